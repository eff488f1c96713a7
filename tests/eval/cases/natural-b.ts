import { exchange } from '../../questions/case.ts';
import { count, percent, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const LIUZHOU = 'liuzhou-charges-up';

const swap = exchange('What do drivers in Liuzhou pay for a battery swap?', 'A swap costs about 22 yuan. [1]');

/** A feature of the press on a city in Guangxi, in English. */
export const NATURAL_B = [
  asked('nat-liu-output', 'value', "What was Liuzhou's battery industry worth in 2024?", {
    gold: '23.6 billion yuan of output',
    contains: [yuan(23.6)],
    support: [
      [LIUZHOU, "the output value of the city's battery industry came to 23.6 billion yuan in 2024, up 31 percent"],
    ],
    why: '"worth" for "output value"',
  }),
  asked('nat-liu-cells-zh', 'several', '柳州有几家电芯厂？总产能和2024年的实际产量分别是多少？', {
    gold: '五家，产能42吉瓦时，产量27吉瓦时',
    contains: [
      ['five', '五', '5'],
      ['42 GWh', '42吉瓦时'],
      ['27 GWh', '27吉瓦时'],
    ],
    support: [[LIUZHOU, 'The five cell factories, which together could make 42 GWh a year, produced 27 GWh']],
    why: 'a Chinese question about an English text, three figures',
  }),
  asked(
    'nat-liu-local',
    'comparison',
    'How has the share of home-made batteries in cars built in Liuzhou changed since 2020?',
    {
      gold: 'from 6 percent in 2020 to 58 percent in 2024',
      contains: [percent(6), percent(58)],
      support: [
        [LIUZHOU, 'In 2020, only 6 percent of the batteries in cars made in Liuzhou had been produced there'],
        [LIUZHOU, 'Last year, he said, the proportion reached 58 percent.'],
      ],
      why: 'two sentences apart, the second with "the proportion"',
    },
  ),
  asked('nat-liu-longxi-cost', 'value', 'How much money went into the Longxi battery plant in Liuzhou?', {
    gold: '7.2 billion yuan',
    contains: [[...yuan(7.2), '$1 billion']],
    support: [
      [LIUZHOU, 'With an investment of 7.2 billion yuan ($1 billion) and a capacity of 20 gigawatt-hours a year'],
    ],
    why: 'the company is the subject of the sentence before',
  }),
  asked('nat-liu-longxi-start', 'date', 'Since when has Longxi been making cells in Liuzhou?', {
    gold: 'October 2022',
    contains: [['October 2022', '2022年10月']],
    support: [[LIUZHOU, 'Longxi Battery Technology, which opened its plant in the Liudong New Area in October 2022']],
    why: '"since when" for an opening',
  }),
  asked('nat-liu-buyer', 'ranking', "Which country is the largest customer for Liuzhou's lithium batteries?", {
    gold: 'Vietnam',
    contains: [['Vietnam', '越南']],
    support: [[LIUZHOU, 'Vietnam was the biggest buyer, ahead of Indonesia and Thailand.']],
    why: 'the ranking follows the figures in a sentence of its own',
  }),
  asked('nat-liu-exports-zh', 'comparison', '柳州2024年锂电池出口额比2023年增加了吗，各是多少？', {
    gold: '增加了，2024年31亿元，2023年16亿元',
    contains: [yuan(3.1), yuan(1.6)],
    support: [
      [
        LIUZHOU,
        'Liuzhou sold 3.1 billion yuan worth of lithium batteries abroad last year, nearly double the 1.6 billion yuan of 2023',
      ],
    ],
    why: 'a Chinese question about an English text; "last year"',
  }),
  asked('nat-liu-guiyuan-head', 'who', 'Who runs Guiyuan New Materials, the cathode maker in Liuzhou?', {
    gold: 'Tang Qiuyue',
    contains: [['Tang Qiuyue']],
    support: [[LIUZHOU, "said Tang Qiuyue, Guiyuan's general manager"]],
    why: 'the company by its short name',
  }),
  asked('nat-liu-rent', 'policy', 'What rent concessions do battery firms get from Liuzhou?', {
    gold: 'no rent for three years, half the usual rent for the next two',
    contains: [
      ['first three years', 'three years', '3 years', '前三年', '三年', '3年'],
      ['half', '一半', '减半', '50%'],
    ],
    support: [
      [
        LIUZHOU,
        'Battery companies that move into its standard workshops pay no rent for the first three years and half the usual rent for the next two.',
      ],
    ],
    why: 'two stages in a sentence',
  }),
  asked('nat-liu-purchases-zh', 'policy', '柳州的电池企业从本地采购材料，市里返还多少？有上限吗？', {
    gold: '返还采购额的2%，每年最高800万元',
    contains: [percent(2), ['8 million', '800万']],
    support: [
      [
        LIUZHOU,
        'Those that buy cathode, separator or electrolyte from a supplier in the city get back 2 percent of what they spend, up to 8 million yuan a year.',
      ],
    ],
    why: 'a Chinese question; "those" refers to companies two sentences before',
  }),
  asked(
    'nat-liu-fund',
    'several',
    "How much has Liuzhou's battery fund put to work so far, and in how many companies?",
    {
      gold: '1.9 billion yuan in 14 companies',
      contains: [yuan(1.9), ['14']],
      support: [[LIUZHOU, 'it has invested 1.9 billion yuan in 14 companies so far']],
      why: 'the size of the fund stands before',
    },
  ),
  asked('nat-liu-swap-goal', 'target', 'How many swap stations does Liuzhou want, and by when?', {
    gold: '120 by the end of 2026',
    contains: ['120', '2026'],
    support: [
      [
        LIUZHOU,
        'Liuzhou had 63 battery swapping stations for minicars and taxis at the end of 2024, and wants 120 by the end of 2026.',
      ],
    ],
    why: 'the present number in the same sentence',
  }),
  asked('nat-liu-2027', 'target', 'What battery output is Liuzhou aiming for in 2027?', {
    gold: '50 billion yuan',
    contains: [yuan(50)],
    support: [[LIUZHOU, 'will aim at an output value of 50 billion yuan in 2027']],
    why: 'the goal of a plan that is yet to appear',
  }),
  asked('nat-liu-recycling', 'yes-no', "Is Liuzhou's battery recycling plant working at full capacity?", {
    gold: 'no: 4,200 tons in 2024 against 30,000 tons a year',
    contains: [count(4200), count(30_000)],
    support: [[LIUZHOU, 'can take in 30,000 tons of spent batteries a year, but processed just 4,200 tons in 2024']],
    why: 'capacity against tonnage',
  }),
  asked('nat-liu-utilisation', 'arithmetic', "Roughly what percentage of Liuzhou's cell capacity was used in 2024?", {
    gold: 'about 64 percent: 27 of 42 GWh',
    contains: [
      [...percent(64), ...percent(64.3), '42 GWh', '42吉瓦时'],
      [...percent(64), ...percent(64.3), '27 GWh', '27吉瓦时'],
    ],
    support: [[LIUZHOU, 'The five cell factories, which together could make 42 GWh a year, produced 27 GWh']],
    why: 'a share that is not given',
  }),
  asked(
    'nat-liu-cell-price',
    'other-units',
    'What did iron phosphate cells from Liuzhou cost per kWh at the end of 2024?',
    {
      gold: '340 yuan per kWh',
      contains: [['0.34 yuan', '340 yuan', '0.34元', '340元']],
      support: [
        [
          LIUZHOU,
          'Prices of iron phosphate cells fell from 0.52 yuan per watt-hour at the beginning of 2024 to 0.34 yuan at the end',
        ],
      ],
      why: 'per kilowatt-hour asked, per watt-hour given',
    },
  ),
  asked('nat-liu-professor', 'who', "Which academic has warned about Liuzhou's dependence on minicars?", {
    gold: 'Nong Zhiqiang, a professor at Guangxi University',
    contains: [['Nong Zhiqiang']],
    support: [
      [
        LIUZHOU,
        'Nong Zhiqiang, a professor at Guangxi University who studies industrial policy, warned that the city depended too heavily on a single kind of vehicle',
      ],
    ],
    why: '"academic" for "professor", "minicars" for "a single kind of vehicle"',
  }),
  asked('nat-liu-phase-two-zh', 'date', '柳州Longxi电池厂二期什么时候试生产，产能多大？', {
    gold: '2026年第四季度，12吉瓦时',
    contains: [
      ['fourth quarter of 2026', '2026年第四季度', '2026年四季度', 'Q4 2026', '2026年第4季度'],
      ['12 GWh', '12吉瓦时'],
    ],
    support: [
      [
        LIUZHOU,
        "Longxi's second phase, of 12 GWh, has been redesigned for storage; trial production is due in the fourth quarter of 2026.",
      ],
    ],
    why: 'a Chinese question with a Latin name',
  }),
  asked(
    'nat-liu-lmfp',
    'several',
    'How many tons of LMFP did Guiyuan of Liuzhou sell in 2024, and what are its orders for 2025?',
    {
      gold: '2,100 tons delivered, firm orders for 9,500',
      contains: [count(2100), count(9500)],
      support: [[LIUZHOU, '"We delivered 2,100 tons. This year we have firm orders for 9,500."']],
      why: 'figures in a quote; the material by its abbreviation',
    },
  ),
  asked('nat-liu-storage-zh', 'target', '柳州电芯里储能用的现在占多少？想提高到多少？', {
    gold: '现在不超过12%，目标30%',
    contains: [percent(12), percent(30)],
    support: [
      [LIUZHOU, 'makers of energy storage systems, which now take no more than 12 percent of its cells'],
      [LIUZHOU, 'and at a share of storage cells of 30 percent'],
    ],
    why: 'present and goal in two paragraphs',
  }),
  asked('nat-liu-swap-follow', 'follow-up', 'How long does it take?', {
    gold: 'less than three minutes',
    contains: [['three minutes', '3 minutes', '三分钟', '3分钟']],
    support: [[LIUZHOU, 'A swap takes less than three minutes and costs about 22 yuan.']],
    why: '"it" is the swap of the turn before',
    history: swap,
  }),
  asked('nat-liu-false-exports', 'false-premise', "Why did Liuzhou's battery exports slump in 2024?", {
    gold: 'they did not; they nearly doubled to 3.1 billion yuan',
    contains: [[...yuan(3.1), 'double', '翻', '近一倍']],
    support: [
      [
        LIUZHOU,
        'Liuzhou sold 3.1 billion yuan worth of lithium batteries abroad last year, nearly double the 1.6 billion yuan of 2023',
      ],
    ],
    why: 'exports rose; the prices fell',
    abstained: 'either',
  }),
  unanswerable(
    'nat-liu-u-longxi-output',
    "How many GWh did Longxi's Liuzhou plant produce in 2024?",
    'its capacity, and the output of all five factories',
  ),
  unanswerable(
    'nat-liu-u-staff-2023',
    'How many people worked in the battery industry in Liuzhou in 2023?',
    'the staff of 2024 only',
  ),
  unanswerable('nat-liu-u-nanning', "What was the output value of Nanning's battery industry in 2024?", 'another city'),
  unanswerable(
    'nat-liu-u-canal',
    'When will the Pinglu Canal be opened to shipping?',
    'its effect once it opens, no date',
  ),
  unanswerable('nat-liu-u-lmfp-price-zh', '柳州产的磷酸锰铁锂一吨卖多少钱？', 'cost compared in words, no price'),
  unanswerable(
    'nat-liu-u-fund-longxi',
    "How big is the stake that Liuzhou's municipal fund holds in Longxi Battery Technology?",
    'a ceiling for any stake, nothing on this company',
  ),
  unanswerable(
    'nat-liu-u-swap-subsidy',
    'How much does the city of Liuzhou subsidise each battery swap?',
    'what drivers pay, no subsidy',
  ),
  unanswerable(
    'nat-liu-u-workshops',
    'Which workshops were closed in the crackdown on unlicensed battery recycling in Liuzhou?',
    'how many, not which',
  ),
];
