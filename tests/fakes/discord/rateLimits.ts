import type { Clock } from './clock.ts';
import { RateLimited } from './errors.ts';

export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Until the window is over. */
  readonly resetAfterMs: number;
  readonly bucket: string;
}

/** Counts requests in fixed windows; one window a key. */
class Windows {
  readonly #clock: Clock;
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #name: string;
  readonly #windows = new Map<string, { endsAt: number; used: number }>();

  constructor(clock: Clock, name: string, limit: number, windowMs: number) {
    this.#clock = clock;
    this.#name = name;
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  take(key: string): Allowance {
    const now = this.#clock.now();
    const window = this.#windows.get(key);
    const current = window !== undefined && window.endsAt > now ? window : { endsAt: now + this.#windowMs, used: 0 };
    if (current.used >= this.#limit) throw new RateLimited(current.endsAt - now, this.#name === 'global');
    current.used += 1;
    this.#windows.set(key, current);
    if (this.#windows.size > 1_000) this.#sweep(now);
    return {
      limit: this.#limit,
      remaining: this.#limit - current.used,
      resetAfterMs: current.endsAt - now,
      bucket: this.#name,
    };
  }

  #sweep(now: number): void {
    for (const [key, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(key);
  }
}

/** The two limits the fake keeps: 50 requests a second for the bot, 5 edits of a message in 5 s. */
export class RateLimits {
  readonly #global: Windows;
  readonly #edits: Windows;

  constructor(clock: Clock) {
    this.#global = new Windows(clock, 'global', 50, 1_000);
    this.#edits = new Windows(clock, 'edits-of-a-message', 5, 5_000);
  }

  /** Counts a request of the bot; interaction routes are exempt. */
  countRequest(): void {
    this.#global.take('bot');
  }

  countEdit(messageId: string): Allowance {
    return this.#edits.take(messageId);
  }
}
