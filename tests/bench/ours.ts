import type { Corpus } from '../../src/domain/corpus.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import { createRetriever, type RetrievalItem } from '../../src/retrieval/retrieve.ts';
import type { EngineKind } from './engine.ts';

/** Our retrieval; `itemsFor` gives what the bot finds a question to ask for, with the other ways to say it. */
export function ours(
  corpus: Corpus,
  gazetteer: Gazetteer,
  itemsFor: (question: string) => readonly RetrievalItem[],
): EngineKind {
  const open = (saved?: Uint8Array) => createRetriever(corpus, (code) => gazetteer.names(code), saved);
  return {
    build() {
      const retriever = open();
      const numbers = new Map(corpus.passages.map(({ id }, number) => [id, number]));
      return {
        async search(text, limit) {
          const found = await retriever.search({ text, items: itemsFor(text), limit });
          return found.map(({ passage }) => numbers.get(passage.id) ?? -1);
        },
        save: () => retriever.save(),
      };
    },
    load: (saved) => open(saved as Uint8Array),
  };
}
