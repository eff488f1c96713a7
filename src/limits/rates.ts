import { LRUCache } from 'lru-cache';
import type { Refusal } from '../domain/refusal.ts';
import type { LimitSettings, Rate } from './settings.ts';

export interface Asker {
  user: string;
  /** Absent in direct messages. */
  guild?: string;
}

export interface Rates {
  /** Counts a question for its asker and server, or says why it is not taken; a refused one counts for neither. */
  take: (asker: Asker) => Refusal | undefined;
}

/**
 * Question rates by the generic cell rate algorithm: a token bucket kept as one number, the time at which the
 * bucket will be full again. No timers, and exact about when there is room.
 */
export function createRates(settings: LimitSettings, now: () => number): Rates {
  const users = createBuckets(settings.userRate, settings.remembered);
  const servers = createBuckets(settings.serverRate, settings.remembered);
  return {
    take({ user, guild }) {
      const at = now();
      const userFree = users.freeAt(user, at);
      if (userFree > at) return { kind: 'user rate', retryAt: userFree };
      if (guild !== undefined) {
        const serverFree = servers.freeAt(guild, at);
        if (serverFree > at) return { kind: 'server rate', retryAt: serverFree };
        servers.take(guild, at);
      }
      users.take(user, at);
      return undefined;
    },
  };
}

function createBuckets({ count, perMs }: Rate, remembered: number) {
  const interval = perMs / count;
  const fullAt = new LRUCache<string, number>({ max: remembered });
  return {
    /** When one more will fit; not after `at` when it fits now. */
    freeAt: (key: string, at: number) => Math.ceil((fullAt.get(key) ?? at) - (count - 1) * interval),
    take(key: string, at: number) {
      fullAt.set(key, Math.max(fullAt.get(key) ?? at, at) + interval);
    },
  };
}
