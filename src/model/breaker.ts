import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
} from 'cockatiel';
import { type FailureKind, ModelFailure } from '../answering/drafting/failure.ts';
import type { BreakerSettings } from './settings.ts';

/** Time may mend these, so a few in a row are needed. */
const PASSING: ReadonlySet<FailureKind> = new Set(['overloaded', 'rate-limited', 'network', 'timeout', 'cut-off']);

/** Only a person or the calendar mends these, so one is enough, and the rest is long from the start. */
const LASTING: ReadonlySet<FailureKind> = new Set(['spend-cap', 'bad-key']);

/** Stands between us and a service that is down, so that nobody waits for it and nothing hammers it. */
export interface Breaker {
  /** Runs the call, or rejects at once with the kind "breaker-open". */
  run<T>(call: () => Promise<T>): Promise<T>;
  readonly open: boolean;
}

/**
 * Opens after several passing failures in a row, or after a single lasting one. After its rest one call is let
 * through to try the line; until that has come back, all others are still turned away.
 */
export function createBreaker(settings: BreakerSettings): Breaker {
  const passing = policy(PASSING, settings.failures, settings.restMs, settings.longestRestMs);
  const lasting = policy(LASTING, 1, settings.longestRestMs, settings.longestRestMs);
  return {
    get open() {
      return passing.state !== CircuitState.Closed || lasting.state !== CircuitState.Closed;
    },
    async run(call) {
      if (isTrying(passing) || isTrying(lasting)) throw new ModelFailure('breaker-open');
      try {
        return await lasting.execute(() => passing.execute(call));
      } catch (error) {
        if (error instanceof BrokenCircuitError) throw new ModelFailure('breaker-open');
        throw error;
      }
    },
  };
}

function policy(kinds: ReadonlySet<FailureKind>, failures: number, restMs: number, longestRestMs: number) {
  const counts = (error: unknown) => error instanceof ModelFailure && kinds.has(error.kind);
  return circuitBreaker(handleWhen(counts), {
    breaker: new ConsecutiveBreaker(failures),
    halfOpenAfter: new ExponentialBackoff({
      initialDelay: restMs,
      maxDelay: longestRestMs,
      generator: noJitterGenerator,
    }),
  });
}

const isTrying = (breaker: CircuitBreakerPolicy) => breaker.state === CircuitState.HalfOpen;
