import { corpusWordingOf } from '../../wording/discord-corpus.ts';
import { payload } from '../client.ts';
import { languageOfServer } from '../language.ts';
import { ACCENT, notice } from '../render/components.ts';
import { plainLine } from '../render/plain.ts';
import type { Step } from './step.ts';

/** So many of the latest actions are looked through for the moderator's own last one. */
const LATEST = 5;

/** Tells the server's log channel what the moderator has just done. What was done stands, whether it can be told or not. */
export async function tellLog({ interaction, keeping, parts, by }: Step): Promise<void> {
  const { log, store } = parts;
  const { logChannel } = await store.settings(interaction.guildId);
  if (logChannel === null) return;
  const { actions } = await keeping.curation.history(LATEST);
  const done = actions.find((entry) => entry.by === by);
  if (done === undefined) return;
  const words = corpusWordingOf(await languageOfServer(interaction.guild, store)).logLine({
    by: interaction.user.toString(),
    action: done.action,
    what: plainLine(done.what),
    before: done.before,
    after: done.after,
  });
  try {
    const channel = interaction.guild.channels.cache.get(logChannel);
    if (!channel?.isSendable()) throw new Error('the log channel is gone, or closed to the bot');
    await channel.send(payload(notice(words, ACCENT.lookUp)));
  } catch (err) {
    log.warn({ err, guild: interaction.guildId }, 'the log channel was not told');
  }
}
