import { growthBaseOf } from '../../facts/growth-base.ts';
import type { Aspect } from './claims.ts';
import { clauseOf } from './proximity.ts';
import { writtenIn } from './quotes.ts';
import type { Support } from './sources.ts';

/** What grew by so much within a year did not within a month: a sentence has the base of a rate from its source only. */
export const onBase: Aspect = ({ figure }, support, { reading: { clauses } }) => {
  const told = growthBaseOf(clauseOf(clauses, figure));
  if (told === undefined) return undefined;
  const source = growthBaseOf(wordsAround(support));
  // A rate that is told of a year, and of nothing it compares with, is commonly one on the year before.
  const isSame = told === 'period' ? source === 'period' : source !== 'period';
  return isSame ? undefined : { code: 'kind differs', found: clauseOf(clauses, figure), expected: support.quote.text };
};

/** The clause of the source that a figure stands in; of a cell, its headers. */
function wordsAround({ quantity, quote }: Support): string {
  if (quote.cells.length > 0) return [quote.lead, ...quote.cells.map(({ headers }) => headers)].join('\n');
  const written = writtenIn(quote, quantity);
  return written ? clauseOf(quote.clauses, written) : quote.text;
}
