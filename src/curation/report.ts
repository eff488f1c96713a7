import type { Conflict, Fact, Measure } from '../domain/fact.ts';
import type { PageNote } from './page-notes.ts';

/** A list that is cut where it is long: of a refresh of thousands of documents nobody reads every row. */
export interface Bounded<T> {
  total: number;
  shown: readonly T[];
}

export interface DocumentNote {
  id: string;
  title: string;
  /** False where its figures are not reviewed, so that it is only quoted. */
  reviewed: boolean;
}

export interface Difference<T> {
  added: Bounded<T>;
  changed: Bounded<{ before: T; after: T }>;
  removed: Bounded<T>;
}

/** Facts that would contradict one another, each with the document that says so. */
export interface ReportedConflict {
  kind: Conflict['kind'];
  facts: readonly { fact: Fact; title: string; publisher: string; published: string }[];
}

/** What publishing one state of the corpus after another changes in it. */
export interface CorpusDifference {
  documents: Difference<DocumentNote>;
  facts: Difference<Fact>;
  measures: Difference<Measure>;
  /** Contradictions that there were not before. */
  conflicts: Bounded<ReportedConflict>;
}

/** A figure of an answer that was given, which would now be another one or none. */
export interface ChangedAnswer {
  answer: string;
  before: Fact;
  after?: Fact;
}

/** A question that must go on being answered well, whose answer is worded otherwise. */
export interface ChangedGold {
  question: string;
  /** Whether it is answered well. */
  held: { before: boolean; after: boolean };
  /** What is answered, cut where it is long. */
  answer: { before: string; after: string };
}

/** How the questions that must go on being answered well are answered, before and after. */
export interface GoldResults {
  total: number;
  /** How many are answered well. */
  before: number;
  after: number;
  /** Those no longer answered well come first. */
  changed: Bounded<ChangedGold>;
}

/** Everything that a moderator sees before publishing. */
export interface ChangeReport extends CorpusDifference {
  /** Hashes of the version that is served and of the one that would be. */
  base: string;
  candidate: string;
  /** What became of the pages that documents were fetched from; empty where none are asked for. */
  pages: readonly PageNote[];
  answers: Bounded<ChangedAnswer>;
  gold: GoldResults;
}

const SHOWN = 100;

export function bounded<T>(items: readonly T[], limit = SHOWN): Bounded<T> {
  return { total: items.length, shown: items.slice(0, limit) };
}
