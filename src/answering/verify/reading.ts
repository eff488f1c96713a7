import type { Edtf, PeriodMention } from '../../domain/period.ts';
import type { PlaceCode, PlaceMention } from '../../domain/place.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { unitOf } from '../../facts/quantities/units.ts';
import type { Snapshot } from '../snapshot.ts';
import type { LexiconMatch } from '../understand/lexicon.ts';
import { withoutOperators } from './formula.ts';
import { type Clauses, clausesOf, overlap, type Stretch, within } from './proximity.ts';

/** A sentence taken apart: its figures, and what it names that a figure may be said of. */
export interface Reading {
  clauses: Clauses;
  figures: readonly Quantity[];
  periods: readonly PeriodMention[];
  places: readonly PlaceMention[];
  indicators: readonly LexiconMatch[];
  terms: readonly LexiconMatch[];
}

interface ReadingContext {
  /** What relative words ("last year") are reckoned from: the date of the document that is cited. */
  reference: Edtf | undefined;
  /** Places that decide between places of one name. */
  places: readonly PlaceCode[];
}

/** Takes a sentence apart. Pure. */
export function read(sentence: string, snapshot: Snapshot, { reference, places }: ReadingContext): Reading {
  const text = sentence.normalize('NFKC').length === sentence.length ? sentence : sentence.normalize('NFKC');
  const periods = findPeriods(text, reference);
  const figures = withoutOperators(text, parseQuantities(text))
    .filter((figure) => !periods.some((period) => overlap(period, figure)) && !isOccurrence(figure, text))
    .map((figure) => perUnit(hedgedAfar(figure, text), text));
  const isKin = ({ start, end }: LexiconMatch) => KIN.test(text.slice(start, end));
  const terms = snapshot.terms.find(text).filter((name) => !isKin(name));
  const named = snapshot.gazetteer
    .find(text, { known: snapshot.knownPlaces, context: places })
    .filter(({ end }) => !OF_RANK.test(text.slice(end)))
    // "US" in "US$4.64 billion" and "Xinyu" in "Xinyu Customs" are no places.
    .filter((place) => !figures.some((one) => overlap(one, place)) && !terms.some((term) => holds(term, place)));
  const isDefining = ({ ids }: LexiconMatch) => ids.some((id) => snapshot.isDefining(id));
  return {
    // The "and" of "power and energy storage batteries" ends no clause.
    clauses: clausesOf(text, [...addresses(named), ...terms]),
    figures,
    periods,
    places: named,
    // "Size" in "high-tech industry above designated size" is a part of the industry's name.
    indicators: snapshot.indicators
      .find(text)
      .filter((name) => !isKin(name))
      .filter((name) => !terms.some((term) => holds(term, name) || (within(name, term) && isDefining(term)))),
    // "Power Battery" in "China's Power Battery Capital" is a part of the city's epithet.
    terms: terms.filter((term) => !named.some((place) => holds(place, term))),
  };
}

/** 全球一流, "world-class": how good something is, not where. */
const OF_RANK = /^(?:一流|领先|[ -]class\b|[ -]leading\b|[ -]first[ -]class\b)/iu;

/** "Producers" and "products" are no production, though their stem is the same. */
const KIN = /^(?:(?:manufactur|produc|mak|export|import|develop|recycl|suppl)i?ers?|products?)$/iu;

/** "Listed twice" counts how often a text says something; "twice the output" multiplies. */
function isOccurrence({ start, end, text: words, kind }: Quantity, text: string): boolean {
  if (kind === 'count' && !/\d/.test(words) && COUNTED.test(text.slice(end))) return true;
  if (!/^(?:twice|[两二]次)$/iu.test(words) || /^\s+(?:as|the|that|what|its|their|those|\d)/iu.test(text.slice(end)))
    return false;
  return OF_TEXTS.test(text.slice(0, start)) || OF_TEXTS.test(text.slice(end));
}

/** "The two figures", 两个口径: what the sentence itself speaks of, counted. */
const COUNTED =
  /^\s*(?:(?:reported|given|such|different|other|cited)\s+)?(?:figures?|numbers?(?!\s+of\b)|values?|sources?|reports?|texts?|documents?|statements?|sums?)\b|^(?:个|种|项)?(?:数字|数据|口径|说法|来源|资料)/iu;

const OF_TEXTS = /\b(?:list|print|nam|mention|appear|occur|repeat|writ|wrot|giv|stat)\w*|列|写|提到|出现|重复/iu;

/** In 约占全国的三分之一 the whole stands between the hedge and the number. */
const HEDGE_BEFORE_WHOLE = /约占[^\d，。；、]{1,8}$/u;

function hedgedAfar(figure: Quantity, text: string): Quantity {
  const about = figure.hedge === '' && HEDGE_BEFORE_WHOLE.test(text.slice(0, figure.start));
  return about ? { ...figure, hedge: 'about' } : figure;
}

/** 每千瓦时0.31元: what it is for stands before the sum. */
const PER = /每(千瓦时|度电?|瓦时|吨)[^\d，。；]{0,4}$/u;
const PER_UNITS: Readonly<Record<string, string>> = { 千瓦时: 'kWh', 度: 'kWh', 度电: 'kWh', 瓦时: 'Wh', 吨: 't' };

function perUnit(figure: Quantity, text: string): Quantity {
  const per = PER_UNITS[PER.exec(text.slice(0, figure.start))?.[1] ?? ''];
  const unit = unitOf(`${figure.unit}/${per}`);
  return unit ? { ...figure, unit: `${figure.unit}/${per}`, dimension: unit.dimension } : figure;
}

/** True where `outer` holds `inner` and more. */
function holds(outer: Stretch, inner: Stretch): boolean {
  return within(inner, outer) && !within(outer, inner);
}

/** "Longnan, Ganzhou, Jiangxi" is one stretch: its commas end no clause. */
function* addresses(places: readonly PlaceMention[]): Iterable<Stretch> {
  for (const [index, place] of places.entries()) {
    const next = places[index + 1];
    if (next?.qualifier) yield { start: place.start, end: next.end + 1 };
  }
}
