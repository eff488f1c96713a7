import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));

describe('whether a goal has come about', () => {
  it.each([
    'Did Yibin reach its 120 billion yuan goal?',
    'did yibin get to the 120 billion in 2023 in the end',
    '宜宾1200亿元的目标完成了吗？',
  ])('is not told by other figures of the place, and the goal is given as such: %s', async (question) => {
    const { plan } = await own.inquire(question);
    expect(plan.abstain).toBeDefined();
    expect(plan.facts.map(({ status, value }) => [status, value])).toEqual([['target', 120e9]]);
  });

  it.each(['Did Ningde reach 300 billion yuan in 2024?', 'did ningde get to 300 billion in 2024'])(
    'is not told by a result of another year: %s',
    async (question) => {
      expect((await texts.inquire(question)).plan.abstain).toBeDefined();
    },
  );

  it('is told by the latest result of the same measure of the same subject', async () => {
    const { plan } = await own.inquire('Did the Fuzhou park reach 40 billion yuan?');
    expect(plan.facts.map(({ value }) => value)).toEqual([24.22e9]);
    expect(plan.remarks).toContainEqual({ kind: 'contradicted', claim: '40 billion yuan' });
  });

  it('is no matter of whether there is the goal', async () => {
    const { plan } = await own.inquire('Is the revenue goal of Yibin for 2023 120 billion yuan?');
    expect(plan.abstain).toBeUndefined();
  });
});

describe('a bare sum', () => {
  it('is not told by how many there are of something', async () => {
    expect((await own.inquire('did yibin get to 130 billion in 2023')).plan.abstain).toBeDefined();
  });

  it('is borne out by a sum of money', async () => {
    const { plan } = await own.inquire("Did Yibin's output value reach 88.9 billion in 2022?");
    expect(plan.remarks).toContainEqual({ kind: 'supported' });
  });
});
