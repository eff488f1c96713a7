import { join } from 'node:path';
import { coverOf } from '../corpus/cover.ts';
import { numbersIn } from '../corpus/coverage.ts';
import { measureRow } from '../corpus/rows.ts';
import { readTable } from '../corpus/table.ts';
import type { Span } from '../domain/document.ts';
import { withRows } from './csv.ts';
import { notFactsIn, pathOf, readDocumentText } from './documents.ts';
import { FIGURE_COLUMNS } from './figure-cells.ts';
import { readOptional, readTree } from './files.ts';
import { MOST_PROPOSED, type Proposal } from './proposals.ts';
import type { Changes } from './working-copy.ts';

const NOT_FACT_COLUMNS = ['document', 'text', 'reason'];

/**
 * What a finished review writes: the approved figures as facts, and an excuse for every other number of the text, so
 * that a document whose figures have been looked at has none that nobody has looked at. @throws ExpectedError UNKNOWN_DOCUMENT
 */
export async function finishedReview(id: string, proposals: readonly Proposal[], dir: string): Promise<Changes> {
  const read = (path: string) => readOptional(join(dir, path));
  const { body } = readDocumentText((await read(pathOf(id, await readTree(dir)))) ?? '');
  const approved = proposals.filter(({ state }) => state === 'approved');
  const measures = readTable(join(dir, `measures/${id}.csv`), measureRow, []);
  const excuses = excusesFor(body, proposals, [
    ...approved.map(({ cells }) => cells.quote),
    ...measures.map(({ value }) => value.quote),
    ...notFactsIn(dir).flatMap(({ document, text }) => (document === id ? [text] : [])),
  ]);
  const rows = approved.map(({ id: row, cells }) => ({ id: row, ...cells }));
  const facts = withRows(await read(`facts/${id}.csv`), FIGURE_COLUMNS, rows);
  if (excuses.size === 0) return new Map([[`facts/${id}.csv`, facts]]);
  const excused = [...excuses].map(([text, reason]) => ({ document: id, text, reason }));
  return new Map([
    [`facts/${id}.csv`, facts],
    ['notfacts.csv', withRows(await read('notfacts.csv'), NOT_FACT_COLUMNS, excused)],
  ]);
}

/** Why the numbers that are in none of these words of the text are no figures, by the words around each. */
function excusesFor(body: string, proposals: readonly Proposal[], words: readonly string[]): Map<string, string> {
  const spans = [...new Set(words)].map((text) => ({
    start: body.indexOf(text),
    end: body.indexOf(text) + text.length,
  }));
  const covered = coverOf(spans.filter(({ start }) => start !== -1));
  const rejected = coverOf(proposals.filter(({ state }) => state === 'rejected').map(({ figure }) => figure));
  const leftOutFrom =
    proposals.length < MOST_PROPOSED ? Infinity : Math.max(...proposals.map(({ figure }) => figure.end));
  const rest = numbersIn(body).filter((number) => !covered.holds(number));
  return new Map(
    rest.map((number) => {
      const wasProposed = number.start < leftOutFrom;
      const reason = rejected.meets(number)
        ? 'rejected in review'
        : wasProposed
          ? 'read as no figure'
          : 'left out of the review';
      return [stretchAround(number, body), reason] as const;
    }),
  );
}

/** So many characters on either side of a number may tell it from others; each takes two units of a string at most. */
const BESIDE = 24;
const WORDS_BEFORE = new RegExp(`[^\\n]{0,${BESIDE}}$`, 'u');
const WORDS_AFTER = new RegExp(`^[^\\n]{0,${BESIDE}}`, 'u');

/** The number with enough words around it to be told from others, on one line. */
function stretchAround({ start, end }: Span, body: string): string {
  const [before = ''] = WORDS_BEFORE.exec(body.slice(Math.max(0, start - 2 * BESIDE), start)) ?? [];
  const [after = ''] = WORDS_AFTER.exec(body.slice(end, end + 2 * BESIDE)) ?? [];
  return `${before.replace(/^\S*\s/u, '')}${body.slice(start, end)}${after.replace(/\s\S*$/u, '')}`.trim();
}
