import { Worker } from 'node:worker_threads';
import { ExpectedError } from '../domain/errors.ts';
import { errorOf } from '../serving/messages.ts';
import type { JobOutcome, JobStart } from './job-worker.ts';
import type { JobName, Jobs } from './jobs.ts';

/** How a job is done. */
export type RunJob = typeof runJob;

/**
 * Does a job in a worker of its own, which ends with it.
 * @throws the ExpectedErrors of the job, and ANSWERING_INTERRUPTED when the worker broke down
 */
export async function runJob<Name extends JobName>(
  name: Name,
  args: Parameters<Jobs[Name]>[0],
): Promise<Awaited<ReturnType<Jobs[Name]>>> {
  const start: JobStart = { name, args };
  const worker = new Worker(new URL('job-worker.ts', import.meta.url), { workerData: start });
  const { promise, resolve, reject } = Promise.withResolvers<JobOutcome>();
  worker.once('message', resolve);
  worker.once('error', (cause) => reject(new ExpectedError('ANSWERING_INTERRUPTED', {}, { cause })));
  worker.once('exit', () => reject(new ExpectedError('ANSWERING_INTERRUPTED')));
  try {
    const outcome = await promise;
    if ('failure' in outcome) throw errorOf(outcome.failure);
    return outcome.result as Awaited<ReturnType<Jobs[Name]>>;
  } finally {
    await worker.terminate();
  }
}
