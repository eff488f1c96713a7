import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { followOthers } from '../../src/curation/following.ts';

/** Publications of somebody else, which are followed until the test ends. */
function following(serve: (version: string) => Promise<void>) {
  const others = { published: undefined as string | undefined, served: undefined as string | undefined };
  const tried: string[] = [];
  const failures: (string | undefined)[] = [];
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const looks = new EventEmitter();
  const ended = followOthers(
    {
      async pending() {
        looks.emit('look');
        return others.published === others.served ? undefined : others.published;
      },
      async follow(version) {
        tried.push(version);
        await serve(version);
        others.served = version;
      },
    },
    { everyMs: 1, signal: stopping.signal, onFailure: (_, version) => failures.push(version) },
  );
  /** Until it has been looked so many times more. */
  const looked = async (times = 5) => {
    // vi.waitFor would move the time.
    for (let look = 0; look < times; look += 1) await once(looks, 'look');
  };
  return { others, tried, failures, looked, stop: () => stopping.abort(), ended };
}

describe('following the publications of others', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('serves each once, the next one only when the one before is ready', async () => {
    const gate = Promise.withResolvers<void>();
    const { others, tried, looked } = following(() => gate.promise);
    others.published = 'a';
    await expect.poll(() => tried).toEqual(['a']);
    others.published = 'b';
    await setTimeout(20);
    expect(tried).toEqual(['a']);
    gate.resolve();
    await looked();
    expect(tried).toEqual(['a', 'b']);
  });

  it('tells once of one that cannot be served, and tries it again ever more rarely', async () => {
    const { others, tried, failures, looked } = following(() => Promise.reject(new Error('no memory')));
    others.published = 'a';
    await looked();
    expect(tried).toHaveLength(2);
    vi.advanceTimersByTime(500);
    await looked();
    expect(tried).toHaveLength(3);
    vi.advanceTimersByTime(999);
    await looked();
    expect(tried).toHaveLength(3);
    vi.advanceTimersByTime(1);
    await looked();
    expect(tried).toHaveLength(4);
    expect(failures).toEqual(['a']);
  });

  it('tries the one published after such a one at once', async () => {
    const { others, tried, failures, looked } = following(async (version) => {
      if (version === 'a') throw new Error('no memory');
    });
    others.published = 'a';
    await looked();
    others.published = 'b';
    await looked();
    expect(tried).toEqual(['a', 'a', 'b']);
    expect(failures).toEqual(['a']);
  });

  it('ends when it is told to', async () => {
    const { stop, ended } = following(async () => {});
    stop();
    await expect(ended).resolves.toBeUndefined();
  });
});
