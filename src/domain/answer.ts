import type { Span } from './document.ts';
import type { Conflict, Fact, Measure } from './fact.ts';

export type Language = 'en' | 'zh';

/** The longest question, in UTF-16 code units. */
export const MAX_QUESTION = 1_000;

/** One turn of a conversation, as the asker saw it. */
export interface Turn {
  role: 'user' | 'assistant';
  content: string;
}

export interface Question {
  text: string;
  /** Earlier turns, the oldest first; bounded by the caller. */
  history: readonly Turn[];
  /** What it is answered in where its own words do not tell; English without it. */
  language?: Language;
}

/** A pointer to verbatim words: `body.slice(start, end) === quote` for the document's body. */
export interface Citation extends Span {
  document: string;
  title: string;
  quote: string;
}

/** Arithmetic over cited facts, kept so that code can compute it again. */
export interface Formula {
  operation: 'difference' | 'growth' | 'ratio';
  /** Ids of the facts, in the order of the operands. */
  operands: readonly string[];
}

/** A sentence that somebody wants to post, with what it rests on. */
export interface DraftSentence {
  text: string;
  citations: readonly Citation[];
  /** Facts whose row (not only whose words) the sentence states. */
  facts: readonly string[];
  formula?: Formula;
}

export interface Draft {
  sentences: readonly DraftSentence[];
}

/** Every way in which a sentence can be wrong. A model is told of each in `prompts/findings.md`. */
export const FINDING_CODES = [
  'uncited',
  'unknown document',
  'quote not verbatim',
  'figure not in source',
  'unit differs',
  'kind differs',
  'hedge differs',
  'subject differs',
  'place differs',
  'period differs',
  'status differs',
  'negation differs',
  'direction differs',
  'formula wrong',
  'link',
  'mention',
] as const;

/** What a verifier found wrong with a sentence: data, not words. */
export interface Finding {
  code: (typeof FINDING_CODES)[number];
  /** Index of the sentence in the draft. */
  sentence: number;
  /** The words of the sentence that are at fault, and what the source has instead. */
  found: string;
  expected?: string;
}

export interface AnswerSentence {
  text: string;
  citations: readonly Citation[];
}

/**
 * Tokens of one or several calls of a model, as billed, or as estimated of a reply that broke off. `input` excludes what
 * was read from or written to the prompt cache.
 */
export interface Usage {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
}

/** What a model had to do with an answer. */
export interface ModelWork {
  model: string;
  usage: Usage;
  /** US dollars; missing where the price of the model is not known. */
  cost?: number;
  /** Calls of the model: 1 for a draft without look-ups and repair, 0 where no draft was asked for. */
  rounds: number;
  /** What was wrong with the sentences of the draft that are not in the answer. */
  removed: readonly Finding[];
  /** True where the answer is made without the model: its draft did not come about, did not hold, or was not asked for. */
  standIn: boolean;
}

/** What may be shown. Every sentence is cited and verified. */
export interface Answer {
  question: string;
  language: Language;
  /** The whole reply as plain text, with [n] marks. */
  answer: string;
  abstained: boolean;
  sentences: readonly AnswerSentence[];
  figures: { checked: number; total: number };
  facts: readonly Fact[];
  measures: readonly Measure[];
  conflicts: readonly Conflict[];
  /** What the reader must know besides: caveats, which of two places is meant, what was searched. */
  notices: readonly string[];
  /** Only where a model was asked. */
  work?: ModelWork;
}
