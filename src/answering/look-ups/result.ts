import type { AnswerSentence, Citation } from '../../domain/answer.ts';
import type { Document } from '../../domain/document.ts';

/** One figure or measure as a row. */
export interface Line extends AnswerSentence {
  /** What a careful reader must know of this row. */
  note?: string;
}

/** A part of what was looked up, under its own heading. */
export interface Section {
  heading: string;
  lines: readonly Line[];
}

/** A section in which what is said twice in the same words stands once, with the citations and notes of both. */
export function section(heading: string, lines: readonly Line[]): Section {
  const distinct = [...Map.groupBy(lines, ({ text }) => text).values()].map(joined);
  return { heading, lines: distinct };
}

function joined(lines: readonly Line[]): Line {
  const notes = [...new Set(lines.flatMap(({ note }) => note ?? []))];
  return {
    text: lines[0]?.text ?? '',
    citations: citationsOf(lines),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** What a direct look-up gives, without any model: the terminal and Discord render the same thing. */
export interface LookUp {
  title: string;
  /** Never without lines. */
  sections: readonly Section[];
  notices: readonly string[];
}

/** A document as its readers see it. */
export interface Source {
  document: Document;
  /** When it was published, in words. */
  published: string;
  /** Names of the places that it is about. */
  places: readonly string[];
  figures: number;
  measures: number;
}

/** Every distinct citation of some lines in the order of its first use. */
export function citationsOf(lines: readonly AnswerSentence[]): Citation[] {
  const distinct = new Map<string, Citation>();
  for (const citation of lines.flatMap(({ citations }) => citations)) {
    const key = `${citation.document}:${citation.start}:${citation.end}`;
    if (!distinct.has(key)) distinct.set(key, citation);
  }
  return [...distinct.values()];
}
