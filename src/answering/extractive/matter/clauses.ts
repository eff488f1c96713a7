import type { Quantity } from '../../../domain/quantity.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { clauseStretches, clausesOf } from '../../verify/proximity.ts';

/** The clauses of a text as texts. */
export function clausesIn(text: string): string[] {
  return clauseStretches(clausesOf(text, [])).map(({ start, end }) => text.slice(start, end));
}

/** Numbers and shares of things, which answer "how many". */
export function countsIn(text: string): Quantity[] {
  return parseQuantities(text).filter(({ dimension }) => dimension === 'count' || dimension === 'ratio');
}
