import type { Edtf } from './period.ts';
import type { PlaceCode } from './place.ts';

/** Half-open offsets (UTF-16 code units) into a document's body. */
export interface Span {
  start: number;
  end: number;
}

/** True where two spans of one text share a character. */
export function spansOverlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** One source text with its header. `body` is what every offset of the project points into. */
export interface Document {
  id: string;
  title: string;
  publisher: string;
  /** What the document is: "newspaper report", "government plan". */
  kind: string;
  published: Edtf;
  /** How the date of publication is known; shown wherever the date is inferred. */
  publishedEvidence: string;
  /** BCP 47: "en", "zh". */
  language: string;
  url?: string;
  /** The day since when the page that the text was fetched from is known to be gone; EDTF. */
  gone?: Edtf;
  places: readonly PlaceCode[];
  /** What was removed or restored when the text was taken in. */
  cleaning: string;
  body: string;
  /** False for a document whose facts nobody has reviewed (it has no facts file). */
  reviewed: boolean;
}

/** A contiguous span of a document, the unit of retrieval: `body.slice(start, end) === text`. */
export interface Passage extends Span {
  /** `${document}#${ordinal}`, stable while the document's text is. */
  id: string;
  document: string;
  text: string;
  /** The heading that it stands under, if any. */
  heading?: string;
  /** Sentences (or table rows) in order, with offsets into the body. */
  sentences: readonly Span[];
}
