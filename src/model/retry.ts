import { setTimeout } from 'node:timers/promises';
import { type FailureKind, ModelFailure } from '../answering/drafting/failure.ts';
import type { RetrySettings } from './settings.ts';

/** What a second attempt, moments later, may well get over. */
const WORTH_ANOTHER: ReadonlySet<FailureKind> = new Set(['overloaded', 'rate-limited', 'network', 'cut-off']);

/**
 * Runs the attempt, and again after failures that pass quickly, until `mayRetry` says no. It waits as long as the
 * service asks, or doubles its own delay. A wait that nobody would sit through fails at once; so does a rate limit
 * that names no time. Rejects with the last failure, or when the signal aborts.
 */
export async function retrying<T>(
  attempt: () => Promise<T>,
  mayRetry: () => boolean,
  settings: RetrySettings,
  signal: AbortSignal,
): Promise<T> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const wait = error instanceof ModelFailure ? waitAfter(error, retries, settings) : undefined;
      if (wait === undefined || retries >= settings.attempts || !mayRetry()) throw error;
      await setTimeout(wait, undefined, { signal });
    }
  }
}

function waitAfter(failure: ModelFailure, retries: number, settings: RetrySettings): number | undefined {
  if (!WORTH_ANOTHER.has(failure.kind)) return undefined;
  if (failure.kind === 'rate-limited' && failure.retryAfterMs === undefined) return undefined;
  const wait = failure.retryAfterMs ?? settings.firstDelayMs * 2 ** retries;
  return wait <= settings.longestDelayMs ? wait : undefined;
}
