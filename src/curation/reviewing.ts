import type { Fault } from '../domain/corpus.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Desk } from './desk.ts';
import { idsIn, pathOf, readDocumentText } from './documents.ts';
import type { FigureCells } from './figure-cells.ts';
import { definition, isNameId, type NameCard, nextNameCard } from './names.ts';
import type { Proposal, Proposed } from './proposals.ts';
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
import { factsPath, finishReview, isOpen, notedOf, noteProposed, readAnew, upToDate } from './waiting.ts';

/** A document whose figures wait. */
export interface Waiting {
  document: string;
  open: number;
  total: number;
  /** The file with what waits, where nobody can read it. */
  damaged?: string;
}

const NOTHING: Proposed = { file: '', figures: [], names: [] };

/** Has people look at proposed figures, one by one; they get into the corpus when all of a document are decided. */
export class Reviewing {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Figures of a document that a rollback has taken out, or to a version that was reviewed, wait for it to come back. */
  async waiting(): Promise<Waiting[]> {
    const { copy, proposals } = this.#desk;
    const noted = new Set(await proposals.documents());
    if (noted.size === 0) return [];
    const documents = noted.intersection(new Set(idsIn(await copy.tree())));
    const counted = await Promise.all([...documents].map((document) => this.#counted(document)));
    return counted.filter(({ open, damaged }) => open > 0 || damaged !== undefined);
  }

  async #counted(document: string): Promise<Waiting> {
    try {
      const { figures = [], names = [] } = (await notedOf(this.#desk, document)).proposed ?? {};
      const all = [...names, ...figures];
      return { document, open: all.filter(isOpen).length, total: all.length };
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
    return tree.has(factsPath(document));
  }

  /**
   * What of a document to look at next: names that nothing defines, which figures may be of, and then the figures;
   * undefined when nothing waits. Where the document is another than was read, or was put there by hand, it is read
   * before. @throws ExpectedError UNKNOWN_DOCUMENT, PROPOSALS_DAMAGED, CORPUS_BUSY
   */
  async next(document: string): Promise<Card | NameCard | undefined> {
    const desk = this.#desk;
    const { proposed, isStale } = await notedOf(desk, document);
    if (!isStale) return await this.#card(document, proposed);
    return await this.#card(document, await desk.exclusively('review', () => upToDate(desk, document)));
  }

  async #card(document: string, proposed: Proposed | undefined): Promise<Card | NameCard | undefined> {
    const { figures, names } = proposed ?? NOTHING;
    const text = await this.#document(document);
    return nextNameCard(names, text) ?? nextCard(figures, text);
  }

  /**
   * Decides one figure or name. @returns the next one
   * @throws ExpectedError PROPOSAL_GONE, PROPOSAL_FAULTY with all that is wrong with the row, CORPUS_BUSY
   */
  decide(document: string, id: string, verdict: Verdict, by: string): Promise<Card | NameCard | undefined> {
    return this.#desk.exclusively('review', async () => {
      const proposed = await this.#proposed(document);
      if (isNameId(id)) await this.#decideName(document, proposed, id, verdict);
      else await this.#decideFigure(document, proposed, id, verdict);
      await this.#record(`${verdict.kind} ${id}`, by);
      return await this.#card(document, await this.#desk.proposals.of(document));
    });
  }

  /**
   * Approves every figure of a document that is sound as it stands; names are for somebody to look at, one by one. A
   * document without a figure that waits is reviewed with that: it is somebody's word that the text holds no other.
   * @throws ExpectedError PROPOSAL_GONE where it is reviewed already, UNKNOWN_DOCUMENT, CORPUS_BUSY
   */
  approveRest(document: string, by: string): Promise<RestApproved> {
    return this.#desk.exclusively('review', async () => {
      const proposed = await this.#proposed(document);
      const open = proposed.figures.filter(isOpen);
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
      const figures = proposed.figures.map((proposal) =>
        sound.has(proposal.id) ? { ...proposal, state: 'approved' as const } : proposal,
      );
      const next = { ...proposed, figures };
      await (figures.some(isOpen)
        ? noteProposed(this.#desk, document, next)
        : finishReview(this.#desk, document, next));
      await this.#record(`approve the rest of ${document}: ${sound.size}`, by);
      return { approved: sound.size, left: judged.filter(({ id }) => !sound.has(id)) };
    });
  }

  /** Rejects every figure and name of a document that is not decided. @throws ExpectedError PROPOSAL_GONE, CORPUS_BUSY */
  rejectRest(document: string, by: string): Promise<number> {
    return this.#desk.exclusively('review', async () => {
      const proposed = await this.#proposed(document);
      const { figures, names } = proposed;
      const count = [...figures, ...names].filter(isOpen).length;
      if (count === 0) throw new ExpectedError('PROPOSAL_GONE', { document });
      const next = { ...proposed, figures: figures.map(closed), names: names.map(closed) };
      await noteProposed(this.#desk, document, next);
      await this.#record(`reject the rest of ${document}: ${count}`, by);
      return count;
    });
  }

  async #decideFigure(document: string, proposed: Proposed, id: string, verdict: Verdict): Promise<void> {
    const proposal = demandOpen(proposed.figures, id);
    const change =
      verdict.kind === 'reject'
        ? { state: 'rejected' as const }
        : await this.#approved(document, proposal, verdict.mended);
    await noteProposed(this.#desk, document, { ...proposed, figures: decided(proposed.figures, proposal, change) });
  }

  /** A name that is approved is defined in the working copy at once: figures are of it, and are read anew. */
  async #decideName(document: string, proposed: Proposed, id: string, verdict: Verdict): Promise<void> {
    const { copy, proposals, runJob } = this.#desk;
    const { dir } = copy;
    const { table, cells } = demandOpen(proposed.names, id);
    const state = verdict.kind === 'approve' ? ('approved' as const) : ('rejected' as const);
    const next = { ...proposed, names: proposed.names.map((each) => (each.id === id ? { ...each, state } : each)) };
    if (verdict.kind === 'reject') return await proposals.set(document, next);
    const row = { ...cells, ...verdict.mended };
    const messages = await runJob('checkName', { dir, table, cells: row });
    if (messages.length > 0) throw new ExpectedError('PROPOSAL_FAULTY', { faults: messages.map(asFault) });
    await copy.apply(definition({ table, cells: row }, await copy.read(`${table}.csv`)));
    await readAnew(this.#desk, document, next);
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

  /** What is proposed of a document as it is now; nothing where it is reviewed. For whoever holds the lock. */
  async #proposed(document: string): Promise<Proposed> {
    return (await upToDate(this.#desk, document)) ?? NOTHING;
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

function closed<T extends { state: Proposal['state'] }>(each: T): T {
  return isOpen(each) ? { ...each, state: 'rejected' } : each;
}
