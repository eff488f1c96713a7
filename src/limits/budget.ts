import type { Refusal } from '../domain/refusal.ts';
import type { UsageLedger } from '../store/store.ts';
import type { LimitSettings } from './settings.ts';

/** Tokens set aside for one question. */
interface Reservation {
  kind: 'reserved';
  /** To be called once, when it is known what was used: 0 when no model was asked. */
  settle(tokens: number): Promise<void>;
}

export interface Budget {
  /**
   * Sets tokens aside for a question, so that questions in flight cannot overspend together, or says when the budget
   * starts anew. `serverTokens` is the server's own limit, where its moderators set one below the operator's; `share`
   * is what to set aside where it is more than a question takes.
   */
  reserve(guild: string | undefined, serverTokens?: number | null, share?: number): Promise<Reservation | Refusal>;
}

const DAY = 24 * 60 * 60 * 1000;

/** A daily budget, by days in UTC, over what the ledger has counted. */
export function createBudget(settings: LimitSettings, ledger: UsageLedger, now: () => number): Budget {
  const inFlight = new Map<string | undefined, number>();
  const reservedOverall = () => [...inFlight.values()].reduce((sum, tokens) => sum + tokens, 0);

  function setAside(guild: string | undefined, tokens: number): void {
    const left = (inFlight.get(guild) ?? 0) + tokens;
    if (left === 0) inFlight.delete(guild);
    else inFlight.set(guild, left);
  }

  return {
    async reserve(guild, serverTokens, share = settings.tokensAQuestion) {
      const at = now();
      const used = await ledger.usage(dayOf(at), guild);
      const retryAt = (Math.floor(at / DAY) + 1) * DAY;
      if (used.overall + reservedOverall() + share > settings.overallTokens) {
        return { kind: 'overall budget', retryAt };
      }
      const limit = Math.min(settings.serverTokens, serverTokens ?? settings.serverTokens);
      if (used.here + (inFlight.get(guild) ?? 0) + share > limit) {
        return { kind: 'server budget', retryAt };
      }
      setAside(guild, share);
      return {
        kind: 'reserved',
        async settle(tokens) {
          try {
            if (tokens > 0) await ledger.addUsage(dayOf(now()), guild, tokens);
          } finally {
            setAside(guild, -share);
          }
        },
      };
    },
  };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
