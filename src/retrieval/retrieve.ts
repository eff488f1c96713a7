import type { Corpus } from '../domain/corpus.ts';
import type { Passage } from '../domain/document.ts';
import { questionTokens, tokens } from './analyzer.ts';
import { CompiledIndex } from './compiled-index.ts';
import { decodeIndex, encodeIndex, indexKey, type SavedIndex } from './index-file.ts';
import { buildLunr, compile } from './lunr-index.ts';

export interface RetrievalQuery {
  text: string;
  /** What the text asks for, item by item; without any, its words stand for themselves. */
  items: readonly RetrievalItem[];
  limit: number;
}

/** A thing that is named, or a word of weight. */
export interface RetrievalItem {
  /** The ways to say it, in both languages: each as the analysed words that say it together. */
  ways: readonly (readonly string[])[];
  /** The asker's own word, of which the ways are synonyms and translations; absent where they are a thing's names. */
  word?: string;
}

interface RetrievedPassage {
  passage: Passage;
  score: number;
  /** Share of what is asked for that the passage holds, 0 to 1. */
  coverage: number;
}

/** Answers by promise, because the index of a large corpus lives in a worker. */
export interface Retriever {
  search(query: RetrievalQuery): Promise<RetrievedPassage[]>;
}

/** Other names of what the question names count for less than the words that the asker used, synonyms for still less. */
const NAME_WEIGHT = 0.4;
const COUNTERPART_WEIGHT = 0.2;
/** Of a word that no passage holds (it is of the other language), counterparts are all there is. */
const STAND_IN_WEIGHT = 0.8;
/** How many of lunr's hits are scored again by coverage. */
const RESCORED = 50;
/** How much of the question's items a passage holds, or, where none are given, of its words. */
const ITEMS_WEIGHT = 1.2;
const WORDS_WEIGHT = 0.5;

/** A retriever that holds its index itself. */
export interface PassageIndex extends Retriever {
  /** In how many passages' own text, without titles and names of places, an analysed word stands. */
  frequency(word: string): number;
  /** The index as bytes, from which `createRetriever` opens it sooner than it builds one. */
  save(): Uint8Array;
}

/** The two parts of what is indexed of a passage. */
interface Indexed {
  /** The title of its document, its heading, the names of the document's places. */
  around: string;
  own: string;
}

/**
 * Builds the index over a corpus's passages; `placeNames` gives the names to index with a document's passages. With
 * `saved` bytes, the index is taken from them if they are whole and of the very same passages.
 */
export function createRetriever(
  corpus: Corpus,
  placeNames: (code: string) => readonly string[],
  saved?: Uint8Array,
): PassageIndex {
  const titles = new Map(
    corpus.documents.map(({ id, title, places }) => [
      id,
      [title, ...places.flatMap((code) => placeNames(code))].join('\n'),
    ]),
  );
  const texts = corpus.passages.map(({ document, heading = '', text }) => ({
    around: `${titles.get(document) ?? ''}\n${heading}`,
    own: text,
  }));
  const key = () => indexKey(texts.flatMap(({ around, own }) => [around, own]));
  const known = (saved && decodeIndex(saved, key())) ?? build(texts);
  const index = new CompiledIndex(known.index);

  const holds = (entry: number, words: readonly string[]) =>
    words.length > 0 && words.every((word) => index.holds(entry, word));
  return {
    frequency: (word) => known.frequencies.get(word) ?? 0,
    save: () => encodeIndex(known, key()),
    async search({ text, items, limit }) {
      const own = questionTokens(text);
      // Without items, each word stands for itself.
      const asked: readonly RetrievalItem[] =
        items.length > 0 ? items : [...new Set(own)].map((word) => ({ ways: [[word]] }));
      const weight = items.length > 0 ? ITEMS_WEIGHT : WORDS_WEIGHT;
      const weights = weighTerms(own, items, (word) => known.frequencies.has(word));
      const hits = index.search(weights, Math.max(limit, RESCORED));
      const best = hits[0]?.score ?? 0;
      const scored = hits.flatMap(({ entry, score }) => {
        const passage = corpus.passages[entry];
        if (!passage) return [];
        const coverage = share(asked, ({ ways }) => ways.some((words) => holds(entry, words)));
        return [{ passage, coverage, score: score / best + weight * coverage }];
      });
      return scored.sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}

function build(texts: readonly Indexed[]): SavedIndex {
  const around = new Map<string, readonly string[]>();
  const analysed = texts.map((text) => {
    const before = around.get(text.around) ?? tokens(text.around);
    around.set(text.around, before);
    return { before, own: tokens(text.own) };
  });
  return {
    index: compile(buildLunr(analysed.map(({ before, own }) => [...before, ...own]))),
    frequencies: countEach(analysed.map(({ own }) => own)),
  };
}

/** In how many of the lists each word stands. */
function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What each word weighs in the search: those of the question, then other names, then what stands for a word. */
function weighTerms(
  own: readonly string[],
  items: readonly RetrievalItem[],
  isKnown: (word: string) => boolean,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const token of own) weights.set(token, (weights.get(token) ?? 0) + 1);
  const add = (item: RetrievalItem, weight: number) => {
    for (const token of item.ways.flat()) if (!weights.has(token)) weights.set(token, weight);
  };
  for (const item of items) if (item.word === undefined) add(item, NAME_WEIGHT);
  for (const item of items) {
    if (item.word !== undefined) add(item, isKnown(item.word) ? COUNTERPART_WEIGHT : STAND_IN_WEIGHT);
  }
  return weights;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
