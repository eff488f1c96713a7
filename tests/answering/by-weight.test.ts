import { describe, expect, it } from 'vitest';
import { lookUpPlace } from '../../src/answering/look-ups/figures.ts';
import { ownCorpus } from '../own-corpus.ts';

const snapshot = await ownCorpus();

const headingsOf = (place: string) =>
  lookUpPlace(place, { snapshot, language: 'en' }).sections.map(({ heading }) => heading);

describe('the sections of a card', () => {
  it('begin with money, and there with the industry that the corpus is about', () => {
    expect(headingsOf('Yibin').slice(0, 3)).toEqual([
      'power battery industry: output value',
      'power battery industry: growth of output value',
      'power battery industry: revenue',
    ]);
  });

  it('go on with what is made, then with counts, and end with durations', () => {
    const headings = headingsOf('Yichun');
    const order = ['revenue', 'growth of revenue', 'production volume', 'share of production volume', 'growth period'];
    expect(headings.map((heading) => heading.split(': ').at(-1))).toEqual(order);
  });

  it('put growth and shares right behind the figures that they are of', () => {
    const headings = headingsOf('Yibin');
    const revenue = headings.indexOf('industrial high-tech industry above designated size: revenue');
    expect(headings[revenue + 1]).toBe('industrial high-tech industry above designated size: growth of revenue');
  });

  it('put growth whose base is not recorded behind figures that stand on their own', () => {
    const headings = headingsOf('Yibin');
    const growth = headings.indexOf('growth of industrial investment');
    expect(growth).toBeGreaterThan(headings.indexOf('number of high-tech enterprises'));
    expect(headings[growth + 1]).toBe('change in the growth rate of industrial investment');
  });

  it('put what has a subject of its own before figures of the place as a whole', () => {
    const headings = headingsOf('Yibin');
    const ofIndustry = headings.indexOf('power battery industry: number of projects signed');
    expect(ofIndustry).toBeLessThan(headings.indexOf('number of high-tech enterprises'));
  });
});
