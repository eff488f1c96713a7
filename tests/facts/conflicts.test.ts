import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/fact.ts';
import { findConflicts } from '../../src/facts/conflicts.ts';

const BASE: Fact = {
  id: 'a:1',
  document: 'a',
  place: '511500',
  subject: 'power-battery-industry',
  indicator: 'output-value',
  period: '2022',
  value: 88.9e9,
  unit: 'CNY',
  qualifier: '',
  status: 'actual',
  quote: '88.9 billion yuan',
  span: { start: 0, end: 17 },
  note: '',
  noteZh: '',
  reviewed: true,
};
const WIDER: Readonly<Record<string, readonly string[]>> = {
  'power-battery-industry': ['power-battery-industry', 'battery-industry'],
};

/** What there is between a figure and another that differs from it in the given fields. */
function between(other: Partial<Fact>) {
  const facts = [BASE, { ...BASE, id: 'b:1', document: 'b', ...other }];
  return findConflicts(facts, { wider: (subject) => WIDER[subject] ?? [subject], document: () => undefined });
}

describe('conflicts', () => {
  it('are two values of one thing, whatever document they stand in', () => {
    expect(between({ value: 98.8e9 })).toEqual([{ kind: 'conflict', facts: ['a:1', 'b:1'] }]);
    expect(between({ value: 98.8e9, document: 'a' })).toHaveLength(1);
    expect(between({ upper: 90e9 })).toHaveLength(1);
    expect(between({ value: 88.9e9, unit: 'USD' })).toHaveLength(1);
  });

  it('are found where one year is inferred and the other printed', () => {
    expect(between({ value: 98.8e9, period: '2022?' })).toHaveLength(1);
  });

  it.each<[string, Partial<Fact>]>([
    ['the same value', {}],
    ['the same value with another hedge', { qualifier: 'over' }],
    ['another place', { value: 1, place: '360900' }],
    ['another indicator', { value: 1, indicator: 'revenue' }],
    ['another period', { value: 1, period: '2023' }],
    ['a target beside a result', { value: 1, status: 'target' }],
    ['a thing that is neither wider nor narrower', { value: 1, subject: 'liquor-industry' }],
  ])('are none: %s', (_, other) => {
    expect(between(other)).toEqual([]);
  });

  it('are a matter of definition where one thing is part of the other, even if the values agree', () => {
    const expected = [{ kind: 'definition', facts: ['a:1', 'b:1'] }];
    expect(between({ value: 1e12, subject: 'battery-industry' })).toEqual(expected);
    expect(between({ subject: 'battery-industry' })).toEqual(expected);
  });

  it('are given pair by pair', () => {
    const facts = [1, 2, 3].map((value) => ({ ...BASE, id: `a:${value}`, value }));
    expect(findConflicts(facts, { wider: (subject) => [subject], document: () => undefined })).toHaveLength(3);
  });
});
