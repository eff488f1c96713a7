import type { Quantity } from '../../../src/domain/quantity.ts';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';

/** A quantity in short: "over 140000 t", "3..5 %", "4.5 times (unclear)". */
export function brief({ hedge, value, upper, unit, sense }: Quantity): string {
  const number = upper === undefined ? String(value) : `${value}..${upper}`;
  return `${hedge} ${number} ${unit}${sense === undefined ? '' : ` (${sense})`}`.trim();
}

/** All quantities of a text in short, in order. */
export function told(text: string): string[] {
  return parseQuantities(text).map(brief);
}
