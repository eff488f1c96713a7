import type { Fact } from '../../domain/fact.ts';
import type { AbstainReason } from '../../wording/wording.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { placeFits, wantedPlaces } from '../evidence/fitting.ts';
import type { Evidence } from '../evidence/gather.ts';
import { type Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';

const MAX_NEAREST = 3;
/** Below this a figure has so little to do with the question that offering it would only confuse. */
const MIN_COVERAGE = 0.35;
const MIN_SENTENCE_COVERAGE = 0.5;
const MAX_SENTENCES = 2;

/** Figures of the place asked for to offer, labelled as such, where the question itself is not answered. */
export function nearestFacts(question: Understanding, evidence: Evidence, snapshot: Snapshot): Fact[] {
  if (question.indicators.length + question.terms.length === 0) return [];
  return closest(
    evidence.facts.filter((match) => match.coverage >= MIN_COVERAGE && liesInPlace(match, question, snapshot)),
  );
}

/** Of the places asked for, or of a place within one of them. */
function liesInPlace({ candidate }: Match, question: Understanding, snapshot: Snapshot): boolean {
  const wanted = wantedPlaces(question, snapshot);
  return wanted.length === 0 || wanted.some((place) => placeFits(candidate, place, snapshot));
}

/** Sentences about the place asked for to offer, where no recorded figure comes near. */
export function nearestSentences(evidence: Evidence): Candidate[] {
  return evidence.sentences
    .filter(({ place, coverage }) => place && coverage >= MIN_SENTENCE_COVERAGE)
    .slice(0, MAX_SENTENCES)
    .map(({ candidate }) => candidate);
}

/** Figures of other places for the very indicator and period, the last resort. */
export function factsElsewhere(question: Understanding, evidence: Evidence): Fact[] {
  if (question.indicators.length === 0) return [];
  return closest(evidence.facts.filter((match) => match.period && match.indicator && match.coverage >= MIN_COVERAGE));
}

function closest(matches: readonly Match[]): Fact[] {
  return matches
    .toSorted((a, b) => closeness(b) - closeness(a))
    .slice(0, MAX_NEAREST)
    .flatMap(({ candidate }) => candidate.fact ?? []);
}

function closeness(match: Match): number {
  return match.score + (match.indicator ? 0.3 : 0) + (match.period ? 0.2 : 0);
}

/** Tells what is missing, by looking at what would fit were it not for one thing. */
export function reasonOf(question: Understanding, evidence: Evidence, snapshot: Snapshot): AbstainReason {
  const [place] = wantedPlaces(question, snapshot);
  // Of a question about several places, each has been judged with all of them.
  const isOfPlace = ({ candidate }: Match) => place === undefined || placeFits(candidate, place, snapshot);
  const all = [...evidence.facts, ...evidence.measures, ...evidence.sentences].filter(isOfPlace);
  if (all.length === 0 && place !== undefined) return { kind: 'place', place };
  if (place !== undefined && isOfPartsOnly(question, all)) return { kind: 'whole', place };
  const [period] = question.periods;
  const named = question.indicators.length + question.terms.length > 0;
  if (
    period &&
    named &&
    all.some((match) => match.candidate.fact && match.indicator && !match.period && match.coverage > 0.6)
  ) {
    return { kind: 'period', period: period.edtf };
  }
  if (place === undefined && !named && question.rest.every((word) => snapshot.rarity(word) === undefined)) {
    return { kind: 'off topic' };
  }
  return { kind: 'words', words: unmet(question, snapshot, all) };
}

/** Whether figures of what is asked for are among `all` of the place, each of them of a place within it. */
function isOfPartsOnly({ indicators }: Understanding, all: readonly Match[]): boolean {
  const meant = all.filter(
    ({ candidate, indicator, period, coverage }) => candidate.fact && indicator && period && coverage > 0.6,
  );
  return indicators.length > 0 && meant.length > 0 && meant.every(({ place }) => !place);
}

/** The names and words of the question that nothing for that place speaks of. */
function unmet(question: Understanding, snapshot: Snapshot, all: readonly Match[]): string[] {
  const names = [...question.indicators, ...question.terms].filter(
    ({ ids }) => !all.some(({ candidate }) => ids.some((id) => candidate.concepts.has(id))),
  );
  return names.flatMap(({ ids }) => {
    const row = snapshot.indicator(ids[0] ?? '') ?? snapshot.term(ids[0] ?? '');
    return row ? [question.language === 'zh' ? row.zh : row.en] : [];
  });
}
