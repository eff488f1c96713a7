import type { HeaderFields } from '../../curation/documents.ts';
import { curationWordingOf } from '../../wording/curation.ts';
import { corpusWordingOf } from '../../wording/discord-corpus.ts';
import { payload } from '../client.ts';
import type { CorpusCommandName } from '../commands/table.ts';
import { ACCENT, notice, row } from '../render/components.ts';
import { deedButton } from '../render/corpus/buttons.ts';
import { statusSheet } from '../render/corpus/lists.ts';
import { sheetMessages } from '../render/messages.ts';
import { plainLine } from '../render/plain.ts';
import { demandManager } from './access.ts';
import { pagedMessage } from './paged.ts';
import { refresh } from './publishing.ts';
import { review } from './reviewing.ts';
import { type CorpusCommand, deferReply, type Step, show } from './step.ts';
import { add } from './taking-in.ts';
import { tellLog } from './tell.ts';

type Run = (step: Step<CorpusCommand>) => Promise<void>;

const ACTIONS_SHOWN = 50;

/** The subcommands of `/corpus`. They throw the ExpectedErrors of the curation. */
export const CORPUS_DEEDS: { [Name in CorpusCommandName]: Run } = {
  async status(step) {
    await deferReply(step, true);
    const { keeping, language } = step;
    const status = await keeping.curation.status();
    const { buttons } = corpusWordingOf(language);
    const next = status.hasUnpublished ? [deedButton('refresh', buttons.refresh, 'now')] : [];
    const [first = []] = sheetMessages(statusSheet(status, language), () => undefined);
    await show(step, next.length > 0 ? [...first, row(...next)] : first);
  },
  refresh,
  add,
  async remove(step) {
    await deferReply(step, true);
    const { interaction, keeping, language, by } = step;
    const document = interaction.options.getString('document', true);
    await keeping.curation.editing.remove(document, by);
    await changed(curationWordingOf(language).removed(plainLine(document)), step);
  },
  async edit(step) {
    await deferReply(step, true);
    const { interaction, keeping, language, by } = step;
    const { options } = interaction;
    const document = options.getString('document', true);
    const fields: HeaderFields = { [options.getString('field', true)]: options.getString('value')?.trim() ?? '' };
    await keeping.curation.editing.edit(document, fields, by);
    await changed(curationWordingOf(language).edited(plainLine(document)), step);
  },
  review,
  async history(step) {
    await deferReply(step, true);
    const { keeping, memory } = step;
    const [history, { current }] = await Promise.all([
      keeping.curation.history(ACTIONS_SHOWN),
      keeping.curation.status(),
    ]);
    const id = memory.keepPaged({ kind: 'history', history, current: current.hash });
    await show(step, await pagedMessage(id, 0, step));
  },
  async rollback(step) {
    await deferReply(step, true);
    const { interaction, keeping, language, by } = step;
    const { hash } = await keeping.curation.publishing.rollback(interaction.options.getString('version', true), by);
    await show(step, notice(corpusWordingOf(language).rolledBack(hash), ACCENT.answer));
    await tellLog(step);
  },
  async export(step) {
    await deferReply(step, true);
    const { interaction, keeping, language } = step;
    const words = corpusWordingOf(language);
    const [archive, { current }] = [await keeping.curation.exportCorpus(), await keeping.curation.status()];
    if (archive.length > interaction.attachmentSizeLimit) {
      await show(step, notice(words.tooLarge));
      return;
    }
    const { hash, documents } = current;
    const file = { attachment: Buffer.from(archive), name: `corpus-${hash}.zip` };
    await interaction.editReply({ content: words.exported({ documents, hash }), files: [file] });
  },
  settings,
};

/** Something of the working copy was changed: says so, and leads on to what that would change. */
async function changed(words: string, step: Step): Promise<void> {
  const { buttons } = corpusWordingOf(step.language);
  await show(step, [...notice(words, ACCENT.answer), row(deedButton('refresh', buttons.refresh, 'now'))]);
  await tellLog(step);
}

/** Sets who else may keep the corpus and where actions are told; without options, says what is set. */
async function settings(step: Step<CorpusCommand>): Promise<void> {
  const { interaction, language, parts } = step;
  const { guildId, options } = interaction;
  const words = corpusWordingOf(language);
  demandManager(interaction);
  await deferReply(step, true);
  const [role, channel] = [options.getRole('role'), options.getChannel('log')];
  if (role?.id === guildId) {
    await show(step, notice(words.notEveryone));
    return;
  }
  // What cannot be told to is not set: the greeting shows it.
  if (channel?.isSendable() === true) await channel.send(payload(notice(words.logGreeting, ACCENT.lookUp)));
  if (options.getBoolean('reset') === true) {
    await parts.store.changeSettings(guildId, { moderatorRole: null, logChannel: null });
  }
  await parts.store.changeSettings(guildId, {
    ...(role && { moderatorRole: role.id }),
    ...(channel && { logChannel: channel.id }),
  });
  const now = await parts.store.settings(guildId);
  parts.log.info({ guild: guildId, by: interaction.user.id, ...now }, 'who may keep the corpus was set');
  const said = words.settings({
    ...(now.moderatorRole !== null && { role: `<@&${now.moderatorRole}>` }),
    ...(now.logChannel !== null && { log: `<#${now.logChannel}>` }),
  });
  await show(step, notice(said, ACCENT.lookUp));
}
