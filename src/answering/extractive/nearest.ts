import type { Fact } from '../../domain/fact.ts';
import type { AbstainReason } from '../../wording/wording.ts';
import { wantedPlaces } from '../evidence/fitting.ts';
import type { Evidence } from '../evidence/gather.ts';
import { type Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';

const MAX_NEAREST = 3;
/** Below this a figure has so little to do with the question that offering it would only confuse. */
const MIN_COVERAGE = 0.35;

/** Figures to offer, labelled as such, where the question itself is not answered. */
export function nearestFacts(question: Understanding, evidence: Evidence, snapshot: Snapshot): Fact[] {
  const namesSomething = question.indicators.length + question.terms.length > 0;
  const placed = evidence.facts.filter((match) => match.place && match.coverage >= MIN_COVERAGE && namesSomething);
  const elsewhere = evidence.facts.filter(
    (match) => match.period && match.indicator && question.indicators.length > 0 && match.coverage >= MIN_COVERAGE,
  );
  const places = wantedPlaces(question, snapshot);
  const pool = places.length === 0 || placed.length > 0 ? placed : elsewhere;
  return [...pool]
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, MAX_NEAREST)
    .flatMap(({ candidate }) => candidate.fact ?? []);
}

function closeness(match: Match): number {
  return match.score + (match.indicator ? 0.3 : 0) + (match.period ? 0.2 : 0);
}

/** Tells what is missing, by looking at what would fit were it not for one thing. */
export function reasonOf(question: Understanding, evidence: Evidence, snapshot: Snapshot): AbstainReason {
  const all = [...evidence.facts, ...evidence.measures, ...evidence.sentences];
  const [place] = wantedPlaces(question, snapshot);
  if (place !== undefined && !all.some((match) => match.place)) {
    return { kind: 'place', place };
  }
  const [period] = question.periods;
  const named = question.indicators.length + question.terms.length > 0;
  if (
    period &&
    named &&
    evidence.facts.some((match) => match.place && match.indicator && !match.period && match.coverage > 0.6)
  ) {
    return { kind: 'period', period: period.edtf };
  }
  if (place === undefined && !named && question.rest.every((word) => snapshot.rarity(word) === undefined)) {
    return { kind: 'off topic' };
  }
  return { kind: 'words', words: unmet(question, snapshot, all) };
}

/** The names and words of the question that nothing for that place speaks of. */
function unmet(question: Understanding, snapshot: Snapshot, all: readonly Match[]): string[] {
  const placed = all.filter((match) => match.place);
  const names = [...question.indicators, ...question.terms].filter(
    ({ ids }) => !placed.some(({ candidate }) => ids.some((id) => candidate.concepts.has(id))),
  );
  return names.flatMap(({ ids }) => {
    const row = snapshot.indicator(ids[0] ?? '') ?? snapshot.term(ids[0] ?? '');
    return row ? [question.language === 'zh' ? row.zh : row.en] : [];
  });
}
