import { extname } from 'node:path';
import { ExpectedError } from '../domain/errors.ts';
import type { IngestNote, SourceFormat, SourceHints } from '../domain/ingest.ts';

/** What a file begins with that is no text: the name is what the moderator is told. */
const SIGNATURES: readonly (readonly [found: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['WebP/WAV/AVI', [0x52, 0x49, 0x46, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['Word 97', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['EXE', [0x4d, 0x5a, 0x90]],
  ['SQLite', [...Buffer.from('SQLite format 3\0')]],
];

const PDF_MARK = '%PDF-';
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What the bytes are by their first few: a container to open, or text to decode. */
export type Container = 'pdf' | 'zip' | 'text';

/**
 * Tells containers and text apart by content alone.
 * @throws ExpectedError INGEST_EMPTY, INGEST_UNSUPPORTED {found} for pictures, archives, programs and other binary
 */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) throw new ExpectedError('INGEST_EMPTY');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes(PDF_MARK)) return 'pdf';
  if (begins(bytes, ZIP)) return 'zip';
  const binary = SIGNATURES.find(([, signature]) => begins(bytes, signature));
  if (binary !== undefined) throw new ExpectedError('INGEST_UNSUPPORTED', { found: binary[0] });
  return 'text';
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Binary that decodes: text has few control characters, and none that are not white space in most files. */
export function refuseBinary(text: string): void {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[\p{Cc}--\s]/gv)?.length ?? 0;
  if (controls > 4 + sample.length / 100) throw new ExpectedError('INGEST_UNSUPPORTED', { found: 'binary' });
}

/**
 * What a decoded text is written in.
 * @throws ExpectedError INGEST_UNSUPPORTED {found} for JSON, CSV and XML that is no web page
 */
export function textFormat(text: string, { fileName = '', contentType = '' }: SourceHints): 'txt' | 'md' | 'html' {
  const start = text.slice(0, 5000).trimStart();
  if (isHtml(start)) return 'html';
  if (/^(?:<\?xml|<!DOCTYPE|<!ENTITY|<(?:rss|feed|svg)\b)/iu.test(start)) {
    throw new ExpectedError(/<!ENTITY/iu.test(start) ? 'INGEST_XML_ENTITIES' : 'INGEST_UNSUPPORTED', { found: 'XML' });
  }
  if (isJson(text)) throw new ExpectedError('INGEST_UNSUPPORTED', { found: 'JSON' });
  if (isCsv(text)) throw new ExpectedError('INGEST_UNSUPPORTED', { found: 'CSV' });
  const isMarkdown =
    /\.(?:md|markdown)$/iu.test(fileName) ||
    /markdown/iu.test(contentType) ||
    /^---[ \t]*\n/u.test(start) ||
    /^#{1,6} \S/mu.test(start) ||
    /^\|.*\|\n\|[ :|-]+\|$/mu.test(text);
  return isMarkdown ? 'md' : 'txt';
}

function isHtml(start: string): boolean {
  if (/<!ENTITY/iu.test(start)) return false;
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(start)) return true;
  const tags =
    start.match(/<\/?(?:p|div|span|br|h[1-6]|table|tr|td|ul|li|a|script|style|meta|article)\b[^>]*>/giu) ?? [];
  return tags.length >= 3 && start.startsWith('<');
}

/** Whole JSON, JSON lines, or the beginning of JSON that breaks off; not the mark of a note or a heading in brackets. */
function isJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[{[]/u.test(trimmed)) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return /^(?:\[\s*)*\{\s*"[^"\n]*"\s*:|^(?:\[\s*)+"[^"\n]*"\s*,|^\[\s*\[\s*-?\d[\d.]*\s*,|^[[\]\s\d.,eE+-]+$/u.test(
      trimmed,
    );
  }
}

/** Several lines that all have the same number of separators, and no sentence on any of them. */
function isCsv(text: string): boolean {
  const lines = text
    .trim()
    .split('\n', 50)
    .filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  return [',', '\t', ';'].some((separator) => {
    const counts = lines.slice(0, 40).map((line) => fieldsOf(line, separator));
    const [first = 0] = counts;
    const even = counts.filter((count) => count === first).length;
    return first >= 2 && even >= counts.length * 0.9 && !lines.some((line) => /[.。!?]["”]?\s*$/u.test(line));
  });
}

function fieldsOf(line: string, separator: string): number {
  return line.replaceAll(/"[^"]*"/gu, '').split(separator).length;
}

const NAMED: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.htm': 'html',
  '.html': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
};
const TYPED: readonly (readonly [RegExp, SourceFormat])[] = [
  [/html/iu, 'html'],
  [/pdf/iu, 'pdf'],
  [/wordprocessingml/iu, 'docx'],
  [/markdown/iu, 'md'],
];

/** Notes where the name or the stated type promises another format than the content is. */
export function noteOtherFormat(format: SourceFormat, hints: SourceHints, notes: IngestNote[]): void {
  const ending = extname(hints.fileName ?? '').toLowerCase();
  const typed = TYPED.find(([pattern]) => pattern.test(hints.contentType ?? ''));
  const promised = NAMED[ending] ?? (ending === '' ? typed?.[1] : undefined);
  const same =
    promised === format || (promised === 'txt' && format === 'md') || (promised === 'md' && format === 'txt');
  if (ending !== '' && promised === undefined) notes.push({ code: 'other format', stated: ending, format });
  else if (promised !== undefined && !same) notes.push({ code: 'other format', stated: promised, format });
}
