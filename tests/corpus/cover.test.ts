import { describe, expect, it } from 'vitest';
import { coverOf } from '../../src/corpus/cover.ts';

const span = (start: number, end: number) => ({ start, end });

describe('the cover of a text by spans', () => {
  const cover = coverOf([span(20, 30), span(0, 50), span(40, 42), span(60, 70)]);

  it('holds what one span takes in as a whole, however they are ordered', () => {
    expect([span(0, 50), span(41, 45), span(25, 35), span(60, 60)].every((each) => cover.holds(each))).toBe(true);
    expect([span(45, 51), span(50, 60), span(59, 70), span(69, 71)].some((each) => cover.holds(each))).toBe(false);
  });

  it('meets what one span takes in a part of', () => {
    expect([span(45, 55), span(55, 61), span(69, 80), span(0, 100)].every((each) => cover.meets(each))).toBe(true);
    expect([span(50, 60), span(70, 75)].some((each) => cover.meets(each))).toBe(false);
  });

  it('is none without spans', () => {
    expect([coverOf([]).holds(span(0, 1)), coverOf([]).meets(span(0, 1))]).toEqual([false, false]);
  });
});
