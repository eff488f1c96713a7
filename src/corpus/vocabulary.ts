import { join } from 'node:path';
import type { Fault } from '../domain/corpus.ts';
import type { Indicator, Term } from '../domain/fact.ts';
import { BUILT_IN_CORPUS, isBuiltIn } from './built-in.ts';
import { type Located, withoutTwins } from './faults.ts';
import { indicatorRow, termRow } from './rows.ts';
import { readTable } from './table.ts';

/** What facts and measures may refer to. */
export interface Vocabulary {
  indicators: Located<Indicator>[];
  glossary: Located<Term>[];
}

/** Reads the indicators and the glossary of a folder; either file may be missing. */
export function readVocabulary(dir: string, faults: Fault[]): Vocabulary {
  const indicators = readTable(join(dir, 'indicators.csv'), indicatorRow, faults).map(({ value, ...place }) => {
    const { base, ...rest } = value;
    return { value: { ...rest, ...(base !== undefined && { base }) }, ...place };
  });
  const glossary = readTable(join(dir, 'glossary.csv'), termRow, faults).map(({ value, ...place }) => {
    const { broader, ...rest } = value;
    return { value: { ...rest, ...(broader !== undefined && { broader }) }, ...place };
  });
  return { indicators: withoutTwins(indicators, faults), glossary: withoutTwins(glossary, faults) };
}

/** The built-in vocabulary with the folder's own added; where both define an id, the folder's own stands. */
export function withBuiltIn(dir: string, own: Vocabulary, faults: Fault[]): Vocabulary {
  if (isBuiltIn(dir)) return own;
  const builtIn = readVocabulary(BUILT_IN_CORPUS, faults);
  return {
    indicators: merge(builtIn.indicators, own.indicators),
    glossary: merge(builtIn.glossary, own.glossary),
  };
}

function merge<T extends { id: string }>(base: readonly Located<T>[], own: readonly Located<T>[]): Located<T>[] {
  return [...new Map([...base, ...own].map((item) => [item.value.id, item])).values()];
}
