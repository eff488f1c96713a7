import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { BUILT_IN_CORPUS } from '../corpus/built-in.ts';
import { ExpectedError } from '../domain/errors.ts';
import { type AuditEntry, AuditLog, readEntry } from './audit.ts';
import { removeLeftovers } from './files.ts';
import { Ledger } from './ledger.ts';
import { exclusively } from './lock.ts';
import { PROPOSALS_FOLDER, Proposals } from './proposals.ts';
import { completeLog, type RecoveryNote, recover } from './recovery.ts';
import { type RunJob, runJob as runInWorker } from './run-job.ts';
import { type Manifest, Versions } from './versions.ts';
import { openWorkingCopy, type WorkingCopy } from './working-copy.ts';

/** Where the corpus is kept. */
export interface DeskPlaces {
  /** The folder for versions, proposals and the audit log. */
  dataDir: string;
  /** The corpus folder that people change; `corpus` in the data folder without it. */
  corpusDir?: string | undefined;
  /** What a corpus folder that does not exist yet is made from; the project's own corpus without it. */
  seed?: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** So long an action waits for another one that is under way; not at all without it. */
  patienceMs?: number;
  /** In a worker of its own, unless told otherwise. */
  runJob?: RunJob;
}

/** Everything that is kept of the corpus, on disk. */
export interface Desk {
  readonly versions: Versions;
  readonly copy: WorkingCopy;
  readonly proposals: Proposals;
  readonly audit: AuditLog;
  /** What was found amiss when it was opened, and since. */
  readonly notes: readonly RecoveryNote[];
  readonly runJob: RunJob;
  now(): number;
  manifest(): Promise<Manifest>;
  /**
   * Does what only one may do at a time. What it writes is one change: where it fails, or is killed, all of it is
   * taken back. @throws ExpectedError CORPUS_BUSY {action} while another change is under way
   */
  exclusively<T>(action: string, work: () => Promise<T>): Promise<T>;
  /** The action under way stands as soon as the list of versions names this entry as its last. */
  standsWith(entry: AuditEntry): Promise<void>;
  /** An entry for the audit log, not yet in it. */
  entry(action: AuditEntry['action'], by: string, what: string, before: string, after?: string): AuditEntry;
}

/** Opens what is kept, makes it where there is nothing, and finishes or mends what a crash left. */
export async function openDesk(places: DeskPlaces): Promise<Desk> {
  const { dataDir, corpusDir, seed = BUILT_IN_CORPUS, now, patienceMs = 0, runJob = runInWorker } = places;
  const lock = join(dataDir, 'lock');
  const versions = new Versions(dataDir);
  const ledger = new Ledger(dataDir);
  const audit = new AuditLog(join(dataDir, 'audit.jsonl'), ledger);
  const copy = openWorkingCopy({ dir: corpusDir ?? join(dataDir, 'corpus'), seed, ledger });
  const last = async (): Promise<string | undefined> => {
    const manifest = await versions.manifest();
    return typeof manifest === 'object' ? readEntry(manifest.last)?.id : undefined;
  };
  const notes: RecoveryNote[] = [];
  const settle = async (): Promise<void> => {
    if (await ledger.takeBack(await last())) notes.push({ code: 'damaged', version: 'journal.json' });
    await completeLog(versions, audit);
  };
  await mend(lock, versions, async () => {
    for (const folder of ['', PROPOSALS_FOLDER]) await removeLeftovers(join(dataDir, folder));
    await settle();
    await copy.restore();
    notes.push(...(await recover({ versions, copy, audit, now })).notes);
  });
  return {
    versions,
    copy,
    proposals: new Proposals(dataDir, ledger),
    audit,
    notes,
    runJob,
    now,
    async manifest() {
      const manifest = await versions.manifest();
      if (manifest === undefined || manifest === 'damaged')
        throw new ExpectedError('CORPUS_DATA_UNUSABLE', { dir: dataDir });
      return manifest;
    },
    exclusively: (action, work) =>
      exclusively(
        lock,
        action,
        async () => {
          // Whoever had the lock before may have been killed since this was opened.
          await settle();
          return await ledger.action(last, work);
        },
        patienceMs,
      ),
    standsWith: ({ id }) => ledger.standsWith(id),
    entry: (action, by, what, before, after = before) => ({
      id: randomUUID(),
      at: now(),
      by,
      action,
      what,
      before,
      after,
    }),
  };
}

/** Where somebody is at work this very moment, there is nothing to mend: they do it themselves. */
async function mend(lock: string, versions: Versions, work: () => Promise<void>): Promise<void> {
  try {
    await exclusively(lock, 'open', work);
  } catch (error) {
    const isBusy = error instanceof ExpectedError && error.code === 'CORPUS_BUSY';
    if (!isBusy || typeof (await versions.manifest()) !== 'object') throw error;
  }
}
