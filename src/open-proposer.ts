import { ModelFailure } from './answering/drafting/failure.ts';
import type { ModelCall } from './answering/drafting/port.ts';
import type { FigureProposer } from './answering/proposing.ts';
import type { AskModel } from './curation/model-reading.ts';
import type { Usage } from './domain/answer.ts';
import type { Budget } from './limits/budget.ts';
import { MAX_READ } from './model/proposals.ts';
import type { ModelSettings } from './model/settings.ts';
import type { Store } from './store/store.ts';

/** What a proposer spends, and where it says so. */
export interface Purse {
  budget: Budget;
  store: Pick<Store, 'settings'>;
  /** Told of each call of the model. */
  onModelCall?: (call: ModelCall) => void;
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
}

/** Set aside for a document: the words that rows may use, and its text with the rows that are written of it. */
const share = (body: string): number => 20_000 + 2 * Math.min(body.length, MAX_READ);

/**
 * Asks Claude for the figures of new documents, on the budget of the server whose moderator asks. The purse is opened,
 * and the SDK loaded, when a model is first asked, if it is.
 */
export function openProposer(settings: ModelSettings, openPurse: () => Promise<Purse>): AskModel {
  const connect = async ({ onModelCall }: Purse): Promise<FigureProposer> =>
    (await import('./model/claude.ts')).connectClaude(settings, onModelCall && { onCall: onModelCall });
  let connected: Promise<FigureProposer> | undefined;
  return async (request, guild) => {
    const purse = await openPurse();
    const { budget, store, log } = purse;
    const own = guild === undefined ? null : (await store.settings(guild)).dailyTokens;
    const reserved = await budget.reserve(guild, own, share(request.document.body));
    if (reserved.kind !== 'reserved') return { failed: 'budget' };
    let usage: Usage | undefined;
    try {
      connected ??= connect(purse);
      const proposed = await (await connected).proposeFigures(request);
      usage = proposed.usage;
      log.info({ rows: proposed.rows.length, read: proposed.read, usage }, 'a model proposed figures');
      return proposed;
    } catch (err) {
      if (!(err instanceof ModelFailure)) throw err;
      usage = err.usage;
      log.warn({ err, usage }, 'a model proposed no figures');
      return { failed: err.kind };
    } finally {
      const { input = 0, output = 0, cacheRead = 0, cacheWrite = 0 } = usage ?? {};
      await reserved.settle(input + output + cacheRead + cacheWrite);
    }
  };
}
