import { describe, expect, it } from 'vitest';
import { Backoff } from '../../src/serving/backoff.ts';

describe('what keeps breaking down', () => {
  it('is started again at once, then after longer and longer pauses, never more than a minute', () => {
    const backoff = new Backoff();
    const pauses = Array.from({ length: 11 }, () => backoff.pauseAfter(0));
    expect(pauses).toEqual([0, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('counts anew when it has run for a minute', () => {
    const backoff = new Backoff();
    for (let time = 0; time < 5; time += 1) backoff.pauseAfter(0);
    expect([59_999, 60_000, 0].map((ranMs) => backoff.pauseAfter(ranMs))).toEqual([8000, 0, 500]);
  });
});
