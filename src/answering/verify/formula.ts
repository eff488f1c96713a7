import type { Quantity } from '../../domain/quantity.ts';
import { convertible, toBase } from '../../facts/quantities/units.ts';

/** A calculation written out in a sentence: "163.522 billion yuan − 103.073 billion yuan = 60.449 billion yuan". */
export interface WrittenFormula {
  text: string;
  /** Figures that must be cited; constants ("× 100%") are left out. */
  operands: readonly Quantity[];
  operators: readonly Operator[];
  result: Quantity;
  /** False where code computes something else, or nothing at all. */
  holds: boolean;
}

type Operator = '-' | '/' | '+' | '*';

const OPERATORS: readonly [Operator, RegExp][] = [
  ['-', /^(?:[-−–—－]|minus|减去?)$/iu],
  ['/', /^(?:[÷/／]|divided by|除以)$/iu],
  ['+', /^(?:[+＋]|plus|加上?)$/iu],
  ['*', /^(?:[×*x]|times|multiplied by|乘以)$/iu],
];
const EQUALS = /[=＝≈]|\bequals\b|等于/iu;

type Token =
  | { kind: 'operator'; operator: Operator }
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'number'; figure: Quantity };

/**
 * Figures without the operators that a reader of single figures takes for a part of them: the minus of "306 −200", the
 * cross of "168 × 100%".
 */
export function withoutOperators(text: string, figures: readonly Quantity[]): Quantity[] {
  return figures.map((figure, index) => {
    const [before, after] = [figures[index - 1], figures[index + 1]];
    const sign = before && text.slice(before.end, figure.start).trim() === '' ? leading(figure) : 0;
    const cross = /\s*×$/u.exec(figure.text)?.[0].length ?? 0;
    if (cross > 0 && after && text.slice(figure.end, after.start).trim() === '') return asNumber(figure, cross);
    if (sign === 0) return figure;
    return { ...figure, value: -figure.value, start: figure.start + sign, text: figure.text.slice(sign) };
  });
}

function leading({ value, text }: Quantity): number {
  return value < 0 ? (/^[-−–－]\s*/u.exec(text)?.[0].length ?? 0) : 0;
}

function asNumber({ sense: _sense, ...figure }: Quantity, cross: number): Quantity {
  const text = figure.text.slice(0, -cross);
  return { ...figure, kind: 'count', dimension: 'count', unit: '1', text, end: figure.end - cross };
}

/** Reads the calculations of a sentence and computes each again. `figures` as `withoutOperators` gives them. */
export function readFormulas(text: string, figures: readonly Quantity[]): WrittenFormula[] {
  return figures.flatMap((result, index): WrittenFormula[] => {
    const before = figures[index - 1];
    // "≈" is also a hedge of the result.
    if (!before || !EQUALS.test(text.slice(before.end, result.start + 1))) return [];
    const first = firstOperand(text, figures, index - 1);
    const terms = figures.slice(first, index);
    const tokens = tokenise(text, terms);
    const value = tokens && compute(tokens);
    return [
      {
        text: text.slice(terms[0]?.start ?? 0, result.end),
        operands: terms.filter((figure) => !isConstant(figure)),
        operators: (tokens ?? []).flatMap((token) => (token.kind === 'operator' ? token.operator : [])),
        result,
        holds: value !== undefined && printsAs(value, result),
      },
    ];
  });
}

/** The calculation reaches back as long as operators alone join its figures. */
function firstOperand(text: string, figures: readonly Quantity[], last: number): number {
  let first = last;
  for (; first > 0; first -= 1) {
    const [left, right] = [figures[first - 1], figures[first]];
    if (!left || !right || joint(text.slice(left.end, right.start)) === undefined) break;
  }
  return first;
}

function joint(between: string): { closes: number; operator: Operator; opens: number } | undefined {
  const [, closing = '', symbol = '', opening = ''] = /^([\s)）]*)(.*?)([\s(（]*)$/su.exec(between) ?? [];
  const operator = OPERATORS.find(([, pattern]) => pattern.test(symbol.trim()))?.[0];
  return operator && { closes: visible(closing), operator, opens: visible(opening) };
}

function visible(characters: string): number {
  return characters.replaceAll(/\s/g, '').length;
}

function tokenise(text: string, terms: readonly Quantity[]): Token[] | undefined {
  const [head] = terms;
  if (!head || terms.length < 2) return undefined;
  const opens = visible(/[(（\s]*$/u.exec(text.slice(0, head.start))?.[0] ?? '');
  const tokens: Token[] = [...brackets('open', opens), { kind: 'number', figure: head }];
  for (const [index, figure] of terms.slice(1).entries()) {
    const found = joint(text.slice(terms[index]?.end ?? 0, figure.start));
    if (!found) return undefined;
    tokens.push(...brackets('close', found.closes), { kind: 'operator', operator: found.operator });
    tokens.push(...brackets('open', found.opens), { kind: 'number', figure });
  }
  const open =
    tokens.filter(({ kind }) => kind === 'open').length - tokens.filter(({ kind }) => kind === 'close').length;
  return [...tokens, ...brackets('close', Math.max(0, open))];
}

function brackets(kind: 'open' | 'close', count: number): Token[] {
  return Array.from({ length: count }, () => ({ kind }));
}

/** A value with its unit; the empty unit is a pure number. */
interface Value {
  value: number;
  unit: string;
}

/** Computes by the usual precedence; undefined where units do not go together or brackets do not close. */
function compute(tokens: readonly Token[]): Value | undefined {
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

function isConstant({ unit, value }: Quantity): boolean {
  return (unit === '%' && value === 100) || (unit === '1' && (value === 1 || value === 100));
}

function apply(left: Value, operator: Operator, right: Value): Value | undefined {
  if (operator === '*') {
    return left.unit === '' || right.unit === ''
      ? { value: left.value * right.value, unit: left.unit || right.unit }
      : undefined;
  }
  if (operator === '/' && right.unit === '') return { ...left, value: left.value / right.value };
  if (left.unit !== right.unit && !convertible(left.unit, right.unit)) return undefined;
  const [a, b] = [toBase(left.value, left.unit), toBase(right.value, right.unit)];
  if (operator === '/') return b === 0 ? undefined : { value: a / b, unit: '' };
  const value = (operator === '-' ? a - b : a + b) / toBase(1, left.unit);
  return { value, unit: left.unit === '%' ? 'pp' : left.unit };
}

/** True where the computed value, rounded as the result is printed, is the result. */
function printsAs({ value, unit }: Value, result: Quantity): boolean {
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
