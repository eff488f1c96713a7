import type { Candidate } from '../../evidence/candidate.ts';
import { periodFits } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import { judge, type Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { EMPTY_PLAN, joinPlans, type Plan } from '../plan.ts';
import { planWords } from '../plan-words.ts';

type Worded = ReturnType<typeof planWords>;

/**
 * The best answer in words to a question that may name several periods ("in 2023 and in 2024"): words that tell of all
 * of them, or some for each; nothing where one of the periods is left out. What has changed is told by either end.
 */
export function planWordsOfPeriods(question: Understanding, evidence: Evidence, snapshot: Snapshot): Worded {
  const whole = planWords(question, evidence, snapshot);
  const { periods, asks } = question;
  if (periods.length < 2 || asks.has('change')) return whole;
  if (whole && meetsEveryPeriod(whole.plan, question, evidence, snapshot)) return whole;
  const parts = periods.map((period) => {
    const part = { ...question, periods: [period] };
    return planWords(part, judgedAgain(evidence, part, snapshot), snapshot);
  });
  const told = parts.flatMap((part) => part ?? []);
  if (told.length < parts.length) return undefined;
  return {
    plan: told.map(({ plan }) => firstOf(plan)).reduce(joinPlans, EMPTY_PLAN),
    coverage: Math.min(...told.map(({ coverage }) => coverage)),
  };
}

function meetsEveryPeriod(
  { sentences, measures, facts }: Plan,
  { periods }: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): boolean {
  const rows = [...evidence.measures, ...evidence.facts].map(({ candidate }) => candidate);
  const shown: Candidate[] = [
    ...sentences,
    ...rows.filter(({ measure, fact }) => (measure && measures.includes(measure)) || (fact && facts.includes(fact))),
  ];
  return periods.every((period) => shown.some((one) => periodFits(one, period, snapshot, evidence.reading)));
}

function judgedAgain(evidence: Evidence, question: Understanding, snapshot: Snapshot): Evidence {
  const again = (matches: readonly Match[]) =>
    matches
      .map(({ candidate }) => judge(candidate, question, snapshot, evidence.reading))
      .sort((a, b) => b.score - a.score);
  return { ...evidence, measures: again(evidence.measures), sentences: again(evidence.sentences) };
}

/** Of one period the best sentence; a second one would stand before the next period's. */
function firstOf(plan: Plan): Plan {
  return { ...plan, sentences: plan.sentences.slice(0, 1) };
}
