import type { Fact } from '../../../domain/fact.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import { samePeriod } from '../../../facts/periods/compare.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { placeFits, wantedPlaces } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { meantOf } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';

/** Asks which of several is more, or sets them side by side. */
const COMPARES =
  /\bcompar|\bversus\b|\bvs\b|\bdiffer|\b(?:more|less|fewer|larger|bigger|greater|higher|lower|smaller|stronger|weaker|richer|poorer|faster|slower|quicker|better|worse|ahead)\b|对比|比较|相比|相差|更[大小多少高低强弱快慢好]|(?:谁|哪个).{0,8}[大小多少高低强弱快慢](?=[？?，,]|$)|比.{1,16}[大小多少高低强弱快慢]/i;

/** The places that a question compares; none where it compares nothing. */
function comparedPlaces(question: Understanding, snapshot: Snapshot): readonly PlaceCode[] {
  const places = COMPARES.test(question.text) ? wantedPlaces(question, snapshot) : [];
  return places.length > 1 ? places : [];
}

/**
 * Of figures, those that can be compared: for each of the places the same thing of the same time. Where the question
 * itself names a thing for each place ("the output value of Yibin with the revenue of Yichun"), all of them.
 */
export function comparableFigures(
  facts: readonly Fact[],
  question: Understanding,
  snapshot: Snapshot,
): readonly Fact[] {
  const places = comparedPlaces(question, snapshot);
  const named = meantOf(question.indicators);
  if (places.length === 0 || named.length > 1 || (question.terms.length > 1 && named.length > 0)) return facts;
  const sides = places.map((place) => facts.filter((fact) => snapshot.gazetteer.contains(place, fact.place)));
  const [asked = ''] = question.terms.flatMap(({ ids }) => ids);
  const ofTerm = new Set(
    snapshot.candidates.facts.flatMap(({ fact, concepts }) => (fact && concepts.has(asked) ? [fact.id] : [])),
  );
  // "Whose battery industry" takes the power battery industry of the one with what the other calls its own.
  const isSameThing = (one: Fact, other: Fact) =>
    one.subject === other.subject || (ofTerm.has(one.id) && ofTerm.has(other.id));
  const isLike = (one: Fact, other: Fact) => isSameThing(one, other) && isMeasuredAlike(one, other);
  return facts.filter((fact) => sides.every((side) => side.some((other) => isLike(fact, other))));
}

/** Whether two figures measure alike, of one time and one status, be they of one thing or not. */
export function isMeasuredAlike(one: Fact, other: Fact): boolean {
  return one.indicator === other.indicator && one.status === other.status && samePeriod(one.period, other.period);
}

/**
 * The words that may tell of several places compared. Where the question says what is compared, words about each of
 * them do; where it only asks who is larger, there is no telling by what, unless a text compares them itself.
 */
export function comparableWords(question: Understanding, evidence: Evidence, snapshot: Snapshot): Evidence {
  const { indicators, rest, asks } = question;
  const places = comparedPlaces(question, snapshot);
  const companies = comparedCompanies(question, snapshot);
  const isTold = indicators.length > 0 || rest.some((word) => !isLightWord(word) && !isComparative(word));
  if ((places.length === 0 && companies.length === 0) || isTold || asks.has('policy')) return evidence;
  const isOfAll = ({ candidate }: Match) =>
    places.every((place) => placeFits(candidate, place, snapshot)) &&
    companies.every((company) => snapshot.terms.find(candidate.quote).some(({ ids }) => ids.includes(company)));
  return { ...evidence, measures: evidence.measures.filter(isOfAll), sentences: evidence.sentences.filter(isOfAll) };
}

/** The companies that a question compares; none where it compares nothing. */
function comparedCompanies({ text, terms }: Understanding, snapshot: Snapshot): readonly string[] {
  if (!COMPARES.test(text)) return [];
  const companies = terms.flatMap(({ ids }) => ids.find((id) => snapshot.isOrganisation(id)) ?? []);
  return companies.length > 1 ? companies : [];
}

/** A word that compares and says nothing of by what. */
export function isComparative(word: string): boolean {
  return COMPARATIVES.has(word);
}

const COMPARATIVES = new Set(
  tokens(
    'compare comparison versus vs bigger larger more less fewer higher lower smaller than faster slower quicker better worse stronger weaker growth grow 对比 比较 对照 相比 更大 更小 更多 更高 更快 更慢 更强 大 小 高 低 强 快 慢 增长 增速',
  ),
);
