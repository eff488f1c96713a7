import { describe, expect, it } from 'vitest';
import { type Budget, createBudget } from '../../src/limits/budget.ts';
import { createMemoryStore } from '../fakes/store.ts';
import { createClock, limits, NOON } from './clock.ts';

const settings = limits({ serverTokens: 300, overallTokens: 500, tokensAQuestion: 100 });
const MIDNIGHT = NOON + 12 * 60 * 60 * 1000;

function open(clock = createClock()): Budget {
  return createBudget(settings, createMemoryStore(), clock.now);
}

async function use(budget: Budget, guild: string | undefined, tokens: number): Promise<void> {
  const reserved = await budget.reserve(guild);
  if (reserved.kind !== 'reserved') throw new Error(reserved.kind);
  await reserved.settle(tokens);
}

describe('the budget', () => {
  it('refuses a server that has used its tokens until the next day begins, and no other server', async () => {
    const budget = open();
    await use(budget, 'g', 250);
    expect(await budget.reserve('g')).toEqual({ kind: 'server budget', retryAt: MIDNIGHT });
    expect(await budget.reserve('h')).toMatchObject({ kind: 'reserved' });
  });

  it('refuses everybody when all have used it up together', async () => {
    const budget = open();
    await use(budget, 'g', 200);
    await use(budget, undefined, 250);
    expect(await budget.reserve('h')).toEqual({ kind: 'overall budget', retryAt: MIDNIGHT });
  });

  it('begins anew at midnight', async () => {
    const clock = createClock();
    const budget = open(clock);
    await use(budget, 'g', 300);
    clock.pass(MIDNIGHT - NOON - 1);
    expect(await budget.reserve('g')).toMatchObject({ kind: 'server budget' });
    clock.pass(1);
    expect(await budget.reserve('g')).toMatchObject({ kind: 'reserved' });
  });

  it('counts what is set aside, so that questions in flight cannot overspend together', async () => {
    const budget = open();
    const all = await Promise.all(Array.from({ length: 10 }, () => budget.reserve('g')));
    expect(all.filter(({ kind }) => kind === 'reserved')).toHaveLength(3);
  });

  it('gives back what was set aside and not used', async () => {
    const budget = open();
    for (let n = 0; n < 20; n++) await use(budget, 'g', 0);
    expect(await budget.reserve('g')).toMatchObject({ kind: 'reserved' });
  });

  it("holds to a server's own limit where that is lower", async () => {
    const budget = open();
    await use(budget, 'g', 100);
    expect(await budget.reserve('g', 150)).toMatchObject({ kind: 'server budget' });
    expect(await budget.reserve('g', 9999)).toMatchObject({ kind: 'reserved' });
    expect(await budget.reserve('g', null)).toMatchObject({ kind: 'reserved' });
  });
});
