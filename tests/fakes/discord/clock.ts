/** Where the fake reads the time, in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** Runs with the machine's clock and can be moved ahead, so that tokens and deadlines expire without waiting. */
export class MovableClock implements Clock {
  #ahead = 0;
  #stoppedAt: number | undefined;

  now(): number {
    return (this.#stoppedAt ?? Date.now()) + this.#ahead;
  }

  /** Stands still from here on, but for `advance`. */
  stop(): void {
    this.#stoppedAt ??= Date.now();
  }

  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}
