import { expect, it } from 'vitest';
import { scoreLies } from './mutation/lies.ts';

it('most of the subtle lies in place of sentences that a model wrote are caught, and most of those sentences are not', async () => {
  const scores = await scoreLies();

  expect(scores.map(({ half }) => half)).toEqual(['a', 'b']);
  for (const { pairs, refused, caught } of scores) {
    expect(refused / pairs).toBeLessThan(0.2);
    expect(caught / pairs).toBeGreaterThan(0.6);
  }
});
