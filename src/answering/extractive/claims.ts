import type { Fact } from '../../domain/fact.ts';
import type { Hedge, Quantity } from '../../domain/quantity.ts';
import { lastDay } from '../../facts/periods/compare.ts';
import { convertible, toBase, unitOf } from '../../facts/quantities/units.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Understanding } from '../understand/understand.ts';
import { ASKS_PART_OF } from './matter/wholes.ts';
import type { Remark } from './plan.ts';
import { GOAL_MET } from './slots.ts';

/** More figures than this are no answer to what one of them is. */
const MAX_ECHOED = 6;
/** How far off a figure may be that somebody calls "about" or "nearly". */
const ABOUT = 0.05;
const RISE = /\b(?:gr[eo]w|grown|ris(?:e|en)|rose|increas|up by|climb|jump)|增长|上升|提高|增加/i;
const FALL = /\b(?:fall|fell|fallen|drop|declin|decreas|slump|down by|shrink|shrank)|下降|下滑|减少|回落/i;

export const LEAST_BARE_SUM = 1e6;

/** "The 120 billion", of nothing that is named: a sum, which ten of something do not tell. */
export function isBareSum({ unit, noun, value }: Quantity): boolean {
  return unit === '1' && noun === undefined && value >= LEAST_BARE_SUM;
}

/**
 * A figure that the asker brought along ("did it exceed 80 billion yuan?") against what the sources give. It is borne
 * out by a result that lies within it, and not borne out where every result found lies outside; a goal bears nothing
 * out, but neither is denied what a source gives as one, nor a sum that it gives of something else there. To a
 * question that names no time, only the latest result of each kind speaks: what was so once is not so now. Of several
 * claims at once, of a bare number that is no sum, or of what the sources leave open ("over 250" against "over 300")
 * nothing is said.
 */
export function testClaim(
  question: Understanding,
  facts: readonly Fact[],
  echoed: readonly Fact[],
  evidence: Evidence,
): Remark | undefined {
  const [claim, ...others] = question.quantities.filter(
    (quantity) => isBareSum(quantity) || (quantity.kind !== 'ordinal' && quantity.kind !== 'count'),
  );
  if (!claim || others.length > 0 || !question.asks.has('yes-no')) return undefined;
  const verdicts = facts
    .filter(({ unit }) => convertible(unit, claim.unit) || (isBareSum(claim) && unitOf(unit)?.dimension === 'money'))
    .map((fact) => ({
      fact,
      verdict: compare(isBareSum(claim) ? { ...claim, unit: fact.unit } : claim, fact, question.text),
    }));
  const results = verdicts.filter(({ fact }) => fact.status === 'actual');
  const speaking = question.periods.length > 0 ? results : results.filter(({ fact }) => isLatest(fact, facts));
  if (speaking.some(({ verdict }) => verdict === 'yes')) return { kind: 'supported' };
  if (echoed.length > 0 || verdicts.some(({ verdict }) => verdict === 'yes')) return undefined;
  const denied = results.length > 0 && results.every(({ verdict }) => verdict === 'no');
  return denied && !holdsSumOfClaim(question, evidence) ? { kind: 'contradicted', claim: claim.text } : undefined;
}

/** Whether no other result of the same thing is of a later time. */
function isLatest(fact: Fact, facts: readonly Fact[]): boolean {
  return !facts.some(
    (other) =>
      other.status === 'actual' &&
      other.place === fact.place &&
      other.indicator === fact.indicator &&
      other.subject === fact.subject &&
      lastDay(other.period) > lastDay(fact.period),
  );
}

function compare(claim: Quantity, fact: Fact, text: string): 'yes' | 'no' | 'open' {
  if (fact.value < 0 && RISE.test(text) && !FALL.test(text)) return 'no';
  if (fact.value > 0 && fact.unit === '%' && FALL.test(text) && !RISE.test(text)) return 'no';
  const [low, high] = interval(
    Math.abs(toBase(fact.value, fact.unit)),
    fact.qualifier,
    toBase(fact.upper ?? Number.NaN, fact.unit),
  );
  const [from, to] = interval(
    toBase(claim.value, claim.unit),
    claim.hedge,
    toBase(claim.upper ?? Number.NaN, claim.unit),
  );
  if (low >= from && high <= to) return 'yes';
  if (high < from || low > to) return 'no';
  // "Did it reach 120 billion" is borne out by "over 120 billion".
  return claim.hedge === '' && low === from ? 'yes' : 'open';
}

/** Between what values a figure lies. */
function interval(value: number, hedge: Hedge, upper: number): [number, number] {
  const top = Number.isNaN(upper) ? value : upper;
  switch (hedge) {
    case 'over':
    case 'at least':
      return [value, Number.POSITIVE_INFINITY];
    case 'under':
    case 'at most':
      return [Number.NEGATIVE_INFINITY, top];
    case 'about':
    case 'nearly':
      return [value * (1 - ABOUT), top * (1 + ABOUT)];
    case '':
      return [value, top];
  }
}

/** Whether a row's unit or an asker's number lacks the currency that the other has: "100-billion-level", "the 120 billion". */
function isSumOf(unit: string, claim: Quantity): boolean {
  return unit === '1' ? claim.dimension === 'money' : isBareSum(claim) && unitOf(unit)?.dimension === 'money';
}

/** "What is the 120 billion of Yibin?": the figures that an asker holds in hand. */
export function factsOfClaims({ quantities, status, text }: Understanding, evidence: Evidence): Fact[] {
  // "How much of the 210 billion comes from CATL" asks for more than what they are.
  if (ASKS_PART_OF.test(text)) return [];
  const ofResults = status === 'actual' || GOAL_MET.test(text);
  const echoed = evidence.facts.filter(
    ({ candidate: { fact }, place, period, missing }) =>
      place &&
      period &&
      missing.length === 0 &&
      (!ofResults || fact?.status === 'actual') &&
      quantities.some((quantity) => isOfSize(fact, quantity)),
  );
  return echoed.slice(0, MAX_ECHOED).flatMap(({ candidate }) => candidate.fact ?? []);
}

/** Whether the sources give a sum of that very size there and then, be it of what is claimed or not. */
function holdsSumOfClaim({ quantities }: Understanding, { facts }: Evidence): boolean {
  const sums = quantities.filter(({ dimension }) => dimension === 'money');
  return facts.some(
    ({ candidate: { fact }, place, period }) => place && period && sums.some((sum) => isOfSize(fact, sum)),
  );
}

function isOfSize(fact: Fact | undefined, quantity: Quantity): boolean {
  return (
    fact !== undefined &&
    quantity.kind !== 'ordinal' &&
    quantity.dimension !== 'duration' &&
    Math.abs(fact.value) === quantity.value &&
    (fact.unit === quantity.unit || isSumOf(fact.unit, quantity))
  );
}
