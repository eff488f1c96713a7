import type { Fault } from '../domain/corpus.ts';
import { ExpectedError } from '../domain/errors.ts';
import { checkFacts } from './check-facts.ts';
import { checkMeasures } from './check-measures.ts';
import { checkCoverage } from './coverage.ts';
import { corpusOf, type LoadedCorpus, readInContext } from './load.ts';

export interface CorpusCheck {
  /** Everything that loading reports, and what only a reader of quotes and numbers can find; by file and line. */
  faults: Fault[];
  documents: number;
  /** Documents with a facts file; only their numbers are held against facts. */
  reviewed: number;
  facts: number;
  measures: number;
  numbers: number;
  covered: number;
}

/**
 * Loads a corpus folder that somebody may have changed by hand: its figures are held against their quotes, so that no
 * slip in a table is told as a figure of the source.
 * @throws ExpectedError CORPUS_FAULTY {faults} when anything is wrong with it, CORPUS_UNREADABLE as `checkCorpus`.
 */
export async function loadCheckedCorpus(dir: string): Promise<Omit<LoadedCorpus, 'faults'>> {
  const context = await readInContext(dir);
  const { folder, vocabulary, gazetteer } = context;
  const faults = [...context.faults, ...checkFacts(folder, vocabulary), ...checkMeasures(folder.measures)];
  if (faults.length > 0) throw new ExpectedError('CORPUS_FAULTY', { faults });
  return { corpus: corpusOf(context), gazetteer };
}

/**
 * Checks a corpus folder as its authors want it checked: all faults at once.
 * @throws ExpectedError CORPUS_UNREADABLE {dir} when `dir` is not a folder that can be listed.
 */
export async function checkCorpus(dir: string): Promise<CorpusCheck> {
  const { folder, vocabulary, faults } = await readInContext(dir);
  const coverage = checkCoverage(folder);
  const all = [...faults, ...checkFacts(folder, vocabulary), ...checkMeasures(folder.measures), ...coverage.faults];
  return {
    faults: all.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
    documents: folder.documents.length,
    reviewed: folder.documents.filter(({ value }) => value.reviewed).length,
    facts: folder.facts.length,
    measures: folder.measures.length,
    numbers: coverage.numbers,
    covered: coverage.covered,
  };
}
