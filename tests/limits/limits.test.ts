import { describe, expect, it } from 'vitest';
import { createLimits } from '../../src/limits/limits.ts';
import { createMemoryStore } from '../fakes/store.ts';
import { createClock, limits, NOON } from './clock.ts';

describe('the limits', () => {
  it('take a question of 1,000 characters, and none of 1,001', () => {
    const { admit } = createLimits(limits(), createMemoryStore());
    expect(admit({ user: 'a' }, ` ${'宜'.repeat(1000)} `)).toBeUndefined();
    expect(admit({ user: 'a' }, 'x'.repeat(1001))).toEqual({ kind: 'too long', limit: 1000, length: 1001 });
  });

  it('count a question that is too long for nobody', () => {
    const settings = limits({ userRate: { count: 1, perMs: 1000 } });
    const { admit } = createLimits(settings, createMemoryStore(), createClock().now);
    admit({ user: 'a' }, 'x'.repeat(1001));
    expect(admit({ user: 'a' }, 'short?')).toBeUndefined();
    expect(admit({ user: 'a' }, 'short?')).toEqual({ kind: 'user rate', retryAt: NOON + 1000 });
  });
});
