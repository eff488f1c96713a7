import { describe, expect, it } from 'vitest';
import { growthBaseOf } from '../../src/facts/growth-base.ts';

describe('what a rate of growth compares with', () => {
  it.each([
    'up 94 percent year-on-year',
    'rose 3% y/y',
    '4 percent more than a year earlier',
    'from the same month of 2023',
    '同比增长4.8%',
    '比上年增长8.6%',
  ])('is the same time of the year before: %s', (words) => {
    expect(growthBaseOf(words)).toBe('year');
  });

  it.each([
    'fell 2% month-on-month',
    'quarter on quarter',
    'up 1.2% q/q',
    'lower than in the previous month',
    'compared with a month earlier',
    '环比下降2.1%',
    '比上个月多',
    '较上季度',
  ])('is the time just before: %s', (words) => {
    expect(growthBaseOf(words)).toBe('period');
  });

  it.each(['grew by 4.8 percent', 'up 4% year-on-year and 1% month-on-month', '每月增长2%', 'quarterly report'])(
    'is not told, or told of both: %s',
    (words) => {
      expect(growthBaseOf(words)).toBeUndefined();
    },
  );
});
