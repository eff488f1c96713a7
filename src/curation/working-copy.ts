import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  fillFolder,
  finishFilling,
  hashOfTree,
  readOptional,
  readTree,
  removeLeftoversIn,
  type Tree,
} from './files.ts';
import type { Ledger } from './ledger.ts';

/** Files to be written, by their paths in the corpus folder; undefined where one is to be deleted. */
export type Changes = ReadonlyMap<string, string | Uint8Array | undefined>;

/** The corpus folder that people change. Nothing in it is served before it has been published. */
export interface WorkingCopy {
  readonly dir: string;
  read(path: string): Promise<string | undefined>;
  tree(): Promise<Tree>;
  hash(): Promise<string>;
  /** Makes the folder where there is none, and takes away what writers that were killed have left. */
  restore(): Promise<void>;
  /** Makes changes of several files as a part of the action under way. */
  apply(changes: Changes): Promise<void>;
}

export interface WorkingCopyPlaces {
  dir: string;
  /** The folder that a working copy that does not exist yet is made from. */
  seed: string;
  ledger: Ledger;
}

export function openWorkingCopy({ dir, seed, ledger }: WorkingCopyPlaces): WorkingCopy {
  return {
    dir,
    async restore() {
      await finishFilling(dir);
      await removeLeftoversIn(dir);
      const isNew = (await readTree(dir)).size === 0;
      if (isNew) await fillFolder(seed, (await readTree(seed)).keys(), dir);
    },
    read: (path) => readOptional(join(dir, path)),
    tree: () => readTree(dir),
    hash: async () => hashOfTree(await readTree(dir)),
    apply: (changes) => ledger.write(new Map([...changes].map(([path, content]) => [join(dir, path), content]))),
  };
}

/** The changes that make a folder like another one. */
export async function changesTo(target: string, now: Tree): Promise<Changes> {
  const wanted = await readTree(target);
  const gone = [...now.keys()].filter((path) => !wanted.has(path)).map((path) => [path, undefined] as const);
  const other = [...wanted].filter(([path, hash]) => now.get(path) !== hash);
  const written = await Promise.all(
    // Byte for byte: a text may be in any encoding.
    other.map(async ([path]) => [path, await readFile(join(target, path))] as const),
  );
  return new Map([...gone, ...written]);
}
