import { getDocumentProxy } from 'unpdf';
import { ExpectedError } from '../domain/errors.ts';
import type { IngestNote } from '../domain/ingest.ts';
import type { ReadText } from './html.ts';
import type { PageMetadata } from './metadata.ts';
import { composePages } from './pdf-blocks.ts';
import { type Line, linesOf, type PdfItem } from './pdf-lines.ts';

const MOST_PAGES = 500;
/** Fewer letters than this a page are a stamp or a page number on a picture. */
const LEAST_LETTERS = 20;

/**
 * Reads the text of a PDF: lines joined into paragraphs, running heads and page numbers dropped, columns of figures
 * as tables.
 * @throws ExpectedError INGEST_DAMAGED {format}, INGEST_ENCRYPTED, INGEST_TOO_LONG, INGEST_NO_TEXT {format}
 */
export async function readPdf(bytes: Uint8Array, notes: IngestNote[]): Promise<ReadText> {
  const pdf = await open(bytes);
  // A file that breaks off can often be opened, but not to its end.
  if (!Buffer.from(bytes.subarray(-2048)).includes('%%EOF')) notes.push({ code: 'cut off' });
  if (pdf.numPages > MOST_PAGES) throw new ExpectedError('INGEST_TOO_LONG', { pages: pdf.numPages, limit: MOST_PAGES });
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [, bottom = 0, , top = 0] = page.view;
    pages.push(linesOf(items as PdfItem[], { top, bottom }));
    page.cleanup();
  }
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (letters < LEAST_LETTERS) throw new ExpectedError('INGEST_NO_TEXT', { format: 'pdf' });
  const { info } = await pdf.getMetadata();
  const body = composePages(pages, notes);
  await pdf.loadingTask.destroy();
  return { body, metadata: metadataOf(info as Record<string, unknown>) };
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new ExpectedError('INGEST_ENCRYPTED', {}, { cause: error });
    throw new ExpectedError('INGEST_DAMAGED', { format: 'pdf' }, { cause: error });
  }
}

/** "D:20230909123000+08'00'" is the ninth of September 2023. */
function metadataOf(info: Record<string, unknown>): PageMetadata {
  const title = typeof info['Title'] === 'string' ? info['Title'].trim() : '';
  const created = typeof info['CreationDate'] === 'string' ? info['CreationDate'] : '';
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/u.exec(created) ?? [];
  return { ...(title !== '' && { title }), ...(year !== undefined && { written: `${year}-${month}-${day}` }) };
}
