import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

const { inquire } = await offline();

async function goalsFor(...turns: readonly string[]) {
  const { plan } = await inquire(...turns);
  return plan.abstain ? [] : plan.facts;
}

describe('goals asked for in general', () => {
  it.each(["What are Yunnan's targets for 2024?", 'List all targets for 2024 in Yunnan', '云南2024年有哪些目标'])(
    'are all those of the place and the time: %s',
    async (question) => {
      const goals = await goalsFor(question);
      expect(goals.length).toBeGreaterThan(8);
      expect(goals.every(({ place, period, status }) => `${place} ${period} ${status}` === '530000 2024 target')).toBe(
        true,
      );
    },
  );

  it('are told in the order of their times, and how long the plan lasts is none', async () => {
    const goals = await goalsFor('Which targets has Yunnan set?');
    expect(goals.slice(0, 2).map(({ period, value }) => [period, value])).toEqual([
      ['2022', 20e9],
      ['2023', 50e9],
    ]);
    expect(goals.map(({ unit }) => unit)).not.toContain('a');
  });

  it('are not told where it is asked why they are so, whether they were met, or for a time that has none', async () => {
    expect(await goalsFor("Why are Yunnan's targets lower than Sichuan's?")).toEqual([]);
    expect(await goalsFor('云南实现2024年目标了吗？')).toEqual([]);
    expect(await goalsFor("What are Yunnan's targets for 2030?")).toEqual([]);
  });

  it('are one where one is asked for', async () => {
    expect((await goalsFor('宜宾2023年的营业收入目标是多少')).map(({ value }) => value)).toEqual([120e9]);
  });
});
