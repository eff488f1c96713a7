import { readHeadedText } from '../corpus/header.ts';
import { measureRow } from '../corpus/rows.ts';
import { readTable } from '../corpus/table.ts';
import type { Fault } from '../domain/corpus.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Desk } from './desk.ts';
import { notFactsIn, pathOf } from './documents.ts';
import type { FigureCells } from './figure-cells.ts';
import type { Proposal } from './proposals.ts';
import {
  type Card,
  decided,
  demandOpen,
  finishedReview,
  nextCard,
  type RestApproved,
  type ReviewedDocument,
  rivalsOf,
  type Verdict,
} from './review.ts';

/** A document whose figures wait. */
export interface Waiting {
  document: string;
  open: number;
  total: number;
}

/** Has people look at proposed figures, one by one; they get into the corpus when all of a document are decided. */
export class Reviewing {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async waiting(): Promise<Waiting[]> {
    const { proposals } = this.#desk;
    const documents = await proposals.documents();
    return await Promise.all(
      documents.map(async (document) => {
        const all = (await proposals.of(document)) ?? [];
        return { document, open: all.filter(({ state }) => state === 'open').length, total: all.length };
      }),
    );
  }

  /** The next figure of a document to look at; undefined when none waits. @throws ExpectedError UNKNOWN_DOCUMENT */
  async next(document: string): Promise<Card | undefined> {
    const proposals = await this.#desk.proposals.of(document);
    return proposals && nextCard(proposals, await this.#document(document));
  }

  /**
   * Decides one figure. @returns the next one
   * @throws ExpectedError PROPOSAL_GONE, PROPOSAL_FAULTY with all that is wrong with the row, CORPUS_BUSY
   */
  decide(document: string, id: string, verdict: Verdict, by: string): Promise<Card | undefined> {
    return this.#desk.exclusively('review', async () => {
      const proposals = (await this.#desk.proposals.of(document)) ?? [];
      const proposal = demandOpen(proposals, id);
      const change =
        verdict.kind === 'reject'
          ? { state: 'rejected' as const }
          : await this.#approved(document, proposal, verdict.mended);
      await this.#keep(document, decided(proposals, proposal, change), `${verdict.kind} ${id}`, by);
      return await this.next(document);
    });
  }

  /** Approves every figure of a document that is sound as it stands. @throws ExpectedError PROPOSAL_GONE, CORPUS_BUSY */
  approveRest(document: string, by: string): Promise<RestApproved> {
    return this.#desk.exclusively('review', async () => {
      const proposals = (await this.#desk.proposals.of(document)) ?? [];
      const open = proposals.filter(({ state }) => state === 'open');
      if (open.length === 0) throw new ExpectedError('PROPOSAL_GONE', { document });
      const faults = await this.#check(
        document,
        open.map(({ cells }) => cells),
      );
      const judged = open.map((proposal, index) => ({
        id: proposal.id,
        faults: [...faults.filter(({ line }) => line === index + 1), ...contested(proposal, open)],
      }));
      const sound = new Set(judged.filter((each) => each.faults.length === 0).map(({ id }) => id));
      const next = proposals.map((proposal) =>
        sound.has(proposal.id) ? { ...proposal, state: 'approved' as const } : proposal,
      );
      await this.#keep(document, next, `approve the rest of ${document}: ${sound.size}`, by);
      return { approved: sound.size, left: judged.filter(({ id }) => !sound.has(id)) };
    });
  }

  /** Rejects every figure of a document that is not decided. @throws ExpectedError PROPOSAL_GONE, CORPUS_BUSY */
  rejectRest(document: string, by: string): Promise<number> {
    return this.#desk.exclusively('review', async () => {
      const proposals = (await this.#desk.proposals.of(document)) ?? [];
      const open = proposals.filter(({ state }) => state === 'open');
      if (open.length === 0) throw new ExpectedError('PROPOSAL_GONE', { document });
      const next = proposals.map((each) => (each.state === 'open' ? { ...each, state: 'rejected' as const } : each));
      await this.#keep(document, next, `reject the rest of ${document}: ${open.length}`, by);
      return open.length;
    });
  }

  async #approved(document: string, { cells }: Proposal, mended: Partial<FigureCells> = {}) {
    const row = { ...cells, ...mended };
    const faults = await this.#check(document, [row]);
    if (faults.length > 0) throw new ExpectedError('PROPOSAL_FAULTY', { faults });
    return { state: 'approved' as const, cells: row, missing: [] };
  }

  #check(document: string, rows: readonly FigureCells[]): Promise<Fault[]> {
    return this.#desk.runJob('checkFigures', { dir: this.#desk.copy.dir, document, rows });
  }

  /** Notes what was decided; when nothing is left open, the figures go into the corpus. */
  async #keep(document: string, proposals: readonly Proposal[], what: string, by: string): Promise<void> {
    const desk = this.#desk;
    await desk.proposals.set(document, proposals);
    if (proposals.every(({ state }) => state !== 'open')) await this.#finish(document, proposals);
    const { current } = await desk.manifest();
    await desk.audit.append(desk.entry('review', by, what, current));
  }

  async #finish(id: string, proposals: readonly Proposal[]): Promise<void> {
    const { copy, proposals: kept } = this.#desk;
    const measures = readTable(`${copy.dir}/measures/${id}.csv`, measureRow, []);
    const files = {
      facts: await copy.read(`facts/${id}.csv`),
      notFacts: await copy.read('notfacts.csv'),
      quotes: measures.map(({ value }) => value.quote),
      excused: notFactsIn(copy.dir)
        .filter(({ document }) => document === id)
        .map(({ text }) => text),
    };
    await copy.apply(finishedReview(proposals, await this.#document(id), files));
    await kept.drop(id);
  }

  async #document(id: string): Promise<ReviewedDocument> {
    const path = pathOf(id, await this.#desk.copy.tree());
    const file = ((await this.#desk.copy.read(path)) ?? '').replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
    const { header, body } = readHeadedText(file, () => {});
    return { id, title: header?.title ?? id, body };
  }
}

/** Which of several readings of a figure is right is for somebody to say who has looked at them. */
function contested(proposal: Proposal, open: readonly Proposal[]): Fault[] {
  const rivals = rivalsOf(proposal, open).map(({ id }) => id);
  if (rivals.length === 0) return [];
  return [{ file: '', line: 0, message: `the figure is read otherwise too (${rivals.join(', ')}); choose one` }];
}
