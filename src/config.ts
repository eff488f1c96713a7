import { config as readDotenv } from 'dotenv';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { ExpectedError } from './domain/errors.ts';
import type { LogLevel } from './health/log.ts';
import { LIMITS, type LimitSettings } from './limits/settings.ts';
import { EFFORTS, MODEL_DEFAULTS, type ModelSettings } from './model/settings.ts';
import { RETENTION, type Retention } from './store/store.ts';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const satisfies readonly LogLevel[];

/** An empty line in `.env` means the same as no line. */
const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

/** Values parted by commas. */
const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  );

/** A whole number, with what an empty line means. */
const whole = (fallback: number, least: number, most = Number.MAX_SAFE_INTEGER) =>
  optional.pipe(
    z.coerce
      .number<string>('must be a number')
      .int('must be a whole number')
      .min(least, `must be at least ${least}`)
      .max(most, `must be at most ${most}`)
      .default(fallback),
  );

/** A daily budget: what is not enough for one question is none, and must be said to be none. */
const tokensADay = (fallback: number) =>
  whole(fallback, 0).refine(
    (tokens) => tokens === 0 || tokens >= LIMITS.tokensAQuestion,
    `must be 0 or at least ${LIMITS.tokensAQuestion}`,
  );

const oneOf = <const Word extends string>(words: readonly Word[], fallback: Word) =>
  optional.pipe(z.enum(words, `must be one of ${words.join(', ')}`).default(fallback));

const address = optional.pipe(z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional());

const VARIABLES = z.object({
  CORPUS_DIR: optional,
  NO_COLOR: optional,
  /** Set by the terminal, not by the operator. */
  TERM: optional,
  DISCORD_TOKEN: optional,
  DISCORD_GUILD_ID: optional.pipe(
    z
      .string()
      .regex(/^\d{17,20}$/, 'must be the id of a server: 17 to 20 digits')
      .optional(),
  ),
  DISCORD_API: address,
  ANTHROPIC_API_KEY: optional,
  /** Read by the SDK itself; looked at here so that a slip shows at the start. */
  ANTHROPIC_BASE_URL: address,
  ANTHROPIC_MODEL: optional,
  ANTHROPIC_SMALL_MODEL: optional,
  ANTHROPIC_EFFORT: oneOf(EFFORTS, MODEL_DEFAULTS.draft.effort),
  ANTHROPIC_MAX_TOKENS: whole(MODEL_DEFAULTS.draft.maxTokens, 500, 100_000),
  ANTHROPIC_TIMEOUT_SECONDS: whole(MODEL_DEFAULTS.draft.timeLimitMs / 1000, 1, 600),
  STORE_FILE: optional,
  RETENTION_DAYS: whole(RETENTION.answersMs / DAY, 1, 3650),
  USER_QUESTIONS_PER_MINUTE: whole(LIMITS.userRate.count, 1),
  SERVER_QUESTIONS_PER_MINUTE: whole(LIMITS.serverRate.count, 1),
  SERVER_TOKENS_PER_DAY: tokensADay(LIMITS.serverTokens),
  TOKENS_PER_DAY: tokensADay(LIMITS.overallTokens),
  CONCURRENT_QUESTIONS: whole(LIMITS.concurrent, 1, 100),
  WAITING_QUESTIONS: whole(LIMITS.waiting, 1, 10_000),
  CORPUS_GUILD_IDS: list.pipe(z.array(z.string().regex(/^\d{17,20}$/, 'must be ids of servers: 17 to 20 digits each'))),
  FETCH_URLS: oneOf(['on', 'off'], 'off'),
  FETCH_HOSTS: list,
  HEALTH_PORT: whole(8080, 0, 65_535),
  LOG_LEVEL: oneOf(LEVELS, 'info'),
  DRAIN_SECONDS: whole(25, 0, 600),
});

/** What the operator can set; every variable is documented in `.env.example`. */
export interface Config {
  /** Folder of the corpus, where it is not the project's own. */
  corpusDir?: string;
  /** False where colours are unwanted or the terminal has none. */
  colour: boolean;
  /** Only with a key: without one, answers are put together from the sources alone. */
  model?: ModelSettings;
  /** Only with a token: without one, the terminal opens. */
  discord?: DiscordConfig;
  service: ServiceConfig;
  keeping: KeepingConfig;
}

/** Who may keep the corpus from Discord, and what they may have fetched. */
export interface KeepingConfig {
  /** Ids of the servers; nobody may where there is none. */
  guilds: readonly string[];
  fetching: { enabled: boolean /** Only these and their subdomains. */; hosts?: readonly string[] };
}

export interface DiscordConfig {
  token: string;
  /** The one server that commands are registered in; everywhere without it. */
  guild?: string;
  /** Address of a REST proxy instead of Discord's own API. */
  api?: string;
}

/** What matters only where the bot serves other people. */
export interface ServiceConfig {
  storeFile: string;
  retention: Retention;
  limits: LimitSettings;
  /** On 127.0.0.1; 0 for any free port. */
  healthPort: number;
  logLevel: LogLevel;
  /** How long questions that are being answered may take when the process is told to leave. */
  drainMs: number;
}

/** Reads `.env` and the environment, the only place that does; throws CONFIG_INVALID with everything that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv = loadEnvironment()): Config {
  const parsed = VARIABLES.safeParse(environment);
  if (!parsed.success) {
    throw new ExpectedError('CONFIG_INVALID', {
      problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    });
  }
  const { CORPUS_DIR, NO_COLOR, TERM } = parsed.data;
  return {
    ...(CORPUS_DIR !== undefined && { corpusDir: CORPUS_DIR }),
    colour: NO_COLOR === undefined && TERM !== 'dumb',
    ...modelConfig(parsed.data),
    ...discordConfig(parsed.data),
    service: serviceConfig(parsed.data),
    keeping: keepingConfig(parsed.data),
  };
}

function keepingConfig(variables: z.infer<typeof VARIABLES>): KeepingConfig {
  const { CORPUS_GUILD_IDS: named, DISCORD_GUILD_ID: own, FETCH_URLS, FETCH_HOSTS: hosts } = variables;
  // There is one corpus, and anybody may invite a bot to a server that they manage.
  const guilds = named.length > 0 || own === undefined ? named : [own];
  return {
    guilds,
    fetching: { enabled: FETCH_URLS === 'on', ...(hosts.length > 0 && { hosts }) },
  };
}

function modelConfig(variables: z.infer<typeof VARIABLES>): { model?: ModelSettings } {
  const { draft, rewrite, propose } = MODEL_DEFAULTS;
  if (variables.ANTHROPIC_API_KEY === undefined) return {};
  return {
    model: {
      ...MODEL_DEFAULTS,
      apiKey: variables.ANTHROPIC_API_KEY,
      draft: {
        model: variables.ANTHROPIC_MODEL ?? draft.model,
        effort: variables.ANTHROPIC_EFFORT,
        maxTokens: variables.ANTHROPIC_MAX_TOKENS,
        timeLimitMs: variables.ANTHROPIC_TIMEOUT_SECONDS * 1000,
      },
      rewrite: { ...rewrite, model: variables.ANTHROPIC_SMALL_MODEL ?? rewrite.model },
      propose: { ...propose, model: variables.ANTHROPIC_MODEL ?? propose.model },
    },
  };
}

function discordConfig(variables: z.infer<typeof VARIABLES>): { discord?: DiscordConfig } {
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guild, DISCORD_API: api } = variables;
  if (token === undefined) return {};
  return { discord: { token, ...(guild !== undefined && { guild }), ...(api !== undefined && { api }) } };
}

function serviceConfig(variables: z.infer<typeof VARIABLES>): ServiceConfig {
  return {
    storeFile: variables.STORE_FILE ?? 'data/bot.sqlite',
    retention: { ...RETENTION, answersMs: variables.RETENTION_DAYS * DAY },
    limits: {
      ...LIMITS,
      userRate: { count: variables.USER_QUESTIONS_PER_MINUTE, perMs: MINUTE },
      serverRate: { count: variables.SERVER_QUESTIONS_PER_MINUTE, perMs: MINUTE },
      serverTokens: variables.SERVER_TOKENS_PER_DAY,
      overallTokens: variables.TOKENS_PER_DAY,
      concurrent: variables.CONCURRENT_QUESTIONS,
      waiting: variables.WAITING_QUESTIONS,
    },
    healthPort: variables.HEALTH_PORT,
    logLevel: variables.LOG_LEVEL,
    drainMs: variables.DRAIN_SECONDS * 1000,
  };
}

function loadEnvironment(): NodeJS.ProcessEnv {
  const { parsed = {} } = readDotenv({ quiet: true });
  demandSpelt(Object.keys(parsed));
  return process.env;
}

/** A name in `.env` that is this near to one of ours is meant for it. */
const SLIPS = 2;

/** Other programs may have their names in `.env`; one of ours misspelt would set nothing. @throws ExpectedError CONFIG_INVALID */
export function demandSpelt(names: readonly string[]): void {
  const known = Object.keys(VARIABLES.shape);
  const problems = names.flatMap((name) => {
    const meant = known.includes(name)
      ? undefined
      : known.find((one) => one.length > 2 * SLIPS && distance(name, one) <= SLIPS);
    return meant === undefined ? [] : [`${name} in .env: is no setting; ${meant} is`];
  });
  if (problems.length > 0) throw new ExpectedError('CONFIG_INVALID', { problems });
}
