import { exchange } from '../../questions/case.ts';
import { asked, unanswerable } from './author.ts';

const BRIEFING = 'hunan-two-cities-briefing';

const HEADER =
  '| City | Year | Output value (billion yuan) | Cathode material (thousand tonnes) | Cells (GWh) | Exports (million US dollars) |';

/** A consultant's briefing on Changsha and Zhuzhou, with two tables. */
export const WILD_1C = [
  asked('w1-hun-cathode', 'value', 'How many tonnes of cathode material came out of Zhuzhou in 2024?', {
    gold: '51,000 tonnes',
    contains: [['51,000 tonnes', '51 thousand', '5.1万吨', '51']],
    forbids: ['51 tonnes', '51吨', '51 million', '51万吨'],
    support: [
      [BRIEFING, HEADER],
      [BRIEFING, '| Zhuzhou | 2024 | 24.8 | 51 | 7.7 | 164 |'],
    ],
    why: 'the unit stands in the header; four rows that look alike',
  }),
  asked('w1-hun-cathode-zh', 'other-units', '长沙2024年正极材料产量是多少万吨？', {
    gold: '23.8万吨',
    contains: [['23.8万吨', '238,000 tonnes', '238 thousand', '238千吨', '238']],
    forbids: ['238吨', '238万吨'],
    support: [
      [BRIEFING, HEADER],
      [BRIEFING, '| Changsha | 2024 | 74.9 | 238 | 19.6 | 860 |'],
    ],
    why: 'myriads of tonnes asked, thousands in the header',
  }),
  asked('w1-hun-exports-zh', 'comparison', '2024年长沙、株洲两市电池出口分别是多少美元？', {
    gold: '长沙8.6亿美元，株洲1.64亿美元',
    forbids: ['860亿美元', '164亿美元', '86亿美元', '16.4亿美元'],
    contains: [
      ['8.6亿美元', '860 million', '$860 million', '860'],
      ['1.64亿美元', '164 million', '$164 million', '164'],
    ],
    support: [
      [BRIEFING, HEADER],
      [BRIEFING, '| Changsha | 2024 | 74.9 | 238 | 19.6 | 860 |'],
      [BRIEFING, '| Zhuzhou | 2024 | 24.8 | 51 | 7.7 | 164 |'],
    ],
    why: 'two rows of a table',
  }),
  asked(
    'w1-hun-largest',
    'ranking',
    'Which battery project now being built in Changsha or Zhuzhou costs the most, and how much?',
    {
      gold: 'the second cell hall of Luli Energy in Wangcheng, 3.6 billion yuan',
      contains: [
        ['Second cell hall', 'Wangcheng', 'Luli', '望城'],
        ['3.6 billion yuan', '3,600 million yuan', '36亿元', '3,600', '3600'],
      ],
      support: [
        [
          BRIEFING,
          '| Second cell hall | Wangcheng District, Changsha | Luli Energy | 3,600 | 12 | third quarter of 2025 |',
        ],
      ],
      why: 'the largest of a column',
    },
  ),
  asked('w1-hun-cells-zh', 'arithmetic', '长沙电芯产量2024年比2023年多了多少GWh？', {
    gold: '5.3 GWh',
    contains: [
      ['5.3 GWh', '5.3吉瓦时', '5.3', '19.6'],
      ['5.3 GWh', '5.3吉瓦时', '5.3', '14.3'],
    ],
    support: [
      [BRIEFING, '| Changsha | 2023 | 78.6 | 212 | 14.3 | 905 |'],
      [BRIEFING, '| Changsha | 2024 | 74.9 | 238 | 19.6 | 860 |'],
    ],
    why: 'a difference of two rows',
  }),
  asked(
    'w1-hun-why-less',
    'policy',
    'Changsha shipped more cathode material in 2024, yet its output value shrank. How come?',
    {
      gold: 'prices for cathode material fell by about a quarter',
      contains: [['prices', 'price', '价格']],
      support: [
        [
          BRIEFING,
          'Changsha thus sold more goods for less money: tonnage rose while prices for cathode material fell by about a quarter.',
        ],
      ],
      why: 'a reason between two tables',
    },
  ),
  asked('w1-hun-missed', 'false-premise', 'Why did Zhuzhou miss its battery output target for 2024?', {
    gold: 'it did not: it exceeded the target of 24 billion yuan',
    contains: [
      [
        'overshot',
        'exceed',
        'exceeded',
        'surpassed',
        'did not miss',
        'above',
        'more than',
        '24.8',
        '超过',
        '超额',
        '超出',
      ],
      ['24 billion', '240亿元', '240亿'],
    ],
    support: [
      [BRIEFING, 'Zhuzhou overshot its more modest target of 24 billion and wants to reach 40 billion by 2027.'],
    ],
    why: 'it was the other city that missed its target',
  }),
  asked(
    'w1-hun-forecast',
    'target',
    'Do the consultants believe in the 2027 goal of Changsha, and what do they expect instead?',
    {
      gold: 'no; 95 to 100 billion yuan against a goal of 120 billion',
      contains: [
        ['120 billion', '1200亿', '1,200亿'],
        ['95', '950亿'],
        ['100 billion', '1000亿', '1,000亿'],
      ],
      support: [
        [
          BRIEFING,
          'It has kept its goal of 120 billion yuan for 2027, which we consider out of reach; our own forecast is 95 to 100 billion.',
        ],
      ],
      why: "the city's goal and another's forecast",
    },
  ),
  asked('w1-hun-rail-zh', 'value', '株洲在机车、有轨电车电池包这一块，全国市场占有率多高？', {
    gold: '44%',
    support: [
      [
        BRIEFING,
        'close to a third of them work on packs for locomotives and trams, a niche in which the city has a national market share of 44 percent',
      ],
    ],
    why: 'an apposition at the end of a sentence about jobs',
  }),
  asked('w1-hun-lukou', 'policy', 'What drew Luli Energy to Lukou for its container factory?', {
    gold: 'the river port there can load 35-tonne units',
    contains: [['port', '港']],
    support: [[BRIEFING, 'it chose Lukou for its containers because the river port there can load 35-tonne units']],
    why: 'a reason below the table that names the project',
  }),
  asked('w1-hun-ningxiang-zh', 'policy', '宁乡的钠电中试线为什么没有按时投产？', {
    gold: '首个客户破产',
    contains: [['bankrupt', 'bankruptcy', '破产', '倒闭']],
    support: [
      [
        BRIEFING,
        'The Ningxiang line was to open in mid-2024; the owner put it off after its first customer went bankrupt.',
      ],
    ],
    why: 'the reason stands apart from the table',
  }),
  asked('w1-hun-research', 'policy', 'changsha r&d refund battery companies percent max', {
    gold: '15 % of additional research spending, up to 8 million yuan a year',
    contains: ['15%', ['8 million yuan', '800万元']],
    support: [
      [
        BRIEFING,
        "Changsha refunds 15 percent of a company's additional research spending, up to 8 million yuan a year.",
      ],
    ],
    why: 'keywords',
  }),
  asked('w1-hun-clawback', 'policy', 'If a firm takes rent money from Zhuzhou and then moves away, what happens?', {
    gold: 'within eight years it must pay all of it back',
    contains: [
      ['eight years', '8 years', '八年', '8年'],
      [
        'pay back',
        'paid back',
        'pay all',
        'pay it back',
        'in full',
        '全额',
        'repay',
        'repaid',
        'return',
        'refund',
        'reimburse',
        '退还',
        '退回',
        '返还',
        '偿还',
      ],
    ],
    support: [[BRIEFING, 'Companies that leave Zhuzhou within eight years must pay back the rent support in full.']],
    why: '"moves away" for leaving',
  }),
  asked('w1-hun-power-zh', 'comparison', '工业用电长沙贵还是株洲贵，每度电各多少？', {
    gold: '长沙贵：0.62元，株洲0.55元',
    contains: [
      ['0.62 yuan', '0.62元'],
      ['0.55 yuan', '0.55元'],
    ],
    support: [
      [
        BRIEFING,
        'Industrial power cost an average of 0.62 yuan per kilowatt-hour in Changsha last year, as against 0.55 yuan in Zhuzhou.',
      ],
    ],
    why: '度 for kilowatt-hour',
  }),
  asked(
    'w1-hun-permits',
    'several',
    'How slow are environmental permits in Zhuzhou, and what has its ecology bureau set itself for the end of 2025?',
    {
      gold: '121 days on average in 2024; 80 days is the aim',
      contains: ['121', ['80 days', '80天', '80日']],
      support: [
        [BRIEFING, 'An environmental permit took 94 days on average in Changsha in 2024, in Zhuzhou 121.'],
        [BRIEFING, 'The bureau aims at 80 days by the end of this year.'],
      ],
      why: 'result and aim in two sentences with a quotation between',
    },
  ),
  asked('w1-hun-sulphate', 'policy', 'What sulfate limit will Hunan cathode plants have to meet, and from when?', {
    gold: '600 milligrams per litre, from July 2026',
    contains: [
      ['600 milligrams', '600 mg', '600毫克', '600'],
      ['July 2026', '2026年7月'],
    ],
    support: [
      [
        BRIEFING,
        'From July 2026 the province will cap the discharge of sulphate by cathode plants at 600 milligrams per litre; today 1,000 are allowed.',
      ],
    ],
    why: 'the new limit beside the old one; another spelling',
  }),
  asked('w1-hun-wage', 'follow-up', 'And in Zhuzhou?', {
    gold: 'about 6,300 yuan a month',
    contains: [['6,300 yuan', '6300元']],
    support: [
      [
        BRIEFING,
        'An experienced line worker earns 7,400 yuan a month in the provincial capital and about 6,300 yuan in its neighbour.',
      ],
    ],
    why: 'the city is "its neighbour" in the text',
    history: exchange(
      'What does an experienced line worker in the battery industry earn in Changsha?',
      'An experienced line worker earns 7,400 yuan a month in the provincial capital. [1]',
    ),
  }),
  asked('w1-hun-deadline', 'date', 'Until when must a company have signed to get help with its rent in Zhuzhou?', {
    gold: '30 September 2025',
    contains: [['30 September 2025', 'September 30, 2025', '2025年9月30日', '30 September', 'September 30', '9月30日']],
    support: [[BRIEFING, "Zhuzhou's rent support is open to companies that sign by 30 September 2025"]],
    why: 'the date stands in the advice, far from the scheme',
  }),
  unanswerable('w1-hun-u-exports-zh', '株洲2023年电池出口额是多少？', 'the cell of the table says n/a'),
  unanswerable(
    'w1-hun-u-buyer',
    'Which country takes the largest share of the batteries that Zhuzhou exports?',
    'there is a breakdown for Changsha only, as the text says',
  ),
  unanswerable(
    'w1-hun-u-jobs',
    'How many jobs will the storage container plant in Lukou create?',
    'investment, capacity and start, no jobs',
  ),
  unanswerable(
    'w1-hun-u-xiangtan',
    'What was the output value of the battery industry in Xiangtan in 2024?',
    'the neighbour has no text',
  ),
  unanswerable('w1-hun-u-goal-2025-zh', '长沙2025年电池产业产值目标是多少？', 'goals for 2024 and 2027 only'),
  unanswerable(
    'w1-hun-u-water',
    'How many cubic metres of water a year do the cathode plants of Changsha take from the Xiang River?',
    'a limit on sulphate, no amount of water',
  ),
];
