/** How long a test waits for the bot, and what it is told when the wait was in vain. */
export interface Patience {
  /** Milliseconds of real time. */
  readonly ms: number;
  /** A sentence on the last requests that were refused. */
  recent(): string;
}
