import { describe, expect, it } from 'vitest';
import {
  type AskedAspect,
  askedAspect,
  askedPhases,
} from '../../../../src/answering/extractive/aspect/asked-aspect.ts';
import { offline } from '../../offline.ts';

const { understand } = await offline();

/** The aspects that a question asks for, by name. */
function aspects(...turns: readonly string[]): string[] {
  const asked = askedAspect(understand(...turns));
  return (Object.keys(asked) as (keyof AskedAspect)[]).filter((name) => asked[name]).toSorted();
}

describe('what a question wants to know of a quantity', () => {
  it.each([
    ['What was the revenue in Yibin in 2022?', []],
    ['How much did the revenue in Yibin grow in 2022?', ['growth']],
    ['宜宾2022年营业收入增长多少？', ['growth']],
    ['宜宾营业收入要增加到多少？', []],
    ['What happened to the growth rate of industrial investment?', ['growth', 'part', 'rateChange']],
    ['How many new charging piles were built in Yibin?', ['added']],
    ['宜宾新增多少个充电桩？', ['added']],
    ['How many charging piles are there in Yibin?', ['stock']],
    ['宜宾有多少充电桩？', ['stock']],
    ['How much capacity is not yet in use?', ['remainder']],
    ['How much subsidy has Yibin paid?', ['paid', 'sum']],
    ['How much is the subsidy per company?', ['perUnit']],
    ['省级财政每年安排多少资金？', ['yearly']],
    ['Export growth in volume', ['growth', 'reckoned']],
  ])('is read off its words: %s', (question, expected) => {
    expect(aspects(question)).toEqual(expected);
  });

  it('is what the last question says, not those that it takes the rest from', () => {
    expect(aspects('What was the total revenue in Yibin in 2022?', 'And how many invention patents in 2021?')).toEqual(
      [],
    );
  });

  it('is one phase only where the whole is not asked for', () => {
    expect(askedPhases('How many jobs does the second phase create?')).toEqual(['2']);
    expect(askedPhases('How many jobs after the first phase, at full size?')).toEqual([]);
  });
});
