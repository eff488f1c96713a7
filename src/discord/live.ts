import { setTimeout as sleep } from 'node:timers/promises';
import type { Components } from './render/components.ts';

/** Discord lets a message be edited about five times in five seconds. */
const EDIT_EVERY_MS = 1_000;

/**
 * Shows a growing message: at most one edit a second, always the latest state, the first at once. What could not be
 * shown in between is no loss, so its errors end here; the last state is shown by `finish`, whose errors are thrown.
 */
export class LiveMessage {
  readonly #show: (components: Components) => Promise<void>;
  readonly #everyMs: number;
  #latest: Components | undefined;
  #pump: Promise<void> | undefined;
  #lastAt = -Infinity;
  #finished = false;

  constructor(show: (components: Components) => Promise<void>, everyMs = EDIT_EVERY_MS) {
    this.#show = show;
    this.#everyMs = everyMs;
  }

  offer(components: Components): void {
    if (this.#finished) return;
    this.#latest = components;
    this.#pump ??= this.#run().finally(() => {
      this.#pump = undefined;
    });
  }

  /** Shows nothing more: what is being shown is shown when this resolves. */
  async stop(): Promise<void> {
    this.#finished = true;
    this.#latest = undefined;
    await this.#pump;
  }

  async finish(components: Components): Promise<void> {
    await this.stop();
    await this.#turn();
    await this.#show(components);
  }

  async #run(): Promise<void> {
    while (this.#latest !== undefined) {
      await this.#turn();
      const next = this.#latest;
      if (next === undefined) return;
      this.#latest = undefined;
      await this.#show(next).catch(() => undefined);
      this.#lastAt = performance.now();
    }
  }

  /** Waits until the next edit is due. */
  async #turn(): Promise<void> {
    const wait = this.#lastAt + this.#everyMs - performance.now();
    if (wait > 0) await sleep(wait);
  }
}
