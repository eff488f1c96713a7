import type { DocumentDraft, IngestNote, SourceHints } from '../../src/domain/ingest.ts';
import { readSource } from '../../src/ingest/read.ts';
import { bytesOf } from './generators.ts';

export const TODAY = '2024-07-01';

/** Reads a source in this thread. */
export function draftOf(source: string | Uint8Array, hints: SourceHints = {}): Promise<DocumentDraft> {
  return readSource(typeof source === 'string' ? bytesOf(source) : source, hints, TODAY);
}

export function codesOf(notes: readonly IngestNote[]): string[] {
  return notes.map(({ code }) => code);
}
