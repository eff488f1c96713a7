import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../domain/errors.ts';
import { FIGURE_FIELDS } from './figure-cells.ts';
import { readOptional } from './files.ts';
import type { Ledger } from './ledger.ts';
import { nameProposal } from './names.ts';

const cells = z.record(z.enum(FIGURE_FIELDS), z.string());

export const proposal = z.object({
  /** As it will be in the facts file: `${document}:${number}`. */
  id: z.string(),
  state: z.enum(['open', 'approved', 'rejected']),
  /** Who reads the figure so; `both` where the model's row says what the code has read. */
  by: z.enum(['code', 'model', 'both']).default('code'),
  cells,
  /** What nobody could tell from the text, for the reviewer to fill in. */
  missing: z.array(z.string()),
  /** Where the figure itself stands in the body. */
  figure: z.object({ start: z.number(), end: z.number() }),
});

/** More figures than anybody would look at one by one are no help; and all of them are read and written at each step. */
export const MOST_PROPOSED = 500;

/** A figure of a document that waits for somebody to look at it, or has been looked at. */
export type Proposal = z.infer<typeof proposal>;

const proposed = z.object({
  /** The document's file as it was when this was read: it holds for no other one. */
  file: z.string(),
  /** In the order of the text; none once all are decided and in the corpus. */
  figures: z.array(proposal),
  /** Places and indicators that the document names and nothing defines. */
  names: z.array(nameProposal),
});

/** What is proposed of a document. */
export type Proposed = z.infer<typeof proposed>;

/** The folder for what is proposed, in the data folder. */
export const PROPOSALS_FOLDER = 'proposals';

/**
 * What is proposed, a file a document. It is no part of the corpus: nothing that answers ever reads it. A file goes when
 * all that is in it has been decided and is in the corpus.
 */
export class Proposals {
  readonly #dataDir: string;
  readonly #ledger: Ledger;

  constructor(dataDir: string, ledger: Ledger) {
    this.#dataDir = dataDir;
    this.#ledger = ledger;
  }

  /** Ids of the documents of which something is noted. */
  async documents(): Promise<string[]> {
    try {
      const names = await readdir(join(this.#dataDir, PROPOSALS_FOLDER));
      return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
    } catch {
      return [];
    }
  }

  /** Undefined where nothing is noted. @throws ExpectedError PROPOSALS_DAMAGED */
  async of(document: string): Promise<Proposed | undefined> {
    const text = await readOptional(this.#file(document));
    try {
      return text === undefined ? undefined : proposed.parse(JSON.parse(text));
    } catch (cause) {
      throw new ExpectedError(
        'PROPOSALS_DAMAGED',
        { document, file: `${PROPOSALS_FOLDER}/${document}.json` },
        { cause },
      );
    }
  }

  async set(document: string, noted: Proposed): Promise<void> {
    await this.#ledger.write(new Map([[this.#file(document), JSON.stringify(noted)]]));
  }

  async drop(document: string): Promise<void> {
    await this.#ledger.write(new Map([[this.#file(document), undefined]]));
  }

  /** Ids of documents hold nothing that leads out of a folder (`readDocumentFile` sees to it). */
  #file(document: string): string {
    return join(this.#dataDir, PROPOSALS_FOLDER, `${document}.json`);
  }
}
