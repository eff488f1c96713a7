import type { Dimension } from '../../../domain/quantity.ts';
import { askedOf } from '../../evidence/asked.ts';
import { type Candidate, termsIn, wordsOf } from '../../evidence/candidate.ts';
import { indicatorHeld } from '../../evidence/held.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { type Mention, meantOf } from '../../understand/mentions.ts';
import { covers } from '../../understand/offsets.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { ReadFigure } from './read-figure.ts';

/** The indicators that a question asks for; a bare count where it asks for nothing else. */
export function indicatorsAsked({ indicators, rest, asks }: Understanding): readonly Mention[] {
  const meant = meantOf(indicators);
  const bare = asks.size === 0 && rest.every((word) => isLightWord(word));
  return meant.length === 0 && bare ? indicators : meant;
}

/**
 * Whether a figure is of an indicator that is asked for, and is measured as that is: the nearest clause that names one
 * of the figure's kind decides.
 */
export function isOfIndicator(
  figure: ReadFigure,
  candidate: Candidate,
  question: Understanding,
  snapshot: Snapshot,
): boolean {
  const meant = countedFirst(indicatorsAsked(question), question, snapshot);
  if (meant.length === 0) return true;
  const { dimension } = figure.quantity;
  if (asksSize(meant, question)) return true;
  if (dimension === 'money' && HOW_MUCH.test(question.text) && question.dimension === undefined) return true;
  if (question.dimension === undefined && !mayMeasure(dimension, meant, question, snapshot)) return false;
  const asked = askedOf(question, snapshot);
  const holds = (words: string, nearby: Candidate['nearby']) => {
    const concepts = conceptsOf(words, snapshot);
    const told = { ...candidate, quote: words, words: wordsOf([words]), concepts, nearby };
    return meant.some((mention) => indicatorHeld(mention, { ...told, dimensions: new Set([dimension]) }, asked) > 0);
  };
  for (const clause of figure.told) {
    if (holds(clause, candidate.words)) return true;
    if (namesIndicator(clause, dimension, snapshot)) return false;
  }
  // What only stands behind the figure is of another one; what stands in no clause is told by the text around.
  return holds(figure.behind, new Set()) || !holds(figure.text, new Set());
}

const HOW_MANY = /\bhow many\b/i;

/** "How many people work in battery companies": of two things that can be counted, the one named first is. */
function countedFirst(meant: readonly Mention[], { text }: Understanding, snapshot: Snapshot): readonly Mention[] {
  const [first, second, ...others] = meant;
  const isCount = ({ ids }: Mention) => ids.every((id) => snapshot.indicator(id)?.dimension === 'count');
  const isOneOfTwo = first && second && !second.joined && others.length === 0 && [first, second].every(isCount);
  return isOneOfTwo && HOW_MANY.test(text) ? [first] : meant;
}

/** Asks what something is worth besides how many there are: "which stations does it subsidise, and with how much". */
export const HOW_MUCH = /\b(?:how much|what amounts?|amounts)\b|多少钱|金额/i;

const HOW_BIG = /\bhow (?:big|large)\b|多大|规模/i;

/** "How big" asks for whatever tells of a size. */
function asksSize(meant: readonly Mention[], { text }: Understanding): boolean {
  return HOW_BIG.test(text) && meant.some(({ ids }) => ids.includes('industry-scale'));
}

/** Ids that a clause names, wider ones included; no "production" in "production capacity". */
function conceptsOf(clause: string, snapshot: Snapshot): ReadonlySet<string> {
  const named = indicatorsIn(clause, snapshot).flatMap((id) => snapshot.withWider(id));
  return new Set([...named, ...termsIn([clause], snapshot)]);
}

/** Whether words name an indicator whose figures are of a dimension; of any level there are growth rates and shares. */
function namesIndicator(clause: string, dimension: Dimension, snapshot: Snapshot): boolean {
  const ofAny = dimension === 'ratio' || dimension === 'rank';
  return indicatorsIn(clause, snapshot).some((id) => ofAny || snapshot.indicator(id)?.dimension === dimension);
}

/** The indicators that words name by names which are no part of longer ones. */
function indicatorsIn(text: string, snapshot: Snapshot): readonly string[] {
  const all = snapshot.indicators.findNested(text);
  return all.filter((one) => !all.some((other) => covers(other, one))).flatMap(({ ids }) => ids);
}

/** What goods are never measured in. */
const NO_GOODS: ReadonlySet<Dimension> = new Set(['money', 'ratio', 'duration', 'rank', 'length', 'rate']);
const OF_GOODS = /^(?:output|production-capacity)(?:-(?:area|energy|units))?$/;

/** Whether the indicators asked for may be measured so: no capacity is told in per cent, no price in tonnes. */
function mayMeasure(
  dimension: Dimension,
  meant: readonly Mention[],
  { asks }: Understanding,
  snapshot: Snapshot,
): boolean {
  const ids = meant.flatMap((mention) => mention.ids);
  if (ids.some((id) => snapshot.indicator(id)?.dimension === dimension)) return true;
  if (dimension === 'ratio') return asks.has('change') || ids.includes('subsidy');
  if (dimension === 'rank') return asks.has('ranking');
  if (dimension === 'rate') return ids.some((id) => snapshot.indicator(id)?.dimension === 'money');
  return ids.some((id) => OF_GOODS.test(id)) && !NO_GOODS.has(dimension);
}
