import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../domain/errors.ts';
import { growTree, hashOfTree, orNone, readOptional, readTree, settleTree, writeDurably } from './files.ts';

/** How many versions are kept besides the current one and the candidate. */
const KEPT = 10;

const HASH = /^[0-9a-f]{16}$/u;

const version = z.object({
  hash: z.string().regex(HASH),
  /** When it was last made current, or kept, in milliseconds since the epoch. */
  at: z.number(),
  by: z.string(),
  documents: z.number(),
  facts: z.number(),
  /** False for a state that was only kept because a rollback replaced it in the working copy. */
  published: z.boolean(),
});

const manifest = z.object({
  format: z.literal(1),
  current: z.string(),
  /** The latest first. */
  versions: z.array(version),
  /** What was reported on last and may be published, on top of the version that it was compared with. */
  candidate: z.object({ hash: z.string(), base: z.string(), documents: z.number(), facts: z.number() }).optional(),
  /** The change that led here, as its line in the audit log. */
  last: z.unknown().optional(),
});

/** A published state of the corpus that is kept. */
export type Version = z.infer<typeof version>;
/** Which state is served and which others there are: one small file, always replaced whole. */
export type Manifest = z.infer<typeof manifest>;

/** Immutable copies of corpus folders, each under the hash of its content, and the file that says which is current. */
export class Versions {
  readonly #dir: string;
  readonly #file: string;

  constructor(dir: string) {
    this.#dir = join(dir, 'versions');
    this.#file = join(dir, 'versions.json');
  }

  folder(hash: string): string {
    return join(this.#dir, hash);
  }

  /** Undefined where there is none yet; "damaged" where there is one that nobody can read. */
  async manifest(): Promise<Manifest | 'damaged' | undefined> {
    const text = await readOptional(this.#file);
    try {
      return text === undefined ? undefined : manifest.parse(JSON.parse(text));
    } catch {
      return 'damaged';
    }
  }

  /** Makes a manifest the valid one, in one step, and deletes the versions that it no longer needs. */
  async replaceManifest(next: Manifest): Promise<Manifest> {
    const { current, candidate } = next;
    const rest = next.versions.filter(({ hash }) => hash !== current).slice(0, KEPT - 1);
    const own = next.versions.filter(({ hash }) => hash === current);
    const kept = { ...next, versions: [...own, ...rest].sort((a, b) => b.at - a.at) };
    await this.restoreManifest(kept);
    await this.#prune(new Set([...kept.versions.map(({ hash }) => hash), ...(candidate ? [candidate.hash] : [])]));
    return kept;
  }

  /** Makes a manifest that was put together anew the valid one; nothing is deleted for its sake. */
  async restoreManifest(next: Manifest): Promise<Manifest> {
    await writeDurably(this.#file, `${JSON.stringify(next, undefined, 2)}\n`);
    return next;
  }

  /** The versions that are there and whole, whatever the list says, with the time of their folders; the latest first. */
  async onDisk(): Promise<{ hash: string; at: number }[]> {
    const names = await orNone(readdir(this.#dir), []);
    const found: { hash: string; at: number }[] = [];
    for (const hash of names.filter((name) => HASH.test(name))) {
      if (await this.isWhole(hash)) found.push({ hash, at: (await stat(this.folder(hash))).mtimeMs });
    }
    return found.sort((one, other) => other.at - one.at);
  }

  /** Copies a folder as it is now and gives the hash of what was copied. One that is there and whole is not copied again. */
  async keep(dir: string): Promise<string> {
    const tree = await readTree(dir);
    const hash = hashOfTree(tree);
    if (await this.isWhole(hash)) return hash;
    const growing = join(this.#dir, `.${hash}.${process.pid}`);
    await growTree(dir, tree.keys(), growing);
    const copied = hashOfTree(await readTree(growing));
    if (copied !== hash) return await this.keep(dir); // Somebody changed the folder while it was copied.
    await rm(this.folder(hash), { recursive: true, force: true });
    await settleTree(growing, this.folder(hash));
    return hash;
  }

  /** Whether a version is there, with the very content that its hash stands for. */
  async isWhole(hash: string): Promise<boolean> {
    return hashOfTree(await readTree(this.folder(hash))) === hash;
  }

  /** @throws ExpectedError VERSION_DAMAGED */
  async demandWhole(hash: string): Promise<string> {
    if (await this.isWhole(hash)) return this.folder(hash);
    throw new ExpectedError('VERSION_DAMAGED', { version: hash });
  }

  async #prune(kept: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.#dir);
    for (const name of names.filter((each) => !kept.has(each))) {
      await rm(join(this.#dir, name), { recursive: true, force: true });
    }
  }
}
