import type { Config, DiscordConfig } from './config.ts';
import { type Bot, startBot } from './discord/bot.ts';
import type { Answerer } from './discord/ports.ts';
import { ExpectedError } from './domain/errors.ts';
import { createLog } from './health/log.ts';
import { createMetrics } from './health/metrics.ts';
import { startHealthServer } from './health/server.ts';
import { leaveOnSignal } from './health/shutdown.ts';
import { createLimits, type Limits } from './limits/limits.ts';
import { openCorpus } from './open-corpus.ts';
import { openModel } from './open-model.ts';
import { serveInProcess } from './serving/in-process.ts';
import type { AnswerService } from './serving/service.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { today } from './today.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const PURGE_EVERY_MS = 60 * 60 * 1000;
/** Closing a port or a file takes no time unless something is wrong. */
const CLOSE_MS = 2000;

/**
 * Serves Discord until a signal ends it: the corpus, the store, the limits, the bot, and the health server.
 * @throws ExpectedError on a corpus, store, port or connection that is not as it must be
 */
export async function serveDiscord(config: Config, discord: DiscordConfig): Promise<void> {
  const { service: settings, model } = config;
  const log = createLog({ level: settings.logLevel, secrets: [discord.token, model?.apiKey ?? ''] });
  const [snapshot, store, { model: drafter }] = await Promise.all([
    openCorpus(config.corpusDir),
    openSqliteStore(settings.storeFile, settings.retention),
    openModel(config),
  ]);
  const service = serveInProcess(snapshot, { today, ...(drafter && { model: drafter }) });
  const limits = createLimits(settings.limits, store);
  const metrics = createMetrics({ running: () => limits.queue.running, waiting: () => limits.queue.waiting });
  // Health comes first: while the bot connects, it is alive and not ready.
  const online: { bot?: Bot } = {};
  const checks = { discord: () => online.bot?.isConnected() ?? false, store: () => store.isUsable() };
  const health = await startHealthServer({ port: settings.healthPort }, checks, metrics);
  const bot = await startBot(discord, {
    service,
    answerer: drafter ? withinBudget(service, limits, store, settings.limits.tokensAQuestion) : freely(service),
    limits,
    store,
    retentionDays: Math.round(settings.retention.answersMs / DAY_MS),
    log,
    metrics,
    now: Date.now,
  }).catch(async (error: unknown) => {
    await Promise.all([health.close(), store.close()]);
    throw error;
  });
  online.bot = bot;
  const purging = setInterval(() => {
    store.purge(Date.now()).catch((err: unknown) => log.error({ err }, 'purging failed'));
  }, PURGE_EVERY_MS);
  leaveOnSignal(
    [
      { name: 'questions', limitMs: settings.drainMs, run: (signal) => drain(bot, limits, signal) },
      { name: 'health', limitMs: CLOSE_MS, run: () => health.close() },
      {
        name: 'store',
        limitMs: CLOSE_MS,
        async run() {
          clearInterval(purging);
          await service.close();
          await store.close();
        },
      },
    ],
    log,
  );
  console.log(`Invite the bot: ${bot.invite}`);
}

/** Lets what is being answered come to its end; past the time limit it is told to break off. */
async function drain(bot: Bot, limits: Limits, signal: AbortSignal): Promise<void> {
  signal.addEventListener('abort', () => limits.queue.abort(new ExpectedError('ANSWERING_STOPPED')), { once: true });
  await bot.stop();
}

/** Without a model nothing is spent. */
function freely(service: AnswerService): Answerer {
  return { answer: (question, { readers, signal }) => service.answer(question, { readers, signal }) };
}

/** Sets tokens aside for each question before the model is asked; one that broke off is taken to have used its share. */
function withinBudget(service: AnswerService, limits: Limits, store: Store, share: number): Answerer {
  return {
    async answer(question, { asker, ...options }) {
      const { guild } = asker;
      const own = guild === undefined ? null : (await store.settings(guild)).dailyTokens;
      const reserved = await limits.budget.reserve(guild, own);
      if (reserved.kind !== 'reserved') return reserved;
      let used = share;
      try {
        const answer = await service.answer(question, options);
        const { input = 0, output = 0, cacheRead = 0, cacheWrite = 0 } = answer.work?.usage ?? {};
        used = input + output + cacheRead + cacheWrite;
        return answer;
      } finally {
        await reserved.settle(used);
      }
    },
  };
}
