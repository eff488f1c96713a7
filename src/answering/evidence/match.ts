import type { PlaceCode } from '../../domain/place.ts';
import { counterpartsOf } from '../../retrieval/thesaurus/thesaurus.ts';
import type { Snapshot } from '../snapshot.ts';
import { isLightWord } from '../understand/light-words.ts';
import type { Mention } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';
import { type Candidate, pairsOf } from './candidate.ts';
import { answersFor, periodFits, type RelativeReading, wantedPlaces } from './fitting.ts';
import { preference } from './preference.ts';

/**
 * How well a candidate answers a question. A question may name several places, periods or indicators ("Yibin and
 * Xinyu"): a candidate fits with any of them, and the composer sees to it that each of them is answered.
 */
export interface Match {
  candidate: Candidate;
  /** Share of what the question names and says that the candidate is about, by weight, 0 to 1. */
  coverage: number;
  /** Share that the candidate's own words are about, not those around it. */
  own: number;
  /** Coverage plus what speaks for this candidate among equals. */
  score: number;
  place: boolean;
  period: boolean;
  indicator: boolean;
  /** Terms of the question that only stand beside the candidate: in its sentence's rest, before it, in the title. */
  beside: readonly string[];
  /** Names and words of some weight in the question that the candidate has nothing of. */
  missing: readonly string[];
}

/** What counts for less: a name or word that stands beside the figure, not one that the figure is about. */
const HELD_NEARBY = 0.7;
/** A synonym or translation holds a word less surely than the word itself. */
const HELD_OTHERWISE = 0.8;
const WEIGHT = {
  indicator: 2,
  secondName: 0.4,
  term: 1.5,
  fieldWord: 0.8,
  place: 0.5,
  unknownWord: 1.6,
  lightWord: 0.2,
};

const HAN_WORD = /^\p{Script=Han}{2,}$/u;

/** What is the same for every candidate. */
interface Asked {
  snapshot: Snapshot;
  /** Of each word of an indicator's name as it was used, what may stand for it. */
  named: ReadonlyMap<string, readonly (readonly string[])[]>;
  places: readonly PlaceCode[];
  words: readonly { word: string; weight: number; counterparts: readonly (readonly string[])[] }[];
  pairs: readonly string[];
}

/** A question is put to thousands of candidates one after the other. */
const askedBefore = new WeakMap<Understanding, Asked>();

function askedOf(question: Understanding, snapshot: Snapshot): Asked {
  const known = askedBefore.get(question);
  if (known?.snapshot === snapshot) return known;
  const words = [...new Set([...question.rest, ...question.heads])].map((word) => {
    const counterparts = isLightWord(word) ? [] : counterpartsOf(word);
    const weight = question.heads.includes(word) ? WEIGHT.unknownWord : wordWeight(word, counterparts, snapshot);
    return { word, weight, counterparts };
  });
  const places = wantedPlaces(question, snapshot);
  const named = new Map(
    question.indicators.flatMap((indicator) => indicator.words).map((word) => [word, counterpartsOf(word)]),
  );
  const asked = { snapshot, named, places, words, pairs: [...pairsOf(question.text)] };
  askedBefore.set(question, asked);
  return asked;
}

/** Judges one candidate against a question; a pure function of its arguments. */
export function judge(
  candidate: Candidate,
  question: Understanding,
  snapshot: Snapshot,
  reading: RelativeReading = 'calendar',
): Match {
  const missing: string[] = [];
  const beside: string[] = [];
  let total = 0;
  let covered = 0;
  let own = 0;
  const weigh = (weight: number, held: number, name: string) => {
    total += weight;
    covered += weight * held;
    if (held > HELD_NEARBY) own += weight * held;
    if (held === 0) missing.push(name);
  };
  const asked = askedOf(question, snapshot);
  const measured = question.indicators.some((indicator) => indicatorHeld(indicator, candidate, asked) > 0);
  for (const indicator of question.indicators) {
    const { ids, joined, alsoTerm, incidental } = indicator;
    // One figure has one indicator: a second name beside it ("recycling capacity") is only another word for it.
    const weight = incidental || alsoTerm || (measured && !joined) ? WEIGHT.secondName : WEIGHT.indicator;
    const held = indicatorHeld(indicator, candidate, asked);
    weigh(held > 0 ? WEIGHT.indicator : weight, held, incidental ? '' : (ids[0] ?? ''));
  }
  for (const { ids } of question.terms) {
    const [id = ''] = ids;
    const held = termHeld(ids, candidate);
    if (held === HELD_NEARBY) beside.push(id);
    weigh(ids.some((each) => snapshot.isDefining(each)) ? WEIGHT.term : WEIGHT.fieldWord, held, id);
  }
  for (const { word, weight, counterparts } of asked.words)
    weigh(weight, wordHeld(word, counterparts, candidate), word);
  const place = isOfPlace(candidate, question, snapshot);
  if (question.places.length > 0) weigh(WEIGHT.place * placesHeld(candidate, asked), Number(place), '');
  const coverage = total === 0 ? 1 : covered / total;
  return {
    candidate,
    coverage,
    own: total === 0 ? 1 : own / total,
    score: coverage + preference(candidate, question, asked, snapshot),
    place,
    period: isOfPeriod(candidate, question, snapshot, reading),
    indicator: isOfIndicator(candidate, question, snapshot),
    beside,
    missing: missing.filter((name) => name !== '' && (question.heads.includes(name) || !isLightWord(name))),
  };
}

/** Whether a candidate is of an indicator, a place and a period asked for: `judge` says so too, at ten times the cost. */
export function isOfNames(
  candidate: Candidate,
  question: Understanding,
  snapshot: Snapshot,
  reading: RelativeReading,
): boolean {
  return (
    isOfIndicator(candidate, question, snapshot) &&
    isOfPlace(candidate, question, snapshot) &&
    isOfPeriod(candidate, question, snapshot, reading)
  );
}

function isOfIndicator(candidate: Candidate, question: Understanding, snapshot: Snapshot): boolean {
  const asked = askedOf(question, snapshot);
  const meant = question.indicators.filter(({ incidental }) => !incidental);
  return someOrNone(meant, (indicator) => indicatorHeld(indicator, candidate, asked) > 0);
}

/** A sentence may name an indicator in other words ("made 62 GWh" for what was produced) where its figure is of that kind. */
function indicatorHeld({ ids, words }: Mention, candidate: Candidate, { named, snapshot }: Asked): number {
  if (isAbout(ids, candidate)) return 1;
  if (candidate.dimensions.size === 0) return 0;
  const ofKind = ids.some((id) => candidate.dimensions.has(snapshot.indicator(id)?.dimension ?? 'count'));
  const inOtherWords = (word: string) =>
    named.get(word)?.some((together) => together.every((each) => candidate.words.has(each))) === true;
  if (!ofKind) return 0;
  if (words.every(inOtherWords)) return HELD_OTHERWISE;
  // "90,000 public piles", of which the sentence before says that they are charging piles.
  const isKind = candidate.words.has(words.at(-1) ?? '');
  return isKind && words.every((word) => candidate.words.has(word) || candidate.nearby.has(word)) ? HELD_OTHERWISE : 0;
}

function isOfPlace(candidate: Candidate, question: Understanding, snapshot: Snapshot): boolean {
  const { places } = askedOf(question, snapshot);
  return someOrNone(places, (wanted) => answersFor(candidate, wanted, question, snapshot));
}

function isOfPeriod(
  candidate: Candidate,
  { periods }: Understanding,
  snapshot: Snapshot,
  reading: RelativeReading,
): boolean {
  return someOrNone(periods, (period) => periodFits(candidate, period, snapshot, reading));
}

/** Who names all of several places ("how is it divided between them") is about more than one place of the question. */
function placesHeld({ places: named }: Candidate, { places }: Asked): number {
  return places.length > 1 && places.every((place) => named.includes(place)) ? places.length : 1;
}

function someOrNone<Item>(items: readonly Item[], fits: (item: Item) => boolean): boolean {
  return items.length === 0 || items.some(fits);
}

function isAbout(ids: readonly string[], candidate: Candidate): boolean {
  return ids.some((id) => candidate.concepts.has(id));
}

function termHeld(ids: readonly string[], candidate: Candidate): number {
  if (isAbout(ids, candidate)) return 1;
  return ids.some((id) => candidate.mentioned.has(id)) ? HELD_NEARBY : 0;
}

function wordHeld(word: string, counterparts: Asked['words'][number]['counterparts'], candidate: Candidate): number {
  const { words, nearby, quote } = candidate;
  // Chinese is cut into words differently in different company.
  if (words.has(word) || (HAN_WORD.test(word) && quote.includes(word))) return 1;
  if (nearby.has(word)) return HELD_NEARBY;
  if (counterparts.some((together) => together.every((each) => words.has(each)))) return HELD_OTHERWISE;
  const aroundIt = counterparts.some((together) => together.every((each) => words.has(each) || nearby.has(each)));
  return aroundIt ? HELD_NEARBY * HELD_OTHERWISE : 0;
}

function wordWeight(word: string, counterparts: Asked['words'][number]['counterparts'], snapshot: Snapshot): number {
  if (isLightWord(word)) return WEIGHT.lightWord;
  // A word of the other language is as rare as what it means.
  const rarities = [[word], ...counterparts].flatMap((together) => together.map((each) => snapshot.rarity(each) ?? -1));
  const rarity = snapshot.rarity(word) ?? Math.max(...rarities);
  return rarity < 0 ? WEIGHT.unknownWord : 0.4 + rarity;
}
