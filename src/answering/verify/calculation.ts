import type { Quantity } from '../../domain/quantity.ts';
import { convertible, toBase } from '../../facts/quantities/units.ts';

export type Operator = '-' | '/' | '+' | '*';

/** A calculation taken apart, in the order in which it is written. */
export type Token =
  | { kind: 'operator'; operator: Operator }
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'number'; figure: Quantity };

/** A value with its unit; the empty unit is a pure number. */
interface Value {
  value: number;
  unit: string;
}

/** Computes by the usual precedence; undefined where units do not go together or brackets do not close. */
export function compute(tokens: readonly Token[]): Value | undefined {
  let at = 0;
  const result = sum();
  return at === tokens.length ? result : undefined;

  function sum(): Value | undefined {
    return chain(product, ['+', '-']);
  }
  function product(): Value | undefined {
    return chain(single, ['*', '/']);
  }
  function chain(part: () => Value | undefined, operators: readonly Operator[]): Value | undefined {
    let left = part();
    for (;;) {
      const token = tokens[at];
      if (token?.kind !== 'operator' || !operators.includes(token.operator)) return left;
      at += 1;
      const right = part();
      left = left && right && apply(left, token.operator, right);
    }
  }
  function single(): Value | undefined {
    const token = tokens[at];
    at += 1;
    if (token?.kind === 'number') return valueOf(token.figure);
    if (token?.kind !== 'open') return undefined;
    const inner = sum();
    const closes = tokens[at]?.kind === 'close';
    at += 1;
    return closes ? inner : undefined;
  }
}

function valueOf(figure: Quantity): Value {
  if (isConstant(figure)) return { value: figure.unit === '%' ? figure.value / 100 : figure.value, unit: '' };
  return { value: figure.value, unit: figure.unit };
}

/** 1 and 100 turn ratios into rates and per cent; they are cited nowhere. */
export function isConstant({ unit, value }: Quantity): boolean {
  return (unit === '%' && value === 100) || (unit === '1' && (value === 1 || value === 100));
}

function apply(left: Value, operator: Operator, right: Value): Value | undefined {
  if (operator === '*') {
    return left.unit === '' || right.unit === ''
      ? { value: left.value * right.value, unit: left.unit || right.unit }
      : undefined;
  }
  if (operator === '/' && right.unit === '') return { ...left, value: left.value / right.value };
  // The rest of a whole: 100 % less a share.
  if (left.unit === '' && right.unit === '%' && operator === '-')
    return { value: left.value * 100 - right.value, unit: '%' };
  if (left.unit !== right.unit && !convertible(left.unit, right.unit)) return undefined;
  const [a, b] = [toBase(left.value, left.unit), toBase(right.value, right.unit)];
  if (operator === '/') return b === 0 ? undefined : { value: a / b, unit: '' };
  const value = (operator === '-' ? a - b : a + b) / toBase(1, left.unit);
  return { value, unit: left.unit === '%' ? 'pp' : left.unit || right.unit };
}

/** True where the computed value, rounded as the result is printed, is the result. */
export function printsAs({ value, unit }: Value, result: Quantity): boolean {
  const computed = inUnit(value, unit, result.unit);
  if (computed === undefined) return false;
  const printed = /\d[\d,]*(?:\.(\d+))?/.exec(result.text);
  const digits = Number(printed?.[0].replaceAll(',', ''));
  const step = digits === 0 ? 1 : Math.abs(result.value) / digits;
  const rounding = 0.5 * step * 10 ** -(printed?.[1]?.length ?? 0);
  return (
    Math.abs(computed - result.value) <= rounding * 1.000001 || Math.abs(-computed - result.value) <= rounding * 1e-6
  );
}

function inUnit(value: number, unit: string, wanted: string): number | undefined {
  if (unit === '') return { '%': value * 100, times: value, '1': value }[wanted];
  if (unit === wanted) return value;
  return convertible(unit, wanted) ? toBase(value, unit) / toBase(1, wanted) : undefined;
}
