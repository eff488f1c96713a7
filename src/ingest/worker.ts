import { parentPort, workerData } from 'node:worker_threads';
import { type ErrorCode, ExpectedError } from '../domain/errors.ts';
import type { DocumentDraft, SourceHints } from '../domain/ingest.ts';
import { readSource } from './read.ts';

export interface Job {
  bytes: Uint8Array;
  hints: SourceHints;
  today: string;
}

/** What comes back: errors lose their class on the way between threads, so they travel as data. */
export type Outcome =
  | { draft: DocumentDraft }
  | { refused: { code: ErrorCode; context: Readonly<Record<string, unknown>> } }
  | { failed: string };

/** Only run as a worker: reads the one job that it was started with. */
async function work({ bytes, hints, today }: Job): Promise<Outcome> {
  try {
    return { draft: await readSource(bytes, hints, today) };
  } catch (error) {
    if (error instanceof ExpectedError) return { refused: { code: error.code, context: error.context } };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.postMessage(await work(workerData as Job), []);
