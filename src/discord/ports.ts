import type { Curation } from '../curation/curation.ts';
import type { Answer, AnswerSentence, Question } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Metrics } from '../health/metrics.ts';
import type { Limits } from '../limits/limits.ts';
import type { AnswerService } from '../serving/service.ts';
import type { Store } from '../store/store.ts';

/** Whoever asks, as far as limits and histories care. */
export interface Asker {
  user: string;
  /** Absent in direct messages. */
  guild?: string;
}

export interface AnswerOptions {
  asker: Asker;
  /** Who may see the answer, as an identifier: answers are never shared between two of these. */
  readers: string;
  /** Told of each verified sentence of an answer that is being written, in order, or that all of them are void. */
  audience: { onSentence(sentence: AnswerSentence): void; onWithdraw(): void };
  signal: AbortSignal;
}

/** Answers questions; everything that may be shown of them has been verified. */
export interface Answerer {
  /** Budgets and failures of the model are its own business; rejects only when `signal` is aborted or on a fault. */
  answer(question: Question, options: AnswerOptions): Promise<Answer | Refusal>;
}

/** Where the bot writes what happened. No text of a question or an answer above "debug". */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** How the corpus is kept from Discord. */
export interface CorpusKeeping {
  curation: Curation;
  /** Today in EDTF. */
  today: () => Edtf;
  /** The servers whose moderators may keep it. */
  guilds: readonly string[];
}

/** What the bot needs from the rest of the program. */
export interface BotParts {
  /** The corpus as it is now. */
  service: Pick<AnswerService, 'run' | 'status'>;
  answerer: Answerer;
  limits: Pick<Limits, 'admit' | 'queue'>;
  store: Store;
  /** Absent where the corpus is kept elsewhere. */
  keeping?: CorpusKeeping;
  /** How long questions and answers are kept, as people are told. */
  retentionDays: number;
  log: Log;
  metrics: Pick<Metrics, 'question' | 'checked' | 'lookUp' | 'refusal' | 'feedback' | 'acknowledged' | 'incident'>;
  /** Milliseconds since the epoch. */
  now: () => number;
}
