import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FailureKind, ModelFailure } from '../../src/answering/drafting/failure.ts';
import { Breaker } from '../../src/model/breaker.ts';

const settings = { failures: 3, restMs: 1000, longestRestMs: 3000 };
const ok = async () => 'ok';
const failing = (kind: FailureKind) => () => Promise.reject(new ModelFailure(kind));

/** Runs the calls one after another; "ok" or the kind of failure of each. */
async function outcomes(breaker: Breaker, calls: (() => Promise<string>)[]) {
  const seen: string[] = [];
  for (const call of calls) seen.push(await breaker.run(call).catch((error: ModelFailure) => error.kind));
  return seen;
}

describe('the breaker', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('opens after a few passing failures in a row', async () => {
    const down = failing('overloaded');

    const seen = await outcomes(new Breaker(settings), [down, down, ok, down, down, down, ok]);

    expect(seen.filter((outcome) => outcome === 'overloaded')).toHaveLength(5);
    expect(seen.at(-1)).toBe('breaker-open');
  });

  it('does not count what is not the fault of the service', async () => {
    const calls = (['refusal', 'max-tokens', 'aborted', 'unexpected', 'context-exceeded'] as const).map(failing);

    expect(await outcomes(new Breaker(settings), [...calls, ok])).toContain('ok');
  });

  it('doubles its rest each time that the trial fails, up to the longest', async () => {
    const breaker = new Breaker({ ...settings, failures: 1 });
    const down = failing('timeout');
    const rests: number[] = [];
    await outcomes(breaker, [down]);
    for (let rest = 0; rests.length < 4; rest += 100) {
      const [outcome] = await outcomes(breaker, [down]);
      if (outcome === 'timeout') {
        rests.push(rest);
        rest = 0;
      }
      vi.advanceTimersByTime(100);
    }

    expect(rests).toEqual([1000, 2000, 3000, 3000]);
  });

  it.each(['spend-cap', 'bad-key'] as const)('opens at once, and for long, after "%s"', async (kind) => {
    const breaker = new Breaker(settings);

    expect(await outcomes(breaker, [failing(kind), ok])).toEqual([kind, 'breaker-open']);
    vi.advanceTimersByTime(2999);
    expect(await outcomes(breaker, [ok])).toEqual(['breaker-open']);
    vi.advanceTimersByTime(1);
    expect(await outcomes(breaker, [ok, ok])).toEqual(['ok', 'ok']);
  });

  it('turns everybody else away while one call tries the line', async () => {
    const breaker = new Breaker({ ...settings, failures: 1 });
    await outcomes(breaker, [failing('network')]);
    vi.advanceTimersByTime(1000);
    const { promise, resolve } = Promise.withResolvers<string>();
    const trial = breaker.run(() => promise);

    expect(await outcomes(breaker, [ok])).toEqual(['breaker-open']);
    resolve('ok');
    expect(await trial).toBe('ok');
    expect(await outcomes(breaker, [ok])).toEqual(['ok']);
  });

  it('learns nothing from a trial that was given up: the next call tries the line', async () => {
    const breaker = new Breaker({ ...settings, failures: 1 });
    await outcomes(breaker, [failing('network')]);
    vi.advanceTimersByTime(1000);

    expect(await outcomes(breaker, [failing('aborted'), failing('network'), ok])).toEqual([
      'aborted',
      'network',
      'breaker-open',
    ]);
    vi.advanceTimersByTime(1999);
    expect(await outcomes(breaker, [ok])).toEqual(['breaker-open']);
  });

  it('stays open when a call from before ends well, and rests no longer when one ends badly', async () => {
    const breaker = new Breaker({ ...settings, failures: 1 });
    const [well, badly] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    const before = [breaker.run(() => well.promise), breaker.run(() => badly.promise)];
    await outcomes(breaker, [failing('network')]);
    vi.advanceTimersByTime(500);
    well.resolve('ok');
    badly.reject(new ModelFailure('network'));
    await Promise.allSettled(before);

    expect(await outcomes(breaker, [ok])).toEqual(['breaker-open']);
    vi.advanceTimersByTime(500);
    expect(await outcomes(breaker, [ok])).toEqual(['ok']);
  });
});
