import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

const { ask } = await offline('tests/eval/corpus');
const own = await offline();

describe('what is said besides figures', () => {
  it.each([
    ['宁德2024年产值是多少？', '资料中没有找到实际结果'],
    [
      'What is the output value of the battery industry in Ningde in 2024?',
      'nothing was found in the sources on what came of it',
    ],
  ])('says of a goal of a time that is over that no result was found: %s', async (question, words) => {
    const { notices } = await ask(question);
    expect(notices.join('\n')).toContain(words);
  });

  it.each([
    ['宁德2024年出口额是多少？', '没有找到2024年全年的数据'],
    [
      'What were the exports of lithium batteries from Ningde in 2024?',
      'none was found in the sources for 2024 as a whole',
    ],
  ])('says of half a year that it is not the year: %s', async (question, words) => {
    const { notices } = await ask(question);
    expect(notices.join('\n')).toContain(words);
  });

  it.each([
    'What was the output value of the battery industry in Ningde in 2023?',
    'What is the target for output value in Ningde in 2024?',
    'What were the exports of lithium batteries from Ningde in the first half of 2024?',
  ])('says nothing of the kind of what was asked for: %s', async (question) => {
    const { notices } = await ask(question);
    expect(notices.join('\n')).not.toMatch(/found in the sources/);
  });
});

describe('what is reckoned from figures', () => {
  it.each(["By how many did Yibin's research centres increase between 2020 and 2022?"])(
    'is the difference between the ends of the years that are named: %s',
    async (question) => {
      const { answer } = await own.ask(question);
      expect(answer).toContain('28, computed from 60 (2022) and 32 (2020)');
      expect(answer).not.toContain('(2021) and');
    },
  );

  it('is told rounded where a unit does not come out even', async () => {
    const { answer } = await own.ask('What is the service radius of charging facilities in Yibin in miles?');
    expect(answer).toContain('less than 2 km (less than 1.24 miles)');
  });
});

describe('a claimed sum', () => {
  const remarksOf = async (question: string) => (await own.inquire(question)).plan.remarks.map(({ kind }) => kind);

  it('is neither borne out nor denied by what has only been agreed', async () => {
    expect(await remarksOf('Did Yibin invest 250 billion yuan?')).toEqual([]);
    expect(await remarksOf('Is the agreed investment in Yibin over 250 billion?')).toEqual(['supported']);
  });

  it('is not denied where the sources give it of something else there', async () => {
    expect(await remarksOf('Did Yibin sign contracts for 250 billion yuan?')).toEqual([]);
    expect(await remarksOf('Did Yibin sign contracts for 240 billion yuan?')).toEqual(['contradicted']);
  });
});
