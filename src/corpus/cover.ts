import type { Span } from '../domain/document.ts';

/** What spans of one text, in any order, do to another span of it; asked of thousands, each takes a moment. */
export interface Cover {
  /** Whether one of them takes in the whole of it. */
  holds(span: Span): boolean;
  /** Whether one of them takes in some of it. */
  meets(span: Span): boolean;
}

export function coverOf(spans: readonly Span[]): Cover {
  const ordered = spans.toSorted((one, other) => one.start - other.start);
  let reached = -1;
  const ends = ordered.map(({ end }) => (reached = Math.max(reached, end)));
  /** Where the one ends that reaches furthest of those that begin there or before. */
  const reach = (offset: number): number => {
    let [from, to] = [0, ordered.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((ordered[middle]?.start ?? Infinity) <= offset) from = middle + 1;
      else to = middle;
    }
    return ends[from - 1] ?? -1;
  };
  return {
    holds: ({ start, end }) => reach(start) >= end,
    meets: ({ start, end }) => reach(end - 1) > start,
  };
}
