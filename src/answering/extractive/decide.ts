import type { Fact } from '../../domain/fact.ts';
import type { AbstainReason } from '../../wording/wording.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Evidence } from '../evidence/gather.ts';
import { type Match, wantedPlaces } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import { computable, rankLike } from './arithmetic.ts';
import { testClaim } from './claims.ts';
import { nearestFacts, reasonOf } from './nearest.ts';
import { EMPTY_PLAN, type Plan, type Remark } from './plan.ts';
import { type FigureSelection, selectFigures } from './select.ts';
import { meetEveryPlace, selectMeasures, selectSentences, type WordOptions } from './words.ts';

const MAX_MEASURES_BESIDE_WORDS = 2;
const MAX_ECHOED = 6;

/** Decides what is said to a question: figures, measures, the source's sentences, or that the sources do not say. */
export function decide(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan {
  if (isEmpty(question)) return { ...EMPTY_PLAN, abstain: { kind: 'empty' } };
  const echoed = asksOfFigure(question) ? factsOfClaims(question, evidence) : [];
  if (echoed.length > 0) return { ...EMPTY_PLAN, facts: echoed };
  const figures = selectFigures(question, evidence, snapshot);
  const complete = figures.facts.length > 0 && figures.unanswered.length === 0;
  const worded = planWords(question, evidence, snapshot);
  const inWords = WORD_ASKS.some((ask) => question.asks.has(ask));
  const figuresFit = complete && !question.asks.has('why') && (question.indicators.length > 0 || !inWords);
  if (figuresFit && !(worded && wordsAreBetter(question, worded.coverage - figures.coverage, figures))) {
    return planFigures(question, figures, evidence, snapshot);
  }
  return worded?.plan ?? abstain(question, figures, evidence, snapshot);
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

/** Asks for a number, and asks for anything but a number. */
const FIGURE_ASKS = ['value', 'difference', 'ranking', 'comparison', 'change'] as const;
const WORD_ASKS = ['who', 'date', 'why'] as const;

/** A question that names a figure and no indicator asks what the figure is of. */
function asksOfFigure({ asks, indicators }: Understanding): boolean {
  return indicators.length === 0 && !['who', 'date', 'why', 'policy'].some((ask) => asks.has(ask as 'who'));
}

/** "What is the 120 billion of Yibin?": the figures that an asker holds in hand. */
function factsOfClaims({ quantities }: Understanding, evidence: Evidence): Fact[] {
  const echoed = evidence.facts.filter(
    ({ candidate, place, period }) =>
      place &&
      period &&
      quantities.some(
        ({ kind, dimension, value, unit }) =>
          kind !== 'ordinal' &&
          dimension !== 'duration' &&
          candidate.fact &&
          Math.abs(candidate.fact.value) === value &&
          // "100-billion-level" is printed without its currency.
          (candidate.fact.unit === unit || (candidate.fact.unit === '1' && dimension === 'money')),
      ),
  );
  return echoed.slice(0, MAX_ECHOED).flatMap(({ candidate }) => candidate.fact ?? []);
}

function planFigures(question: Understanding, figures: FigureSelection, evidence: Evidence, snapshot: Snapshot): Plan {
  const facts = [...figures.facts];
  const remarks: Remark[] = [];
  const claim = testClaim(question, facts);
  if (claim) remarks.push(claim);
  if (claim?.kind === 'contradicted' || question.quantities.length > 1)
    facts.push(...factsOfClaims(question, evidence).filter((fact) => !facts.includes(fact)));
  if (question.asks.has('ranking')) {
    const ranking = rankLike(facts, snapshot);
    if (ranking.order.length > 0) {
      const [first] = ranking.order;
      const count = ranking.order.length;
      if (count === 1 && ranking.others.length === 0) remarks.push({ kind: 'only place' });
      if (ranking.others.length > 0) remarks.push({ kind: 'not alike' });
      const order = [...ranking.order, ...ranking.others];
      return { ...EMPTY_PLAN, facts: order, remarks, ...(first && count > 1 && { leader: { fact: first, count } }) };
    }
  }
  const { unit } = question;
  if (unit && facts.some((fact) => isMoney(fact, snapshot) && fact.unit !== unit.unit))
    remarks.push({ kind: 'not converted' });
  const computes = question.asks.has('difference') || question.asks.has('change') || question.asks.has('comparison');
  const formulas = computes ? computable(facts, snapshot) : [];
  remarks.push(...partsOnly(question, facts, snapshot));
  if (question.asks.has('comparison') && facts.length > 1 && !alike(facts)) remarks.push({ kind: 'not alike' });
  return { ...EMPTY_PLAN, facts, formulas, remarks, ...(unit && { unit }) };
}

/** Figures of places within the one that was asked for are said to be that. */
function partsOnly(question: Understanding, facts: readonly Fact[], snapshot: Snapshot): Remark[] {
  if (question.asks.has('ranking') || question.asks.has('list')) return [];
  return wantedPlaces(question, snapshot)
    .filter((wanted) => !facts.some(({ place }) => place === wanted))
    .filter((wanted) => facts.some(({ place }) => snapshot.gazetteer.contains(wanted, place)))
    .map((place) => ({ kind: 'parts only', place }));
}

function isMoney({ indicator }: Fact, snapshot: Snapshot): boolean {
  return snapshot.indicator(indicator)?.dimension === 'money';
}

function alike(facts: readonly Fact[]): boolean {
  return new Set(facts.map(({ indicator, subject, status }) => [indicator, subject, status].join(' '))).size === 1;
}

/** A question for a number, and for nothing else besides. */
function wantsFigure({ asks, indicators }: Understanding): boolean {
  if (asks.has('value') || asks.has('difference')) return true;
  const inWords = ['policy', 'list', 'yes-no', ...WORD_ASKS] as const;
  return indicators.length > 0 && !inWords.some((ask) => asks.has(ask));
}

function wordOptions(question: Understanding, snapshot: Snapshot): WordOptions {
  const { asks, dimension } = question;
  const withDate = asks.has('date') && !asks.has('policy');
  return {
    withFigure: wantsFigure(question),
    indicators: question.indicators.filter(({ incidental }) => !incidental).flatMap(({ ids }) => ids),
    places: wantedPlaces(question, snapshot),
    withRank: asks.has('ranking') && question.places.length < 2,
    dimension,
    withDate,
    withCause: asks.has('why'),
    asksWho: asks.has('who'),
  };
}

/** The best answer in words, with how much of the question it covers. */
function planWords(
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): { plan: Plan; coverage: number } | undefined {
  const withFigure = wantsFigure(question);
  const measures = withFigure ? [] : everyPlace(selectMeasures(question, evidence, snapshot), question, snapshot);
  const sentences = everyPlace(
    selectSentences(question, evidence, snapshot, wordOptions(question, snapshot)),
    question,
    snapshot,
  );
  const measured = measures[0]?.coverage ?? 0;
  const said = sentences[0]?.coverage ?? 0;
  const coverage = Math.max(measured, said);
  if (coverage === 0) return undefined;
  const plan = planSentences(sentences, snapshot);
  const asMeasures = measures.flatMap(({ candidate }) => candidate.measure ?? []);
  if (WORD_ASKS.some((ask) => question.asks.has(ask))) {
    // A measure has the date and the actor spelt out, the sentence has the source's own words: the reader gets both.
    return { coverage, plan: { ...plan, measures: asMeasures.slice(0, MAX_MEASURES_BESIDE_WORDS) } };
  }
  const better = measured > 0 && measured >= said - measureMargin(question);
  return { coverage, plan: better ? { ...EMPTY_PLAN, measures: asMeasures } : plan };
}

/**
 * How much less of a question a measure may cover than the best sentence and still be shown instead: enumerations
 * are better as measures, names and dates better in the source's own words, which a Chinese reader has translated.
 */
function measureMargin({ asks, language }: Understanding): number {
  if (language === 'zh') return 0.3;
  return asks.has('policy') || asks.has('list') ? 0.05 : 0;
}

function everyPlace(matches: readonly Match[], question: Understanding, snapshot: Snapshot): readonly Match[] {
  return meetEveryPlace(matches, question, snapshot) ? matches : [];
}

/**
 * Sentences as they stand, but for those of reviewed documents whose figures are goals or hopes and do not say so
 * themselves ("the output value exceeded 100 billion yuan", of a plan): their rows are shown instead.
 */
function planSentences(sentences: readonly Match[], snapshot: Snapshot): Plan {
  const facts: Fact[] = [];
  const quoted: Candidate[] = [];
  for (const { candidate } of sentences) {
    const unsaid = factsWithin(candidate, snapshot).filter(({ status }) => status !== 'actual');
    if (unsaid.length === 0 || GOAL_WORDS.test(candidate.quote)) quoted.push(candidate);
    else facts.push(...unsaid);
  }
  const unreviewed = quoted.some(({ document }) => !snapshot.document(document).reviewed);
  return { ...EMPTY_PLAN, facts, sentences: quoted, remarks: unreviewed ? [{ kind: 'unreviewed' }] : [] };
}

/** Words by which a sentence says itself that it tells of the future. */
const GOAL_WORDS =
  /\bwill\b|\btargets?\b|\bgoals?\b|\baim|\bplan(?:s|ned)?\b|\bstriv|\bexpect|\bpotential|目标|力争|计划|预计|有望|将/i;

function factsWithin({ document, span }: Candidate, snapshot: Snapshot): Fact[] {
  return snapshot.corpus.facts.filter(
    (fact) => fact.document === document && fact.span.start < span.end && span.start < fact.span.end,
  );
}

function abstain(question: Understanding, figures: FigureSelection, evidence: Evidence, snapshot: Snapshot): Plan {
  const reason: AbstainReason = reasonOf(figures.unanswered[0] ?? question, evidence, snapshot);
  const found = figures.facts.length > 0 ? figures.facts.slice(0, 3) : nearestFacts(question, evidence, snapshot);
  return { ...EMPTY_PLAN, abstain: reason, facts: found };
}
