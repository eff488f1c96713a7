import { open, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { deleteDurably, orNone, readOptional, writeDurably } from './files.ts';

const before = z.union([
  /** The content in Base64; null where there was no file. */
  z.object({ file: z.string(), content: z.string().nullable() }),
  /** How long a file was that is only added to. */
  z.object({ file: z.string(), length: z.number() }),
  /** From when the list of versions names this entry as its last, the action stands. */
  z.object({ unless: z.string() }),
]);

/** What was there before an action changed it; files by their paths from the data folder. */
type Before = z.infer<typeof before>;

/**
 * Makes everything that one action writes one change. What each file held is noted before it is written, so that an
 * action that fails or is killed is taken back: by whoever ran it, or at the next start. Deleting the notes is what
 * makes it stand.
 */
export class Ledger {
  readonly #dir: string;
  readonly #file: string;
  /** Of the action under way; absent between actions. */
  #notes: Before[] | undefined;

  constructor(dir: string) {
    this.#dir = dir;
    this.#file = join(dir, 'journal.json');
  }

  /** Does an action, which nobody else may at the same time; `last` gives the entry that the list of versions ends on. */
  async action<T>(last: () => Promise<string | undefined>, work: () => Promise<T>): Promise<T> {
    this.#notes = [];
    try {
      const result = await work();
      if (this.#notes.length > 0) await deleteDurably(this.#file);
      return result;
    } catch (error) {
      await this.takeBack(await last());
      throw error;
    } finally {
      this.#notes = undefined;
    }
  }

  /**
   * Takes back what an action that did not come to its end has written, if there is one that does not stand.
   * @returns whether there were notes that nobody can read, so that nothing could be taken back
   */
  async takeBack(last: string | undefined): Promise<boolean> {
    const written = await readOptional(this.#file);
    if (written === undefined) return false;
    const notes = readNotes(written);
    const stands = notes?.some((note) => 'unless' in note && note.unless === last) ?? true;
    if (notes && !stands) for (const note of notes.reverse()) await this.#restore(note);
    await deleteDurably(this.#file);
    return notes === undefined;
  }

  /** Writes files as a part of the action under way, and deletes those without content; by absolute paths. */
  async write(files: ReadonlyMap<string, string | Uint8Array | undefined>): Promise<void> {
    if (!this.#notes) return await this.action(noEntry, () => this.write(files));
    const notes: Before[] = [];
    for (const file of files.keys()) notes.push(await this.#before(file));
    await this.#note(notes);
    for (const [file, content] of files) {
      if (content === undefined) await deleteDurably(file);
      else await writeDurably(file, content);
    }
  }

  /** Notes how long a file is that the action under way is about to add to. */
  async addingTo(file: string): Promise<void> {
    const { size } = await orNone(stat(file), { size: 0 });
    await this.#note([{ file: this.#named(file), length: size }]);
  }

  /** The action under way stands from when the list of versions names this entry as its last. */
  async standsWith(entry: string): Promise<void> {
    await this.#note([{ unless: entry }]);
  }

  async #note(notes: readonly Before[]): Promise<void> {
    if (!this.#notes) return;
    this.#notes.push(...notes);
    await writeDurably(this.#file, JSON.stringify(this.#notes));
  }

  async #before(file: string): Promise<Before> {
    const content = await orNone(readFile(file, 'base64'), null);
    return { file: this.#named(file), content };
  }

  /** Done twice, it does no harm: a start that is killed over it is followed by another one. */
  async #restore(note: Before): Promise<void> {
    if ('unless' in note) return;
    const file = join(this.#dir, note.file);
    if ('length' in note) await cut(file, note.length);
    else if (note.content === null) await deleteDurably(file);
    else await writeDurably(file, Buffer.from(note.content, 'base64'));
  }

  #named(file: string): string {
    return relative(this.#dir, file);
  }
}

/** Undefined where the disk has damaged them: they are only ever written whole. */
function readNotes(written: string): Before[] | undefined {
  try {
    return z.array(before).parse(JSON.parse(written));
  } catch {
    return undefined;
  }
}

const noEntry = (): Promise<undefined> => Promise.resolve(undefined);

async function cut(file: string, length: number): Promise<void> {
  const handle = await orNone(open(file, 'r+'), undefined);
  if (!handle) return;
  try {
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
