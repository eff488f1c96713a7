import type { Language } from '../../domain/answer.ts';
import type { FactStatus } from '../../domain/fact.ts';
import type { Edtf, PeriodMention } from '../../domain/period.ts';
import type { PlaceCode, PlaceMention } from '../../domain/place.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { foldCase, isQuestionWord, words } from '../../retrieval/analyzer.ts';
import { type Ask, asksOf } from './asks.ts';
import type { Lexicon, LexiconMatch } from './lexicon.ts';

/** A question taken apart: what it names, what it asks, and the words that nobody recognised. */
export interface Understanding {
  /** The question in NFKC form without control characters. */
  text: string;
  language: Language;
  asks: ReadonlySet<Ask>;
  places: readonly PlaceMention[];
  periods: readonly PeriodMention[];
  /** Ids that each recognised name may stand for. */
  indicators: readonly (readonly string[])[];
  terms: readonly (readonly string[])[];
  /** Figures that the asker brought along: claims, not facts. */
  quantities: readonly Quantity[];
  status?: FactStatus;
  /** Content words that are none of the above, analysed. */
  rest: readonly string[];
}

/** What a question is understood with. */
export interface Vocabulary {
  gazetteer: Gazetteer;
  /** Places that the corpus speaks of; they win where names collide. */
  knownPlaces: ReadonlySet<PlaceCode>;
  indicators: Lexicon;
  terms: Lexicon;
}

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const HAN = /\p{Script=Han}/gu;
const STATUS_WORDS: readonly [FactStatus, RegExp][] = [
  ['target', /\btargets?\b|\bgoals?\b|\baim(?:s|ed|ing)?\b|\bstriv|目标|力争/],
  ['expected', /\bexpect(?:s|ed|ation)?\b|\bpotential\b|\bforecast|预计|有望|潜力/],
  ['actual', /\bactual(?:ly)?\b|\bachieved\b|\breally\b|实际|已经|实现了/],
];

/** NFKC, without control, zero-width and bidirectional characters, spaces folded. */
export function normaliseQuestion(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').replaceAll(INVISIBLE, '').trim();
}

/** Chinese when a good part of the letters is Han; every other language is answered in English. */
export function languageOf(text: string): Language {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > 0 && han >= latin ? 'zh' : 'en';
}

/**
 * Takes a question apart. `reference` is the date against which relative words ("last year") are read.
 * Pure: the same question and vocabulary always give the same understanding.
 */
export function understand(question: string, vocabulary: Vocabulary, reference: Edtf): Understanding {
  const text = normaliseQuestion(question);
  const folded = foldCase(text);
  const terms = vocabulary.terms.find(text);
  const indicators = vocabulary.indicators.find(text);
  const organisations = terms.filter((match) => match.end - match.start > 1);
  const places = vocabulary.gazetteer
    .find(text, { known: vocabulary.knownPlaces })
    .filter((mention) => !organisations.some((match) => covers(match, mention)));
  const periods = findPeriods(text, reference);
  const quantities = parseQuantities(text).filter((quantity) => !periods.some((period) => overlap(period, quantity)));
  const recognised = [...terms, ...indicators, ...places, ...periods, ...quantities];
  const status = STATUS_WORDS.find(([, pattern]) => pattern.test(folded))?.[0];
  return {
    text,
    language: languageOf(text),
    asks: asksOf(folded),
    places,
    periods,
    indicators: indicators.map(({ ids }) => ids),
    terms: terms.map(({ ids }) => ids),
    quantities,
    ...(status && { status }),
    rest: restOf(text, folded, recognised),
  };
}

interface Offsets {
  start: number;
  end: number;
}

function restOf(text: string, folded: string, recognised: readonly Offsets[]): string[] {
  const rest = words(text)
    .filter((word) => !recognised.some((span) => overlap(span, word)))
    .filter((word) => !isQuestionWord(folded.slice(word.start, word.end)))
    .map(({ token }) => token);
  return [...new Set(rest)];
}

function overlap(a: Offsets, b: Offsets): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where a name holds another and more ("China Passenger Car Association" holds "China"). */
function covers(outer: LexiconMatch, inner: Offsets): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
