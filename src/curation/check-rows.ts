import type { Knowledge } from '../answering/snapshot.ts';
import { readCells } from '../corpus/cells.ts';
import { checkFacts } from '../corpus/check-facts.ts';
import type { Located } from '../corpus/faults.ts';
import type { FolderInContext } from '../corpus/load.ts';
import { placeReader } from '../corpus/places.ts';
import { factFrom } from '../corpus/records.ts';
import { checkReferences } from '../corpus/references.ts';
import { factRow } from '../corpus/rows.ts';
import type { Fault } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import type { Fact } from '../domain/fact.ts';
import type { FigureCells } from './figure-cells.ts';

/** What rows are held against. */
export interface RowContext extends Pick<FolderInContext, 'vocabulary' | 'gazetteer'> {
  document: Located<Document>;
  /** What is known of places and words, without any facts. */
  knowledge: Knowledge;
}

export interface CheckedRows {
  /** The rows that can be read as facts, on the line that counts the rows from 1. */
  facts: readonly Located<Fact>[];
  /** Each names the column that is at fault before a colon, on the line of its row. */
  faults: Fault[];
}

/** Holds rows of a facts file against the document that they are from, as the check of the whole corpus does. */
export function checkRows(rows: readonly FigureCells[], { document, vocabulary, gazetteer }: RowContext): CheckedRows {
  const file = document.value.id;
  const faults: Fault[] = [];
  const fromRow = factFrom(placeReader(gazetteer));
  const facts = rows.flatMap((cells, index): Located<Fact>[] => {
    const report = (message: string) => faults.push({ file, line: index + 1, message });
    const row = readCells({ ...cells, id: String(index + 1) }, factRow);
    for (const message of row.faults) report(message);
    const value = row.value && fromRow(row.value, document.value, report);
    return value === undefined ? [] : [{ value, file, line: index + 1 }];
  });
  const alone = {
    documents: [document],
    facts,
    measures: [],
    wordings: [],
    indicators: [],
    glossary: [],
    notFacts: [],
    faults: [],
  };
  faults.push(...checkReferences(alone, vocabulary), ...checkFacts(alone, vocabulary));
  return { facts, faults };
}
