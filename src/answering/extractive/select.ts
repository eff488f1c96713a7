import type { Fact } from '../../domain/fact.ts';
import { periodRange } from '../../facts/periods/compare.ts';
import type { Evidence } from '../evidence/gather.ts';
import { judge, type Match, wantedPlaces } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import { unfold } from './slots.ts';

/** A figure must cover this much of the question, by weight. */
const FACT_COVERAGE = 0.62;
/** Figures this close to the best one are taken to answer the same question. */
const SAME_ANSWER = 0.045;
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
  for (const slot of slots) {
    const best = bestOf(slot, evidence, snapshot);
    if (best.length === 0) unanswered.push(slot);
    coverage = Math.min(coverage, best[0]?.coverage ?? 0);
    for (const { candidate } of best) if (candidate.fact) chosen.set(candidate.fact.id, candidate.fact);
  }
  return { facts: [...chosen.values()].slice(0, MAX_FACTS), unanswered, coverage };
}

function bestOf(slot: Understanding, evidence: Evidence, snapshot: Snapshot): Match[] {
  const fitting = evidence.facts
    .map(({ candidate }) => judge(candidate, slot, snapshot, evidence.reading))
    .filter((match) => fits(match, snapshot))
    .sort((a, b) => b.score - a.score);
  const best = fitting[0];
  if (!best) return [];
  const near = fitting.filter(({ score }) => score >= best.score - SAME_ANSWER);
  const all = slot.asks.has('ranking') || slot.asks.has('list');
  const exact = near.filter(({ candidate }) =>
    wantedPlaces(slot, snapshot).some((place) => candidate.places[0] === place),
  );
  const kept = exact.length > 0 && !all ? exact : near;
  return latestFirst(kept).slice(0, all ? MAX_FACTS : MAX_FACTS_OF_ONE);
}

/** A figure answers when it is about what the question names; words alone never make up for a name. */
function fits(match: Match, snapshot: Snapshot): boolean {
  if (!match.place || !match.period || !match.indicator || match.coverage < FACT_COVERAGE) return false;
  return !match.missing.some((name) => snapshot.isDefining(name));
}

function latestFirst(matches: readonly Match[]): Match[] {
  const latest = (match: Match) =>
    match.candidate.fact ? (periodRange(match.candidate.fact.period).max ?? '9999') : '';
  return [...matches].sort((a, b) => latest(b).localeCompare(latest(a)) || b.score - a.score);
}
