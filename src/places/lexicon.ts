import type { Place, PlaceMention } from '../domain/place.ts';
import { foldHan, isHan } from './fold.ts';
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

/** One way to name a place. `place` is undefined where the words name none ("China Daily"). */
export interface Name {
  place: Place | undefined;
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
  /** For each first word, the longest name that begins with it, in words. */
  longestLatin: ReadonlyMap<string, number>;
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

const ACRONYM = /^(?:\p{Lu}\.?){2,5}$/u;

function latinUse(place: Place, name: string, key: string, ordinary: boolean): Use {
  if (ACRONYM.test(name)) return 'acronym';
  if (place.level === 'world') return 'alone';
  if (place.level !== 'county') return ordinary ? 'capital' : 'free';
  return ordinary || key.length <= SHORT_COUNTY ? 'known' : 'capital';
}

/** The use of a Chinese name without its kind. */
function shortUse(place: Place, short: string): Use {
  if (place.level === 'world') return 'alone';
  if (place.level === 'prefecture') return ORDINARY_PREFECTURES.has(short) ? 'known' : 'free';
  if (place.level !== 'county') return 'free';
  if (short.length < 2 || ORDINARY_WORDS.has(short)) return 'kind';
  return short.length > 2 || place.zh.endsWith('市') ? 'free' : 'known';
}

/** The ways to write a romanised name: joined, by syllables, with v for ü, and 湖 translated ("Qingshan Lake"). */
function romanisations(place: Place, short: string): string[] {
  const { pinyin } = place;
  if (pinyin === undefined) return [];
  const joined = pinyin.replaceAll(' ', '');
  const written = [joined];
  if (place.level !== 'county' || place.zh.endsWith('市')) written.push(pinyin);
  if (joined.includes('ü')) written.push(joined.replaceAll('ü', 'v'));
  if (short.endsWith('湖')) written.push(`${joined.slice(0, -'hu'.length)} lake`);
  return written;
}

/** The key of a Latin name in the index. */
function latinKey(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return words(name)
    .map((word) => word.key)
    .join(' ');
}

function append(index: Map<string, Name[]>, key: string, name: Name): void {
  const names = index.get(key);
  if (names === undefined) index.set(key, [name]);
  else if (names.every((other) => other.place !== name.place)) names.push(name);
}

/** The seat of a province's government is its first prefecture; the four cities that are provinces have none. */
const SEAT = /^\d\d0100$/;

/** How the seat of a province is called by the province: "the capital of Qinghai", 青海省会. */
function seatNames({ en, zh }: Place): string[] {
  const english = [`capital of ${en}`, `capital of ${en} Province`, `${en}’s capital`, `${en}’s provincial capital`];
  return [
    ...english,
    ...[zh, stem(zh)].flatMap((name) => [`${name}省会`, `${name}的省会`, `${name}首府`, `${name}的首府`]),
  ];
}

/** Indexes all names of all places, and phrases that name none. Of two equal names of a place the first counts. */
export function buildLexicon(
  places: Iterable<Place>,
  notPlaces: readonly string[],
  lookalikes: ReadonlySet<string>,
): Lexicon {
  const latin = new Map<string, Name[]>();
  const han = new Map<string, Name[]>();

  function add(text: string, match: Name['match'], place: Place | undefined, use?: Use): void {
    const chinese = isHan(text);
    const key = chinese ? foldHan(text) : latinKey(text);
    if (key === '') return;
    const ordinary = !chinese && lookalikes.has(key);
    const ownUse = chinese || place === undefined ? 'free' : latinUse(place, text, key, ordinary);
    append(chinese ? han : latin, key, { place, match, use: use ?? ownUse, ordinary });
  }

  for (const phrase of notPlaces) add(phrase, 'exact', undefined);
  const all = [...places];
  const byCode = new Map(all.map((place) => [place.code, place]));
  for (const place of all) {
    const province = SEAT.test(place.code) ? byCode.get(`${place.code.slice(0, 2)}0000`) : undefined;
    for (const name of province ? seatNames(province) : []) add(name, 'exact', place, 'free');
    const short = place.pinyin === undefined ? place.zh : stem(place.zh);
    if (place.zh !== short) add(place.zh, 'exact', place, EVERYWHERE.has(place.zh) ? 'within' : 'free');
    add(short, 'exact', place, shortUse(place, short));
    add(place.en, 'exact', place);
    for (const written of romanisations(place, short)) add(written, 'pinyin', place);
    for (const alias of place.aliases) {
      const { text, use } = unmark(alias);
      add(text, 'exact', place, use);
    }
    for (const epithet of place.epithets) add(epithet, 'epithet', place, 'free');
  }

  const longestHan = new Map<string, number>();
  for (const key of han.keys()) {
    const first = key.charAt(0);
    longestHan.set(first, Math.max(longestHan.get(first) ?? 0, key.length));
  }
  const longestLatin = new Map<string, number>();
  for (const key of latin.keys()) {
    const [first = '', ...others] = key.split(' ');
    longestLatin.set(first, Math.max(longestLatin.get(first) ?? 0, 1 + others.length));
  }
  return { latin, han, longestLatin, longestHan };
}
