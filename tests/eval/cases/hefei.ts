import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const TABLES = 'hefei-nev-yearbook';
const BRIEFING = 'hefei-press-briefing';

const batteries = exchange(
  'How many GWh of power batteries did Hefei make in 2022?',
  'Output of power batteries in Hefei, GWh | 2022: 31 [1]',
);

/** Hefei: figures in tables that nobody has reviewed, and a press briefing that differs from them. */
export const HEFEI = [
  asked('hf-nev-2023', 'ambiguous', 'How many new energy vehicles did Hefei build in 2023?', {
    gold: '746,000 by the yearbook, 740,000 by the vice mayor',
    contains: [[...count(740_000), ...count(746_000)]],
    support: [
      [TABLES, '| New energy vehicles produced in Hefei | 145,000 | 255,000 | 746,000 |'],
      [BRIEFING, 'Hefei produced 740,000 new energy vehicles in 2023'],
    ],
    why: 'a rounded spoken figure against a table',
  }),
  asked('hf-nev-2021', 'value', "What was Hefei's NEV output in 2021?", {
    gold: '145,000',
    contains: [count(145_000)],
    support: [[TABLES, '| New energy vehicles produced in Hefei | 145,000 | 255,000 | 746,000 |']],
    why: 'the year stands in the head of the table',
  }),
  asked('hf-battery-2023', 'value', 'How many GWh of power batteries came out of Hefei in 2023?', {
    gold: '52 GWh',
    contains: [['52 GWh', '52']],
    support: [[TABLES, '| Output of power batteries in Hefei, GWh | 14 | 31 | 52 |']],
    why: 'the unit stands in the label of the row',
  }),
  asked('hf-battery-2022-zh', 'value', '合肥2022年动力电池产量是多少GWh？', {
    gold: '31GWh',
    contains: [['31 GWh', '31']],
    support: [[TABLES, '| Output of power batteries in Hefei, GWh | 14 | 31 | 52 |']],
    why: 'a cell in the middle of a table, asked in Chinese',
  }),
  asked('hf-output-value', 'value', "Output value of Hefei's NEV sector in 2022?", {
    gold: '108.4 billion yuan',
    contains: ['108.4'],
    support: [[TABLES, "| Output value of Hefei's NEV industry, billion yuan | 60.2 | 108.4 | 210.7 |"]],
    why: '"sector" for "industry"; the unit stands in the label',
  }),
  asked('hf-output-value-zh', 'value', '2023年合肥新能源汽车产业产值达到多少？', {
    gold: '2107亿元',
    contains: [['210.7', '2107亿']],
    support: [[TABLES, "| Output value of Hefei's NEV industry, billion yuan | 60.2 | 108.4 | 210.7 |"]],
    why: 'a table in English, a question in Chinese',
  }),
  asked('hf-us-exports', 'value', 'What value of lithium batteries did Hefei ship to the United States in 2023?', {
    gold: '2,310 million yuan',
    contains: [['2,310', '2.31 billion']],
    support: [[TABLES, '| United States | 2,310 |']],
    why: 'a table of destinations; place of the figure is Hefei',
  }),
  asked('hf-destinations', 'ranking', "Which country took the most of Hefei's lithium battery exports?", {
    gold: 'United States',
    contains: [['United States', '美国']],
    support: [[TABLES, '| United States | 2,310 |']],
    why: 'the answer is the label of a row',
  }),
  asked('hf-export-growth', 'value', "How fast did Hefei's lithium battery exports grow in 2023?", {
    gold: '37.5 %',
    contains: ['37.5%'],
    support: [[TABLES, "The city's exports of lithium batteries in 2023 grew by 37.5 percent."]],
    why: 'the city is named only in the heading',
  }),
  asked('hf-expected', 'target', 'How much power battery output does Hefei reckon with for 2025?', {
    gold: '100 GWh',
    contains: ['100 GWh'],
    caveats: [[...EXPECTED, ...TARGET]],
    support: [[TABLES, 'The output of power batteries is expected to reach 100 GWh in 2025.']],
    why: 'an expectation in words that the text does not use',
  }),
  asked('hf-recycling-grant', 'policy', 'What grant can companies get in Hefei for building recycling lines?', {
    gold: '10 % of the cost, at most 20 million yuan',
    contains: ['20 million yuan'],
    support: [[TABLES, 'grant companies 10 percent of the cost of new recycling lines, at most 20 million yuan each']],
    why: 'a ceiling and a share in one sentence',
  }),
  asked('hf-recycling-grant-date', 'date', 'When were the recycling grants of Hefei issued?', {
    gold: 'December 2023',
    contains: [['December 2023', '2023年12月', '2023-12']],
    support: [[TABLES, 'In December 2023 the Hefei municipal government issued measures']],
    why: '"grants" is a verb in the text',
  }),
  asked('hf-piles-target', 'target', 'How many charging piles does Hefei want to put up in 2024?', {
    gold: '40,000',
    contains: [count(40_000)],
    caveats: [TARGET],
    support: [[BRIEFING, 'The city wants to build 40,000 charging piles in 2024.']],
    why: 'a wish',
  }),
  asked('hf-piles-result', 'target', 'Did Hefei meet its charging pile goal for 2023?', {
    gold: '33,600 built against 30,000 aimed at',
    contains: [count(33_600), count(30_000)],
    support: [[BRIEFING, 'It had set out to build 30,000 in 2023 and ended the year with 33,600 new ones']],
    why: 'target and result of one year',
  }),
  asked('hf-piles-zh', 'target', '合肥2023年实际新建了多少充电桩，目标是多少？', {
    gold: '实际33600个，目标30000个',
    contains: [count(33_600), count(30_000)],
    support: [[BRIEFING, 'It had set out to build 30,000 in 2023 and ended the year with 33,600 new ones']],
    why: 'two questions in one',
  }),
  asked('hf-makers', 'who', "Which companies make most of Hefei's new energy vehicles?", {
    gold: 'BYD and NIO',
    contains: ['BYD', ['NIO', '蔚来']],
    support: [[BRIEFING, 'Three out of four of them left the works of two companies, BYD and NIO']],
    why: '"them" stands for the vehicles',
  }),
  asked('hf-lujiang', 'policy', "What role is planned for Lujiang County in Hefei's battery industry?", {
    gold: 'second battery base',
    contains: [['second battery base', '第二个电池基地']],
    support: [[BRIEFING, "is to become the city's second battery base"]],
    why: 'a county within the city',
  }),
  asked('hf-grants', 'value', 'What did Hefei spend on research grants for carmakers and battery firms in 2023?', {
    gold: '1.2 billion yuan',
    contains: ['1.2 billion yuan'],
    support: [[BRIEFING, 'In 2023 the municipal budget spent 1.2 billion yuan on research grants for the industry.']],
    why: 'the industry is described instead of named',
  }),
  asked('hf-price-war', 'policy', 'What did the vice mayor of Hefei say about the price war?', {
    gold: 'the city does not subsidise prices, it subsidises research',
    contains: [['subsidise', 'subsidises', '补贴']],
    support: [[BRIEFING, 'does not subsidise prices, it subsidises research']],
    why: 'a quotation',
  }),
  asked('hf-vice-mayor', 'who', 'Who is the vice mayor that briefed reporters in Hefei?', {
    gold: 'Zhao Ming',
    contains: ['Zhao Ming'],
    support: [[BRIEFING, 'vice mayor Zhao Ming told reporters']],
    why: 'a name',
  }),
  asked('hf-nev-change', 'arithmetic', 'How many more electric vehicles did Hefei make in 2022 than in 2021?', {
    gold: '110,000',
    contains: [[...count(110_000), ...count(255_000)]],
    support: [[TABLES, '| New energy vehicles produced in Hefei | 145,000 | 255,000 | 746,000 |']],
    why: 'a difference of two cells; the row itself will do',
    abstained: 'either',
  }),
  asked('hf-follow-2021', 'follow-up', 'And the year before?', {
    gold: '14 GWh',
    contains: ['14'],
    history: batteries,
    support: [[TABLES, '| Output of power batteries in Hefei, GWh | 14 | 31 | 52 |']],
    why: 'a relative year, and a table',
  }),
  asked('hf-alias', 'alias', 'NEV production of the capital of Anhui in 2021?', {
    gold: '145,000',
    contains: [count(145_000)],
    support: [[TABLES, '| New energy vehicles produced in Hefei | 145,000 | 255,000 | 746,000 |']],
    why: 'the city is described by its rank',
    abstained: 'either',
  }),
  unanswerable('hf-2019', "What was Hefei's power battery output in 2019?", 'a year before the table'),
  unanswerable('hf-nio-sales', 'How many cars did NIO sell in 2023?', 'the company is named, its sales are not'),
  unanswerable('hf-gotion-revenue-zh', '国轩高科2023年的营业收入是多少？', 'the company is named, its revenue is not'),
  unanswerable(
    'hf-swap',
    'How many battery swapping stations are there in Hefei?',
    'piles are given, swapping stations are not',
  ),
  unanswerable(
    'hf-france',
    'What value of batteries did Hefei export to France in 2023?',
    'a country that the table lacks',
  ),
  unanswerable('hf-why-banned', 'Why did Hefei ban battery exports to the United States?', 'it did not', {
    category: 'false-premise',
  }),
];
