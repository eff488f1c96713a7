import type { PlaceCode } from '../../domain/place.ts';
import type { Dimension } from '../../domain/quantity.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Tells } from './telling/word-tests.ts';

/** What words must tell to answer a question, be they a sentence's or a measure's. */
export interface WordOptions {
  /** The sentence must state a figure. */
  withFigure: boolean;
  question: Understanding;
  isYesNo: boolean;
  /** Ids of the indicators that are asked for. */
  indicators: readonly string[];
  places: readonly PlaceCode[];
  /** The kind of figure, where the question tells. */
  dimension?: Dimension | undefined;
  /** The sentence must name a time. */
  withDate: boolean;
  /** The sentence must give a cause or a purpose. */
  withCause: boolean;
  /** What else it must tell: who, where, which ones. */
  tests: readonly Tells[];
}
