import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import type { Fault } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Fact, Measure, Wording } from '../domain/fact.ts';
import { isDocumentFile, isPassedOver, readDocumentFile } from './document-file.ts';
import { type Located, reportTo, withoutTwins } from './faults.ts';
import type { ResolvePlace } from './places.ts';
import { type FromRow, factFrom, measureFrom, wordingFrom } from './records.ts';
import { factRow, measureRow, type NotFactRow, notFactRow, wordingRow } from './rows.ts';
import { readTable } from './table.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * A corpus folder as read: all that could be read, with where it stands, and all that was wrong with the rest. Its
 * vocabulary is its own, without the built-in.
 */
export interface Folder extends Vocabulary {
  documents: Located<Document>[];
  facts: Located<Fact>[];
  measures: Located<Measure>[];
  wordings: Located<Wording>[];
  notFacts: Located<NotFactRow>[];
  faults: Fault[];
}

/**
 * Reads a corpus folder. Rows and files at fault are left out and reported.
 * @throws ExpectedError CORPUS_UNREADABLE when `dir` is not a folder that can be listed.
 */
export function readFolder(dir: string, resolvePlace: ResolvePlace): Folder {
  const faults: Fault[] = [];
  const documents = readDocuments(dir, resolvePlace, faults);
  const byId = new Map(documents.map((document) => [document.value.id, document.value]));
  return {
    documents,
    facts: readRecords(join(dir, 'facts'), factRow, factFrom(resolvePlace), byId, faults),
    measures: readRecords(join(dir, 'measures'), measureRow, measureFrom(resolvePlace), byId, faults),
    wordings: readRecords(join(dir, 'wordings'), wordingRow, wordingFrom, byId, faults),
    ...readVocabulary(dir, faults),
    notFacts: readTable(join(dir, 'notfacts.csv'), notFactRow, faults),
    faults,
  };
}

function readDocuments(dir: string, resolvePlace: ResolvePlace, faults: Fault[]): Located<Document>[] {
  const documents = documentFiles(dir, faults).flatMap((path) => {
    const document = readDocumentFile(path, resolvePlace, reportTo(faults, path));
    return document === undefined ? [] : [document];
  });
  const reviewed = new Set(listFiles(join(dir, 'facts')));
  return withoutTwins(documents, faults).map((document) => ({
    ...document,
    value: { ...document.value, reviewed: reviewed.has(`${document.value.id}.csv`) },
  }));
}

/** The text files in `documents/`, or in `dir` itself where it has no such folder. */
function documentFiles(dir: string, faults: Fault[]): string[] {
  const inner = join(dir, 'documents');
  const folder = existsSync(inner) ? inner : dir;
  const names = list(folder).filter((name) => !isPassedOver(name));
  const texts = names.filter(isDocumentFile);
  if (folder === inner) {
    for (const name of names.filter((each) => !texts.includes(each))) {
      reportTo(faults, join(folder, name))(0, 'only .md and .txt files are read as documents; convert or move it');
    }
  }
  if (texts.length === 0) reportTo(faults, folder)(0, 'there is no document (.md or .txt) in this folder');
  return texts.map((name) => join(folder, name));
}

/** The rows of `${document}.csv` files, one file a document. */
function readRecords<S extends z.ZodObject, T extends { id: string }>(
  folder: string,
  schema: S,
  fromRow: FromRow<z.infer<S>, T>,
  documents: ReadonlyMap<string, Document>,
  faults: Fault[],
): Located<T>[] {
  const records = listFiles(folder).flatMap((name) => {
    const path = join(folder, name);
    const report = reportTo(faults, path);
    const document = documents.get(basename(name, extname(name)));
    if (document === undefined || extname(name) !== '.csv') {
      report(0, 'the file is not named after a document, like documents/<id>.md and <id>.csv');
      return [];
    }
    return readTable(path, schema, faults).flatMap(({ value: row, file, line }) => {
      const value = fromRow(row, document, (message) => report(line, message));
      return value === undefined ? [] : [{ value, file, line }];
    });
  });
  return withoutTwins(records, faults);
}

function listFiles(folder: string): string[] {
  return existsSync(folder) ? list(folder).filter((name) => !name.startsWith('.')) : [];
}

/** Names of the files in a folder, sorted, so that every run reads alike. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
      .sort();
  } catch (cause) {
    throw new ExpectedError('CORPUS_UNREADABLE', { dir: folder }, { cause });
  }
}
