import { LRUCache } from 'lru-cache';
import type { Citation } from '../../domain/answer.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Clauses, clausesOf } from './proximity.ts';

/** What the words of a citation say. */
export interface QuoteReading {
  text: string;
  clauses: Clauses;
  quantities: readonly Quantity[];
  /** Places that its words name, and those that the text before it is about. */
  places: readonly PlaceCode[];
  /** Places that its own words name. */
  placesNamed: readonly PlaceCode[];
  periods: readonly Edtf[];
  /** Ids of the terms and indicators that it names, nested ones and everything wider included. */
  concepts: ReadonlySet<string>;
  /** Its words, analysed. */
  words: ReadonlySet<string>;
  published: Edtf;
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
  const { published } = snapshot.document(document);
  const context = snapshot.contextOf(document, sentenceAt(document, start, snapshot) ?? { start, end });
  const placesNamed = snapshot.placesIn(quote);
  const named = [...snapshot.indicators.findNested(quote), ...snapshot.terms.findNested(quote)];
  return {
    text: quote,
    clauses: clausesOf(quote, []),
    quantities: parseQuantities(quote),
    placesNamed,
    places: [...new Set([...placesNamed, ...context.places])],
    periods: [...findPeriods(quote, published).map(({ edtf }) => edtf), ...context.periods],
    concepts: new Set(named.flatMap(({ ids }) => ids.flatMap((id) => snapshot.withWider(id)))),
    words: new Set(tokens(quote)),
    published,
  };
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
