import { strFromU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ExpectedError } from '../domain/errors.ts';
import type { IngestNote } from '../domain/ingest.ts';
import { parsePage, removeAll } from './dom.ts';
import type { ReadText } from './html.ts';
import { toMarkdown } from './markdown.ts';
import type { PageMetadata } from './metadata.ts';

/** Unpacked XML of all parts that are read; a book of 500 pages stays well below. */
const LARGEST_UNPACKED = 40 * 1024 * 1024;

/** The parts that hold text. Pictures, fonts and macros are never unpacked. */
const TEXT_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?!media\/)[^/]*\.xml|word\/_rels\/.*|docProps\/core\.xml)$/u;

/** Chinese word processors name the heading styles in Chinese. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
];

/**
 * Reads a Word file: headings, lists, tables and notes as they stand once all changes are accepted.
 * @throws ExpectedError INGEST_UNSUPPORTED {found}, INGEST_SWELLS {limit}, INGEST_XML_ENTITIES, INGEST_DAMAGED {format}
 */
export async function readDocx(bytes: Uint8Array, notes: IngestNote[]): Promise<ReadText> {
  const parts = unpack(bytes);
  const documentXml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  noteCount(notes, 'deleted text removed', documentXml, /<w:(?:del|moveFrom) /gu);
  noteCount(notes, 'pictures removed', documentXml, /<w:(?:drawing|pict)\b/gu);
  const page = parsePage(`<html><body>${await convert(parts)}</body></html>`);
  removeAll(page.body, 'a[href^="#footnote-ref"], a[href^="#endnote-ref"]');
  const [, properties] = Object.entries(parts).find(([name]) => name === 'docProps/core.xml') ?? [];
  return {
    body: toMarkdown(page.body),
    metadata: properties === undefined ? {} : readProperties(strFromU8(properties)),
  };
}

/** Unpacks the text parts, never more than the limit: sizes are checked before, and buffers do not grow beyond them. */
function unpack(bytes: Uint8Array): Unzipped {
  const names: string[] = [];
  let size = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        if (!TEXT_PARTS.test(name)) return false;
        size += originalSize;
        if (size > LARGEST_UNPACKED) throw new ExpectedError('INGEST_SWELLS', { limit: LARGEST_UNPACKED });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError('INGEST_DAMAGED', { format: 'docx' }, { cause: error });
  }
  if (parts['word/document.xml'] === undefined)
    throw new ExpectedError('INGEST_UNSUPPORTED', { found: archiveKind(names) });
  // Word never writes a document type; one that is there can only be meant to expand or to fetch something.
  if (Object.values(parts).some((part) => /<!(?:DOCTYPE|ENTITY)/iu.test(strFromU8(part)))) {
    throw new ExpectedError('INGEST_XML_ENTITIES', { found: 'docx' });
  }
  return parts;
}

function archiveKind(names: readonly string[]): string {
  const kinds = [
    ['Excel', 'xl/'],
    ['PowerPoint', 'ppt/'],
    ['EPUB', 'META-INF/container.xml'],
    ['OpenDocument', 'content.xml'],
  ] as const;
  return kinds.find(([, part]) => names.some((name) => name.startsWith(part)))?.[0] ?? 'ZIP';
}

async function convert(parts: Unzipped): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return value;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new ExpectedError('INGEST_DAMAGED', { format: 'docx' }, { cause: error });
  }
}

function noteCount(
  notes: IngestNote[],
  code: 'deleted text removed' | 'pictures removed',
  xml: string,
  pattern: RegExp,
): void {
  const count = xml.match(pattern)?.length ?? 0;
  if (count > 0) notes.push({ code, count });
}

function readProperties(xml: string): PageMetadata {
  const element = (name: string): string | undefined =>
    new RegExp(`<${name}[^>]*>([^<]+)</${name}>`, 'u').exec(xml)?.[1];
  const title = element('dc:title');
  const written = element('dcterms:created');
  return { ...(title && { title }), ...(written && { written }) };
}
