import { randomUUID } from 'node:crypto';
import { type AuditEntry, type AuditLog, readEntry } from './audit.ts';
import { runJob } from './run-job.ts';
import type { Manifest, Version, Versions } from './versions.ts';
import type { WorkingCopy } from './working-copy.ts';

/** What was found amiss when the corpus was opened, and what was done about it. */
export type RecoveryNote =
  | { code: 'damaged'; version: string }
  | { code: 'rebuilt'; version: string }
  | { code: 'fell back'; version: string };

export interface Recovered {
  manifest: Manifest;
  notes: readonly RecoveryNote[];
}

interface Parts {
  versions: Versions;
  copy: WorkingCopy;
  audit: AuditLog;
  now: () => number;
}

/**
 * Finds a whole version to serve: the current one, else the same made again from the working copy, else the latest
 * that is whole, else the working copy itself.
 * @throws ExpectedError CORPUS_FAULTY when only the working copy is left and it is not sound
 */
export async function recover(parts: Parts): Promise<Recovered> {
  const { versions } = parts;
  const manifest = await versions.manifest();
  if (manifest === undefined) return { manifest: await begin(parts, 'seed', ''), notes: [] };
  if (manifest === 'damaged') return await startAgain('the list of versions', '', [], parts);
  if (await versions.isWhole(manifest.current)) return { manifest, notes: [] };
  return await repair(manifest, parts);
}

/** Adds the last change of the versions to the log where a crash came between the two. */
export async function completeLog(versions: Versions, audit: AuditLog): Promise<void> {
  const manifest = await versions.manifest();
  const last = typeof manifest === 'object' ? readEntry(manifest.last) : undefined;
  if (last && !(await audit.latest(50)).some(({ id }) => id === last.id)) await audit.append(last);
}

async function repair(manifest: Manifest, parts: Parts): Promise<Recovered> {
  const { versions, copy, now } = parts;
  const notes: RecoveryNote[] = [{ code: 'damaged', version: manifest.current }];
  if ((await copy.hash()) === manifest.current) {
    await versions.keep(copy.dir);
    return { manifest, notes: [...notes, { code: 'rebuilt', version: manifest.current }] };
  }
  for (const { hash, published } of manifest.versions) {
    if (!published || !(await versions.isWhole(hash))) continue;
    const last = entryOf('restore', hash, manifest.current, hash, now());
    await parts.audit.append(last);
    const { candidate: _, ...rest } = manifest;
    const next = await versions.replaceManifest({ ...rest, current: hash, last });
    return { manifest: next, notes: [...notes, { code: 'fell back', version: hash }] };
  }
  return await startAgain(manifest.current, manifest.current, manifest.versions, parts);
}

/** The working copy becomes what is served; versions that are still whole are kept. */
async function startAgain(
  damaged: string,
  before: string,
  versions: readonly Version[],
  parts: Parts,
): Promise<Recovered> {
  const manifest = await begin(parts, 'restore', before, versions);
  return {
    manifest,
    notes: [
      { code: 'damaged', version: damaged },
      { code: 'fell back', version: manifest.current },
    ],
  };
}

/** Makes the working copy the first version. */
async function begin(
  { versions, copy, audit, now }: Parts,
  action: 'seed' | 'restore',
  before: string,
  earlier: readonly Version[] = [],
): Promise<Manifest> {
  const hash = await versions.keep(copy.dir);
  const { documents, facts } = await runJob('examine', { dir: versions.folder(hash), base: versions.folder(hash) });
  const last = entryOf(action, hash, before, hash, now());
  const first = { hash, at: now(), by: last.by, documents, facts, published: true };
  await audit.append(last);
  return await versions.replaceManifest({
    format: 1,
    current: hash,
    versions: [first, ...earlier.filter((version) => version.hash !== hash)],
    last,
  });
}

/** What the program itself did. */
function entryOf(action: AuditEntry['action'], what: string, before: string, after: string, at: number): AuditEntry {
  return { id: randomUUID(), at, by: 'the program', action, what, before, after };
}
