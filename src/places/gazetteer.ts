import type { Language } from '../domain/answer.ts';
import type { Place, PlaceCode, PlaceMention } from '../domain/place.ts';
import { type FindOptions, find, type Parts } from './find.ts';
import { label, searchNames } from './label.ts';
import { buildLexicon } from './lexicon.ts';
import { buildNameList, complete, type NameList, type Resolution, resolve } from './lookup.ts';
import { buildSpeller } from './speller.ts';
import { buildTree } from './tree.ts';

export type { FindOptions } from './find.ts';
export type { Resolution } from './lookup.ts';
export { CHINA, WORLD } from './units.ts';

/** All places the bot has heard of. Immutable; every function is pure. */
export interface Gazetteer {
  byCode(code: PlaceCode): Place | undefined;
  /** All mentions of places in a text (English, pinyin, Chinese), in order, without overlap, with exact offsets. */
  find(text: string, options?: FindOptions): PlaceMention[];
  /** What a typed name stands for; laxer than `find`. Also takes a code, and a name with its province. */
  resolve(name: string, options?: FindOptions): Resolution;
  /** True where `inner` is `outer` or lies in it; regions contain their members. False for unknown codes that differ. */
  contains(outer: PlaceCode, inner: PlaceCode): boolean;
  /** The parents of a place, the nearest first; empty for an unknown code. */
  ancestors(code: PlaceCode): readonly Place[];
  /** The province that a place is or lies in. */
  province(code: PlaceCode): Place | undefined;
  /** "Yichun, Jiangxi" or 江西省宜春市; the code itself where it is unknown. */
  label(code: PlaceCode, language: Language): string;
  /** All names of a place, for widening a search; empty for an unknown code. */
  names(code: PlaceCode): readonly string[];
  /** Places with a name that begins so (Chinese, pinyin, English), known ones first; the known ones for "". */
  complete(prefix: string, limit: number, known?: ReadonlySet<PlaceCode>): readonly Place[];
  /** What it was built from: plain data, of which `createGazetteer` builds it again. */
  readonly data: GazetteerData;
}

export interface GazetteerData {
  places: readonly Place[];
  /** Phrases that hold the name of a place and name none: "China Daily". */
  notPlaces?: readonly string[];
  /** Folded ordinary words that look like a place's name. */
  lookalikes?: ReadonlySet<string>;
}

/** Builds a gazetteer. Codes must be unique and parents and members among the places. */
export function createGazetteer(data: GazetteerData): Gazetteer {
  const { places, notPlaces = [], lookalikes = new Set() } = data;
  const byCode = new Map(places.map((place) => [place.code, place]));
  const tree = buildTree(byCode);
  const lexicon = buildLexicon(places, notPlaces, lookalikes);
  const parts: Parts = { lexicon, tree, speller: buildSpeller(places, lookalikes) };
  // Built on first use: only typed names need it, and starting must be quick.
  let list: NameList | undefined;
  const nameList = (): NameList => (list ??= buildNameList(places));
  const lookUp = (code: PlaceCode): Place | undefined => byCode.get(code);
  return {
    byCode: lookUp,
    find: (text, options) => find(parts, text, options),
    resolve: (name, options = {}) => resolve(parts, nameList, name, lookUp, options),
    ...tree,
    label(code, language) {
      const place = byCode.get(code);
      return place === undefined ? code : label(place, tree, language);
    },
    names(code) {
      const place = byCode.get(code);
      return place === undefined ? [] : searchNames(place);
    },
    complete: (prefix, limit, known = new Set()) => complete(nameList(), prefix, limit, known),
    data,
  };
}
