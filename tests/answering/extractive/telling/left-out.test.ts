import { describe, expect, it } from 'vitest';
import { leavesAside } from '../../../../src/answering/extractive/telling/left-out.ts';

const QUESTION = 'Which stations get the capacity payment?';

describe('what a sentence begins with to leave it aside', () => {
  it.each(['Apart from the capacity payment, there is rent.', 'Besides the payment for capacity, the market pays.'])(
    'is not what it tells of: %s',
    (sentence) => {
      expect(leavesAside(sentence, QUESTION)).toBe(true);
    },
  );

  it.each([
    'Apart from rent, stations of 100 MW or more get a capacity payment.',
    'Stations of 100 MW or more get the capacity payment.',
    'Apart from rent, there is the spot market.',
  ])('leaves the rest to be told: %s', (sentence) => {
    expect(leavesAside(sentence, QUESTION)).toBe(false);
  });
});
