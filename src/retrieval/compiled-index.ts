/** lunr rounds what a term weighs in an entry to thousandths, so whole numbers hold the weights exactly. */
export const THOUSAND = 1000;

export interface Hit {
  /** The entry's number, in the order of indexing. */
  entry: number;
  score: number;
}

/** An index as plain data, all that is kept of it and all that is written to a file. */
export interface IndexData {
  /** How many entries there are. */
  size: number;
  /** By term number. */
  terms: readonly string[];
  /** The postings of term `t` stand from `offsets[t]` up to `offsets[t + 1]`, by rising entry number. */
  offsets: Uint32Array;
  /** Of each posting, the number of the entry. */
  entries: Uint32Array;
  /** Of each posting, what the term weighs in the entry (BM25), in thousandths. */
  weights: Uint16Array;
}

/** A term of a query, as far as the index knows it. */
interface QueryTerm {
  number: number;
  boost: number;
  /** Where its postings begin and end. */
  start: number;
  end: number;
}

/**
 * Scores as lunr does, to the last bit and the order of ties: the dot product of the query's vector and the entry's,
 * divided by the length of the query's.
 */
export class CompiledIndex {
  readonly data: IndexData;
  readonly #numbers: ReadonlyMap<string, number>;
  /** Scores by entry; zeros between two searches. */
  readonly #scores: Float64Array;
  /** Entries that hold a term of the query, in the order in which lunr comes upon them. */
  readonly #matched: Uint32Array;
  /** 1 for an entry that is among the matched ones; zeros between two searches. */
  readonly #isMatched: Uint8Array;

  constructor(data: IndexData) {
    this.data = data;
    this.#numbers = new Map(data.terms.map((term, number) => [term, number]));
    this.#scores = new Float64Array(data.size);
    this.#matched = new Uint32Array(data.size);
    this.#isMatched = new Uint8Array(data.size);
  }

  /** In how many entries a term stands. */
  frequency(term: string): number {
    const { start, end } = this.#postings(term);
    return end - start;
  }

  /** Whether a term stands in the entry of that number. */
  holds(entry: number, term: string): boolean {
    const { start, end } = this.#postings(term);
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.data.entries[middle] ?? 0) < entry) low = middle + 1;
      else high = middle;
    }
    return low < end && this.data.entries[low] === entry;
  }

  /** The best entries for weighted terms, the best first. Terms are taken as they are: wildcards have no meaning. */
  search(terms: ReadonlyMap<string, number>, limit: number): Hit[] {
    const asked = [...terms].flatMap(([term, boost]): QueryTerm[] => {
      const number = this.#numbers.get(term);
      return number === undefined ? [] : [{ number, boost, ...this.#postings(term) }];
    });
    // lunr adds up by rising number of the term; in another order the last bit may differ.
    const ordered = asked.toSorted((a, b) => a.number - b.number);
    const length = Math.sqrt(ordered.reduce((sum, { boost }) => sum + boost * boost, 0));
    for (const term of ordered) this.#score(term);
    let matched = 0;
    for (const term of asked) matched = this.#match(term, matched);
    const hits = this.#best(this.#matched.subarray(0, matched), length, limit);
    this.#clear(matched);
    return hits;
  }

  #postings(term: string): { start: number; end: number } {
    const number = this.#numbers.get(term);
    if (number === undefined) return { start: 0, end: 0 };
    const { offsets } = this.data;
    return { start: offsets[number] ?? 0, end: offsets[number + 1] ?? 0 };
  }

  #score({ start, end, boost }: QueryTerm): void {
    const { entries, weights } = this.data;
    const scores = this.#scores;
    for (let posting = start; posting < end; posting++) {
      const entry = entries[posting] as number;
      scores[entry] = (scores[entry] as number) + boost * ((weights[posting] as number) / THOUSAND);
    }
  }

  /** Adds the entries that hold a term and are not yet matched; gives how many there are now. */
  #match({ start, end }: QueryTerm, matchedBefore: number): number {
    const { entries } = this.data;
    const isMatched = this.#isMatched;
    let matched = matchedBefore;
    for (let posting = start; posting < end; posting++) {
      const entry = entries[posting] as number;
      if (isMatched[entry] === 1) continue;
      isMatched[entry] = 1;
      this.#matched[matched++] = entry;
    }
    return matched;
  }

  /** Of equals, those matched first. */
  #best(matched: Uint32Array, length: number, limit: number): Hit[] {
    const best: Hit[] = [];
    for (const entry of matched) {
      const score = (this.#scores[entry] as number) / length;
      if (best.length === limit && score <= (best.at(-1)?.score ?? 0)) continue;
      let at = best.length;
      while (at > 0 && score > (best[at - 1]?.score ?? 0)) at--;
      best.splice(at, 0, { entry, score });
      if (best.length > limit) best.pop();
    }
    return best;
  }

  #clear(matched: number): void {
    for (const entry of this.#matched.subarray(0, matched)) {
      this.#scores[entry] = 0;
      this.#isMatched[entry] = 0;
    }
  }
}
