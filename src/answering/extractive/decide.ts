import type { AbstainReason } from '../../wording/wording.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import { factsOfClaims } from './claims.ts';
import { factsElsewhere, nearestFacts, nearestSentences, reasonOf } from './nearest.ts';
import { EMPTY_PLAN, type Plan } from './plan.ts';
import { planFigures } from './plan-figures.ts';
import { planSentences, planWords, WORD_ASKS } from './plan-words.ts';
import { type FigureSelection, selectFigures } from './select.ts';
import { asksWhere } from './tells-where.ts';

const MAX_NEAREST = 3;

/** Decides what is said to a question: figures, measures, the source's sentences, or that the sources do not say. */
export function decide(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan {
  if (isEmpty(question)) return { ...EMPTY_PLAN, abstain: { kind: 'empty' } };
  const echoed = asksOfFigure(question) ? factsOfClaims(question, evidence) : [];
  if (echoed.length > 0) return { ...EMPTY_PLAN, facts: echoed };
  const figures = selectFigures(question, evidence, snapshot);
  const complete = figures.facts.length > 0 && figures.unanswered.length === 0;
  const worded = planWords(question, evidence, snapshot);
  const inWords = WORD_ASKS.some((ask) => question.asks.has(ask));
  const figuresFit = complete && asksFigures(question) && (question.indicators.length > 0 || !inWords);
  if (figuresFit && !(worded && wordsAreBetter(question, worded.coverage - figures.coverage, figures))) {
    return planFigures(question, figures, evidence, snapshot);
  }
  return worded?.plan ?? abstain(question, figures, evidence, snapshot);
}

/** No figure says why, where, or whether something is so that has no measure ("Is Yibin the power battery capital?"). */
function asksFigures(question: Understanding): boolean {
  const { asks, indicators, quantities } = question;
  const ofNoMeasure = asks.has('yes-no') && indicators.length === 0 && quantities.length === 0;
  const where = asksWhere(question) && !asks.has('value') && quantities.length === 0;
  return !asks.has('why') && !where && !ofNoMeasure;
}

/** How much more of the question words must cover before they are preferred to figures. */
function wordsAreBetter({ asks, indicators }: Understanding, by: number, figures: FigureSelection): boolean {
  if (FIGURE_ASKS.some((ask) => asks.has(ask))) return false;
  if (WORD_ASKS.some((ask) => asks.has(ask))) return by > -0.2;
  if (asks.has('target') && figures.facts.some(({ status }) => status !== 'actual')) return by > 0.3;
  if (indicators.length > 0) return by > (asks.has('list') ? 0.05 : 0.3);
  return by > (asks.has('policy') || asks.has('list') ? -0.1 : 0);
}

function isEmpty({ places, periods, indicators, terms, rest }: Understanding): boolean {
  return [places, periods, indicators, terms].every((named) => named.length === 0) && rest.length < 2;
}

/** Asks for a number. */
const FIGURE_ASKS = ['value', 'difference', 'ranking', 'comparison', 'change'] as const;

/** A question that names a figure and no indicator asks what the figure is of. */
function asksOfFigure({ asks, indicators, heads }: Understanding): boolean {
  return (
    heads.length === 0 &&
    indicators.length === 0 &&
    !['who', 'date', 'why', 'policy'].some((ask) => asks.has(ask as 'who'))
  );
}

/** Why there is no answer, and what comes nearest: figures of the place, its sentences, figures of other places. */
function abstain(question: Understanding, figures: FigureSelection, evidence: Evidence, snapshot: Snapshot): Plan {
  const reason: AbstainReason = reasonOf(figures.unanswered[0] ?? question, evidence, snapshot);
  const own =
    figures.facts.length > 0 ? figures.facts.slice(0, MAX_NEAREST) : nearestFacts(question, evidence, snapshot);
  if (own.length > 0) return { ...EMPTY_PLAN, abstain: reason, facts: own };
  // Outside the field, nothing comes near; of a place that the sources do not have, only other places do.
  const near = reason.kind === 'off topic' || reason.kind === 'place' ? [] : nearestSentences(evidence);
  if (near.length > 0) return { ...planSentences(near, snapshot), abstain: reason };
  return { ...EMPTY_PLAN, abstain: reason, facts: factsElsewhere(question, evidence) };
}
