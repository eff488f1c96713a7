import type { Language } from '../domain/answer.ts';
import { type CurationWording, curationWordingOf, rowInWords } from '../wording/curation.ts';
import { wordReader } from '../wording/model-share.ts';
import { nameWordingOf } from '../wording/new-names.ts';
import { pageWordingOf } from '../wording/page-notes.ts';
import type { CurationStatus, History } from './curation.ts';
import type { NameCard } from './names.ts';
import { pagesInWords } from './render-pages.ts';
import type { Bounded, ChangeReport, Difference } from './report.ts';
import type { Card } from './review.ts';
import type { Version } from './versions.ts';

/** How a row of each kind is shown: its id first. */
interface Rows<T> {
  kind: 'documents' | 'facts' | 'measures';
  show: (row: T) => string;
}

/** What publishing would change, as lines of text. */
export function renderReport(report: ChangeReport, language: Language): string {
  const wording = curationWordingOf(language);
  const pages = pageLines(report, language);
  if (report.base === report.candidate) return [...pages, wording.noChange].join('\n');
  const { documents, facts, measures, conflicts, answers, gold } = report;
  return [
    ...pages,
    ...differenceLines(
      documents,
      {
        kind: 'documents',
        show: ({ id, title, reviewed }) => `${id} — ${title}${reviewed ? '' : wording.notReviewed}`,
      },
      wording,
    ),
    ...differenceLines(
      facts,
      { kind: 'facts', show: (fact) => `${fact.id} ${rowInWords(fact)} “${fact.quote}”` },
      wording,
    ),
    ...differenceLines(measures, { kind: 'measures', show: ({ id, summary }) => `${id} ${summary}` }, wording),
    ...(conflicts.total > 0 ? [wording.conflicts(conflicts.total)] : []),
    ...lines(conflicts, wording, ({ kind, facts: both }) => [
      `  ${both.map(({ fact }) => fact.id).join(', ')}: ${wording.conflict[kind]}`,
      ...both.map(
        ({ fact, publisher, published }) => `    ${rowInWords(fact)} “${fact.quote}” — ${publisher}, ${published}`,
      ),
    ]),
    ...(answers.total > 0 ? [wording.answers(answers.total)] : []),
    ...lines(answers, wording, ({ answer, before, after }) => [
      `  ${wording.answer({ answer, before: rowInWords(before), ...(after && { after: rowInWords(after) }) })}`,
    ]),
    wording.gold({ right: gold.after, total: gold.total, before: gold.before }),
    ...lines(gold.changed, wording, ({ question, held, answer }) => [
      `  ${wording.goldChanged(question, held)}`,
      `    ${inOneLine(answer.before)}`,
      `    → ${inOneLine(answer.after)}`,
    ]),
  ].join('\n');
}

function pageLines({ pages }: ChangeReport, language: Language): string[] {
  if (pages.length === 0) return [];
  const { counts, notes } = pagesInWords(pages, language);
  const changed = pages.filter(({ kind }) => kind === 'changed');
  return [
    counts,
    ...notes.flatMap(({ head, details }) => [`  ${head}`, ...details.map((line) => `    ${line}`)]),
    ...changed.map(({ document }) => `  ${pageWordingOf(language).howToRenew(document)}`),
  ];
}

function differenceLines<T>(
  { added, changed, removed }: Difference<T>,
  { kind, show }: Rows<T>,
  wording: CurationWording,
): string[] {
  const counts = { added: added.total, changed: changed.total, removed: removed.total };
  const { direction } = wording;
  return [
    wording.difference(kind, counts),
    ...lines(added, wording, (row) => [`  ${direction.added} ${show(row)}`]),
    ...lines(changed, wording, ({ before, after }) => [
      `  ${direction.changed} ${show(before)}`,
      // What has changed may not be shown, as the text of a document.
      ...(show(after) === show(before) ? [] : [`    → ${show(after)}`]),
    ]),
    ...lines(removed, wording, (row) => [`  ${direction.removed} ${show(row)}`]),
  ];
}

function inOneLine(answer: string): string {
  return answer.replaceAll(/\s*\n\s*/gu, ' / ');
}

function lines<T>({ total, shown }: Bounded<T>, wording: CurationWording, show: (item: T) => string[]): string[] {
  const hidden = total - shown.length;
  return [...shown.flatMap(show), ...(hidden > 0 ? [`  ${wording.more(hidden)}`] : [])];
}

export function renderStatus(status: CurationStatus, language: Language): string {
  const wording = curationWordingOf(language);
  return [
    versionLine(status.current, wording),
    wording.counts(status.service),
    ...status.notes.map(({ code, version }) => wording.note[code](version)),
    ...(status.hasUnpublished ? [wording.unpublished] : []),
    ...(status.candidate === undefined ? [] : [wording.candidate(status.candidate)]),
    ...status.waiting.map((waiting) => wording.waiting(waiting)),
  ].join('\n');
}

export function renderHistory({ versions, actions }: History, current: string, language: Language): string {
  const wording = curationWordingOf(language);
  const marked = versions.map((version) => {
    const mark = version.hash === current ? wording.current : version.published ? '' : wording.neverPublished;
    return `${versionLine(version, wording)}${mark === '' ? '' : `  (${mark})`}`;
  });
  const log = actions.map(({ at, by, action, what, before, after }) => {
    const versionChange = before === after ? '' : `  ${before || '–'} → ${after}`;
    return `${time(at)}  ${by}  ${action} ${what}${versionChange}`;
  });
  return [...marked, '', ...log].join('\n');
}

function versionLine({ at, ...version }: Version, wording: CurationWording): string {
  return wording.version({ ...version, at: time(at) });
}

function time(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

export function renderCard(card: Card | NameCard, language: Language): string {
  if ('table' in card) return renderNameCard(card, language);
  const { id, cells, words, open, total, missing } = card;
  const reader = wordReader(card, language);
  const { quote: _, ...fields } = cells;
  const filled = Object.entries(fields).filter(([, cell]) => cell !== '');
  return [
    `${id}  ${curationWordingOf(language).card({ open, total, missing })}`,
    ...(reader === undefined ? [] : [`(${reader})`]),
    `…${words.before}⟦${words.figure}⟧${words.after}…`,
    ...filled.map(([field, cell]) => `  ${field}=${cell}`),
  ].join('\n');
}

function renderNameCard(
  { id, table, cells, words, inferred, missing, ...count }: NameCard,
  language: Language,
): string {
  const said = nameWordingOf(language);
  const filled = Object.entries(cells).filter(([, cell]) => cell !== '');
  return [
    `${id}  ${said.title(table, count)}`,
    ...(missing.length > 0 ? [`(${said.missing(missing)})`] : []),
    `…${words.before}⟦${words.figure}⟧${words.after}…`,
    ...filled.map(([column, cell]) => `  ${column}=${cell}${inferred.includes(column) ? `  (${said.inferred})` : ''}`),
  ].join('\n');
}
