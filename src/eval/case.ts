import type { Language, Turn } from '../domain/answer.ts';
import type { Requirement } from './forms.ts';

export const CATEGORIES = [
  'value',
  'several',
  'comparison',
  'ranking',
  'target',
  'policy',
  'date',
  'who',
  'yes-no',
  'follow-up',
  'unanswerable',
  'false-premise',
  'ambiguous',
  'other-units',
  'arithmetic',
  'alias',
  'typo',
  'injection',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Words of a document that an answer can rest on. */
export interface Support {
  document: string;
  /** Verbatim in the document's body. */
  quote: string;
}

export interface Expectation {
  /** `either` where a labelled nearest answer and "the sources do not say" are both right. */
  abstained: boolean | 'either';
  /** What a right answer says; with only a part of it, an answer is incomplete. */
  contains: readonly Requirement[];
  /** What an answer must say as well, lest it mislead: that a figure is a target, which of two cities is meant. */
  caveats: readonly Requirement[];
  /** What it must not say, neither as an answer nor as what comes nearest. */
  forbids: readonly string[];
  /** Documents that must be among those cited. */
  documents: readonly string[];
}

/** A question with what a right answer to it must and must not say. */
export interface EvalCase {
  id: string;
  question: string;
  /** Earlier turns, the oldest first. */
  history: readonly Turn[];
  language: Language;
  category: Category;
  /** A right answer, in a few words of our own. */
  gold: string;
  expect: Expectation;
  /** What a right answer rests on; empty where the sources have none, or where `relevance.ts` is to derive it. */
  support: readonly Support[];
  /** What makes the question hard. */
  why: string;
}

/** Questions that are asked of one corpus. */
export interface Suite {
  name: string;
  /** The folder of the corpus; undefined for the project's own. */
  corpus?: string;
  cases: readonly EvalCase[];
}
