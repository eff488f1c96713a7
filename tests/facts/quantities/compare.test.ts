import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { compareQuantities, matchesFactValue, sameHedge, sameQuantity } from '../../../src/facts/quantities/compare.ts';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';

/** The only quantity of a text. */
function one(text: string): Quantity {
  const [quantity, ...rest] = parseQuantities(text);
  if (quantity === undefined || rest.length > 0) throw new Error(`not one quantity: ${text}`);
  return quantity;
}

describe('comparing quantities', () => {
  it.each([
    ['88.9 billion yuan', '889亿元'],
    ['CNY 88.9 bn', 'RMB 88,900 million'],
    ['81,000 tons', '8.1万吨'],
    ['81 kt', '81,000 metric tons'],
    ['2 km', '1.24 miles'],
    ['50GWh', '5000万千瓦时'],
    ['1 GW', '1,000 MW'],
    ['1.5 billion square meters', '1500平方公里'],
    ['12 months', '1 year'],
    ['five tenths', 'one half'],
    ['about one-third', '约三分之一'],
    ['five percent', '百分之五'],
    ['30 percent', '三成'],
    ['10.4 percentage points', '10.4个百分点'],
    ['fivefold', '增至5倍'],
    ['doubled', '翻一番'],
    ['doubled', '增长一倍'],
    ['an increase of 4.5 times', '增长4.5倍'],
    ['an increase of 4.5 times', '增至4.5倍'],
    ['3–5 percent', '3%至5%'],
    ['500 MW to 1 GW', '0.5–1 GW'],
    ['75,000 yuan per ton', '75元/公斤'],
    ['No. 1', '第一'],
    ['ten projects', '10个'],
  ])('finds "%s" and "%s" the same', (a, b) => {
    expect(compareQuantities(one(a), one(b))).toBeUndefined();
  });

  it.each([
    ['94 percent', '94 percentage points', 'kind'],
    ['94 percent', '94.9 percent', 'value'],
    ['50 GWh', '50 GW', 'unit'],
    ['100 billion yuan', '100 billion dollars', 'unit'],
    ['120 million yuan', '120 billion yuan', 'value'],
    ['one-third', '33 percent', 'kind'],
    ['增长1.5倍', '增至1.5倍', 'sense'],
    ['增长1.5倍', '增至3倍', 'value'],
    ['over 20 billion yuan', 'nearly 20 billion yuan', 'hedge'],
    ['over 20 billion yuan', '20 billion yuan', 'hedge'],
    ['3–5 percent', '3 percent', 'value'],
    ['3–5 percent', '3–6 percent', 'value'],
    ['300 Wh/kg', '300 Wh', 'unit'],
    ['first', '1 project', 'kind'],
    ['5 years', '5 km', 'unit'],
    ['300 kg', '0.31 t', 'value'],
  ] as const)('tells "%s" and "%s" apart by %s', (a, b, difference) => {
    expect(compareQuantities(one(a), one(b))).toBe(difference);
    expect(compareQuantities(one(b), one(a))).toBe(difference);
  });

  it('leaves the hedge out when only the quantity is asked for', () => {
    expect(sameQuantity(one('over 20 billion yuan'), one('200亿元'))).toBe(true);
    expect(sameHedge('over', 'at least')).toBe(false);
  });
});

describe('a fact beside the quantity of its quote', () => {
  it('matches in value and unit', () => {
    expect(matchesFactValue(one('over 140,000 metric tons'), { value: 140_000, unit: 't' })).toBe(true);
    expect(matchesFactValue(one('over 140,000 metric tons'), { value: 14, unit: 't' })).toBe(false);
    expect(matchesFactValue(one('1 or 2 projects'), { value: 1, upper: 2, unit: '1' })).toBe(true);
    expect(matchesFactValue(one('1 or 2 projects'), { value: 1, unit: '1' })).toBe(false);
    expect(matchesFactValue(one('94 percent'), { value: 94, unit: 'pp' })).toBe(false);
  });

  it('matches a change that is negative where the quote says that it fell', () => {
    expect(matchesFactValue(one('dropped by 17.4 percent'), { value: -17.4, unit: '%' })).toBe(true);
    expect(matchesFactValue(one('120 million yuan'), { value: -120_000_000, unit: 'CNY' })).toBe(false);
  });

  it('matches whatever the sense of a multiple', () => {
    expect(matchesFactValue(one('an increase of 4.5 times'), { value: 4.5, unit: 'times' })).toBe(true);
  });
});
