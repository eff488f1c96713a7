import type { Refusal } from '../domain/refusal.ts';
import type { LimitSettings } from './settings.ts';

export interface Entry<T> {
  user: string;
  /** Runs when its turn has come. `signal` is aborted when the question is withdrawn or the process must leave. */
  run: (signal: AbortSignal) => Promise<T>;
  /** Told how many are ahead each time that this changes while it waits; not when it starts. Must not throw. */
  onMove?: (ahead: number) => void;
  /** Withdraws the question: at once while it waits, through the signal of `run` after that. */
  signal?: AbortSignal;
}

export interface Ticket<T> {
  kind: 'queued';
  /** How many waiting questions start before this one; 0 when it has started or is the next. */
  ahead: number;
  /** What `run` gave; rejects with the reason of the signal when it was withdrawn while it waited. */
  done: Promise<T>;
}

/** A question that waits. */
interface Place {
  user: string;
  ahead: number;
  onMove: ((ahead: number) => void) | undefined;
  start: () => Promise<void>;
  abandon: (reason: unknown) => void;
}

/** What a question is taken to last until some have been answered. */
const FIRST_GUESS_MS = 5000;
/** How much the last question counts in the estimate of the next one's duration. */
const NEWEST = 0.2;
/** How long a restart takes, roughly. */
const RESTART_MS = 30_000;

/**
 * First come, first served, so many at once, and one at a time for each person: whoever asks three questions gets
 * them answered in order, and holds up nobody else meanwhile.
 */
export class Queue {
  #waiting: readonly Place[] = [];
  readonly #running = new Map<string, AbortController>();
  readonly #idle = Promise.withResolvers<void>();
  #closed = false;
  #usualMs = FIRST_GUESS_MS;
  readonly #settings: LimitSettings;
  readonly #now: () => number;

  constructor(settings: LimitSettings, now: () => number) {
    this.#settings = settings;
    this.#now = now;
  }

  get running(): number {
    return this.#running.size;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Never throws; a refusal says when there may be room. */
  enter<T>(entry: Entry<T>): Ticket<T> | Refusal {
    const refused = this.#refusal(entry.user);
    if (refused) return refused;
    const done = Promise.withResolvers<T>();
    const place: Place = {
      user: entry.user,
      ahead: this.#waiting.length,
      onMove: entry.onMove,
      start: () => this.#run(entry, done),
      abandon: done.reject,
    };
    this.#waiting = [...this.#waiting, place];
    const withdraw = () => this.#withdraw(place, entry.signal?.reason);
    if (entry.signal?.aborted) withdraw();
    entry.signal?.addEventListener('abort', withdraw, { once: true });
    this.#startNext();
    return { kind: 'queued', ahead: this.#waiting.includes(place) ? place.ahead : 0, done: done.promise };
  }

  /** Takes nothing more; resolves when all that was taken is done. */
  close(): Promise<void> {
    this.#closed = true;
    this.#startNext();
    return this.#idle.promise;
  }

  /** Withdraws everything that is waiting or running. */
  abort(reason: Error): void {
    for (const place of this.#waiting) this.#withdraw(place, reason);
    for (const controller of this.#running.values()) controller.abort(reason);
  }

  #refusal(user: string): Refusal | undefined {
    const { waiting, waitingOfUser, concurrent } = this.#settings;
    const now = this.#now();
    if (this.#closed) return { kind: 'closing', retryAt: now + RESTART_MS };
    const own = this.#waiting.filter((place) => place.user === user).length;
    if (own >= waitingOfUser) return { kind: 'user queue', retryAt: now + Math.ceil(own * this.#usualMs) };
    if (this.waiting < waiting) return undefined;
    return { kind: 'queue', retryAt: now + Math.ceil((this.waiting * this.#usualMs) / concurrent) };
  }

  #startNext(): void {
    while (this.running < this.#settings.concurrent) {
      const next = this.#waiting.find(({ user }) => !this.#running.has(user));
      if (!next) break;
      this.#waiting = this.#waiting.filter((place) => place !== next);
      void next.start();
    }
    for (const [ahead, place] of this.#waiting.entries()) {
      if (place.ahead === ahead) continue;
      place.ahead = ahead;
      place.onMove?.(ahead);
    }
    if (this.#closed && this.running === 0 && this.waiting === 0) this.#idle.resolve();
  }

  async #run<T>(entry: Entry<T>, done: PromiseWithResolvers<T>): Promise<void> {
    const controller = new AbortController();
    const signals = entry.signal ? [entry.signal, controller.signal] : [controller.signal];
    const started = this.#now();
    this.#running.set(entry.user, controller);
    try {
      done.resolve(await entry.run(AbortSignal.any(signals)));
    } catch (error) {
      done.reject(error);
    } finally {
      this.#usualMs += NEWEST * (this.#now() - started - this.#usualMs);
      this.#running.delete(entry.user);
      this.#startNext();
    }
  }

  #withdraw(place: Place, reason: unknown): void {
    if (!this.#waiting.includes(place)) return;
    this.#waiting = this.#waiting.filter((other) => other !== place);
    place.abandon(reason);
    this.#startNext();
  }
}
