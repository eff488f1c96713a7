/** A GB/T 2260 code ("511500"), an ISO 3166-1 code for a country ("US"), or a short slug ("x-world", "x-xiaolan"). */
export type PlaceCode = string;

export const PLACE_LEVELS = ['world', 'country', 'province', 'prefecture', 'county', 'zone', 'region'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** An administrative unit or another place that figures are given for. */
export interface Place {
  code: PlaceCode;
  level: PlaceLevel;
  /** English name without its kind: "Yichun", "Jiangxi", "Anyi". */
  en: string;
  /** Chinese name with its kind: 宜春市, 江西省. */
  zh: string;
  /** Further names in any language: "Szechuan", 彩云之南. */
  aliases: readonly string[];
  /** Names that praise rather than denote: "China's Liquor Capital". */
  epithets: readonly string[];
  /** Only on Chinese units: the syllables of the name without its kind, "yi chun". */
  pinyin?: string;
  /** The unit that it lies in; absent only for the world. */
  parent?: PlaceCode;
  /** Only on regions, which cut across the tree of parents: what they consist of. */
  members?: readonly PlaceCode[];
}

/** A place recognised in a text. */
export interface PlaceMention {
  /** The place that is meant, then the others of the same name: "another one exists". Never empty. */
  candidates: readonly [PlaceCode, ...PlaceCode[]];
  /** Why the first candidate is first; after "rank" and "only" nothing in the text spoke for it. */
  resolvedBy: 'only' | 'province named' | 'context' | 'corpus' | 'rank';
  /** How the name was matched; "pinyin" is a romanisation other than the English name ("Yi Bin", "Haerbin"). */
  match: 'exact' | 'pinyin' | 'misspelt' | 'epithet';
  /** True where the mention only says where the place beside it lies: "Jiangxi" in "Yichun, Jiangxi". */
  qualifier: boolean;
  /** `text.slice(start, end)` of the text searched, kind included ("Anyi County"), possessive ending not. */
  text: string;
  start: number;
  end: number;
}
