import { type FailureKind, ModelFailure } from '../answering/drafting/failure.ts';
import type { BreakerSettings } from './settings.ts';

/** Time may mend these, so a few in a row are needed. */
const PASSING: ReadonlySet<string> = new Set<FailureKind>([
  'overloaded',
  'rate-limited',
  'network',
  'timeout',
  'cut-off',
]);

/** Only a person or the calendar mends these, so one is enough, and the rest is long from the start. */
const LASTING: ReadonlySet<string> = new Set<FailureKind>(['spend-cap', 'bad-key']);

/**
 * Stands between us and a service that is down, so that nobody waits for it and nothing hammers it. Opens after several
 * passing failures in a row, or after a single lasting one. After its rest one call is let through to try the line;
 * until that has come back, all others are still turned away.
 */
export class Breaker {
  readonly #settings: BreakerSettings;
  /** Passing failures in a row. */
  #failures = 0;
  /** Rests in a row that these have led to; each is twice as long as the one before. */
  #rests = 0;
  /** When the line may be tried; absent while the breaker is closed. */
  #openUntil: number | undefined;
  #isTrying = false;

  constructor(settings: BreakerSettings) {
    this.#settings = settings;
  }

  /** Runs the call, or rejects at once with the kind "breaker-open". */
  async run<T>(call: () => Promise<T>): Promise<T> {
    const until = this.#openUntil;
    const isTrial = until !== undefined;
    if (isTrial && (this.#isTrying || Date.now() < until)) throw new ModelFailure('breaker-open');
    if (isTrial) this.#isTrying = true;
    try {
      const result = await call();
      this.#note('ok', isTrial);
      return result;
    } catch (error) {
      this.#note(error instanceof ModelFailure ? error.kind : 'unexpected', isTrial);
      throw error;
    } finally {
      if (isTrial) this.#isTrying = false;
    }
  }

  #note(outcome: 'ok' | FailureKind, isTrial: boolean): void {
    const { failures, restMs, longestRestMs } = this.#settings;
    if (LASTING.has(outcome)) {
      this.#openUntil = Date.now() + longestRestMs;
      return;
    }
    // A call that was given up says nothing of the service; one from before it opened, nothing new.
    if (outcome === 'aborted' || (this.#openUntil !== undefined && !isTrial)) return;
    if (!PASSING.has(outcome)) {
      this.#failures = 0;
      this.#rests = 0;
      this.#openUntil = undefined;
      return;
    }
    this.#failures += 1;
    if (!isTrial && this.#failures < failures) return;
    this.#openUntil = Date.now() + Math.min(restMs * 2 ** this.#rests, longestRestMs);
    this.#rests += 1;
  }
}
