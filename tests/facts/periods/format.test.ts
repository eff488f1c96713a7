import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodSense } from '../../../src/domain/period.ts';
import { samePeriod } from '../../../src/facts/periods/compare.ts';
import { findPeriods } from '../../../src/facts/periods/find.ts';
import { formatDate, formatPeriod } from '../../../src/facts/periods/format.ts';

const year = fc.integer({ min: 1950, max: 2098 });
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const month = fc.integer({ min: 1, max: 12 }).map(twoDigits);
const day = fc.integer({ min: 1, max: 27 });
const closed = fc.oneof(
  year.map(String),
  year.map((from) => `${from}?`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}?-${m}-${twoDigits(d)}`),
  fc.tuple(year, fc.constantFrom(33, 34, 35, 36, 40, 41)).map(([y, season]) => `${y}-${season}`),
  fc.tuple(year, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 })).map(([y, from, length]) => {
    return `${y}?-${twoDigits(from)}/${y}?-${twoDigits(from + length)}`;
  }),
  year.map((y) => `${y}-01/${y}-09`),
  fc.tuple(year, month, month).map(([y, from, to]) => `${y}-${from}/${y + 1}-${to}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${m}-${twoDigits(d)}/${y}-${m}-${twoDigits(d + 1)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 30 }))
    .filter(([from, length]) => from + length < 2100)
    .map(([from, length]) => `${from}/${from + length}`),
);
const open = fc
  .oneof(
    year.map(String),
    fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  )
  .map((from) => `${from}/..`);

describe('formatPeriod', () => {
  it.each([
    ['2022', '2022', '2022年'],
    ['2022-06', 'June 2022', '2022年6月'],
    ['2023-09-09', '9 September 2023', '2023年9月9日'],
    ['XXXX-09-09', '9 September', '9月9日'],
    ['2023-40', 'the first half of 2023', '2023年上半年'],
    ['2023?-07/2023?-12', 'the second half of 2023', '2023年下半年'],
    ['2022-35', 'the third quarter of 2022', '2022年第三季度'],
    ['2023-01/2023-09', 'the first three quarters of 2023', '2023年前三季度'],
    ['2024-01/2024-05', 'January–May 2024', '2024年1—5月'],
    ['2022-06/2023-05', 'June 2022 to May 2023', '2022年6月至2023年5月'],
    ['2020/2022', '2020–2022', '2020—2022年'],
    ['2022-06/..', 'since June 2022', '2022年6月以来'],
    ['../2024', 'by 2024', '到2024年'],
    ['199X', '199X', '199X'],
  ])('words %s as "%s" and %s', (period, english, chinese) => {
    expect(formatPeriod(period, 'en')).toBe(english);
    expect(formatPeriod(period, 'zh')).toBe(chinese);
  });

  it('words deadlines and beginnings', () => {
    expect(formatPeriod('2024', 'en', { sense: 'by' })).toBe('by 2024');
    expect(formatPeriod('2024', 'zh', { sense: 'by' })).toBe('到2024年');
    expect(formatPeriod('2022-06', 'en', { sense: 'since' })).toBe('since June 2022');
  });

  it('says that a year is inferred only where it is asked to', () => {
    expect(formatPeriod('2023?', 'en')).toBe('2023');
    expect(formatPeriod('2023?', 'en', { markUncertain: true })).toBe('2023 (year inferred)');
    expect(formatPeriod('2023?-01/2023?-06', 'zh', { markUncertain: true })).toBe('2023年上半年（年份为推断）');
  });

  it.each(['en', 'zh'] as const)('is read back by findPeriods in %s', (language) => {
    expect.hasAssertions();
    const sensed = fc.tuple(closed, fc.constantFrom<PeriodSense>('in', 'by'), fc.boolean());
    fc.assert(
      fc.property(
        fc.oneof(sensed, fc.tuple(open, fc.constant('since' as const), fc.boolean())),
        ([period, sense, markUncertain]) => {
          const words = formatPeriod(period, language, { sense, markUncertain });
          const [mention, ...others] = findPeriods(words, undefined);
          expect(others).toEqual([]);
          expect(mention?.sense).toBe(sense);
          expect(samePeriod(mention?.edtf ?? '', period)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('formatDate', () => {
  it.each([
    ['2024-06-19', '19 June 2024', '2024年6月19日'],
    ['2023-11-23?', '23 November 2023 (inferred)', '2023年11月23日（推断）'],
    ['2023?-09-09', '9 September 2023 (year inferred)', '2023年9月9日（年份为推断）'],
    ['2022-04~', 'April 2022 (approximate)', '2022年4月（约）'],
    ['XXXX', 'date unknown', '日期不详'],
  ])('words %s as "%s" and %s', (published, english, chinese) => {
    expect(formatDate(published, 'en')).toBe(english);
    expect(formatDate(published, 'zh')).toBe(chinese);
  });
});
