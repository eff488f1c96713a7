import { parentPort, workerData } from 'node:worker_threads';
import { type Failure, failureOf } from '../serving/messages.ts';
import { JOBS, type JobName } from './jobs.ts';

export interface JobStart {
  name: JobName;
  args: unknown;
}

export type JobOutcome = { result: unknown } | { failure: Failure };

/** Only run as a worker: does the one job that it was started with. */
async function work({ name, args }: JobStart): Promise<JobOutcome> {
  try {
    return { result: await (JOBS[name] as (given: unknown) => Promise<unknown>)(args) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

parentPort?.postMessage(await work(workerData as JobStart));
