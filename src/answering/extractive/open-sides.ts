import { placeFits, wantedPlaces } from '../evidence/fitting.ts';
import type { Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import { isLightWord } from '../understand/light-words.ts';
import { meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';

/** Whether a question says no more of what it wants than place, time and field, and the words by which it asks. */
export function saysNoMore({ indicators, quantities, heads, rest }: Understanding, askedBy: RegExp): boolean {
  const named = [meantOf(indicators), quantities, heads].some((each) => each.length > 0);
  return !named && rest.every((word) => isLightWord(word) || askedBy.test(word));
}

/**
 * What there is of the times and the field of a question for each place that it names, in the order of the places.
 * Undefined where it names none, or where one of them has nothing.
 */
export function sidesOf(
  question: Understanding,
  matches: readonly Match[],
  snapshot: Snapshot,
): readonly (readonly Match[])[] | undefined {
  const isOfTerms = ({ candidate: { concepts, mentioned } }: Match) =>
    question.terms.every(({ ids }) => ids.some((id) => concepts.has(id) || mentioned.has(id)));
  const fitting = matches.filter((match) => match.period && isOfTerms(match));
  const sides = wantedPlaces(question, snapshot).map((place) =>
    fitting.filter(({ candidate }) => placeFits(candidate, place, snapshot)),
  );
  return sides.length > 0 && sides.every((side) => side.length > 0) ? sides : undefined;
}
