import type { Snapshot } from '../../../../src/answering/snapshot.ts';
import type { DraftSentence } from '../../../../src/domain/answer.ts';
import type { Fact, Measure } from '../../../../src/domain/fact.ts';
import type { Quantity } from '../../../../src/domain/quantity.ts';
import { matchesFactValue } from '../../../../src/facts/quantities/compare.ts';
import { parseQuantities } from '../../../../src/facts/quantities/parse.ts';

/** A true sentence, with the sources' own view of it: what a mutant must not by chance agree with. */
export interface Subject {
  sentence: DraftSentence;
  figures: readonly Quantity[];
  /** Rows whose words lie in what is cited. */
  facts: readonly Fact[];
  measures: readonly Measure[];
  /** Figures of the cited words. */
  cited: readonly Quantity[];
  snapshot: Snapshot;
  /** Numbers from 0 to 1 (exclusive), the same ones every time. */
  random: () => number;
}

/** Changes one thing of a true sentence so that it is false; gives none where there is nothing of that kind to change. */
export type Mutator = (subject: Subject) => DraftSentence[];

export function subjectOf(sentence: DraftSentence, snapshot: Snapshot): Omit<Subject, 'random'> {
  const overlaps = (row: Fact | Measure) =>
    sentence.citations.some(
      ({ document, start, end }) => document === row.document && row.span.start < end && start < row.span.end,
    );
  return {
    sentence,
    figures: parseQuantities(sentence.text),
    facts: snapshot.corpus.facts.filter(overlaps),
    measures: snapshot.corpus.measures.filter(overlaps),
    cited: sentence.citations.flatMap(({ quote }) => parseQuantities(quote)),
    snapshot,
  };
}

/** The same sentence with other words at one stretch of its text. */
export function rewritten(sentence: DraftSentence, at: { start: number; end: number }, words: string): DraftSentence {
  return { ...sentence, text: sentence.text.slice(0, at.start) + words + sentence.text.slice(at.end) };
}

export function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Rows that hold a figure's value, whatever is said of it. */
export function rowsOf(figure: Quantity, { facts }: Subject): Fact[] {
  return facts.filter((fact) => matchesFactValue(figure, fact));
}

/** A small generator (mulberry32): the same seed gives the same numbers on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function isChinese({ text }: DraftSentence): boolean {
  return /^[^A-Za-z]*\p{Script=Han}/u.test(text);
}
