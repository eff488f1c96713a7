/** A sentence as a good model writes it, with words of the source sentences that it cites. */
export interface Prose {
  text: string;
  /** Document id and words of a sentence of it; the whole sentence is cited. */
  cites: readonly (readonly [document: string, words: string])[];
}
