import { describe, expect, it } from 'vitest';
import { cost, PRICES } from '../../src/model/prices.ts';
import { MODEL_DEFAULTS } from '../../src/model/settings.ts';

describe('the cost of a usage', () => {
  it('counts each kind of token at its price', () => {
    const million = { input: 1e6, output: 1e6, cacheRead: 1e6, cacheWrite: 1e6 };

    expect(cost(million, 'claude-sonnet-5-5')).toBeCloseTo(2 + 10 + 0.1 + 2.5);
  });

  it('is unknown for a model without a price', () => {
    expect(cost({ input: 1, output: 1, cacheRead: 0, cacheWrite: 0 }, 'someone-else')).toBeUndefined();
  });

  it('is known for the models that are used by default', () => {
    expect(Object.keys(PRICES.models)).toEqual(
      expect.arrayContaining([MODEL_DEFAULTS.draft.model, MODEL_DEFAULTS.rewrite.model]),
    );
  });
});
