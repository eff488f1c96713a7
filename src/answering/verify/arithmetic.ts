import type { DraftSentence } from '../../domain/answer.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { sameQuantity } from '../../facts/quantities/compare.ts';
import { kindOf } from '../../facts/quantities/units.ts';
import { areTwoThings, comparable } from '../extractive/arithmetic.ts';
import type { Fault } from './fault.ts';
import { type Claim, unsigned } from './figures.ts';
import { readFormulas, type WrittenFormula } from './formula.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';

/** The figures of a sentence that code computes itself, and the formulas that it found written out. */
export interface Computed {
  figures: readonly Quantity[];
  written: readonly WrittenFormula[];
}

/** Finds the results of arithmetic: of the sentence's formula, of those written out, and counts of what is compared. */
export function computedIn({ clauses, figures }: Reading, sources: SentenceSources): Computed {
  const written = readFormulas(clauses.text, figures);
  // What is told once more is an operand, which the rows must have.
  const computed = figures.find((figure) => isResult(figure, sources));
  const results = figures.filter(
    (figure) =>
      figure === computed ||
      isTally(figure, sources) ||
      written.some((one) => isSameResult(figure, one.result) || one.constants.includes(figure)),
  );
  return { figures: results, written };
}

/** "It rose by 258: 418 − 160 = 258": the result itself, or the same figure said again beside its calculation. */
export function isSameResult(figure: Quantity, result: Quantity): boolean {
  if (figure.end === result.end) return true;
  if (figure.hedge !== result.hedge && figure.hedge !== 'about') return false;
  return sameQuantity({ ...unsigned(figure), hedge: result.hedge }, unsigned(result));
}

/** The result is "about" so much where an operand is hedged, or "over" so much where that can be known. */
function isResult(figure: Quantity, { computed, named }: SentenceSources): boolean {
  if (!computed) return false;
  const hedged = named.some(({ qualifier }) => qualifier !== '');
  const result = { kind: kindOf(computed.unit), ...unsigned(computed), hedge: figure.hedge };
  const hedges = hedged ? ['about', computed.hedge] : [''];
  return hedges.includes(figure.hedge) && sameQuantity(unsigned(figure), result);
}

/** "First among the 4 places": a ranking counts the places of the rows that it names, and has a first. */
function isTally({ kind, value, hedge }: Quantity, { named }: SentenceSources): boolean {
  const places = new Set(named.map(({ place }) => place)).size;
  if (places < 2 || hedge !== '') return false;
  return (kind === 'count' && value === places) || (kind === 'ordinal' && value === 1);
}

/** Arithmetic must come out as code computes it, over cited figures that measure the same thing. */
export function judgeFormulas(
  { formula, text }: DraftSentence,
  { written }: Computed,
  claims: readonly Claim[],
  { computed }: SentenceSources,
): Fault[] {
  const faults: Fault[] = formula && !computed ? [{ code: 'formula wrong', found: text }] : [];
  const wrong = written.filter((one) => !isSound(one, claims));
  return [...faults, ...wrong.map((one) => ({ code: 'formula wrong' as const, found: one.text }))];
}

function isSound({ holds, operands, operators, result }: WrittenFormula, claims: readonly Claim[]): boolean {
  const hedged = operands.some(({ hedge }) => hedge !== '');
  const hedge = hedged ? result.hedge === 'about' : result.hedge === '' || result.hedge === 'about';
  return holds && hedge && !operators.includes('+') && areAlike(operands, operators, claims);
}

/** Differences only of one and the same thing at two times or places; ratios also of a part to its whole. */
function areAlike(operands: readonly Quantity[], operators: readonly string[], claims: readonly Claim[]): boolean {
  const supports = operands.map((operand) => claims.find(({ figure }) => figure.end === operand.end)?.supports ?? []);
  const rows = supports.map((each) => each.flatMap(({ fact }) => fact ?? []));
  // Of bare words nothing is known but the unit, which the calculation has seen to.
  if (supports.every((each) => each.length > 0) && rows.some((row) => row.length === 0)) return true;
  const [first = [], ...others] = rows;
  const alike = operators.includes('-')
    ? (one: Fact, other: Fact) => comparable(one, other) || areTwoThings(one, other)
    : partOfWhole;
  return others.every((other) => first.some((one) => other.some((two) => alike(one, two))));
}

function partOfWhole(a: Fact, b: Fact): boolean {
  return a.indicator === b.indicator && a.status === b.status && a.unit === b.unit;
}
