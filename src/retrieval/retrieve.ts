import type { Corpus } from '../domain/corpus.ts';
import type { Passage } from '../domain/document.ts';
import { questionTokens, tokens } from './analyzer.ts';
import { CompiledIndex } from './compiled-index.ts';
import { decodeIndex, encodeIndex, indexKey, type SavedIndex } from './index-file.ts';
import { buildLunr, compile } from './lunr-index.ts';

export interface RetrievalQuery {
  text: string;
  /** Other words for what the question names (synonyms, names of places in the other language). */
  expansions: readonly string[];
  /** Analysed words that may stand for a word of the question, by that word. */
  counterparts?: ReadonlyMap<string, readonly string[]>;
  limit: number;
}

interface RetrievedPassage {
  passage: Passage;
  score: number;
  /** Share of the question's own words that the passage holds, 0 to 1. */
  coverage: number;
}

/** Answers by promise, because the index of a large corpus lives in a worker. */
export interface Retriever {
  search(query: RetrievalQuery): Promise<RetrievedPassage[]>;
}

/** Words that only expand the question count for less than those the asker used. */
const EXPANSION_WEIGHT = 0.4;
const COUNTERPART_WEIGHT = 0.2;
/** Of a word that no passage holds (it is of the other language), counterparts are all there is. */
const STAND_IN_WEIGHT = 0.8;
/** How many of lunr's hits are scored again by coverage. */
const RESCORED = 50;
const COVERAGE_WEIGHT = 0.5;

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

  const weighCounterparts = (counterparts: ReadonlyMap<string, readonly string[]>): Map<string, number> =>
    new Map(
      [...counterparts].flatMap(([word, others]) =>
        others.map((other) => [other, known.frequencies.has(word) ? COUNTERPART_WEIGHT : STAND_IN_WEIGHT]),
      ),
    );
  return {
    frequency: (word) => known.frequencies.get(word) ?? 0,
    save: () => encodeIndex(known, key()),
    async search({ text, expansions, counterparts = new Map(), limit }) {
      const own = questionTokens(text);
      const distinct = [...new Set(own)];
      const hits = index.search(
        weighTerms(own, expansions, weighCounterparts(counterparts)),
        Math.max(limit, RESCORED),
      );
      const best = hits[0]?.score ?? 0;
      const scored = hits.flatMap(({ entry, score }) => {
        const passage = corpus.passages[entry];
        if (!passage) return [];
        const coverage = share(distinct, (word) => index.holds(entry, word));
        return [{ passage, coverage, score: score / best + COVERAGE_WEIGHT * coverage }];
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

function weighTerms(
  own: readonly string[],
  expansions: readonly string[],
  counterparts: ReadonlyMap<string, number>,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const token of own) weights.set(token, (weights.get(token) ?? 0) + 1);
  for (const token of expansions.flatMap((expansion) => tokens(expansion))) {
    if (!weights.has(token)) weights.set(token, EXPANSION_WEIGHT);
  }
  for (const [token, weight] of counterparts) if (!weights.has(token)) weights.set(token, weight);
  return weights;
}

function share(words: readonly string[], holds: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(holds).length / words.length;
}
