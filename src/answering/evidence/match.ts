import type { Quantity } from '../../domain/quantity.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Mention, meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';
import { type Asked, askedOf, WEIGHT } from './asked.ts';
import type { Candidate } from './candidate.ts';
import { answersFor, asksForAll, periodFits, type RelativeReading } from './fitting.ts';
import { HELD_NEARBY, indicatorHeld, termHeld, wordHeld } from './held.ts';
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
  const indicators = indicatorsHeld(candidate, question, asked);
  const measured = indicators.some(({ held }) => held > 0);
  for (const { ids, joined, alsoTerm, incidental, held } of indicators) {
    // One figure has one indicator: a second name beside it ("recycling capacity") is only another word for it.
    const weight = incidental || alsoTerm || (measured && !joined) ? WEIGHT.secondName : WEIGHT.indicator;
    weigh(held > 0 ? WEIGHT.indicator : weight, held, incidental ? '' : (ids[0] ?? ''));
  }
  const ofCompany = snapshot.isOrganisation(candidate.fact?.subject ?? '');
  for (const term of question.terms) {
    const { ids } = term;
    const [id = ''] = ids;
    const held = termHeld(term, candidate, asked);
    if (held === HELD_NEARBY) beside.push(id);
    // What all of a document is about ("under the action plan") need not be said in each of its sentences; but one of
    // its companies has what it has alone.
    const isTheme =
      held === 0 && !ofCompany && !snapshot.isDefining(id) && snapshot.themesOf(candidate.document).has(id);
    weigh(ids.some((each) => snapshot.isDefining(each)) ? WEIGHT.term : WEIGHT.fieldWord, held, isTheme ? '' : id);
  }
  for (const { word, weight, counterparts } of asked.words)
    weigh(weight, wordHeld(word, counterparts, candidate), word);
  for (const sum of asked.sums) if (holdsSum(candidate.quote, sum)) weigh(WEIGHT.term, 1, '');
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
    indicator: isOfIndicator(indicators),
    beside,
    missing: missing.filter((name) => name !== '' && asked.mustBeHeld(name)),
  };
}

function holdsSum(quote: string, sum: Quantity): boolean {
  return parseQuantities(quote).some((one) => one.value === sum.value && one.dimension === sum.dimension);
}

/** Whether a candidate is of an indicator, a place and a period asked for: `judge` says so too, at ten times the cost. */
export function isOfNames(
  candidate: Candidate,
  question: Understanding,
  snapshot: Snapshot,
  reading: RelativeReading,
): boolean {
  return (
    isOfIndicator(indicatorsHeld(candidate, question, askedOf(question, snapshot))) &&
    isOfPlace(candidate, question, snapshot) &&
    isOfPeriod(candidate, question, snapshot, reading)
  );
}

interface HeldIndicator extends Mention {
  held: number;
}

function indicatorsHeld(candidate: Candidate, { indicators }: Understanding, asked: Asked): readonly HeldIndicator[] {
  return indicators.map((indicator) => ({ ...indicator, held: indicatorHeld(indicator, candidate, asked) }));
}

function isOfIndicator(indicators: readonly HeldIndicator[]): boolean {
  const meant = meantOf(indicators);
  return someOrNone(meant, ({ held }) => held > 0);
}

function isOfPlace(candidate: Candidate, question: Understanding, snapshot: Snapshot): boolean {
  const { places } = askedOf(question, snapshot);
  return someOrNone(places, (wanted) => answersFor(candidate, wanted, question, snapshot));
}

function isOfPeriod(
  candidate: Candidate,
  question: Understanding,
  snapshot: Snapshot,
  reading: RelativeReading,
): boolean {
  const all = asksForAll(question);
  return someOrNone(question.periods, (period) => periodFits(candidate, period, snapshot, reading, all, question.text));
}

/** Who names all of several places ("how is it divided between them") is about more than one place of the question. */
function placesHeld({ places: named }: Candidate, { places }: Asked): number {
  return places.length > 1 && places.every((place) => named.includes(place)) ? places.length : 1;
}

function someOrNone<Item>(items: readonly Item[], fits: (item: Item) => boolean): boolean {
  return items.length === 0 || items.some(fits);
}
