import { setTimeout } from 'node:timers/promises';
import type { FailureKind } from '../answering/drafting/failure.ts';
import type { ProposalRequest, ProposedRows } from '../answering/proposing.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Desk } from './desk.ts';
import type { Judged } from './model-rows.ts';
import type { Proposal } from './proposals.ts';
import { isOpen, upToDate } from './waiting.ts';

/** Why a model was not asked, or did not answer, or could not be heard because of others at work. */
export type ModelFailed = FailureKind | 'budget' | 'busy';

/**
 * Asks a model for the figures of a document; `account` is whose budget it is booked on, where there is one of their
 * own. Never rejects: what the code has read stands without it.
 */
export type AskModel = (
  request: ProposalRequest,
  account?: string,
) => Promise<Pick<ProposedRows, 'rows' | 'read'> | { failed: ModelFailed }>;

/** What a model did for a document. */
export type ModelShare =
  | (Judged & { /** So much of the text was read, of so much. */ read: number; of: number })
  | { failed: ModelFailed };

const PAUSE_MS = 500;
const ATTEMPTS = 240;

/** Has a model propose figures beside those that the code has read. */
export class ModelReading {
  readonly #desk: Desk;
  readonly #ask: AskModel;

  constructor(desk: Desk, ask: AskModel) {
    this.#desk = desk;
    this.#ask = ask;
  }

  /**
   * Puts the rows of the model that the document bears out among its figures that wait. The model is asked while
   * others may go on with the corpus: what was decided meanwhile stands, and where the review is finished, or the text
   * is another one, its rows come too late. @returns undefined where no figure of the document waits
   * @throws ExpectedError UNKNOWN_DOCUMENT
   */
  async propose(document: string, by: string, account?: string): Promise<ModelShare | undefined> {
    const desk = this.#desk;
    if (!(await desk.proposals.of(document))?.figures.some(isOpen)) return undefined;
    const { dir } = desk.copy;
    const request = await desk.runJob('proposalRequest', { dir, document });
    const answered = await this.#ask(request, account);
    if ('failed' in answered) return answered;
    const { rows, read } = answered;
    const judged = await whenFree(() => desk.exclusively('propose', () => this.#take(document, rows, by)));
    if (judged === undefined || 'failed' in judged) return judged;
    return { ...judged, read, of: request.document.body.length };
  }

  async #take(document: string, rows: readonly unknown[], by: string): Promise<Judged | undefined> {
    const desk = this.#desk;
    const proposed = await upToDate(desk, document);
    if (!proposed?.figures.some(isOpen)) return undefined;
    const { figures: proposals } = proposed;
    const { added, agreed, judged } = await desk.runJob('judgeRows', { dir: desk.copy.dir, document, rows, proposals });
    await desk.proposals.set(document, { ...proposed, figures: merged(document, proposals, added, agreed) });
    const { current } = await desk.manifest();
    await desk.audit.append(desk.entry('propose', by, `${document}: ${inWords(judged)}`, current));
    return judged;
  }
}

/** Others may be at work on the corpus just when the model, which was paid for, has answered. */
async function whenFree<T>(work: () => Promise<T>): Promise<T | { failed: 'busy' }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ExpectedError && error.code === 'CORPUS_BUSY')) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
  return { failed: 'busy' };
}

/** In the order of the text; ids that exist stay, for somebody may be looking at them. */
function merged(
  document: string,
  waiting: readonly Proposal[],
  added: readonly Proposal[],
  agreed: readonly string[],
): Proposal[] {
  const highest = Math.max(0, ...waiting.map(({ id }) => Number(/\d+$/u.exec(id)?.[0] ?? 0)));
  const known = waiting.map((each) => (agreed.includes(each.id) ? { ...each, by: 'both' as const } : each));
  const fresh = added.map((each, index) => ({ ...each, id: `${document}:${highest + index + 1}` }));
  return [...known, ...fresh].sort((one, other) => one.figure.start - other.figure.start);
}

/** For the audit log: counts and reasons, in identifiers. */
function inWords({ kept, agreed, dropped }: Judged): string {
  const reasons = Object.entries(dropped).map(([reason, count]) => `${reason} ${count}`);
  return [`kept ${kept}`, `agreed ${agreed}`, `dropped ${reasons.length > 0 ? reasons.join(', ') : 0}`].join('; ');
}
