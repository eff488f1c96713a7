import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../bench/random.ts';
import type { Fault } from '../fakes/discord/faults.ts';
import type { FakeDiscord } from '../fakes/discord/server.ts';
import type { BotProcess } from './bot-process.ts';

/** How long nothing runs between `kill -9` and the next start. */
const DOWN_MS = 1_000;
/** A bot that has not reconnected by then never will. */
const RECONNECT_MS = 30_000;
const LOOK_EVERY_MS = 10;
/** Between two faults of single requests, for each person that there is; no more than a second. */
const FAULT_EVERY_MS = 25_000;

/** The network's everyday faults, the common ones more often. */
const EVERYDAY: readonly [Fault, RegExp][] = [
  [{ kind: 'status', status: 429, retryAfterMs: 300 }, /\/messages/u],
  [{ kind: 'status', status: 502 }, /(?:@|%40)original/u],
  [{ kind: 'status', status: 503 }, /callback$/u],
  [{ kind: 'status', status: 500 }, /\/messages/u],
  [{ kind: 'slow', ms: 400 }, /callback$/u],
  [{ kind: 'slow', ms: 800 }, /\/messages/u],
  [{ kind: 'reset' }, /callback$/u],
  [{ kind: 'lostReply' }, /callback$/u],
  [{ kind: 'lostReply' }, /\/messages$/u],
];

/** The periods in which the bot had no connection, in milliseconds of Discord's clock. */
export class Absences {
  readonly #periods: { from: number; to: number }[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Notes that the bot is away while something is going on. */
  async during(task: () => Promise<unknown>): Promise<void> {
    const period = { from: this.#now(), to: Number.POSITIVE_INFINITY };
    this.#periods.push(period);
    await task();
    period.to = this.#now();
  }

  overlap(from: number, to: number): boolean {
    return this.#periods.some((period) => period.from <= to && from <= period.to);
  }
}

export interface Scene {
  fake: FakeDiscord;
  bot: BotProcess;
  absences: Absences;
  random: Random;
  people: number;
}

/** Lets single requests go wrong, more often where there are more of them, until the signal is aborted. */
export async function disturb({ fake, random, people }: Scene, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const [fault, path] = random.pick(EVERYDAY);
    // One at a time: while the bot is away they would pile up, and all meet its first requests.
    fake.faults.clear();
    fake.faults.inject(fault, { path });
    await sleep(Math.min(1_000, FAULT_EVERY_MS / people));
  }
  fake.faults.clear();
}

/** What happens in the course of a level, by the share of its time that has passed. */
const EVENTS: readonly { at: number; happen(scene: Scene): Promise<unknown> }[] = [
  { at: 0.1, happen: (scene) => reconnecting(scene, () => scene.fake.gateway.drop()) },
  { at: 0.2, happen: (scene) => reconnecting(scene, () => scene.fake.gateway.askToReconnect()) },
  { at: 0.3, happen: ({ bot }) => publish(bot, 'The first editors') },
  { at: 0.4, happen: (scene) => reconnecting(scene, () => scene.fake.gateway.invalidate(true)) },
  { at: 0.5, happen: restart },
  { at: 0.7, happen: (scene) => reconnecting(scene, () => scene.fake.gateway.invalidate(false)) },
  { at: 0.8, happen: restart },
];

/** Lets everything happen in its time, one after another. */
export async function unfold(scene: Scene, durationMs: number): Promise<void> {
  const began = performance.now();
  for (const { at, happen } of EVENTS) {
    await sleep(Math.max(0, began + at * durationMs - performance.now()));
    await happen(scene);
  }
}

async function reconnecting({ fake, absences }: Scene, cut: () => void): Promise<void> {
  await absences.during(async () => {
    const { identifies, resumes } = fake.gateway;
    cut();
    const patience = performance.now() + RECONNECT_MS;
    while (fake.gateway.identifies === identifies && fake.gateway.resumes === resumes) {
      if (performance.now() > patience) throw new Error('the bot does not reconnect');
      await sleep(LOOK_EVERY_MS);
    }
  });
}

async function restart({ bot, absences }: Scene): Promise<void> {
  await absences.during(async () => {
    await bot.kill();
    await sleep(DOWN_MS);
    await bot.start();
  });
}

/** Somebody publishes another version from a shell, which the running bot takes over by itself. */
async function publish(bot: BotProcess, publisher: string): Promise<void> {
  await bot.corpus('edit', 'yibin-power-battery-capital', `publisher=${publisher}`);
  await bot.corpus('refresh', '--publish');
}
