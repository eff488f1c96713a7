/** How much the model thinks before it writes. */
export const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'] as const;
type Effort = (typeof EFFORTS)[number];

/** One kind of step that the model takes. */
export interface StepSettings {
  model: string;
  effort: Effort;
  /** Thinking counts towards it. */
  maxTokens: number;
  /** For the whole step: all rounds, retries and look-ups. */
  timeLimitMs: number;
}

export interface RetrySettings {
  /** Further attempts after the first. */
  attempts: number;
  /** Doubles with each attempt. */
  firstDelayMs: number;
  /** Nobody waits longer than this: a longer `retry-after` fails at once. */
  longestDelayMs: number;
}

/** When to stop asking for a while: after `failures` in a row, for `restMs`, doubling up to `longestRestMs`. */
export interface BreakerSettings {
  failures: number;
  restMs: number;
  longestRestMs: number;
}

export interface ModelSettings {
  apiKey: string;
  draft: StepSettings;
  rewrite: StepSettings;
  /** Listing the figures of a new document; nobody waits at a prompt for it. */
  propose: StepSettings;
  /** How often the model may look something up before it has to answer. */
  furtherRounds: number;
  /** Look-ups within one round; what goes beyond is declined. */
  callsPerRound: number;
  retry: RetrySettings;
  breaker: BreakerSettings;
}

/** All defaults of the model, in one place. */
export const MODEL_DEFAULTS: Omit<ModelSettings, 'apiKey'> = {
  draft: { model: 'claude-sonnet-5-5', effort: 'medium', maxTokens: 6000, timeLimitMs: 45_000 },
  rewrite: { model: 'claude-haiku-5-5', effort: 'low', maxTokens: 1000, timeLimitMs: 5000 },
  propose: { model: 'claude-sonnet-5-5', effort: 'low', maxTokens: 32_000, timeLimitMs: 240_000 },
  furtherRounds: 2,
  callsPerRound: 4,
  retry: { attempts: 2, firstDelayMs: 500, longestDelayMs: 8000 },
  breaker: { failures: 3, restMs: 30_000, longestRestMs: 600_000 },
};
