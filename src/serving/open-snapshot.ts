import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { createSnapshot, type Snapshot } from '../answering/snapshot.ts';
import { decodeSnapshot, encodeSnapshot, type SavedSnapshot } from '../answering/snapshot-file.ts';
import { BUILT_IN_CORPUS } from '../corpus/built-in.ts';
import { createGazetteer } from '../places/gazetteer.ts';

/** What was found of a snapshot that an earlier start has saved; or what became of saving it. */
export type SavedState = 'loaded' | 'damaged' | 'stale' | 'saved' | 'not saved';

export interface OpenedSnapshot {
  snapshot: Snapshot;
  /** What was there of it; undefined where nothing was. */
  found?: 'loaded' | 'damaged' | 'stale';
  /** Saves it for the next start; absent where that is done. */
  save?: () => Promise<void>;
}

/** In the folder of a version, where nobody who reads a corpus folder sees it, and where it goes with the version. */
const FILE = '.snapshot';

/** The code and tables that a snapshot is made by and of, besides the folder of the corpus. */
const MAKERS = ['corpus', 'domain', 'facts', 'places', 'retrieval'].map((room) =>
  join(import.meta.dirname, '..', room),
);

/** Names the versions of the packages that tables come from. */
const PACKAGES = join(import.meta.dirname, '../../package.json');

/**
 * Opens a folder that never changes and is named after its content: from what an earlier start has saved where that is
 * whole and still good, else by making it.
 * @throws ExpectedError CORPUS_FAULTY, CORPUS_UNREADABLE
 */
export async function openVersion(dir: string): Promise<OpenedSnapshot> {
  const bytes = await readFile(join(dir, FILE)).catch(() => undefined);
  const key = bytes ? keyOf(dir) : '';
  const found = bytes && decodeSnapshot(bytes, key);
  if (typeof found === 'object') {
    const snapshot = createSnapshot(found.corpus, createGazetteer(found.places), found.index);
    return { snapshot, found: 'loaded' };
  }
  const snapshot = await openFolder(dir);
  return {
    snapshot,
    ...(found !== undefined && { found }),
    save: () => save(dir, encodeSnapshot(savedOf(snapshot), keyOf(dir))),
  };
}

/**
 * Makes the snapshot of a folder. The readers of its files are loaded for that only: who finds a snapshot saved answers
 * without them, in some megabytes less.
 * @throws ExpectedError CORPUS_FAULTY, CORPUS_UNREADABLE
 */
export async function openFolder(dir: string): Promise<Snapshot> {
  const { loadSoundCorpus } = await import('../corpus/load.ts');
  const { corpus, gazetteer } = await loadSoundCorpus(dir);
  return createSnapshot(corpus, gazetteer);
}

function savedOf(snapshot: Snapshot): SavedSnapshot {
  return { corpus: snapshot.corpus, places: snapshot.gazetteer.data, index: snapshot.saveIndex() };
}

/** Whoever reads meanwhile finds the old file or the new one; one that a crash spoils is noticed by its checksum. */
async function save(dir: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dir, `${FILE}.${process.pid}.${threadId}.tmp`);
  await writeFile(temporary, bytes);
  await rename(temporary, join(dir, FILE));
}

/** What a snapshot depends on: the content of the folder, which its name stands for, and what it is made by. */
function keyOf(dir: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu ?? ''}`);
  const files = [...MAKERS, BUILT_IN_CORPUS].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: folder !== BUILT_IN_CORPUS })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [PACKAGES, ...files.sort()]) hash.update(`${file}\n`).update(readFileSync(file));
  return `${basename(dir)} ${hash.digest('hex')}`;
}
