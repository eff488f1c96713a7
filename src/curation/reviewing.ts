import type { Fault } from '../domain/corpus.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Desk } from './desk.ts';
import { idsIn, pathOf, readDocumentText } from './documents.ts';
import type { FigureCells } from './figure-cells.ts';
import { definition, isNameId, type NameCard, nextNameCard } from './names.ts';
import type { Proposal } from './proposals.ts';
import {
  type Card,
  decided,
  demandOpen,
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
  /** The file with what waits, where nobody can read it. */
  damaged?: string;
}

/** Has people look at proposed figures, one by one; they get into the corpus when all of a document are decided. */
export class Reviewing {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Figures of a document that a rollback has taken out wait for it to come back. */
  async waiting(): Promise<Waiting[]> {
    const { copy, proposals, names } = this.#desk;
    const noted = new Set([...(await proposals.documents()), ...(await names.documents())]);
    if (noted.size === 0) return [];
    const documents = noted.intersection(new Set(idsIn(await copy.tree())));
    const counted = await Promise.all([...documents].map((document) => this.#counted(document)));
    return counted.filter(({ open, damaged }) => open > 0 || damaged !== undefined);
  }

  async #counted(document: string): Promise<Waiting> {
    const { proposals, names } = this.#desk;
    try {
      const all = [...((await names.of(document)) ?? []), ...((await proposals.of(document)) ?? [])];
      return { document, open: all.filter(({ state }) => state === 'open').length, total: all.length };
    } catch (error) {
      // Others wait, whatever has become of this one.
      if (!(error instanceof ExpectedError && error.code === 'PROPOSALS_DAMAGED')) throw error;
      return { document, open: 0, total: 0, damaged: String(error.context['file']) };
    }
  }

  /** Whether the figures of a document are in the corpus as people have decided. @throws ExpectedError UNKNOWN_DOCUMENT */
  async isReviewed(document: string): Promise<boolean> {
    const tree = await this.#desk.copy.tree();
    pathOf(document, tree);
    return tree.has(`facts/${document}.csv`);
  }

  /**
   * What of a document to look at next: names that nothing defines, which figures may be of, and then the figures;
   * undefined when nothing waits. @throws ExpectedError UNKNOWN_DOCUMENT
   */
  async next(document: string): Promise<Card | NameCard | undefined> {
    const { proposals, names } = this.#desk;
    const [figures, named] = await Promise.all([proposals.of(document), names.of(document)]);
    const text = await this.#document(document);
    if (!figures && !named) return undefined;
    return nextNameCard(named ?? [], text) ?? nextCard(figures ?? [], text);
  }

  /**
   * Decides one figure or name. @returns the next one
   * @throws ExpectedError PROPOSAL_GONE, PROPOSAL_FAULTY with all that is wrong with the row, CORPUS_BUSY
   */
  decide(document: string, id: string, verdict: Verdict, by: string): Promise<Card | NameCard | undefined> {
    return this.#desk.exclusively('review', async () => {
      if (isNameId(id)) {
        await this.#decideName(document, id, verdict);
        await this.#record(`${verdict.kind} ${id}`, by);
        return await this.next(document);
      }
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

  /**
   * Approves every figure of a document that is sound as it stands; names are for somebody to look at, one by one. A
   * document without a figure that waits is reviewed with that: it is somebody's word that the text holds no other.
   * @throws ExpectedError PROPOSAL_GONE where it is reviewed already, UNKNOWN_DOCUMENT, CORPUS_BUSY
   */
  approveRest(document: string, by: string): Promise<RestApproved> {
    return this.#desk.exclusively('review', async () => {
      const proposals = (await this.#desk.proposals.of(document)) ?? [];
      const open = proposals.filter(({ state }) => state === 'open');
      if (open.length === 0 && (await this.isReviewed(document)))
        throw new ExpectedError('PROPOSAL_GONE', { document });
      const faults = await this.#check(
        document,
        open.map(({ cells }) => cells),
      );
      const faultsOf = Map.groupBy(faults, ({ line }) => line);
      const readingsOf = Map.groupBy(open, ({ figure }) => figure.start);
      const judged = open.map((proposal, index) => ({
        id: proposal.id,
        faults: [
          ...(faultsOf.get(index + 1) ?? []),
          ...contested(proposal, readingsOf.get(proposal.figure.start) ?? []),
          ...unsure(proposal),
        ],
      }));
      const sound = new Set(judged.filter((each) => each.faults.length === 0).map(({ id }) => id));
      const next = proposals.map((proposal) =>
        sound.has(proposal.id) ? { ...proposal, state: 'approved' as const } : proposal,
      );
      await this.#keep(document, next, `approve the rest of ${document}: ${sound.size}`, by);
      return { approved: sound.size, left: judged.filter(({ id }) => !sound.has(id)) };
    });
  }

  /** Rejects every figure and name of a document that is not decided. @throws ExpectedError PROPOSAL_GONE, CORPUS_BUSY */
  rejectRest(document: string, by: string): Promise<number> {
    return this.#desk.exclusively('review', async () => {
      const proposals = (await this.#desk.proposals.of(document)) ?? [];
      const open = proposals.filter(({ state }) => state === 'open');
      const names = ((await this.#desk.names.of(document)) ?? []).filter(({ state }) => state === 'open');
      const count = open.length + names.length;
      if (count === 0) throw new ExpectedError('PROPOSAL_GONE', { document });
      await this.#desk.names.drop(document);
      const next = proposals.map((each) => (each.state === 'open' ? { ...each, state: 'rejected' as const } : each));
      const what = `reject the rest of ${document}: ${count}`;
      if (open.length > 0) await this.#keep(document, next, what, by);
      else await this.#record(what, by);
      return count;
    });
  }

  /** A name that is approved is defined in the working copy at once: figures are of it, and are read anew. */
  async #decideName(document: string, id: string, verdict: Verdict): Promise<void> {
    const { copy, names, proposals, runJob } = this.#desk;
    const { dir } = copy;
    const all = (await names.of(document)) ?? [];
    const { table, cells } = demandOpen(all, id);
    if (verdict.kind === 'approve') {
      const row = { ...cells, ...verdict.mended };
      const messages = await runJob('checkName', { dir, table, cells: row });
      if (messages.length > 0) throw new ExpectedError('PROPOSAL_FAULTY', { faults: messages.map(asFault) });
      await copy.apply(definition({ table, cells: row }, await copy.read(`${table}.csv`)));
      const waiting = await proposals.of(document);
      const anew = waiting ? await runJob('readFiguresAnew', { dir, document }) : [];
      if (waiting) await proposals.set(document, completed(waiting, anew));
    }
    const state = verdict.kind === 'approve' ? ('approved' as const) : ('rejected' as const);
    const next = all.map((each) => (each.id === id ? { ...each, state } : each));
    if (next.some((each) => each.state === 'open')) await names.set(document, next);
    else await names.drop(document);
  }

  async #approved(document: string, { cells }: Proposal, mended: Readonly<Record<string, string>> = {}) {
    const row: FigureCells = { ...cells, ...mended };
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
    if (proposals.every(({ state }) => state !== 'open')) await finishReview(document, proposals, desk);
    await this.#record(what, by);
  }

  async #record(what: string, by: string): Promise<void> {
    const { current } = await this.#desk.manifest();
    await this.#desk.audit.append(this.#desk.entry('review', by, what, current));
  }

  async #document(id: string): Promise<ReviewedDocument> {
    const path = pathOf(id, await this.#desk.copy.tree());
    const { title = id, body } = readDocumentText((await this.#desk.copy.read(path)) ?? '');
    return { id, title, body };
  }
}

/** Takes the figures of a document, all of which are decided, into the corpus. */
export async function finishReview(document: string, decidedAll: readonly Proposal[], desk: Desk): Promise<void> {
  const { copy, proposals, runJob } = desk;
  await copy.apply(await runJob('finishReview', { dir: copy.dir, document, proposals: decidedAll }));
  await proposals.drop(document);
}

/** Which of several readings of a figure is right is for somebody to say who has looked at them. */
function contested(proposal: Proposal, readings: readonly Proposal[]): Fault[] {
  const rivals = rivalsOf(proposal, readings).map(({ id }) => id);
  if (rivals.length === 0) return [];
  return [{ file: '', line: 0, message: `the figure is read otherwise too (${rivals.join(', ')}); choose one` }];
}

/** What the text does not tell for sure is for somebody to say who has read it; what is empty is a fault by itself. */
function unsure({ missing, cells }: Proposal): Fault[] {
  return missing
    .filter((field) => cells[field as keyof FigureCells])
    .map((field) => asFault(`${field}: the text does not tell for sure`));
}

const asFault = (message: string): Fault => ({ file: '', line: 0, message });

/** Rows that code has read and nobody has decided, as they are read by now. */
function completed(waiting: readonly Proposal[], anew: readonly Proposal[]): Proposal[] {
  const readAt = new Map(anew.map((proposal) => [proposal.figure.start, proposal]));
  return waiting.map((proposal) => {
    const isOpen = proposal.state === 'open' && proposal.by === 'code';
    const read = isOpen && readAt.get(proposal.figure.start);
    return read ? { ...proposal, cells: read.cells, missing: read.missing } : proposal;
  });
}
