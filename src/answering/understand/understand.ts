import type { Language } from '../../domain/answer.ts';
import type { FactStatus } from '../../domain/fact.ts';
import type { Edtf, PeriodMention } from '../../domain/period.ts';
import type { PlaceCode, PlaceMention } from '../../domain/place.ts';
import type { Dimension, Quantity } from '../../domain/quantity.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { foldHan } from '../../places/fold.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { foldCase, isQuestionWord, words } from '../../retrieval/analyzer.ts';
import { type AskedUnit, askedDimension, askedUnit } from './asked-unit.ts';
import { type Ask, asksOf } from './asks.ts';
import type { Lexicon, LexiconMatch } from './lexicon.ts';
import type { Speller } from './spelling.ts';

/** Something named in a question; `ids` are what the name may stand for. */
export interface Mention {
  ids: readonly string[];
  /** Enumerated with the one before it: "patents and enterprises", 产值和营收. */
  joined: boolean;
  /** An indicator's name that is a term's too: "battery recycling" is a volume and a field of policy. */
  alsoTerm: boolean;
  /** A bare word that counts things ("companies", 项目) in a question that asks for no count: perhaps only a word. */
  incidental: boolean;
}

/** A question taken apart: what it names, what it asks, and the words that nobody recognised. */
export interface Understanding {
  /** The question in NFKC form without control characters. */
  text: string;
  language: Language;
  asks: ReadonlySet<Ask>;
  places: readonly PlaceMention[];
  periods: readonly PeriodMention[];
  indicators: readonly Mention[];
  terms: readonly Mention[];
  /** Figures that the asker brought along: claims, not facts. */
  quantities: readonly Quantity[];
  status?: FactStatus;
  /** The unit that the figure is wanted in. */
  unit?: AskedUnit;
  /** What kind of figure is wanted, where the words tell. */
  dimension?: Dimension;
  /** What is counted in "how many people", analysed: a source that does not hold it does not answer. */
  heads: readonly string[];
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
  speller: Speller;
  /** True for an indicator that counts things. */
  isCount(indicator: string): boolean;
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
  const text = correctSpelling(foldHan(normaliseQuestion(question)), vocabulary);
  const folded = foldCase(text);
  const indicators = mergeOverlaps(vocabulary.indicators.findNested(text));
  const unit = askedUnit(folded);
  const periods = findPeriods(text, reference);
  const quantities = parseQuantities(text).filter((quantity) => !overlapsAny(quantity, periods));
  const named = vocabulary.terms.find(text);
  const found = vocabulary.gazetteer.find(text, { known: vocabulary.knownPlaces });
  // Of a place and a term the longer name is meant: "China Passenger Car Association", "China's liquor capital".
  const terms = named.filter((term) => !found.some((place) => covers(place, term)));
  const places = found.filter(
    (place) =>
      !terms.some((term) => covers(term, place)) && !overlapsAny(place, [...quantities, ...(unit ? [unit] : [])]),
  );
  const recognised = [...terms, ...indicators, ...places, ...periods, ...quantities, ...(unit ? [unit] : [])];
  const status = STATUS_WORDS.find(([, pattern]) => pattern.test(folded))?.[0];
  const dimension = askedDimension(folded);
  return {
    text,
    language: languageOf(text),
    asks: asksOf(folded),
    places,
    periods,
    indicators: mentions(indicators, folded, terms).map((mention, index) => ({
      ...mention,
      incidental: dimension !== 'count' && isBareCount(indicators[index], folded, vocabulary),
    })),
    terms: mentions(terms, folded, []),
    quantities,
    ...(status && { status }),
    ...(unit && { unit }),
    ...(dimension && { dimension }),
    heads: headsOf(text, folded, recognised),
    rest: restOf(text, folded, recognised),
  };
}

/** Names of places are left alone: the gazetteer has its own way with misspelt ones. */
function correctSpelling(text: string, { gazetteer, knownPlaces, speller }: Vocabulary): string {
  const places = gazetteer.find(text, { known: knownPlaces });
  return speller.correct(text, (start, end) => overlapsAny({ start, end }, places));
}

/** The longest names; those that overlap without one holding the other share a mention ("battery output value"). */
function mergeOverlaps(matches: readonly LexiconMatch[]): LexiconMatch[] {
  const merged: LexiconMatch[] = [];
  const longest = matches.filter((match) => !matches.some((other) => covers(other, match)));
  for (const match of longest) {
    const last = merged.at(-1);
    if (!last || match.start >= last.end) merged.push(match);
    else merged.splice(-1, 1, { ids: [...last.ids, ...match.ids], start: last.start, end: match.end });
  }
  return merged;
}

/** A single word, in English, or two characters, all of whose meanings are counts. */
function isBareCount(match: LexiconMatch | undefined, folded: string, { isCount }: Vocabulary): boolean {
  if (!match?.ids.every((id) => isCount(id))) return false;
  const name = folded.slice(match.start, match.end);
  return /^[a-z]+$/.test(name) || /^\p{Script=Han}{2}$/u.test(name);
}

const CONJUNCTION = /^[^.;?]{0,40}?(?:\band\b|\bor\b|\bversus\b|\bvs\b|\bwith\b|\bthan\b|,|、|，|和|与|及|还是|比)/;

function mentions(matches: readonly LexiconMatch[], folded: string, terms: readonly LexiconMatch[]): Mention[] {
  return matches.map(({ ids, start, end }, index) => {
    const before = matches[index - 1];
    const alsoTerm = overlapsAny({ start, end }, terms);
    return {
      ids,
      alsoTerm,
      incidental: false,
      joined: before !== undefined && CONJUNCTION.test(folded.slice(before.end, start)),
    };
  });
}

interface Offsets {
  start: number;
  end: number;
}

const COUNTED = /\bhow many\s+(?:more\s+|new\s+)?(?=[a-z])|(?:多少|几)(?:个|家|项|件|座|名|位|种|条)?/g;

/** The word right behind "how many" or 多少, where nobody recognised it as a name. */
function headsOf(text: string, folded: string, recognised: readonly Offsets[]): string[] {
  const all = words(text);
  return [...folded.matchAll(COUNTED)].flatMap(({ 0: match, index }) => {
    const from = index + match.length;
    const head = all.find(({ start }) => start >= from && start <= from + 1);
    return head && !overlapsAny(head, recognised) && !NO_HEADS.has(head.token) ? [head.token] : [];
  });
}

/** What follows "how many" without being what is counted. */
const NO_HEADS = new Set(['of', 'are', 'were', 'do', 'doe', 'did', 'ha', 'have', '是', '的', '呢']);

function restOf(text: string, folded: string, recognised: readonly Offsets[]): string[] {
  const rest = words(text)
    .filter((word) => !overlapsAny(word, recognised))
    .filter((word) => !isQuestionWord(folded.slice(word.start, word.end)))
    .map(({ token }) => token);
  return [...new Set(rest)];
}

function overlapsAny(span: Offsets, others: readonly Offsets[]): boolean {
  return others.some((other) => overlap(span, other));
}

function overlap(a: Offsets, b: Offsets): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where a name holds another and more ("China Passenger Car Association" holds "China"). */
function covers(outer: Offsets, inner: Offsets): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
