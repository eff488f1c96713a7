import type { Fact } from '../../../domain/fact.ts';
import { containsPeriod, samePeriod } from '../../../facts/periods/compare.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { yearsOn } from '../../understand/years-on.ts';
import { comparable } from '../arithmetic.ts';
import type { SimpleQuestion } from '../slots.ts';
import { isGrowth, isOfIndicators, maybeAddition } from './fact-aspect.ts';

/** How far the level that a rate belongs to may be behind it and still be told. */
const BESIDE = 0.1;

/**
 * Of the rows that fit a question for growth, those that tell it: rates with their levels, else two levels of one
 * source that it can be reckoned from. None where there is but one level, which tells no growth.
 */
export function tellGrowth(fitting: readonly Match[], slot: SimpleQuestion, snapshot: Snapshot): Match[] {
  const rates = fitting.filter(({ candidate: { fact } }) => fact && isGrowth(fact, snapshot));
  const [rate] = rates;
  const isLevelOf = ({ candidate: { fact: level } }: Match, { candidate: { fact } }: Match) =>
    fact !== undefined && snapshot.indicator(fact.indicator)?.base === level?.indicator;
  if (rate) {
    const isBeside = (match: Match) => match.score >= rate.score - BESIDE && rates.some((one) => isLevelOf(match, one));
    return fitting.filter((match) => rates.includes(match) || isBeside(match));
  }
  return pairsOf(fitting, slot, snapshot);
}

/** Of the rows that fit a question for what was added, those that count just that, else two levels to reckon it from. */
export function tellAdded(fitting: readonly Match[], slot: SimpleQuestion, snapshot: Snapshot): Match[] {
  const added = fitting.filter(({ candidate: { fact } }) => fact && maybeAddition(fact, snapshot));
  return added.length > 0 ? added : pairsOf(fitting, slot, snapshot);
}

/** Levels of the very thing, each with the one before it; from one year to another, those of these two years. */
function pairsOf(fitting: readonly Match[], slot: SimpleQuestion, snapshot: Snapshot): Match[] {
  const { indicators } = slot;
  const levels = fitting.filter(
    ({ candidate: { fact } }) => fact && (indicators.length === 0 || isOfIndicators(fact, slot, snapshot)),
  );
  const [first, last] = endsOf(slot);
  const pairs = levels.map((match) => pairOf(match, slot, first, snapshot));
  const ofEnds = pairs.filter(
    ([match, earlier]) => match?.candidate.fact?.period === last && earlier?.candidate.fact?.period === first,
  );
  return (first !== undefined && ofEnds.length > 0 ? ofEnds : pairs).flat().filter(isFirst);
}

/** The years from which and to which a change is asked for. */
function endsOf({ periods: [asked] }: SimpleQuestion): readonly string[] {
  return /^(\d{4})\/(\d{4})$/.exec(asked?.edtf ?? '')?.slice(1) ?? [];
}

/**
 * A level with that of the year `from`, with the one before it, or with that of so many years before as are asked for;
 * nothing where it has none.
 */
function pairOf(
  match: Match,
  { periods, text }: SimpleQuestion,
  from: string | undefined,
  snapshot: Snapshot,
): Match[] {
  const { fact } = match.candidate;
  if (!fact || snapshot.indicator(fact.indicator)?.transformation !== 'level') return [];
  const [asked] = periods;
  const before = snapshot.candidates.facts.filter(({ fact: other }) => {
    if (!other || !isEarlierOf(other, fact)) return false;
    const within =
      asked !== undefined && !samePeriod(asked.edtf, fact.period) && containsPeriod(asked.edtf, other.period);
    return (
      isYearsOn(other.period, fact.period, yearsOn(text) ?? -1) ||
      within ||
      (asked === undefined && other.period < fact.period)
    );
  });
  const earlier = before.find(({ fact: other }) => other?.period === from) ?? before[0];
  return earlier ? [match, { ...match, candidate: earlier }] : [];
}

/** Whether a row is of an earlier time than another one of its source from which it differs in nothing else. */
export function isEarlierOf(one: Fact, other: Fact): boolean {
  return (
    one.document === other.document && one.place === other.place && comparable(one, other) && one.period < other.period
  );
}

const YEAR = /^(\d{4})(.*)$/;

/** The same stretch so many years on, or back: −1 for 2021 after 2022, and for 2022-05 after 2023-05. */
export function isYearsOn(period: string, after: string, years: number): boolean {
  const [, year, rest] = YEAR.exec(period) ?? [];
  const [, from, restFrom] = YEAR.exec(after) ?? [];
  return year !== undefined && Number(from) + years === Number(year) && rest === restFrom;
}

function isFirst(match: Match, index: number, all: readonly Match[]): boolean {
  return all.findIndex(({ candidate }) => candidate === match.candidate) === index;
}
