import type { Fact, Measure } from '../../domain/fact.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { AbstainReason } from '../../wording/wording.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { placeFits, wantedPlaces } from '../evidence/fitting.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import { isLightWord } from '../understand/light-words.ts';
import { meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';
import { factsOfClaims } from './claims.ts';

const MAX_NEAREST = 3;
/** Below this a figure has so little to do with the question that offering it would only confuse. */
const MIN_COVERAGE = 0.35;
const MIN_SENTENCE_COVERAGE = 0.5;
/** What only stands beside words that come near has nothing to do with the question either. */
const MIN_OWN_COVERAGE = 0.3;
const MAX_SENTENCES = 2;

/** Figures of the place asked for to offer, labelled as such, where the question itself is not answered. */
export function nearestFacts(question: Understanding, evidence: Evidence, snapshot: Snapshot): Fact[] {
  // "Did it reach the 120 billion": a goal of that height comes nearest.
  if (question.indicators.length + question.terms.length === 0)
    return factsOfClaims({ ...question, status: 'target' }, evidence).slice(0, MAX_NEAREST);
  const fitting = evidence.facts.filter(
    (match) => match.coverage >= MIN_COVERAGE && isOfThing(match, question) && liesInPlace(match, question, snapshot),
  );
  // Which of two industries is larger is told by sums rather than by how long they took.
  const sums = fitting.filter(({ candidate }) => isSum(candidate.fact, snapshot));
  const ofSize = question.asks.has('comparison') && question.indicators.length === 0 && sums.length > 0;
  const near = ofSize ? sums : alike(fitting, question);
  // Of several places that are asked about, each has its own.
  const places = wantedPlaces(question, snapshot);
  const each = places.map((place) => closest(near.filter(({ candidate }) => placeFits(candidate, place, snapshot))));
  return places.length < 2 ? closest(near) : each.flatMap((of) => of.slice(0, 1)).slice(0, MAX_NEAREST);
}

/**
 * Where there are figures of what is asked for, those of other measures are none that come near, but for one of the same
 * thing and time: the goal for a year of which no result is told.
 */
function alike(matches: readonly Match[], { terms, periods }: Understanding): readonly Match[] {
  const isOfTerms = ({ candidate }: Match) =>
    terms.length > 0 && terms.every(({ ids }) => ids.some((id) => candidate.concepts.has(id)));
  const found = matches.filter((match) => match.indicator || (periods.length > 0 && match.period && isOfTerms(match)));
  return found.length > 0 ? found : matches;
}

function isSum(fact: Fact | undefined, snapshot: Snapshot): boolean {
  return snapshot.indicator(fact?.indicator ?? '')?.dimension === 'money';
}

/** Of the measure or of one of the things that are asked about: to be of the same place is not enough. */
function isOfThing({ candidate, indicator }: Match, { indicators, terms }: Understanding): boolean {
  if (indicator && meantOf(indicators).length > 0) return true;
  return [...indicators, ...terms].some(({ ids }) => ids.some((id) => candidate.concepts.has(id)));
}

/** Of the places asked for, or of a place within one of them. */
function liesInPlace({ candidate }: Match, question: Understanding, snapshot: Snapshot): boolean {
  const wanted = wantedPlaces(question, snapshot);
  return wanted.length === 0 || wanted.some((place) => placeFits(candidate, place, snapshot));
}

/** Asks for a person, a reason or a policy, near to which no figure comes. */
const IN_WORDS = ['who', 'why', 'policy'] as const;

/** Whether a question asks for words and names nothing that is measured. */
export function asksWords({ asks, indicators, dimension }: Understanding): boolean {
  return (
    IN_WORDS.some((ask) => asks.has(ask)) &&
    !asks.has('value') &&
    dimension === undefined &&
    meantOf(indicators).length === 0
  );
}

/** Sentences about the place asked for to offer, where no recorded figure comes near; near to a figure is a figure. */
export function nearestSentences(question: Understanding, { sentences }: Evidence): Candidate[] {
  const { asks, places, indicators, terms, rest } = question;
  // To "which city grew fastest" nothing is near.
  if ([places, indicators, terms].every((named) => named.length === 0) && rest.every(isLightWord)) return [];
  const near = asks.has('value') ? sentences.filter(({ candidate: { quote } }) => /\d/.test(quote)) : sentences;
  // Who holds another office, or has done another thing, is nobody who comes near.
  const ofAll = asks.has('who') ? near.filter(({ missing }) => missing.length === 0) : near;
  return nearestWords(ofAll).map(({ candidate }) => candidate);
}

/** Measures of the place that are nearer to what is asked for than its sentences are. */
export function nearestMeasures({ measures, sentences }: Evidence): Measure[] {
  const [best] = nearestWords(sentences);
  return nearestWords(measures)
    .filter(({ score }) => best === undefined || score > best.score)
    .flatMap(({ candidate: { measure } }) => measure ?? []);
}

function nearestWords(matches: readonly Match[]): readonly Match[] {
  return matches
    .filter(({ place, coverage, own }) => place && coverage >= MIN_SENTENCE_COVERAGE && own >= MIN_OWN_COVERAGE)
    .slice(0, MAX_SENTENCES);
}

/** Figures of other places for the very indicator and period, the last resort. */
export function factsElsewhere(question: Understanding, evidence: Evidence): Fact[] {
  if (question.indicators.length === 0) return [];
  return closest(evidence.facts.filter((match) => match.period && match.indicator && match.coverage >= MIN_COVERAGE));
}

function closest(matches: readonly Match[]): Fact[] {
  return matches
    .toSorted((a, b) => closeness(b) - closeness(a) || periodOf(b).localeCompare(periodOf(a)))
    .slice(0, MAX_NEAREST)
    .flatMap(({ candidate }) => candidate.fact ?? []);
}

function periodOf({ candidate: { fact } }: Match): string {
  return fact?.period ?? '';
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
  const called = names.flatMap(({ ids }) => {
    const row = snapshot.indicator(ids[0] ?? '') ?? snapshot.term(ids[0] ?? '');
    return row ? [question.language === 'zh' ? row.zh : row.en] : [];
  });
  // "Subsidy", which is measured, and "subsidies", a field of policy, are one word to the reader.
  return [...new Map(called.toReversed().map((name) => [tokens(name).join(' '), name])).values()].toReversed();
}
