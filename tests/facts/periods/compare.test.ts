import { describe, expect, it } from 'vitest';
import { containsPeriod, isValidEdtf, overlaps, periodRange, samePeriod } from '../../../src/facts/periods/compare.ts';

describe('periodRange', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-06-09', '2023-06-09', '2023-06-09'],
    ['2023-40', '2023-01-01', '2023-06-30'],
    ['2023-41', '2023-07-01', '2023-12-31'],
    ['2023-35', '2023-07-01', '2023-09-30'],
    ['2023-01/2023-09', '2023-01-01', '2023-09-30'],
    ['2020/2022', '2020-01-01', '2022-12-31'],
    ['2022-06/..', '2022-06-01', null],
    ['../2024', null, '2024-12-31'],
    ['2022/', '2022-01-01', null],
    ['2023?-09-09', '2023-09-09', '2023-09-09'],
    ['2022-04~', '2022-04-01', '2022-04-30'],
    ['XXXX-09-09', null, null],
  ])('spans %s from %s to %s', (period, min, max) => {
    expect(periodRange(period)).toEqual({ min, max });
  });

  it('throws on what is not EDTF', () => {
    expect(() => periodRange('last year')).toThrow(RangeError);
  });
});

describe('isValidEdtf', () => {
  it.each(['2022', '2023?-09-09', '2023-40', 'XXXX-09-09', '2022?/..'])('accepts %s', (text) => {
    expect(isValidEdtf(text)).toBe(true);
  });

  it.each(['', '2023-13', '2023-02-30', '2022/2020', '2023?-40', '14 June', '2022年'])('refuses "%s"', (text) => {
    expect(isValidEdtf(text)).toBe(false);
  });
});

describe('samePeriod', () => {
  it.each([
    ['2022', '2022?'],
    ['2023-09-09', '2023?-09-09'],
    ['2023-40', '2023?-01/2023?-06'],
    ['2022-06/..', '2022?-06/..'],
    ['XXXX-09-09', 'XXXX-09-09'],
  ])('holds of %s and %s', (a, b) => {
    expect(samePeriod(a, b)).toBe(true);
  });

  it.each([
    ['2022', '2023'],
    ['2022', '2022-06'],
    ['2022-06', '2022-06/..'],
    ['XXXX-09-09', '2023-09-09'],
    ['XXXX-09-09', 'XXXX-09-10'],
  ])('does not hold of %s and %s', (a, b) => {
    expect(samePeriod(a, b)).toBe(false);
  });
});

describe('containsPeriod and overlaps', () => {
  it.each([
    ['2022', '2022-06', true, true],
    ['2022-06', '2022', false, true],
    ['2020/2022', '2022-41', true, true],
    ['2023-40', '2023-06/2023-07', false, true],
    ['2022-06/..', '2023', true, true],
    ['2023', '2022-06/..', false, true],
    ['2022-06/..', '2022-05', false, false],
    ['2022', '2023', false, false],
    ['XXXX-09', '2023-09-09', true, true],
    ['XXXX-09', 'XXXX-09-09', true, true],
    ['2023', 'XXXX-09-09', false, true],
    ['2023-40', 'XXXX-09-09', false, false],
    ['2022-10/2023-02', 'XXXX-09', false, false],
    ['2020/2022', 'XXXX-02-29', false, true],
  ])('of %s and %s are %s and %s', (outer, inner, contains, touches) => {
    expect(containsPeriod(outer, inner)).toBe(contains);
    expect(overlaps(outer, inner)).toBe(touches);
    expect(overlaps(inner, outer)).toBe(touches);
  });
});
