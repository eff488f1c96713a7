import { pagesInWords } from '../../../curation/render-pages.ts';
import type { ChangedAnswer, ChangeReport, Difference, ReportedConflict } from '../../../curation/report.ts';
import type { Language } from '../../../domain/answer.ts';
import type { Fact, Measure } from '../../../domain/fact.ts';
import { formatDate, formatPeriod } from '../../../facts/periods/format.ts';
import { formatQuantity } from '../../../facts/quantities/format.ts';
import type { Legend } from '../../../serving/legend.ts';
import { curationWordingOf } from '../../../wording/curation.ts';
import { corpusWordingOf } from '../../../wording/discord-corpus.ts';
import { ACCENT } from '../components.ts';
import { clip, plainLine } from '../plain.ts';
import type { Block, Sheet } from '../sheet.ts';

type Names = Pick<Legend, 'places' | 'names'>;

interface Said {
  language: Language;
  names: Names;
}

const MAX_QUOTE = 300;

/** The facts of a report, whose places and indicators are shown by name. */
export function factsIn({ facts, conflicts, answers }: ChangeReport): Fact[] {
  return [
    ...facts.added.shown,
    ...facts.removed.shown,
    ...facts.changed.shown.flatMap(({ before, after }) => [before, after]),
    ...conflicts.shown.flatMap((conflict) => conflict.facts.map(({ fact }) => fact)),
    ...answers.shown.flatMap(({ before, after }) => [before, ...(after ? [after] : [])]),
  ];
}

/** What publishing would change, the kinds of things one after another. */
export function reportSheet(report: ChangeReport, language: Language, names: Names): Sheet {
  const wording = curationWordingOf(language);
  const said = { language, names };
  const isSame = report.base === report.candidate;
  const { documents, facts, measures, conflicts, answers } = report;
  const blocks = [
    ...differenceBlocks(
      'documents',
      documents,
      said,
      ({ id, title, reviewed }) => `**${plainLine(id)}** ${plainLine(title)}${reviewed ? '' : wording.notReviewed}`,
    ),
    ...differenceBlocks('facts', facts, said, (fact) => quoted(fact, said)),
    ...differenceBlocks('measures', measures, said, ({ summary, quote }: Measure) => withQuote(summary, quote)),
    ...listed(wording.conflicts(conflicts.total), conflicts, said, (conflict) => conflictLine(conflict, said)),
    ...listed(wording.answers(answers.total), answers, said, (answer) => answerLine(answer, said)),
    ...goldBlocks(report, said),
  ];
  return {
    language,
    accent: ACCENT.lookUp,
    title: corpusWordingOf(language).reportTitle,
    blocks: [...pageBlocks(report, language), ...(isSame ? [block(wording.noChange)] : blocks)],
    citations: [],
    foot: isSame ? [] : [`${report.base} → ${report.candidate}`],
  };
}

function block(markdown: string, heading?: string): Block {
  return { markdown, marks: [], ...(heading !== undefined && { heading }) };
}

/** What became of the pages that documents were fetched from. */
function pageBlocks({ pages }: ChangeReport, language: Language): Block[] {
  if (pages.length === 0) return [];
  const { counts, notes } = pagesInWords(pages, language);
  if (notes.length === 0) return [block(counts)];
  return notes.map(({ head, details }) => {
    const lines = details.map((line) => `\n-# ${plainLine(clip(line, MAX_QUOTE))}`);
    return block(`- ${plainLine(head)}${lines.join('')}`, counts);
  });
}

function differenceBlocks<T>(
  kind: 'documents' | 'facts' | 'measures',
  { added, changed, removed }: Difference<T>,
  { language }: Said,
  line: (row: T) => string,
): Block[] {
  const wording = curationWordingOf(language);
  const { direction } = wording;
  const heading = wording.difference(kind, { added: added.total, changed: changed.total, removed: removed.total });
  const rows = [
    ...added.shown.map((row) => `- ${direction.added} ${line(row)}`),
    ...changed.shown.map(({ before, after }) => {
      const [old, present] = [line(before), line(after)];
      // What has changed may not be shown, as the text of a document.
      return `- ${direction.changed} ${old}${old === present ? '' : `\n→ ${present}`}`;
    }),
    ...removed.shown.map((row) => `- ${direction.removed} ${line(row)}`),
  ];
  const hidden = added.total + changed.total + removed.total - rows.length;
  if (hidden > 0) rows.push(`- ${wording.more(hidden)}`);
  return rows.length === 0 ? [block(heading)] : rows.map((row) => block(row, heading));
}

function listed<T>(
  heading: string,
  { total, shown }: { total: number; shown: readonly T[] },
  { language }: Said,
  line: (item: T) => string,
): Block[] {
  const hidden = total - shown.length;
  const rows = shown.map((item) => block(`- ${line(item)}`, heading));
  return hidden > 0 ? [...rows, block(`- ${curationWordingOf(language).more(hidden)}`, heading)] : rows;
}

/** How the questions that must go on being answered well are answered, and which answers read otherwise. */
function goldBlocks({ gold }: ChangeReport, said: Said): Block[] {
  const { total, before, after, changed } = gold;
  const wording = curationWordingOf(said.language);
  const heading = wording.gold({ right: after, total, before });
  if (changed.total === 0) return [block(heading)];
  return listed(heading, changed, said, ({ question, held, answer }) => {
    const warning = held.before && !held.after ? '⚠ ' : '';
    const words = wording.goldChanged(plainLine(question), held);
    return `${warning}${words}\n-# ${answerText(answer.before)}\n→ ${answerText(answer.after)}`;
  });
}

function answerText(answer: string): string {
  return plainLine(clip(answer.replaceAll(/\s*\n\s*/gu, ' / '), MAX_QUOTE));
}

/** A contradiction: what each source says, with its words, who published it and when. */
function conflictLine({ kind, facts }: ReportedConflict, said: Said): string {
  const sides = facts.map(({ fact, publisher, published }) => {
    const source = `${plainLine(publisher)}, ${plainLine(formatDate(published, said.language))}`;
    return `→ ${quoted(fact, said)} — ${source}`;
  });
  return [curationWordingOf(said.language).conflict[kind], ...sides].join('\n');
}

function answerLine({ answer, before, after }: ChangedAnswer, said: Said): string {
  return curationWordingOf(said.language).answer({
    answer,
    before: factText(before, said),
    ...(after && { after: factText(after, said) }),
  });
}

const quoted = (fact: Fact, said: Said): string => withQuote(factText(fact, said), fact.quote, true);

function withQuote(text: string, quote: string, isMarkdown = false): string {
  return `${isMarkdown ? text : plainLine(text)}\n-# “${plainLine(clip(quote, MAX_QUOTE))}”`;
}

/** A fact in words: what of where and when, the figure, and whether it is a result. */
function factText(fact: Fact, { language, names }: Said): string {
  const { place, subject, indicator, period, status } = fact;
  const what = [names.places[place] ?? place, names.names[subject] ?? subject, names.names[indicator] ?? indicator];
  const when = period === '' ? '' : formatPeriod(period, language);
  const label = [...what, when].filter((part) => part !== '').map(plainLine);
  return `${label.join(' · ')}: **${plainLine(formatQuantity({ ...fact, hedge: fact.qualifier }, language))}** (${status})`;
}
