import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

const { ask } = await offline(join(import.meta.dirname, '../eval/corpus'));

describe('a question that strings several together', () => {
  it('is answered one by one where nothing says all of it', async () => {
    const { abstained, answer } = await ask('湖北隔膜的本地配套率目前是多少，2028年要提高到多少？');
    expect(abstained).toBe(false);
    expect(answer).toContain('12 percent');
    expect(answer).toContain('40 percent');
  });

  it('is not answered where its first part is not', async () => {
    expect((await ask('湖北隔膜厂有多少员工，2028年本地配套率要提高到多少？')).abstained).toBe(true);
  });

  it('is not answered by its first part alone', async () => {
    expect((await ask('清河县罚款多少，谁收？')).abstained).toBe(true);
  });
});

const own = await offline();

describe('a later part of a question', () => {
  it.each([
    ['宜春2022年产了多少万吨碳酸锂，占全国几成？', '14万吨', '三分之一'],
    [
      'How many tons of lithium carbonate did Yichun make in 2022, what share of the national total?',
      '140,000',
      'third',
    ],
    ['宜宾工业投资2022年增长多少，比2021年提高了几个百分点？', '27.8%', '9.7个百分点'],
    ['新余上半年锂电池出口了多少亿，占全市出口的几成？', '119.2亿元', '84.4%'],
    ['抚州新能源汽车园区2022年收入多少，建成后预计能到多少？', '242.2亿元', '400亿元'],
    ['how many lithium battery companies are there in xinyu and how fast did its exports grow', '70', '94%'],
    ['宜宾高新技术企业2022年有多少家，比上一年多了多少家？', '306家', '106'],
    ['新余通关改革之后，企业申报工作量减了多少，订单交付快了几天？', '30%', '3天'],
  ])('is answered of the figure that the first was told: %s', async (question, first, second) => {
    const { abstained, answer } = await own.ask(question);
    expect(abstained).toBe(false);
    expect(answer).toContain(first);
    expect(answer).toContain(second);
    expect(answer).not.toContain('没有找到答案');
  });

  it.each([
    ['How many patents and how many universities did Yibin have in 2022?', '275', 'how many universities'],
    ["What were Yibin's battery output value and its share of the national total in 2022?", '88.9', 'its share'],
    ['宜宾动力电池产值和从业人数各是多少？', '889亿元', '从业人数'],
  ])(
    'is told the word that nothing was found where only the first has a figure: %s',
    async (question, figure, open) => {
      const { abstained, answer } = await own.ask(question);
      expect(abstained).toBe(false);
      expect(answer.split('\n')[0]).toContain(figure);
      expect(answer.split('\n').slice(1).join()).toContain(`“${open}`);
    },
  );

  it.each([
    ['龙南想打造多大规模的锂电产业集群，这话是谁说的？', '1000亿元', 'Long Haibin'],
    ['How big a lithium cluster does Longnan want to build, and who said so?', '100 billion yuan', 'Long Haibin'],
  ])('is told who said what the first was told: %s', async (question, figure, speaker) => {
    const { answer } = await own.ask(question);
    expect(answer).toContain(figure);
    expect(answer).toContain(speaker);
  });

  it.each([
    ['Number of high-tech enterprises in Yibin in 2022?', 'How many more is that than two years earlier?', '156'],
    ['云南2023年新能源电池产值目标是多少？', '那到2024年还要比这再多多少？', '500亿元'],
  ])('is reckoned from another year: %s %s', async (before, turn, difference) => {
    const { abstained, answer } = await own.ask(before, turn);
    expect([abstained, answer.includes(difference)]).toEqual([false, true]);
  });

  it.each([
    ['a share of another whole', '新余上半年锂电池出口了多少亿，占全国出口的几成？', '84.4'],
    ['a share of another product', '宜春2022年产了多少万吨碳酸锂，氢氧化锂占全国几成？', '三分之一'],
    ['how much there is by its share', '宜宾签约项目制造业占比多少，营业收入多少？', '2100'],
  ])('is not told %s', async (_, question, figure) => {
    const { abstained, answer } = await own.ask(question);
    expect(abstained ? '' : answer).not.toContain(figure);
  });
});

describe('a follow-up', () => {
  it.each([
    ['宜春2022年碳酸锂产量多少', '占全国几成？', '三分之一'],
    [
      'How much lithium carbonate did Yichun produce in 2022?',
      'what share of the national total is that?',
      'one-third',
    ],
    ['宜宾2022年第二产业投资增速多少', '比上一年快了几个百分点', '10.4个百分点'],
    ['宜宾2022年有多少高新技术企业', '比2021年多了多少家', '106'],
    ["What were China's battery exports in May 2024?", 'How much down is that?', '16.1%'],
    ['2022年6月以来宜宾签了多少项目？', '其中制造业项目占多大比重，投资额是多少？', '超过2100亿元（'],
    ['How many batteries did China export in May 2024?', 'and in dollars', 'US$4.64 billion'],
    [
      'How much lithium carbonate did Yichun make in 2022?',
      'And how big a slice of Chinese production is that?',
      'third',
    ],
  ])('asks for more of the figures told before: %s %s', async (before, turn, figure) => {
    const { abstained, answer } = await own.ask(before, turn);
    expect(abstained).toBe(false);
    expect(answer).toContain(figure);
  });

  it.each([
    ['宜宾2022年有多少高新技术企业', '金额多少', '23.36'],
    ['宜宾2022年有多少高新技术企业', '合同多少份', '60'],
  ])('is not told another thing that the same words tell: %s %s', async (before, turn, figure) => {
    expect((await own.ask(before, turn)).answer).not.toContain(figure);
  });

  it('is not told the share of another place', async () => {
    expect((await own.ask('宜春2022年碳酸锂产量多少', '赣州占全国几成？')).answer).not.toContain('三分之一。');
  });
});
