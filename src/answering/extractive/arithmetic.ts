import type { Formula } from '../../domain/answer.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Hedge } from '../../domain/quantity.ts';
import { overlaps, periodRange } from '../../facts/periods/compare.ts';
import type { Snapshot } from '../snapshot.ts';

/** What a formula gives for the facts it names, in the unit `unit`; undefined where it makes no sense. */
export function compute(formula: Formula, operands: readonly Fact[]): { value: number; unit: string } | undefined {
  const [left, right] = operands;
  if (!left || !right || !(comparable(left, right) || areTwoThings(left, right))) return undefined;
  switch (formula.operation) {
    case 'difference':
      return { value: exact(Math.abs(left.value - right.value)), unit: left.unit === '%' ? 'pp' : left.unit };
    case 'growth':
      return right.value === 0 ? undefined : { value: round((left.value / right.value - 1) * 100), unit: '%' };
    case 'ratio':
      return right.value === 0 ? undefined : { value: round(left.value / right.value), unit: 'times' };
  }
}

/**
 * Arithmetic only over two results that measure the same thing: one indicator, subject, status and unit, both
 * stated without a range. What is printed keeps the hedges of its operands beside it.
 */
export function comparable(left: Fact, right: Fact): boolean {
  return left.subject === right.subject && areMeasuredAlike(left, right);
}

/** Two things of one place and time, measured alike: how much more electrolyte than copper foil is planned. */
export function areTwoThings(left: Fact, right: Fact): boolean {
  const isOfBoth = left.place === right.place && left.period === right.period;
  const areNamed = left.subject !== '' && right.subject !== '' && left.subject !== right.subject;
  return areNamed && isOfBoth && areMeasuredAlike(left, right);
}

function areMeasuredAlike(left: Fact, right: Fact): boolean {
  return (
    left.indicator === right.indicator &&
    left.status === right.status &&
    left.unit === right.unit &&
    left.unit !== 'rank' &&
    left.upper === undefined &&
    right.upper === undefined
  );
}

/**
 * How exact a result is: what is taken from "less than 20" leaves *over*, what is taken from "over 100" leaves over;
 * where the two pull in different directions, or one is only about right, the result is about right.
 */
export function hedgeOf({ operation }: Formula, [left, right]: readonly Fact[]): Hedge {
  const directions = [direction(left?.qualifier), -direction(right?.qualifier)];
  const vague = [left, right].some((fact) => fact?.qualifier === 'about' || fact?.qualifier === 'nearly');
  const swapped = operation === 'difference' && (left?.value ?? 0) < (right?.value ?? 0) ? -1 : 1;
  const both = directions.reduce((sum, one) => sum + one, 0) * swapped;
  if (vague || (both === 0 && directions.some((one) => one !== 0))) return 'about';
  return both === 0 ? '' : both > 0 ? 'over' : 'under';
}

function direction(hedge: Hedge | undefined): number {
  if (hedge === 'over' || hedge === 'at least') return 1;
  return hedge === 'under' || hedge === 'at most' ? -1 : 0;
}

/** More steps of one row of figures than this are told by the figures themselves. */
const MAX_STEPS = 2;

/** What is asked for besides what changed. */
export interface AskedArithmetic {
  /** How two things differ. */
  ofThings?: boolean;
  /** How many times as much there was. */
  asRatio?: boolean;
}

/**
 * The formulas that make sense of the levels among the facts: of two places their difference and ratio, of one place
 * what changed from one time to the next, as one source has it; none where there are several things to compare.
 */
export function computable(facts: readonly Fact[], snapshot: Snapshot, asked: AskedArithmetic = {}): Formula[] {
  const levels = facts
    .filter(({ indicator }) => snapshot.indicator(indicator)?.transformation === 'level')
    .toSorted((a, b) => ordered(b).localeCompare(ordered(a)));
  const [left, right] = levels;
  if (!left || !right) return [];
  const isOfThings = asked.ofThings === true && areTwoThings(left, right);
  if (!isOfThings && levels.every(({ place }) => place === left.place)) return stepsOf(levels, asked);
  if (levels.length !== 2 || !(isOfThings || comparable(left, right))) return [];
  const [more, less] = left.value < right.value ? [right, left] : [left, right];
  const operands = [more.id, less.id];
  return [
    { operation: 'difference', operands },
    { operation: 'ratio', operands },
  ];
}

/** What changed from each level to the next; `levels` of one place, the latest first. */
function stepsOf(levels: readonly Fact[], { asRatio = false }: AskedArithmetic): Formula[] {
  const series = [...Map.groupBy(levels, ({ indicator, document }) => `${indicator} ${document}`).values()];
  const steps = series.flatMap((row) =>
    row.flatMap((later, index) => {
      const earlier = row[index + 1];
      return earlier && comparable(later, earlier) && !overlaps(later.period, earlier.period) ? [[later, earlier]] : [];
    }),
  );
  return steps.slice(0, MAX_STEPS).flatMap((step): Formula[] => {
    const operands = step.map(({ id }) => id);
    return [
      { operation: 'difference', operands },
      { operation: asRatio ? 'ratio' : 'growth', operands },
    ];
  });
}

function ordered(fact: Fact): string {
  return periodRange(fact.period).max ?? '9999';
}

/** Removes the noise of binary fractions: 163.522e9 − 103.073e9 is 60.449e9. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** To one decimal, half of one up: 418 / 160 − 1 is 161.25 %, though binary fractions make it a little less. */
function round(value: number): number {
  return Math.round(exact(value * 10)) / 10;
}
