import type { Corpus } from '../../src/domain/corpus.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import { createRetriever } from '../../src/retrieval/retrieve.ts';
import type { EngineKind } from './engine.ts';

/** Our retrieval; `namesFor` gives the other names that the bot looks for besides a question's own words. */
export function ours(
  corpus: Corpus,
  gazetteer: Gazetteer,
  namesFor: (question: string) => readonly string[],
): EngineKind {
  const open = (saved?: Uint8Array) => createRetriever(corpus, (code) => gazetteer.names(code), saved);
  return {
    build() {
      const retriever = open();
      const numbers = new Map(corpus.passages.map(({ id }, number) => [id, number]));
      return {
        async search(text, limit) {
          const found = await retriever.search({ text, expansions: namesFor(text), limit });
          return found.map(({ passage }) => numbers.get(passage.id) ?? -1);
        },
        save: () => retriever.save(),
      };
    },
    load: (saved) => open(saved as Uint8Array),
  };
}
