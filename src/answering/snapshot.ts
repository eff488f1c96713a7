import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { TableCell } from '../corpus/table-cells.ts';
import type { Corpus } from '../domain/corpus.ts';
import { type Document, type Span, spansOverlap } from '../domain/document.ts';
import type { Conflict, Fact, Indicator, Measure, TermKind, Wording } from '../domain/fact.ts';
import type { PlaceCode } from '../domain/place.ts';
import { findConflicts } from '../facts/conflicts.ts';
import { lastDay } from '../facts/periods/compare.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { createRetriever, type Retriever } from '../retrieval/retrieve.ts';
import { type Candidate, factCandidate, measureCandidate, sentenceCandidate, termsIn } from './evidence/candidate.ts';
import { cellCandidate, cellsByRow } from './evidence/cell.ts';
import { type Contexts, createContexts } from './evidence/context.ts';
import { createNamesRead } from './names-read.ts';
import { remembering } from './remembering.ts';
import { Homophones } from './understand/homophones.ts';
import { Lexicon } from './understand/lexicon.ts';
import { Speller } from './understand/spelling.ts';
import type { Vocabulary } from './understand/understand.ts';

/** What a corpus says and how its words are known. */
export interface Knowledge extends Vocabulary, Contexts {
  corpus: Corpus;
  retriever: Retriever;
  /** Throws on an id that is not in the corpus: ids inside a snapshot are always its own. */
  document(id: string): Document;
  indicator(id: string): Indicator | undefined;
  fact(id: string): Fact | undefined;
  /** The rows taken from words that overlap a span of a document. */
  factsWithin(document: string, span: Span): readonly Fact[];
  measure(id: string): Measure | undefined;
  /** The other wordings for what overlaps a span of a document. */
  wordingsWithin(document: string, span: Span): readonly Wording[];
  /** An indicator's or a term's id with those of everything wider. */
  withWider(id: string): readonly string[];
  placesIn(text: string): readonly PlaceCode[];
  /** Ids of the terms that a document is about, wider ones included: named in its title, or in more than one paragraph. */
  themesOf(document: string): ReadonlySet<string>;
  /** Whether any document has these very words. */
  isWritten(words: string): boolean;
  /** Chinese names in the documents that a word in Latin letters is the reading of, analysed: "mindong" of 岷东. */
  namesReadAs(word: string): readonly (readonly string[])[];
  /** Ids of terms that name what is measured; a policy or a mere field word may be missing from a row. */
  isDefining(id: string): boolean;
  /** Ids of companies and bodies: what one of them has, its place or its industry has not. */
  isOrganisation(id: string): boolean;
}

/** A corpus made ready to be asked: immutable; a refresh builds another one and swaps it whole. */
export interface Snapshot extends Knowledge {
  /** A digest of everything the corpus says: two snapshots of one version answer alike. */
  version: string;
  /** Every fact and measure, analysed once. */
  candidates: { facts: readonly Candidate[]; measures: readonly Candidate[] };
  /** A sentence of a document, of a table's row its cells; analysed when they are first asked for. */
  statements(document: string, span: Span): readonly Candidate[];
  /** The cells of the table's row that begins at an offset of a document; none where no row of a table's body does. */
  cellsAt(document: string, row: number): readonly TableCell[];
  /** The measure that has taken the place of another one; of several the latest. */
  supersededBy(measure: string): Measure | undefined;
  /** Facts that speak of the same thing and differ. */
  conflicts: readonly Conflict[];
  /** The index as bytes, from which `createSnapshot` makes the same snapshot sooner. */
  saveIndex(): Uint8Array;
}

/** So many sentences are kept analysed, about 10 KB each: those that retrieval finds again and again. */
const SENTENCES_KEPT = 2000;
const TABLES_KEPT = 200;

const DEFINING_KINDS: ReadonlySet<TermKind | undefined> = new Set([
  'industry',
  'product',
  'organisation',
  'technology',
]);

/**
 * Makes a snapshot of a checked corpus. Analyses every passage once, unless there is a saved index of the very same
 * passages; no I/O.
 */
export function createSnapshot(corpus: Corpus, gazetteer: Gazetteer, savedIndex?: Uint8Array): Snapshot {
  const documents = byId(corpus.documents);
  const indicators = byId(corpus.indicators);
  const terms = byId(corpus.glossary);
  const facts = byId(corpus.facts);
  const factsOf = Map.groupBy(corpus.facts, ({ document }) => document);
  const measures = byId(corpus.measures);
  const wordingsOf = Map.groupBy(corpus.wordings, ({ document }) => document);
  const knownPlaces = new Set([
    ...corpus.documents.flatMap((document) => document.places),
    ...corpus.facts.map((fact) => fact.place),
    ...corpus.measures.map((measure) => measure.place),
  ]);
  const retriever = createRetriever(corpus, (code) => gazetteer.names(code), savedIndex);

  const later = new Map(
    corpus.measures
      .toSorted((one, other) => lastDay(one.date).localeCompare(lastDay(other.date)))
      .flatMap((measure) => (measure.supersedes ?? []).map((id) => [id, measure] as const)),
  );

  const knowledge: Knowledge = {
    corpus,
    gazetteer,
    knownPlaces,
    indicators: new Lexicon(corpus.indicators),
    terms: new Lexicon(corpus.glossary),
    speller: new Speller(
      [...corpus.indicators, ...corpus.glossary].flatMap(({ en, synonyms }) => [en, ...synonyms]),
      [...corpus.passages.map(({ text }) => text), ...corpus.wordings.map(({ words }) => words.join('\n'))],
    ),
    homophones: new Homophones(
      corpus.glossary.flatMap(({ kind, zh, synonyms }) => (kind === 'organisation' ? [zh, ...synonyms] : [])),
    ),
    dimensionOf: (id) => indicators.get(id)?.dimension,
    retriever,
    document(id) {
      const document = documents.get(id);
      if (!document) throw new Error(`no document "${id}" in this snapshot`);
      return document;
    },
    indicator: (id) => indicators.get(id),
    term: (id) => terms.get(id),
    fact: (id) => facts.get(id),
    factsWithin: (document, span) => (factsOf.get(document) ?? []).filter((fact) => spansOverlap(fact.span, span)),
    measure: (id) => measures.get(id),
    wordingsWithin: (document, span) =>
      (wordingsOf.get(document) ?? []).filter((wording) => spansOverlap(wording.span, span)),
    withWider: remembering((id) => widerChain(id, (of) => indicators.get(of)?.base ?? terms.get(of)?.broader)),
    placesIn: (text) => [
      ...new Set(gazetteer.find(text, { known: knownPlaces }).flatMap(({ candidates }) => candidates.slice(0, 1))),
    ],
    themesOf: remembering((id) => {
      const { title, body } = knowledge.document(id);
      const named = body.split(/\n\n/).map((paragraph) => termsIn([paragraph], knowledge));
      const isOften = (term: string) => named.filter((ids) => ids.has(term)).length > 1;
      const all = termsIn([`${title}\n${body}`], knowledge);
      return new Set([...termsIn([title], knowledge), ...[...all].filter(isOften)]);
    }),
    isWritten: remembering((words) => corpus.documents.some(({ body }) => body.includes(words))),
    ...createContexts(corpus, gazetteer, knownPlaces),
    rarity(word) {
      const frequency = retriever.frequency(word);
      if (frequency === 0) return undefined;
      return 1 - Math.log(frequency) / Math.log(corpus.passages.length + 1);
    },
    namesReadAs: createNamesRead(corpus),
    isDefining: (id) => DEFINING_KINDS.has(terms.get(id)?.kind),
    isOrganisation: (id) => terms.get(id)?.kind === 'organisation',
  };
  const statements = new LRUCache<string, readonly Candidate[]>({ max: SENTENCES_KEPT });
  const tables = new LRUCache<string, ReadonlyMap<number, readonly TableCell[]>>({ max: TABLES_KEPT });
  const cellsAt = (id: string, row: number): readonly TableCell[] => {
    const cells = tables.get(id) ?? cellsByRow(knowledge.document(id).body);
    tables.set(id, cells);
    return cells.get(row) ?? [];
  };
  return {
    ...knowledge,
    version: createHash('sha256').update(JSON.stringify(corpus)).digest('hex').slice(0, 16),
    candidates: {
      facts: corpus.facts.map((fact) => factCandidate(fact, knowledge)),
      measures: corpus.measures.map((measure) => measureCandidate(measure, knowledge)),
    },
    statements(document, span) {
      const key = `${document}:${span.start}:${span.end}`;
      const known = statements.get(key);
      if (known) return known;
      const cells = cellsAt(document, span.start).map((cell) => cellCandidate(document, cell, knowledge));
      const read = cells.length > 0 ? cells : [sentenceCandidate(document, span, knowledge)];
      statements.set(key, read);
      return read;
    },
    cellsAt,
    supersededBy: (id) => later.get(id),
    conflicts: findConflicts(corpus.facts, {
      wider: (subject) => knowledge.withWider(subject),
      document: (id) => documents.get(id),
    }),
    saveIndex: () => retriever.save(),
  };
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The id and everything above it; a cycle in the data ends the chain. */
function widerChain(id: string, above: (id: string) => string | undefined): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at && !chain.includes(at); at = above(at)) chain.push(at);
  return chain;
}
