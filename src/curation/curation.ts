import type { FetchPolicy } from '../ingest/fetch.ts';
import type { AnswerService, ServiceStatus } from '../serving/service.ts';
import { createSwapping, type SwappingService } from '../serving/swapping.ts';
import type { GivenAnswers } from './answered.ts';
import type { AuditEntry } from './audit.ts';
import { type Desk, type DeskPlaces, openDesk } from './desk.ts';
import { idsIn } from './documents.ts';
import { Editing } from './editing.ts';
import { type AskModel, ModelReading } from './model-reading.ts';
import { Pages } from './pages.ts';
import { Publishing } from './publishing.ts';
import type { RecoveryNote } from './recovery.ts';
import { Reviewing, type Waiting } from './reviewing.ts';
import type { Version } from './versions.ts';

export interface CurationParts extends DeskPlaces {
  /** Builds a service over a corpus folder, which does not change afterwards. */
  open: (dir: string) => Promise<AnswerService>;
  /** The answers that are still kept, to tell which of them a change concerns. */
  givenAnswers?: GivenAnswers;
  /** Asks a model for the figures of new documents; they are read by code alone without it. */
  askModel?: AskModel;
  /** What may be fetched from addresses; nothing without it. */
  fetching?: FetchPolicy;
}

export interface CurationStatus {
  current: Version;
  /** Reported on and not yet published. */
  candidate?: string;
  /** Whether the working copy holds what has not been published. */
  hasUnpublished: boolean;
  waiting: readonly Waiting[];
  notes: readonly RecoveryNote[];
  service: ServiceStatus;
}

export interface History {
  /** The latest first; any of them can be rolled back to. */
  versions: readonly Version[];
  /** The latest first. */
  actions: readonly AuditEntry[];
}

/** Everything that moderators do with the corpus. */
export interface Curation {
  /** What answers: always the version that was published last. */
  readonly service: SwappingService;
  readonly publishing: Publishing;
  readonly editing: Editing;
  readonly reviewing: Reviewing;
  readonly pages: Pages;
  /** Absent where there is no model. */
  readonly modelReading?: ModelReading;
  /** Ids of the documents in the working copy. */
  documents(): Promise<string[]>;
  status(): Promise<CurationStatus>;
  history(limit: number): Promise<History>;
  /** What is served, as a ZIP archive. */
  exportCorpus(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens the corpus for those who ask and for those who keep it.
 * @throws ExpectedError CORPUS_FAULTY where there is no sound version, CORPUS_DATA_UNUSABLE
 */
export async function openCuration(parts: CurationParts): Promise<Curation> {
  const { open, givenAnswers = () => [], fetching = { enabled: false }, askModel, ...places } = parts;
  const desk = await openDesk(places);
  const editing = new Editing(desk);
  const pages = new Pages(desk, editing, fetching);
  const { current } = await desk.manifest();
  const service = createSwapping(await open(desk.versions.folder(current)));
  return {
    service,
    publishing: new Publishing({ desk, open, givenAnswers, pages, service }, current),
    editing,
    reviewing: new Reviewing(desk),
    pages,
    ...(askModel && { modelReading: new ModelReading(desk, askModel) }),
    documents: async () => idsIn(await desk.copy.tree()),
    status: () => statusOf(desk, service),
    async history(limit) {
      const [{ versions }, actions] = await Promise.all([desk.manifest(), desk.audit.latest(limit)]);
      return { versions, actions };
    },
    exportCorpus: async () => await desk.runJob('pack', { dir: desk.versions.folder((await desk.manifest()).current) }),
    close: () => service.close(),
  };
}

async function statusOf(desk: Desk, service: AnswerService): Promise<CurationStatus> {
  const { current: hash, versions, candidate } = await desk.manifest();
  const current = versions.find((version) => version.hash === hash);
  if (!current) throw new Error(`the current version ${hash} is not among the versions`);
  return {
    current,
    ...(candidate && { candidate: candidate.hash }),
    hasUnpublished: (await desk.copy.hash()) !== hash,
    waiting: await new Reviewing(desk).waiting(),
    notes: desk.notes,
    service: await service.status(),
  };
}
