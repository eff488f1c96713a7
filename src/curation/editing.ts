import { isDocumentFile, isId } from '../corpus/document-file.ts';
import type { Document } from '../domain/document.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { DocumentDraft, Novelty, Origin } from '../domain/ingest.ts';
import { type DraftWords, formatDocumentFile } from '../ingest/document-file.ts';
import type { Desk } from './desk.ts';
import {
  factsOf,
  type HeaderFields,
  newPathOf,
  nextVersion,
  pathOf,
  removal,
  withHeader,
  withText,
} from './documents.ts';
import type { Proposed } from './proposals.ts';
import { approvedRows, readAgain } from './read-again.ts';
import { factsPath, finishReview, isOpen, notedOf, noteRead } from './waiting.ts';

/** A document that has been taken into the working copy. */
export interface Added {
  document: Document;
  novelty: Novelty;
  /** How many of its figures, and of the names in it that nothing defines, wait to be reviewed. */
  proposals: number;
  names: number;
  /** How many of its figures are not proposed because there are too many. */
  leftOut: number;
}

/** What a page says now. */
export interface NewText {
  body: string;
  origin: Origin;
  /** What was removed or restored when it was read. */
  cleaning: string;
}

/** Names of files have 255 bytes at most; what follows the id in them takes up to five. */
const LONGEST_ID = 250;

function idFault(id: string): string | undefined {
  if (!isId(id)) return `id: "${id.slice(0, LONGEST_ID)}" may hold letters, digits and . _ - only`;
  // Its file would be passed over, and the text with it.
  if (!isDocumentFile(`${id}.md`))
    return `id: "${id.slice(0, LONGEST_ID)}" is the name of a file about the folder, not of a document; give it another`;
  const bytes = Buffer.byteLength(id);
  return bytes > LONGEST_ID ? `id: takes ${bytes} bytes, and ${LONGEST_ID} at most; shorten it` : undefined;
}

/** Changes documents in the working copy; nothing of it is served before it is published. */
export class Editing {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /**
   * Takes an article in; its figures wait for review, its passages can be quoted once it is published. With `replace`
   * it may be another text under an id that exists.
   * @throws ExpectedError DOCUMENT_FAULTY, DOCUMENT_DUPLICATE, DOCUMENT_EXISTS, CORPUS_BUSY; CORPUS_FAULTY where a table
   * that would have to be written anew has faults
   */
  add(draft: DocumentDraft, words: DraftWords, by: string, { replace = false } = {}): Promise<Added> {
    const desk = this.#desk;
    const id = draft.header.id.value;
    const message = idFault(id);
    if (message !== undefined) throw new ExpectedError('DOCUMENT_FAULTY', { faults: [{ file: '', line: 0, message }] });
    return desk.exclusively('add', async () => await this.#take(id, formatDocumentFile(draft, words), replace, by));
  }

  /**
   * Gives a document another text; the rest of its header stays. What was reviewed and still stands counts as reviewed.
   * @throws ExpectedError UNKNOWN_DOCUMENT, DOCUMENT_FAULTY, DOCUMENT_DUPLICATE, CORPUS_BUSY
   */
  renew(id: string, { body, origin, cleaning }: NewText, by: string): Promise<Added> {
    const desk = this.#desk;
    return desk.exclusively('add', async () => {
      const file = (await desk.copy.read(pathOf(id, await desk.copy.tree()))) ?? '';
      return await this.#take(id, withText(file, body, origin, cleaning), true, by);
    });
  }

  async #take(id: string, text: string, replace: boolean, by: string): Promise<Added> {
    const desk = this.#desk;
    const { document, novelty, ...fresh } = await this.#read(id, text);
    if (novelty.kind === 'duplicate') throw new ExpectedError('DOCUMENT_DUPLICATE', { ...novelty });
    const tree = await desk.copy.tree();
    const exists = novelty.kind === 'new version';
    if (exists && !replace) throw new ExpectedError('DOCUMENT_EXISTS', { id });
    const path = exists ? pathOf(id, tree) : newPathOf(id, tree);
    const before = exists ? await this.#before(id, path) : { file: text, figures: [], names: [] };
    const changes = exists ? nextVersion(id, document.body, desk.copy.dir, tree) : new Map<string, string>();
    const proposed = readAgain(id, before, fresh, text);
    await desk.copy.apply(new Map([...changes, [path, text]]));
    await desk.proposals.set(id, proposed);
    // Nobody has anything to decide of a text all of whose figures were decided in the version before.
    const wasReviewed = exists && tree.has(factsPath(id));
    const [figures, names] = [proposed.figures.filter(isOpen), proposed.names.filter(isOpen)];
    const isDecided = figures.length === 0 && (proposed.figures.length > 0 || wasReviewed);
    if (isDecided) await finishReview(desk, id, proposed);
    await this.#record('add', by, id);
    return { document, novelty, proposals: figures.length, names: names.length, leftOut: fresh.leftOut };
  }

  /** Takes a document out with all that belongs to it. @throws ExpectedError UNKNOWN_DOCUMENT, CORPUS_FAULTY, CORPUS_BUSY */
  remove(id: string, by: string): Promise<void> {
    const desk = this.#desk;
    return desk.exclusively('remove', async () => {
      await desk.copy.apply(removal(id, desk.copy.dir, await desk.copy.tree()));
      await desk.proposals.drop(id);
      await this.#record('remove', by, id);
    });
  }

  /**
   * Changes fields of a header; the text stays.
   * @throws ExpectedError UNKNOWN_DOCUMENT, HEADER_FIELD_UNKNOWN, DOCUMENT_FAULTY, CORPUS_BUSY
   */
  edit(id: string, fields: HeaderFields, by: string): Promise<Document> {
    const desk = this.#desk;
    return desk.exclusively('edit', async () => {
      const path = pathOf(id, await desk.copy.tree());
      const text = withHeader((await desk.copy.read(path)) ?? '', fields);
      const { document, ...fresh } = await this.#read(id, text);
      const { proposed, isStale } = await notedOf(desk, id);
      await desk.copy.apply(new Map([[path, text]]));
      // Dates and places of figures are read off the header, too.
      if (proposed && !isStale) await noteRead(desk, id, proposed, fresh, text);
      await this.#record('edit', by, `${id}: ${Object.keys(fields).join(', ')}`);
      return document;
    });
  }

  /** What was proposed of the version before, or is in the corpus of it. */
  async #before(id: string, path: string): Promise<Proposed> {
    const { copy, proposals } = this.#desk;
    const file = (await copy.read(path)) ?? '';
    const noted = await proposals.of(id);
    const isReviewed = (await copy.tree()).has(factsPath(id));
    if (!isReviewed) return noted ?? { file, figures: [], names: [] };
    const names = noted?.file === file ? noted.names : [];
    return { file, figures: approvedRows(factsOf(id, copy.dir), file), names };
  }

  #read(id: string, text: string) {
    return this.#desk.runJob('readDocument', { dir: this.#desk.copy.dir, name: `${id}.md`, text });
  }

  async #record(action: 'add' | 'remove' | 'edit', by: string, what: string): Promise<void> {
    const { current } = await this.#desk.manifest();
    await this.#desk.audit.append(this.#desk.entry(action, by, what, current));
  }
}
