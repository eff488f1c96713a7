import type { Language } from '../../domain/answer.ts';
import type { FactStatus, Term } from '../../domain/fact.ts';
import type { Edtf, PeriodMention } from '../../domain/period.ts';
import type { PlaceCode, PlaceMention } from '../../domain/place.ts';
import type { Dimension, Quantity } from '../../domain/quantity.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { unitOf } from '../../facts/quantities/units.ts';
import { foldHan } from '../../places/fold.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { foldCase } from '../../retrieval/analyzer.ts';
import { asAsked } from './as-asked.ts';
import { asksPurpose, asksReason, purposeIn } from './asked-purpose.ts';
import { somebodyIn } from './asked-somebody.ts';
import { askedStatus } from './asked-status.ts';
import { type AskedUnit, askedDimension, askedUnit } from './asked-unit.ts';
import { type Ask, asksOf } from './asks.ts';
import { chatterIn } from './chatter.ts';
import type { Homophones } from './homophones.ts';
import type { Lexicon } from './lexicon.ts';
import { inMoney, isIncidental, type Mention, mentions, mergeOverlaps, opensRow, withCapacity } from './mentions.ts';
import { placesIn } from './naming.ts';
import { covers, overlapsAny } from './offsets.ts';
import { OPENINGS } from './openings.ts';
import type { Speller } from './spelling.ts';
import { languageOf, normaliseQuestion } from './text.ts';
import { headsOf, restOf } from './words-left.ts';

/** A question taken apart: what it names, what it asks, and the words that nobody recognised. */
export interface Understanding {
  /** The question in NFKC form without control characters. */
  text: string;
  /** Of a question that takes the rest from earlier ones and names its own thing: its own words. */
  said?: string;
  /** Of a question that takes anything from earlier ones: its own words, without theirs. */
  turn?: string;
  /** That it begins as what is added to an earlier one: "And did …". */
  adds?: boolean;
  /** Of a follow-up: that it names and asks nothing which could be answered by more than the last answer again. */
  repeats?: boolean;
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
  /** Of these, those of an earlier question that a later one with words of its own only leans on. */
  carried?: readonly string[];
}

/** What a question is understood with. */
export interface Vocabulary {
  gazetteer: Gazetteer;
  /** Places that the corpus speaks of; they win where names collide. */
  knownPlaces: ReadonlySet<PlaceCode>;
  indicators: Lexicon;
  terms: Lexicon;
  speller: Speller;
  /** Of the companies and bodies that are known. */
  homophones: Homophones;
  /** What kind of figure an indicator is. */
  dimensionOf: (indicator: string) => Dimension | undefined;
  term: (id: string) => Term | undefined;
  /** From 0 (in every passage) to 1 (in one only); undefined for a word that the corpus does not hold. */
  rarity: (word: string) => number | undefined;
}

/** No question that somebody means names more of a kind; each costs time. */
const MAX_MENTIONS = 40;

/**
 * Takes a question apart. `reference` is the date against which relative words ("last year") are read, `otherwise` the
 * language of a question that does not tell its own. Pure: the same arguments always give the same understanding.
 */
export function understand(
  question: string,
  vocabulary: Vocabulary,
  reference: Edtf,
  otherwise?: Language,
): Understanding {
  const whole = correctSpelling(asAsked(foldHan(normaliseQuestion(question)), vocabulary), vocabulary);
  const text = whole.replace(ADDS, '');
  const folded = foldCase(text);
  // A job title is no number of jobs.
  const chatter = chatterIn(folded);
  const frame = [...somebodyIn(folded), ...purposeIn(folded), ...chatter];
  const indicators = mergeOverlaps(vocabulary.indicators.findNested(text))
    .filter((name) => !overlapsAny(name, frame) && !TRADERS.test(folded.slice(name.start, name.end)))
    .slice(0, MAX_MENTIONS);
  const unit = askedUnit(folded);
  const times = findPeriods(text, reference).filter((period) => !isVerb(period, text));
  const periods = inTheirYear(times);
  const quantities = parseQuantities(text).filter(
    // 两口子 is a couple, not two of something, 前一年 the year before, and 哪一年 asks for one.
    (quantity) =>
      !overlapsAny(quantity, times) &&
      text[quantity.end] !== '子' &&
      text[quantity.start - 1] !== '哪' &&
      !/[前上下后]一年$/.test(text.slice(0, quantity.end)),
  );
  const named = vocabulary.terms.find(text).slice(0, MAX_MENTIONS);
  const found = placesIn(text, vocabulary)
    .filter((place) => !overlapsAny(place, chatter))
    .slice(0, MAX_MENTIONS);
  // Of a place and a term the longer name is meant: "China Passenger Car Association", "China's liquor capital".
  const terms = named.filter((term) => !found.some((place) => covers(place, term)));
  const places = found.filter(
    (place) =>
      !terms.some((term) => covers(term, place)) && !overlapsAny(place, [...quantities, ...(unit ? [unit] : [])]),
  );
  const recognised = [...terms, ...indicators, ...places, ...times, ...quantities, ...(unit ? [unit] : [])];
  const status = askedStatus(folded, periods.length > 0);
  // "The aim for output in 2024" is a figure.
  const isCount = (id: string) => vocabulary.dimensionOf(id) === 'count';
  const isPurpose = asksPurpose(folded) && indicators.every(({ ids }) => ids.every(isCount)) && periods.length === 0;
  const asks = isPurpose || asksReason(folded) ? new Set([...asksOf(folded), 'why' as const]) : asksOf(folded);
  const rest = restOf(text, folded, [...recognised, ...frame]);
  const ofUnit = unit && unitOf(unit.unit)?.dimension;
  const dimension = ofUnit ?? askedDimension(folded);
  return {
    text,
    ...(text !== whole && { adds: true }),
    language: languageOf(text, otherwise),
    asks,
    places,
    periods,
    indicators: mentions(indicators, { text, folded }, terms).map((mention, index) => ({
      ...mention,
      ids: withCapacity(dimension === 'money' ? inMoney(mention.ids, vocabulary.dimensionOf) : mention.ids, folded),
      incidental: isIncidental(
        { ...mention, joined: mention.joined || opensRow(indicators[index], indicators[index + 1], folded) },
        indicators[index],
        { folded, asks, dimension, unit: ofUnit, rest },
        vocabulary.dimensionOf,
      ),
    })),
    terms: mentions(terms, { text, folded }, []),
    quantities,
    ...(status && { status }),
    ...(unit && { unit }),
    ...(dimension && { dimension }),
    heads: headsOf(text, folded, [...recognised, ...frame]),
    rest,
  };
}

/** A question that could stand without it. */
const ADDS = new RegExp(String.raw`^(?:and|but|so)[\s,]+(?=(?:${OPENINGS}|if)\b)`, 'i');

/** Who exports is no measure of what is exported. */
const TRADERS = /^(?:ex|im)porters?$/;

/** "This may be": no month. */
function isVerb({ text: mention, end }: PeriodMention, text: string): boolean {
  return mention === 'may' && /^ (?:be|have|not|well|also|seem|sound|look|i|we|you)\b/i.test(text.slice(end));
}

const MONTH_OF_YEAR = /^\d{4}[?~%]?(?=-\d{2}$)/;
const YEAR = /^\d{4}$/;

/** "May's exports in 2024", 5月出口额2024年是多少: a month without a year is in the one that is named apart from it. */
function inTheirYear(periods: PeriodMention[]): PeriodMention[] {
  const months = periods.filter(({ relative, edtf, sense }) => relative && sense === 'in' && MONTH_OF_YEAR.test(edtf));
  const years = periods.filter(({ edtf, sense }) => sense === 'in' && YEAR.test(edtf));
  const [[month, another], [year, other]] = [months, years];
  if (!month || !year || another || other) return periods;
  const dated = { ...month, edtf: month.edtf.replace(MONTH_OF_YEAR, year.edtf), relative: false };
  return periods.filter((period) => period !== year).map((period) => (period === month ? dated : period));
}

/** Names of places are left alone: the gazetteer has its own way with misspelt ones. */
function correctSpelling(text: string, vocabulary: Vocabulary): string {
  const places = placesIn(text, vocabulary);
  return vocabulary.speller.correct(vocabulary.homophones.correct(text), (start, end) =>
    overlapsAny({ start, end }, places),
  );
}
