import type { Fault } from '../domain/corpus.ts';
import type { Measure } from '../domain/fact.ts';
import { lastDay } from '../facts/periods/compare.ts';
import { sameQuantity } from '../facts/quantities/compare.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { type Located, reportTo } from './faults.ts';

/**
 * A summary is in our own words, but its figures are the quote's: reports those that the quote does not have. Measures
 * that take the place of others: reports those that do not exist, are later themselves, or go round in a circle.
 */
export function checkMeasures(measures: readonly Located<Measure>[]): Fault[] {
  const faults: Fault[] = [];
  const byId = new Map(measures.map(({ value }) => [value.id, value]));
  for (const { value: measure, file, line } of measures) {
    for (const id of measure.supersedes ?? []) {
      const complaint = supersedesComplaint(measure, byId.get(id), byId);
      if (complaint !== undefined) reportTo(faults, file)(line, `supersedes: "${id}" ${complaint}`);
    }
    const quoted = parseQuantities(measure.quote);
    for (const [column, summary] of [
      ['summary', measure.summary],
      ['summary_zh', measure.summaryZh],
    ] as const) {
      const figures = parseQuantities(summary).filter(({ text }) => /\p{Nd}/u.test(text));
      const strange = figures.find((figure) => !quoted.some((known) => sameQuantity(known, figure)));
      if (strange !== undefined) reportTo(faults, file)(line, `${column}: "${strange.text}" is not in the quote`);
    }
  }
  return faults;
}

function supersedesComplaint(
  measure: Measure,
  earlier: Measure | undefined,
  known: ReadonlyMap<string, Measure>,
): string | undefined {
  if (earlier === undefined) return 'is no measure';
  if (reaches(earlier, measure.id, known)) return 'is, through what it supersedes, within itself';
  const [own, before] = [lastDay(measure.date), lastDay(earlier.date)];
  return own !== '' && before > own ? `is of ${earlier.date}, later than this one` : undefined;
}

/** Whether a measure is the one of that id, or supersedes it, through however many others. */
function reaches(measure: Measure, id: string, known: ReadonlyMap<string, Measure>): boolean {
  const seen = new Set([measure.id]);
  for (const one of seen) for (const next of known.get(one)?.supersedes ?? []) seen.add(next);
  return seen.has(id);
}
