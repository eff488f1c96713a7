import { describe, expect, it } from 'vitest';
import { understandProper } from '../../../src/answering/understand/lead-in.ts';
import { asked, offline, TODAY } from '../offline.ts';

const { ask, snapshot } = await offline();
const proper = (...turns: readonly string[]) => understandProper(asked(...turns), snapshot, TODAY)?.understood;

describe('what only leads up to a question', () => {
  it.each([
    ['I am new to this topic and a bit lost. How many lithium batteries did China export in May?', '320 million'],
    [
      'Plans are cheap, results are not. What output value is Yunnan’s battery industry to reach by 2023?',
      '50 billion',
    ],
    [
      'For my German audience: what was the export value of Xinyu’s lithium batteries in the first half of 2023?',
      '11.92',
    ],
    ['How many jobs will the NEV park in Fuzhou, Jiangxi provide? A single figure is enough.', '40,000'],
    ['This may be a silly question, but how many high-tech enterprises did Yibin have in 2021?', '200'],
    ['I read that Yibin is booming. How much did its power battery output value grow in 2022?', '4.5 times'],
    ['外行问题，赣锋锂业的氢氧化锂产能是多少？', '8.1万吨'],
    ['别的先不管，南昌储能产业规模预计多少呀', '200亿元'],
    ['写作业要用 新余锂电产品2023年上半年占全市出口多少', '84.4%'],
    ['光看倍数没意思。宜宾2021年高新技术企业有多少家?', '200家'],
    ['南昌新型储能企业增速多少呀？我看不懂那个表。', '200%'],
  ])('does not keep it from being answered: %s', async (question, figure) => {
    const { abstained, sentences } = await ask(question);
    expect(abstained).toBe(false);
    expect(sentences.map(({ text }) => text).join(' ')).toContain(figure);
  });

  it('names a place that the question then need not name', () => {
    const understood = proper('Xinyu matters here. How many tons of lithium carbonate were produced?');
    expect(understood?.places.map(({ candidates }) => candidates[0])).toEqual(['360500']);
  });

  it('names none where it says for whom it is', () => {
    const understood = proper(
      'I have to brief a Japanese investor. What is the production capacity of Ganfeng Lithium?',
    );
    expect(understood?.places).toEqual([]);
  });

  it.each([
    'Yibin was given a title by two associations. Which ones?',
    'I am a courier in Zibo. What do I pay for a swap?',
    'My boss says Yibin is the capital of batteries. Is that true?',
    'Couriers swap batteries daily. What do they pay in Zibo?',
    'If the park in Fuzhou fails, how many jobs would be lost?',
    'A project in Yibin costs 100 million yuan. How large is the subsidy in Yibin?',
    'Grünheide is growing. How much of the permitted capacity is in place?',
    'My boss is from Shanghai. How many charging interfaces are there?',
  ])('is not left out where the answer hangs on it: %s', (question) => {
    expect(proper(question)).toBeUndefined();
  });

  it.each([
    'For Japanese readers: what did Nanchang export in 2022?',
    'Yibin is booming. How many patents did Ganzhou get in 2022?',
    'Shenzhen leads the pack. How many high-tech enterprises are there?',
    '写作业要用 赣州锂电池出口占全市出口多少',
  ])('makes no other place’s figure an answer: %s', async (question) => {
    expect((await ask(question)).abstained).toBe(true);
  });
});

describe('words beside a question that may be meant of it', () => {
  const leftAside = (text: string) => understandProper(asked(text), snapshot, TODAY)?.leftAside;

  it.each([
    ['How many charging interfaces has Yibin built? No idea where else to look.', 'No idea where else to look'],
    ['宜宾建了多少充电接口？太难找了。', '太难找了'],
    ['I live in Chengdu, how many charging interfaces has Yibin built?', 'I live in Chengdu'],
    ['我表弟在宁德上班，宜宾动力电池2022年产值是多少？', '我表弟在宁德上班'],
    ['Whisky: how much lithium hydroxide did Xinyu export in the first half of 2023?', 'Whisky'],
    ['Broken and abandoned chargers. How many charging interfaces has Yibin built?', 'Broken and abandoned chargers'],
  ])('are owned up to: %s', async (question, words) => {
    expect(leftAside(question)).toEqual([words]);
    const { abstained, notices } = await ask(question);
    expect(abstained).toBe(false);
    expect(notices.join(' ')).toContain(words);
  });

  it.each([
    'I am new to this topic. How many charging interfaces has Yibin built?',
    'Xinyu matters here. How many tons of lithium carbonate were produced?',
  ])('are none where they speak of the asker, or were read: %s', (question) => {
    expect(leftAside(question) ?? []).toEqual([]);
  });

  it.each([
    'How many charging interfaces has Yibin built? For motorcycles.',
    'How many charging interfaces has Yibin built? Motorcycle chargers specifically.',
    '摩托车，宜宾建了多少充电接口？',
    '宜宾建了多少充电接口？给摩托车用的。',
    '宜宾建了多少充电接口？不是计划的。',
    'Compared to me in Chengdu, how many charging interfaces has Yibin built?',
  ])('keep it from being answered where they narrow it: %s', async (question) => {
    expect((await ask(question)).abstained).toBe(true);
  });
});

it('is of no month where it says what may be', () => {
  const understood = proper('This may be a silly question, but who is the mayor of Nanchang?');
  expect(understood?.periods).toEqual([]);
});
