import { setTimeout } from 'node:timers/promises';
import { Backoff } from '../serving/backoff.ts';
import type { Publishing } from './publishing.ts';

interface FollowOptions {
  /** How often it is looked whether there is something. */
  everyMs: number;
  signal: AbortSignal;
  /** Told once of a version that cannot be served, or that none can be read. */
  onFailure: (error: unknown, version: string | undefined) => void;
}

/** What could not be served, and when it is tried again. */
interface Failed {
  version: string | undefined;
  backoff: Backoff;
  until: number;
}

/**
 * Serves what other processes publish, soon after, one at a time, until the signal aborts. What cannot be served is
 * tried again after longer and longer pauses; what is published after it is tried at once.
 */
export async function followOthers(
  publishing: Pick<Publishing, 'pending' | 'follow'>,
  { everyMs, signal, onFailure }: FollowOptions,
): Promise<void> {
  let failed: Failed | undefined;
  while (await passes(everyMs, signal)) {
    let version: string | undefined;
    try {
      version = await publishing.pending();
      const isResting = failed !== undefined && failed.version === version && Date.now() < failed.until;
      if (version !== undefined && isResting) continue;
      if (version !== undefined) await publishing.follow(version);
      failed = undefined;
    } catch (error) {
      if (failed?.version !== version || !failed) {
        failed = { version, backoff: new Backoff(), until: 0 };
        onFailure(error, version);
      }
      failed.until = Date.now() + failed.backoff.pauseAfter(0);
    }
  }
}

/** Lets the time pass; false where the signal ended it. */
async function passes(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return await setTimeout(milliseconds, true, { signal }).catch(() => false);
}
