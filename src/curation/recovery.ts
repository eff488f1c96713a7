import { randomUUID } from 'node:crypto';
import { ExpectedError } from '../domain/errors.ts';
import { type AuditEntry, type AuditLog, readEntry } from './audit.ts';
import { runJob } from './run-job.ts';
import type { Manifest, Version, Versions } from './versions.ts';
import type { WorkingCopy } from './working-copy.ts';

/** What was found amiss when the corpus was opened, and what was done about it. */
export type RecoveryNote =
  | { code: 'damaged'; version: string }
  | { code: 'rebuilt'; version: string }
  | { code: 'fell back'; version: string };

const PROGRAM = 'the program';

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
 * that is whole, else the working copy itself. Where nobody can read which is the current one, the log says it.
 * @throws ExpectedError CORPUS_FAULTY when only the working copy is left and it is not sound
 */
export async function recover(parts: Parts): Promise<Recovered> {
  const { versions } = parts;
  const manifest = await versions.manifest();
  if (manifest === 'damaged' || (manifest === undefined && (await hasEarlier(parts)))) {
    const list = 'the list of versions';
    const again = await listAgain(parts);
    if (!again) return await startAgain(list, '', [], parts);
    const notes: RecoveryNote[] = [
      { code: 'damaged', version: list },
      { code: 'fell back', version: again.current },
    ];
    return { manifest: again, notes };
  }
  if (manifest === undefined) return { manifest: await begin(parts, 'seed', ''), notes: [] };
  if (await versions.isWhole(manifest.current)) return { manifest, notes: [] };
  return await repair(manifest, parts);
}

/** Adds the last change of the versions to the log where a crash came between the two. */
export async function completeLog(versions: Versions, audit: AuditLog): Promise<void> {
  const manifest = await versions.manifest();
  const last = typeof manifest === 'object' ? readEntry(manifest.last) : undefined;
  if (last && !(await audit.latest(50)).some(({ id }) => id === last.id)) await audit.append(last);
}

/** Whether there are versions from before; a first start that was killed leaves that of the working copy at most. */
async function hasEarlier({ versions, copy }: Parts): Promise<boolean> {
  const now = await copy.hash();
  return (await versions.onDisk()).some(({ hash }) => hash !== now);
}

/**
 * Puts the list of versions together again from those that are on disk and what the log says of them. The one that was
 * published last is current; where the log has none of them, the latest that is sound. Undefined where there is none.
 */
async function listAgain({ versions, audit, now }: Parts): Promise<Manifest | undefined> {
  const actions = (await audit.latest(Number.MAX_SAFE_INTEGER)).filter(({ before, after }) => before !== after);
  const found: (Version & { isSound: boolean })[] = [];
  for (const { hash, at } of await versions.onDisk()) {
    const made = actions.find(({ after }) => after === hash);
    const size = await sizeOf(versions.folder(hash));
    const isSound = size !== undefined;
    const { documents, facts } = size ?? { documents: 0, facts: 0 };
    const [when, by] = [made?.at ?? Math.round(at), made?.by ?? PROGRAM];
    found.push({ hash, at: when, by, documents, facts, published: isSound && made !== undefined, isSound });
  }
  found.sort((one, other) => other.at - one.at);
  const current = found.find(({ published }) => published) ?? found.find(({ isSound }) => isSound);
  if (!current) return undefined;
  current.published = true;
  const before = actions[0]?.after ?? '';
  if (before !== current.hash) await audit.append(entryOf('restore', current.hash, before, current.hash, now()));
  const list = found.map(({ isSound: _, ...version }) => version);
  return await versions.restoreManifest({ format: 1, current: current.hash, versions: list });
}

/** What a version holds; undefined where it is not sound, so that it cannot be served. */
async function sizeOf(dir: string): Promise<Pick<Version, 'documents' | 'facts'> | undefined> {
  try {
    return await runJob('examine', { dir, base: dir });
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'CORPUS_FAULTY') return undefined;
    throw error;
  }
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
  const first = { hash, at: last.at, by: last.by, documents, facts, published: true };
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
  return { id: randomUUID(), at, by: PROGRAM, action, what, before, after };
}
