import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The files of a corpus folder by their paths in it ("documents/a.md"), each with the SHA-256 of its content. */
export type Tree = ReadonlyMap<string, string>;

/** The folders of a corpus folder that are read, and what is read in them; everything else is left alone. */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  '': /\.(?:csv|md|txt)$/iu,
  documents: /./u,
  facts: /./u,
  measures: /./u,
  wordings: /./u,
};
/** How the names of files end that are being written. */
const TEMPORARY = '.tmp';
/** So many files are handled at a time. */
const AT_A_TIME = 16;

/** Reads what files a corpus folder holds. A folder that does not exist holds none. */
export async function readTree(dir: string): Promise<Tree> {
  const paths = (await Promise.all(Object.keys(FOLDERS).map((folder) => filesIn(dir, folder)))).flat().sort();
  const hashes = await inTurns(paths, async (path) => hashOf(await readFile(join(dir, path))));
  return new Map(paths.map((path, index) => [path, hashes[index] ?? '']));
}

async function filesIn(dir: string, folder: string): Promise<string[]> {
  const names = await orNone(readdir(join(dir, folder)), []);
  const wanted = names.filter((name) => !name.startsWith('.') && FOLDERS[folder]?.test(name));
  const paths = wanted.map((name) => (folder === '' ? name : `${folder}/${name}`));
  // A link may lead nowhere.
  const found = await inTurns(paths, (path) => orNone(stat(join(dir, path)), undefined));
  return paths.filter((_, index) => found[index]?.isFile());
}

/** What names the content of a corpus folder: 16 hexadecimal digits. */
export function hashOfTree(tree: Tree): string {
  return hashOf([...tree].map(([path, hash]) => `${hash} ${path}\n`).join('')).slice(0, 16);
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a folder is about to be filled with: whole from when it is there. */
const GROWN = '.grown';

/**
 * Copies files of a folder to one that may hold other things, or be a disk of its own: all of them or, where this is
 * killed before they are all on the disk, none. Killed later, `finishFilling` brings it to its end.
 */
export async function fillFolder(from: string, paths: Iterable<string>, to: string): Promise<void> {
  const growing = join(to, '.growing');
  await growTree(from, paths, growing);
  await settleTree(growing, join(to, GROWN));
  await finishFilling(to);
}

/** Puts files that a folder was about to be filled with in their places; done twice, it does no harm. */
export async function finishFilling(dir: string): Promise<void> {
  const grown = join(dir, GROWN);
  const paths = [...(await readTree(grown)).keys()];
  for (const path of paths) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await rename(join(grown, path), join(dir, path));
  }
  for (const folder of new Set(paths.flatMap((path) => ['', dirname(path)]))) await sync(join(dir, folder));
  await rm(grown, { recursive: true, force: true });
}

/** Copies files of a folder to a temporary one, which replaces what an earlier attempt may have left there. */
export async function growTree(from: string, paths: Iterable<string>, temporary: string): Promise<void> {
  await rm(temporary, { recursive: true, force: true });
  const files = [...paths];
  const folders = new Set(['', ...files.map((path) => dirname(path)).filter((folder) => folder !== '.')]);
  for (const folder of folders) await mkdir(join(temporary, folder), { recursive: true });
  await inTurns(files, async (path) => {
    await copyFile(join(from, path), join(temporary, path), constants.COPYFILE_FICLONE);
    await sync(join(temporary, path));
  });
  for (const folder of folders) await sync(join(temporary, folder));
}

/** Gives a folder that has been grown on the same disk its place, in one step. */
export async function settleTree(temporary: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(temporary, to);
  await sync(dirname(to));
}

/** Writes a file so that after a crash it has the old or the new content, whole. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Nobody who reads a corpus folder reads hidden files.
  // The name of a document may be as long as one can be.
  const temporary = join(dirname(path), `.${hashOf(basename(path)).slice(0, 16)}.${process.pid}${TEMPORARY}`);
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await sync(dirname(path));
}

/** Takes away what writers that were killed have left in a folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await orNone(readdir(folder), []);
  const left = names.filter((name) => name.startsWith('.') && name.endsWith(TEMPORARY));
  for (const name of left) await rm(join(folder, name), { force: true });
}

/** Deletes a file, durably; one that does not exist is deleted already. */
export async function deleteDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await orNone(sync(dirname(path)), undefined);
}

/** Takes away what writers that were killed have left in a corpus folder. */
export async function removeLeftoversIn(dir: string): Promise<void> {
  for (const folder of Object.keys(FOLDERS)) await removeLeftovers(join(dir, folder));
}

/** The content of a file; undefined where there is none. */
export async function readOptional(path: string): Promise<string | undefined> {
  return await orNone(readFile(path, 'utf8'), undefined);
}

/** Makes sure that a file, or the names in a folder, have reached the disk. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What reading gives, or something else where there is no such file. */
export async function orNone<T, None>(reading: Promise<T>, none: None): Promise<T | None> {
  try {
    return await reading;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return none;
    throw error;
  }
}

/** Does something with every item, a few at a time, and gives the results in order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}
