import { randomBytes } from 'node:crypto';
import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
export type { Logger } from 'pino';

export interface LogSettings {
  level: LogLevel;
  /** Tokens and keys that must never be written, whatever says them. */
  secrets: readonly string[];
}

/** Pino's number for it. */
const DEBUG = 20;

/** How deep a logged value may be. */
const DEPTH = 5;

/** Under these keys stands what people wrote or read; above "debug" it is left out. */
const PRIVATE = new Set(['question', 'answer', 'text', 'content', 'history', 'body']);

/** Secrets of others: an interaction's or webhook's token in a path, Discord's tokens, keys of the model's service. */
const SECRETS: readonly RegExp[] = [
  /(?<=\/(?:interactions|webhooks)\/\d+\/)[\w.-]{16,}/g,
  /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g,
  /\bsk-[\w-]{16,}/g,
  /(?<=\b(?:Bearer|Bot) )[\w.-]{8,}/g,
];
const HIDDEN = '[hidden]';

/**
 * A structured log: one JSON object a line, on standard output unless told otherwise. Whatever is logged, known
 * secrets and what looks like one are hidden, errors are written without the request that they belong to, and no
 * words of a person are written above the level "debug": so never bind them to a child, whose lines have any level.
 */
export function createLog({ level, secrets }: LogSettings, destination?: DestinationStream): Logger {
  const known = secrets.filter((secret) => secret !== '');
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError, error: describeError },
    hooks: {
      logMethod(args, method, at) {
        const [first, ...rest] = args as unknown[];
        const isError = first instanceof Error;
        const said = at <= DEBUG || isError ? first : withoutWords(first);
        method.apply(this, [said, ...rest] as Parameters<typeof method>);
      },
      streamWrite: (line) => hide(line, known),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What names one question in the log and towards the person who asked it. */
export function createReference(): string {
  return randomBytes(4).toString('hex');
}

/** A copy of plain objects and lists, in which errors are described; too deep or circular ones end in a mark. */
function withoutWords(value: unknown, depth = DEPTH): unknown {
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, depth - 1));
  const shown = Object.entries(value).filter(([key]) => !PRIVATE.has(key));
  return Object.fromEntries(shown.map(([key, item]) => [key, withoutWords(item, depth - 1)]));
}

/** Only what tells the fault: an error of a request also holds what was sent, which people wrote. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    name,
    message,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    stack,
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
}

function hide(line: string, secrets: readonly string[]): string {
  const known = secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
  return SECRETS.reduce((text, pattern) => text.replaceAll(pattern, HIDDEN), known);
}
