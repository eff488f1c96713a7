import type { Quantity } from '../../domain/quantity.ts';
import { sameQuantity } from '../../facts/quantities/compare.ts';
import type { Snapshot } from '../snapshot.ts';
import { onBase } from './base.ts';
import { ofDirection } from './direction.ts';
import type { Fault } from './fault.ts';
import type { Claim } from './figures.ts';
import type { WrittenFormula } from './formula.ts';
import { inPeriod } from './periods.ts';
import { inPlace } from './places.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources, Support } from './sources.ts';
import { withStatus } from './status.ts';
import { ofIndicator, ofSubject } from './subjects.ts';
import { ofWhole } from './wholes.ts';

/** What a judge of one aspect works on. */
export interface ClaimContext {
  reading: Reading;
  /** All claims of the sentence: what is said of one figure is not said of its neighbour. */
  claims: readonly Claim[];
  /** The calculations that it writes out. */
  formulas: readonly WrittenFormula[];
  sources: SentenceSources;
  snapshot: Snapshot;
}

/** Judges one aspect of a claim: undefined where the sentence says of the figure what this source says of it. */
export type Aspect = (claim: Claim, support: Support, context: ClaimContext) => Fault | undefined;

const ASPECTS: readonly Aspect[] = [
  inPlace,
  ofWhole,
  inPeriod,
  ofSubject,
  ofIndicator,
  withStatus,
  onBase,
  ofDirection,
];

/**
 * What the sentence says of each figure is what one and the same source says of it: place, period, subject, indicator,
 * status, base of comparison and direction. Several rows may hold a value; each aspect narrows them down.
 */
export function judgeClaims(context: ClaimContext): { faults: Fault[]; claims: Claim[] } {
  const faults: Fault[] = [];
  const claims = context.claims.map((claim) => {
    let left = claim.supports;
    const stated = { ...claim, figure: repeated(claim, context) ?? claim.figure };
    for (const aspect of ASPECTS) {
      const judged = left.map((support) => ({ support, fault: aspect(stated, support, context) }));
      const fitting = judged.filter(({ fault }) => fault === undefined).map(({ support }) => support);
      const [first] = judged;
      if (fitting.length > 0) left = fitting;
      else if (first?.fault) faults.push(first.fault);
    }
    return { figure: claim.figure, supports: left };
  });
  return { faults, claims };
}

/** The figure that this one only says again in brackets: 119.2亿元（原文：11.92 billion yuan）. */
function repeated({ figure }: Claim, { reading: { figures, clauses } }: ClaimContext): Quantity | undefined {
  const before = figures[figures.indexOf(figure) - 1];
  if (!before || !/^\s*[(（][^)）]*$/u.test(clauses.text.slice(before.end, figure.start))) return undefined;
  return sameQuantity(before, figure) ? before : undefined;
}
