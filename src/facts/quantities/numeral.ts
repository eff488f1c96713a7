/** A numeral read from tokens: its value is `coefficient × 10^exponent`, kept apart so that no digit is lost. */
export interface Numeral {
  coefficient: number;
  exponent: number;
  /** The upper end where the numeral is itself a range (两三: two or three); shares the exponent. */
  upper?: number;
  /** True when a word of magnitude (million, 万) was part of it. */
  scaled: boolean;
  script: 'digits' | 'english' | 'chinese';
  next: number;
}

/** `value × 10^exponent` without the rounding of a multiplication: 88.9 and 9 give 88900000000 exactly. */
export function scale(value: number, exponent: number): number {
  const shifted = Number(`${value}e${exponent}`);
  return Number.isNaN(shifted) ? value * 10 ** exponent : shifted;
}

/** No real numeral has more words; the bound keeps reading linear. */
export const LONGEST_NUMERAL = 24;
