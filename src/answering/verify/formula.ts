import type { Quantity } from '../../domain/quantity.ts';
import { compute, isConstant, type Operator, printsAs, type Token } from './calculation.ts';

/** A calculation written out in a sentence: "163.522 billion yuan − 103.073 billion yuan = 60.449 billion yuan". */
export interface WrittenFormula {
  text: string;
  /** Figures that must be cited; constants ("× 100%") are left out. */
  operands: readonly Quantity[];
  constants: readonly Quantity[];
  operators: readonly Operator[];
  result: Quantity;
  /** False where code computes something else, or nothing at all. */
  holds: boolean;
}

const OPERATORS: readonly [Operator, RegExp][] = [
  ['-', /^(?:[-−–—－]|minus|减去?)$/iu],
  ['/', /^(?:[÷/／]|divided by|除以)$/iu],
  ['+', /^(?:[+＋]|plus|加上?)$/iu],
  ['*', /^(?:[×*x]|times|multiplied by|乘以)$/iu],
];
const EQUALS = /[=＝≈]|\bequals\b|等于/iu;

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
        constants: terms.filter(isConstant),
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
