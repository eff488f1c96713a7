import type { TableCell } from '../../../corpus/table-cells.ts';
import type { Place } from '../../../domain/place.ts';
import { type Candidate, conceptsIn } from '../../evidence/candidate.ts';
import { headerBefore, tellsGrowth } from '../../evidence/cell.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { meantOf } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import { type AskedRank, isOfKind } from './asked-rank.ts';

/** A table of fewer places ranks nothing, and of more no reader looks through the answer. */
const MIN_ROWS = 3;
const MAX_ROWS = 8;
/** A column of goals, which ranks nothing but them. */
const GOAL = /\btarget|\bgoal|\bplan(?:ned)?\b|目标|计划|预期/i;
const ASKS_GROWTH = /\bfastest\b|\bgrew\b|\bgrowth\b|增长|增速|增幅|最快/i;

/** A row of a table for one of the places asked for, with its figure. */
interface Row {
  candidate: Candidate;
  cell: TableCell;
  place: Place;
  value: number;
}

/**
 * Who has a rank as a table tells that gives each of the places within the one that is named its figure: the rows in their
 * order. The whole column must be there, each row with one figure of one unit, and nobody may share the rank.
 */
export function rankByCells(
  rank: AskedRank,
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): Plan | undefined {
  const { kind, order } = rank;
  const [wanted] = wantedPlaces(question, snapshot);
  if (kind === undefined || wanted === undefined || rank.wants === 'rank') return undefined;
  const matches = evidence.sentences.filter((match) => isOfColumn(match, question, snapshot));
  const columns = [...Map.groupBy(matches, ({ candidate }) => keyOf(candidate)).values()];
  const best = columns
    .map((column) => ({ column, score: Math.max(...column.map(({ score }) => score)), end: endOf(column) }))
    .toSorted((a, b) => b.score - a.score || b.end.localeCompare(a.end))[0];
  if (!best) return undefined;
  const rows = best.column
    .flatMap(({ candidate }) => rowOf(candidate, wanted, snapshot) ?? [])
    .filter(({ place }) => isOfKind(place, kind));
  const position = rank.position ?? 1;
  const inOrder = rows.toSorted((a, b) => (order === 'most' ? b.value - a.value : a.value - b.value));
  const holder = inOrder[position - 1];
  const isShared = inOrder.some((row) => row !== holder && row.value === holder?.value);
  const complete = inOrder.length >= Math.max(MIN_ROWS, position) && inOrder.length <= MAX_ROWS;
  if (!holder || isShared || !complete || !isWhole(rows, best.column, snapshot)) return undefined;
  return {
    ...EMPTY_PLAN,
    sentences: inOrder.map(({ candidate }) => candidate),
    remarks: [{ kind: 'in order', order }, ...(isReviewed(holder, snapshot) ? [] : [{ kind: 'unreviewed' as const }])],
  };
}

/** A cell of the time, the indicator and the things that are asked for, whatever its place. */
function isOfColumn(
  { candidate, period, indicator, missing }: Match,
  question: Understanding,
  snapshot: Snapshot,
): boolean {
  const { cell } = candidate;
  if (!cell || !period || cell.quantities.length !== 1) return false;
  if (GOAL.test(cell.column) !== (question.status === 'target')) return false;
  const grows = tellsGrowth(cell);
  if (ASKS_GROWTH.test(question.text) !== grows) return false;
  const things = new Set(question.terms.flatMap(({ ids }) => ids));
  if (missing.some((name) => things.has(name))) return false;
  const meant = meantOf(question.indicators).flatMap(({ ids }) => ids);
  if (!grows) return indicator && meant.length > 0;
  const measured = conceptsIn(
    `${cell.column}\n${headerBefore(cell, snapshot.document(candidate.document).body)}`,
    snapshot,
  );
  return meant.length === 0 || meant.some((id) => measured.has(snapshot.indicator(id)?.base ?? id));
}

function keyOf({ document, cell }: Candidate): string {
  return [document, cell?.table.start, cell?.column].join('\n');
}

/** The last time that a column names, as text that sorts. */
function endOf(column: readonly Match[]): string {
  return (
    column
      .flatMap(({ candidate }) => candidate.periods)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** The row of one place within the one that is named; the row of that place itself is the sum. */
function rowOf(candidate: Candidate, wanted: string, snapshot: Snapshot): Row | undefined {
  const { gazetteer, knownPlaces } = snapshot;
  const { cell } = candidate;
  const [quantity] = cell?.quantities ?? [];
  if (!cell || !quantity || quantity.upper !== undefined) return undefined;
  const context = [...snapshot.document(candidate.document).places];
  const [mention, other] = gazetteer.find(cell.row, { known: knownPlaces, context, edited: true });
  const place = mention && gazetteer.byCode(mention.candidates[0]);
  if (!place || other || place.code === wanted || !gazetteer.contains(wanted, place.code)) return undefined;
  return { candidate, cell, place, value: quantity.value };
}

/** Whether no row of the table that could be of such a place is left out. */
function isWhole(rows: readonly Row[], column: readonly Match[], snapshot: Snapshot): boolean {
  const [first] = rows;
  if (!first) return false;
  const { body } = snapshot.document(first.candidate.document);
  const lines = body.slice(first.cell.table.start, first.cell.table.end).trim().split('\n').length;
  const HEADER = 2;
  const units = new Set(rows.flatMap(({ cell }) => cell.quantities.map(({ unit }) => unit)));
  // Rows without a figure of their own, and that of the whole, are in the table and not among the rows.
  return units.size === 1 && column.length >= lines - HEADER - 1;
}

function isReviewed({ candidate }: Row, snapshot: Snapshot): boolean {
  return snapshot.document(candidate.document).reviewed;
}
