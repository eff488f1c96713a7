import type { Language } from '../domain/answer.ts';
import type { FactStatus, MeasureStatus } from '../domain/fact.ts';
import type { Publisher } from '../domain/publisher.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** A fact in words, ready to be put into a sentence of one language. */
export interface FactWords {
  place: string;
  /** With its article ("the power battery industry"); empty where the indicator says it all. */
  subject: string;
  indicator: string;
  /** As it stands at the head of a sentence: "in 2022", "since June 2022", "2023年上半年". */
  period: string;
  figure: string;
  /** The figure in the source's own language, where that is not the answer's. */
  original?: string;
  /** For what the figure stands each time, or of what: "per company", 每家企业, "share of China's total". */
  terms?: string;
  status: FactStatus;
}

interface MeasureWords {
  place: string;
  summary: string;
  status: MeasureStatus;
  date: string;
}

interface FormulaWords {
  operation: 'difference' | 'growth' | 'ratio';
  /** The operands in words, as in the fact sentences. */
  left: string;
  right: string;
  leftLabel: string;
  rightLabel: string;
  result: string;
  /** The source itself gives another figure for the result, which is told before. */
  isStated: boolean;
}

/** Why there is no answer. */
export type AbstainReason =
  | { kind: 'empty' }
  | { kind: 'too long'; limit: number }
  | { kind: 'off topic' }
  | { kind: 'place'; place: string }
  /** Only places within it have what is asked for. */
  | { kind: 'whole'; place: string }
  | { kind: 'period'; period: string }
  | { kind: 'words'; words: readonly string[] }
  /** Whether it came about is asked of something that the sources give as a goal or an expectation. */
  | { kind: 'goal' }
  /** Of the places compared, the sources give no figure of the same thing. */
  | { kind: 'nothing alike' }
  | { kind: 'claim'; claim: string };

/** Why an answer is put together from the sources' own words although a model was asked. */
export type StandInReason =
  | 'unverified'
  | 'busy'
  | 'slow'
  | 'broken off'
  | 'declined'
  | 'too much'
  | 'budget'
  | 'unavailable';

/** Everything a reader is told, in one language. */
/** A figure with who published it, and when. */
export interface PublishedFigure {
  figure: string;
  publisher: string;
  published: string;
}

export interface Wording {
  fact(words: FactWords): string;
  measure(words: MeasureWords): string;
  quotation(text: string): string;
  /** A cell of a table with its headers; the caption may be empty. */
  cell(parts: { row: string; column: string; text: string; caption: string }): string;
  fall(figure: string): string;
  /** A figure and the same figure in the unit that was asked for. */
  alsoWritten(figure: string, asked: string): string;
  notConverted: string;
  /** That one of the questions in a question is left open, in its own words. */
  partUnanswered(part: string): string;
  /** That words beside the question were not read as a part of it. */
  leftAside(words: string): string;
  partsOnly(place: string): string;
  /** Only goals are told where a result may have been meant. */
  goalOnly: string;
  /** Of the time asked for only a part is told. */
  partOfTime(time: string): string;
  formula(words: FormulaWords): string;
  /** That a place is the first, the second … or, of the least, the last of several. */
  ranking(parts: {
    indicator: string;
    place: string;
    count: number;
    order: 'most' | 'least';
    position: number;
  }): string;
  abstain(reason: AbstainReason): string;
  /** Instead of `abstain`, where what is shown as nearest may be the answer after all. */
  unsure: string;
  searched(counts: { documents: number; facts: number; passages: number }): string;
  /** Tells what `searched` says from the caveats that it stands among. */
  isSearched(notice: string): boolean;
  nearest: string;
  supported: string;
  contradicted(claim: string): string;
  onlyPlace: string;
  notAlike: string;
  otherPlace(meant: string, others: readonly string[]): string;
  relativePeriod(asked: string, meant: string): string;
  unreviewed: string;
  /** That the rows of a table stand in an order that is the answer's own. */
  inOrder: (order: 'most' | 'least') => string;
  conflict(one: string, other: string): string;
  /** Behind `conflict`: who says which. */
  conflictSources(one: PublishedFigure, other: PublishedFigure): string;
  /** That a publisher gave another figure later. */
  revised(later: PublishedFigure, earlier: PublishedFigure): string;
  /** That a document corrects a figure of its own. */
  corrected(later: string, earlier: string): string;
  /** That a measure takes the place of an earlier one, both by their marks or what they are about. */
  superseded(later: string, earlier: string): string;
  nothingRecorded: string;
  standIn: Record<StandInReason, string>;
  computed: string;
  allMeasures: string;
  indicatorTitle(name: string): string;
  status: Record<FactStatus | MeasureStatus, string>;
  publisher(publisher: Publisher): string;
  /** Words with a note in brackets behind them. */
  noted(words: string, note: string): string;
  /** A plain number of the things that an indicator counts: 306家 of 高新技术企业数. */
  counted(figure: string, indicator: string): string;
  /** That something grew so many times, as far as the source tells. */
  multiplied(words: Omit<FactWords, 'status'>): string;
  /** What the growth of a quantity is called. */
  growthOf(indicator: string): string;
  /** That a quantity grew or fell by a rate. */
  changed(words: Omit<FactWords, 'status'> & { fell: boolean }): string;
  list(items: readonly string[]): string;
}

const WORDINGS: Record<Language, Wording> = { en, zh };

export function wordingOf(language: Language): Wording {
  return WORDINGS[language];
}
