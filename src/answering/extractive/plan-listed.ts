import type { Fact } from '../../domain/fact.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { conceptsIn } from '../evidence/candidate.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Mention, meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';
import { asksFigures } from './figures-or-words.ts';
import { leavingOpen, type Plan, toldBy } from './plan.ts';
import { planFigures } from './plan-figures.ts';
import type { FigureSelection } from './select.ts';

/** Asks that one figure alone does not answer. */
const OF_SEVERAL = ['comparison', 'difference', 'ranking', 'change', 'yes-no'] as const;

/**
 * What is said to a question that names several measures side by side ("the output value and the number of jobs"), or one
 * of several places or times, where only some of them have a row: these, and that nothing is told of the others. Where
 * words beside the rows hold a figure of that kind, they are told instead (`worded`), or there is no answer. Undefined
 * for any other question.
 */
export function planListed(
  question: Understanding,
  figures: FigureSelection,
  worded: Plan | undefined,
  evidence: Evidence,
  snapshot: Snapshot,
): Plan | undefined {
  const compares = OF_SEVERAL.some((ask) => question.asks.has(ask));
  if (figures.facts.length === 0 || compares) return undefined;
  const others = othersLeft(question, figures);
  const left = others.length > 0 ? [] : measuresLeft(question, figures);
  if (others.length + left.length === 0 || !asksFigures(question, snapshot)) return undefined;
  const rows = planFigures(question, figures, evidence, snapshot);
  if (others.length > 0) return worded ? undefined : leavingOpen(rows, others);
  const isIn = (plan: Plan) => (measure: Mention) => hasFigure(plan, measure, figures.facts, snapshot);
  if (worded && left.some(isIn(worded)))
    return leavingOpen(worded, namesOf(left.filter((measure) => !isIn(worded)(measure))));
  return left.some(isIn(rows)) ? undefined : leavingOpen(rows, namesOf(left));
}

/** Of measures side by side those without a row where another has one; none where anything but the measure is wanting. */
function measuresLeft(question: Understanding, { unanswered }: FigureSelection): readonly Mention[] {
  const measures = meantOf(question.indicators);
  const isList = measures.length > 1 && measures.slice(1).every(({ joined }) => joined);
  const isOfOne = question.places.length < 2 && question.periods.length < 2;
  if (!isList || !isOfOne || !unanswered.every(({ indicators }) => indicators.length === 1)) return [];
  return measures.filter((measure) => unanswered.some(({ indicators: [open] }) => open?.name === measure.name));
}

/** Of several places or several times side by side, of one measure, those without a row, in the words of the question. */
function othersLeft({ text, indicators, places, periods }: Understanding, { unanswered }: FigureSelection): string[] {
  if (meantOf(indicators).length !== 1 || places.length > 1 === periods.length > 1) return [];
  const key = places.length > 1 ? ('places' as const) : ('periods' as const);
  const listed = key === 'places' ? places : periods;
  const isList = listed.slice(1).every(({ start }, at) => JOINT.test(text.slice(listed[at]?.end ?? 0, start)));
  const left = unanswered.flatMap((slot) => slot[key].map((each) => each.text));
  return isList && left.length === unanswered.length ? left : [];
}

const JOINT =
  /^(?:['’]s)?\s*(?:,|and|or|&|、|，|和|与|及|以及)?\s*(?:and|or)?\s*(?:also )?(?:in|of|for|of the city of)?\s*$/i;

/**
 * Whether the words of a plan hold a figure of the kind of a measure, besides those that rows tell. A count is one only
 * where they name what is counted: hardly a sentence is without some number of things.
 */
function hasFigure(plan: Plan, { ids }: Mention, rows: readonly Fact[], snapshot: Snapshot): boolean {
  const dimensions = ids.map((id) => snapshot.indicator(id)?.dimension);
  return toldBy(plan).some(({ quote }) => {
    const others = parseQuantities(quote).filter(
      ({ dimension, value, unit }) =>
        dimensions.includes(dimension) && !rows.some((row) => row.value === value && row.unit === unit),
    );
    const named = conceptsIn(quote, snapshot);
    return others.some(({ dimension }) => dimension !== 'count' || ids.some((id) => named.has(id)));
  });
}

function namesOf(measures: readonly Mention[]): string[] {
  return measures.map(({ name }) => name);
}
