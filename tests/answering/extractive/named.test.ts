import { describe, expect, it } from 'vitest';
import { holdsAmountNamed } from '../../../src/answering/extractive/named.ts';
import { inShort, offline } from '../offline.ts';

const { inquire, understand } = await offline();

/** The rows that a question is answered with; none where it is not. */
async function rowsFor(question: string): Promise<string[]> {
  const { plan } = await inquire(question);
  return plan.abstain ? [] : plan.facts.map((fact) => inShort(fact));
}

describe('words', () => {
  it.each([
    ['By when does Yunnan want 50 GWh?', 'By 2024, it will have 50GWh of batteries.', true],
    ['By when does Yunnan want 50 GWh?', 'By 2022, the output value will reach 20 billion yuan.', false],
    ['Which city has more than 70 battery companies?', 'Xinyu is home to over 70 lithium battery companies.', true],
    ['Which city has more than 70 battery companies?', 'Nanchang attracted a number of enterprises.', false],
    ['Who in Xinyu has 81 kt of capacity?', 'Ganfeng has a capacity of 81,000 tons.', true],
    ['Which two bodies gave the title?', 'The council and the association gave it.', true],
    ['Did it reach 50 GWh?', 'It made 40 GWh.', true],
  ])('tell when, who or which by the amount that is named: %s %s', (question, quote, holds) => {
    expect(holdsAmountNamed(quote, understand(question))).toBe(holds);
  });
});

describe('a row of the fact table', () => {
  it.each([
    ['a thing counted that only its sentence mentions', 'How many experts came to Yibin?'],
    ['another thing counted', 'How many electric vehicles are there in Yibin?'],
    ['the staff of a company', '赣锋锂业有多少员工？'],
    ['the staff of a company, in keywords', 'Ganfeng employees'],
    ['what no list knows', 'How much money came with the title of Power Battery Capital?'],
    ['another product of a company', "What is Ganfeng's lithium carbonate capacity?"],
    ['a claim about another thing', 'Did China export more than 300 million lead-acid batteries in May 2024?'],
  ])('does not tell %s', async (_, question) => {
    expect(await rowsFor(question)).toEqual([]);
  });

  it.each([
    [
      'a bare count is a word for it',
      'How fast are energy storage companies in Nanchang growing?',
      '360100 2022?/.. business-scale-growth 200 actual',
    ],
    [
      'a part of the exports is asked for',
      "What part of Xinyu's exports are lithium batteries?",
      '360500 2023-40 export-value-share 84.4 actual',
    ],
    [
      'it is asked for in chatter',
      "How much money was Yichun's lithium industry making back in 2020?",
      '360900 2020 revenue 20000000000 actual',
    ],
    ['so many years are no condition', '宜宾技术合同登记数三年来的变化', '511500 2022 technology-contracts 418 actual'],
    [
      'its growth is asked for and no row gives it',
      'How large an increase in output value does the Yunnan plan foresee from 2022 to 2023?',
      '530000 2022 output-value 20000000000 target',
    ],
    [
      'the years named are counted',
      '帮我列一下宜宾2020、2021、2022三年高新技术企业的数量',
      '511500 2020 high-tech-enterprises 150 actual',
    ],
    [
      'each of so many years is asked for',
      "What are Yunnan's output value goals for each of the three years?",
      '530000 2023 output-value 50000000000 target',
    ],
    [
      'a company is described by the words before its figure, and asked for by name',
      '龙南有家回收废旧锂电池的公司，叫啥名字，2022年主营收入多少？',
      '360783 2022 revenue 120000000 actual',
    ],
    [
      'it is joined to another figure',
      '抚州新能源汽车园建成后能带来多少收入和就业？',
      '361000 2023-11-23? employment 40000 expected',
    ],
    [
      'its indicator is named',
      'How many high-tech enterprises did Yibin have in 2022?',
      '511500 2022 high-tech-enterprises 306 actual',
    ],
    [
      'its subject alone is named',
      'What about Ganfeng Lithium?',
      '360500 2023-11-23? production-capacity 81000 actual',
    ],
    [
      'its subject is a field that goes by the name of a measure',
      'What does Yunnan plan for battery recycling by 2024?',
      '530000 2024 production-capacity 200000 target',
    ],
  ])('answers where %s', async (_, question, row) => {
    expect(await rowsFor(question)).toContainEqual(row);
  });
});
