import type { Snapshot } from '../snapshot.ts';
import { ofDirection } from './direction.ts';
import type { Fault } from './fault.ts';
import type { Claim } from './figures.ts';
import { inPeriod } from './periods.ts';
import { inPlace } from './places.ts';
import type { Reading } from './reading.ts';
import type { Support } from './sources.ts';
import { withStatus } from './status.ts';
import { ofIndicator, ofSubject } from './subjects.ts';

/** What a judge of one aspect works on. */
export interface ClaimContext {
  reading: Reading;
  /** All claims of the sentence: what is said of one figure is not said of its neighbour. */
  claims: readonly Claim[];
  snapshot: Snapshot;
}

/** Judges one aspect of a claim: undefined where the sentence says of the figure what this source says of it. */
export type Aspect = (claim: Claim, support: Support, context: ClaimContext) => Fault | undefined;

const ASPECTS: readonly Aspect[] = [inPlace, inPeriod, ofSubject, ofIndicator, withStatus, ofDirection];

/**
 * What the sentence says of each figure is what one and the same source says of it: place, period, subject, indicator,
 * status and direction. Several rows may hold a value; each aspect narrows them down.
 */
export function judgeClaims(context: ClaimContext): { faults: Fault[]; claims: Claim[] } {
  const faults: Fault[] = [];
  const claims = context.claims.map((claim) => {
    let left = claim.supports;
    for (const aspect of ASPECTS) {
      const judged = left.map((support) => ({ support, fault: aspect(claim, support, context) }));
      const fitting = judged.filter(({ fault }) => fault === undefined).map(({ support }) => support);
      const [first] = judged;
      if (fitting.length > 0) left = fitting;
      else if (first?.fault) faults.push(first.fault);
    }
    return { figure: claim.figure, supports: left };
  });
  return { faults, claims };
}
