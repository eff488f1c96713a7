import type { Fact } from '../../domain/fact.ts';
import { containsPeriod, periodRange, samePeriod } from '../../facts/periods/compare.ts';
import { SEVERAL_MONTHS, wantedPlaces } from '../evidence/fitting.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Snapshot } from '../snapshot.ts';
import { looksAhead } from '../understand/asked-status.ts';
import type { Understanding } from '../understand/understand.ts';
import { computable } from './arithmetic.ts';
import { askedAspect } from './aspect/asked-aspect.ts';
import { isOnlyAgreed } from './aspect/fact-aspect.ts';
import { factsOfClaims, testClaim } from './claims.ts';
import { EMPTY_PLAN, type Plan, type Remark } from './plan.ts';
import type { FigureSelection } from './select.ts';

/** Asks for what may have to be reckoned from two figures. */
const COMPUTED = ['difference', 'change', 'comparison'] as const;

/** Puts figures into an answer: ranked, compared or computed as was asked, with what must be said about them. */
export function planFigures(
  question: Understanding,
  figures: FigureSelection,
  evidence: Evidence,
  snapshot: Snapshot,
): Plan {
  const facts = [...figures.facts];
  const remarks: Remark[] = [];
  const echoed = factsOfClaims(question, evidence);
  // Whoever has agreed to invest so much has not invested it, nor is that denied.
  const isOpen = facts.some((fact) => isOnlyAgreed(fact, question, snapshot));
  const claim = isOpen ? undefined : testClaim(question, facts, echoed, evidence);
  if (claim) remarks.push(claim);
  const claims = claim?.kind === 'contradicted' || question.quantities.length > 1;
  // A goal of that height is shown beside the result that is not.
  const isLike = (fact: Fact) =>
    question.asks.has('yes-no') && facts.some(({ indicator }) => indicator === fact.indicator);
  if (claim?.kind !== 'supported')
    facts.push(...echoed.filter((fact) => !facts.includes(fact) && (claims || isLike(fact))));
  const { unit } = question;
  if (unit && facts.some((fact) => isMoney(fact, snapshot) && fact.unit !== unit.unit))
    remarks.push({ kind: 'not converted' });
  const { growth, added } = askedAspect(question);
  const computes = growth || added || COMPUTED.some((ask) => question.asks.has(ask));
  const ofThings = question.asks.has('difference') && facts.every((fact) => isNamed(fact, question));
  const asked = { ofThings, asRatio: ASKS_RATIO.test(question.text) };
  const formulas = computes ? computable(atEnds(question, facts), snapshot, asked) : [];
  remarks.push(
    ...partsOnly(question, facts, snapshot),
    ...goalOnly(question, facts, snapshot),
    ...partOfTime(question, facts),
  );
  if (question.asks.has('comparison') && facts.length > 1 && !areAlike(facts)) remarks.push({ kind: 'not alike' });
  return { ...EMPTY_PLAN, facts, formulas, remarks, ...(unit && { unit }) };
}

/** Whether a question names the very thing that a figure is of. */
function isNamed({ subject }: Fact, { terms }: Understanding): boolean {
  return terms.some(({ ids }) => ids.includes(subject));
}

/** "How many times as many as in 2021", 是2021年的几倍. */
const ASKS_RATIO = /\bhow many times (?:as|more|higher|larger|bigger|the)\b|是.*的(?:几|多少)倍/i;
const SPAN = /^(\d{4})\/(\d{4})$/;

/** "Between 2020 and 2022": what changed is reckoned from the first and the last of these years, where both are told. */
function atEnds({ periods }: Understanding, facts: readonly Fact[]): readonly Fact[] {
  const [, first, last] = SPAN.exec(periods.length === 1 ? (periods[0]?.edtf ?? '') : '') ?? [];
  if (first === undefined || last === undefined) return facts;
  const ends = [first, last].map((year) => facts.filter(({ period }) => samePeriod(period, year)));
  return ends.every((rows) => rows.length > 0) ? ends.flat() : facts;
}

/** Figures of places within the one that was asked for are said to be that. */
function partsOnly(question: Understanding, facts: readonly Fact[], snapshot: Snapshot): Remark[] {
  if (question.asks.has('ranking') || question.asks.has('list')) return [];
  return wantedPlaces(question, snapshot)
    .filter((wanted) => !facts.some(({ place }) => place === wanted))
    .filter((wanted) => facts.some(({ place }) => snapshot.gazetteer.contains(wanted, place)))
    .map((place) => ({ kind: 'parts only', place }));
}

/** A goal of a time that is over, told for want of a result, is said to be no more. */
function goalOnly({ status, asks, text }: Understanding, facts: readonly Fact[], snapshot: Snapshot): Remark[] {
  const isOpen = status === undefined && !asks.has('target') && !looksAhead(text.toLowerCase());
  if (!isOpen || facts.length === 0 || facts.some((fact) => fact.status === 'actual')) return [];
  const latest = snapshot.corpus.documents.reduce((day, { published }) => later(day, periodRange(published).max), '');
  const isOver = ({ period }: Fact) => (periodRange(period).max ?? '9999') <= latest;
  return facts.every(isOver) ? [{ kind: 'goal only' }] : [];
}

function later(day: string, other: string | null): string {
  return other !== null && other > day ? other : day;
}

const YEAR = /^\d{4}[?~%]?$/;

/** Figures of a half or of some months of the year that was asked for are said not to be the year's. */
function partOfTime({ periods }: Understanding, facts: readonly Fact[]): Remark[] {
  return periods
    .filter(({ edtf }) => YEAR.test(edtf) && !facts.some(({ period }) => containsPeriod(period, edtf)))
    .filter(({ edtf }) => facts.some(({ period }) => SEVERAL_MONTHS.test(period) && containsPeriod(edtf, period)))
    .map(({ edtf }) => ({ kind: 'part of time', edtf }));
}

function isMoney({ indicator }: Fact, snapshot: Snapshot): boolean {
  return snapshot.indicator(indicator)?.dimension === 'money';
}

/** Whether figures, of which there are some, measure the same thing: one indicator, subject and status. */
export function areAlike(facts: readonly Fact[]): boolean {
  return new Set(facts.map(({ indicator, subject, status }) => [indicator, subject, status].join(' '))).size === 1;
}
