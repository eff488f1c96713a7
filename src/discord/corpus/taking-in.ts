import type { Added } from '../../curation/editing.ts';
import { ExpectedError } from '../../domain/errors.ts';
import type { DocumentDraft } from '../../domain/ingest.ts';
import { curationWordingOf } from '../../wording/curation.ts';
import { corpusWordingOf, type DraftFieldName } from '../../wording/discord-corpus.ts';
import { wordAsking, wordShare } from '../../wording/model-share.ts';
import { wordNames } from '../../wording/new-names.ts';
import { ACCENT, notice, row } from '../render/components.ts';
import { deedButton } from '../render/corpus/buttons.ts';
import { draftMessage } from '../render/corpus/draft.ts';
import { plainLine } from '../render/plain.ts';
import { draftOfFile, draftOfText, withFields, wordsOf } from './draft.ts';
import { keyOf } from './ids.ts';
import { correctModal, DRAFT_FIELDS, PASTED, pasteModal } from './modals.ts';
import { type CorpusCommand, type CorpusComponent, deferReply, deferUpdate, type Step, show } from './step.ts';
import { tellLog } from './tell.ts';

/** `/corpus add`: reads the article and shows its header to be put right; without a source, asks for the text. */
export async function add(step: Step<CorpusCommand>): Promise<void> {
  const { interaction, keeping, language } = step;
  const file = interaction.options.getAttachment('file');
  const url = interaction.options.getString('url') ?? undefined;
  const replace = interaction.options.getBoolean('replace') ?? false;
  if (file === null && url === undefined) {
    await step.acknowledge('replied', () => interaction.showModal(pasteModal(replace, language)));
    return;
  }
  await deferReply(step, true);
  const draft = file === null ? await keeping.curation.pages.draft(url ?? '') : await draftOfFile(file, url, keeping);
  await propose(draft, replace, step);
}

/** The modal with the text has come. */
export async function takePasted(step: Step<CorpusComponent>, how = ''): Promise<void> {
  const { interaction, keeping } = step;
  if (!interaction.isModalSubmit()) return;
  await deferReply(step, true);
  const text = PASTED.map((id) => interaction.fields.getTextInputValue(id)).join('');
  await propose(await draftOfText(text, keeping), how === 'replace', step);
}

async function propose(draft: DocumentDraft, replace: boolean, step: Step): Promise<void> {
  const { interaction, language, memory } = step;
  const id = memory.keepDraft({ draft, user: interaction.user.id, replace });
  await show(step, draftMessage(id, draft, language));
}

/** Asks for some fields of the header. */
export async function correct(
  { interaction, acknowledge, language, memory }: Step<CorpusComponent>,
  part: keyof typeof DRAFT_FIELDS,
  id = '',
): Promise<void> {
  if (interaction.isModalSubmit()) return;
  const { draft } = memory.draft(id, interaction.user.id);
  await acknowledge('replied', () => interaction.showModal(correctModal(id, draft, part, language)));
}

/** The modal with fields of the header has come. */
export async function takeCorrection(step: Step<CorpusComponent>, id = ''): Promise<void> {
  const { interaction, language, memory } = step;
  if (!interaction.isModalSubmit()) return;
  const known = memory.draft(id, interaction.user.id);
  await deferUpdate(step);
  const names: readonly DraftFieldName[] = [...DRAFT_FIELDS.correct, ...DRAFT_FIELDS.more];
  const given = names.filter((name) => interaction.fields.fields.has(name));
  const values = Object.fromEntries(given.map((name) => [name, interaction.fields.getTextInputValue(name)]));
  const draft = withFields(known.draft, values);
  memory.keepDraft({ ...known, draft }, id);
  await show(step, draftMessage(id, draft, language));
}

/** Takes the draft into the working copy. What is refused leaves the draft as it is, to be put right. */
export async function takeIn(step: Step<CorpusComponent>, id = ''): Promise<void> {
  const { interaction, keeping, memory, by } = step;
  const { draft, replace } = memory.draft(id, interaction.user.id);
  await deferUpdate(step);
  const added = await keeping.curation.editing.add(draft, wordsOf(draft), by, { replace });
  memory.dropDraft(id);
  await showTaken(added, step);
}

/** Takes in the text that the page of a document has now, if it is still the one that was shown. */
export async function renew(step: Step<CorpusComponent>, key = '', text = ''): Promise<void> {
  const { keeping, by } = step;
  const ids = await keeping.curation.documents();
  const id = ids.find((each) => keyOf(each) === key);
  if (id === undefined) throw new ExpectedError('CURATION_LAPSED');
  await deferReply(step, true);
  await showTaken(await keeping.curation.pages.renew(id, by, text), step);
}

async function showTaken({ document: { id }, proposals, names, leftOut }: Added, step: Step): Promise<void> {
  const { language, keeping, interaction, by, parts } = step;
  const { added, buttons } = corpusWordingOf(language);
  const said = [
    added({ document: plainLine(id), proposals }),
    ...(leftOut > 0 ? [`-# ${curationWordingOf(language).leftOut(leftOut)}`] : []),
    ...(names > 0 ? [`-# ${wordNames(names, language)}`] : []),
  ];
  const say = (...more: readonly string[]) =>
    show(step, [
      ...notice([...said, ...more.map((line) => `-# ${plainLine(line)}`)].join('\n'), ACCENT.answer),
      row(deedButton('review', buttons.review, keyOf(id)), deedButton('refresh', buttons.refresh, 'now')),
    ]);
  const { modelReading } = keeping.curation;
  const isAsked = modelReading !== undefined && proposals > 0;
  await say(...(isAsked ? [wordAsking(language)] : []));
  await tellLog(step);
  if (!isAsked) return;
  const share = await modelReading.propose(id, by, interaction.guildId);
  parts.log.info({ document: id, share }, 'a model was asked for the figures of a document');
  await say(...(share ? [wordShare(share, language)] : []));
}

export async function cancel(step: Step<CorpusComponent>, id = ''): Promise<void> {
  const { interaction, language, memory } = step;
  memory.draft(id, interaction.user.id);
  memory.dropDraft(id);
  await deferUpdate(step);
  await show(step, notice(corpusWordingOf(language).cancelled, ACCENT.lookUp));
}
