import { wantedPlaces } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';

/** A compound question never unfolds into more simple ones than this. */
const MAX_SLOTS = 12;

/**
 * Unfolds a compound question into simple ones that name at most one place, one period and one indicator each:
 * "patents in Yibin in 2021 and 2022" gives two. Each must find its own figure, or the answer says that it did not.
 */
export function unfold(question: Understanding, snapshot: Snapshot): Understanding[] {
  const places = wantedPlaces(question, snapshot);
  const simple: Understanding[] = [];
  for (const place of orNone(places)) {
    for (const period of orNone(question.periods)) {
      for (const indicator of orNone(separateIndicators(question, snapshot))) {
        simple.push({
          ...question,
          places: question.places.filter(({ candidates }) => place === undefined || candidates[0] === place),
          periods: period ? [period] : [],
          indicators: indicator ? [indicator] : question.indicators,
        });
      }
    }
  }
  return simple.slice(0, MAX_SLOTS);
}

/** The indicators to be answered one by one; none when one figure can be about all that is named. */
function separateIndicators(question: Understanding, snapshot: Snapshot): readonly (readonly string[])[] {
  if (question.indicators.length < 2) return [];
  const oneFigure = snapshot.candidates.facts.some(({ concepts }) =>
    question.indicators.every((ids) => ids.some((id) => concepts.has(id))),
  );
  return oneFigure ? [] : question.indicators;
}

function orNone<Item>(items: readonly Item[]): readonly (Item | undefined)[] {
  return items.length === 0 ? [undefined] : items;
}
