import type { Fact } from '../domain/fact.ts';
import type { Dimension } from '../domain/quantity.ts';
import type { Snapshot } from './snapshot.ts';

/** What readers look for first: what an industry earns, then how much is made, then how many there are of a thing. */
const DIMENSIONS: readonly (readonly Dimension[])[] = [
  ['money'],
  ['mass', 'volume', 'energy', 'power', 'area', 'charge'],
  ['count'],
  ['ratio', 'rank', 'rate', 'length', 'voltage', 'temperature'],
  ['duration'],
];
const STATUSES: readonly Fact['status'][] = ['actual', 'target', 'expected'];

/**
 * Groups of like facts in the order of their weight: by dimension, industries and products before other subjects and
 * these before figures of a place as a whole, then as glossary and indicators are listed, results before targets.
 * Growth, shares and ranks stand behind the figures that they are of, where these are there.
 */
export function byWeight<Group extends { facts: readonly Fact[] }>(
  groups: readonly Group[],
  snapshot: Snapshot,
): Group[] {
  const given = new Set(groups.flatMap(({ facts }) => facts.map(measured)));
  const rows = { terms: ranksOf(snapshot.corpus.glossary), indicators: ranksOf(snapshot.corpus.indicators) };
  const weighed = groups.map((group) => {
    const [fact] = group.facts;
    return { group, weight: fact === undefined ? [] : weightOf(fact, given, rows, snapshot) };
  });
  return weighed.sort((one, other) => compare(one.weight, other.weight)).map(({ group }) => group);
}

interface Rows {
  terms: ReadonlyMap<string, number>;
  indicators: ReadonlyMap<string, number>;
}

/** Compared number by number; the smaller comes first. */
function weightOf(fact: Fact, given: ReadonlySet<string>, rows: Rows, snapshot: Snapshot): number[] {
  const { subject, indicator, status } = fact;
  const chain = snapshot.withWider(indicator);
  const above = chain.findIndex((id, at) => at > 0 && !given.has(measured({ subject, indicator: id })));
  const depth = (above === -1 ? chain.length : above) - 1;
  const base = chain[depth] ?? indicator;
  const dimension = snapshot.indicator(base)?.dimension;
  const weight = DIMENSIONS.findIndex((group) => dimension !== undefined && group.includes(dimension));
  return [
    weight === -1 ? DIMENSIONS.length : weight,
    subjectWeight(subject, snapshot),
    rows.terms.get(subject) ?? rows.terms.size,
    rows.indicators.get(base) ?? rows.indicators.size,
    depth,
    rows.indicators.get(indicator) ?? rows.indicators.size,
    STATUSES.indexOf(status),
  ];
}

function subjectWeight(subject: string, snapshot: Snapshot): number {
  if (subject === '') return 2;
  return snapshot.isDefining(subject) ? 0 : 1;
}

const measured = ({ subject, indicator }: Pick<Fact, 'subject' | 'indicator'>): string => `${subject} ${indicator}`;

function ranksOf(rows: readonly { id: string }[]): Map<string, number> {
  return new Map(rows.map(({ id }, rank) => [id, rank]));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((value, at) => value !== other[at]);
  return differing === -1 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}
