import { describe, expect, it } from 'vitest';
import { nameTokens, romanisedName } from '../../../src/retrieval/thesaurus/pinyin.ts';

describe('a Chinese name in Latin letters', () => {
  it.each([
    ['崔东树', 'Cui Dongshu'],
    ['龙海滨', 'Long Haibin'],
    ['欧阳明高', 'Ouyang Minggao'],
    ['曾毓群', 'Zeng Yuqun'],
    ['吕布', 'Lu Bu'],
  ])('has the family name first: %s', (name, romanised) => {
    expect(romanisedName(name)).toBe(romanised);
  });

  it.each(['树', '碳酸锂', '新能源汽车产业', 'Cui', ''])('is made of nothing but a name: %j', (word) => {
    expect(romanisedName(word)).toBeUndefined();
    expect(nameTokens(word)).toEqual([]);
  });

  it('is looked for as its analysed words', () => {
    expect(nameTokens('万广明')).toHaveLength(2);
  });
});
