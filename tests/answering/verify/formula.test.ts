import { assert, integer, pre, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormulas, withoutOperators } from '../../../src/answering/verify/formula.ts';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';

function judged(text: string): boolean[] {
  return formulas(text).map(({ holds }) => holds);
}

function formulas(text: string) {
  return readFormulas(text, withoutOperators(text, parseQuantities(text)));
}

function write(tons: number): string {
  return `${tons.toLocaleString('en-US')} tons`;
}

describe('a calculation written out in a sentence', () => {
  it.each([
    '163.522 billion yuan − 103.073 billion yuan = 60.449 billion yuan',
    '1635.22亿元－1030.73亿元＝604.49亿元',
    'The gap is 306 - 200 = 106 enterprises',
    '(275 − 168) ÷ 168 = 63.7%',
    '(275 − 168) / 168 × 100% = 64%',
    '275 ÷ 168 − 1 = 63.7%',
    '2.336 billion yuan ÷ 1.469 billion yuan = 1.59 times',
    '94.9% − 94% = 0.9 percentage points',
    '2.336 billion yuan minus 1.469 billion yuan equals 867 million yuan',
    '1 million tons − 500,000 tons ≈ 500,000 tons',
  ])('holds: %s', (text) => {
    expect(judged(text)).toEqual([true]);
  });

  it.each([
    '163.522 billion yuan − 103.073 billion yuan = 60.448 billion yuan',
    '163.522 billion yuan − 103.073 billion yuan = 60.449 million yuan',
    '306 − 200 = 107',
    '(275 − 168) ÷ 168 = 63.8%',
    '275 − 168 ÷ 168 = 63.7%',
    '94.9% − 94% = 0.9%',
    '4.64 billion dollars − 2 billion yuan = 2.64 billion dollars',
    '306 and 200 = 106',
  ])('does not hold: %s', (text) => {
    expect(judged(text)).toEqual([false]);
  });

  it('is not seen where nothing is equated', () => {
    expect(judged('It rose from 168 in 2021 to 275 in 2022.')).toEqual([]);
  });

  it('gives the figures that must be cited, constants left out', () => {
    const text = '(275 − 168) ÷ 168 × 100% = 63.7%';
    const [formula] = formulas(text);
    expect(formula?.operands.map(({ value }) => value)).toEqual([275, 168, 168]);
    expect(formula?.result.value).toBe(63.7);
  });

  it('holds for every true difference, and for no false one', () => {
    const amount = integer({ min: 2_200, max: 99_999 });
    assert(
      property(amount, amount, integer({ min: 1, max: 50 }), (a, b, off) => {
        const [more, less] = a > b ? [a, b] : [b, a];
        pre(more > less);
        expect(judged(`${write(more)} − ${write(less)} = ${write(more - less)}`)).toEqual([true]);
        expect(judged(`${write(more)} − ${write(less)} = ${write(more - less + off)}`)).toEqual([false]);
      }),
    );
  });
});
