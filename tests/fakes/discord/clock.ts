/** Where the fake reads the time, in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** Runs with the machine's clock and can be moved ahead, so that tokens and deadlines expire without waiting. */
export class MovableClock implements Clock {
  #ahead = 0;

  now(): number {
    return Date.now() + this.#ahead;
  }

  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}
