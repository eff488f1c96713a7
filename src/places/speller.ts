import type { Place, PlaceCode } from '../domain/place.ts';
import { foldLatin } from './fold.ts';
import { isShortOfLetter, SHORTEST_MISSPELLING, slips } from './misspelling.ts';

export interface Speller {
  /**
   * The places whose name a folded word comes nearest to, if it is near enough. Names of counties, and names of five
   * letters typed with four, count only where the corpus knows the place. Empty for ordinary words.
   */
  nearest(word: string, known: ReadonlySet<PlaceCode>): Place[];
}

/** The single-word Latin names of a place that a typed word is compared with. */
function spellings(place: Place): string[] {
  const names = [place.en, place.pinyin?.replaceAll(' ', '') ?? '', ...place.aliases];
  return [...new Set(names.filter((name) => /^[\p{Script=Latin}'’]+$/u.test(name)).map(foldLatin))];
}

export function buildSpeller(places: Iterable<Place>, lookalikes: ReadonlySet<string>): Speller {
  const byLetter = new Map<string, { name: string; place: Place }[]>();
  for (const place of places)
    for (const name of spellings(place)) {
      if (name.length < SHORTEST_MISSPELLING) continue;
      const letter = name.charAt(0);
      const entries = byLetter.get(letter);
      if (entries === undefined) byLetter.set(letter, [{ name, place }]);
      else entries.push({ name, place });
    }

  /** Of so short a word only what the corpus speaks of can be meant. */
  function completed(word: string, known: ReadonlySet<PlaceCode>): Place[] {
    const near = (byLetter.get(word.charAt(0)) ?? []).filter(
      ({ name, place }) => known.has(place.code) && isShortOfLetter(word, name),
    );
    return [...new Set(near.map(({ place }) => place))];
  }

  function nearest(word: string, known: ReadonlySet<PlaceCode>): Place[] {
    if (lookalikes.has(word)) return [];
    if (word.length < SHORTEST_MISSPELLING) return completed(word, known);
    let fewest = Number.POSITIVE_INFINITY;
    let best: Place[] = [];
    for (const { name, place } of byLetter.get(word.charAt(0)) ?? []) {
      if (place.level === 'county' && !known.has(place.code)) continue;
      const wrong = slips(word, name);
      if (wrong === undefined || wrong > fewest) continue;
      if (wrong < fewest) best = [];
      fewest = wrong;
      if (!best.includes(place)) best.push(place);
    }
    return best;
  }

  return { nearest };
}
