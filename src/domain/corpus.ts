import type { Document, Passage } from './document.ts';
import type { Fact, Indicator, Measure, Term, Wording } from './fact.ts';

/** Everything read from a corpus folder, checked, before an index is built over it. */
export interface Corpus {
  documents: readonly Document[];
  passages: readonly Passage[];
  facts: readonly Fact[];
  measures: readonly Measure[];
  wordings: readonly Wording[];
  indicators: readonly Indicator[];
  glossary: readonly Term[];
}

/** One thing that is wrong with a corpus folder, worded so that its author can mend it. */
export interface Fault {
  file: string;
  /** 1-based; 0 where the fault is the file's as a whole. */
  line: number;
  message: string;
}
