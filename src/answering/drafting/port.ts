import type { Finding, Language, Turn, Usage } from '../../domain/answer.ts';
import type { FailureKind } from './failure.ts';

/**
 * One piece of evidence. What a citation points at is a sentence of it, so an id must always stand for the same
 * sentences. For a passage: its sentences. For a fact: its canonical row, then its verbatim quote. For a conflict:
 * one sentence a side, and whatever explains it.
 */
export interface EvidenceBlock {
  id: string;
  /** Where it comes from, as an identifier: never a URL, which the model could repeat. */
  source: string;
  title: string;
  /** At least one, none blank. */
  sentences: readonly string[];
}

/** What the model asks the fact table for, in its own words; the callee resolves them. */
export interface FactQuery {
  place: string;
  indicator: string;
  period?: string | undefined;
}

/** What the model may look up while it drafts. Read-only; an empty list means that there is nothing. */
export interface EvidenceTools {
  searchCorpus(query: string): Promise<readonly EvidenceBlock[]>;
  /** Undefined where the words for the period name none. */
  lookUpFacts(query: FactQuery): Promise<readonly EvidenceBlock[] | undefined>;
}

/** A draft that did not pass, so that its failing sentences can be written anew. */
export interface Repair {
  /** All its sentences, in order. */
  sentences: readonly string[];
  /** At least one. */
  findings: readonly Finding[];
}

export interface DraftRequest {
  question: string;
  language: Language;
  /** Earlier turns, the oldest first, without the evidence of their time; bounded by the caller. */
  history: readonly Turn[];
  evidence: readonly EvidenceBlock[];
  /** Without them the model has to do with `evidence`. */
  tools?: EvidenceTools;
  repair?: Repair;
}

/** Sentences `start` to `end` (exclusive) of an evidence block. They exist. */
export interface EvidencePointer {
  block: string;
  start: number;
  end: number;
}

/** A sentence as the model wrote it: not verified in any way. */
export interface DraftedSentence {
  text: string;
  citations: readonly EvidencePointer[];
  /** The words of citations that point at no evidence of this request: invented. */
  strays: readonly string[];
  /** In a repair: the index of the sentence that this one stands in for. */
  replaces?: number;
}

export interface DraftResult {
  /**
   * The whole draft; for a repair only the replacements. A sentence may have several replacements or none (the
   * model gave it up); what replaces no sentence that had a finding has been dropped.
   */
  sentences: readonly DraftedSentence[];
  /** All that could be cited: the evidence of the request, then what the tools brought. */
  evidence: readonly EvidenceBlock[];
  usage: Usage;
  model: string;
  /** Calls of the model that it took: 1 without look-ups. */
  rounds: number;
}

export interface DraftOptions {
  signal?: AbortSignal;
  /**
   * Called with each sentence, in order, as soon as neither it nor its citations can change. The calls add up to
   * `DraftResult.sentences`. If `draft` rejects afterwards, what was delivered is void and must not stand.
   */
  onSentence?: (sentence: DraftedSentence) => void;
}

/** Writes a draft from evidence. */
export interface Drafter {
  /** Rejects with a `ModelFailure`, and with nothing else. */
  draft(request: DraftRequest, options?: DraftOptions): Promise<DraftResult>;
  /** Changes whenever another draft may come out of the same request: part of every cache key. */
  readonly version: string;
  readonly model: string;
  /** What so much use of a model costs in US dollars; undefined where its price is not known. */
  cost(usage: Usage, model: string): number | undefined;
}

export interface Rewrite {
  /** The follow-up as a question that can be understood alone; absent where the model failed in any way. */
  question?: string;
  /** What it took, also where nothing came of it. */
  usage: Usage;
  model: string;
}

/** Makes a follow-up question stand alone, cheaply. */
export interface Rewriter {
  /** Where it fails, the caller goes by the history itself. Never rejects. */
  rewriteFollowUp(question: string, history: readonly Turn[], signal?: AbortSignal): Promise<Rewrite>;
}

/** One step that the model took, for logs and metrics. */
export interface ModelCall {
  purpose: 'draft' | 'rewrite' | 'propose';
  model: string;
  usage: Usage;
  outcome: 'ok' | FailureKind;
  /** Why it failed, where more is known than the outcome. Never a key, a question or what was written. */
  detail?: string;
  milliseconds: number;
}

/**
 * How a sentence begins that tells what the sources lack. It states no figure and is the only kind of sentence
 * that needs no citation; the prompt and the verifier must agree on it.
 */
export const GAP_OPENING: Readonly<Record<Language, string>> = {
  en: 'The sources do not say',
  zh: '资料没有说明',
};
