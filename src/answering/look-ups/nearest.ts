import type { Fact } from '../../domain/fact.ts';
import type { Dimension } from '../../domain/quantity.ts';
import { lastDay, samePeriod } from '../../facts/periods/compare.ts';
import type { Differing } from '../../wording/look-ups.ts';
import type { Snapshot } from '../snapshot.ts';

/** Of each place, so many of the weightiest figures are tried for the nearest pair. */
const MAX_TRIED = 100;

/** Everything in which two figures are not alike: none where they may be ranked. */
export function unlikeness(one: Fact, other: Fact, snapshot: Snapshot): Differing[] {
  const isMoney = [one, other].every(({ indicator }) => snapshot.indicator(indicator)?.dimension === 'money');
  const differing: readonly (Differing | false)[] = [
    one.subject !== other.subject && 'subject',
    one.indicator !== other.indicator && 'indicator',
    !samePeriod(one.period, other.period) && 'period',
    one.status !== other.status && 'status',
    one.unit !== other.unit && (isMoney ? 'currency' : 'unit'),
  ];
  return differing.filter((part) => part !== false);
}

/**
 * The two figures, one of each list, that have most in common, of equals the first; none where neither what they are of
 * nor what they measure is near. A near subject counts most: the revenue of another industry tells less about a battery
 * industry than its output value.
 */
export function nearestPair(
  ours: readonly Fact[],
  theirs: readonly Fact[],
  snapshot: Snapshot,
): readonly [Fact, Fact] | undefined {
  const pairs = ours.slice(0, MAX_TRIED).flatMap((fact) =>
    theirs
      .slice(0, MAX_TRIED)
      .filter((match) => isOfOneKind(fact, match, snapshot))
      .map((match) => ({ pair: [fact, match] as const, likeness: likeness(fact, match, snapshot) })),
  );
  const near = pairs.filter(({ pair: [fact, match], likeness: [subjects = 0] }) => {
    return subjects > 0 || fact.indicator === match.indicator;
  });
  return near.toSorted((one, other) => compare(other.likeness, one.likeness))[0]?.pair;
}

/** Dimensions in which amounts of different things lie near one another: what is earned or spent, what is made. */
const AMOUNTS: ReadonlySet<Dimension | undefined> = new Set(['money', 'mass', 'volume', 'energy', 'power', 'area']);

/** Whether both measure the same, or are amounts in one unit; numbers of different things have nothing in common. */
function isOfOneKind(one: Fact, other: Fact, snapshot: Snapshot): boolean {
  if (one.unit !== other.unit) return false;
  if (one.indicator === other.indicator) return true;
  const measured = [one, other].map(({ indicator }) => snapshot.indicator(indicator));
  return measured.every((row) => row?.transformation === 'level' && AMOUNTS.has(row.dimension));
}

/** Compared number by number; the larger is more alike. */
function likeness(one: Fact, other: Fact, snapshot: Snapshot): number[] {
  const [year = 0, match = 0] = [one, other].map(({ period }) => Number(lastDay(period).slice(0, 4)));
  return [
    nearness(one.subject, other.subject, snapshot),
    Number(samePeriod(one.period, other.period)),
    Number(one.indicator === other.indicator),
    Number(one.status === other.status),
    -Math.abs(year - match),
  ];
}

/** How near two subjects are: 3 for one and the same, 2 under one wider term, 1 where their names hold one term. */
function nearness(one: string, other: string, snapshot: Snapshot): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 3;
  const [left, right] = [snapshot.withWider(one), snapshot.withWider(other)];
  if (left.some((id) => right.includes(id))) return 2;
  const held = heldBy(other, snapshot);
  return heldBy(one, snapshot).some((id) => held.includes(id)) ? 1 : 0;
}

/** The terms within the name of a term, with all that is wider; what a company is called tells nothing of its figures. */
function heldBy(id: string, snapshot: Snapshot): string[] {
  const term = snapshot.term(id);
  if (!term || snapshot.isOrganisation(id)) return [];
  const held = [term.en, term.zh].flatMap((name) => snapshot.terms.findNested(name)).flatMap(({ ids }) => ids);
  return held.flatMap((inner) => snapshot.withWider(inner));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
