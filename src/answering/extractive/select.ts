import type { Fact } from '../../domain/fact.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Dimension } from '../../domain/quantity.ts';
import { periodRange } from '../../facts/periods/compare.ts';
import { convertible, unitOf } from '../../facts/quantities/units.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import { wantedPlaces } from '../evidence/fitting.ts';
import type { Evidence } from '../evidence/gather.ts';
import { isOfNames, judge, type Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import { looksAhead } from '../understand/asked-status.ts';
import { asksPayment } from '../understand/asked-unit.ts';
import { SIZES } from '../understand/sizes.ts';
import type { Understanding } from '../understand/understand.ts';
import { askedAspect } from './aspect/asked-aspect.ts';
import { isGrowth, isOfAspect } from './aspect/fact-aspect.ts';
import { tellAdded, tellGrowth } from './aspect/growth.ts';
import { isBareSum, LEAST_BARE_SUM } from './claims.ts';
import { isRowOfWords } from './figures/row-figure.ts';
import { partsOf } from './matter/question-parts.ts';
import { holdsAmounts, lacksHead, namesMeasure } from './named.ts';
import { ranksSaid } from './ranking/asked-rank.ts';
import { type SimpleQuestion, unfold } from './slots.ts';
import { claimsRank } from './telling/word-tests.ts';

/** A figure must cover this much of the question, by weight. */
const FACT_COVERAGE = 0.66;
/** And this much where a word or name of weight is missing from it. */
const FACT_COVERAGE_WITH_GAP = 0.76;
/** Figures this close to the best one are taken to answer the same question. */
const SAME_ANSWER = 0.045;
const SAME_CHANGE = 0.1;
const MAX_FACTS_OF_ONE = 4;
const MAX_FACTS = 12;

/** What the figures say to a question. */
export interface FigureSelection {
  /** In the order of the answer. */
  facts: readonly Fact[];
  /** Simple questions within it that no figure answers. */
  unanswered: readonly Understanding[];
  /** How much of the question the figures cover, 0 to 1. */
  coverage: number;
}

/** Finds the figures for each simple question within a question. */
export function selectFigures(question: Understanding, evidence: Evidence, snapshot: Snapshot): FigureSelection {
  const slots = unfold(question, snapshot);
  const chosen = new Map<string, Fact>();
  const unanswered: Understanding[] = [];
  let coverage = 1;
  const answered: Understanding[] = [];
  for (const slot of slots) {
    const told = bestOf(slot, evidence, snapshot);
    const exact = told.length > 0 ? told : bestOf(ofBases(slot, snapshot), evidence, snapshot);
    // Unlike things may be set side by side when the asker does so; the answer says that they are not alike.
    const compares =
      exact.length === 0 && slot.asks.has('comparison') && slot.indicators.length > 0 && slots.length > 1;
    const aims = exact.length === 0 && asksAnewForGoal(slot);
    const best = compares || aims ? unlike(slot, evidence, snapshot) : exact;
    (best.length === 0 ? unanswered : answered).push(slot);
    coverage = Math.min(coverage, best[0]?.coverage ?? 1);
    for (const { candidate } of best) if (candidate.fact) chosen.set(candidate.fact.id, candidate.fact);
  }
  const facts = [...chosen.values()].slice(0, MAX_FACTS);
  const tellsChange = question.asks.has('change') && facts.some((fact) => isGrowth(fact, snapshot));
  return { facts, unanswered: unanswered.filter((slot) => !isMet(slot, answered, tellsChange)), coverage };
}

/** "The growth in output value", of which no row is: what it is the growth of, from two levels of which it is reckoned. */
function ofBases(slot: SimpleQuestion, snapshot: Snapshot): SimpleQuestion {
  const baseOf = (id: string) => {
    const { transformation, base } = snapshot.indicator(id) ?? {};
    return (transformation === 'growth' && base) || id;
  };
  return { ...slot, indicators: slot.indicators.map((mention) => ({ ...mention, ids: mention.ids.map(baseOf) })) };
}

/**
 * "And what is it aiming for in 2023?" after a question for the output value: what is aimed at may be reckoned in something
 * else of the same kind, as long as the turn itself does not say in what.
 */
function asksAnewForGoal({ turn, said, status, terms, indicators }: SimpleQuestion): boolean {
  const isGoal = status !== undefined && status !== 'actual';
  return turn !== undefined && said === undefined && isGoal && terms.length > 0 && indicators.length > 0;
}

/** The same indicator of another subject or, where a goal is asked for, whatever goal the place has. */
function unlike(slot: SimpleQuestion, evidence: Evidence, snapshot: Snapshot): Match[] {
  const sameIndicator = bestOf({ ...slot, terms: [] }, evidence, snapshot);
  if (sameIndicator.length > 0 || slot.status === undefined || slot.status === 'actual') return sameIndicator;
  const dimensionOf = (id: string) => snapshot.indicator(id)?.dimension;
  const asked = new Set(slot.indicators.flatMap(({ ids }) => ids.map(dimensionOf)));
  const open = { ...slot, text: slot.turn ?? slot.text, indicators: [], rest: [] };
  return bestOf(open, evidence, snapshot).filter(
    ({ candidate: { fact } }) => fact && fact.status !== 'actual' && asked.has(dimensionOf(fact.indicator)),
  );
}

/**
 * "Compare Yibin's output value with Yichun's revenue" unfolds into four questions of which two make sense: it is
 * enough that every place, period, indicator and term found its figure in some other one.
 */
function isMet(slot: Understanding, answered: readonly Understanding[], tellsChange: boolean): boolean {
  const met = (key: 'places' | 'periods' | 'indicators' | 'terms' | 'status') =>
    answered.some((other) => JSON.stringify(other[key]) === JSON.stringify(slot[key]));
  // A growth rate answers for the year it is reckoned from too.
  return met('places') && (tellsChange || met('periods')) && met('indicators') && met('terms') && met('status');
}

function bestOf(slot: SimpleQuestion, evidence: Evidence, snapshot: Snapshot): Match[] {
  const fitting = evidence.facts
    .filter(({ candidate }) => isOfNames(candidate, slot, snapshot, evidence.reading))
    .map(({ candidate }) => judge(candidate, slot, snapshot, evidence.reading))
    .filter((match) => fits(match, slot, snapshot))
    .sort((a, b) => b.score - a.score);
  const telling = ofAspect(fitting, slot, snapshot);
  const best = telling[0];
  if (!best) return [];
  // "How did it change" is answered by the rate and by the level that it is the rate of.
  const margin = slot.asks.has('change') ? SAME_CHANGE : SAME_ANSWER;
  const near = telling.filter(({ score }) => score >= best.score - margin);
  const all = slot.asks.has('ranking') || slot.asks.has('list');
  const exact = near.filter(({ candidate }) =>
    wantedPlaces(slot, snapshot).some((place) => candidate.places[0] === place),
  );
  const kept = exact.length > 0 && !all ? exact : near;
  return latestFirst(kept).slice(0, all ? MAX_FACTS : MAX_FACTS_OF_ONE);
}

/** The rows that tell what the question wants to know, or that it can be reckoned from. */
function ofAspect(fitting: readonly Match[], slot: SimpleQuestion, snapshot: Snapshot): readonly Match[] {
  const { growth, added } = askedAspect(slot);
  if (growth && !slot.isOneOfPeriods) return tellGrowth(fitting, slot, snapshot);
  if (added && !slot.isOneOfPeriods) return tellAdded(fitting, slot, snapshot);
  const results = fitting.filter(({ candidate: { fact } }) => fact?.status === 'actual');
  // Where the question leaves it open, what has come about goes before what was aimed at.
  const isOpen = slot.status === undefined && !slot.asks.has('target') && !looksAhead(slot.text.toLowerCase());
  return isOpen && results.length > 0 ? results : fitting;
}

/** A figure answers when it is about what the question names; words alone never make up for a name. The cheapest test is first. */
function fits(match: Match, question: SimpleQuestion, snapshot: Snapshot): boolean {
  const { fact } = match.candidate;
  const { status, unit } = fact ?? {};
  return (
    !(question.statusOnly && status !== question.status) &&
    // What has been reached is not told by what is aimed at, and the other way round.
    !(question.status && (question.status === 'actual') !== (status === 'actual')) &&
    !match.missing.some((name) => snapshot.isDefining(name)) &&
    coversEnough(match, question, snapshot) &&
    !(unit && question.unit && !suits(unit, question.unit.unit)) &&
    isOfDimension(match, question, snapshot) &&
    (!onlyBeside(match, question, snapshot) || isOfOneDescribed(match, question, snapshot)) &&
    !lacksHead(match, question) &&
    isOfClaim(fact, question) &&
    !(fact && !isOfAspect(fact, question, snapshot)) &&
    !(fact && !isRowOfWords(fact, question, snapshot)) &&
    !(fact && claimsRank(question) && ranksSaid(fact.quote).length === 0) &&
    (!fact || isOfWhole(fact, question.text, snapshot)) &&
    holdsAmounts(match.candidate, question) &&
    namesMeasure(match.candidate, question, snapshot)
  );
}

function coversEnough({ missing, coverage }: Match, question: SimpleQuestion, snapshot: Snapshot): boolean {
  if (missing.length === 0) return coverage >= FACT_COVERAGE;
  if (question.indicators.length === 0 || coverage < FACT_COVERAGE_WITH_GAP) return false;
  // A second name of the measure may be missing, a word never: "carbonate" makes a capacity another one.
  const [first = ''] = partsOf(question.text);
  const others = new Set(tokens(question.text).filter((word) => !tokens(first).includes(word)));
  return missing.every((name) => (snapshot.indicator(name) ?? snapshot.term(name)) || others.has(name));
}

/** "Has it reached 100 companies?" is told by a figure of the same kind. */
function isOfClaim(fact: Fact | undefined, { asks, quantities, indicators }: Understanding): boolean {
  const claims = quantities.filter(({ kind }) => kind !== 'ordinal');
  if (!asks.has('yes-no') || claims.length === 0 || !fact) return true;
  const isOfMoney = unitOf(fact.unit)?.dimension === 'money';
  // "Did it reach 100 billion" of a place or an industry is not told by what others have agreed to invest there.
  if (
    isOfMoney &&
    indicators.length === 0 &&
    !SIZES.includes(fact.indicator) &&
    !claims.some(({ value }) => value === fact.value)
  )
    return false;
  return claims.some((claim) =>
    isBareSum(claim)
      ? isOfMoney || Math.abs(fact.value) >= LEAST_BARE_SUM
      : convertible(fact.unit, claim.unit) || claim.value === Math.abs(fact.value) || claim.dimension === 'ratio',
  );
}

/** Kinds of figures that are asked for in no other sense: "what share" is not answered by an amount. */
const TELLING: ReadonlySet<Dimension> = new Set(['ratio', 'duration', 'length', 'count']);

/** How a number of things changed is told by a rate as well. */
function isOfDimension({ candidate }: Match, { dimension, asks, text }: Understanding, snapshot: Snapshot): boolean {
  const isMoney = dimension === 'money' && /\bmoney\b|钱/i.test(text);
  const isTelling = dimension !== undefined && (TELLING.has(dimension) || isMoney || asksPayment(text.toLowerCase()));
  if (!isTelling || (dimension === 'count' && asks.has('change'))) return true;
  return snapshot.indicator(candidate.fact?.indicator ?? '')?.dimension === dimension;
}

/** Words for the wholes that a share may be of. */
const WHOLES = [
  /全国|\bnational|\bcountry|\bChina/i,
  /全球|世界|\bglobal|\bworld/i,
  /全省|\b(?:the|its) province['’]s|\bof (?:the|its) province\b|\bprovincial/i,
];

/** A share of the city's exports is no share of the country's: the whole that is named must be the row's whole. */
export function isOfWhole(fact: Fact, asked: string, snapshot: Snapshot): boolean {
  if (snapshot.indicator(fact.indicator)?.transformation !== 'share') return true;
  const told = [fact.quote, fact.note, fact.noteZh].join(' ');
  const wholes = WHOLES.filter((whole) => whole.test(asked));
  if (wholes.length > 0) return wholes.every((whole) => whole.test(told));
  // A simple question within a larger one has lost its other places.
  const named = snapshot.gazetteer.find(asked, { edited: true });
  return named.every(
    ({ candidates: [place], start, end }) =>
      !isProvinceOf(place, fact, snapshot) ||
      OF_PROVINCE.test(told) ||
      !(OF_WHOLE_BEFORE.test(asked.slice(0, start)) && OF_WHOLE_BEHIND.test(asked.slice(end))) ||
      snapshot.placesIn(told).includes(place),
  );
}

const OF_PROVINCE = /全省|\bprovinc/i;
const OF_WHOLE_BEFORE = /(?:\b(?:share|much|part|portion|percentage|percent|proportion) of|占(?:了|到)?)\s*$/i;
const OF_WHOLE_BEHIND = /^(?:['’]s|的|省|全省|总)/;

/** "How much of Jiangxi's output comes from Yichun": the province is the whole, not where the city lies. */
function isProvinceOf(place: PlaceCode, fact: Fact, { gazetteer }: Snapshot): boolean {
  return place !== fact.place && gazetteer.byCode(place)?.level === 'province' && gazetteer.contains(place, fact.place);
}

/** A figure can be given in the unit that is asked for; money is given in the currency that it has. */
function suits(unit: string, asked: string): boolean {
  return convertible(unit, asked) || (unitOf(unit)?.dimension === 'money' && unitOf(asked)?.dimension === 'money');
}

/** What is measured must be named by the row itself: "battery industry" in a title makes no company's revenue its own. */
export function onlyBeside({ beside }: Match, question: Understanding, snapshot: Snapshot): boolean {
  const defining = question.terms.filter(({ ids }) => ids.some((id) => snapshot.isDefining(id)));
  return defining.length > 0 && defining.every(({ ids }) => beside.includes(ids[0] ?? ''));
}

/** "The recycler in Longnan: what is it called, and what did it earn": a company that the words before its figure describe so. */
function isOfOneDescribed({ candidate, beside }: Match, { asks }: Understanding, snapshot: Snapshot): boolean {
  const { fact, document, span } = candidate;
  if (!fact || !asks.has('who') || !snapshot.isOrganisation(fact.subject)) return false;
  const said = snapshot.terms.findNested(snapshot.sentenceBefore(document, span)).flatMap(({ ids }) => ids);
  const describes = (id: string) => said.some((one) => snapshot.withWider(one).includes(id));
  return said.includes(fact.subject) && beside.every(describes);
}

function latestFirst(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => endOf(b).localeCompare(endOf(a)) || b.score - a.score);
}

/** The last day that a fact is about, as text that sorts; before all days where there is no fact. */
function endOf({ candidate: { fact } }: Match): string {
  return fact ? (periodRange(fact.period).max ?? '9999') : '';
}
