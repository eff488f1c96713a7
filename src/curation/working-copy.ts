import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  copyTree,
  deleteDurably,
  hashOfTree,
  readOptional,
  readTree,
  removeLeftoversIn,
  type Tree,
  writeDurably,
} from './files.ts';

/** Files to be written, by their paths in the corpus folder; undefined where one is to be deleted. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** The corpus folder that people change. Nothing in it is served before it has been published. */
export interface WorkingCopy {
  readonly dir: string;
  read(path: string): Promise<string | undefined>;
  tree(): Promise<Tree>;
  hash(): Promise<string>;
  /** Makes the folder where there is none, and finishes what a crash interrupted. */
  restore(): Promise<void>;
  /** Makes changes of several files as one: after a crash in between, the rest is done by `restore`. */
  apply(changes: Changes): Promise<void>;
}

export interface WorkingCopyPlaces {
  dir: string;
  /** The folder that a working copy that does not exist yet is made from. */
  seed: string;
  /** A file for changes under way. */
  journal: string;
}

export function openWorkingCopy({ dir, seed, journal }: WorkingCopyPlaces): WorkingCopy {
  /** Writing a file twice does no harm, so whatever was not finished is done again from the start. */
  async function perform(): Promise<void> {
    const written = await readOptional(journal);
    if (written === undefined) return;
    for (const [path, content] of JSON.parse(written) as [string, string | null][]) {
      if (content === null) await deleteDurably(join(dir, path));
      else await writeDurably(join(dir, path), content);
    }
    await deleteDurably(journal);
  }

  return {
    dir,
    async restore() {
      await removeLeftoversIn(dir);
      const isNew = (await readTree(dir)).size === 0;
      await mkdir(dirname(dir), { recursive: true });
      if (isNew) await copyTree(seed, (await readTree(seed)).keys(), dir, `${dir}.new`);
      await perform();
    },
    read: (path) => readOptional(join(dir, path)),
    tree: () => readTree(dir),
    hash: async () => hashOfTree(await readTree(dir)),
    async apply(changes) {
      const entries = [...changes].map(([path, content]) => [path, content ?? null]);
      await writeDurably(journal, JSON.stringify(entries));
      await perform();
    },
  };
}

/** The changes that make a folder like another one. */
export async function changesTo(target: string, now: Tree): Promise<Changes> {
  const wanted = await readTree(target);
  const gone = [...now.keys()].filter((path) => !wanted.has(path)).map((path) => [path, undefined] as const);
  const other = [...wanted].filter(([path, hash]) => now.get(path) !== hash);
  const written = await Promise.all(
    other.map(async ([path]) => [path, await readFile(join(target, path), 'utf8')] as const),
  );
  return new Map([...gone, ...written]);
}
