import type { Fault } from '../domain/corpus.ts';
import type { Measure } from '../domain/fact.ts';
import { sameQuantity } from '../facts/quantities/compare.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { type Located, reportTo } from './faults.ts';

/** A summary is in our own words, but its figures are the quote's: reports those that the quote does not have. */
export function checkMeasures(measures: readonly Located<Measure>[]): Fault[] {
  const faults: Fault[] = [];
  for (const { value: measure, file, line } of measures) {
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
