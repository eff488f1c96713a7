import type { PlaceCode } from '../../domain/place.ts';
import type { Dimension } from '../../domain/quantity.ts';

/** What words must tell to answer a question, be they a sentence's or a measure's. */
export interface WordOptions {
  /** The sentence must state a figure. */
  withFigure: boolean;
  question: string;
  /** The sentence must name a place besides those asked about. */
  asksWhere: boolean;
  isYesNo: boolean;
  /** Ids of the indicators that are asked for. */
  indicators: readonly string[];
  places: readonly PlaceCode[];
  /** The sentence must say what comes first. */
  withRank: boolean;
  /** The kind of figure, where the question tells. */
  dimension?: Dimension | undefined;
  /** The sentence must name a time. */
  withDate: boolean;
  /** The sentence must give a cause or a purpose. */
  withCause: boolean;
  /** Every name of the question must be there: "who is the mayor" is not answered where no mayor is. */
  asksWho: boolean;
}
