import type { Fault } from '../domain/corpus.ts';
import type { Term } from '../domain/fact.ts';
import { type Located, reportTo } from './faults.ts';
import type { Folder } from './folder.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reports every id that a row names and nothing defines: indicators, subjects, topics, bases, wider terms. */
export function checkReferences(folder: Folder, vocabulary: Vocabulary): Fault[] {
  const faults: Fault[] = [];
  const indicators = new Map(vocabulary.indicators.map(({ value }) => [value.id, value]));
  const terms = new Map(vocabulary.glossary.map(({ value }) => [value.id, value]));
  const need = (
    known: ReadonlyMap<string, unknown>,
    id: string | undefined,
    item: Located<unknown>,
    column: string,
  ) => {
    if (id === undefined || id === '' || known.has(id)) return;
    const where = known === indicators ? 'indicators.csv' : 'glossary.csv';
    reportTo(faults, item.file)(item.line, `${column}: "${id}" is not in ${where}`);
  };
  for (const fact of folder.facts) {
    need(indicators, fact.value.indicator, fact, 'indicator');
    need(terms, fact.value.subject, fact, 'subject');
  }
  for (const measure of folder.measures) need(terms, measure.value.topic, measure, 'topic');
  for (const indicator of folder.indicators) need(indicators, indicator.value.base, indicator, 'base');
  for (const term of folder.glossary) {
    need(terms, term.value.broader, term, 'broader');
    if (isWithinItself(term.value, terms)) {
      reportTo(faults, term.file)(term.line, `broader: "${term.value.id}" is, through its wider terms, within itself`);
    }
  }
  return faults;
}

function isWithinItself(term: Term, terms: ReadonlyMap<string, Term>): boolean {
  const seen = new Set<string>();
  for (let wider = term.broader; wider !== undefined && !seen.has(wider); wider = terms.get(wider)?.broader) {
    if (wider === term.id) return true;
    seen.add(wider);
  }
  return false;
}
