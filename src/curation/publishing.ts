import { ExpectedError } from '../domain/errors.ts';
import type { AnswerService } from '../serving/service.ts';
import type { SwappingService } from '../serving/swapping.ts';
import { findChangedAnswers, type GivenAnswers } from './answered.ts';
import type { AuditEntry } from './audit.ts';
import type { Desk } from './desk.ts';
import { idsIn } from './documents.ts';
import type { Tree } from './files.ts';
import { compareGold } from './gold.ts';
import type { Pages } from './pages.ts';
import type { ChangeReport } from './report.ts';
import type { Manifest, Version } from './versions.ts';
import { factsPath, upToDate } from './waiting.ts';
import { changesTo } from './working-copy.ts';

/** What a refresh is at. */
export type Stage = 'fetching' | 'copying' | 'checking' | 'building' | 'asking';

export interface PublishingParts {
  desk: Desk;
  /** Builds a service over a corpus folder. */
  open: (dir: string) => Promise<AnswerService>;
  givenAnswers: GivenAnswers;
  pages: Pages;
  service: SwappingService;
}

/** Takes the working copy, or an earlier version, to those who ask. */
export class Publishing {
  readonly #parts: PublishingParts;
  /** The version that the service holds. */
  #served: string;

  constructor(parts: PublishingParts, served: string) {
    this.#parts = parts;
    this.#served = served;
  }

  /**
   * Checks the working copy as it is now and reports what publishing it would change. It becomes the candidate; the
   * one before is forgotten. Nothing that is served changes. Pages that documents were fetched from are asked for
   * before; other texts of theirs are told, not taken.
   * @throws ExpectedError CORPUS_FAULTY with all faults, CORPUS_BUSY
   */
  async refresh(onStage: (stage: Stage) => void = () => {}): Promise<ChangeReport> {
    const { desk, open, givenAnswers, pages, service } = this.#parts;
    const notes = await pages.reread(() => onStage('fetching'));
    return await desk.exclusively('refresh', async () => {
      await pages.mark(notes);
      onStage('copying');
      const { candidate: _, ...manifest } = await desk.manifest();
      const base = manifest.current;
      const candidate = await desk.versions.keep(desk.copy.dir);
      const [dir, from] = [desk.versions.folder(candidate), desk.versions.folder(base)];
      onStage('checking');
      const { difference, documents, facts, gold } = await desk.runJob('examine', { dir, base: from });
      onStage('building');
      const next = await open(dir);
      try {
        onStage('asking');
        const report: ChangeReport = {
          ...difference,
          base,
          candidate,
          pages: notes,
          answers: await findChangedAnswers(givenAnswers, next),
          gold: await compareGold(gold, service, next),
        };
        const isNew = candidate !== base;
        await desk.versions.replaceManifest({
          ...manifest,
          ...(isNew && { candidate: { hash: candidate, base, documents, facts } }),
        });
        return report;
      } finally {
        await next.close();
      }
    });
  }

  /**
   * Serves the candidate. @throws ExpectedError CANDIDATE_MISSING, CANDIDATE_OUTDATED when something else was published
   * after the report, or the candidate is not the one `expected`, NOTHING_TO_PUBLISH, VERSION_DAMAGED, CORPUS_BUSY
   */
  publish(by: string, expected?: string): Promise<Version> {
    const { desk } = this.#parts;
    return desk.exclusively('publish', async () => {
      const { candidate, ...manifest } = await desk.manifest();
      if (!candidate) {
        const isSame = (await desk.copy.hash()) === manifest.current;
        throw new ExpectedError(isSame ? 'NOTHING_TO_PUBLISH' : 'CANDIDATE_MISSING');
      }
      if (candidate.base !== manifest.current) throw new ExpectedError('CANDIDATE_OUTDATED');
      demandExpected(candidate.hash, expected);
      const { hash, documents, facts } = candidate;
      const entry = desk.entry('publish', by, hash, manifest.current, hash);
      const version: Version = { hash, at: entry.at, by, documents, facts, published: true };
      return await this.#serve(version, manifest, entry);
    });
  }

  /**
   * Forgets the candidate; the working copy stays as it is.
   * @throws ExpectedError CANDIDATE_MISSING, CANDIDATE_OUTDATED when it is not the one `expected`, CORPUS_BUSY
   */
  discard(by: string, expected?: string): Promise<void> {
    const { desk } = this.#parts;
    return desk.exclusively('discard', async () => {
      const { candidate, ...manifest } = await desk.manifest();
      if (!candidate) throw new ExpectedError('CANDIDATE_MISSING');
      demandExpected(candidate.hash, expected);
      const last = desk.entry('discard', by, candidate.hash, manifest.current);
      await desk.versions.replaceManifest({ ...manifest, last });
      await desk.audit.append(last);
    });
  }

  /**
   * Serves an earlier version again and makes the working copy like it. What was not yet published in the working copy
   * is kept as a version of its own. A version that nobody has published yet is checked like any candidate.
   * @throws ExpectedError VERSION_UNKNOWN, VERSION_DAMAGED, CORPUS_FAULTY with all faults, CORPUS_BUSY
   */
  rollback(typed: string, by: string): Promise<Version> {
    const { desk } = this.#parts;
    return desk.exclusively('rollback', async () => {
      const { candidate: _, ...manifest } = await desk.manifest();
      const found = await this.#checked(versionOf(typed, manifest), manifest);
      const folder = await desk.versions.demandWhole(found.hash);
      const unpublished = await this.#keepUnpublished(manifest, by);
      const versions = [...unpublished, ...manifest.versions];
      const entry = desk.entry('rollback', by, found.hash, manifest.current, found.hash);
      const version = { ...found, at: entry.at, by, published: true };
      await desk.standsWith(entry);
      const before = await desk.copy.tree();
      await desk.copy.apply(await changesTo(folder, before));
      await this.#readUnreviewed(before);
      return await this.#serve(version, { ...manifest, versions }, entry);
    });
  }

  /** The version that another process has published and that is not served yet. */
  async pending(): Promise<string | undefined> {
    const { current } = await this.#parts.desk.manifest();
    return current === this.#served ? undefined : current;
  }

  /**
   * Serves the pending version, unless it no longer is the one to serve when it is ready: others publish meanwhile.
   * @throws ExpectedError VERSION_DAMAGED, CORPUS_FAULTY
   */
  async follow(version: string): Promise<void> {
    const { desk, open } = this.#parts;
    const before = this.#served;
    const next = await open(await desk.versions.demandWhole(version));
    const pending = await this.pending().catch(() => undefined);
    if (pending !== version || this.#served !== before) await next.close();
    else this.#give(version, next);
  }

  /**
   * First the service is built, then the choice is made durable, then those who ask are given it: whatever fails
   * before changes nothing, and after a crash the new version is found.
   */
  async #serve(version: Version, manifest: Manifest, last: AuditEntry): Promise<Version> {
    const { desk, open } = this.#parts;
    const next = await open(await desk.versions.demandWhole(version.hash));
    try {
      const others = manifest.versions.filter(({ hash }) => hash !== version.hash);
      await desk.versions.replaceManifest({ ...manifest, current: version.hash, versions: [version, ...others], last });
    } catch (error) {
      await next.close();
      throw error;
    }
    this.#give(version.hash, next);
    await desk.audit.append(last);
    return version;
  }

  #give(version: string, next: AnswerService): void {
    this.#served = version;
    // The old one leaves when it has answered; nobody need wait for that.
    void this.#parts.service.swap(next).catch(() => undefined);
  }

  /** What was published has been checked; what was only kept is checked, and counted, now. */
  async #checked(version: Version, { current }: Manifest): Promise<Version> {
    if (version.published) return version;
    const { versions, runJob } = this.#parts.desk;
    const dir = await versions.demandWhole(version.hash);
    const { documents, facts } = await runJob('examine', { dir, base: versions.folder(current) });
    return { ...version, documents, facts };
  }

  /** What was reviewed in the working copy before, and is not in this one, waits again. */
  async #readUnreviewed(before: Tree): Promise<void> {
    const { desk } = this.#parts;
    const tree = await desk.copy.tree();
    const undone = idsIn(tree).filter((id) => before.has(factsPath(id)) && !tree.has(factsPath(id)));
    for (const id of undone) await upToDate(desk, id).catch(unlessDamaged);
  }

  async #keepUnpublished(manifest: Manifest, by: string): Promise<Version[]> {
    const { desk } = this.#parts;
    const hash = await desk.versions.keep(desk.copy.dir);
    if (manifest.versions.some((version) => version.hash === hash)) return [];
    return [{ hash, at: desk.now(), by, documents: 0, facts: 0, published: false }];
  }
}

/** A file of proposals that nobody can read is told where they are looked at; it is no reason to serve what is worse. */
function unlessDamaged(error: unknown): void {
  if (!(error instanceof ExpectedError && error.code === 'PROPOSALS_DAMAGED')) throw error;
}

/** Somebody decides on the report that they have read, not on one that was made since. */
function demandExpected(candidate: string, expected: string | undefined): void {
  if (expected !== undefined && candidate !== expected) throw new ExpectedError('CANDIDATE_OUTDATED');
}

/** The one version whose hash begins so. @throws ExpectedError VERSION_UNKNOWN */
function versionOf(typed: string, { versions }: Manifest): Version {
  const matching = versions.filter(({ hash }) => hash.startsWith(typed.toLowerCase()));
  const [only] = matching;
  if (only && matching.length === 1) return only;
  throw new ExpectedError('VERSION_UNKNOWN', { version: typed, suggestions: versions.map(({ hash }) => hash) });
}
