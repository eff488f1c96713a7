import { z } from 'zod';

const snowflake = z.string().regex(/^\d{1,20}$/);

export const SERVER_LANGUAGES = ['auto', 'en', 'zh'] as const;

/** What the moderators of a server may set. A new setting needs a line here and below, nothing in the database. */
const schema = z.strictObject({
  /** What is spoken where neither a question nor its asker tells; "auto" is what the server speaks in Discord. */
  language: z.enum(SERVER_LANGUAGES),
  /** Channels in which the bot answers mentions; empty for all. */
  channels: z.array(snowflake).max(100),
  /** Who else than the managers of the server may keep the corpus; null for nobody. */
  moderatorRole: snowflake.nullable(),
  /** Where actions of moderators are told; null for nowhere. */
  logChannel: snowflake.nullable(),
  /** A daily budget below the operator's, in tokens; null for the operator's. */
  dailyTokens: z.int().nonnegative().nullable(),
});

export type ServerSettings = z.infer<typeof schema>;

const SERVER_DEFAULTS: ServerSettings = {
  language: 'auto',
  channels: [],
  moderatorRole: null,
  logChannel: null,
  dailyTokens: null,
};

/** Reads each value for itself, so that one which no longer fits costs only its own default. */
export function readSettings(values: Readonly<Record<string, unknown>>): ServerSettings {
  const fitting = Object.entries(schema.shape).flatMap(([key, type]) => {
    const read = type.safeParse(values[key]);
    return read.success ? [[key, read.data]] : [];
  });
  return schema.parse({ ...SERVER_DEFAULTS, ...Object.fromEntries(fitting) });
}

/** Checks values before they are kept; throws a ZodError on one that does not fit. */
export function checkSettings(change: object): [key: string, value: unknown][] {
  return Object.entries(schema.partial().parse(change));
}
