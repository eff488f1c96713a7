import { basename, dirname } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../answering/look-ups/resolve.ts';
import { occurrences } from '../corpus/coverage.ts';
import { idOfFile, isDocumentFile } from '../corpus/document-file.ts';
import { readHeadedText, splitHeader } from '../corpus/header.ts';
import {
  type FactRow,
  factRow,
  type MeasureRow,
  measureRow,
  type NotFactRow,
  notFactRow,
  wordingRow,
} from '../corpus/rows.ts';
import { readTable } from '../corpus/table.ts';
import { asRead } from '../corpus/text-file.ts';
import type { Fault } from '../domain/corpus.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Origin } from '../domain/ingest.ts';
import { headerText, originFields } from '../ingest/document-file.ts';
import { csvFile } from './csv.ts';
import type { Tree } from './files.ts';
import type { Changes } from './working-copy.ts';

/** What of a header can be edited; the id is the file's name and stays. */
export const HEADER_FIELDS = [
  'title',
  'publisher',
  'kind',
  'published',
  'published_evidence',
  'language',
  'url',
  'places',
  'cleaning',
] as const;

/** New values by field; an empty one takes the field out. Places are parted as `placesTyped` says. */
export type HeaderFields = Readonly<Record<string, string>>;

const NOT_FACT_COLUMNS = ['document', 'text', 'reason'];

/** Where the text of a document stands in the folder. @throws ExpectedError UNKNOWN_DOCUMENT */
export function pathOf(id: string, tree: Tree): string {
  const path = textsIn(tree).find((each) => idOfFile(each) === id);
  if (path === undefined)
    throw new ExpectedError('UNKNOWN_DOCUMENT', { name: id, suggestions: nearest(id, idsIn(tree)) });
  return path;
}

/** Ids of the documents in a folder. */
export function idsIn(tree: Tree): string[] {
  return textsIn(tree).map(idOfFile);
}

/** Where the texts of all documents in a folder stand, by their ids. */
export function pathsIn(tree: Tree): Map<string, string> {
  return new Map(textsIn(tree).map((path) => [idOfFile(path), path]));
}

/** Those that are read as documents: in `documents/`, or beside the tables where there is no such folder. */
function textsIn(tree: Tree): string[] {
  const paths = [...tree.keys()];
  const folder = isFlat(paths) ? '.' : 'documents';
  return paths.filter((path) => dirname(path) === folder && isDocumentFile(basename(path)));
}

const isFlat = (paths: readonly string[]): boolean => !paths.some((path) => path.startsWith('documents/'));

/** Where a new document goes: beside the others. */
export function newPathOf(id: string, tree: Tree): string {
  return isFlat([...tree.keys()]) && tree.size > 0 ? `${id}.md` : `documents/${id}.md`;
}

/** What a document's file says of where it came from, with its text. */
export interface DocumentText {
  body: string;
  /** Absent where the header has none. */
  title?: string;
  /** BCP 47; English where the header has none. */
  language: string;
  /** Absent where the text was not fetched. */
  origin?: Origin;
}

export function readDocumentText(file: string): DocumentText {
  const { header, body } = readHeadedText(asRead(file), () => {});
  const { fetched, language = 'en', title } = header ?? {};
  const plain = { body, language, ...(title !== undefined && { title }) };
  if (fetched === undefined) return plain;
  const { from, at, text, to, etag, last_modified: lastModified, gone } = fetched;
  const origin: Origin = {
    from,
    at,
    text,
    ...(to !== undefined && { to }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(gone !== undefined && { gone }),
  };
  return { ...plain, origin };
}

/** Everything that goes with a document. @throws ExpectedError UNKNOWN_DOCUMENT, CORPUS_FAULTY */
export function removal(id: string, dir: string, tree: Tree): Changes {
  const own = ['facts', 'measures', 'wordings'].map((kind) => `${kind}/${id}.csv`).filter((path) => tree.has(path));
  const changes = new Map<string, string | undefined>([pathOf(id, tree), ...own].map((path) => [path, undefined]));
  const excuses = notFactsIn(dir);
  const others = excuses.filter(({ document }) => document !== id);
  if (others.length < excuses.length) changes.set('notfacts.csv', csvFile(NOT_FACT_COLUMNS, others));
  return changes;
}

/** @throws ExpectedError CORPUS_FAULTY */
export function notFactsIn(dir: string): NotFactRow[] {
  return rowsIn(dir, 'notfacts.csv', notFactRow);
}

/**
 * All rows of a table in a folder. One with a fault is not to be written anew from the rows that can be read: the
 * others would be lost. @throws ExpectedError CORPUS_FAULTY with all its faults
 */
function rowsIn<S extends z.ZodObject>(dir: string, path: string, schema: S): z.infer<S>[] {
  const faults: Fault[] = [];
  const rows = readTable(`${dir}/${path}`, schema, faults);
  if (faults.length > 0)
    throw new ExpectedError('CORPUS_FAULTY', { faults: faults.map((fault) => ({ ...fault, file: path })) });
  return rows.map(({ value }) => value);
}

/** The figures of a document that are in the corpus. @throws ExpectedError CORPUS_FAULTY */
export function factsOf(id: string, dir: string): FactRow[] {
  return rowsIn(dir, `facts/${id}.csv`, factRow);
}

/**
 * A document gets another text under its id. Its figures have to be looked through anew, so that its facts file goes;
 * measures and excuses that no longer stand in the text go with it. @throws ExpectedError CORPUS_FAULTY
 */
export function nextVersion(id: string, body: string, dir: string, tree: Tree): Changes {
  const changes = new Map<string, string | undefined>();
  const stands = ({ quote }: { quote: string }): boolean => body.includes(quote);
  if (tree.has(`facts/${id}.csv`)) changes.set(`facts/${id}.csv`, undefined);
  const measures: MeasureRow[] = rowsIn(dir, `measures/${id}.csv`, measureRow);
  if (!measures.every(stands)) {
    changes.set(`measures/${id}.csv`, csvFile(Object.keys(measureRow.shape), measures.filter(stands)));
  }
  const wordings = rowsIn(dir, `wordings/${id}.csv`, wordingRow);
  if (!wordings.every(stands)) {
    const rows = wordings.filter(stands).map(({ quote, en, zh }) => ({ quote, en: en.join('|'), zh: zh.join('|') }));
    changes.set(`wordings/${id}.csv`, csvFile(Object.keys(wordingRow.shape), rows));
  }
  const excuses = notFactsIn(dir);
  const valid = excuses.filter(({ document, text }) => document !== id || occurrences(text, body).length > 0);
  if (valid.length < excuses.length) changes.set('notfacts.csv', csvFile(NOT_FACT_COLUMNS, valid));
  return changes;
}

/** Places as people type them one after another. */
export function placesTyped(typed: string): string[] {
  return typed
    .split(/[,，、;；]/u)
    .map((place) => place.trim())
    .filter(Boolean);
}

const fieldName = z.enum(HEADER_FIELDS);

/**
 * A document's file with other values in its header; its text stays as it is read, to the letter.
 * @throws ExpectedError HEADER_FIELD_UNKNOWN, DOCUMENT_FAULTY where there is a header that nobody can read
 */
export function withHeader(file: string, fields: HeaderFields): string {
  const { yaml, text } = partsOf(file);
  for (const [name, value] of Object.entries(fields)) {
    const field = fieldName.safeParse(name);
    if (!field.success) throw new ExpectedError('HEADER_FIELD_UNKNOWN', { field: name, fields: HEADER_FIELDS });
    if (value === '') yaml.delete(field.data);
    else if (field.data === 'places') yaml.set(field.data, placesTyped(value));
    else yaml.set(field.data, value);
  }
  return `${headerText(valuesOf(yaml))}${text}`;
}

/** A document's file with another origin in its header. */
export function withOrigin(file: string, origin: Origin): string {
  const { yaml, text } = partsOf(file);
  return `${headerText({ ...valuesOf(yaml), fetched: originFields(origin) })}${text}`;
}

/** A document's file with the text that its page has now; what people have said of it in its header stays. */
export function withText(file: string, body: string, origin: Origin, cleaning: string): string {
  const values = { ...valuesOf(partsOf(file).yaml), cleaning, fetched: originFields(origin) };
  return `${headerText(values)}\n${body}\n`;
}

function partsOf(file: string) {
  const faults: Fault[] = [];
  const header = splitHeader(asRead(file), (line, message) => faults.push({ file: '', line, message }));
  const yaml = parseDocument(header.yaml ?? '', { schema: 'failsafe', prettyErrors: false });
  faults.push(
    ...yaml.errors.map(({ message }) => ({ file: '', line: 0, message: `the header is not YAML: ${message}` })),
  );
  if (faults.length > 0) throw new ExpectedError('DOCUMENT_FAULTY', { faults });
  return { yaml, text: header.yaml === undefined ? `\n${header.rest}` : header.rest };
}

function valuesOf(yaml: ReturnType<typeof partsOf>['yaml']): Record<string, unknown> {
  return yaml.contents === null ? {} : (yaml.toJS() as Record<string, unknown>);
}
