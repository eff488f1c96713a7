import lunr from 'lunr';
import { type IndexData, THOUSAND } from './compiled-index.ts';

/** Lucene's BM25 parameters; with one field and one analyzer on both sides lunr then scores as Lucene does. */
const K1 = 1.2;
const B = 0.75;
const FIELD = 'text';

/** What lunr is given: an entry's number, and its analysed tokens. */
interface IndexEntry {
  ref: string;
  tokens: readonly string[];
}

/** What lunr writes of an index: entries in order, each with the numbers of its terms and their weights in turn. */
interface LunrData {
  fieldVectors: readonly (readonly [fieldRef: string, elements: readonly number[]])[];
  invertedIndex: readonly (readonly [term: string, posting: { _index: number }])[];
}

/** A lunr index over the tokens of entries; an entry's reference is its number, from 0. */
export function buildLunr(entries: Iterable<readonly string[]>): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('ref');
  builder.field(FIELD, { extractor: (entry) => (entry as IndexEntry).tokens });
  builder.k1(K1);
  builder.b(B);
  let number = 0;
  for (const tokens of entries) builder.add({ ref: String(number++), tokens } satisfies IndexEntry);
  return builder.build();
}

/** Lays lunr's vectors out by term, so that a query walks arrays of numbers and nothing else. */
export function compile(index: lunr.Index): IndexData {
  const { fieldVectors, invertedIndex } = index.toJSON() as LunrData;
  const terms: string[] = [];
  for (const [term, { _index }] of invertedIndex) terms[_index] = term;

  const offsets = new Uint32Array(terms.length + 1);
  for (const [, elements] of fieldVectors) {
    for (let i = 0; i < elements.length; i += 2) increment(offsets, at(elements, i) + 1);
  }
  for (let term = 0; term < terms.length; term++) offsets[term + 1] = at(offsets, term) + at(offsets, term + 1);

  const entries = new Uint32Array(at(offsets, terms.length));
  const weights = new Uint16Array(entries.length);
  const next = offsets.slice();
  for (const [entry, [, elements]] of fieldVectors.entries()) {
    for (let i = 0; i < elements.length; i += 2) {
      const posting = increment(next, at(elements, i));
      entries[posting] = entry;
      weights[posting] = Math.round(at(elements, i + 1) * THOUSAND);
    }
  }
  return { size: fieldVectors.length, terms, offsets, entries, weights };
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}

/** Adds one to a number of an array and gives the number before. */
function increment(numbers: Uint32Array, index: number): number {
  const before = at(numbers, index);
  numbers[index] = before + 1;
  return before;
}
