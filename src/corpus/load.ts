import type { Corpus, Fault } from '../domain/corpus.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { placeAbout } from './about.ts';
import type { Located } from './faults.ts';
import { type Folder, readFolder } from './folder.ts';
import { splitPassages } from './passages.ts';
import { loadPlaces, placeReader } from './places.ts';
import { checkReferences } from './references.ts';
import { type Vocabulary, withBuiltIn } from './vocabulary.ts';

export interface LoadedCorpus {
  corpus: Corpus;
  /** The built-in places with the folder's own. */
  gazetteer: Gazetteer;
  /** Everything that is wrong; rows and files at fault are not in the corpus. Empty for a sound one. */
  faults: Fault[];
}

/** A folder with what its rows may refer to. */
export interface FolderInContext {
  folder: Folder;
  vocabulary: Vocabulary;
  gazetteer: Gazetteer;
  faults: Fault[];
}

/**
 * Loads a corpus folder, with the built-in vocabulary and places where it has none of its own.
 * @throws ExpectedError CORPUS_UNREADABLE {dir} when `dir` is not a folder that can be listed.
 */
export async function loadCorpus(dir: string): Promise<LoadedCorpus> {
  const context = await readInContext(dir);
  return { corpus: corpusOf(context), gazetteer: context.gazetteer, faults: context.faults };
}

/** All that could be read, as one corpus. */
export function corpusOf({ folder, vocabulary, gazetteer }: FolderInContext): Corpus {
  const documents = values(folder.documents).map((document) =>
    document.places.length > 0 ? document : { ...document, places: placeAbout(document, gazetteer) },
  );
  return {
    documents,
    passages: documents.flatMap(({ id, body, language }) => splitPassages(id, body, language)),
    facts: values(folder.facts),
    measures: values(folder.measures),
    wordings: values(folder.wordings),
    indicators: values(vocabulary.indicators),
    glossary: values(vocabulary.glossary),
  };
}

/**
 * Loads a corpus folder that must be sound; whether its figures are those of their quotes has been looked at before.
 * @throws ExpectedError CORPUS_FAULTY {faults} when anything is wrong with it, CORPUS_UNREADABLE as `loadCorpus`.
 */
export async function loadSoundCorpus(dir: string): Promise<Omit<LoadedCorpus, 'faults'>> {
  const { faults, ...loaded } = await loadCorpus(dir);
  if (faults.length > 0) throw new ExpectedError('CORPUS_FAULTY', { faults });
  return loaded;
}

/** Reads a folder and resolves what its rows refer to; the faults are those of all files together. */
export async function readInContext(dir: string): Promise<FolderInContext> {
  const faults: Fault[] = [];
  const gazetteer = await loadPlaces(dir, faults);
  const folder = readFolder(dir, placeReader(gazetteer));
  faults.push(...folder.faults);
  const vocabulary = withBuiltIn(dir, folder, faults);
  faults.push(...checkReferences(folder, vocabulary));
  return { folder, vocabulary, gazetteer, faults };
}

function values<T>(items: readonly Located<T>[]): T[] {
  return items.map(({ value }) => value);
}
