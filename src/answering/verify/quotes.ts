import { LRUCache } from 'lru-cache';
import type { Citation } from '../../domain/answer.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { type Comparable, sameQuantity } from '../../facts/quantities/compare.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { captionOf } from '../evidence/cell.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Clauses, clausesOf, type Stretch } from './proximity.ts';

/** What the words of a citation say. */
export interface QuoteReading {
  document: string;
  text: string;
  /** Of a point of a list, the words that the list goes on with; else empty. */
  lead: string;
  clauses: Clauses;
  /** Of a row of a table, those of its cells, in the units of their headers. */
  quantities: readonly Quantity[];
  /** Of a row of a table, its cells, each with what its headers say of it. */
  cells: readonly QuotedCell[];
  /** Places that its words name, and those that the text before it is about. */
  places: readonly PlaceCode[];
  /** Places that its own words name. */
  placesNamed: readonly PlaceCode[];
  /** The place that the title of its document names, if it is but one. */
  placesOfTitle: readonly PlaceCode[];
  periods: readonly Edtf[];
  /** Ids of the terms and indicators that it names, nested ones and everything wider included. */
  concepts: ReadonlySet<string>;
  /** What the text around it names: the sentence before it, its paragraph and headings, the title. */
  mentioned: ReadonlySet<string>;
  /** Its words, analysed. */
  words: ReadonlySet<string>;
  /** Those of the text around it. */
  nearby: ReadonlySet<string>;
  published: Edtf;
}

/** A cell of a row that is cited; offsets are into the citation. */
export interface QuotedCell extends Stretch {
  candidate: Candidate;
  headers: string;
}

const MAX_QUOTES = 2_000;
/** The same few sentences are cited over and over; a snapshot that is swapped out takes its readings along. */
const readings = new WeakMap<Snapshot, LRUCache<string, QuoteReading>>();

/** Reads the words of a citation. Pure; remembered for each snapshot. */
export function readQuote(citation: Citation, snapshot: Snapshot): QuoteReading {
  const cache = readings.get(snapshot) ?? new LRUCache<string, QuoteReading>({ max: MAX_QUOTES });
  readings.set(snapshot, cache);
  const key = `${citation.document}:${citation.start}:${citation.end}`;
  const known = cache.get(key);
  if (known) return known;
  const reading = readAnew(citation, snapshot);
  cache.set(key, reading);
  return reading;
}

function readAnew({ document, start, end, quote }: Citation, snapshot: Snapshot): QuoteReading {
  const { published, title, body } = snapshot.document(document);
  const lead = POINT.test(quote) ? leadOf(body, start) : '';
  const titled = snapshot.placesIn(title);
  const sentence = sentenceAt(document, start, snapshot) ?? { start, end };
  const context = snapshot.contextOf(document, sentence);
  const statements = snapshot.statements(document, sentence);
  const placesNamed = snapshot.placesIn(quote);
  const named = [...snapshot.indicators.findNested(quote), ...snapshot.terms.findNested(quote)];
  const cells = statements.flatMap((candidate) => {
    const { cell } = candidate;
    if (!cell || cell.start < start || cell.end > end) return [];
    const headers = [cell.row, cell.column, captionOf(cell)].join('\n');
    return [{ start: cell.start - start, end: cell.end - start, candidate, headers, quantities: cell.quantities }];
  });
  const inCells = cells.flatMap(({ quantities }) =>
    quantities.map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
  );
  return {
    document,
    text: quote,
    lead,
    clauses: clausesOf(quote, []),
    quantities: cells.length > 0 ? inCells : parseQuantities(quote),
    cells,
    placesNamed,
    placesOfTitle: titled.length === 1 ? titled : [],
    places: [...new Set([...placesNamed, ...context.places, ...cells.flatMap(({ candidate }) => candidate.places)])],
    periods: [
      ...findPeriods(`${quote}\n${lead}`, published).map(({ edtf }) => edtf),
      ...context.periods,
      ...cells.flatMap(({ candidate }) => candidate.periods),
    ],
    concepts: new Set([
      ...named.flatMap(({ ids }) => ids.flatMap((id) => snapshot.withWider(id))),
      ...cells.flatMap(({ candidate }) => [...candidate.concepts]),
    ]),
    mentioned: new Set(statements.flatMap(({ mentioned }) => [...mentioned])),
    words: new Set([...tokens(quote), ...cells.flatMap(({ candidate }) => [...candidate.words])]),
    nearby: new Set(statements.flatMap(({ nearby }) => [...nearby])),
    published,
  };
}

/** The figure of the words cited that is that quantity, where they hold it. */
export function writtenIn({ quantities }: QuoteReading, quantity: Comparable): Quantity | undefined {
  return quantities.find((one) => sameQuantity(one, quantity));
}

const POINT = /^\s*(?:[-*•·]|——|[（(]?\d{1,2}[.)、）])\s?/u;

/** The line before the points of a list, one of which begins at an offset. */
function leadOf(body: string, start: number): string {
  const before = body.slice(0, start).split('\n').reverse();
  return before.find((line) => line.trim() !== '' && !POINT.test(line)) ?? '';
}

/** The sentence in which a citation begins; rows often cite only a part of theirs. */
function sentenceAt(document: string, at: number, snapshot: Snapshot) {
  for (const passage of snapshot.corpus.passages) {
    if (passage.document !== document || at < passage.start || at >= passage.end) continue;
    const sentence = passage.sentences.find(({ start, end }) => start <= at && at < end);
    if (sentence) return sentence;
  }
  return undefined;
}
