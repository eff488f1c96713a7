import type { Fact } from '../../domain/fact.ts';
import { periodRange } from '../../facts/periods/compare.ts';
import { wantedPlaces } from '../evidence/fitting.ts';
import type { Evidence } from '../evidence/gather.ts';
import { isOfNames, judge, type Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import { looksAhead } from '../understand/asked-status.ts';
import type { Understanding } from '../understand/understand.ts';
import { askedAspect } from './aspect/asked-aspect.ts';
import { isGrowth } from './aspect/fact-aspect.ts';
import { tellAdded, tellGrowth } from './aspect/growth.ts';
import { fits } from './figures/row-fits.ts';
import { type SimpleQuestion, unfold } from './slots.ts';

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
  const fitting = judgedBy(slot, evidence, snapshot)
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

/** The rows of the names of a simple question, judged by it: as they are where it is all that was asked. */
function judgedBy(slot: SimpleQuestion, { question, facts, reading }: Evidence, snapshot: Snapshot): readonly Match[] {
  if (slot === question) return facts.filter(({ indicator, place, period }) => indicator && place && period);
  return facts
    .filter(({ candidate }) => isOfNames(candidate, slot, snapshot, reading))
    .map(({ candidate }) => judge(candidate, slot, snapshot, reading));
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

function latestFirst(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => endOf(b).localeCompare(endOf(a)) || b.score - a.score);
}

/** The last day that a fact is about, as text that sorts; before all days where there is no fact. */
function endOf({ candidate: { fact } }: Match): string {
  return fact ? (periodRange(fact.period).max ?? '9999') : '';
}
