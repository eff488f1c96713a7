import type { Document } from '../domain/document.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

/** As much of a text as tells what it is about, in UTF-16 units. */
const OPENING = 4000;
/** One mention in a title says as much as several in the text. */
const IN_TITLE = 4;
/** A place that a text names only once, and its title not at all, is not what it is about. */
const ENOUGH = 2;

/**
 * The place that a document is about whose header names none: what its title and opening name most, of those that
 * hold one another the innermost. Empty where nothing stands out. It serves to find and follow the text alone.
 */
export function placeAbout({ title, body }: Pick<Document, 'title' | 'body'>, gazetteer: Gazetteer): PlaceCode[] {
  const scores = new Map<PlaceCode, number>();
  const count = (text: string, weight: number) => {
    for (const { candidates, qualifier } of gazetteer.find(text, { edited: true })) {
      const [place] = candidates;
      if (!qualifier) scores.set(place, (scores.get(place) ?? 0) + weight);
    }
  };
  count(title, IN_TITLE);
  count(body.slice(0, OPENING), 1);
  const places = [...scores].filter(([, score]) => score >= ENOUGH).sort(([, a], [, b]) => b - a);
  const [best] = places;
  const inner = places.find(([place]) => best && place !== best[0] && gazetteer.contains(best[0], place));
  // "Refinery in China's Suining": the country is named as often as the city, and only says where it lies.
  const chosen = inner && best && inner[1] * 2 >= best[1] ? inner : best;
  return chosen ? [chosen[0]] : [];
}
