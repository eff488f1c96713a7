import { describe, expect, it } from 'vitest';
import { leansOnBefore } from '../../../src/answering/evidence/leaning.ts';

describe('a sentence that takes up the one before it', () => {
  it.each([
    'Three out of four of them left two works.',
    'There are none in Yiyuan County for now.',
    'Its first phase is due to start in 2025.',
    'Everybody else pays the full 159 yuan.',
    '其中手续齐全的不足三成。',
    '违者责令停业。',
  ])('is told by how it begins: %s', (sentence) => {
    expect(leansOnBefore(sentence)).toBe(true);
  });

  it.each(['Hefei built a plant in 2021.', '合肥市建成充电桩3万个。', 'There are 40 plants in the city.'])(
    'is not one that stands for itself: %s',
    (sentence) => {
      expect(leansOnBefore(sentence)).toBe(false);
    },
  );
});
