import { describe, expect, it } from 'vitest';
import { inShort, offline } from '../../offline.ts';

const { inquire, ask } = await offline();

async function abstention(question: string) {
  const { plan } = await inquire(question);
  return { reason: plan.abstain, nearest: plan.facts.map((fact) => inShort(fact)) };
}

describe('where the sources do not say', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['?!…', { kind: 'empty' }],
    ['hello', { kind: 'empty' }],
    ['What was the output value of the power battery industry in Hefei in 2022?', { kind: 'place', place: '340100' }],
    ["What was Yibin's power battery output value in 2019?", { kind: 'period', period: '2019' }],
    ['What was the GDP of Yibin in 2022?', { kind: 'words', words: ['gross domestic product'] }],
    ['How many high-tech enterprises did Sichuan have in 2022?', { kind: 'whole', place: '510000' }],
    // Only Fuzhou has a figure for jobs, which is no part of Xinyu.
    ['What is the average salary of a battery worker in Xinyu?', { kind: 'words', words: ['number of jobs'] }],
    // What the first of the places has not, the second has.
    ['赣锋锂业是宜春的企业还是新余的企业？', { kind: 'words', words: [] }],
    ['宜宾2022年地区生产总值是多少？', { kind: 'words', words: ['地区生产总值'] }],
  ])('the reason is told: %j', async (question, reason) => {
    expect((await abstention(question)).reason).toEqual(reason);
  });

  it('a question about something else altogether is told to be one', async () => {
    expect((await abstention('Sing me a cheerful sonnet please')).reason).toEqual({ kind: 'off topic' });
  });

  it('of a province, the figures of its cities are offered', async () => {
    const { nearest } = await abstention('How many high-tech enterprises did Sichuan have in 2022?');
    expect(nearest[0]).toBe('511500 2022 high-tech-enterprises 306 actual');
  });

  it('the nearest figures of the same place are offered', async () => {
    const { nearest } = await abstention("What was Yibin's power battery output value in 2019?");
    expect(nearest[0]).toBe('511500 2022 output-value 88900000000 actual');
  });

  it('figures of the same indicator elsewhere are offered where the place has none', async () => {
    const { nearest } = await abstention('What was the output value of the power battery industry in Hefei in 2022?');
    expect(nearest[0]).toBe('511500 2022 output-value 88900000000 actual');
  });

  it('a question in words is offered words of the very thing, and no figures', async () => {
    const { plan } = await inquire('What does the MIIT guideline tell battery makers to avoid?');
    expect(plan.facts).toEqual([]);
    expect(plan.measures[0]?.summary).toContain('nothing but expand capacity');
  });

  it.each(['Who is the mayor of Yibin?', '赣锋锂业的董事长是谁？', '宜宾常住人口有多少'])(
    'nothing is offered that has to do with the place alone: %s',
    async (question) => {
      const { plan } = await inquire(question);
      expect([plan.abstain === undefined, plan.facts, plan.measures, plan.sentences]).toEqual([false, [], [], []]);
    },
  );

  it('of two places, figures of each are offered', async () => {
    const { nearest } = await abstention("Whose lithium industry is larger, Xinyu's or Ganzhou's?");
    expect(new Set(nearest.map((fact) => fact.split(' ')[0]))).toEqual(new Set(['360500', '360783']));
  });

  it.each([
    [
      'What must goods have in common to be treated as one batch by the Customs inspectors in Xinyu?',
      'same packaging, variety, composition and content',
    ],
    ["What's Cui Dongshu's advice for staying safe from sanctions abroad", 'accelerating technology upgrades'],
    ['占用耕地的锂电项目，按新版规范怎么处理？', 'projects built on farmland or in ecological zones'],
  ])('the sentences that have most of the question are offered: %s', async (question, words) => {
    const { plan } = await inquire(question);
    const told = [...plan.sentences, ...plan.measures].map(({ quote }) => quote);
    expect(plan.abstain).toEqual({ kind: 'words', words: [] });
    expect(told.join(' ')).toContain(words);
  });

  it('what is offered may be the answer in other words, and the reader is told so', async () => {
    const said = async (question: string) => (await ask(question)).answer.split('\n')[0];
    expect(await said("What's Cui Dongshu's advice for staying safe from sanctions abroad")).toBe(
      "The sources do not say this, or not in words close enough to the question's to be sure.",
    );
    expect(await said('Who is the mayor of Yibin?')).not.toContain('close enough');
  });

  it('beside words of the time asked for, none of another time are offered', async () => {
    const { plan } = await inquire('据海关数据，2024年5月我国锂离子电池出口到哪些国家，数量和金额各多少？');
    expect(plan.abstain).toEqual({ kind: 'words', words: [] });
    expect(plan.sentences.map(({ quote }) => quote).join()).not.toContain('January-May');
  });

  it('what one company has is not offered for what its city has', async () => {
    const { plan } = await inquire('宜春2022年锂电新能源产业收入多少？', '赣州呢？');
    const told = [...plan.facts, ...plan.sentences].map(({ quote }) => quote);
    expect([plan.abstain === undefined, told.join(' ').includes('120 million')]).toEqual([false, false]);
  });

  it('a sum over years is not told by the figure of each', async () => {
    expect((await abstention('2020到2022这三年，宜宾总共登记了多少份技术合同？')).reason).toBeDefined();
  });

  it('figures of a place that only bears the same name are not offered', async () => {
    const { reason, nearest } = await abstention(
      "What revenue did the NEV industry of Fuzhou, Fujian's capital, make?",
    );
    expect(reason).toEqual({ kind: 'place', place: '350100' });
    expect(nearest.filter((fact) => fact.startsWith('361000'))).toEqual([]);
  });

  it('a measure and a field of one name are one word', async () => {
    const { reason } = await abstention('What subsidies does Yichun pay to battery makers?');
    expect(reason).toEqual({ kind: 'words', words: ['subsidy'] });
  });

  it('no more than three are offered, and none where the question names nothing that is measured', async () => {
    expect((await abstention("What is Yunnan's output value target for 2025?")).nearest).toHaveLength(3);
    expect((await abstention('What will the weather be like in Yibin tomorrow?')).nearest).toEqual([]);
  });
});

describe('whether a place got to a number that says alone what is meant', () => {
  it.each([
    ['did yibin get to the 120 billion in 2023 in the end', '511500 2023 revenue 120000000000 target'],
    ['宜宾2023年达到1200亿了吗', '511500 2023 revenue 120000000000 target'],
    ['Did Yibin make its 2023 revenue goal in the end?', '511500 2023 revenue 120000000000 target'],
    ['did yunnan reach its 20 billion in 2022', '530000 2022 output-value 20000000000 target'],
  ])('is told by no other figure, and the goal comes nearest: %s', async (question, goal) => {
    const { reason, nearest } = await abstention(question);
    expect(reason).toBeDefined();
    expect(nearest).toEqual([goal]);
  });

  it('is told by a result of that height', async () => {
    const { plan } = await inquire('宜宾2022年有没有到889亿');
    expect(plan.abstain).toBeUndefined();
    expect(plan.facts.map((fact) => inShort(fact))).toEqual(['511500 2022 output-value 88900000000 actual']);
  });
});

describe('the goal that a follow-up asks for', () => {
  it.each([
    ['宜宾动力电池2022年产值多少', '那2023年想做到多少'],
    ["What was the output value of Yibin's power battery industry in 2022?", 'and the goal for 2023?'],
  ])('may be reckoned in something else of the same kind: %s %s', async (before, turn) => {
    const { plan } = await inquire(before, turn);
    expect(plan.abstain).toBeUndefined();
    expect(plan.facts.map((fact) => inShort(fact))).toEqual(['511500 2023 revenue 120000000000 target']);
  });

  it.each([
    ['宜宾有多少家高新技术企业', '2023年的目标是多少'],
    ['宜宾动力电池产业2022年产值是多少', '2024年的目标呢？'],
  ])('is none of another kind or year: %s %s', async (before, turn) => {
    expect((await inquire(before, turn)).plan.abstain).toBeDefined();
  });
});
