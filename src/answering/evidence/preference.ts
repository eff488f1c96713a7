import type { PlaceCode } from '../../domain/place.ts';
import { samePeriod } from '../../facts/periods/compare.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Candidate } from './candidate.ts';

const SUPERLATIVE = /\b(?:top|largest|biggest|leading|number one|no\. 1)\b|第一|最大|居首|榜首/i;

/** What speaks for one candidate among others that cover the question as well; all together less than 0.6. */
export function preference(
  candidate: Candidate,
  question: Understanding,
  { places, pairs }: { places: readonly PlaceCode[]; pairs: readonly string[] },
  snapshot: Snapshot,
): number {
  let score = 0;
  if (places.some((place) => candidate.places[0] === place)) score += 0.05;
  if (pairs.length > 0) score += 0.12 * (pairs.filter((pair) => candidate.pairs.has(pair)).length / pairs.length);
  const { fact } = candidate;
  if (!fact) return score;
  const { transformation, dimension, base = '' } = snapshot.indicator(fact.indicator) ?? {};
  const growth = transformation === 'growth' || transformation === 'change';
  const change = question.asks.has('change');
  const measured = change && growth ? base : fact.indicator;
  if (question.indicators.some(({ ids }) => ids.includes(fact.indicator) || ids.includes(measured))) score += 0.06;
  if (question.terms.some(({ ids }) => ids.includes(fact.subject))) score += 0.05;
  if (question.terms.length === 0 && fact.subject === '') score += 0.02;
  if (question.periods.some(({ edtf }) => samePeriod(edtf, fact.period))) score += 0.06;
  if (!change && question.dimension === dimension) score += 0.05;
  if (change === growth) score += transformation === 'change' ? 0.03 : 0.05;
  if (question.unit?.unit === fact.unit) score += 0.06;
  if (transformation === 'rank' && SUPERLATIVE.test(question.text)) score += 0.06;
  if (question.status ? fact.status === question.status : question.asks.has('target') === (fact.status !== 'actual')) {
    score += 0.05;
  }
  return score;
}
