import { basename, extname } from 'node:path';
import type { Document } from '../domain/document.ts';
import { isValidEdtf } from '../facts/periods/compare.ts';
import { dateAbout } from './about.ts';
import { clip, type Located, type Report } from './faults.ts';
import { type HeadedText, readHeadedText } from './header.ts';
import type { ResolvePlace } from './places.ts';
import { readTextFile } from './text-file.ts';

/** Letters and digits of any script; nothing that could lead out of the folder or split the id of a passage or fact. */
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/**
 * Reads one document file. Only a text is indispensable: without a header the id is made of the file's name, the
 * title of the first heading or line, the language of the script. Returns undefined where there is no text to read.
 */
export function readDocumentFile(
  path: string,
  resolvePlace: ResolvePlace,
  report: Report,
): Located<Document> | undefined {
  const text = readTextFile(path, report);
  if (text === undefined) return undefined;
  const headed = readHeadedText(text, report);
  const { header = {}, lineOf, body, bodyLine } = headed;
  const name = basename(path, extname(path));
  if (header.id !== undefined) checkId(header.id, name, (message) => report(lineOf('id'), message));
  const said = header.published === undefined ? dateAbout(body) : undefined;
  const value: Document = {
    id: idOfFile(path),
    title: titleOf(headed, name, report),
    publisher: header.publisher ?? 'unknown',
    kind: header.kind ?? 'unknown',
    published: header.published ?? said?.published ?? 'XXXX',
    publishedEvidence:
      header.published_evidence ?? said?.evidence ?? (header.published === undefined ? 'No date is given.' : ''),
    language: header.language ?? detectLanguage(body),
    ...(header.url !== undefined && { url: header.url }),
    ...(header.fetched?.gone !== undefined && { gone: header.fetched.gone }),
    places: readPlaces(header.places ?? [], resolvePlace, (message) => report(lineOf('places'), message)),
    cleaning: header.cleaning ?? '',
    body,
    reviewed: false,
  };
  if (!isValidEdtf(value.published)) {
    report(
      lineOf('published'),
      `published: "${value.published}" is not an EDTF date, like 2023-06, 2023? or XXXX-09-09`,
    );
  }
  if (body === '') {
    report(bodyLine, 'there is no text in the file');
    return undefined;
  }
  return { value, file: path, line: bodyLine };
}

function checkId(id: string, name: string, report: (message: string) => void): void {
  if (!isId(id)) report(`id: "${clip(id)}" may hold letters, digits and . _ - only`);
  else if (id !== name && id !== idFromName(name)) report(`id: "${id}" is not the file's name "${name}"`);
}

/** Whether a file in the folder of documents is read as one. A README is about the folder. */
export function isDocumentFile(name: string): boolean {
  return /\.(?:md|txt)$/iu.test(name) && !isPassedOver(name);
}

/** Files that are neither documents nor in the wrong place. */
export function isPassedOver(name: string): boolean {
  return /^(?:\.|readme\.)/iu.test(name);
}

/** Whether a document may bear an id. */
export function isId(id: string): boolean {
  return ID.test(id);
}

/** The id of the document in a file. */
export function idOfFile(path: string): string {
  return idFromName(basename(path, extname(path)));
}

/** The file's name with everything that an id may not hold turned into hyphens. */
function idFromName(name: string): string {
  const id = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replaceAll(/^[^\p{L}\p{N}]+|-+$/gu, '');
  return id === '' ? 'document' : id;
}

function titleOf({ header, body }: HeadedText, name: string, report: Report): string {
  if (header?.title !== undefined) return header.title;
  const heading = /^#{1,6}[ \t]+(.+)/u.exec(body)?.[1];
  if (heading !== undefined) return clip(heading, 200);
  if (header !== undefined)
    report(1, 'title: is missing from the header, and the text does not begin with a heading to take it from');
  return clip(body.split('\n', 1)[0] ?? name, 100);
}

function readPlaces(names: readonly string[], resolvePlace: ResolvePlace, report: (message: string) => void): string[] {
  const plain = names.flatMap((name) => resolvePlace(name, () => {}) ?? []);
  const codes = names.flatMap((name) => resolvePlace(name, (why) => report(`places: ${why}`), plain) ?? []);
  return [...new Set(codes)];
}

/** Chinese where a good part of the letters are Han characters (kana would make it Japanese), English where most are Latin. */
function detectLanguage(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 20) return 'ja';
  if (count(/\p{Script=Han}/gu) > letters / 5) return 'zh';
  return count(/\p{Script=Latin}/gu) > letters / 2 ? 'en' : 'und';
}
