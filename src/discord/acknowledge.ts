import { RESTJSONErrorCodes as Code } from 'discord.js';
import type { Metrics } from '../health/metrics.ts';
import { isRefusal } from './errors.ts';

interface Acknowledgeable {
  deferred?: boolean;
  replied: boolean;
}

/** Answers an interaction for the first time, by `send`, which defers or replies. */
export type Acknowledge = (as: 'deferred' | 'replied', send: () => Promise<unknown>) => Promise<void>;

/**
 * For an interaction that has just arrived; `promise` is waited for before an answer is promised. Where the network lost Discord's reply, discord.js sends the answer again
 * and Discord refuses it as a repetition: then the answer has arrived, and the interaction is noted as answered.
 */
export function acknowledger(
  interaction: Acknowledgeable,
  metrics: Pick<Metrics, 'acknowledged'>,
  promise: () => Promise<unknown>,
): Acknowledge {
  const arrived = performance.now();
  return async (as, send) => {
    if (as === 'deferred') await promise();
    try {
      await send();
    } catch (error) {
      if (!isRefusal(error, Code.InteractionHasAlreadyBeenAcknowledged)) throw error;
      interaction[as] = true;
    }
    metrics.acknowledged((performance.now() - arrived) / 1_000);
  };
}
