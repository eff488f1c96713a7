import type { Audience } from '../answering/drafting/release.ts';
import type { Answer, Question } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import type { Operations } from './operations.ts';

/** How much a corpus holds, and which state of it is being asked. */
export interface ServiceStatus {
  /** Digest of everything the corpus says: services of one version answer alike. */
  version: string;
  documents: number;
  /** Documents whose figures somebody has reviewed. */
  reviewed: number;
  passages: number;
  facts: number;
  measures: number;
}

export interface AskOptions {
  /** Who may see the answer, as an identifier: from the cache, nobody else gets it. */
  readers?: string;
  /** False where nothing may be spent on this question: it is answered from the sources alone, and says so. */
  modelAllowed?: boolean;
  /** What "last year" is read against; by the calendar without it. */
  today?: Edtf;
  /** Told of each verified sentence while the answer is being written, or that all of them are void. */
  audience?: Audience;
  signal?: AbortSignal;
}

export type OperationName = keyof Operations;
/** What an operation is asked with; plain data. */
export type ArgumentsOf<Name extends OperationName> = Parameters<Operations[Name]>[1];
/** What an operation gives; plain data. */
export type ResultOf<Name extends OperationName> = ReturnType<Operations[Name]>;

/**
 * All that can be asked of one state of the corpus. Everything that goes in or comes out can be cloned between
 * threads, so callers cannot tell where the corpus is held.
 */
export interface AnswerService {
  /**
   * Answers a question. @throws the reason of `signal` once that is aborted, ExpectedError ANSWERING_INTERRUPTED when
   * what was answering broke down, ANSWERING_STOPPED when the service is closed
   */
  answer(question: Question, options?: AskOptions): Promise<Answer>;
  /** Looks something up without any model. @throws the ExpectedErrors of the operation, and those of `answer` */
  run<Name extends OperationName>(name: Name, args: ArgumentsOf<Name>): Promise<ResultOf<Name>>;
  status(): Promise<ServiceStatus>;
  /** Whether what is asked at this moment can be answered. */
  isReady(): boolean;
  /** Ends the service; what is still being answered is refused. May be called twice. */
  close(): Promise<void>;
}
