import type { Fact } from '../../../domain/fact.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { type Evidence, onlyThat } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { tellsGoalMet } from '../../verify/status-words.ts';
import { GOAL_MET } from '../slots.ts';

/**
 * The goals and hopes that a question brings along to ask whether they have come about: "did it get to the 120
 * billion?". None where a source gives that very figure as a result: then the question may well mean that.
 */
export function goalsClaimed(question: Understanding, { facts }: Evidence): Fact[] {
  const { asks, status, text, quantities } = question;
  if (!asks.has('yes-no') || !(status === 'actual' || GOAL_MET.test(text))) return [];
  const claimed = facts.flatMap(({ candidate: { fact }, place, period }) =>
    fact && place && period && quantities.some((claim) => isOf(claim, fact)) ? [fact] : [],
  );
  return claimed.some(({ status: told }) => told === 'actual') ? [] : claimed;
}

/** A sum is often claimed without its currency: "the 120 billion". */
function isOf({ kind, value, unit }: Quantity, fact: Fact): boolean {
  return kind !== 'ordinal' && fact.value === value && (unit === fact.unit || unit === '1');
}

/** The evidence that tells whether such a goal was met: results of the very measure and subject, not just any of the place. */
export function onlyOfGoals(question: Understanding, evidence: Evidence, snapshot: Snapshot): Evidence {
  const goals = goalsClaimed(question, evidence);
  if (goals.length === 0) return evidence;
  const isResult = ({ status, indicator, subject, place }: Fact): boolean =>
    status === 'actual' &&
    goals.some((goal) => goal.indicator === indicator && goal.subject === subject && goal.place === place);
  const tells = ({ candidate: { fact, measure, quote, document, span, concepts } }: Match): boolean => {
    if (fact) return isResult(fact);
    if (measure) return measure.status === 'achieved' && tellsGoalMet(quote);
    const isOfMeasure = goals.some(({ indicator }) => concepts.has(indicator));
    return snapshot.factsWithin(document, span).some(isResult) || (isOfMeasure && tellsGoalMet(quote));
  };
  return onlyThat(evidence, tells);
}

/**
 * Evidence without the sentences that state another amount than the one claimed, where some sentence of the place states
 * that very one: "did it spend 350 million on vouchers" is not told by what one company may get.
 */
export function onlyOfClaimed(question: Understanding, evidence: Evidence): Evidence {
  const claims = question.quantities.filter(({ kind, dimension }) => kind === 'amount' && dimension !== 'count');
  if (!question.asks.has('yes-no') || claims.length === 0) return evidence;
  const states = ({ candidate: { quote } }: Match) => {
    const told = parseQuantities(quote);
    return claims.every((claim) => told.some((one) => one.value === claim.value && one.dimension === claim.dimension));
  };
  const isSaid = evidence.sentences.some((match) => match.place && states(match));
  return isSaid ? { ...evidence, sentences: evidence.sentences.filter(states) } : evidence;
}
