import type { ModelCall } from '../answering/drafting/port.ts';
import type { AnswerSentence, Question } from '../domain/answer.ts';
import { type ErrorCode, ExpectedError } from '../domain/errors.ts';
import type { ModelSettings } from '../model/settings.ts';
import type { SavedState } from './open-snapshot.ts';
import type { AskOptions, OperationName } from './service.ts';

/** What a worker is started with. */
export interface WorkerStart {
  /** The corpus folder that it is to serve. */
  dir: string;
  /** Whether the folder never changes and is named after its content, so that what takes long to make is kept in it. */
  isVersion?: boolean;
  /** Only where a model may write the answers. */
  model?: ModelSettings;
}

export type PlainAskOptions = Omit<AskOptions, 'audience' | 'signal'> & { today: string };

export type Call =
  | { kind: 'answer'; question: Question; options: PlainAskOptions }
  | { kind: 'run'; name: OperationName; args: unknown }
  | { kind: 'status' };

/** To the worker. Calls are told apart by their number. */
export type Request = { call: number; of: Call } | { abort: number } | { ping: true };

/** From the worker: first that it is ready or why it cannot be, then what belongs to a call, in order. */
export type Reply =
  | { ready: true }
  | { refused: Failure }
  | { call: number; result: unknown }
  | { call: number; failure: Failure }
  | { call: number; sentence: AnswerSentence }
  | { call: number; withdrawn: true }
  | { modelCall: ModelCall }
  | { snapshot: SavedState }
  | { pong: true };

/** An error as data: errors lose their class and their fields on the way between threads. */
export type Failure =
  | { code: ErrorCode; context: Readonly<Record<string, unknown>> }
  | { unexpected: { name: string; message: string; stack: string } };

export function failureOf(error: unknown): Failure {
  if (error instanceof ExpectedError) return { code: error.code, context: error.context };
  if (!(error instanceof Error)) return { unexpected: { name: 'Error', message: String(error), stack: '' } };
  return { unexpected: { name: error.name, message: error.message, stack: error.stack ?? '' } };
}

export function errorOf(failure: Failure): Error {
  if ('code' in failure) return new ExpectedError(failure.code, { ...failure.context });
  const { name, message, stack } = failure.unexpected;
  return Object.assign(new Error(message), { name, stack });
}
