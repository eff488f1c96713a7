import { describe, expect, it } from 'vitest';
import { inShort, offline } from '../../offline.ts';

const own = await offline();
const other = await offline('tests/eval/corpus');

/** The figures of an answer in short; none where the sources do not say. */
async function figuresFor({ inquire }: typeof own, question: string): Promise<string[]> {
  const { plan } = await inquire(question);
  return plan.abstain ? [] : plan.facts.map((fact) => inShort(fact));
}

describe('a question for growth', () => {
  it.each([
    ['How much did the number of high-tech enterprises in Yibin grow in 2022?', 306, 200],
    ['宜宾2022年发明专利增长了多少？', 275, 168],
    ['宜宾2021年新增多少家工程技术研究中心？', 52, 32],
    ['Yibin technology contract value growth 2022', 2.336e9, 1.469e9],
  ])('is reckoned from the year and the one before: %s', async (question, later, earlier) => {
    const { facts, formulas } = (await own.inquire(question)).plan;
    expect(facts.map(({ value }) => value)).toEqual([later, earlier]);
    expect(formulas.map(({ operation }) => operation)).toEqual(['difference', 'growth']);
  });

  it.each([
    "How much did Yibin's high-tech revenue grow in 2021?",
    'How much did fixed asset investment grow in Yibin in 2022?',
    '宜宾2022年固定资产投资增速是多少？',
    'Xinyu lithium hydroxide export growth in volume',
    "By how much did Yichun's lithium revenue grow in 2022?",
  ])('is answered by no level, and by no rate of another thing: %s', async (question) => {
    expect((await own.inquire(question)).plan.abstain).toBeDefined();
  });

  it('is answered by how its rate changed where that is asked for', async () => {
    expect(
      await figuresFor(own, 'What happened to the growth rate of fixed asset investment in Yibin in 2022?'),
    ).toEqual(['511500 2022 fixed-asset-investment-growth-change -2 actual']);
  });

  it('is not reckoned from what two sources give for one year', async () => {
    const { formulas } = (await other.inquire("How did Changzhou's output value change in 2023?")).plan;
    expect(formulas).toEqual([]);
  });
});

describe('a question how many more there are than some years before', () => {
  it.each([
    ['How many more high-tech enterprises did Yibin have in 2022 than the year before?', '106'],
    ['How many more high-tech enterprises did Yibin have in 2022 than two years earlier?', '156'],
  ])('is told by the difference: %s', async (question, difference) => {
    expect((await own.ask(question)).answer).toContain(`Difference: ${difference}`);
  });
});

describe('a question for a level', () => {
  it.each([
    "What was Yibin's total industrial investment in 2022?",
    "What was the value of China's battery exports in January-May 2024?",
  ])('is answered by no growth: %s', async (question) => {
    expect((await own.inquire(question)).plan.abstain).toBeDefined();
  });

  it.each(['合肥有多少充电桩？', 'How many charging piles were there in Hefei at the end of 2023?'])(
    'is not answered by what was added in a year: %s',
    async (question) => {
      expect((await other.inquire(question)).plan.abstain).toBeDefined();
    },
  );
});

describe('a question for a result', () => {
  it.each([
    'How many solid-state companies does Suzhou have today?',
    '苏州达到100家企业了吗？',
    'Did Hefei build 40,000 piles in 2024?',
    'Did Hefei meet its charging pile target in 2024?',
    'How many jobs does the CATL plant in Debrecen have now?',
    'Has the park in Taixing opened?',
  ])('is answered by nothing that is still to come: %s', async (question) => {
    expect((await other.inquire(question)).plan.abstain).toBeDefined();
  });

  it('is answered by the result where there is a target as well', async () => {
    expect(await figuresFor(other, "What is Kunshan's current solid-state battery capacity?")).toEqual([
      '320583 2024-09 production-capacity-energy 0.3 actual',
    ]);
  });
});

describe('a question for what is planned', () => {
  it('is answered by no result', async () => {
    expect(await figuresFor(other, 'What is the planned capacity in Fuding?')).toEqual([
      '350982 2024-08 production-capacity-energy 120 expected',
    ]);
    expect(await figuresFor(other, "What is Changzhou's export target?")).toEqual([]);
  });
});

describe('a question for a sum', () => {
  it.each([
    'How much in total has Changzhou paid to makers of battery equipment?',
    'How much has Ningde paid in housing grants?',
    '苏州已经奖励了多少钱？',
    'How much do herdsmen receive in total?',
  ])('is answered by no rate and no ceiling: %s', async (question) => {
    expect((await other.inquire(question)).plan.abstain).toBeDefined();
  });
});

describe('a question for one phase', () => {
  it('is not answered by another', async () => {
    expect((await other.inquire('When does the second phase in Debrecen start?')).plan.abstain).toBeDefined();
  });
});
