import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { registerCommands } from '../../src/discord/commands/register.ts';
import { Random } from '../bench/random.ts';
import { startFakeDiscord } from '../fakes/discord/server.ts';
import { type Act, isOver, type Outcome, outcomeOf } from './act.ts';
import { BotProcess } from './bot-process.ts';
import { Absences, disturb, type Scene, unfold } from './faults.ts';
import { startMoodyModel } from './model.ts';
import { Person } from './person.ts';

const MESSAGE_CONTENT = 1 << 15;
/** After the last act, so long is waited for what is still to come. */
const SETTLE_MS = 60_000;
const LOOK_EVERY_MS = 500;

export interface LevelOptions {
  people: number;
  seconds: number;
  seed: number;
  /** Whether answers are written by a model that has its moods; otherwise they are put together from the sources. */
  model: boolean;
}

/** What came of everything that so many people did. Times in milliseconds, memory in bytes. */
export interface LevelReport {
  people: number;
  outcomes: readonly { act: Act; outcome: Outcome }[];
  startMs: number;
  memory: { idle: number; peak: number; after: number };
  /** The longest that the bot's event loop stood still. */
  stallMs: number;
  /** What the bot logged: warnings and worse. */
  log: readonly string[];
}

/** Lets so many people use one bot at the same time, on a bad network, and judges what came of it. */
export async function runLevel({ people, seconds, seed, model }: LevelOptions): Promise<LevelReport> {
  const durationMs = seconds * 1_000;
  const random = new Random(seed);
  const fake = await startFakeDiscord({ privilegedIntents: MESSAGE_CONTENT, openApi: false, patienceMs: 5_000 });
  const dir = await mkdtemp(join(tmpdir(), 'load-'));
  const began = performance.now();
  await using service = await startMoodyModel(random, () => (performance.now() - began) / durationMs);
  const bot = new BotProcess(fake, dir, environment(model ? service.url : undefined));
  try {
    await registerCommands({ token: fake.token, api: fake.apiUrl });
    const startMs = await bot.start();
    await sleep(1_000);
    const idle = (await bot.vitals())?.memory ?? Number.NaN;
    const scene: Scene = { fake, bot, random, people, absences: new Absences(() => fake.clock.now()) };
    const acting = new AbortController();
    const watching = watchVitals(bot, acting.signal);
    const acts = await act(scene, durationMs).finally(() => acting.abort());
    await settle(acts);
    const { peak, stallMs } = await watching;
    const after = (await bot.vitals())?.memory ?? Number.NaN;
    await bot.stop();
    const circumstances = {
      hasTaken: claimsIn(bot.storeFile),
      wasAway: (from: number, to: number) => scene.absences.overlap(from, to),
    };
    const outcomes = acts.map((one) => ({ act: one, outcome: outcomeOf(one, circumstances) }));
    return { people, outcomes, startMs, memory: { idle, peak, after }, stallMs, log: bot.log };
  } finally {
    await bot.kill();
    await fake.close();
    await rm(dir, { recursive: true });
  }
}

/** As an operator would set it who expects so many: limits that some people run into, and not everybody. */
function environment(modelUrl: string | undefined): Record<string, string> {
  return {
    USER_QUESTIONS_PER_MINUTE: '12',
    SERVER_QUESTIONS_PER_MINUTE: '2000',
    ...(modelUrl !== undefined && {
      ANTHROPIC_API_KEY: 'sk-ant-not-a-real-key',
      ANTHROPIC_BASE_URL: modelUrl,
      ANTHROPIC_TIMEOUT_SECONDS: '5',
      SERVER_TOKENS_PER_DAY: '1000000000',
      TOKENS_PER_DAY: '1000000000',
    }),
  };
}

/** Everybody acts until the time is over; resolves when all faults are over, too. */
async function act(scene: Scene, durationMs: number): Promise<Act[]> {
  const { fake, people, random } = scene;
  const over = AbortSignal.timeout(durationMs);
  const crowd = Array.from({ length: people }, (_, index) => {
    const user = fake.user(`person ${index}`, { locale: index % 4 === 3 ? 'zh-CN' : 'en-US' });
    return new Person(fake, user, new Random(random.below(2 ** 31)));
  });
  await Promise.all([disturb(scene, over), unfold(scene, durationMs), ...crowd.map((person) => person.live(over))]);
  return crowd.flatMap(({ acts }) => acts);
}

async function settle(acts: readonly Act[]): Promise<void> {
  const patience = performance.now() + SETTLE_MS;
  // What never reached the bot will never be over, and is not waited for longer than the rest takes to come.
  let open = acts.filter((one) => !isOver(one)).length;
  for (let quiet = 0; open > 0 && quiet < 20 && performance.now() < patience; quiet += 1) {
    await sleep(LOOK_EVERY_MS);
    const still = acts.filter((one) => !isOver(one)).length;
    if (still < open) quiet = 0;
    open = still;
  }
}

/** Looks at the bot again and again, until the signal is aborted. */
async function watchVitals(bot: BotProcess, signal: AbortSignal): Promise<{ peak: number; stallMs: number }> {
  let [peak, stallMs] = [0, 0];
  while (!signal.aborted) {
    const vitals = await bot.vitals();
    peak = Math.max(peak, vitals?.memory ?? 0);
    stallMs = Math.max(stallMs, vitals?.stallMs ?? 0);
    await sleep(LOOK_EVERY_MS);
  }
  return { peak, stallMs };
}

/** Which messages the bot has taken, by what it has noted on disk. */
function claimsIn(storeFile: string): (message: { id: string }) => boolean {
  const store = new DatabaseSync(storeFile, { readOnly: true });
  const events = new Set(
    store
      .prepare('SELECT event FROM claims')
      .all()
      .map(({ event }) => event),
  );
  store.close();
  return ({ id }) => events.has(`message:${id}`);
}
