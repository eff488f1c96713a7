import type { Refusal } from '../domain/refusal.ts';
import type { UsageLedger } from '../store/store.ts';
import { type Budget, createBudget } from './budget.ts';
import { Queue } from './queue.ts';
import { type Asker, createRates } from './rates.ts';
import type { LimitSettings } from './settings.ts';

/** All that stands between a question and its answer; look-ups pass by the budget and the queue. */
export interface Limits {
  /** Why a question is not taken, if so: its length, or too many from this person or server. Counts it otherwise. */
  admit: (asker: Asker, text: string) => Refusal | undefined;
  budget: Budget;
  queue: Queue;
}

/** `now` gives milliseconds since the epoch. */
export function createLimits(settings: LimitSettings, ledger: UsageLedger, now: () => number = Date.now): Limits {
  const rates = createRates(settings, now);
  return {
    admit(asker, text) {
      const { length } = text.trim();
      const limit = settings.questionLength;
      return length > limit ? { kind: 'too long', limit, length } : rates.take(asker);
    },
    budget: createBudget(settings, ledger, now),
    queue: new Queue(settings, now),
  };
}
