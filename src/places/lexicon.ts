import type { Place, PlaceMention } from '../domain/place.ts';
import { foldHan, foldLatin, isHan } from './fold.ts';
import { stem } from './kinds.ts';
import { EVERYWHERE, ORDINARY_PREFECTURES, ORDINARY_WORDS } from './ordinary.ts';
import { words } from './words.ts';

/**
 * When a name found in a text may be taken for its place:
 * `free` always; `capital` when it is capitalised (or the place is known to the corpus); `acronym` when it is in
 * capitals; `kind` only with its kind; `known` when the corpus knows the place, or beside one that encloses it;
 * `within` when a place that encloses it is named; `alone` when no other place is named.
 */
export type Use = 'free' | 'capital' | 'acronym' | 'kind' | 'known' | 'within' | 'alone';

/** One way to name a place. `place` is absent where the words name none ("China Daily"). */
export interface Name {
  place?: Place;
  match: PlaceMention['match'];
  use: Use;
  /** True where the name is an ordinary English word as well, so that only a capital can tell it apart. */
  ordinary: boolean;
}

export interface Lexicon {
  /** Keys are folded words with single spaces: "inner mongolia", "yi bin". */
  latin: ReadonlyMap<string, readonly Name[]>;
  /** Keys are simplified Chinese. */
  han: ReadonlyMap<string, readonly Name[]>;
  /** In words. */
  longestLatin: number;
  /** For each first character, the longest name that begins with it, in characters. */
  longestHan: ReadonlyMap<string, number>;
}

/** Marks before an alias in `corpus/places.csv`. */
const MARKS: Readonly<Record<string, Use>> = { '~': 'within', '?': 'alone' };

/** An alias without its mark, and the use that the mark gives it. */
export function unmark(alias: string): { text: string; use?: Use } {
  const use = MARKS[alias.charAt(0)];
  return use === undefined ? { text: alias } : { text: alias.slice(1), use };
}

/** Pinyin names of counties up to this length are words of other languages or syllables of other names too often. */
const SHORT_COUNTY = 5;

function latinUse(place: Place, name: string, lookalikes: ReadonlySet<string>): Use {
  if (/^(?:\p{Lu}\.?){2,5}$/u.test(name)) return 'acronym';
  const key = foldLatin(name);
  const confusing = lookalikes.has(key);
  if (place.level !== 'county') return confusing ? 'capital' : 'free';
  return confusing || key.length <= SHORT_COUNTY ? 'known' : 'capital';
}

function hanUse(place: Place, short: string): Use {
  if (place.level === 'prefecture') return ORDINARY_PREFECTURES.has(short) ? 'known' : 'free';
  if (place.level !== 'county') return 'free';
  if (short.length < 2 || ORDINARY_WORDS.has(short)) return 'kind';
  return short.length > 2 || place.zh.endsWith('市') ? 'free' : 'known';
}

/** The ways to write a romanised name: joined, by syllables, with v for ü, and 湖 translated ("Qingshan Lake"). */
function romanisations(place: Place): string[] {
  const pinyin = place.pinyin ?? '';
  if (pinyin === '') return [];
  const joined = pinyin.replaceAll(' ', '');
  const written = place.level === 'county' ? [joined] : [joined, pinyin];
  if (pinyin.includes('ü')) written.push(joined.replaceAll('ü', 'v'));
  if (stem(place.zh).endsWith('湖')) written.push(`${joined.replace(/hu$/, '')} lake`);
  return written;
}

/** Every name of a place with the conditions of its use. */
function namesOf(place: Place, lookalikes: ReadonlySet<string>): [text: string, name: Name][] {
  const found: [string, Name][] = [];
  const add = (text: string, match: Name['match'], use: Use): void =>
    void found.push([text, { place, match, use, ordinary: lookalikes.has(foldLatin(text)) }]);
  const short = stem(place.zh);
  if (place.zh !== short) add(place.zh, 'exact', EVERYWHERE.has(place.zh) ? 'within' : 'free');
  add(short, 'exact', hanUse(place, short));
  add(place.en, 'exact', latinUse(place, place.en, lookalikes));
  for (const written of romanisations(place)) add(written, 'pinyin', latinUse(place, written, lookalikes));
  for (const alias of place.aliases) {
    const { text, use } = unmark(alias);
    add(text, 'exact', use ?? (isHan(text) ? 'free' : latinUse(place, text, lookalikes)));
  }
  for (const epithet of place.epithets) add(epithet, 'epithet', 'free');
  return found;
}

/** Indexes all names of all places, and phrases that name none. */
export function buildLexicon(
  places: Iterable<Place>,
  notPlaces: readonly string[],
  lookalikes: ReadonlySet<string>,
): Lexicon {
  const latin = new Map<string, Name[]>();
  const han = new Map<string, Name[]>();
  let longestLatin = 1;
  const longestHan = new Map<string, number>();
  const add = (text: string, name: Name): void => {
    const chinese = isHan(text);
    const parts = chinese ? [] : words(text).map((word) => word.key);
    const key = chinese ? foldHan(text) : parts.join(' ');
    if (key === '') return;
    const index = chinese ? han : latin;
    const names = index.get(key);
    if (names === undefined) index.set(key, [name]);
    else if (names.every((other) => other.place !== name.place)) names.push(name);
    longestLatin = Math.max(longestLatin, parts.length);
    if (chinese) longestHan.set(key.charAt(0), Math.max(longestHan.get(key.charAt(0)) ?? 0, key.length));
  };
  for (const phrase of notPlaces) add(phrase, { match: 'exact', use: 'free', ordinary: false });
  for (const place of places) for (const [text, name] of namesOf(place, lookalikes)) add(text, name);
  return { latin, han, longestLatin, longestHan };
}
