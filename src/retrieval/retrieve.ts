import type { Corpus } from '../domain/corpus.ts';
import type { Passage } from '../domain/document.ts';
import { questionTokens, tokens } from './analyzer.ts';
import { LunrIndex } from './lunr-index.ts';

export interface RetrievalQuery {
  text: string;
  /** Other words for what the question names (synonyms, names of places in the other language). */
  expansions: readonly string[];
  limit: number;
}

export interface RetrievedPassage {
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
/** How many of lunr's hits are scored again by coverage. */
const RESCORED = 50;
const COVERAGE_WEIGHT = 0.5;

/** Builds the index over a corpus's passages; `placeNames` gives the names to index with a document's passages. */
export function createRetriever(corpus: Corpus, placeNames: (code: string) => readonly string[]): Retriever {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const passages = new Map<string, { passage: Passage; words: ReadonlySet<string> }>();
  const entries = corpus.passages.map((passage) => {
    const document = documents.get(passage.document);
    const names = document?.places.flatMap((code) => placeNames(code)) ?? [];
    const text = [document?.title, passage.heading, ...names, passage.text].filter(Boolean).join('\n');
    const analysed = tokens(text);
    passages.set(passage.id, { passage, words: new Set(analysed) });
    return { ref: passage.id, tokens: analysed };
  });
  const index = new LunrIndex(entries);

  return {
    async search({ text, expansions, limit }) {
      const own = questionTokens(text);
      const hits = index.search(weighTerms(own, expansions), Math.max(limit, RESCORED));
      const best = hits[0]?.score ?? 0;
      const scored = hits.flatMap(({ ref, score }) => {
        const entry = passages.get(ref);
        if (!entry) return [];
        const coverage = share(own, entry.words);
        return [{ passage: entry.passage, coverage, score: score / best + COVERAGE_WEIGHT * coverage }];
      });
      return scored.sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}

function weighTerms(own: readonly string[], expansions: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const token of own) weights.set(token, (weights.get(token) ?? 0) + 1);
  for (const token of expansions.flatMap((expansion) => tokens(expansion))) {
    if (!weights.has(token)) weights.set(token, EXPANSION_WEIGHT);
  }
  return weights;
}

function share(words: readonly string[], held: ReadonlySet<string>): number {
  const distinct = new Set(words);
  if (distinct.size === 0) return 0;
  return [...distinct].filter((word) => held.has(word)).length / distinct.size;
}
