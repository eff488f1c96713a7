import { describe, expect, it } from 'vitest';
import { LiveMessage } from '../../src/discord/live.ts';
import { type Components, notice } from '../../src/discord/render/components.ts';

const EVERY_MS = 60;

function recorded(fail = false) {
  const shown: { components: Components; at: number }[] = [];
  const live = new LiveMessage(async (components) => {
    shown.push({ components, at: performance.now() });
    if (fail && shown.length === 1) throw new Error('the network');
  }, EVERY_MS);
  return { live, shown };
}

describe('a growing message', () => {
  it('shows the first state at once, then the latest at most once in the interval, and the last for certain', async () => {
    const { live, shown } = recorded();
    const states = Array.from({ length: 20 }, (_, index) => notice(String(index)));
    for (const state of states) {
      live.offer(state);
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
    const last = notice('the end');
    await live.finish(last);
    live.offer(notice('too late'));
    expect(shown[0]?.components).toBe(states[0]);
    expect(shown.at(-1)?.components).toBe(last);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.length).toBeLessThan(8);
    const gaps = shown.slice(1).map(({ at }, index) => at - (shown[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(EVERY_MS - 2);
  });

  it('goes on after a state that could not be shown', async () => {
    const { live, shown } = recorded(true);
    live.offer(notice('lost'));
    await expect.poll(() => shown.length).toBe(1);
    await live.finish(notice('the end'));
    expect(shown).toHaveLength(2);
  });
});
