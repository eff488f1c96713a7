import type { Fact } from '../../domain/fact.ts';
import type { Hedge, Quantity } from '../../domain/quantity.ts';
import { convertible, isUneven, kindOf, toBase } from './units.ts';

/** Why two quantities are not the same, the gravest reason first. */
export type Difference = 'kind' | 'unit' | 'value' | 'sense' | 'hedge';

/** What of a quantity is compared; any quantity fits, and so does what is to be formatted. */
export type Comparable = Pick<Quantity, 'kind' | 'value' | 'unit' | 'hedge'> &
  Partial<Pick<Quantity, 'upper' | 'sense'>>;

/** Allows for the rounding of a conversion, never for the rounding of a source. */
const TOLERANCE = 1e-9;
/** Of a unit that another one does not come out even in, three digits are told. */
const UNEVEN_TOLERANCE = 0.005;

/**
 * How two quantities differ, or undefined when they say the same. Units of a dimension are converted; currencies, and
 * per cent against percentage points, never are. A range equals only a range with the same ends.
 */
export function compareQuantities(a: Comparable, b: Comparable): Difference | undefined {
  return compareValues(a, b) ?? (sameHedge(a.hedge, b.hedge) ? undefined : 'hedge');
}

/** True when kind, unit, value and sense agree; the hedge may differ. */
export function sameQuantity(a: Comparable, b: Comparable): boolean {
  return compareValues(a, b) === undefined;
}

/** True when both are as exact; "over" is not "at least", and no hedge is not "about". */
export function sameHedge(a: Hedge, b: Hedge): boolean {
  return a === b;
}

/**
 * True when the quantity, read from a fact's quote, has the fact's value and unit. Hedge and sense are not compared.
 * A fact writes a fall as a negative change where the quote has a verb ("dropped by 17.4 percent").
 */
export function matchesFactValue(quantity: Comparable, fact: Pick<Fact, 'value' | 'upper' | 'unit'>): boolean {
  const { value, upper, unit } = fact;
  const kind = kindOf(unit);
  const ends = upper === undefined ? {} : { upper };
  const same = (signed: number): boolean =>
    compareWithoutSense(quantity, { kind, unit, hedge: '', value: signed, ...ends }) === undefined;
  const change = kind === 'percentage' || kind === 'percentage points';
  return same(value) || (change && value < 0 && same(-value));
}

function compareValues(a: Comparable, b: Comparable): Difference | undefined {
  if (a.kind !== 'multiple' || b.kind !== 'multiple') return compareWithoutSense(a, b);
  const [left, right] = [asReached(a, b), asReached(b, a)];
  const difference = compareWithoutSense(left, right);
  const open = left.sense === 'unclear' || right.sense === 'unclear' || !left.sense || !right.sense;
  return difference === 'value' && !open && a.sense !== b.sense && a.value === b.value ? 'sense' : difference;
}

/** Growing *by* 1 is growing *to* 2: where only one of two multiples tells what was added, it is told as reached. */
function asReached(multiple: Comparable, other: Comparable): Comparable {
  if (multiple.sense !== 'by' || other.sense !== 'to') return multiple;
  const { upper } = multiple;
  return { ...multiple, value: multiple.value + 1, ...(upper === undefined ? {} : { upper: upper + 1 }) };
}

function compareWithoutSense(a: Comparable, b: Comparable): Difference | undefined {
  if (a.kind !== b.kind) return 'kind';
  if (!convertible(a.unit, b.unit)) return 'unit';
  if ((a.upper === undefined) !== (b.upper === undefined)) return 'value';
  const ends = [
    [a.value, b.value],
    [a.upper ?? 0, b.upper ?? 0],
  ] as const;
  const tolerance = isUneven(a.unit, b.unit) ? UNEVEN_TOLERANCE : TOLERANCE;
  const same = ends.every(([left, right]) => nearlyEqual(toBase(left, a.unit), toBase(right, b.unit), tolerance));
  return same ? undefined : 'value';
}

function nearlyEqual(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
