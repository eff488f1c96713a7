import { createHash } from 'node:crypto';
import { ExpectedError } from '../domain/errors.ts';
import type { DocumentDraft, IngestNote, SourceFormat, SourceHints } from '../domain/ingest.ts';
import type { Edtf } from '../domain/period.ts';
import { decodeText } from './encoding.ts';
import { containerOf, noteOtherFormat, refuseBinary, textFormat } from './format.ts';
import { type Header, splitFrontMatter } from './front-matter.ts';
import { guessHeader } from './guess.ts';
import type { ReadText } from './html.ts';
import { stripMarkdown } from './markdown-source.ts';
import { noteCutOff, noteInstructions } from './oddities.ts';
import { readPlain } from './plain.ts';
import { cleanCharacters, tidyLines } from './text.ts';

/** A law of 500 pages has about half of this; what is longer is no article. */
const LONGEST_BODY = 1_000_000;
/** Fewer letters than this are no text that anything could be cited from. */
const LEAST_LETTERS = 10;

interface Read extends ReadText {
  format: SourceFormat;
  header: Header;
}

/**
 * Reads the bytes of an article into a draft. Takes what time and memory the bytes ask for: run it in a worker with
 * limits. `today` is an EDTF day.
 * @throws ExpectedError with an INGEST_ code for whatever cannot be taken in
 */
export async function readSource(bytes: Uint8Array, hints: SourceHints, today: Edtf): Promise<DocumentDraft> {
  const notes: IngestNote[] = [];
  const read = await readByFormat(bytes, hints, notes).catch(asTooNested);
  noteOtherFormat(read.format, hints, notes);
  const body = tidyLines(cleanCharacters(read.body, notes));
  if (body.length > LONGEST_BODY)
    throw new ExpectedError('INGEST_TOO_LONG', { characters: body.length, limit: LONGEST_BODY });
  if ((body.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS)
    throw new ExpectedError('INGEST_NO_TEXT', { format: read.format });
  const tables = body.match(/^\|(?: --- \|)+$/gmu)?.length ?? 0;
  if (tables > 0) notes.push({ code: 'tables kept', count: tables });
  noteInstructions(body, notes);
  noteCutOff(body, notes);
  const header = guessHeader({ body, header: read.header, metadata: read.metadata, hints, today }, notes);
  return { format: read.format, header, body, notes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What exhausts the stack of a library is nested more deeply than any article. */
function asTooNested(error: unknown): never {
  const exhausted = error instanceof RangeError && error.message.includes('call stack');
  throw exhausted ? new ExpectedError('INGEST_TOO_NESTED', {}, { cause: error }) : error;
}

/** Each reader is loaded when it is needed: together they take longer to load than most articles to read. */
async function readByFormat(bytes: Uint8Array, hints: SourceHints, notes: IngestNote[]): Promise<Read> {
  switch (containerOf(bytes)) {
    case 'pdf':
      return { format: 'pdf', header: {}, ...(await (await import('./pdf.ts')).readPdf(bytes, notes)) };
    case 'zip':
      return { format: 'docx', header: {}, ...(await (await import('./docx.ts')).readDocx(bytes, notes)) };
    default:
      return readText(bytes, hints, notes);
  }
}

async function readText(bytes: Uint8Array, hints: SourceHints, notes: IngestNote[]): Promise<Read> {
  const decoded = decodeText(bytes, declaredEncoding(bytes, hints), notes);
  refuseBinary(decoded);
  const text = cleanCharacters(decoded, notes);
  const format = textFormat(text, hints);
  if (format === 'html') {
    const { readHtml } = await import('./html.ts');
    return { format, header: {}, ...readHtml(text, hints.url, notes) };
  }
  const { header, body } = splitFrontMatter(text, notes);
  const read = format === 'md' ? stripMarkdown(body, notes) : readPlain(body, notes);
  return { format, header, body: read, metadata: {} };
}

/** What the server or the first lines of a page say of its encoding. */
function declaredEncoding(bytes: Uint8Array, { contentType = '' }: SourceHints): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /charset=["']?([\w-]+)/iu.exec(`${contentType} ${start}`)?.[1];
}
