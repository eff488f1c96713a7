import { describe, expect, it } from 'vitest';
import { askedDimension, askedUnit } from '../../../src/answering/understand/asked-unit.ts';

describe('the unit that is asked for', () => {
  it.each([
    ['what was it in million yuan?', 'CNY', 1e6, 'million yuan'],
    ['how many million tonnes?', 't', 1e6, 'million tonnes'],
    ['what was it in us dollars?', 'USD', 1, 'us dollars'],
    ['产值是多少亿元？', 'CNY', 1e8, '亿元'],
    ['产值是多少万亿元？', 'CNY', 1e12, '万亿元'],
    ['以万吨计是多少？', 't', 1e4, '万吨'],
    ['提高了几个百分点？', 'pp', 1, '个百分点'],
    ['how many gigawatt-hours?', 'GWh', 1, 'gigawatt-hours'],
  ])('in %j is %s times %d', (text, unit, scale, written) => {
    const found = askedUnit(text);
    expect(found).toMatchObject({ unit, scale, written });
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  it('may be told in the plural', () => {
    const text = 'what was it in millions of dollars?';
    const found = askedUnit(text);
    expect(found).toMatchObject({ unit: 'USD', scale: 1e6, written: 'million dollars' });
    expect(text.slice(found?.start, found?.end)).toBe('millions of dollars');
  });

  it.each(['did it reach 120 billion yuan?', 'what was the output value?', '产值是889亿元吗？', ''])(
    'is none in %j',
    (text) => {
      expect(askedUnit(text)).toBeUndefined();
    },
  );
});

describe('the kind of figure that is asked for', () => {
  it.each([
    ['how many tons of cathode materials?', 'mass'],
    ['what were the exports worth?', 'money'],
    ['what share of exports?', 'ratio'],
    ['占比是多少？', 'ratio'],
    ['产值翻了几倍？', 'ratio'],
    ['how many companies?', 'count'],
    ["what's the count of charging points?", 'count'],
    ['what sum was agreed?', 'money'],
    ['头一年要做到多少亿？', 'money'],
    ['有多少家企业？', 'count'],
    ['how many of the cells?', undefined],
    ['how much faster is it?', 'duration'],
    ['how much of all china', 'ratio'],
    ["how much of the city's exports was that", 'ratio'],
    ['钱分几次拨？', 'count'],
    ['what share of firms lost money?', 'ratio'],
    ['what happened?', undefined],
  ])('in %j is %s', (text, dimension) => {
    expect(askedDimension(text)).toBe(dimension);
  });

  it('is not money only because of an output value', () => {
    expect(askedDimension('what was the output value of yibin?')).toBeUndefined();
  });
});

it('reads no unit off the beginning of a word', () => {
  expect(askedUnit('revenue in kwangtung')).toBeUndefined();
});

it('prefers neither number nor worth where both are asked for', () => {
  expect(askedDimension('how many contracts were there, and what were they worth')).toBeUndefined();
});
