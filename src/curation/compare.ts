import { isDeepStrictEqual } from 'node:util';
import type { Corpus } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import type { Fact } from '../domain/fact.ts';
import { findConflicts } from '../facts/conflicts.ts';
import { bounded, type CorpusDifference, type Difference, type DocumentNote, type ReportedConflict } from './report.ts';

export type ComparedRows = Pick<Corpus, 'documents' | 'facts' | 'measures' | 'glossary'>;

/** What differs between two states of a corpus, row by row. */
export function compareCorpora(before: ComparedRows, after: ComparedRows): CorpusDifference {
  return {
    documents: difference(before.documents, after.documents, noteOf),
    facts: difference(before.facts, after.facts, withoutSpan),
    measures: difference(before.measures, after.measures, withoutSpan),
    conflicts: bounded(newConflicts(before, after)),
  };
}

function noteOf({ id, title, reviewed }: Document): DocumentNote {
  return { id, title, reviewed };
}

/** A quote that only stands elsewhere in its text is the same quote. */
function withoutSpan<Row extends object>(row: Row): Row {
  return { ...row, span: undefined };
}

/** Rows are matched by id and are changed where anything is; `shown` is what of a row is compared or given. */
function difference<Row extends { id: string }, Shown>(
  before: readonly Row[],
  after: readonly Row[],
  shown: (row: Row) => Shown,
): Difference<Shown> {
  const [old, present] = [byId(before), byId(after)];
  const changed = after.flatMap((row) => {
    const former = old.get(row.id);
    return former === undefined || isSame(former, row) ? [] : [{ before: shown(former), after: shown(row) }];
  });
  return {
    added: bounded(after.filter(({ id }) => !old.has(id)).map(shown)),
    changed: bounded(changed),
    removed: bounded(before.filter(({ id }) => !present.has(id)).map(shown)),
  };
}

function isSame(one: object, other: object): boolean {
  return isDeepStrictEqual(withoutSpan(one), withoutSpan(other));
}

function newConflicts(before: ComparedRows, after: ComparedRows): ReportedConflict[] {
  const known = new Set(conflictsOf(before).map(({ key }) => key));
  const documents = byId(after.documents);
  return conflictsOf(after)
    .filter(({ key }) => !known.has(key))
    .map(({ kind, facts }) => ({
      kind,
      facts: facts.map((fact) => {
        const { title = '', publisher = '', published = '' } = documents.get(fact.document) ?? {};
        return { fact, title, publisher, published };
      }),
    }));
}

/** Contradictions with their facts; the key tells one whose figures have changed from the one before. */
function conflictsOf({ documents, facts, glossary }: ComparedRows) {
  const [rows, terms, texts] = [byId(facts), byId(glossary), byId(documents)];
  const wider = (subject: string): string[] => {
    const chain: string[] = [];
    for (let at: string | undefined = subject; at && !chain.includes(at); at = terms.get(at)?.broader) chain.push(at);
    return chain;
  };
  return findConflicts(facts, { wider, document: (id) => texts.get(id) }).map(({ kind, facts: ids }) => {
    const both = ids.map((id) => rows.get(id)).filter((fact): fact is Fact => fact !== undefined);
    return {
      kind,
      facts: both,
      key: JSON.stringify([kind, both.map(({ id, value, upper, unit }) => [id, value, upper, unit])]),
    };
  });
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
