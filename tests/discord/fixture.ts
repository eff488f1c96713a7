import { expect, onTestFinished } from 'vitest';
import { type Bot, type BotSettings, startBot } from '../../src/discord/bot.ts';
import { registerCommands } from '../../src/discord/commands/register.ts';
import type { Answerer, BotParts, CorpusKeeping, Log } from '../../src/discord/ports.ts';
import { createMetrics, type Metrics } from '../../src/health/metrics.ts';
import { createLimits } from '../../src/limits/limits.ts';
import { LIMITS } from '../../src/limits/settings.ts';
import { serveInProcess } from '../../src/serving/in-process.ts';
import type { AnswerService } from '../../src/serving/service.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '../fakes/discord/server.ts';
import { ownCorpus } from '../own-corpus.ts';

const MESSAGE_CONTENT = 1 << 15;

/** The project's own corpus, read once. */
const service = serveInProcess(await ownCorpus(), { today: () => '2026-11-22' });

/** Answers from a corpus without a model. */
const answererOf = (of: AnswerService): Answerer => ({
  answer: (question, { readers, signal }) => of.answer(question, { readers, signal }),
});
export const extractive = answererOf(service);

/** What the bot has logged, by level. */
interface Entry {
  level: keyof Log;
  fields: Record<string, unknown>;
  message: string;
}

export function recordingLog(): Log & { entries: Entry[] } {
  const entries: Entry[] = [];
  const at = (level: keyof Log) => (fields: object, message: string) => {
    entries.push({ level, fields: { ...fields }, message });
  };
  return { entries, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

export interface World {
  fake: FakeDiscord;
  bot: Bot;
  parts: BotParts & { metrics: Metrics };
  log: ReturnType<typeof recordingLog>;
  /** Stops the bot and starts it again with the same store. */
  restart(): Promise<void>;
}

interface WorldOptions extends FakeDiscordOptions {
  answerer?: Answerer;
  limits?: Partial<typeof LIMITS>;
  settings?: Partial<BotSettings>;
  file?: string;
  /** How the corpus is kept, which is then the one that is asked. */
  keeping?: Omit<CorpusKeeping, 'guilds'> & { /** The fake's own server without it. */ guilds?: readonly string[] };
}

/** A fake Discord with the real bot in it, commands registered; all ends with the test. */
export async function botInDiscord(options: WorldOptions = {}): Promise<World> {
  const { keeping, limits, settings, file = ':memory:', ...rest } = options;
  const asked = keeping?.curation.service ?? service;
  const { answerer = answererOf(asked), ...discord } = rest;
  const fake = await startFakeDiscord({ privilegedIntents: MESSAGE_CONTENT, ...discord });
  onTestFinished(() => fake.close());
  const store = await openSqliteStore(file);
  onTestFinished(() => store.close());
  const log = recordingLog();
  const now = () => fake.clock.now();
  const parts = (): World['parts'] => ({
    service: asked,
    answerer,
    ...(keeping && { keeping: { guilds: [fake.guild.id], ...keeping } }),
    limits: createLimits({ ...LIMITS, ...limits }, store, now),
    store,
    retentionDays: 30,
    log,
    metrics: createMetrics({ running: () => 0, waiting: () => 0 }),
    now,
  });
  await registerCommands({ token: fake.token, api: fake.apiUrl });
  const start = (with_: BotParts) =>
    startBot({ token: fake.token, api: fake.apiUrl, requestsPerSecond: 10_000, ...settings }, with_);
  const first = parts();
  const world: World = {
    fake,
    log,
    parts: first,
    bot: await start(first),
    async restart() {
      await world.bot.stop();
      world.parts = parts();
      world.bot = await start(world.parts);
    },
  };
  onTestFinished(() => world.bot.stop());
  return world;
}

/** Discord refused nothing that the bot sent, and no interaction was left without an answer. */
export function expectNoRefusals(fake: FakeDiscord): void {
  expect(fake.log.refused.map(({ method, path, answer }) => ({ method, path, answer }))).toEqual([]);
  expect(fake.missed).toEqual([]);
}

/** An administrator may show the commands to whom they like; that alone lets nobody in. */
export function offerToAll(fake: FakeDiscord): void {
  const commands = fake.world.commands.get('global') ?? [];
  fake.world.commands.set(
    'global',
    commands.map((command) => ({ ...command, default_member_permissions: null })),
  );
}
