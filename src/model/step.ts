import { addUsage, ModelFailure, NO_USAGE } from '../answering/drafting/failure.ts';
import type { ModelCall } from '../answering/drafting/port.ts';
import type { Usage } from '../domain/answer.ts';
import { Breaker } from './breaker.ts';
import { Meter } from './meter.ts';
import type { BreakerSettings, StepSettings } from './settings.ts';

/** A step under way: when to give up, and what it has spent up to this moment. */
export interface Step {
  readonly signal: AbortSignal;
  readonly usage: Usage;
  /** Keeps the books of one more message. */
  meter(): Meter;
}

export type ReportCall = (call: ModelCall) => void;

/** Runs the steps of the model within their time and behind one breaker, and keeps the books. */
export class Steps {
  readonly #breaker: Breaker;
  readonly #report: ReportCall;

  constructor(settings: BreakerSettings, report: ReportCall) {
    this.#breaker = new Breaker(settings);
    this.#report = report;
  }

  /** Rejects only with a `ModelFailure`, which knows what was spent; reports the step either way. */
  async run<T>(
    purpose: ModelCall['purpose'],
    { model, timeLimitMs }: StepSettings,
    signal: AbortSignal | undefined,
    run: (step: Step) => Promise<T>,
  ): Promise<T> {
    const started = performance.now();
    const deadline = AbortSignal.timeout(timeLimitMs);
    const step = openStep(signal ? AbortSignal.any([signal, deadline]) : deadline);
    const report = (told: Pick<ModelCall, 'outcome' | 'detail'>) =>
      this.#report({ purpose, model, usage: step.usage, milliseconds: performance.now() - started, ...told });
    try {
      const result = await this.#breaker.run(async () => {
        try {
          return await Promise.race([run(step), abortOf(step.signal)]);
        } catch (error) {
          // Whatever broke, it broke because of this.
          if (signal?.aborted) throw new ModelFailure('aborted');
          if (deadline.aborted) throw new ModelFailure('timeout', { detail: `${timeLimitMs} ms` });
          throw asFailure(error);
        }
      });
      report({ outcome: 'ok' });
      return result;
    } catch (error) {
      const failure = asFailure(error);
      failure.usage = step.usage;
      report({ outcome: failure.kind, ...(failure.detail !== undefined && { detail: failure.detail }) });
      throw failure;
    }
  }
}

/** Rejects when the signal aborts: whatever hangs, be it a look-up of ours, must not hold the reader up. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function openStep(signal: AbortSignal): Step {
  const meters: Meter[] = [];
  return {
    signal,
    get usage() {
      return meters.reduce((sum, { usage }) => addUsage(sum, usage), NO_USAGE);
    },
    meter() {
      const meter = new Meter();
      meters.push(meter);
      return meter;
    },
  };
}

const asFailure = (error: unknown) =>
  error instanceof ModelFailure ? error : new ModelFailure('unexpected', { cause: error });
