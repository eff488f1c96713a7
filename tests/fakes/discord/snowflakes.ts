import type { Clock } from './clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes ids as Discord does: the time in the upper bits, so that they sort by age. */
export class Snowflakes {
  readonly #clock: Clock;
  #count = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    this.#count = (this.#count + 1n) % (1n << 22n);
    return String(((BigInt(this.#clock.now()) - DISCORD_EPOCH) << 22n) | this.#count);
  }
}
