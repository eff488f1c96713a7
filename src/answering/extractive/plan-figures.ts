import type { Fact } from '../../domain/fact.ts';
import { wantedPlaces } from '../evidence/fitting.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import { computable, rankLike } from './arithmetic.ts';
import { factsOfClaims, testClaim } from './claims.ts';
import { EMPTY_PLAN, type Plan, type Remark } from './plan.ts';
import type { FigureSelection } from './select.ts';

/** Puts figures into an answer: ranked, compared or computed as was asked, with what must be said about them. */
export function planFigures(
  question: Understanding,
  figures: FigureSelection,
  evidence: Evidence,
  snapshot: Snapshot,
): Plan {
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
