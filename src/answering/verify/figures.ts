import type { DraftSentence } from '../../domain/answer.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { compareQuantities, matchesFactValue } from '../../facts/quantities/compare.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { SentenceSources } from './sources.ts';
import type { Fault } from './verify.ts';

/** Which finding a difference amounts to. */
const FINDINGS = {
  value: 'figure not in source',
  kind: 'kind differs',
  unit: 'unit differs',
  sense: 'kind differs',
  hedge: 'hedge differs',
} as const;

export interface JudgedFigures {
  faults: Fault[];
  /** Rows that hold a figure of the sentence: its place, period and status must be theirs. */
  rows: Fact[];
  total: number;
}

/** Every figure of a sentence equals, in value, unit, kind and hedge, one of what the sentence cites. */
export function judgeFigures(sentence: DraftSentence, sources: SentenceSources): JudgedFigures {
  const quantities = parseQuantities(sentence.text);
  const faults: Fault[] = [];
  const rows = new Set<Fact>();
  for (const quantity of quantities) {
    const holding = sources.facts.filter((fact) => matchesFactValue(absolute(fact), quantity));
    for (const fact of holding) rows.add(fact);
    const inWords = sources.quantities.some((source) => compareQuantities(quantity, source) === undefined);
    if (holding.length === 0 && !inWords && !isComputed(quantity, sources)) faults.push(faultOf(quantity, sources));
  }
  return { faults, rows: [...rows], total: quantities.length };
}

/** A fall is kept as a negative growth and written without its sign ("a fall of 16.1%"). */
function absolute(fact: Fact): Fact {
  return fact.value < 0 ? { ...fact, value: -fact.value } : fact;
}

/** The result of a formula carries "about" where its operands are hedged, and so may differ in its hedge. */
function isComputed(quantity: Quantity, { computed }: SentenceSources): boolean {
  if (!computed) return false;
  const row = { ...computed, qualifier: quantity.hedge, value: Math.abs(computed.value) };
  return matchesFactValue(row, quantity);
}

/** The nearest miss says best what is wrong: a hedge before a unit before a kind before a value. */
function faultOf(quantity: Quantity, sources: SentenceSources): Fault {
  const misses = sources.quantities.map((source) => ({ source, reason: compareQuantities(quantity, source) }));
  for (const reason of ['hedge', 'sense', 'unit', 'kind'] as const) {
    const miss = misses.find((one) => one.reason === reason && sameDigits(one.source, quantity));
    if (miss) return { code: FINDINGS[reason], found: quantity.text, expected: miss.source.text };
  }
  return { code: FINDINGS.value, found: quantity.text };
}

function sameDigits(one: Quantity, other: Quantity): boolean {
  const digits = ({ text }: Quantity) => text.replaceAll(/[^\d.]/g, '');
  return one.value === other.value || digits(one) === digits(other);
}
