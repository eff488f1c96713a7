import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));

describe('whether a goal has come about', () => {
  it.each([
    'Did Yibin reach its 120 billion yuan goal?',
    'So Yibin reached 120 billion then?',
    '宜宾已经达到1200亿了？',
    'did yibin get to the 120 billion in 2023 in the end',
    '宜宾1200亿元的目标完成了吗？',
  ])('is not told by other figures of the place, and the goal is given as such: %s', async (question) => {
    const { plan } = await own.inquire(question);
    expect(plan.abstain).toEqual({ kind: 'goal' });
    expect(plan.facts.map(({ status, value }) => [status, value])).toEqual([['target', 120e9]]);
  });

  it('is said to be open in as many words', async () => {
    const { answer } = await own.ask('Was the 120 billion yuan revenue in Yibin achieved?');
    expect(answer).toContain('do not say whether this came about');
    const inChinese = await own.ask('宜宾1200亿元的目标完成了吗？');
    expect(inChinese.answer).toContain('没有说明是否已经实现');
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

describe('whether a figure is a goal or a result', () => {
  it.each([
    ["Is Yibin's 120 billion a result?", 'target', 120e9],
    ['Is the 120 billion yuan of Yibin a target or a result?', 'target', 120e9],
    ["Is 88.9 billion yuan Yibin's actual output value or a target?", 'actual', 88.9e9],
    ['Is the 20 billion yuan in Nanchang actual or expected?', 'expected', 20e9],
    ['宜宾1200亿元是目标还是实际完成？', 'target', 120e9],
  ])('is told by the figure, whichever it is: %s', async (question, status, value) => {
    const { plan } = await own.inquire(question);
    expect(plan.abstain).toBeUndefined();
    expect(plan.facts.map((fact) => [fact.status, fact.value])).toEqual([[status, value]]);
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
