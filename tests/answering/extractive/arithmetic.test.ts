import { describe, expect, it } from 'vitest';
import { comparable, computable, compute } from '../../../src/answering/extractive/arithmetic.ts';
import type { Fact } from '../../../src/domain/fact.ts';
import { offline } from '../offline.ts';

const { snapshot } = await offline();

const [some] = snapshot.corpus.facts;
if (!some) throw new Error('the corpus has no facts');
/** A result of 100 yuan of revenue in Yibin in 2022, but for the given fields. */
const BASE: Fact = {
  ...some,
  id: 'base',
  place: '511500',
  subject: '',
  indicator: 'revenue',
  period: '2022',
  value: 100,
  unit: 'CNY',
  qualifier: '',
  status: 'actual',
};
const fact = (id: string, fields: Partial<Fact>): Fact => ({ ...BASE, id, ...fields });
const value = (operation: 'difference' | 'growth' | 'ratio', left: Partial<Fact>, right: Partial<Fact>) =>
  compute({ operation, operands: [] }, [fact('left', left), fact('right', right)]);

describe('a computed figure', () => {
  it('is a difference without the noise of binary fractions', () => {
    expect(value('difference', { value: 163.522e9 }, { value: 103.073e9 })).toEqual({ value: 60.449e9, unit: 'CNY' });
    expect(value('difference', { value: 0.1 }, { value: 0.3 })).toEqual({ value: 0.2, unit: 'CNY' });
  });

  it('is in percentage points between percentages', () => {
    expect(value('difference', { value: 94.9, unit: '%' }, { value: 94, unit: '%' })).toEqual({
      value: 0.9,
      unit: 'pp',
    });
  });

  it('is a growth in percent of the earlier, or how many times the smaller', () => {
    expect(value('growth', { value: 275 }, { value: 168 })).toEqual({ value: 63.7, unit: '%' });
    expect(value('growth', { value: 50 }, { value: 100 })).toEqual({ value: -50, unit: '%' });
    expect(value('growth', { value: 418 }, { value: 160 })).toEqual({ value: 161.3, unit: '%' });
    expect(value('ratio', { value: 306 }, { value: 150 })).toEqual({ value: 2, unit: 'times' });
  });

  it('is a difference of two things of one place and time as well, but not of a thing and the whole', () => {
    expect(value('difference', { subject: 'electrolyte' }, { subject: 'copper-foil', value: 30 })?.value).toBe(70);
    expect(value('difference', { subject: 'electrolyte' }, { subject: 'copper-foil', period: '2021' })).toBeUndefined();
    expect(value('difference', { subject: 'electrolyte' }, { subject: '' })).toBeUndefined();
  });

  it('does not come of a division by nothing', () => {
    expect(value('growth', { value: 1 }, { value: 0 })).toBeUndefined();
    expect(value('ratio', { value: 1 }, { value: 0 })).toBeUndefined();
  });

  it.each<[string, Partial<Fact>]>([
    ['another indicator', { indicator: 'output-value' }],
    ['another subject', { subject: 'liquor-industry' }],
    ['a target', { status: 'target' }],
    ['another currency', { unit: 'USD' }],
    ['a range', { upper: 200 }],
  ])('does not come of a result and %s', (_, fields) => {
    expect(comparable(fact('left', {}), fact('right', fields))).toBe(false);
    expect(value('difference', {}, fields)).toBeUndefined();
  });

  it('does not come of one figure, nor of ranks', () => {
    expect(compute({ operation: 'difference', operands: [] }, [BASE])).toBeUndefined();
    expect(value('difference', { unit: 'rank', value: 1 }, { unit: 'rank', value: 2 })).toBeUndefined();
  });
});

describe('what can be computed of several figures', () => {
  const operations = (...facts: readonly Fact[]) => computable(facts, snapshot).map(({ operation }) => operation);

  it('is difference and growth between two years of one place, the later first', () => {
    const earlier = fact('earlier', { period: '2021', value: 500 });
    const formulas = computable([earlier, BASE], snapshot);
    expect(formulas.map(({ operation }) => operation)).toEqual(['difference', 'growth']);
    expect(formulas[0]?.operands).toEqual(['base', 'earlier']);
  });

  it('is difference and ratio between two places, the larger first', () => {
    const [formula] = computable([BASE, fact('more', { place: '360900', value: 500 })], snapshot);
    expect(formula?.operands).toEqual(['more', 'base']);
    expect(operations(BASE, fact('more', { place: '360900', value: 500 }))).toEqual(['difference', 'ratio']);
  });

  it('leaves growth rates beside two levels out of it', () => {
    const rate = fact('rate', { indicator: 'revenue-growth', unit: '%', value: 58.7 });
    expect(operations(BASE, rate, fact('earlier', { period: '2021' }))).toEqual(['difference', 'growth']);
  });

  it('is what changed from each year to the next in a row of years', () => {
    const formulas = computable([BASE, fact('c', { period: '2020' }), fact('b', { period: '2021' })], snapshot);
    expect(formulas.map(({ operation, operands }) => [operation, ...operands].join(' '))).toEqual([
      'difference base b',
      'growth base b',
      'difference b c',
      'growth b c',
    ]);
  });

  it('is nothing for what two sources give for one year', () => {
    expect(operations(BASE, fact('other', { document: 'another', value: 90 }))).toEqual([]);
    expect(operations(BASE, fact('other', { document: 'another', period: '2021' }))).toEqual([]);
  });

  it('is nothing for one, or for unlike figures', () => {
    expect(operations(BASE)).toEqual([]);
    expect(operations(BASE, fact('target', { status: 'target', period: '2023' }))).toEqual([]);
  });
});
