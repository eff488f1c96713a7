import lunr from 'lunr';

/** Lucene's BM25 parameters; with one field and one analyzer on both sides lunr then scores as Lucene does. */
const K1 = 1.2;
const B = 0.75;
const FIELD = 'text';

export interface Hit {
  ref: string;
  score: number;
}

/** What to index: a reference and its analysed tokens. */
export interface IndexEntry {
  ref: string;
  tokens: readonly string[];
}

/** A lunr index over tokens that were analysed beforehand. */
export class LunrIndex {
  readonly #index: lunr.Index;

  constructor(entries: Iterable<IndexEntry>) {
    const builder = new lunr.Builder();
    builder.ref('ref');
    builder.field(FIELD, { extractor: (entry) => (entry as IndexEntry).tokens as unknown as string });
    builder.k1(K1);
    builder.b(B);
    for (const entry of entries) builder.add(entry);
    this.#index = builder.build();
  }

  /**
   * The best entries for weighted terms, the best first. Terms are taken as they are: nothing that a person types
   * is parsed as a query, and wildcards have no meaning.
   */
  search(terms: ReadonlyMap<string, number>, limit: number): Hit[] {
    if (terms.size === 0) return [];
    const results = this.#index.query((query) => {
      for (const [term, boost] of terms) {
        const literal = term.replaceAll('*', '');
        if (literal !== '') query.term(literal, { boost, usePipeline: false });
      }
    });
    return results.slice(0, limit).map(({ ref, score }) => ({ ref, score }));
  }
}
