import type { Hedge, Quantity } from '../../domain/quantity.ts';
import { compareQuantities, type Difference, sameQuantity } from '../../facts/quantities/compare.ts';
import { LEAST_BARE_SUM } from '../extractive/claims.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources, Support } from './sources.ts';

/** Which finding a difference amounts to. */
const FINDINGS = {
  value: 'figure not in source',
  kind: 'kind differs',
  unit: 'unit differs',
  sense: 'kind differs',
  hedge: 'hedge differs',
} as const satisfies Record<Difference, Fault['code']>;

/** A figure of a sentence with all that the cited sources hold of it; one of these must fit what is said of it. */
export interface Claim {
  figure: Quantity;
  supports: readonly Support[];
}

/**
 * Finds each figure in what the sentence cites, equal in value, unit, kind and hedge. Figures that code computes itself
 * (`computed`) are no claims.
 */
export function judgeFigures(
  { figures, clauses }: Reading,
  sources: SentenceSources,
  computed: readonly Quantity[],
): { claims: Claim[]; faults: Fault[] } {
  const claims: Claim[] = [];
  const faults: Fault[] = [];
  for (const figure of figures) {
    if (computed.includes(figure)) continue;
    const supports = sources.supports.filter((support) =>
      holds(inUnitOf(figure, support, sources), figure, clauses.text),
    );
    if (supports.length > 0) claims.push({ figure, supports });
    else faults.push(faultOf(figure, sources));
  }
  return { claims, faults };
}

function holds({ quantity, hedges }: Support, figure: Quantity, text: string): boolean {
  const hedged = hedges.has(figure.hedge) || [...hedges].some((hedge) => IMPLIED[hedge] === figure.hedge);
  if (!hedged || !sameQuantity(unsigned(figure), quantity)) return false;
  // "To 4.5 times" says more than a source that leaves open whether it was by or to.
  return quantity.sense !== 'unclear' || !TO.test(text.slice(0, figure.start));
}

/** Millions that a source gives without a unit, beside sums of money: "a target of 24 billion". */
function inUnitOf(figure: Quantity, support: Support, { quotes }: SentenceSources): Support {
  const { quantity } = support;
  if (figure.dimension !== 'money' || support.fact || quantity.unit !== '1' || quantity.value < LEAST_BARE_SUM)
    return support;
  const isMoney = quotes.some(({ quantities }) => quantities.some(({ unit }) => unit === figure.unit));
  return isMoney ? { ...support, quantity: { ...quantity, kind: figure.kind, unit: figure.unit } } : support;
}

/** What is over an amount is at least that much (85%以上); never the other way round. */
const IMPLIED: Partial<Record<Hedge, Hedge>> = { over: 'at least', under: 'at most' };
const TO = /(?:\bto|[至到])\s*$/u;

/** A fall is told in words or by a sign; its size is the same. */
export function unsigned<Signed extends { value: number }>(figure: Signed): Signed {
  return { ...figure, value: Math.abs(figure.value) };
}

/** The nearest miss says best what is wrong: a hedge before a sense, a unit, a kind, and last a value. */
function faultOf(figure: Quantity, { supports }: SentenceSources): Fault {
  const misses = supports.map(({ quantity, quote, fact }) => ({
    reason: compareQuantities(unsigned(figure), quantity),
    quantity,
    words: quote.quantities.find((one) => sameQuantity(unsigned(one), quantity))?.text ?? fact?.quote ?? quote.text,
  }));
  for (const reason of ['hedge', 'sense', 'unit', 'kind'] as const) {
    const miss = misses.find((one) => one.reason === reason && alike(one.quantity, figure));
    if (miss) return { code: FINDINGS[reason], found: figure.text, expected: miss.words };
  }
  const open = misses.find(({ reason }) => reason === undefined);
  if (open) return { code: 'kind differs', found: figure.text, expected: open.words };
  return { code: FINDINGS.value, found: figure.text };
}

function alike(one: { value: number }, other: { value: number }): boolean {
  return digitsOf(one.value) === digitsOf(other.value);
}

/** The digits that a value is written with, whatever its magnitude. */
function digitsOf(value: number): string {
  return String(Math.abs(value)).replace(/\.|0+$|e.*$/g, '');
}
