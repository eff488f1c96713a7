import type { QuantityKind, UnitCode } from '../../domain/quantity.ts';
import { Phrases } from './phrases.ts';
import { UNITS, type Unit } from './unit-table.ts';

const BY_CODE: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.code, unit]));

/** The units that are no measures; any other makes an amount. */
const KINDS: ReadonlyMap<UnitCode, QuantityKind> = new Map([
  ['%', 'percentage'],
  ['pp', 'percentage points'],
  ['times', 'multiple'],
  ['fraction', 'fraction'],
  ['rank', 'ordinal'],
  ['1', 'count'],
]);

/** Units as they follow a number. */
export const UNITS_AFTER: Phrases<Unit> = new Phrases();
/** Currencies as they precede a number. */
export const UNITS_BEFORE: Phrases<Unit> = new Phrases();
for (const unit of UNITS) {
  for (const spelling of unit.symbols ?? []) UNITS_AFTER.add(spelling, unit, { exact: true });
  for (const spelling of [...(unit.en ?? []), ...(unit.zh ?? [])]) UNITS_AFTER.add(spelling, unit);
  for (const spelling of unit.before ?? []) UNITS_BEFORE.add(spelling, unit);
}

/** The row of a unit code; rates ("Wh/kg") are put together from two rows. Undefined for a code that is not known. */
export function unitOf(code: UnitCode): Unit | undefined {
  const known = BY_CODE.get(code);
  if (known !== undefined) return known;
  const [over, under, ...rest] = code.split('/').map((part) => BY_CODE.get(part));
  if (over === undefined || under === undefined || rest.length > 0) return undefined;
  return { code, dimension: 'rate', factor: over.factor / under.factor };
}

/** The value in the base unit of the unit's dimension; a value in an unknown unit is returned as it is. */
export function toBase(value: number, unit: UnitCode): number {
  return value * (unitOf(unit)?.factor ?? 1);
}

/** True when values in the two units can be compared: never two currencies, never % with percentage points. */
export function convertible(a: UnitCode, b: UnitCode): boolean {
  if (a === b) return true;
  const [over, under] = [unitOf(a), unitOf(b)];
  if (over === undefined || under === undefined || over.dimension !== under.dimension) return false;
  if (over.dimension === 'money' || over.dimension === 'ratio') return false;
  if (over.dimension !== 'rate') return true;
  const [fromOver = '', fromUnder = ''] = a.split('/');
  const [toOver = '', toUnder = ''] = b.split('/');
  return convertible(fromOver, toOver) && convertible(fromUnder, toUnder);
}

/** True where a length or an area comes out uneven in the other unit, so that it is told rounded: kilometres in miles. */
export function isUneven(a: UnitCode, b: UnitCode): boolean {
  const dimension = unitOf(a)?.dimension;
  if ((dimension !== 'length' && dimension !== 'area') || !convertible(a, b)) return false;
  const steps = Math.log10(toBase(1, a) / toBase(1, b));
  return Math.abs(steps - Math.round(steps)) > 1e-9;
}

/** The kind that a quantity in this unit is of. */
export function kindOf(unit: UnitCode): QuantityKind {
  return KINDS.get(unit) ?? 'amount';
}
