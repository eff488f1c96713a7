import type { Fact } from '../../domain/fact.ts';
import { sameQuantity } from '../../facts/quantities/compare.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { AbstainReason } from '../../wording/wording.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import { computable, rankLike } from './arithmetic.ts';
import { nearestFacts, reasonOf } from './nearest.ts';
import { EMPTY_PLAN, type Plan, type Remark } from './plan.ts';
import { type FigureSelection, selectFigures } from './select.ts';
import { selectMeasures, selectSentences } from './words.ts';

/** Figures give way to words that cover this much more of the question. */
const WORDS_BETTER_BY = 0.12;
const MAX_ECHOED = 6;

/** Decides what is said to a question: figures, measures, the source's sentences, or that the sources do not say. */
export function decide(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan {
  if (isEmpty(question)) return { ...EMPTY_PLAN, abstain: { kind: 'empty' } };
  const figures = selectFigures(question, evidence, snapshot);
  const complete = figures.facts.length > 0 && figures.unanswered.length === 0;
  if (complete && prefersFigure(question)) return planFigures(question, figures, snapshot);
  const echoed = factsOfClaims(question, evidence);
  if (echoed.length > 0 && question.indicators.length === 0) return { ...EMPTY_PLAN, facts: echoed };
  const worded = planWords(question, evidence, snapshot, complete ? figures.coverage : 0);
  if (worded) return worded;
  return complete ? planFigures(question, figures, snapshot) : abstain(question, figures, evidence, snapshot);
}

function isEmpty({ places, periods, indicators, terms, rest }: Understanding): boolean {
  return [places, periods, indicators, terms, rest].every((named) => named.length === 0);
}

/** A question for a number; who, when, why and what-is-done questions are answered in words where words are better. */
function prefersFigure({ asks, indicators }: Understanding): boolean {
  if (asks.has('value') || asks.has('difference')) return true;
  if (['who', 'date', 'why'].some((ask) => asks.has(ask as 'who'))) return false;
  return indicators.length > 0 || ['comparison', 'ranking', 'change'].some((ask) => asks.has(ask as 'change'));
}

/** "What is the 120 billion of Yibin?": the figures that an asker holds in hand. */
function factsOfClaims({ quantities }: Understanding, evidence: Evidence): Fact[] {
  const echoed = evidence.facts.filter(
    ({ candidate, place, period }) =>
      place &&
      period &&
      quantities.some(
        ({ kind, value, unit }) =>
          kind !== 'ordinal' &&
          candidate.fact &&
          Math.abs(candidate.fact.value) === value &&
          candidate.fact.unit === unit,
      ),
  );
  return echoed.slice(0, MAX_ECHOED).flatMap(({ candidate }) => candidate.fact ?? []);
}

function planFigures(question: Understanding, figures: FigureSelection, snapshot: Snapshot): Plan {
  const { facts } = figures;
  const remarks: Remark[] = [];
  const claim = testClaim(question, facts);
  if (claim) remarks.push(claim);
  if (question.asks.has('ranking')) {
    const ranking = rankLike(facts, snapshot);
    if (ranking.order.length > 0) {
      const [first] = ranking.order;
      const count = ranking.order.length;
      if (count === 1) remarks.push({ kind: 'only place' });
      if (ranking.others.length > 0) remarks.push({ kind: 'not alike' });
      const order = [...ranking.order, ...ranking.others];
      return { ...EMPTY_PLAN, facts: order, remarks, ...(first && count > 1 && { leader: { fact: first, count } }) };
    }
  }
  const computes = question.asks.has('difference') || question.asks.has('change') || question.asks.has('comparison');
  const formulas = computes ? computable(facts, snapshot) : [];
  if (question.asks.has('comparison') && facts.length > 1 && !alike(facts)) remarks.push({ kind: 'not alike' });
  return { ...EMPTY_PLAN, facts, formulas, remarks };
}

function alike(facts: readonly Fact[]): boolean {
  return new Set(facts.map(({ indicator, status }) => `${indicator} ${status}`)).size === 1;
}

/** A figure that the asker brought along is compared with what the sources give. */
function testClaim(question: Understanding, facts: readonly Fact[]): Remark | undefined {
  const claim = question.quantities.find(({ kind }) => kind !== 'ordinal');
  if (!claim || !question.asks.has('yes-no')) return undefined;
  const held = facts.some(
    ({ quote, status }) =>
      status === 'actual' && parseQuantities(quote).some((quantity) => sameQuantity(quantity, claim)),
  );
  return held ? { kind: 'supported' } : { kind: 'contradicted', claim: claim.text };
}

function planWords(
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
  figureCoverage: number,
): Plan | undefined {
  const measures = selectMeasures(question, evidence, snapshot);
  const sentences = selectSentences(evidence, snapshot, { withFigure: prefersFigure(question) });
  const best = Math.max(measures[0]?.coverage ?? 0, sentences[0]?.coverage ?? 0);
  if (best === 0 || figureCoverage > best + WORDS_BETTER_BY) return undefined;
  const prefersMeasures = (question.asks.has('policy') || question.asks.has('list')) && !question.asks.has('who');
  const measuresBetter = (measures[0]?.coverage ?? 0) >= (sentences[0]?.coverage ?? 0) - (prefersMeasures ? 0.15 : 0);
  if (measures.length > 0 && measuresBetter) {
    return { ...EMPTY_PLAN, measures: measures.flatMap(({ candidate }) => candidate.measure ?? []) };
  }
  return planSentences(sentences, snapshot);
}

function planSentences(sentences: readonly Match[], snapshot: Snapshot): Plan {
  const unreviewed = sentences.some(({ candidate }) => !snapshot.document(candidate.document).reviewed);
  return {
    ...EMPTY_PLAN,
    sentences: sentences.map(({ candidate }) => candidate),
    remarks: unreviewed ? [{ kind: 'unreviewed' }] : [],
  };
}

function abstain(question: Understanding, figures: FigureSelection, evidence: Evidence, snapshot: Snapshot): Plan {
  const reason: AbstainReason = reasonOf(figures.unanswered[0] ?? question, evidence, snapshot);
  const found = figures.facts.length > 0 ? figures.facts.slice(0, 3) : nearestFacts(question, evidence, snapshot);
  return { ...EMPTY_PLAN, abstain: reason, facts: found };
}
