import type { Fact } from '../../domain/fact.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { conceptsIn } from '../evidence/candidate.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Mention, meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';
import { asksFigures } from './figures-or-words.ts';
import { type Plan, toldBy } from './plan.ts';
import { planFigures } from './plan-figures.ts';
import type { FigureSelection } from './select.ts';

/** Asks that one figure alone does not answer. */
const OF_SEVERAL = ['comparison', 'difference', 'ranking', 'change', 'yes-no'] as const;

/**
 * What is said to a question that names several measures side by side ("the output value and the number of jobs"), where
 * only some of them have a row: these, and that nothing is told of the others. Where words beside the rows hold a figure
 * of that kind, they are told instead (`worded`), or there is no answer. Undefined for any other question.
 */
export function planMeasures(
  question: Understanding,
  figures: FigureSelection,
  worded: Plan | undefined,
  evidence: Evidence,
  snapshot: Snapshot,
): Plan | undefined {
  const left = measuresLeft(question, figures);
  if (left.length === 0 || !asksFigures(question, snapshot)) return undefined;
  const rows = planFigures(question, figures, evidence, snapshot);
  const isIn = (plan: Plan) => (measure: Mention) => hasFigure(plan, measure, figures.facts, snapshot);
  if (worded && left.some(isIn(worded)))
    return saying(
      worded,
      left.filter((measure) => !isIn(worded)(measure)),
    );
  return left.some(isIn(rows)) ? undefined : saying(rows, left);
}

/** Of measures side by side those without a row where another has one; none where anything but the measure is wanting. */
function measuresLeft(question: Understanding, { facts, unanswered }: FigureSelection): readonly Mention[] {
  const measures = meantOf(question.indicators);
  const isList = measures.length > 1 && measures.slice(1).every(({ joined }) => joined);
  const isOfOne = question.places.length < 2 && question.periods.length < 2;
  if (facts.length === 0 || !isList || !isOfOne || OF_SEVERAL.some((ask) => question.asks.has(ask))) return [];
  if (!unanswered.every(({ indicators }) => indicators.length === 1)) return [];
  return measures.filter((measure) => unanswered.some(({ indicators: [open] }) => open?.name === measure.name));
}

/**
 * Whether the words of a plan hold a figure of the kind of a measure, besides those that rows tell. What is counted they
 * must name: any sentence has numbers of things.
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

function saying(plan: Plan, left: readonly Mention[]): Plan {
  const open = left.map(({ name }) => ({ kind: 'part unanswered' as const, part: name }));
  return { ...plan, remarks: [...plan.remarks, ...open] };
}
