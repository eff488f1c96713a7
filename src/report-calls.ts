import type { ModelCall } from './answering/drafting/port.ts';
import type { Log } from './discord/ports.ts';
import type { Metrics } from './health/metrics.ts';
import { cost } from './model/prices.ts';

/** Counts each call of a model; of one that failed, whose reader is only told that it did, the log tells why. */
export function reportCalls(metrics: Pick<Metrics, 'model'>, log: Pick<Log, 'warn'>): (call: ModelCall) => void {
  return ({ purpose, outcome, usage, model, milliseconds, detail }) => {
    metrics.model({ purpose, outcome, usage, seconds: milliseconds / 1_000, cost: cost(usage, model) });
    if (outcome !== 'ok') log.warn({ purpose, model, outcome, detail, milliseconds, usage }, 'a model call failed');
  };
}
