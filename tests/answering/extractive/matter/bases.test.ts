import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../corpus/temporary-folder.ts';
import { offline } from '../../offline.ts';

const own = await offline();

describe('growth on the month or quarter before', () => {
  it.each([
    "How much did China's lithium-ion battery exports grow month on month in May 2024?",
    "By how much did China's lithium battery export value fall in May compared with April?",
    '2024年5月我国锂离子电池出口数量环比增长多少？',
    '5月锂电池出口额比4月下降了多少？',
  ])('is not told by growth on the year before: %s', async (question) => {
    expect((await own.inquire(question)).plan.abstain).toBeDefined();
  });

  it('is told by words that give it, and growth on the year before by those that give that', async () => {
    const body = '2024年5月，全市动力电池产量同比增长12.4%。\n\n与此同时，当月动力电池产量环比下降3.1%。\n';
    const header =
      '---\nid: text\ntitle: "宜宾市2024年5月工业运行情况"\npublished: "2024-06-20"\nplaces: ["511500"]\n---\n\n';
    const { ask } = await offline(temporaryFolder({ 'documents/text.md': header + body }));
    const onMonth = await ask('宜宾2024年5月动力电池产量环比下降多少？');
    expect(onMonth.answer).toContain('3.1%');
    expect(onMonth.answer).not.toContain('12.4%');
    const onYear = await ask('宜宾2024年5月动力电池产量同比增长多少？');
    expect(onYear.answer).toContain('12.4%');
    expect(onYear.answer).not.toContain('3.1%');
  });
});

describe('growth on the year before', () => {
  it('is told by the rows that keep it', async () => {
    const { answer } = await own.ask('2024年5月我国锂离子电池出口数量同比增长多少？');
    expect(answer).toContain('4.8%');
  });
});

describe('so much in each month', () => {
  it.each(['宜宾每月动力电池产值多少？', "What is the monthly output value of Yibin's power battery industry?"])(
    'is not told by the sum of a year: %s',
    async (question) => {
      expect((await own.ask(question)).abstained).toBe(true);
    },
  );
});

describe('what percentage of a whole something is', () => {
  it('is not told by its growth', async () => {
    expect((await own.ask("What percentage of China's batteries come from Yibin?")).abstained).toBe(true);
    const { answer } = await own.ask("What percentage of China's lithium carbonate comes from Yichun?");
    expect(answer).toContain('one-third');
  });
});

describe('what several years add up to', () => {
  it('is not told by one of them', async () => {
    const question = 'How many technology contracts did Yibin have in total between 2020 and 2022?';
    expect((await own.ask(question)).abstained).toBe(true);
  });
});
