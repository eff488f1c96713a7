import { exchange } from '../../questions/case.ts';
import { asked, unanswerable } from './author.ts';

const DISPUTE = 'jiaozuo-plant-dispute';

/** A news agency's report on a battery plant in Jiaozuo. */
export const WILD_1B = [
  asked('w1-jzo-claim', 'value', 'What sum does the Macun government in Jiaozuo want back from the battery maker?', {
    gold: '186 million yuan',
    contains: [['186 million yuan', '1.86亿元']],
    support: [[DISPUTE, 'has asked arbitrators to make a battery company return 186 million yuan in subsidies']],
    why: 'the lead names neither the district nor the company',
  }),
  asked('w1-jzo-counter-zh', 'arithmetic', '焦作马村区和电池企业互相索赔，两边的金额相差多少？', {
    gold: '5400万元（1.86亿元对2.4亿元）',
    contains: [
      ['54 million yuan', '5400万元', '186 million yuan', '1.86亿元'],
      ['54 million yuan', '5400万元', '240 million yuan', '2.4亿元'],
    ],
    support: [
      [DISPUTE, 'has asked arbitrators to make a battery company return 186 million yuan in subsidies'],
      [DISPUTE, 'answered with a counterclaim of 240 million yuan'],
    ],
    why: 'claim and counterclaim in two paragraphs',
  }),
  asked('w1-jzo-promise', 'several', 'What did Haoran commit to in Jiaozuo in 2021: money, capacity, jobs?', {
    gold: '4.2 billion yuan, 15 GWh a year by the end of 2024, 2,800 people',
    contains: [
      ['4.2 billion yuan', '42亿元'],
      ['15 GWh', '15吉瓦时'],
      ['2,800', '2800'],
    ],
    support: [
      [
        DISPUTE,
        'Haoran undertook to invest 4.2 billion yuan, to be able to make 15 GWh of cells a year by the end of 2024 and to hire 2,800 people.',
      ],
    ],
    why: 'three promises in a sentence',
  }),
  asked('w1-jzo-unpaid-leave', 'several', 'haoran jiaozuo headcount, how many furloughed', {
    gold: '640 people, 210 of them on unpaid leave',
    contains: ['640', '210'],
    support: [[DISPUTE, '640 people are on the payroll, of whom 210 have been on unpaid leave since March']],
    why: 'keywords; "furloughed" for unpaid leave; promised jobs as a trap',
  }),
  asked('w1-jzo-excuse', 'policy', 'How does the boss of Haoran explain that only one line runs?', {
    gold: 'the buildings came eleven months late and the substation is not connected',
    contains: [
      ['eleven months', '11 months', '11个月', '十一个月'],
      ['substation', '变电站'],
    ],
    support: [
      [
        DISPUTE,
        'told reporters on Wednesday that the buildings had been handed over eleven months late and that the 110-kilovolt substation the district had pledged was still not connected',
      ],
    ],
    why: 'two reasons in indirect speech',
  }),
  asked('w1-jzo-price-zh', 'comparison', '焦作那家厂生产的电芯，签约时每瓦时卖多少钱，现在呢？', {
    gold: '约0.86元，现在约0.31元',
    contains: [
      ['0.86 yuan', '0.86元'],
      ['0.31 yuan', '0.31元'],
    ],
    support: [
      [
        DISPUTE,
        'sold for about 0.86 yuan per watt-hour when the contract was signed; they now fetch roughly 0.31 yuan',
      ],
    ],
    why: 'two prices, the times in words',
  }),
  asked('w1-jzo-customer', 'who', 'Who buys most of what the Macun cell plant makes?', {
    gold: 'a maker of electric three-wheelers in Shandong that the company did not name',
    contains: [
      ['three-wheeler', 'three-wheelers', '三轮'],
      ['Shandong', '山东'],
    ],
    support: [
      [
        DISPUTE,
        'Some 70 percent went to one maker of electric three-wheelers in Shandong, which the company declined to name.',
      ],
    ],
    why: 'the customer has no name',
  }),
  asked('w1-jzo-wages-zh', 'arithmetic', '焦作Haoran工厂拖欠的工资，5月补发之后还差多少？', {
    gold: '420万元',
    contains: [
      ['4.2 million yuan', '420万元', '11.6 million yuan', '1160万元', '1,160万元'],
      ['4.2 million yuan', '420万元', '7.4 million yuan', '740万元'],
    ],
    support: [
      [DISPUTE, 'Wages of 11.6 million yuan for February, March and April went unpaid'],
      [DISPUTE, 'the company paid 7.4 million yuan in May'],
    ],
    why: 'a difference over two sentences',
  }),
  asked(
    'w1-jzo-compromise',
    'policy',
    'What would a settlement of the Jiaozuo dispute look like under the proposal on the table?',
    {
      gold: 'return 60 million yuan, and have until the end of 2027 to reach 9 GWh',
      contains: [['60 million yuan', '6000万元', '6,000万元'], ['9 GWh', '9吉瓦时'], '2027'],
      support: [
        [DISPUTE, 'Haoran would return 60 million yuan and get until the end of 2027 to reach a capacity of 9 GWh.'],
      ],
      why: 'three terms; the proposer stands in the clause before',
    },
  ),
  asked('w1-jzo-hearing', 'date', 'When do the arbitrators first meet over the Macun battery plant?', {
    gold: '3 September 2025, if there is no settlement',
    contains: [['September 3', '3 September', 'September 3rd', 'Sept. 3', 'Sep 3', '3 Sep', '9月3日']],
    support: [[DISPUTE, 'If there is no settlement, the first hearing will be held on September 3']],
    why: '"first meet" for the hearing; a condition',
  }),
  asked('w1-jzo-advance-zh', 'policy', '焦作的新规定里，电池项目补贴最多能预拨几成，剩下的等什么条件？', {
    gold: '最多30%，其余待设备安装并经独立工程师检验后拨付',
    contains: [
      ['30%', '三成'],
      ['installed', 'install', '安装'],
    ],
    support: [
      [
        DISPUTE,
        'no more than 30 percent of a subsidy for a battery project may be paid in advance; the remainder follows once the equipment has been installed and inspected by an independent engineer',
      ],
    ],
    why: 'a share and a condition',
  }),
  asked(
    'w1-jzo-retroactive',
    'yes-no',
    "Does Jiaozuo's April rule on subsidies also bind deals concluded earlier, such as Haoran's?",
    {
      gold: 'no, contracts signed before 1 April are not covered',
      contains: [
        [
          'do not apply',
          'does not apply',
          'does not',
          'not apply',
          'not retroactive',
          'not covered',
          'not bind',
          'not affect',
          'not affected',
          'exempt',
          '不适用',
          '不溯及',
        ],
      ],
      support: [[DISPUTE, 'The rules do not apply to contracts signed before that date.']],
      why: '"that date" stands two sentences before',
    },
  ),
  asked(
    'w1-jzo-barred',
    'policy',
    'How long are investors in Jiaozuo shut out of support if they deliver less than half of what they promised?',
    {
      gold: 'five years',
      contains: [['five years', '5 years', '五年', '5年', 'five-year', '5-year']],
      support: [
        [DISPUTE, 'Investors who miss half of their promised capacity are barred from new support for five years.'],
      ],
      why: 'a penalty in other words',
    },
  ),
  asked('w1-jzo-target', 'target', "Did Jiaozuo's battery industry make the number it was aiming for in 2024?", {
    gold: 'no: 41.5 billion yuan against a target of 48 billion',
    contains: [
      ['41.5 billion', '415亿元', '415亿'],
      ['48 billion', '480亿元', '480亿'],
    ],
    support: [
      [
        DISPUTE,
        'had an output value of 41.5 billion yuan in 2024, up 3.2 percent, but well below the 48 billion yuan the city had aimed for',
      ],
    ],
    why: 'result and target in one sentence; the city is "it"',
  }),
  asked('w1-jzo-owners-zh', 'who', 'Haoran的股东是谁，各占多少？', {
    gold: 'Tianqu Holdings 82%，区属投资基金18%',
    contains: [['Tianqu', '天渠', '天趣', '天衢', '天曲'], '82%', '18%'],
    support: [
      [
        DISPUTE,
        'owns 82 percent of Haoran. The remaining 18 percent belongs to an investment fund of the district itself.',
      ],
      [DISPUTE, 'Tianqu, whose shares have lost a third of their value this year'],
    ],
    why: 'the plaintiff is an owner as well; no place in the question',
  }),
  asked('w1-jzo-mwh-zh', 'other-units', '马村电芯厂去年发货多少兆瓦时？', {
    gold: '1900兆瓦时',
    contains: [
      ['1.9 GWh', '1,900 MWh', '1900 MWh', '1900兆瓦时', '1,900兆瓦时', '1.9吉瓦时', '19亿瓦时', '190万千瓦时'],
    ],
    support: [[DISPUTE, 'Last year the plant shipped 1.9 GWh, less than half of what it could have made.']],
    why: 'megawatt-hours asked; "last year" as in the text',
  }),
  asked('w1-jzo-appeal', 'false-premise', 'What came of the appeal of Haoran against its fine for waste solvent?', {
    gold: 'there was none: it paid and did not appeal',
    contains: [
      ['not appeal', "didn't appeal", 'no appeal', 'not appealed', '没有上诉', '未上诉', '未申诉', '没有申诉'],
    ],
    support: [[DISPUTE, 'Haoran paid and did not appeal.']],
    why: 'an appeal is presumed',
  }),
  asked('w1-jzo-next-target', 'follow-up', 'And what is it aiming for this time, for 2025?', {
    gold: '45 billion yuan',
    contains: [['45 billion yuan', '450亿元']],
    support: [[DISPUTE, 'For 2025 the target has been set at 45 billion yuan.']],
    why: 'place and quantity from the turn before',
    history: exchange(
      'What output value did the battery industry of Jiaozuo have in 2024?',
      'Its battery and battery material makers had an output value of 41.5 billion yuan in 2024. [1]',
    ),
  }),
  unanswerable(
    'w1-jzo-u-start',
    'In which month did the first cell line in Macun start production?',
    'the contract is dated, the start is not',
  ),
  unanswerable(
    'w1-jzo-u-workforce',
    'How many people work in the battery and battery material industry of Jiaozuo as a whole?',
    'the staff of one plant only',
  ),
  unanswerable(
    'w1-jzo-u-operator',
    'What does a machine operator at the Haoran plant earn in a month?',
    'wages owed to all, no pay of one',
  ),
  unanswerable('w1-jzo-u-xinxiang-zh', '新乡市对电池项目补贴的预付比例有什么规定？', 'the neighbour has no text'),
  unanswerable(
    'w1-jzo-u-profit-zh',
    'Tianqu Holdings在2024年亏损还是盈利，金额多少？',
    'a fall of the shares, no result',
  ),
  unanswerable(
    'w1-jzo-u-electrolyte',
    'How many tonnes of electrolyte salts did the makers in Jiaozuo turn out in 2024?',
    'a share of the output value, no tonnage',
  ),
];
