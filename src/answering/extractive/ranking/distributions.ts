import type { PlaceCode } from '../../../domain/place.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { sentenceCandidate } from '../../evidence/candidate.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import { judge, type Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { isOfKind, type PlaceKind } from './asked-rank.ts';

/** So many places with a figure each are told of as the parts of a whole. */
const MIN_PLACES = 3;

/** The places of a kind that words name, within those that a question names and other than these. */
export function placesOfKind(text: string, kind: PlaceKind, question: Understanding, snapshot: Snapshot): PlaceCode[] {
  const { gazetteer } = snapshot;
  const wanted = wantedPlaces(question, snapshot);
  return snapshot.placesIn(text).filter((code) => {
    const unit = gazetteer.byCode(code);
    const isInner = wanted.length === 0 || kind === 'country' || wanted.some((one) => gazetteer.contains(one, code));
    return unit !== undefined && !wanted.includes(code) && isInner && isOfKind(unit, kind);
  });
}

/**
 * Sentences that give each of several places its figure ("Jingmen accounted for 82 GWh of it, Wuhan for 40 GWh"), each
 * with the sentence before it, which says what the figures are of.
 */
export function distributions(
  kind: PlaceKind,
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): Match[] {
  return evidence.sentences
    .filter(({ candidate }) => candidate.cell === undefined && divides(candidate.quote, kind, question, snapshot))
    .flatMap(({ candidate: { document, span } }) => {
      const before = snapshot.sentenceBefore(document, span);
      const start = before === '' ? -1 : snapshot.document(document).body.lastIndexOf(before, span.start);
      if (start === -1) return [];
      const both = sentenceCandidate(document, { start, end: span.end }, snapshot);
      return [judge(both, question, snapshot, evidence.reading)];
    });
}

/** Whether a sentence gives each of several places its figure of one unit. */
function divides(text: string, kind: PlaceKind, question: Understanding, snapshot: Snapshot): boolean {
  const places = placesOfKind(text, kind, question, snapshot);
  const figures = Map.groupBy(parseQuantities(text), ({ unit }) => unit);
  return places.length >= MIN_PLACES && [...figures.values()].some(({ length }) => length >= places.length);
}

/** Asks for each of the places within one: "the capacities of the cities in Hubei", 各市. */
const OF_EACH =
  /\b(?:of|in|for|by) (?:the |each of the |all (?:the )?|its |individual |different |various )(cities|counties|provinces|districts|places) (?:in|of)\b|\bby (city|county|province|district)\b|各(?:个|地)?(城市|[市县省区])/i;
const KINDS: readonly [PlaceKind, RegExp][] = [
  ['city', /cit|市/],
  ['county', /count|district|[县区]/],
  ['province', /province|省/],
  ['place', /./],
];

/** What kind of places a question asks for one by one; undefined where it asks for none so. */
export function askedEach(text: string): PlaceKind | undefined {
  const [, ...names] = OF_EACH.exec(text) ?? [];
  const name = names.find((each) => each !== undefined);
  return name === undefined ? undefined : KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}

/** The evidence on places of a kind within the one that is named, which itself is none of them. */
export function ofEachPlace(
  kind: PlaceKind,
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): Evidence {
  const wanted = wantedPlaces(question, snapshot);
  const isInner = ({ candidate: { places } }: Match) =>
    places.length > 0 && !places.some((code) => wanted.includes(code));
  const all = distributions(kind, question, evidence, snapshot);
  return {
    ...evidence,
    facts: evidence.facts.filter(isInner),
    measures: evidence.measures.filter(isInner),
    sentences: all.length > 0 ? all : evidence.sentences.filter(isInner),
  };
}
