import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));

const isAnswered = async ({ inquire }: typeof own, question: string) =>
  (await inquire(question)).plan.abstain === undefined;

describe('a whole', () => {
  it.each([
    "What was Xinyu's total export in the first half of 2023?",
    '新余2023年上半年出口总额是多少？',
    '新余2023年出口额',
  ])('is not told by one of its parts: %s', async (question) => {
    expect(await isAnswered(own, question)).toBe(false);
  });

  it.each([
    "What was the total output value of Yibin's power battery industry in 2022?",
    '宜宾2022年动力电池总产值是多少？',
  ])('is told where it is what the row is of: %s', async (question) => {
    expect(await isAnswered(own, question)).toBe(true);
  });

  it.each(['娄底引进项目总投资多少？', 'What is the total export value of Ningde and Changzhou?'])(
    'is not told by a sentence about a part, nor added up of several: %s',
    async (question) => {
      expect(await isAnswered(texts, question)).toBe(false);
    },
  );
});

describe('a mean', () => {
  it.each(['宜宾平均每个项目投资多少？', 'What was the average investment per project in Yibin?'])(
    'is not told by a figure of all: %s',
    async (question) => {
      expect(await isAnswered(own, question)).toBe(false);
    },
  );

  it('is told where a source gives it', async () => {
    expect(await isAnswered(texts, 'On average what share of cell capacity was used in Hubei in 2023?')).toBe(true);
  });
});

describe('how many of some things', () => {
  it.each([
    "How many of Yibin's projects are manufacturing projects?",
    '宜宾签约项目中制造业项目多少个？',
    "How many of Xinyu's 70 companies export?",
    '新余有多少家企业出口锂电池？',
    'How much of the 210 billion yuan comes from CATL?',
    'How many of the nearly 250 projects in Yibin have been completed?',
    'How much of the 250 billion yuan has actually been invested in Yibin?',
    '签约的2500亿元里实际到位多少？',
  ])('is not told by how many there are in all: %s', async (question) => {
    expect(await isAnswered(own, question)).toBe(false);
  });

  it('is told by a row of that part', async () => {
    const { plan } = await own.inquire('How much of the 250 billion yuan is for manufacturing?');
    expect(plan.facts.map(({ value }) => value)).toEqual([210e9]);
  });

  it('is told by a share of them', async () => {
    const question = 'How many of the cells made in the Yangtze River Delta contain electrolyte from Taizhou?';
    expect(await isAnswered(texts, question)).toBe(true);
  });
});

describe('a number', () => {
  it.each(['抽查多少户？', 'How many plants does CATL have?', '娄底2025年净增多少家企业？'])(
    'is not told by a number of other things, a share, or the level that is reached: %s',
    async (question) => {
      expect(await isAnswered(texts, question)).toBe(false);
    },
  );
});

describe('an amount that the asker brings along', () => {
  it('is not reckoned with', async () => {
    expect(await isAnswered(texts, '用100万千瓦时电优惠多少钱？')).toBe(false);
  });
});
