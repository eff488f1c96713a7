import type { PlaceCode } from '../../domain/place.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';

const WANTS = /\b(?:wants?|hopes?|sees?|stands?)\b/i;
const WHERE = /\bwhere\b|哪里|何处|在哪|什么地方/i;

/** Whether a place is asked for; "where does it want its output to be" asks for a goal. */
export function asksWhere({ text, asks, indicators }: Understanding): boolean {
  const goal = indicators.length > 0 && (asks.has('target') || WANTS.test(text));
  return WHERE.test(text) && !goal;
}

/** Whether places tell where: one of them is other than those that are asked about and what these lie in. */
export function tellsWhere(
  places: readonly PlaceCode[],
  asked: readonly PlaceCode[],
  { gazetteer }: Snapshot,
): boolean {
  return places.some((place) => !asked.some((one) => gazetteer.contains(place, one)));
}
