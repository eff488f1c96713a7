import type { Span } from './document.ts';
import type { Edtf } from './period.ts';
import type { PlaceCode } from './place.ts';
import type { Dimension, Hedge, MultipleSense, UnitCode } from './quantity.ts';

export const FACT_STATUSES = ['actual', 'target', 'expected'] as const;
/** A result, a goal that somebody set, or what somebody expects or deems possible. Never passed off as one another. */
export type FactStatus = (typeof FACT_STATUSES)[number];

export const MEASURE_STATUSES = ['proposed', 'announced', 'in force', 'achieved'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** How an indicator's number relates to its base indicator. */
export const TRANSFORMATIONS = ['level', 'growth', 'change', 'share', 'rank'] as const;
export type Transformation = (typeof TRANSFORMATIONS)[number];

/** What is measured, with its unit dimension and its names. A row of `corpus/indicators.csv`. */
export interface Indicator {
  id: string;
  dimension: Dimension;
  transformation: Transformation;
  /** For growth, change, share and rank: the indicator they are of. */
  base?: string;
  en: string;
  zh: string;
  /** Words that name it in questions and texts, both languages. */
  synonyms: readonly string[];
}

export const TERM_KINDS = ['industry', 'product', 'organisation', 'technology', 'policy', 'other'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A term of the field. A row of `corpus/glossary.csv`; a fact's subject is the id of one. */
export interface Term {
  id: string;
  kind: TermKind;
  en: string;
  zh: string;
  synonyms: readonly string[];
  /** The id of a wider term: "cathode-materials" within "battery-materials". */
  broader?: string;
}

/** One observation, with the words it was taken from. A row of `corpus/facts/<document>.csv`. */
export interface Fact {
  /** `${document}:${number}`; unique in the corpus. */
  id: string;
  document: string;
  place: PlaceCode;
  /** What the indicator is of: the id of a glossary term; empty where the indicator says it all. */
  subject: string;
  indicator: string;
  period: Edtf;
  /** In `unit`; for a range the lower end. */
  value: number;
  upper?: number;
  unit: UnitCode;
  qualifier: Hedge;
  /** Only where `unit` is "times". */
  sense?: MultipleSense;
  status: FactStatus;
  /** Verbatim in the document's body. */
  quote: string;
  span: Span;
  /** What a careful reader must know: inferred year, fault of translation, inconsistency. English; may be empty. */
  note: string;
  noteZh: string;
  /** False for a figure that code read off a sentence and nobody has reviewed. */
  reviewed: boolean;
}

/** One policy instrument, plan element or award. A row of `corpus/measures/<document>.csv`. */
export interface Measure {
  id: string;
  document: string;
  place: PlaceCode;
  /** Who acts: "Yunnan provincial government". */
  actor: string;
  /** Id of a glossary term. */
  topic: string;
  status: MeasureStatus;
  date: Edtf;
  summary: string;
  summaryZh: string;
  quote: string;
  span: Span;
  /** Ids of earlier measures that it takes the place of. */
  supersedes?: readonly string[];
}

/** Other words by which people ask for what a source states. A row of `corpus/wordings/<document>.csv`. */
export interface Wording {
  id: string;
  document: string;
  quote: string;
  span: Span;
  /** Words and short phrases that the quote does not hold, in both languages. */
  words: readonly string[];
}

/** Facts that speak of the same thing and differ. */
export interface Conflict {
  /**
   * `conflict`: same place, subject, indicator, period and status. `revision`: the same, but the first is what the
   * publisher of both said later; `correction`: the same, but the first is how the document of both corrects the second.
   * `definition`: near, but not the same thing.
   */
  kind: 'conflict' | 'revision' | 'correction' | 'definition';
  facts: readonly string[];
}
