import type { Fact, Measure } from '../../../domain/fact.ts';
import type { AbstainReason } from '../../../wording/wording.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import { placeFits, wantedPlaces } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { meantOf } from '../../understand/mentions.ts';
import { askedOffice } from '../../understand/offices.ts';
import type { Understanding } from '../../understand/understand.ts';
import { factsOfClaims } from '../claims.ts';
import { isOfUnnamedCompany } from '../words/rules.ts';

/** So much is offered, of whatever kind. */
export const MAX_NEAREST = 3;
/** Below this a figure has so little to do with the question that offering it would only confuse. */
const MIN_COVERAGE = 0.35;
const MIN_SENTENCE_COVERAGE = 0.35;
/** Where the very thing is named nowhere, a sentence has to have more of the rest. */
const MIN_COVERAGE_BESIDE = 0.45;
/** What only stands beside words that come near has nothing to do with the question either. */
const MIN_OWN_COVERAGE = 0.1;
const MAX_WORDS = 2;

/** Figures of the place asked for to offer, labelled as such, where the question itself is not answered. */
export function nearestFacts(question: Understanding, evidence: Evidence, snapshot: Snapshot): Fact[] {
  // "Did it reach the 120 billion": a goal of that height comes nearest.
  if (question.indicators.length + question.terms.length === 0)
    return factsOfClaims({ ...question, status: 'target' }, evidence).slice(0, MAX_NEAREST);
  const fitting = evidence.facts.filter(
    (match) =>
      match.coverage >= MIN_COVERAGE &&
      isOfThing(match, question) &&
      liesInPlace(match, question, snapshot) &&
      !isOfCompany(match, question, snapshot),
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

/** What one company has, where none is named by a name known or unknown, is not near to what its city has. */
function isOfCompany({ candidate: { fact } }: Match, { terms, rest }: Understanding, snapshot: Snapshot): boolean {
  const isNamed = terms.some(({ ids }) => ids.includes(fact?.subject ?? ''));
  const isUnknown = (word: string) => !isLightWord(word) && snapshot.rarity(word) === undefined;
  return !isNamed && !rest.some(isUnknown) && snapshot.isOrganisation(fact?.subject ?? '');
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

/** Sentences about the place asked for to offer; nearest to a figure is a sentence with figures. */
export function nearestSentences(
  question: Understanding,
  { sentences }: Evidence,
  reason: AbstainReason,
  snapshot: Snapshot,
): readonly Candidate[] {
  const { asks, text, places, indicators, terms, rest } = question;
  // To "which city grew fastest" nothing is near.
  if ([places, indicators, terms].every((named) => named.length === 0) && rest.every(isLightWord)) return [];
  const near = asks.has('value') ? sentences.filter(({ candidate: { quote } }) => /\d/.test(quote)) : sentences;
  // Who holds another office is nobody who comes near.
  const ofOffice = askedOffice(text) ? near.filter(({ missing }) => missing.length === 0) : near;
  const ofAsked = ofOffice.filter(({ candidate }) => !isOfUnnamedCompany(candidate, question, snapshot));
  const isBeside = reason.kind === 'words' && reason.words.length > 0;
  const found = nearestWords(ofAsked, isBeside ? MIN_COVERAGE_BESIDE : MIN_SENTENCE_COVERAGE);
  return found.map(({ candidate }) => candidate);
}

/** Measures of the place that are nearer to what is asked for than its sentences are. */
export function nearestMeasures({ measures, sentences }: Evidence): Measure[] {
  const [best] = nearestWords(sentences, MIN_SENTENCE_COVERAGE);
  return nearestWords(measures, MIN_SENTENCE_COVERAGE)
    .filter(({ score }) => best === undefined || score > best.score)
    .flatMap(({ candidate: { measure } }) => measure ?? []);
}

function nearestWords(matches: readonly Match[], minimum: number): readonly Match[] {
  const near = matches.filter(({ place, coverage, own }) => place && coverage >= minimum && own >= MIN_OWN_COVERAGE);
  // Beside what tells of the very time, another time would only confuse.
  const ofTime = near.filter(({ period }) => period);
  return (ofTime.length > 0 ? ofTime : near).slice(0, MAX_WORDS);
}

/** Figures of other places for the very indicator and period, the last resort. */
export function factsElsewhere(question: Understanding, evidence: Evidence, snapshot: Snapshot): Fact[] {
  if (question.indicators.length === 0) return [];
  const near = evidence.facts.filter((match) => match.period && match.indicator && match.coverage >= MIN_COVERAGE);
  return closest(near.filter(({ candidate }) => !isNamesake(candidate, question, snapshot)));
}

/** A figure of the other Fuzhou would only be taken for the one that is asked about. */
function isNamesake({ fact }: Candidate, question: Understanding, snapshot: Snapshot): boolean {
  const { gazetteer } = snapshot;
  const wanted = wantedPlaces(question, snapshot).flatMap((place) => gazetteer.names(place));
  return fact !== undefined && gazetteer.names(fact.place).some((name) => wanted.includes(name));
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
