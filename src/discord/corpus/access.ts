import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { ExpectedError } from '../../domain/errors.ts';
import type { BotParts, CorpusKeeping } from '../ports.ts';

/**
 * Lets somebody go on who may keep the corpus at this moment: a manager of the server, or who has the role that the
 * server names for it. Discord hides the command from others, but buttons can be seen by all, and roles are taken away.
 * @throws ExpectedError CURATION_ELSEWHERE, CURATION_UNSET where no server is named, CURATION_FORBIDDEN
 */
export async function demandModerator(
  interaction: BaseInteraction,
  { keeping, store }: Pick<BotParts, 'keeping' | 'store'>,
): Promise<CorpusKeeping> {
  if (!keeping || !interaction.inCachedGuild()) throw new ExpectedError('CURATION_ELSEWHERE');
  const { guildId: guild } = interaction;
  if (keeping.guilds.length === 0) throw new ExpectedError('CURATION_UNSET', { guild });
  if (!keeping.guilds.includes(guild)) throw new ExpectedError('CURATION_ELSEWHERE');
  if (isManager(interaction)) return keeping;
  const { moderatorRole } = await store.settings(guild);
  if (moderatorRole !== null && interaction.member.roles.cache.has(moderatorRole)) return keeping;
  throw new ExpectedError('CURATION_FORBIDDEN');
}

/** Only managers say who else may. @throws ExpectedError CURATION_FORBIDDEN */
export function demandManager(interaction: BaseInteraction): void {
  if (!isManager(interaction)) throw new ExpectedError('CURATION_FORBIDDEN');
}

/** Whether somebody manages the server, as Discord tells with this very interaction. */
export function isManager({ memberPermissions }: BaseInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
}

/** Who did something, for the audit log: the id stays true when the name changes. */
export function accountOf({ user }: BaseInteraction): string {
  return `${user.username} (Discord ${user.id})`;
}
