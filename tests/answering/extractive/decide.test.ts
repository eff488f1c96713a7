import { describe, expect, it } from 'vitest';
import { inShort, offline } from '../offline.ts';

const { snapshot, inquire } = await offline();

async function planFor(...turns: readonly string[]) {
  return (await inquire(...turns)).plan;
}

/** The figures of an answer in short; none where the sources do not say. */
async function figuresFor(...turns: readonly string[]): Promise<string[]> {
  const { abstain, facts } = await planFor(...turns);
  return abstain ? [] : facts.map((fact) => inShort(fact));
}

const YIBIN_2022 = '511500 2022 output-value 88900000000 actual';

describe('a question for a figure', () => {
  it.each([
    'battery output value of Yibin',
    'What was the output value of the power battery industry in Yibin in 2022?',
    'yibin power battery output 2022',
    'What was the power battery output value of Yibing in 2022?',
    "output of China's liquor capital",
    '宜宾动力电池产值',
    '宜賓2022年動力電池產值是多少？',
    '去年宜宾动力电池产值是多少？',
  ])('is answered with it: %s', async (question) => {
    expect(await figuresFor(question)).toEqual([YIBIN_2022]);
  });

  it('is not answered with the figures of whatever there is where it names nothing', async () => {
    expect(await figuresFor('翻了几倍？')).toEqual([]);
    expect(await figuresFor('How much?')).toEqual([]);
  });

  it('gives every figure that is enumerated', async () => {
    expect(await figuresFor('How many technology contracts did Yibin register in 2020, 2021 and 2022?')).toEqual([
      '511500 2020 technology-contracts 160 actual',
      '511500 2021 technology-contracts 223 actual',
      '511500 2022 technology-contracts 418 actual',
    ]);
    expect(await figuresFor('How many invention patents and high-tech enterprises did Yibin have in 2021?')).toEqual([
      '511500 2021 invention-patents 168 actual',
      '511500 2021 high-tech-enterprises 200 actual',
    ]);
  });

  it('is answered in part where one of two places has none, and says which', async () => {
    const { abstain, facts, remarks } = await planFor('What was the output value in Yibin and in Yichun in 2022?');
    expect(abstain).toBeUndefined();
    expect(facts.map((fact) => inShort(fact))).toContain(YIBIN_2022);
    expect(remarks).toContainEqual({ kind: 'part unanswered', part: 'Yichun' });
  });

  it('takes growth for growth and level for level', async () => {
    const [level] = await figuresFor("What was the revenue of Yibin's high-tech industry in 2022?");
    expect(level).toBe('511500 2022 revenue 163522000000 actual');
    const [growth] = await figuresFor("How fast did the revenue of Yibin's high-tech industry grow in 2022?");
    expect(growth).toBe('511500 2022 revenue-growth 58.7 actual');
  });

  it('takes a percentage for a percentage, and points for points', async () => {
    const [points] = await figuresFor(
      'By how many percentage points did the growth rate of industrial investment in Yibin rise in 2022?',
    );
    expect(points).toBe('511500 2022 industrial-investment-growth-change 9.7 actual');
    const [percent] = await figuresFor('What was the growth of industrial investment in Yibin in 2022?');
    expect(percent).toBe('511500 2022 industrial-investment-growth 27.8 actual');
  });

  it('shows both figures that the source prints for one thing, and adds nothing up', async () => {
    const { facts, formulas } = await planFor('What cathode materials capacity does Yunnan target?');
    expect(facts.map(({ value }) => value)).toEqual([1e6, 500_000]);
    expect(formulas).toEqual([]);
  });
});

describe('a figure that somebody could take for another', () => {
  it('of a company is not its industry’s', async () => {
    expect(await figuresFor("What was the revenue of Longnan's lithium battery industry in 2022?")).toEqual([]);
    expect(await figuresFor('What was the revenue of Ganzhou Haohai in 2022?')).toEqual([
      '360783 2022 revenue 120000000 actual',
    ]);
  });

  it.each([
    ['of an industry is not a company’s', 'What was the revenue of BYD in Yibin in 2022?'],
    ['of one industry is not another’s', 'What was the output value of the liquor industry in Yibin in 2022?'],
    ['of one indicator is not another’s', "What was the profit of Yibin's power battery industry in 2022?"],
    ['of one year is not another’s', 'What was the output value of the power battery industry in Yibin in 2021?'],
    ['of one half-year is not another’s', "What were Xinyu's lithium battery exports in the first half of 2022?"],
    ['of one city is not that of another of its name', 'What was the revenue of the NEV park in Fuzhou, Fujian?'],
    ['is no part of what was turned round', 'How many high-tech enterprises in Yibin went bankrupt in 2022?'],
  ])('%s', async (_, question) => {
    expect(await figuresFor(question)).toEqual([]);
  });

  it('of a target is said to be one where nobody asks for a result', async () => {
    expect(await figuresFor("What is Yunnan's output value in 2023?")).toEqual([
      '530000 2023 output-value 50000000000 target',
    ]);
  });

  it('of a target comes nearest where a result is asked for', async () => {
    const { abstain, facts } = await planFor("Did Yunnan's output value reach 100 billion yuan in 2024?");
    expect(abstain).toBeDefined();
    expect(facts.map((fact) => inShort(fact))).toContain('530000 2024 output-value 100000000000 target');
  });
});

describe('a comparison', () => {
  it('of two years computes difference and growth', async () => {
    const { facts, formulas } = await planFor("Compare Yibin's invention patents in 2021 and 2022.");
    expect(facts.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([168, 275]);
    expect(formulas.map(({ operation }) => operation)).toEqual(['difference', 'growth']);
  });

  it('of a target with a result shows both and computes nothing', async () => {
    const question = "Compare the Fuzhou, Jiangxi NEV park's 2022 revenue with its potential.";
    const { facts, formulas, remarks } = await planFor(question);
    expect(new Set(facts.map(({ status }) => status))).toEqual(new Set(['actual', 'expected']));
    expect(formulas).toEqual([]);
    expect(remarks).toContainEqual({ kind: 'not alike' });
  });

  it('of unlike things shows them side by side and says that they are unlike', async () => {
    const question =
      "Compare Yibin's power battery output value with Yichun's lithium battery industry revenue in 2022.";
    const { facts, formulas, remarks } = await planFor(question);
    expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining([88.9e9, 111.7e9]));
    expect(formulas).toEqual([]);
    expect(remarks).toContainEqual({ kind: 'not alike' });
  });
});

describe('a claim of the asker', () => {
  const claimIn = async (question: string) =>
    (await planFor(question)).remarks.find(({ kind }) => kind === 'supported' || kind === 'contradicted')?.kind;

  it.each([
    ["Was Yibin's power battery output value 88.9 billion yuan in 2022?", 'supported'],
    ['宜宾2022年动力电池产值是889亿元吗？', 'supported'],
    ["Was Yibin's power battery output value 98.8 billion yuan in 2022?", 'contradicted'],
    ['宜宾2022年动力电池产值是988亿元吗？', 'contradicted'],
  ])('%s: %s', async (question, verdict) => {
    expect(await claimIn(question)).toBe(verdict);
  });

  it('is never borne out by a change the other way, nor by another number', async () => {
    expect(await claimIn("Did Xinyu's lithium battery exports fall by 94 percent in the first half of 2023?")).not.toBe(
      'supported',
    );
    expect(await claimIn("Did Yichun's revenue grow tenfold from 2020 to 2022?")).not.toBe('supported');
  });

  it.each([
    ['that a target gives the figure of', "Is Yunnan's output value 20 billion yuan in 2022?"],
    ['that is a bare number', 'Did Yibin have 306 high-tech enterprises in 2021?'],
    ['that the asker only looks for', 'When did Yibin reach an output value of 88.9 billion yuan?'],
  ])('%s is neither borne out nor refuted', async (_, question) => {
    expect(await claimIn(question)).toBeUndefined();
  });
});

describe('a unit that the asker wants', () => {
  it('goes into the plan, without any conversion of currencies', async () => {
    const inYi = await planFor("What was Yibin's power battery output value in 2022 in 亿元?");
    expect(inYi.unit).toMatchObject({ unit: 'CNY', scale: 1e8 });
    expect(inYi.remarks).toEqual([]);
    const inDollars = await planFor("What was Yibin's power battery output value in 2022 in US dollars?");
    expect(inDollars.facts.map((fact) => inShort(fact))).toEqual([YIBIN_2022]);
    expect(inDollars.remarks).toEqual([{ kind: 'not converted' }]);
  });
});

describe('a question for words', () => {
  it('is answered with measures of the place', async () => {
    const { measures, abstain } = await planFor('What does Nanchang plan for sodium-ion batteries?');
    expect(abstain).toBeUndefined();
    expect(measures.length).toBeGreaterThan(0);
    expect(measures.every(({ place }) => place === '360100')).toBe(true);
  });

  it('is answered with the source’s own sentence', async () => {
    const { sentences } = await planFor('What did Liao Longjiang say about government support?');
    expect(sentences.map(({ quote }) => quote).join('\n')).toContain('Thanks to government support');
  });

  it.each([
    "Why did Yibin lose its title of China's Power Battery Capital?",
    'Why did MIIT ban the export of lithium-ion batteries?',
    'Why did Xinyu Customs abolish the new inspection mechanism?',
  ])('is not answered where a word turns it round: %s', async (question) => {
    expect((await planFor(question)).abstain).toBeDefined();
  });

  it('is not answered with words about another place', async () => {
    expect((await planFor("When was Nanchang named China's Power Battery Capital?")).abstain).toBeDefined();
  });
});

describe('a follow-up', () => {
  const PATENTS = 'How many authorized invention patents did Yibin obtain in 2022?';

  it('is answered with what it takes from before', async () => {
    expect(await figuresFor(PATENTS, 'And in 2021?')).toEqual(['511500 2021 invention-patents 168 actual']);
    expect(await figuresFor(PATENTS, 'And in 2021?', 'And high-tech enterprises?')).toEqual([
      '511500 2021 high-tech-enterprises 200 actual',
    ]);
    expect(await figuresFor('宜宾2022年有多少家高新技术企业？', '那2020年呢？')).toEqual([
      '511500 2020 high-tech-enterprises 150 actual',
    ]);
  });

  it('is not answered with the figure of before', async () => {
    expect(await figuresFor(PATENTS, 'And in 2018?')).toEqual([]);
    expect(await figuresFor(PATENTS, 'And Nanchang?')).toEqual([]);
  });
});

describe('every figure of the corpus', () => {
  it('is among the answers to a question that names what it is', async () => {
    const lost: string[] = [];
    for (const fact of snapshot.corpus.facts) {
      const { facts } = await planFor(
        [
          snapshot.gazetteer.label(fact.place, 'zh'),
          snapshot.term(fact.subject)?.zh,
          snapshot.indicator(fact.indicator)?.zh,
          '是多少？',
        ].join(''),
      );
      const same = facts.some(({ place, indicator }) => place === fact.place && indicator === fact.indicator);
      if (!same) lost.push(fact.id);
    }
    expect(lost).toEqual([]);
  });
});

describe('a figure of a part', () => {
  it.each(['How many batteries did China export in January-May 2024?', '2024年1-5月中国出口了多少个锂电池？'])(
    'is not told for the whole of several months, nor a growth for an amount: %s',
    async (question) => {
      expect(await figuresFor(question)).toEqual([]);
    },
  );

  it('is told for its own month', async () => {
    expect(await figuresFor('How many lithium batteries did China export in May 2024?')).toEqual([
      '100000 2024?-05 export-volume 320000000 actual',
    ]);
  });
});

describe('a question whether something is so', () => {
  it('is not answered with figures where it names no measure', async () => {
    const { facts, measures } = await planFor('Is Yibin the power battery capital?');
    expect(facts).toEqual([]);
    expect(measures[0]?.summary).toContain("China's Power Battery Capital");
  });

  it('is not answered with figures of what is done where it asks what may be done', async () => {
    const question = 'Is it so that lithium hydroxide can be shipped abroad without a customs inspection?';
    expect((await planFor(question)).facts).toEqual([]);
  });

  it.each([
    'Which energy density must batteries reach under the revised MIIT guideline?',
    'What did companies keep asking when Yibin first planned a battery industry?',
    'If Xinyu ranks first for lithium hydroxide exports, which city ranks second?',
  ])('is not answered with what is silent on the very thing: %s', async (question) => {
    const { abstain, facts, measures } = await planFor(question);
    expect(abstain !== undefined || [...facts, ...measures].length === 0).toBe(true);
  });

  it('is not answered with what is urged where it asks whether that came about', async () => {
    const asked = 'Have any battery plants actually been shut down since the guideline took effect?';
    expect((await planFor(asked)).abstain).toBeDefined();
    expect((await planFor('What are battery plants on farmland urged to do?')).abstain).toBeUndefined();
  });
});

describe('a question what is planned, or why', () => {
  it('is answered with what is planned for a field that goes by the name of a measure, too', async () => {
    expect(await figuresFor('What does Yunnan plan for battery recycling by 2024?')).toEqual([
      '530000 2024 demonstration-projects 1 target',
      '530000 2024 production-capacity 200000 target',
    ]);
  });

  it.each(['Why is Yibin called the power battery capital?', '宜宾为什么被称为动力电池之都？'])(
    'is answered with what tells a reason: %s',
    async (question) => {
      const { measures } = await planFor(question);
      expect(measures.map(({ quote }) => quote)).toEqual([expect.stringContaining('meets the criteria')]);
    },
  );
});

describe('a question for a part of a whole', () => {
  it.each([
    "What share of China's lithium hydroxide exports comes from Xinyu?",
    '新余氢氧化锂出口占全国多少？',
    'How long did customs clearance take in Xinyu before the new mechanism?',
  ])('is not answered with a growth, nor a time with what was saved of it: %s', async (question) => {
    const { abstain } = await planFor(question);
    expect(abstain).toBeDefined();
  });

  it('leaves growth and savings to those who ask for them', async () => {
    expect(await figuresFor("How much did Xinyu's lithium hydroxide exports grow?")).toContainEqual(
      expect.stringContaining('export-value-growth'),
    );
    expect(await figuresFor('How many days does the new customs mechanism save?')).toEqual([
      expect.stringContaining('delivery-time-reduction'),
    ]);
  });
});

describe('an amount', () => {
  it('of a country is not told by what a city did', async () => {
    expect((await planFor('How many electric vehicles were sold in China in 2023?')).abstain).toBeDefined();
  });

  it('that somebody wants to produce is told by what it is to be able to', async () => {
    expect(await figuresFor('How much copper foil and electrolyte does Yunnan want to produce?')).toEqual([
      '530000 2024 production-capacity 90000 target',
      '530000 2024 production-capacity 200000 target',
    ]);
  });

  it('is none of advice', async () => {
    expect((await planFor('Should I buy shares of CATL?')).abstain).toBeDefined();
  });
});

describe('a question where', () => {
  it('is answered with places', async () => {
    const { facts, measures } = await planFor('Where in Yunnan will battery bases be built?');
    expect(facts).toEqual([]);
    expect(measures.map(({ place }) => snapshot.gazetteer.byCode(place)?.en)).toEqual(['Kunming', 'Yuxi', 'Qujing']);
  });

  it('is not answered with what names no other place', async () => {
    expect((await planFor('宜宾的电池企业在哪里？')).abstain).toBeDefined();
  });
});

describe('a question that no figure tells', () => {
  it('is not answered with one because a plan is named by its length', async () => {
    const { facts } = await planFor('云南三年行动计划管的是2023年到2025年，对不对？');
    expect(facts).toEqual([]);
  });

  it('asks in Chinese what there is of things', async () => {
    expect((await planFor('云南做电池手里有什么矿？')).facts).toEqual([]);
  });

  it('is offered nothing where it names nothing', async () => {
    const { abstain, sentences } = await planFor('Which city grew fastest?');
    expect(abstain).toBeDefined();
    expect(sentences).toEqual([]);
  });
});
