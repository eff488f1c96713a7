import { exchange } from '../../questions/case.ts';
import { percent, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const HUZHOU = 'huzhou-lead-and-lithium';

const exports = exchange(
  "What were Changxing's battery exports in 2024?",
  'Customs counted exports of 9.3 billion yuan in 2024. [1]',
);

/** A trade-press report on Huzhou and its county Changxing. */
export const WILD_2A = [
  asked('w2-huz-turnover', 'value', 'How much did all battery companies in Changxing sell in 2024?', {
    gold: '68.4 billion yuan',
    contains: [['68.4 billion', '684亿']],
    forbids: ['57.6 billion', '576亿'],
    support: [[HUZHOU, "The county's battery makers turned over 68.4 billion yuan in 2024"]],
    why: 'the county is named in the paragraph before',
  }),
  asked('w2-huz-two-trades-zh', 'several', '2024年长兴的铅酸电池和锂电池营业额各是多少？', {
    gold: '铅酸412亿元，锂电249亿元',
    contains: [
      ['41.2 billion', '412亿'],
      ['24.9 billion', '249亿'],
    ],
    support: [
      [
        HUZHOU,
        'Lead-acid still brought in 41.2 billion of that; lithium, at 24.9 billion, was the only part that grew, by 11.7 percent.',
      ],
    ],
    why: 'two figures without a currency, in apposition',
  }),
  asked(
    'w2-huz-remainder',
    'arithmetic',
    "How many billion yuan remain of the 2024 turnover of Changxing's battery industry once lead-acid and lithium are taken away?",
    {
      gold: '2.3 billion yuan, from recycled lead and casings',
      contains: [['2.3 billion', '23亿', '41.2 billion', '412亿']],
      support: [
        [HUZHOU, "The county's battery makers turned over 68.4 billion yuan in 2024"],
        [HUZHOU, 'Lead-acid still brought in 41.2 billion of that; lithium, at 24.9 billion'],
        [HUZHOU, 'The remainder came from recycled lead and from casings.'],
      ],
      why: 'three figures in two sentences',
    },
  ),
  asked(
    'w2-huz-expansion',
    'policy',
    'What does a lead battery producer in Changxing have to do before it may expand?',
    {
      gold: 'close 1.2 times as much existing capacity first',
      contains: [['1.2 times', '1.2倍', '1.2:1', '1.2']],
      support: [[HUZHOU, 'must first close 1.2 times as much of what it has']],
      why: '"expand" for "add capacity"',
    },
  ),
  asked(
    'w2-huz-blood-lead',
    'policy',
    "At what level of lead in the workers' blood must production in Changxing be halted, and for how long?",
    {
      gold: 'more than 3 % of those tested above 400 micrograms per litre; at least fifteen days',
      contains: [
        percent(3),
        ['400 micrograms', '400微克', '400 µg', '400 μg'],
        ['fifteen days', '15 days', '15天', '十五天'],
      ],
      support: [
        [
          HUZHOU,
          'where more than 3 percent of those tested are above 400 micrograms per litre, the line concerned has to stand still for at least fifteen days',
        ],
      ],
      why: 'a double threshold and a term, in a long sentence',
    },
  ),
  asked('w2-huz-refund-zh', 'policy', '湖州给锂电项目的设备补贴比例和上限是多少，有哪些条件？', {
    gold: '设备支出的12%，最高3000万元；须已投入至少5000万元并接入市能源监测平台',
    contains: [
      percent(12),
      ['30 million', '3000万', '3,000万', '三千万'],
      ['50 million', '5000万', '5,000万', '五千万'],
      ['platform', '平台'],
    ],
    support: [
      [
        HUZHOU,
        "Huzhou refunds 12 percent of what a project spends on equipment, up to 30 million yuan, provided that at least 50 million has been spent and that the plant is hooked up to the city's energy monitoring platform.",
      ],
    ],
    why: 'share, cap and two conditions',
  }),
  asked('w2-huz-refund-end', 'date', 'How long does the equipment rebate scheme of Huzhou run?', {
    gold: 'from July 2023 to 30 June 2026',
    contains: [['30 June 2026', 'June 30, 2026', '2026年6月30日', '2026年6月']],
    support: [[HUZHOU, 'The programme opened in July 2023 and closes on 30 June 2026.']],
    why: '"the programme" stands for the rebate of the sentence before',
  }),
  asked('w2-huz-fenghe-plan', 'target', 'Fenghe Power 2024 lithium cells: plan versus reality?', {
    gold: '6.8 GWh against a plan of 9 GWh',
    contains: ['6.8 GWh', '9 GWh'],
    support: [[HUZHOU, 'as well as 6.8 GWh of lithium cells, against a plan of 9 GWh']],
    why: '"last year", and a withdrawn 7.5 GWh in a footnote',
  }),
  asked('w2-huz-fenghe-chair', 'who', "Who heads the board of Changxing's largest battery firm?", {
    gold: 'Xie Lanfang',
    contains: [['Xie Lanfang', '谢兰芳', '谢岚芳', '谢澜芳']],
    support: [
      [HUZHOU, 'The biggest name is Fenghe Power.'],
      [HUZHOU, 'Its chair, Xie Lanfang, blames two customers'],
    ],
    why: 'the company by its rank, the person by "its"',
  }),
  asked('w2-huz-carbon-kwh', 'other-units', 'What does a kilowatt-hour of Taihu Superpower lead-carbon storage cost?', {
    gold: '420 yuan',
    contains: [['0.42 yuan', '420 yuan', '0.42元', '420元']],
    support: [[HUZHOU, 'They cost 0.42 yuan per watt-hour']],
    why: 'per kilowatt-hour asked, per watt-hour given; product named two sentences before',
  }),
  asked(
    'w2-huz-sodium-delay',
    'date',
    'When will the sodium-ion factory at Heping begin its test runs, and what held it up?',
    {
      gold: 'September 2025; a dryer had to go back to its maker',
      contains: [
        ['September 2025', '2025年9月'],
        ['dryer', '干燥', '烘干'],
      ],
      support: [
        [HUZHOU, 'Trial production, first set for the end of 2024, has been put off until September 2025'],
        [HUZHOU, 'A spokesperson put the delay down to a dryer that had to be sent back to its maker in Wuxi.'],
      ],
      why: 'a revised date and a reason, the place in another sentence',
    },
  ),
  asked('w2-huz-second-zh', 'ranking', '湖州各区县2024年锂电企业营业额，哪里排第二？', {
    gold: '吴兴，124亿元',
    contains: [['Wuxing', '吴兴']],
    support: [[HUZHOU, '| Wuxing | 11.8 | 12.4 | 14.0 |']],
    why: 'a rank to be read off a table with the total as a row',
  }),
  asked(
    'w2-huz-shrinking',
    'comparison',
    'In which parts of Huzhou did lithium battery sales shrink between 2023 and 2024?',
    {
      gold: 'Deqing and Anji',
      contains: [
        ['Deqing', '德清'],
        ['Anji', '安吉'],
      ],
      support: [
        [HUZHOU, '| Deqing | 8.1 | 7.2 | 8.5 |'],
        [HUZHOU, '| Anji | 4.6 | 4.3 | 4.5 |'],
      ],
      why: 'two columns compared over all rows',
    },
  ),
  asked('w2-huz-deqing-zh', 'policy', '德清2024年锂电营业额为什么下降？', {
    gold: '一家做电动工具电池的企业5月迁往马来西亚',
    contains: [['Malaysia', '马来西亚']],
    support: [
      [HUZHOU, "Deqing's fall is the work of one firm, a maker of power-tool packs that moved to Malaysia in May."],
    ],
    why: 'the reason beside a table',
  }),
  asked('w2-huz-goal-zh', 'target', '湖州全市锂电企业2025年营业额想做到多少？', {
    gold: '目标660亿元',
    contains: [['66', '66.0', '660亿', '66 billion', '66.0 billion']],
    caveats: [TARGET],
    support: [
      [HUZHOU, '| Place | 2023 | 2024 | 2025 target |'],
      [HUZHOU, '| Huzhou, total | 54.3 | 57.6 | 66.0 |'],
    ],
    why: 'a target in the last column of the last row, the unit above the table',
  }),
  asked('w2-huz-recyclers', 'comparison', "Are Huzhou's lithium recycling plants well used?", {
    gold: 'no: 13,500 tonnes in 2024 against 60,000 tonnes a year',
    contains: [
      ['13,500', '13500', '1.35万'],
      ['60,000', '60000', '6万'],
    ],
    forbids: ['340,000', '34万吨'],
    support: [
      [
        HUZHOU,
        'Three recyclers licensed by the city could take apart 60,000 tonnes a year between them; in 2024 they found 13,500.',
      ],
    ],
    why: 'capacity against what came in; the unit is not repeated',
  }),
  asked('w2-huz-exports-follow', 'follow-up', 'How much was it a year earlier?', {
    gold: '10.1 billion yuan',
    contains: [['10.1 billion', '101亿']],
    support: [[HUZHOU, 'Customs counted exports of 9.3 billion yuan in 2024, down from 10.1 billion.']],
    why: 'place, indicator and year from the turn before',
    history: exports,
  }),
  asked('w2-huz-false-fall', 'false-premise', 'Why did sales of lithium batteries made in Changxing drop in 2024?', {
    gold: 'they did not: lithium grew by 11.7 %',
    contains: [['11.7 percent', '11.7%', '11.7 %', '11.7 per cent', 'grew']],
    support: [[HUZHOU, 'lithium, at 24.9 billion, was the only part that grew, by 11.7 percent']],
    why: 'the county fell as a whole, lithium did not',
    abstained: 'either',
  }),
  asked('w2-huz-names-zh', 'who', '2024年长兴有哪两家厂因为血铅问题被查？', {
    gold: '县里没有公布厂名',
    contains: [['not name', '不公布', '未公布', '没有公布', '不愿透露', '没有透露', '未透露', '不点名', '拒绝']],
    support: [[HUZHOU, 'Two plants were caught last year. The county will not name them.']],
    why: 'the text says that the names are withheld',
    abstained: 'either',
  }),
  unanswerable(
    'w2-huz-u-fenghe-2023',
    'How many GWh of lithium cells did Fenghe Power deliver in 2023?',
    'shipments of 2024 and a plan only',
  ),
  unanswerable('w2-huz-u-staff-zh', '长兴锂电企业一共有多少员工？', 'the jobs of one newcomer only'),
  unanswerable(
    'w2-huz-u-deqing-money',
    'How much of the equipment rebate from Huzhou went to projects in Deqing?',
    'the sum for the city, and the number of projects in Changxing',
  ),
  unanswerable('w2-huz-u-jiaxing-zh', '嘉兴2024年锂电企业营业额是多少？', 'the neighbour city'),
  unanswerable(
    'w2-huz-u-taihu-turnover',
    'What was the total turnover of Taihu Superpower in 2024?',
    'a sale price and a share of its sales, no turnover',
  ),
  unanswerable(
    'w2-huz-u-smelter-owner',
    'Who owns the lead smelter Chunlan Metals?',
    'its licence, tonnage and price are given, no owner',
  ),
];
