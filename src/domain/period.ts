/**
 * A period in EDTF (ISO 8601-2): `2022`, `2023-06`, `2023-40` (first half), `2023-33` (first quarter),
 * `2020/2022`, `2022-06/..` (since June 2022), with `?` where the year is inferred.
 */
export type Edtf = string;

/** How a period bounds what is said: during it, by its end, or from its start on. */
export type PeriodSense = 'in' | 'by' | 'since';

/** A period named in a text. */
export interface PeriodMention {
  edtf: Edtf;
  sense: PeriodSense;
  /** True when the words were relative ("last year", 去年) and were resolved against a reference date. */
  relative: boolean;
  text: string;
  start: number;
  end: number;
}
