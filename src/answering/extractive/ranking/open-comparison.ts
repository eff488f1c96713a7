import type { Fact } from '../../../domain/fact.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import { lastDay, samePeriod } from '../../../facts/periods/compare.ts';
import { byWeight } from '../../by-weight.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { meantOf } from '../../understand/mentions.ts';
import { SIZES } from '../../understand/sizes.ts';
import type { Understanding } from '../../understand/understand.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import { planFigures } from '../plan-figures.ts';
import { isComparative, isMeasuredAlike } from './sides.ts';

const SETS_BESIDE = /\bcompar(?:e[ds]?|ing|ison)\b|\bversus\b|\bvs\b|\bside by side\b|对比|比较|对照|相比/i;
/** So many things that all of the places have are set side by side. */
const MAX_SHARED = 4;
/** Where they share none, so many figures of each place are offered. */
const MAX_OF_EACH = 2;

/**
 * "Compare Yibin and Yichun", with nothing said of by what: whatever the sources give for each of them alike, the
 * weightiest first. Where that is nothing, it says so and offers the weightiest figures of each, unranked. Undefined
 * where the question says what to compare, or where the sources have no figure for one of the places.
 */
export function planOpenComparison(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan | undefined {
  if (!isOpen(question)) return undefined;
  const places = wantedPlaces(question, snapshot);
  const sides = places.map((place) => weightiest(place, question, evidence, snapshot));
  if (places.length < 2 || sides.some((side) => side.length === 0)) return undefined;
  const shared = sharedBy(sides);
  if (shared.length > 0)
    return planFigures(question, { facts: shared, unanswered: [], coverage: 1 }, evidence, snapshot);
  const facts = sides.flatMap((side) => side.slice(0, MAX_OF_EACH));
  return { ...EMPTY_PLAN, abstain: { kind: 'nothing alike' }, facts, remarks: [{ kind: 'not alike' }] };
}

/** Asks which of several is the larger, with nothing said of by what. */
const ASKS_SIZE =
  /\b(?:larger|largest|bigger|biggest|greater|size|weigh(?:s|tier)?)\b|更大|规模|(?:哪个|谁)[^，。？]{0,8}大/i;

/**
 * "Which industry was larger: lithium in Yichun, or power batteries in Yibin?", or "whose battery industry": each of the
 * industries by what the sources give for its size, all of one time, told side by side. These measure different things:
 * none of them is ranked above another. Undefined where an industry has no such sum.
 */
export function planSizes(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan | undefined {
  const { text, indicators, terms } = question;
  const places = wantedPlaces(question, snapshot);
  const isOfEach = terms.length === places.length || terms.length === 1;
  if (places.length < 2 || !isOfEach || meantOf(indicators).length > 0 || !ASKS_SIZE.test(text)) return undefined;
  // A thing that no figure is of is not the industry that its place is known for.
  if (terms.some(({ ids }) => !evidence.facts.some(({ candidate }) => ids.some((id) => candidate.concepts.has(id)))))
    return undefined;
  const facts = places.flatMap((place) => {
    const sums = terms.flatMap((term) => weightiest(place, { ...question, terms: [term] }, evidence, snapshot));
    return sums.find(({ indicator, status }) => SIZES.includes(indicator) && status === 'actual') ?? [];
  });
  const [first, ...others] = facts;
  const isOfOneTime = others.every(({ period }) => first !== undefined && samePeriod(period, first.period));
  if (facts.length < places.length || !isOfOneTime) return undefined;
  return { ...EMPTY_PLAN, facts, remarks: [{ kind: 'not alike' }] };
}

function isOpen({ text, indicators, quantities, heads, rest, asks }: Understanding): boolean {
  const named = [indicators, quantities, heads].some((each) => each.length > 0);
  const told = rest.some((word) => !isLightWord(word) && !isComparative(word));
  return SETS_BESIDE.test(text) && !named && !told && !asks.has('policy') && !asks.has('ranking');
}

/** How much a place has of what: of the industry that the question names, if it does; nothing of companies in it. */
function weightiest(
  place: PlaceCode,
  { terms, periods }: Understanding,
  { facts }: Evidence,
  snapshot: Snapshot,
): Fact[] {
  const ofPlace = facts.flatMap(({ candidate: { fact, concepts }, period }) => {
    const isOfTerm = terms.every(({ ids }) => ids.some((id) => concepts.has(id)));
    const isOfTime = periods.length === 0 || period;
    const isOfPlace = fact?.place === place && !snapshot.isOrganisation(fact.subject);
    const isLevel = snapshot.indicator(fact?.indicator ?? '')?.transformation === 'level';
    return fact && isLevel && isOfPlace && isOfTerm && isOfTime ? [fact] : [];
  });
  const latestFirst = ofPlace.sort((one, other) => lastDay(other.period).localeCompare(lastDay(one.period)));
  return byWeight(
    latestFirst.map((fact) => ({ facts: [fact] })),
    snapshot,
  ).flatMap(({ facts: [fact] }) => fact ?? []);
}

/** Of the things that all places have for one time, the weightiest, place by place. */
function sharedBy([first = [], ...others]: readonly (readonly Fact[])[]): Fact[] {
  const alike = first.map((fact) => [
    fact,
    ...others.flatMap(
      (side) => side.find((other) => other.subject === fact.subject && isMeasuredAlike(fact, other)) ?? [],
    ),
  ]);
  return alike
    .filter((facts) => facts.length === others.length + 1)
    .slice(0, MAX_SHARED)
    .flat();
}
