import { placesTyped } from '../../curation/documents.ts';
import { ExpectedError } from '../../domain/errors.ts';
import type { DocumentDraft, DraftHeader, SourceHints } from '../../domain/ingest.ts';
import type { DraftWords } from '../../ingest/document-file.ts';
import { ingest, MOST_BYTES } from '../../ingest/ingest.ts';
import { corpusWordingOf, type DraftFieldName } from '../../wording/discord-corpus.ts';
import { wordNote, wordSource } from '../../wording/ingest-notes.ts';
import type { CorpusKeeping } from '../ports.ts';

/** A file that somebody gave with a command. */
export interface SentFile {
  name: string;
  /** In bytes, as Discord says. */
  size: number;
  url: string;
  contentType: string | null;
}

/** Discord hands files out quickly or not at all. */
const DOWNLOAD_MS = 15_000;

/** Documents are written in English words; their texts stay in their own language. */
const LANGUAGE = 'en';

/** Reads a file. @throws ExpectedError with INGEST_ and FETCH_ codes */
export async function draftOfFile(
  file: SentFile,
  url: string | undefined,
  keeping: CorpusKeeping,
): Promise<DocumentDraft> {
  const { name, size, contentType } = file;
  if (size > MOST_BYTES) throw new ExpectedError('INGEST_TOO_LARGE', { bytes: size, limit: MOST_BYTES });
  const hints: SourceHints = {
    fileName: name,
    ...(contentType !== null && { contentType }),
    ...(url !== undefined && { url }),
  };
  return await ingest(await download(file.url), hints, { today: keeping.today() });
}

export async function draftOfText(text: string, { today }: CorpusKeeping): Promise<DocumentDraft> {
  return await ingest(new TextEncoder().encode(text), {}, { today: today() });
}

async function download(url: string): Promise<Uint8Array> {
  const { host } = new URL(url);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
    if (!response.ok) throw new ExpectedError('FETCH_STATUS', { status: response.status, host });
    return await response.bytes();
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    throw new ExpectedError('FETCH_FAILED', { host }, { cause });
  }
}

/** A draft with fields that a moderator has put right; what stays as it was keeps its source. */
export function withFields(
  draft: DocumentDraft,
  values: Readonly<Partial<Record<DraftFieldName, string>>>,
): DocumentDraft {
  const { places: placed, ...fields } = values;
  const header: DraftHeader = { ...draft.header };
  for (const [name, typed] of Object.entries(fields) as [Exclude<DraftFieldName, 'places'>, string][]) {
    const value = typed.trim();
    if (value === (header[name]?.value ?? '')) continue;
    if (name === 'url' && value === '') delete header.url;
    else header[name] = { value, status: 'stated', source: 'moderator' };
  }
  if (placed === undefined) return { ...draft, header };
  return { ...draft, header: { ...header, places: placesTyped(placed) } };
}

/** What a document says of itself for good: how its date is known, which fields were guessed, what was done to it. */
export function wordsOf({ header, notes }: DocumentDraft): DraftWords {
  const guessed = (['title', 'publisher', 'kind', 'language'] as const)
    .filter((name) => header[name].status === 'inferred')
    .map((name) => `${corpusWordingOf(LANGUAGE).fields[name]}: ${wordSource(header[name], LANGUAGE)}.`);
  return {
    publishedEvidence: wordSource(header.published, LANGUAGE),
    cleaning: [...notes.map((note) => wordNote(note, LANGUAGE)), ...guessed].join(' '),
  };
}
