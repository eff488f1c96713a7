import type { TableCell } from '../../../corpus/table-cells.ts';
import { lastDay, periodRange } from '../../../facts/periods/compare.ts';
import { convertible } from '../../../facts/quantities/units.ts';
import { type Candidate, conceptsIn } from '../../evidence/candidate.ts';
import { tellsGrowth } from '../../evidence/cell.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { meantOf } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { Plan } from '../plan.ts';

/** Of a row so many columns are shown where a question asks how things have changed. */
const MAX_COLUMNS = 4;

/**
 * The evidence without rows of a table that are of something else than the question: those whose figure is of another
 * kind, and those that only the line above the table lets name what another row names itself.
 */
export function onlyRowsAsked(question: Understanding, evidence: Evidence, snapshot: Snapshot): Evidence {
  const all = evidence.sentences.flatMap(({ candidate }) => candidate.cell ?? []);
  const asksGrowth = question.asks.has('change');
  const cells = all.filter((cell) => (asksGrowth && tellsGrowth(cell)) || isOfKind(cell, question, snapshot));
  if (all.length === 0) return evidence;
  const namesIt = (cell: TableCell, ids: readonly string[]) => {
    const own = conceptsIn([cell.row, cell.column].join('\n'), snapshot);
    return ids.some((id) => own.has(id));
  };
  const isOfNames = (cell: TableCell) =>
    question.terms.every(
      ({ ids }) =>
        namesIt(cell, ids) || !cells.some((other) => other.table.start === cell.table.start && namesIt(other, ids)),
    );
  const isAsked = ({ candidate: { cell } }: Match) => cell === undefined || (cells.includes(cell) && isOfNames(cell));
  return { ...evidence, sentences: evidence.sentences.filter(isAsked) };
}

/** Whether a cell's figure is one of the indicator and in the unit that are asked for, where these tell. */
function isOfKind({ quantities }: TableCell, { indicators, unit }: Understanding, snapshot: Snapshot): boolean {
  const named = meantOf(indicators).flatMap(({ ids }) => ids);
  const kinds = new Set(named.flatMap((id) => snapshot.withWider(id)).map((id) => snapshot.indicator(id)?.dimension));
  const figures = quantities.filter(({ dimension }) => dimension !== undefined);
  if (figures.length === 0) return true;
  if (unit && !figures.some((figure) => convertible(figure.unit, unit.unit))) return false;
  return kinds.size === 0 || figures.some(({ dimension }) => kinds.has(dimension));
}

/** Where a question asks how something changed, the row's columns over that time, and never the last one alone. */
export function withEarlierColumns(plan: Plan, { asks, periods }: Understanding, evidence: Evidence): Plan {
  if (!asks.has('change') || !plan.sentences.some(({ cell }) => cell)) return plan;
  const [from = ''] = periods.map(({ edtf }) => periodRange(edtf).min ?? '').sort();
  const sentences = plan.sentences.flatMap((sentence) => {
    const row = evidence.sentences
      .map(({ candidate }) => candidate)
      .filter((other) => isSameRow(other, sentence) && (other === sentence || endOf(other) < endOf(sentence)))
      .sort((a, b) => endOf(a).localeCompare(endOf(b)));
    const during = row.filter((one) => endOf(one) >= from);
    // "By how much in 2023" is told by that year and the one before.
    return sentence.cell && row.length > 1 ? row.slice(-Math.max(2, Math.min(during.length, MAX_COLUMNS))) : [sentence];
  });
  return { ...plan, sentences: [...new Set(sentences)] };
}

function isSameRow(one: Candidate, other: Candidate): boolean {
  return one.cell !== undefined && one.document === other.document && one.span.start === other.span.start;
}

function endOf({ periods }: Candidate): string {
  return (
    periods
      .map((period) => lastDay(period))
      .sort()
      .at(-1) ?? ''
  );
}
