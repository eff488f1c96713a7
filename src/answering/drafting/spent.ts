import { ModelFailure } from './failure.ts';
import type { Drafter } from './port.ts';

/** Stands for a model on which nothing may be spent: what it has written before can be given again, nothing else. */
export function withoutSpending(model: Drafter): Drafter {
  return {
    version: model.version,
    model: model.model,
    cost: (usage, name) => model.cost(usage, name),
    draft: () => Promise.reject(new ModelFailure('no-budget')),
  };
}
