/** A GB/T 2260 code ("511500"), or for places without one a short slug that begins with a letter ("US", "x-world"). */
export type PlaceCode = string;

export type PlaceLevel = 'world' | 'country' | 'province' | 'prefecture' | 'county' | 'zone' | 'region';

/** An administrative unit or another place that figures are given for. */
export interface Place {
  code: PlaceCode;
  level: PlaceLevel;
  /** English name without its kind: "Yichun", "Jiangxi", "Anyi". */
  en: string;
  /** Chinese name with its kind: 宜春市, 江西省. */
  zh: string;
  /** Further names in any language: 宜春, "Yi Chun", epithets such as "China's Liquor Capital". */
  aliases: readonly string[];
  parent?: PlaceCode;
}

/** A place recognised in a text. */
export interface PlaceMention {
  /** Candidates, the likeliest first; more than one only where the name stays ambiguous. */
  candidates: readonly PlaceCode[];
  /** Why the first candidate is first. */
  resolvedBy: 'only' | 'province named' | 'context' | 'corpus' | 'rank';
  /** How the name was matched. */
  match: 'exact' | 'pinyin' | 'misspelt' | 'epithet';
  text: string;
  start: number;
  end: number;
}
