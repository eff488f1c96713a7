import { describe, expect, it } from 'vitest';
import { type Candidate, conceptsIn, wordsOf } from '../../../../src/answering/evidence/candidate.ts';
import { leansOnBefore } from '../../../../src/answering/evidence/leaning.ts';
import { tellsFigureAsked } from '../../../../src/answering/extractive/figures/clause-figures.ts';
import { offline } from '../../offline.ts';

const { snapshot, understand } = await offline();
const { ask } = await offline('tests/eval/corpus');

/** Some sentence of the corpus, of which all but its words is left as it is. */
const anySentence = (): Candidate => {
  const [passage] = snapshot.corpus.passages;
  const [span] = passage?.sentences ?? [];
  const [candidate] = passage && span ? snapshot.statements(passage.document, span) : [];
  if (!candidate) throw new Error('a corpus without a sentence');
  return candidate;
};

/** Whether a sentence, standing alone, tells the figure that a question asks for. */
function tells(sentence: string, question: string): boolean {
  const candidate: Candidate = {
    ...anySentence(),
    quote: sentence,
    words: wordsOf([sentence]),
    nearby: new Set(),
    concepts: conceptsIn(sentence, snapshot),
    mentioned: new Set(),
    otherwise: new Set(),
    otherwiseText: '',
    leans: leansOnBefore(sentence),
  };
  const understood = understand(question);
  const { dimension } = understood;
  return tellsFigureAsked(
    candidate,
    understood,
    snapshot,
    ({ quantity }) => dimension === undefined || quantity.dimension === dimension,
  );
}

describe('the figure of a sentence', () => {
  it.each([
    [
      'another indicator',
      'The plant has a capacity of 30,000 tons of copper foil.',
      'How much copper foil was produced?',
    ],
    ['另一指标', '该市铜箔产能9万吨，产能利用率只有六成。', '铜箔产量是多少？'],
    ['a rate of use, where a capacity is asked for', '全市正极材料产能利用率只有57%；', '正极材料产能是多少？'],
    ['what a price is lower by', '用电大户每千瓦时电价优惠0.02元。', '电价是多少？'],
    [
      'so much of each, where a sum is asked for',
      'Output value per hectare was 45 million yuan.',
      'What was the output value?',
    ],
    [
      'what something must reach',
      'Land is given if output value has reached 45 million yuan.',
      'What is the output value?',
    ],
  ])('is not taken for that of %s', (_, sentence, question) => {
    expect(tells(sentence, question)).toBe(false);
  });

  it('is told by the clause before it where its own names no indicator', () => {
    expect(tells('全市铜箔产量突破5万吨，达到5.2万吨，同比增长12%。', '铜箔产量增长了多少？')).toBe(true);
    expect(
      tells('The revenue of the battery industry, from ore to cells, was 3 billion yuan.', 'battery revenue'),
    ).toBe(true);
  });

  it.each([
    ['another material', '高纯硫酸锰产能28万吨。', '正极材料产能多少？'],
    ['what is made of it', '钠离子电池正极材料产量达到1.9万吨。', '钠离子电池产量是多少？'],
    [
      'what it is made of',
      'Battery material makers achieved sales of 12.6 billion yuan.',
      'What were the battery sales?',
    ],
    ['a longer name that holds its name', '磷酸铁锂正极材料产量为52万吨。', '磷酸铁产量是多少？'],
    [
      'a company in passing',
      'Ningde, the city where CATL has its head office, exported goods worth 48.6 billion yuan.',
      'What was the export value of CATL?',
    ],
    [
      'what it stands beside',
      'It takes copper foil, of which it made 52,000 tons, and aluminium cases.',
      'How much aluminium did it make?',
    ],
  ])('is not taken for that of %s', (_, sentence, question) => {
    expect(tells(sentence, question)).toBe(false);
  });

  it('is of a kind of the thing asked for, or of the thing that the text around names', () => {
    expect(tells('Output of power batteries reached 31 GWh.', 'What was the battery output?')).toBe(true);
    expect(tells('Golmud alone accounted for 86,000 tons.', 'How much lithium carbonate came from Golmud?')).toBe(true);
  });
});

describe('what is counted', () => {
  it.each([
    ['cabinets', 'No street has more than 200 cabinets.', 'How many couriers are there?'],
    ['how often', '连续两次迟报的乡镇予以通报批评。', '有多少个乡镇？'],
    [
      'projects',
      'The city has carried out 20 R&D projects at academic workstations.',
      'How many charging stations are there?',
    ],
    ['the number of a window', 'Operators hand in the form at window 12.', 'How many operators are there?'],
    ['what something is reckoned by', 'For every 1,000 stations it counted 2.6 fires.', 'How many stations are there?'],
    ['who told of it', 'Two people familiar with the filing spoke of jobs.', 'How many people are there?'],
    ['what it is a part of', 'Two of the five cell factories stood still.', 'How many cells are there?'],
    ['what is new', '充电桩新建3000个，完成2460个。', '有多少充电桩？'],
    [
      'what lies within other bounds',
      '年营收超20亿元的企业仅有2家。',
      'How many companies have revenue of over 1 billion yuan?',
    ],
  ])('is not told by %s', (_, sentence, question) => {
    expect(tells(sentence, question)).toBe(false);
  });

  it.each([
    ['Fuzhou had 52,700 public charging piles in November.', 'How many charging piles are there in Fuzhou?'],
    ['All 4,100 taxis in the city are to be electric.', 'How many taxis are there?'],
    [
      'Its first phase is due to start in 2025 and will create 3,000 jobs.',
      'How many jobs will its first phase create?',
    ],
    ['The plant employs 300 technicians.', 'How many people does the plant employ?'],
    ['全市关停矿点62个，涉及工人约3100人。', '涉及多少工人？'],
  ])('is told in "%s"', (sentence, question) => {
    expect(tells(sentence, question)).toBe(true);
  });
});

describe('a share', () => {
  it.each([
    ['the province, where the country is asked for', '铜箔产值902亿元，占全省的四分之一。', '铜箔产值占全国多少？'],
    [
      'the country, where the world is',
      "It makes one-third of the country's lithium carbonate.",
      'What share of global lithium carbonate does it make?',
    ],
    [
      'two places, where one of them is',
      'Four-fifths of it went to South Korea and Japan.',
      'What share of it went to Japan?',
    ],
  ])('is not one of %s', (_, sentence, question) => {
    expect(tells(sentence, question)).toBe(false);
  });

  it('is told by words for the same whole', () => {
    expect(
      tells('铜箔产值902亿元，占全国的四分之一。', 'What share of the national output value of copper foil is it?'),
    ).toBe(true);
  });
});

describe('things that are counted or paid alike', () => {
  it.each([
    ['made', 'sold', 'The city built 392,000 vehicles in 2023.', 'How many vehicles did the city sell in 2023?'],
    ['produced', 'exported', 'The province produced 118,000 tons of lithium carbonate.', '碳酸锂出口量'],
    ['charged', 'earned', 'Couriers pay 99 yuan a month.', 'What is the salary of couriers?'],
    ['employed', 'living there', 'Some 127,000 people worked in plants.', 'What is the population of the plants?'],
  ])('are not taken for one another: %s for %s', (_told, _asked, sentence, question) => {
    expect(tells(sentence, question)).toBe(false);
  });

  it('are told in the same words of either language', () => {
    expect(tells('The province sold 5,000 tons of lithium carbonate.', '碳酸锂销售了多少吨？')).toBe(true);
  });
});

describe('an answer in the words of the sources', () => {
  it('leaves out the rows of a table that stand beside the one asked for', async () => {
    const { answer } = await ask('Output of power batteries in Hefei in 2022');
    expect(answer).toContain('31');
    expect(answer).not.toContain('255,000');
  });

  it.each([
    'What is the population of Hubei?',
    'What is the wage in Nevada?',
    'How old is Xu Jianguo?',
    'How much spodumene is roasted?',
    'Number of townships in Loudi',
  ])('is not given to "%s" by whatever figure there is', async (question) => {
    expect(await ask(question)).toMatchObject({ abstained: true });
  });

  it('tells how large a park is by its area', async () => {
    expect((await ask('How large is the energy storage park in Liyang?')).answer).toContain('3.2 square kilometres');
  });
});
