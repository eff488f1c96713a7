import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

const { ask, understand } = await offline();
const OUTPUT = "What was the output value of Yibin's power battery industry in 2022?";

describe('a follow-up that leaves out whose figure it asks for', () => {
  it.each([
    [
      'How much lithium carbonate did Yichun turn out in 2022?',
      'And how big a slice of Chinese production would that be?',
      'one-third',
    ],
    ['how much lithium carbonate does Yichun make', 'is that a lot? like how much of all china', 'one-third'],
    ['赣锋锂业产能多少?', '占全球多少?', '20%'],
    ['新余2023年上半年锂电池出口多少?', '占全市出口的多少', '84.4%'],
    ['宜宾动力电池产业2022年总产值是多少?', '翻了几倍?', '4.5倍'],
    ['What was the value of China’s battery exports in May?', 'up or down on the year?', '16.1'],
    ['宜宾2022年获得多少件发明专利?', '那前一年呢', '168件'],
    ['How many lithium batteries did China export in May?', 'ok what about the value', '4.64 billion'],
    ['宜宾有多少个充电接口?', '那服务半径呢?', '2公里'],
  ])('is about the same: %s %s', async (before, turn, figure) => {
    const { abstained, sentences } = await ask(before, turn);
    expect(abstained).toBe(false);
    expect(sentences.map(({ text }) => text).join(' ')).toContain(figure);
  });

  it.each([
    ['抚州的新能源汽车产业园去年收入多少?', '总投资多少?'],
    ['抚州的新能源汽车产业园去年收入多少?', '投了多少钱?'],
    ['南昌储能产业规模预计多少?', '带动多少就业?'],
    ['赣锋锂业产能多少?', '员工多少?'],
    ['What is the revenue of Ganzhou Haohai?', 'and its output value?'],
    ['宜宾动力电池2022年产值多少?', '占全国多少?'],
  ])('is told no figure of something else: %s %s', async (before, turn) => {
    expect((await ask(before, turn)).abstained).toBe(true);
  });

  it('asks for one that is yet to be named where it says so', () => {
    expect(understand(OUTPUT, 'Which city has the highest exports?').places).toEqual([]);
  });
});

describe('a follow-up about what is aimed at', () => {
  it.each([
    [OUTPUT, 'What is the city aiming for this year, according to its government work report?'],
    ['宜宾动力电池2022年产值多少', '那2023年想做到多少'],
  ])('is told the goal as it is set, whatever size it is of: %s %s', async (before, turn) => {
    const { abstained, facts } = await ask(before, turn);
    expect(abstained).toBe(false);
    expect(facts[0]).toMatchObject({ indicator: 'revenue', status: 'target', value: 120e9 });
  });

  it('asks for a goal of another place as well', async () => {
    expect((await ask('What is Yunnan’s target for output value in 2022?', 'and Yibin?')).abstained).toBe(true);
  });

  it('is told none of another year', async () => {
    expect((await ask(OUTPUT, 'and what do they hope for in 2030?')).abstained).toBe(true);
  });
});

describe('a follow-up that asks a question of its own', () => {
  it('does not ask why because the one before it did', () => {
    const { asks } = understand('why does everybody talk about Yibin', 'and what were they famous for before');
    expect(asks.has('why')).toBe(false);
  });
});

describe('a follow-up that names nothing and asks nothing of its own', () => {
  it.each([
    'which ones?',
    '哪些?',
    '还有吗?',
    'compared to what?',
    'how?',
    'and the rank?',
    'the smallest?',
    'any others?',
  ])('is not told again what was told before: %s', async (turn) => {
    expect((await ask('How many lithium battery companies are in Xinyu?', turn)).abstained).toBe(true);
  });

  it.each(['really?', '真的吗?', 'how many are there now?'])('may want to hear it again: %s', async (turn) => {
    expect((await ask('How many lithium battery companies are in Xinyu?', turn)).abstained).toBe(false);
  });

  it('that only says thanks is no question', async () => {
    const { repeats, indicators } = understand(OUTPUT, 'ok thanks!');
    expect({ repeats, indicators }).toEqual({ repeats: undefined, indicators: [] });
  });
});
