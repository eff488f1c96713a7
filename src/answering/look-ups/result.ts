import type { AnswerSentence, Citation } from '../../domain/answer.ts';
import type { Document } from '../../domain/document.ts';

/** A part of what was looked up, under its own heading. */
export interface Section {
  heading: string;
  lines: readonly AnswerSentence[];
}

/** What a direct look-up gives, without any model: the terminal and Discord render the same thing. */
export interface LookUp {
  title: string;
  sections: readonly Section[];
  notices: readonly string[];
}

/** A document as its readers see it. */
export interface Source {
  document: Document;
  /** When it was published, in words. */
  published: string;
  figures: number;
  measures: number;
}

/** Every distinct citation of a look-up in the order of its first use. */
export function citationsOf(lines: readonly AnswerSentence[]): Citation[] {
  const distinct = new Map<string, Citation>();
  for (const citation of lines.flatMap(({ citations }) => citations)) {
    const key = `${citation.document}:${citation.start}:${citation.end}`;
    if (!distinct.has(key)) distinct.set(key, citation);
  }
  return [...distinct.values()];
}
