import type { Usage } from '../../domain/answer.ts';

export const NO_USAGE: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

/** The sum of two usages. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
  };
}

/** Every way in which the model can fail to answer. */
export type FailureKind =
  | 'refusal' // the model declined
  | 'overloaded' // the service is up, and has no room (529, or any other fault of the server)
  | 'rate-limited' // too many requests or tokens for this key
  | 'spend-cap' // the money is used up; only a person or the calendar mends it
  | 'timeout' // our own time limit, or the server's
  | 'cut-off' // the stream ended before the message did
  | 'max-tokens' // the reply did not fit into its token limit
  | 'context-exceeded' // the question with its evidence did not fit into the model
  | 'bad-key' // the key is wrong or may not do this
  | 'network' // nobody answered
  | 'no-budget' // not even asked: our own budget for it is used up
  | 'breaker-open' // not even asked: it failed too often just now
  | 'aborted' // the caller gave up
  | 'unexpected'; // anything else; worth a look by a developer

interface FailureContext {
  /** What the service said of it: status, error type, request id. Never a header, a key or a prompt. */
  detail?: string | undefined;
  /** Only on "rate-limited" and "overloaded", and only when the service named a time. Milliseconds. */
  retryAfterMs?: number;
  /** Our own error behind an "unexpected" one. Errors of the SDK stay out: they carry headers. */
  cause?: unknown;
}

/** A foreseen failure of the model. Its message is for logs; the words for the reader live in `src/wording/`. */
export class ModelFailure extends Error {
  readonly kind: FailureKind;
  /** Why, for logs: what the service said of it, or our own error by its name, words and place. */
  readonly detail?: string;
  readonly retryAfterMs?: number;
  /** What was spent before it failed. */
  usage: Usage = NO_USAGE;

  constructor(kind: FailureKind, { cause, detail = describe(cause), retryAfterMs }: FailureContext = {}) {
    super(detail === undefined ? kind : `${kind}: ${detail}`, cause === undefined ? undefined : { cause });
    this.name = 'ModelFailure';
    this.kind = kind;
    if (detail !== undefined) this.detail = detail;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }
}

function describe(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return cause === undefined ? undefined : typeof cause;
  const place = /^ +at .+$/mu.exec(cause.stack ?? '')?.[0].trim();
  return [`${cause.name}: ${cause.message}`, place].filter(Boolean).join(' ');
}

/** An error of the service in its own terms; `status` is missing when it came in the middle of a stream. */
export interface ServiceError {
  status?: number | undefined;
  type?: string | null;
  code?: string | null;
}

const SPEND_CODES = new Set([
  'contract_spend_limit_reached',
  'enforced_spend_limit_reached',
  'linked_organization_spend_limit_reached',
]);

const KIND_OF_TYPE: Readonly<Record<string, FailureKind>> = {
  authentication_error: 'bad-key',
  permission_error: 'bad-key',
  billing_error: 'spend-cap',
  rate_limit_error: 'rate-limited',
  overloaded_error: 'overloaded',
  api_error: 'overloaded',
  timeout_error: 'timeout',
};

const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'bad-key',
  402: 'spend-cap',
  403: 'bad-key',
  408: 'timeout',
  413: 'context-exceeded',
  429: 'rate-limited',
  504: 'timeout',
};

/** What an error of the service means to us. The code is the surest sign, then the status, then the type. */
export function kindOf({ status, type, code }: ServiceError): FailureKind {
  if (code && SPEND_CODES.has(code)) return 'spend-cap';
  const byStatus = status === undefined ? undefined : KIND_OF_STATUS[status];
  if (byStatus) return byStatus;
  if (status !== undefined && status >= 500) return 'overloaded';
  return KIND_OF_TYPE[type ?? ''] ?? 'unexpected';
}

/** Reads `retry-after` (seconds or an HTTP date) as milliseconds from `now`; undefined when absent or unreadable. */
export function readRetryAfter(header: string | null | undefined, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
