import { Worker } from 'node:worker_threads';
import { ExpectedError } from '../domain/errors.ts';
import type { DocumentDraft, SourceHints } from '../domain/ingest.ts';
import type { Edtf } from '../domain/period.ts';
import { containerOf } from './format.ts';
import type { Job, Outcome } from './worker.ts';

/** What reading one document may take. */
export interface IngestLimits {
  /** Of the file as received. */
  bytes: number;
  milliseconds: number;
  /** Of the worker's heap with its buffers, in MB. */
  megabytes: number;
}

/** No article is larger; whoever has the file elsewhere need not read it to say so. */
export const MOST_BYTES = 10 * 1024 * 1024;

const INGEST_LIMITS: IngestLimits = { bytes: MOST_BYTES, milliseconds: 20_000, megabytes: 384 };

const MEMORY_CHECK_MS = 100;
const MB = 1024 * 1024;

export interface IngestOptions {
  /** EDTF day that dates are held against. */
  today: Edtf;
  limits?: Partial<IngestLimits>;
}

/**
 * Reads an article (txt, md, html, pdf, docx, told by content) into a draft of a document. Runs in a worker that is
 * killed when it takes more time or memory than the limits allow; the event loop of the caller stays free.
 * @throws ExpectedError with an INGEST_ code for whatever cannot be taken in
 */
export async function ingest(bytes: Uint8Array, hints: SourceHints, options: IngestOptions): Promise<DocumentDraft> {
  const limits = { ...INGEST_LIMITS, ...options.limits };
  if (bytes.length === 0) throw new ExpectedError('INGEST_EMPTY');
  if (bytes.length > limits.bytes)
    throw new ExpectedError('INGEST_TOO_LARGE', { bytes: bytes.length, limit: limits.bytes });
  containerOf(bytes);
  const outcome = await runJob({ bytes, hints, today: options.today }, limits);
  if ('draft' in outcome) return outcome.draft;
  if ('refused' in outcome) throw new ExpectedError(outcome.refused.code, { ...outcome.refused.context });
  throw new ExpectedError('INGEST_DAMAGED', {}, { cause: outcome.failed });
}

async function runJob(job: Job, { milliseconds, megabytes }: IngestLimits): Promise<Outcome> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const refuse = (code: 'INGEST_TOO_SLOW' | 'INGEST_TOO_HEAVY', context: Record<string, unknown>): void =>
    reject(new ExpectedError(code, context));
  const clock = setTimeout(() => refuse('INGEST_TOO_SLOW', { seconds: milliseconds / 1000 }), milliseconds);
  // The worker's own limit counts its heap only; buffers lie outside of it.
  const scale = setInterval(() => {
    worker.getHeapStatistics().then(
      ({ used_heap_size: heap, external_memory: buffers }) =>
        heap + buffers > megabytes * MB ? refuse('INGEST_TOO_HEAVY', { megabytes }) : undefined,
      () => undefined, // It has ended meanwhile.
    );
  }, MEMORY_CHECK_MS);
  worker.once('message', resolve);
  worker.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('INGEST_TOO_HEAVY', { megabytes });
    else resolve({ failed: error.stack ?? error.message });
  });
  worker.once('exit', () => resolve({ failed: 'the worker ended without an answer' }));
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    clearInterval(scale);
    await worker.terminate();
  }
}
