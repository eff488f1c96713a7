import type { ChatInputCommandInteraction } from 'discord.js';
import { ExpectedError } from '../../domain/errors.ts';
import { LIMITS } from '../../limits/settings.ts';
import type { ServerSettings } from '../../store/settings.ts';
import type { Store } from '../../store/store.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { isManager } from '../corpus/access.ts';
import { ACCENT, type Components, notice } from '../render/components.ts';
import type { Call } from './run.ts';
import type { ArgumentsOf } from './table.ts';

/**
 * Changes what a server has set, as far as options are given, and says what holds then. Discord hides the command from
 * others, but what it hides can be set otherwise, so whoever uses it is looked at again.
 * @throws ExpectedError SETTINGS_FORBIDDEN, SETTINGS_TOKENS
 */
export async function changeSettings(
  args: ArgumentsOf<'settings'>,
  { interaction, language, parts }: Pick<Call, 'interaction' | 'language' | 'parts'>,
): Promise<Components> {
  const guild = managedGuild(interaction);
  const { store, log } = parts;
  demandEnough(args.tokens);
  if (args.reset === true) {
    await store.changeSettings(guild, { language: undefined, channels: undefined, dailyTokens: undefined });
  }
  await store.changeSettings(guild, {
    ...(args.language !== undefined && { language: args.language as ServerSettings['language'] }),
    ...(args.channel !== undefined && { channels: await toggled(args.channel, guild, store) }),
    ...(args.tokens !== undefined && { dailyTokens: args.tokens }),
  });
  const now = await store.settings(guild);
  log.info({ guild, by: interaction.user.id, ...now }, 'settings');
  return notice(discordWordingOf(language).settings(now), ACCENT.lookUp);
}

function managedGuild(interaction: ChatInputCommandInteraction): string {
  if (!interaction.inCachedGuild() || !isManager(interaction)) throw new ExpectedError('SETTINGS_FORBIDDEN');
  return interaction.guildId;
}

/** A budget that is not enough for one question would let the model answer none, and yet look like a budget. */
function demandEnough(dailyTokens: number | undefined): void {
  const least = LIMITS.tokensAQuestion;
  if (dailyTokens && dailyTokens < least) throw new ExpectedError('SETTINGS_TOKENS', { least });
}

/** The channels in which mentions are answered, with this one or, where it was among them, without. */
async function toggled(channel: string, guild: string, store: Store): Promise<string[]> {
  const { channels } = await store.settings(guild);
  return channels.includes(channel) ? channels.filter((each) => each !== channel) : [...channels, channel];
}
