import { CATEGORIES } from './case.ts';
import type { CitationTallies, Tally } from './citations.ts';
import type { Half } from './half.ts';
import { POINTS } from './judge.ts';
import type { RankingScores } from './ranking.ts';
import { countRefusals, type RefusalCount } from './refusals.ts';
import type { Outcome } from './run.ts';
import { type Estimate, mean, proportion, quantile } from './statistics.ts';
import { sumWork, type WorkSummary } from './work.ts';

/** What is measured, in the order of the table; all of them shares or means between 0 and 1, `score` from −1. */
export const METRICS = [
  'correct',
  'missing',
  'wrong',
  'score',
  'coverage',
  'validity',
  'support',
  'abstentionPrecision',
  'abstentionRecall',
  'overAbstention',
  'shown',
  'recallAt5',
  'reciprocalRank',
  'ndcgAt10',
] as const;
export type Metric = (typeof METRICS)[number];

export interface Group {
  questions: number;
  /** Metrics that have nothing to be counted on are left out. */
  metrics: Partial<Record<Metric, Estimate>>;
}

export interface Summary {
  all: Group;
  /** Questions that the sources can answer. */
  answerable: Group;
  categories: Record<string, Group>;
  languages: Record<string, Group>;
  suites: Record<string, Group>;
  /** The rules that kept the right sentences from being told. */
  refusals: readonly RefusalCount[];
  /** Of one question, in milliseconds. */
  latency: { median: number; p95: number };
  /** Only where a model was asked. */
  work?: WorkSummary;
}

/** Aggregates alone: no question and no answer can be read out of a report. */
export interface Report {
  drafter: string;
  halves: Partial<Record<Half, Summary>>;
}

export function summarise(outcomes: readonly Outcome[], suiteOf: (id: string) => string): Summary {
  const work = sumWork(outcomes.map(({ answer }) => answer));
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    all: group(outcomes),
    answerable: group(outcomes.filter((outcome) => outcome.case.expect.abstained === false)),
    categories: Object.fromEntries(
      CATEGORIES.flatMap((category) => {
        const those = outcomes.filter((outcome) => outcome.case.category === category);
        return those.length > 0 ? [[category, group(those)]] : [];
      }),
    ),
    languages: groupsBy(outcomes, (outcome) => outcome.case.language),
    suites: groupsBy(outcomes, (outcome) => suiteOf(outcome.case.id)),
    refusals: countRefusals(outcomes.flatMap(({ refusedBy }) => (refusedBy ? [refusedBy] : []))),
    latency: { median: round(quantile(times, 0.5)), p95: round(quantile(times, 0.95)) },
    ...(work && { work }),
  };
}

function groupsBy(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): Record<string, Group> {
  const keys = [...new Set(outcomes.map((outcome) => keyOf(outcome)))].sort();
  return Object.fromEntries(keys.map((key) => [key, group(outcomes.filter((outcome) => keyOf(outcome) === key))]));
}

function group(outcomes: readonly Outcome[]): Group {
  const verdicts = outcomes.map(({ judgement }) => judgement.verdict);
  const share = (verdict: keyof typeof POINTS) =>
    proportion(verdicts.filter((one) => one === verdict).length, verdicts.length);
  const measured: Partial<Record<Metric, Estimate | undefined>> = {
    correct: share('correct'),
    missing: share('missing'),
    wrong: share('wrong'),
    score: mean(verdicts.map((verdict) => POINTS[verdict])),
    coverage: tallied(outcomes, 'coverage'),
    validity: tallied(outcomes, 'validity'),
    support: tallied(outcomes, 'support'),
    ...abstention(outcomes),
    recallAt5: ranked(outcomes, 'recallAt5'),
    reciprocalRank: ranked(outcomes, 'reciprocalRank'),
    ndcgAt10: ranked(outcomes, 'ndcgAt10'),
  };
  const metrics = Object.fromEntries(
    Object.entries(measured).flatMap(([name, estimate]) => (estimate ? [[name, rounded(estimate)]] : [])),
  );
  return { questions: outcomes.length, metrics };
}

function tallied(outcomes: readonly Outcome[], of: keyof CitationTallies): Estimate | undefined {
  const tallies: Tally[] = outcomes.map(({ citations }) => citations[of]);
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return proportion(sum('held'), sum('of'));
}

/** Questions for which abstaining and answering are both right count for neither. */
function abstention(outcomes: readonly Outcome[]): Partial<Record<Metric, Estimate | undefined>> {
  const strict = outcomes.filter((outcome) => outcome.case.expect.abstained !== 'either');
  const unanswerable = strict.filter((outcome) => outcome.case.expect.abstained === true);
  const answerable = strict.filter((outcome) => outcome.case.expect.abstained === false);
  return {
    abstentionPrecision: unanswerable.length > 0 ? proportion(abstained(unanswerable), abstained(strict)) : undefined,
    abstentionRecall: proportion(abstained(unanswerable), unanswerable.length),
    overAbstention: proportion(abstained(answerable), answerable.length),
    shown: proportion(answerable.filter(({ judgement }) => judgement.shown).length, abstained(answerable)),
  };
}

function abstained(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ answer }) => answer.abstained).length;
}

function ranked(outcomes: readonly Outcome[], of: keyof RankingScores): Estimate | undefined {
  return mean(outcomes.flatMap(({ ranking }) => (ranking ? [ranking[of]] : [])));
}

function rounded({ value, low, high, of }: Estimate): Estimate {
  return { value: round(value), low: round(low), high: round(high), of };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
