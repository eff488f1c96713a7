import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { History } from '../../curation/curation.ts';
import type { ChangeReport } from '../../curation/report.ts';
import type { Fault } from '../../domain/corpus.ts';
import { ExpectedError } from '../../domain/errors.ts';
import type { DocumentDraft } from '../../domain/ingest.ts';

/** An article that somebody is about to take in. */
export interface Draft {
  draft: DocumentDraft;
  /** The account that sent it; nobody else can go on with it. */
  user: string;
  /** Whether it may take the place of a document that exists. */
  replace: boolean;
}

/** Something of several pages. */
export type Paged =
  | { kind: 'report'; report: ChangeReport }
  | { kind: 'faults'; faults: readonly Fault[] }
  | { kind: 'history'; history: History; current: string };

const HOUR_MS = 60 * 60 * 1000;
/** A draft has up to a million characters. */
const DRAFTS = 10;
const PAGED = 50;

/** What is too large for a custom id and worth nothing tomorrow. After a restart it is gone, and people begin again. */
export class Memory {
  readonly #drafts = new LRUCache<string, Draft>({ max: DRAFTS, ttl: HOUR_MS });
  readonly #paged = new LRUCache<string, Paged>({ max: PAGED, ttl: HOUR_MS });

  keepDraft(draft: Draft, id: string = newId()): string {
    this.#drafts.set(id, draft);
    return id;
  }

  /** @throws ExpectedError CURATION_LAPSED where there is none, or it is another one's */
  draft(id: string, user: string): Draft {
    const draft = this.#drafts.get(id);
    if (draft?.user !== user) throw new ExpectedError('CURATION_LAPSED');
    return draft;
  }

  dropDraft(id: string): void {
    this.#drafts.delete(id);
  }

  keepPaged(paged: Paged): string {
    const id = newId();
    this.#paged.set(id, paged);
    return id;
  }

  /** @throws ExpectedError CURATION_LAPSED */
  paged(id: string): Paged {
    const paged = this.#paged.get(id);
    if (paged === undefined) throw new ExpectedError('CURATION_LAPSED');
    return paged;
  }
}

function newId(): string {
  return randomBytes(9).toString('base64url');
}
