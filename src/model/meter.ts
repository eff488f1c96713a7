import { NO_USAGE } from '../answering/drafting/failure.ts';
import { estimateTokens } from '../answering/drafting/tokens.ts';
import type { Usage } from '../domain/answer.ts';

/**
 * What one message of the model takes. The service counts what it is sent when the message begins, and what it writes
 * only when it ends: of a message that is broken off, what was heard of it is estimated, for it is billed all the same.
 */
export class Meter {
  #counted = NO_USAGE;
  #heardSince = '';

  /** The service has counted; it does so from the beginning of the message. */
  count(usage: Partial<Usage>): void {
    this.#counted = { ...this.#counted, ...usage };
    this.#heardSince = '';
  }

  /** Something was written: words, thoughts or a call. */
  hear(written: string): void {
    this.#heardSince += written;
  }

  get usage(): Usage {
    return { ...this.#counted, output: this.#counted.output + estimateTokens(this.#heardSince) };
  }
}
