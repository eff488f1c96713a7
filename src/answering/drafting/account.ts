import type { ModelWork, Usage } from '../../domain/answer.ts';
import { addUsage, NO_USAGE } from './failure.ts';
import type { Drafter, Rewrite } from './port.ts';

/** What the calls of a model for one answer took. */
export type Spent = Pick<ModelWork, 'model' | 'usage' | 'cost' | 'rounds'>;

/** Adds up what the calls for one answer take, the rewrite of its question, if there was one, to begin with. */
export class Account {
  readonly #drafter: Drafter;
  #usage = NO_USAGE;
  #cost: number | undefined = 0;
  #rounds = 0;

  constructor(drafter: Drafter, rewrite: Rewrite | undefined) {
    this.#drafter = drafter;
    if (rewrite) this.spend(rewrite.usage, rewrite.model);
  }

  /** Enters what was spent, and how many calls of the drafter it took as far as that is known. */
  spend(usage: Usage, model: string, rounds = 0): void {
    this.#usage = addUsage(this.#usage, usage);
    const cost = this.#drafter.cost(usage, model);
    this.#cost = this.#cost === undefined || cost === undefined ? undefined : this.#cost + cost;
    this.#rounds += rounds;
  }

  /** The cost is missing when a single price is not known: half a sum is no sum. */
  get total(): Spent {
    const total = { model: this.#drafter.model, usage: this.#usage, rounds: this.#rounds };
    return this.#cost === undefined ? total : { ...total, cost: this.#cost };
  }
}
