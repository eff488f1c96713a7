import type { Hedge, Quantity } from '../../domain/quantity.ts';

/** What a number says, before it is placed in the text and hedged. */
export type Meaning = Omit<Quantity, 'text' | 'start' | 'end' | 'hedge'> & { hedge?: Hedge };

/**
 * What a reader made of the tokens from some index up to `next`: a quantity, or (without `meaning`) something that
 * must be passed over as a whole because it only looks like one.
 */
export interface Reading {
  next: number;
  meaning?: Meaning;
}

/** What stood before the number and matters to how it is read. */
export interface Lead {
  /** Any hedge: then even a bare "one" is meant as a number. */
  hedged: boolean;
  /** A hedge that compares amounts: then four plain digits are no year. */
  comparesAmounts: boolean;
  /** After "between", "and" joins the ends of a range. */
  between: boolean;
  /** The index of the first token of the hedge, or of the number where there is none. */
  start: number;
}
