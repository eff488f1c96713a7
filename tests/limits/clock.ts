import { LIMITS, type LimitSettings } from '../../src/limits/settings.ts';

/** Monday noon, in milliseconds since the epoch (UTC). */
export const NOON = Date.UTC(2026, 10, 2, 12);

/** A clock that goes only when it is told to. */
export function createClock(at = NOON) {
  return {
    now: () => at,
    pass(ms: number) {
      at += ms;
    },
  };
}

export function limits(change: Partial<LimitSettings> = {}): LimitSettings {
  return { ...LIMITS, ...change };
}
