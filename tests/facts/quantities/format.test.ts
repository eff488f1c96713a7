import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEDGES, type MultipleSense } from '../../../src/domain/quantity.ts';
import { compareQuantities } from '../../../src/facts/quantities/compare.ts';
import { formatQuantity, type Writable } from '../../../src/facts/quantities/format.ts';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';
import { UNITS } from '../../../src/facts/quantities/unit-table.ts';
import { kindOf } from '../../../src/facts/quantities/units.ts';

const LANGUAGES = ['en', 'zh'] as const;

describe('writing quantities', () => {
  it.each<[Writable, string, string]>([
    [{ value: 140_000, unit: 't', hedge: 'over' }, 'over 140,000 metric tons', '超过14万吨'],
    [{ value: 88_900_000_000, unit: 'CNY' }, '88.9 billion yuan', '889亿元'],
    [{ value: 4_640_000_000, unit: 'USD' }, 'US$4.64 billion', '46.4亿美元'],
    [{ value: 1_200_000_000_000, unit: 'CNY' }, '1.2 trillion yuan', '1.2万亿元'],
    [{ value: 94, unit: '%' }, '94%', '94%'],
    [{ value: -3.2, unit: '%' }, '-3.2%', '-3.2%'],
    [{ value: 10.4, unit: 'pp' }, '10.4 percentage points', '10.4个百分点'],
    [{ value: 1, unit: 'pp' }, '1 percentage point', '1个百分点'],
    [{ value: 5, unit: 'times', sense: 'to' }, 'fivefold', '增至5倍'],
    [{ value: 4.5, unit: 'times', sense: 'to' }, '4.5-fold', '增至4.5倍'],
    [{ value: 4.5, unit: 'times', sense: 'unclear' }, '4.5 times', '4.5倍'],
    [{ value: 1.5, unit: 'times', sense: 'by', hedge: 'nearly' }, 'by nearly 1.5 times', '增长将近1.5倍'],
    [{ value: 1 / 3, unit: 'fraction', hedge: 'about' }, 'about one-third', '约三分之一'],
    [{ value: 1, unit: 'rank' }, 'No. 1', '第1位'],
    [{ value: 9000, unit: '1', hedge: 'over' }, 'over 9,000', '超过9000'],
    [{ value: 70, unit: '1', hedge: 'over', noun: 'companies' }, 'over 70 companies', '超过70companies'],
    [{ value: 1, upper: 2, unit: '1' }, '1–2', '1–2'],
    [{ value: 3e9, upper: 5e9, unit: 'USD' }, 'US$3–5 billion', '30–50亿美元'],
    [{ value: 50, unit: 'GWh' }, '50 GWh', '50吉瓦时'],
    [{ value: 1.5e9, unit: 'm2' }, '1.5 billion square meters', '15亿平方米'],
    [{ value: 3, unit: 'd', hedge: 'about' }, 'about 3 days', '约3天'],
    [{ value: 1, unit: 'a' }, '1 year', '1年'],
    [{ value: 5, unit: 'a', hedge: 'under' }, 'less than 5 years', '不到5年'],
    [{ value: 300, unit: 'Wh/kg' }, '300 Wh/kg', '300瓦时/公斤'],
    [{ value: 2022, unit: '1' }, '2,022', '2,022'],
  ])('writes %o as "%s" and "%s"', (quantity, english, chinese) => {
    expect(formatQuantity(quantity, 'en')).toBe(english);
    expect(formatQuantity(quantity, 'zh')).toBe(chinese);
  });
});

describe('what was written', () => {
  const decimals = fc
    .record({ digits: fc.integer({ min: 1, max: 999_999 }), places: fc.integer({ min: -9, max: 3 }) })
    .map(({ digits, places }) => Number(`${digits}e${-places}`));
  const hedges = fc.constantFrom(...HEDGES);
  const amounts = UNITS.map(({ code }) => code).filter((code) => ['amount', 'count'].includes(kindOf(code)));
  const senses = fc.constantFrom<MultipleSense>('by', 'to', 'unclear');
  const writables: fc.Arbitrary<Writable> = fc.oneof(
    fc.record({ value: decimals, unit: fc.constantFrom(...amounts, '%', 'pp', 'Wh/kg', 'CNY/t'), hedge: hedges }),
    fc
      .tuple(decimals, decimals, fc.constantFrom(...amounts, '%', 'pp'), hedges)
      .filter(([a, b]) => a !== b)
      .map(([a, b, unit, hedge]) => ({ value: Math.min(a, b), upper: Math.max(a, b), unit, hedge })),
    fc.record({ value: decimals, unit: fc.constant('times'), hedge: hedges, sense: senses }),
    fc.record({ value: fc.integer({ min: 1, max: 999 }), unit: fc.constant('rank'), hedge: hedges }),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 10 }), hedges)
      .filter(([count, parts]) => count < parts)
      .map(([count, parts, hedge]) => ({ value: count / parts, unit: 'fraction', hedge })),
    fc.record({ value: decimals.map((value) => -value), unit: fc.constantFrom('CNY', 'USD', 't', '%', 'pp') }),
  );

  it.each(LANGUAGES)('is read back as the same quantity, hedge included (%s)', (language) => {
    fc.assert(
      fc.property(writables, (quantity) => {
        const text = formatQuantity(quantity, language);
        const written = { hedge: '' as const, kind: kindOf(quantity.unit), ...quantity };
        const [read, ...others] = parseQuantities(text);
        expect(others).toEqual([]);
        expect(read?.sense).toBe(quantity.sense);
        expect(read === undefined ? 'nothing read' : compareQuantities(read, written)).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });
});
