import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const CITY = 'changzhou-battery-city';
const COMMUNIQUE = 'changzhou-statistics-communique';
const LIYANG = 'liyang-storage-park';

const exports = exchange(
  'How large were the lithium battery exports of Changzhou in 2023?',
  'The lithium battery exports of Changzhou were 23.8 billion yuan in 2023. [1]',
);

/** Changzhou and Liyang, for tuning. */
export const TUNING_1 = [
  asked(
    'tu-chz-equipment-3',
    'policy',
    'What does Changzhou pay makers of battery equipment, and for which machines?',
    {
      gold: 'up to 5 million yuan per company for machines that are the first of their kind',
      contains: ['5 million yuan', ['first of their kind', '首台']],
      support: [[CITY, 'a subsidy of up to 5 million yuan per company for machines that are the first of their kind']],
      why: 'amount and condition in one sentence',
    },
  ),
  asked('tu-chz-startups', 'policy', 'Is there public money in Changzhou for solid-state and sodium-ion start-ups?', {
    gold: 'a fund of 10 billion yuan that takes stakes in them',
    contains: ['10 billion yuan'],
    support: [
      [
        CITY,
        'A fund of 10 billion yuan, announced in February 2024, will take stakes in young companies working on sodium-ion and solid-state batteries.',
      ],
    ],
    why: '"start-ups" for "young companies", "public money" for "fund"',
  }),
  asked('tu-chz-graduates-zh-2', 'policy', '应届毕业生去常州工作，住房方面能得到什么支持？', {
    gold: '房租两年内由市里承担',
    contains: [
      ['rent', '房租', '租金', '租房'],
      ['two years', '两年', '2年'],
    ],
    support: [[CITY, 'rents for newly arrived graduates are covered for two years']],
    why: '"housing support" for rents that are covered',
  }),
  asked(
    'tu-chz-buyers-3',
    'ranking',
    'Which country bought the most lithium batteries from Changzhou, and who was next?',
    {
      gold: 'Germany, then Poland',
      contains: [
        ['Germany', '德国'],
        ['Poland', '波兰'],
      ],
      support: [[CITY, 'Germany was the largest buyer, followed by Poland.']],
      why: 'the sentence names neither city nor batteries',
    },
  ),
  asked('tu-chz-missing-link-zh', 'value', '常州的电池产业链唯独缺哪一环？', {
    gold: '锂矿',
    contains: [['lithium ore', '锂矿']],
    support: [[CITY, 'Only the link of lithium ore is missing']],
    why: 'a link without a figure, next to counts of links',
  }),
  asked(
    'tu-chz-farmers-3',
    'date',
    'By when will Jintan District settle what it still owes the farmers for their land?',
    {
      gold: 'before the end of June 2024',
      contains: [['end of June', 'June 2024', '6月底', '6月末', '2024年6月']],
      support: [[CITY, 'The district government said it would settle all open claims before the end of June.']],
      why: 'the district stands in the sentence before',
    },
  ),
  asked(
    'tu-liy-workshop-2',
    'target',
    "How much capacity will the extra workshop bring to Liyang's cell base, and when?",
    {
      gold: '30 GWh more, expected by the end of 2024',
      contains: ['30 GWh', '2024'],
      caveats: [EXPECTED],
      support: [
        [CITY, 'A further workshop, now being fitted with machines, is expected to add 30 GWh by the end of 2024.'],
      ],
      why: 'an addition, beside the capacity that exists',
    },
  ),
  asked('tu-chz-goal-zh', 'other-units', '常州2025年动力电池产值目标折合多少万亿元？', {
    gold: '0.25万亿元',
    contains: ['250 billion yuan'],
    caveats: [TARGET],
    support: [
      [
        CITY,
        'For 2025 the city has set itself a goal of 250 billion yuan in output value for the power battery industry.',
      ],
    ],
    why: 'trillions asked, billions given',
  }),
  asked('tu-chz-final', 'policy', "Why is there a lower figure for Changzhou's 2023 power battery output in April?", {
    gold: 'the value is final and replaces flash estimates published in March',
    contains: [['flash estimates', 'final', '快报', '最终', '终值', '最终值', '初步']],
    support: [[COMMUNIQUE, 'The value is final and replaces flash estimates published in March.']],
    why: 'asks for the reason of a contradiction between two texts',
  }),
  asked('tu-chz-piles-added-zh', 'value', '2023年常州公共充电桩比上年多了多少个？', {
    gold: '12,500个',
    contains: [count(12_500)],
    support: [
      [
        COMMUNIQUE,
        'At the end of 2023 there were 41,200 public charging piles in the city, 12,500 more than a year before.',
      ],
    ],
    why: 'the increase, not the stock in the same sentence',
  }),
  asked('tu-chz-green-3', 'value', 'How green is the electricity that battery factories in Changzhou run on?', {
    gold: '23 % of it was green power in 2023',
    contains: ['23%'],
    support: [[COMMUNIQUE, 'The share of green power in it was 23 percent.']],
    why: '"it" is the consumption of the sentence before',
  }),
  asked('tu-chz-power-4', 'other-units', 'How many TWh did battery makers in Changzhou consume in 2023?', {
    gold: '6.4 TWh',
    contains: [['6.4 billion kWh', '6.4 TWh', '64亿千瓦时', '64亿度']],
    support: [[COMMUNIQUE, 'Industrial electricity consumption by battery makers was 6.4 billion kWh.']],
    why: 'terawatt-hours asked, billions of kilowatt-hours given',
  }),
  asked('tu-liy-idle-2', 'policy', 'Why did some of the assembly lines at Haoyue Storage stand idle?', {
    gold: 'cell prices fell faster than customers could sign',
    contains: [['cell prices fell', '价格下', '电芯价格']],
    support: [[LIYANG, 'two of the four lines stood idle in summer because cell prices fell faster']],
    why: 'a reason in a subordinate clause; a company instead of a place',
  }),
  asked('tu-liy-discharge-2', 'policy', 'How does Liyang reward storage stations that feed the grid at peak hours?', {
    gold: '0.3 yuan per kilowatt-hour discharged, for the first two years of operation',
    contains: [
      ['0.3 yuan', '0.3元'],
      ['two years', '两年', '2年'],
    ],
    support: [
      [
        LIYANG,
        "Liyang's government pays storage stations that feed the grid at peak hours 0.3 yuan for every kilowatt-hour discharged, for the first two years of operation.",
      ],
    ],
    why: 'close to the words; amount and term are both wanted',
  }),
  asked('tu-liy-neutral', 'date', 'When is the Liyang storage park supposed to reach net zero?', {
    gold: '2028',
    contains: ['2028'],
    support: [[LIYANG, 'The park intends to be carbon neutral by 2028.']],
    why: '"net zero" for "carbon neutral"',
  }),
  asked('tu-liy-fire-zh-2', 'value', '溧阳储能园区自建火灾测试场要花多少钱？', {
    gold: '8500万元',
    contains: [['85 million yuan', '8500万元', '8,500万元']],
    support: [[LIYANG, 'A site of its own is planned for 2024, at a cost of 85 million yuan.']],
    why: 'the site is named two sentences before its cost',
  }),
  asked('tu-liy-manager-zh-2', 'who', '溧阳储能园区最大的入驻企业是哪家，经理是谁？', {
    gold: 'Haoyue Storage, Shen Lihua',
    contains: [
      ['Haoyue', '昊越'],
      ['Shen Lihua', '沈丽华', '沈莉华'],
    ],
    support: [
      [LIYANG, 'The largest tenant, Haoyue Storage, runs four assembly lines'],
      [LIYANG, 'Its manager, Ms Shen Lihua, does not hide'],
    ],
    why: 'company and person in two sentences, linked by "its"',
  }),
  asked('tu-chz-exports-follow', 'follow-up', 'And the year before?', {
    gold: '14.2 billion yuan',
    contains: ['14.2 billion yuan'],
    support: [[CITY, 'rose to 23.8 billion yuan in 2023 from 14.2 billion yuan in 2022']],
    why: 'place, indicator and year from the turn before',
    history: exports,
  }),
  unanswerable(
    'tu-liy-u-cells',
    'How many GWh of cells did the CATL base in Liyang really make in 2023?',
    'a capacity, no output',
  ),
  unanswerable(
    'tu-chz-u-paid',
    'How much money has Changzhou paid out in equipment subsidies altogether?',
    'a cap per company is given, no total',
  ),
  unanswerable('tu-chz-u-fund-zh', '常州那只100亿元的基金由哪家公司管理？', 'the fund has no manager in the text'),
  unanswerable(
    'tu-chz-u-green-2',
    'What share of green power do battery makers in Changzhou have to reach by 2025?',
    'a result without a target',
  ),
  unanswerable(
    'tu-liy-u-since',
    'On which date did Liyang introduce its payment for storage stations that discharge at peak hours?',
    'its end is given, its beginning is not',
  ),
  unanswerable(
    'tu-liy-u-2022-zh',
    '溧阳储能园区企业2022年全年卖出了多少储能系统？',
    'nine months of 2023, and a growth against nine months',
  ),
];
