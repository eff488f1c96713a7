/** How exact the source is about a number. The empty string means that it states the number flatly. */
export const HEDGES = ['', 'about', 'over', 'nearly', 'under', 'at least', 'at most'] as const;
export type Hedge = (typeof HEDGES)[number];

/** What kind of number was written; two kinds are never equal, whatever their digits. */
export type QuantityKind =
  | 'amount' // money, mass, energy, length … : a value with a unit
  | 'count' // a number of things: "70 companies", 275件
  | 'percentage' // 94 percent, 84.4%, 五成
  | 'percentage points' // 10.4 percentage points, 9.7个百分点
  | 'multiple' // fivefold, 4.5 times, 翻一番
  | 'ordinal' // first, No. 1, 第三
  | 'fraction'; // one-third, 三分之一 (value 0.333…)

/**
 * What a unit measures. Units of one dimension convert into one another, with two exceptions: currencies
 * (money in different currencies is never equal) and ratios (see QuantityKind).
 */
export type Dimension =
  | 'money'
  | 'mass'
  | 'energy'
  | 'power'
  | 'area'
  | 'length'
  | 'volume'
  | 'duration'
  | 'charge' // Ah, mAh
  | 'voltage'
  | 'temperature'
  | 'rate' // one unit per another: Wh/kg, CNY/t
  | 'count'
  | 'ratio' // %, pp, times, fraction
  | 'rank';

/**
 * A canonical unit code: an ISO 4217 currency ("CNY"), an SI or customary unit ("t", "GWh", "m2", "km", "d"),
 * "%" , "pp" (percentage points), "times", "fraction", "rank", or "1" for a plain count. A rate joins two codes with a
 * slash ("Wh/kg").
 */
export type UnitCode = string;

/** A multiple that grew *by* so much, grew *to* so much, or does not say which. */
export type MultipleSense = 'by' | 'to' | 'unclear';

/** A quantity read from a text. */
export interface Quantity {
  kind: QuantityKind;
  dimension: Dimension;
  /** In `unit`: 88.9 billion yuan is 88900000000 CNY; 50GWh is 50 GWh; 8.1万吨 is 81000 t. */
  value: number;
  /** The upper end of a range ("1 or 2", "3–5 percent"), in `unit`; `value` is then the lower end. */
  upper?: number;
  unit: UnitCode;
  hedge: Hedge;
  /** Only on multiples. */
  sense?: MultipleSense;
  /** The counted noun of a count as far as it can be told ("high-tech enterprises", 项). */
  noun?: string;
  /** The words as written, hedge included; `text.slice(start, end)` of the text parsed. */
  text: string;
  start: number;
  end: number;
}
