import { spansOverlap } from '../../domain/document.ts';

/** Where something stands in a text, half-open. */
export interface Offsets {
  start: number;
  end: number;
}

export function overlapsAny(span: Offsets, others: readonly Offsets[]): boolean {
  return others.some((other) => spansOverlap(span, other));
}

/** True where a name holds another and more ("China Passenger Car Association" holds "China"). */
export function covers(outer: Offsets, inner: Offsets): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
