import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRates } from '../../src/limits/rates.ts';
import { createClock, limits, NOON } from './clock.ts';

const settings = limits({ userRate: { count: 3, perMs: 60_000 }, serverRate: { count: 4, perMs: 60_000 } });

describe('question rates', () => {
  it('let so many pass at once, and then say when the next may come', () => {
    const { take } = createRates(settings, createClock().now);
    for (let n = 0; n < 3; n++) expect(take({ user: 'a' })).toBeUndefined();
    expect(take({ user: 'a' })).toEqual({ kind: 'user rate', retryAt: NOON + 20_000 });
  });

  it('take a question at the very moment that was named, and not a millisecond earlier', () => {
    const clock = createClock();
    const { take } = createRates(settings, clock.now);
    for (let n = 0; n < 3; n++) take({ user: 'a' });
    clock.pass(19_999);
    expect(take({ user: 'a' })).toBeDefined();
    clock.pass(1);
    expect(take({ user: 'a' })).toBeUndefined();
  });

  it('hold each person for themselves, in direct messages without any server', () => {
    const { take } = createRates(settings, createClock().now);
    for (let n = 0; n < 3; n++) take({ user: 'a' });
    for (let n = 0; n < 3; n++) expect(take({ user: 'b' })).toBeUndefined();
  });

  it('hold a server for all its people together, and no other server', () => {
    const { take } = createRates(settings, createClock().now);
    for (const user of ['a', 'b', 'c', 'd']) expect(take({ user, guild: 'g' })).toBeUndefined();
    expect(take({ user: 'e', guild: 'g' })).toEqual({ kind: 'server rate', retryAt: NOON + 15_000 });
    expect(take({ user: 'e', guild: 'h' })).toBeUndefined();
  });

  it('count a refused question neither for the person nor for the server', () => {
    const clock = createClock();
    const { take } = createRates(settings, clock.now);
    for (let n = 0; n < 3; n++) take({ user: 'a', guild: 'g' });
    for (let n = 0; n < 50; n++) expect(take({ user: 'a', guild: 'g' })).toMatchObject({ kind: 'user rate' });
    expect(take({ user: 'b', guild: 'g' })).toBeUndefined();
    for (let n = 0; n < 50; n++) expect(take({ user: 'c', guild: 'g' })).toMatchObject({ kind: 'server rate' });
    for (let n = 0; n < 3; n++) expect(take({ user: 'c', guild: 'h' })).toBeUndefined();
  });

  it('are whole again after the full time', () => {
    const clock = createClock();
    const { take } = createRates(settings, clock.now);
    for (let n = 0; n < 3; n++) take({ user: 'a' });
    clock.pass(60_000);
    for (let n = 0; n < 3; n++) expect(take({ user: 'a' })).toBeUndefined();
    expect(take({ user: 'a' })).toBeDefined();
  });

  it('remember a bounded number of people', () => {
    const { take } = createRates({ ...settings, remembered: 2 }, createClock().now);
    for (let n = 0; n < 3; n++) take({ user: 'a' });
    take({ user: 'b' });
    take({ user: 'c' });
    expect(take({ user: 'a' })).toBeUndefined();
  });

  it('never let more pass than the rate allows, however people ask', () => {
    assert(
      property(array(integer({ min: 0, max: 30_000 }), { maxLength: 60 }), (pauses) => {
        const clock = createClock();
        const { take } = createRates(settings, clock.now);
        const taken: number[] = [];
        for (const pause of pauses) {
          clock.pass(pause);
          if (!take({ user: 'a' })) taken.push(clock.now());
        }
        const fourthWithin20s = taken.some((at, index) => (taken[index + 3] ?? Infinity) - at < 20_000);
        expect(fourthWithin20s).toBe(false);
      }),
    );
  });
});
