/** What has run for so long before it broke down has not been breaking down all the time. */
const STEADY_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

/** How long something that broke down is left alone before it is started again. */
export class Backoff {
  #failures = 0;

  /**
   * Something broke down after it had run for so long (0 where it never came up). @returns the pause before its next
   * start: none at first, then half a second, doubling up to a minute; all in milliseconds
   */
  pauseAfter(ranMs: number): number {
    this.#failures = ranMs >= STEADY_MS ? 1 : this.#failures + 1;
    return this.#failures === 1 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 2), LONGEST_PAUSE_MS);
  }
}
