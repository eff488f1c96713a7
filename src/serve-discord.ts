import { dirname } from 'node:path';
import { answerFreely, answerWithinBudget } from './answer-within-budget.ts';
import type { Config, DiscordConfig } from './config.ts';
import { openCuration } from './curation/curation.ts';
import { followOthers } from './curation/following.ts';
import type { Bot } from './discord/bot.ts';
import type { Log } from './discord/ports.ts';
import { ExpectedError } from './domain/errors.ts';
import { createLog } from './health/log.ts';
import { createMetrics } from './health/metrics.ts';
import { startHealthServer } from './health/server.ts';
import { leaveOnSignal } from './health/shutdown.ts';
import { createLimits, type Limits } from './limits/limits.ts';
import { openProposer, type Purse } from './open-proposer.ts';
import { reportCalls } from './report-calls.ts';
import { clearUp } from './serving/clear-up.ts';
import { serveFromWorker } from './serving/worker-service.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { today } from './today.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Publications of a shell are to be served within ten seconds, the making of the snapshot included. */
const FOLLOW_EVERY_MS = 2000;
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
  const store = await openSqliteStore(settings.storeFile, settings.retention);
  const limits = createLimits(settings.limits, store);
  const metrics = createMetrics({ running: () => limits.queue.running, waiting: () => limits.queue.waiting });
  const [curation, { startBot }] = await Promise.all([
    openCorpus(config, { store, log, budget: limits.budget, onModelCall: reportCalls(metrics, log) }),
    // discord.js takes about as long to load as the worker takes to read the corpus: both at once.
    import('./discord/bot.ts'),
  ]);
  const { service } = curation;
  // Health comes first: while the bot connects, it is alive and not ready.
  const online: { bot?: Bot } = {};
  const checks = {
    discord: () => online.bot?.isConnected() ?? false,
    store: () => store.isUsable(),
    corpus: () => service.isReady(),
  };
  const closeCorpus = async (cause: unknown): Promise<never> => {
    await Promise.all([curation.close(), store.close()]);
    throw cause;
  };
  const health = await startHealthServer({ port: settings.healthPort }, checks, metrics).catch(closeCorpus);
  const starting = startBot(discord, {
    service,
    answerer: model
      ? answerWithinBudget({ service, store, budget: limits.budget, share: settings.limits.tokensAQuestion })
      : answerFreely(service),
    limits,
    store,
    keeping: { curation, today, guilds: config.keeping.guilds },
    retentionDays: Math.round(settings.retention.answersMs / DAY_MS),
    log,
    metrics,
    now: Date.now,
  }).catch(async (error: unknown) => {
    await health.close();
    return await closeCorpus(error);
  });
  // Everything has been loaded, and Discord's first word is waited for anyway.
  clearUp();
  const bot = await starting;
  online.bot = bot;
  const purging = setInterval(() => {
    store.purge(Date.now()).catch((err: unknown) => log.error({ err }, 'purging failed'));
  }, PURGE_EVERY_MS);
  if (config.keeping.guilds.length === 0) {
    log.info({}, 'nobody may keep the corpus from Discord: CORPUS_GUILD_IDS names no server');
  }
  const leaving = new AbortController();
  void followOthers(curation.publishing, {
    everyMs: FOLLOW_EVERY_MS,
    signal: leaving.signal,
    onFailure: (err, version) => log.error({ err, version }, 'what was published cannot be served'),
  });
  leaveOnSignal(
    [
      { name: 'questions', limitMs: settings.drainMs, run: (signal) => drain(bot, limits, signal) },
      { name: 'health', limitMs: CLOSE_MS, run: () => health.close() },
      {
        name: 'store',
        limitMs: CLOSE_MS,
        async run() {
          clearInterval(purging);
          leaving.abort();
          await curation.close();
          await store.close();
        },
      },
    ],
    log,
  );
  console.log(`Invite the bot: ${bot.invite}`);
}

/**
 * The versions of the corpus, the latest of which is read, held and searched in a worker: that takes some 30 MB more
 * than this thread would, and no longer to start, because it is done beside the connecting; in return neither questions
 * nor a refresh ever hold up the gateway, and a version is exchanged whole while others are still answered from the
 * one before.
 */
function openCorpus(
  { service, corpusDir, keeping, model }: Config,
  purse: Required<Purse> & { store: Store; log: Log },
) {
  const { store, log, onModelCall } = purse;
  return openCuration({
    dataDir: dirname(service.storeFile),
    corpusDir,
    now: Date.now,
    fetching: keeping.fetching,
    ...(model && { askModel: openProposer(model, async () => purse) }),
    open: (dir) =>
      serveFromWorker({
        dir,
        isVersion: true,
        today,
        ...(model && { model }),
        onModelCall,
        onSnapshot: (state) => log.info({ dir, state }, 'snapshot'),
        onCrash: (err, pauseMs) => log.error({ err, pauseMs }, 'what answers broke down and is started again'),
      }),
    givenAnswers: () => store.statedFacts(),
  });
}

/** Lets what is being answered come to its end; past the time limit it is told to break off. */
async function drain(bot: Bot, limits: Limits, signal: AbortSignal): Promise<void> {
  signal.addEventListener('abort', () => limits.queue.abort(new ExpectedError('ANSWERING_STOPPED')), { once: true });
  await bot.stop();
}
