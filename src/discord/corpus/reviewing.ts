import { isNameId, NAME_COLUMNS, type NameCard } from '../../curation/names.ts';
import type { Card, Verdict } from '../../curation/review.ts';
import { ExpectedError } from '../../domain/errors.ts';
import { curationWordingOf } from '../../wording/curation.ts';
import { corpusWordingOf } from '../../wording/discord-corpus.ts';
import { ACCENT, type Components, notice, row } from '../render/components.ts';
import { deedButton } from '../render/corpus/buttons.ts';
import { cardMessage } from '../render/corpus/card.ts';
import { nameCardMessage } from '../render/corpus/name-card.ts';
import { clip, plainLine } from '../render/plain.ts';
import { keyOf } from './ids.ts';
import { mendModal, mendNameModal } from './modals.ts';
import { readLines } from './row-lines.ts';
import { type CorpusCommand, type CorpusComponent, deferReply, deferUpdate, type Step, show, whisper } from './step.ts';
import { tellLog } from './tell.ts';

/** Of the reasons why figures were not approved, so many characters are shown. */
const MAX_REASONS = 3_000;

/** `/corpus review`: shows what of a document is to be decided next. */
export async function review(step: Step<CorpusCommand>): Promise<void> {
  const wanted = step.interaction.options.getString('document');
  // In the open: the next card may be for another moderator.
  await deferReply(step, false);
  await show(step, await nextCard(wanted ?? undefined, step));
}

/** A button that opens the review of a document. */
export async function openReview(step: Step<CorpusComponent>, key = ''): Promise<void> {
  const document = await documentOf(key, step);
  await deferReply(step, false);
  await show(step, await nextCard(document, step));
}

/** Approves or rejects one figure, and shows the next one in its place. */
export async function decide(step: Step<CorpusComponent>, verdict: Verdict, key = '', number = ''): Promise<void> {
  const document = await documentOf(key, step);
  await deferUpdate(step);
  const card = await step.keeping.curation.reviewing.decide(document, `${document}:${number}`, verdict, step.by);
  await show(step, card ? await cardOf(card, step) : await nextCard(undefined, step));
  await tellLog(step);
}

export async function openMending(step: Step<CorpusComponent>, key = '', number = ''): Promise<void> {
  const { interaction, keeping, language } = step;
  if (interaction.isModalSubmit()) return;
  const document = await documentOf(key, step);
  const card = await keeping.curation.reviewing.next(document);
  if (card?.id !== `${document}:${number}`) throw new ExpectedError('PROPOSAL_GONE');
  await step.acknowledge('replied', () =>
    interaction.showModal('table' in card ? mendNameModal(card, language) : mendModal(card, language)),
  );
}

/** The modal with the mended row has come: approves it. */
export async function takeMended(step: Step<CorpusComponent>, key = '', number = ''): Promise<void> {
  const { interaction } = step;
  if (!interaction.isModalSubmit()) return;
  const { fields } = interaction;
  const document = await documentOf(key, step);
  if (isNameId(`${document}:${number}`)) {
    const columns = [...NAME_COLUMNS.places, ...NAME_COLUMNS.indicators];
    const mended = readLines(fields.getTextInputValue('rest'), columns);
    await decide(step, { kind: 'approve', mended }, key, number);
    return;
  }
  const [status = ''] = fields.getStringSelectValues('status');
  const named = Object.fromEntries(
    (['place', 'indicator', 'period'] as const).map((name) => [name, fields.getTextInputValue(name).trim()]),
  );
  const mended = { ...readLines(fields.getTextInputValue('rest')), ...named, status };
  await decide(step, { kind: 'approve', mended }, key, number);
}

export async function approveRest(step: Step<CorpusComponent>, key = ''): Promise<void> {
  const { keeping, language, by } = step;
  const document = await documentOf(key, step);
  await deferUpdate(step);
  const { approved, left } = await keeping.curation.reviewing.approveRest(document, by);
  await show(step, await nextCard(left.length > 0 ? document : undefined, step));
  await tellLog(step);
  const reasons = left.map(
    ({ id, faults }) => `- ${plainLine(`${id}: ${faults.map(({ message }) => message).join('; ')}`)}`,
  );
  const words = [
    curationWordingOf(language).approvedRest({ approved, left: left.length }),
    ...(left.length > 0 ? [`**${corpusWordingOf(language).notApproved}**`, ...reasons] : []),
  ];
  await whisper(step, notice(clip(words.join('\n'), MAX_REASONS), ACCENT.lookUp));
}

export async function rejectRest(step: Step<CorpusComponent>, key = ''): Promise<void> {
  const document = await documentOf(key, step);
  await deferUpdate(step);
  await step.keeping.curation.reviewing.rejectRest(document, step.by);
  await show(step, await nextCard(undefined, step));
  await tellLog(step);
}

/** The card of what is to be decided next in a document, or in the first where anything waits; a notice where nothing does. */
async function nextCard(document: string | undefined, step: Step): Promise<Components> {
  const { keeping, language } = step;
  const { reviewing } = keeping.curation;
  const waiting = document ?? (await reviewing.waiting()).find(({ open }) => open > 0)?.document;
  const card = waiting === undefined ? undefined : await reviewing.next(waiting);
  if (card) return await cardOf(card, step);
  const { buttons, nothingToReview } = corpusWordingOf(language);
  const refresh = deedButton('refresh', buttons.refresh, 'now');
  if (document === undefined || (await reviewing.isReviewed(document)))
    return [...notice(nothingToReview, ACCENT.answer), row(refresh)];
  const approve = deedButton('approveRest', buttons.approveRest, keyOf(document));
  return [...notice(curationWordingOf(language).nothingProposed, ACCENT.lookUp), row(approve, refresh)];
}

async function cardOf(card: Card | NameCard, { keeping, language }: Step): Promise<Components> {
  if ('table' in card) {
    const { places } = await keeping.curation.service.run('legend', { language, places: [card.cells['parent'] ?? ''] });
    return nameCardMessage(card, language, { places });
  }
  const { place, subject, indicator } = card.cells;
  const names = await keeping.curation.service.run('legend', {
    language,
    places: [place],
    names: [subject, indicator],
  });
  return cardMessage(card, language, names);
}

/** @throws ExpectedError PROPOSAL_GONE where the document has gone */
async function documentOf(key: string, { keeping }: Step): Promise<string> {
  const found = (await keeping.curation.documents()).find((document) => keyOf(document) === key);
  if (found === undefined) throw new ExpectedError('PROPOSAL_GONE');
  return found;
}
