import { holds, occurrences } from '../corpus/coverage.ts';
import type { FactRow } from '../corpus/rows.ts';
import type { Span } from '../domain/document.ts';
import { readDocumentText } from './documents.ts';
import { cellsOfRow } from './figure-cells.ts';
import { NAME_PREFIX, type NameProposal } from './names.ts';
import type { Proposal, Proposed } from './proposals.ts';
import type { ReadProposals } from './propose.ts';

/**
 * What is proposed of a document whose text, or what is known of it, is another than it was. What people have decided,
 * and what a model has read, stands as long as its quote does; all else is as code reads it now, under the ids that it
 * had.
 */
export function readAgain(id: string, before: Proposed, fresh: ReadProposals, file: string): Proposed {
  const [from, to] = [readDocumentText(before.file).body, readDocumentText(file).body];
  const standing = before.figures.flatMap((each) => {
    const figure = moved(each, from, to);
    return figure ? [{ ...each, figure }] : [];
  });
  const kept = standing.filter((each) => !isOpenCode(each));
  const unsettled = fresh.proposals.filter((each) => !kept.some((other) => settles(other, each)));
  const known = standing.filter(isOpenCode);
  const figures = numbered(unsettled, known, before.figures, isSameFigure, `${id}:`);
  return {
    file,
    figures: [...kept, ...figures].sort((one, other) => one.figure.start - other.figure.start),
    names: namesAgain(id, before.names, fresh.names),
  };
}

const isOpenCode = ({ state, by }: Proposal): boolean => state === 'open' && by === 'code';

const isSameFigure = (one: Proposal, other: Proposal): boolean => one.figure.start === other.figure.start;

const isSameName = (one: NameProposal, other: NameProposal): boolean =>
  one.table === other.table && one.cells['en'] === other.cells['en'] && one.cells['zh'] === other.cells['zh'];

/** Rows of a facts file as figures that have been approved: with other figures of their quotes they are settled. */
export function approvedRows(rows: readonly FactRow[], file: string): Proposal[] {
  const { body } = readDocumentText(file);
  return rows.map((row) => {
    const start = Math.max(0, body.indexOf(row.quote));
    const figure = { start, end: start + row.quote.length };
    return { id: row.id, state: 'approved', by: 'code', cells: cellsOfRow(row), missing: [], figure };
  });
}

/** Where a figure stands in another text; undefined where its quote does not stand there. */
function moved({ cells: { quote }, figure }: Proposal, from: string, to: string): Span | undefined {
  if (from === to) return figure;
  if (quote === '') return undefined;
  const [then, now] = [occurrences(quote, from), occurrences(quote, to)];
  // The same words may stand there more than once.
  const which = Math.max(
    0,
    then.findLastIndex(({ start }) => start <= figure.start),
  );
  const quoted = now[Math.min(which, now.length - 1)];
  if (!quoted) return undefined;
  const offset = quoted.start - (then[which]?.start ?? figure.start);
  return { start: figure.start + offset, end: figure.end + offset };
}

/** Whether there is nothing more to say of a figure that code reads; where a model reads it otherwise, there is. */
function settles({ state, by, figure }: Proposal, fresh: Proposal): boolean {
  return holds(figure, fresh.figure) && (state === 'approved' || by !== 'model');
}

/** Names that were rejected are not proposed again; approved ones are defined. */
function namesAgain(id: string, before: readonly NameProposal[], fresh: readonly NameProposal[]): NameProposal[] {
  const decided = before.filter(({ state }) => state !== 'open');
  const others = fresh.filter((each) => !decided.some((other) => isSameName(other, each)));
  const open = before.filter(({ state }) => state === 'open');
  return [...decided, ...numbered(others, open, before, isSameName, `${id}:${NAME_PREFIX}`)];
}

/** Ids that are known stay, for somebody may be looking at them; new ones follow after all that there were. */
function numbered<T extends { id: string }>(
  fresh: readonly T[],
  known: readonly T[],
  all: readonly T[],
  isSame: (one: T, other: T) => boolean,
  prefix: string,
): T[] {
  let highest = Math.max(0, ...all.map(({ id }) => Number(/\d+$/u.exec(id)?.[0] ?? 0)));
  return fresh.map((each) => {
    const same = known.find((other) => isSame(other, each));
    if (!same) highest += 1;
    return { ...each, id: same?.id ?? `${prefix}${highest}` };
  });
}
