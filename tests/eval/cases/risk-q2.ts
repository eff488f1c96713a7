import { count, percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';
const PATENTS_2022 = 'In 2022, Yibin obtained 275 authorized invention patents';
const PATENTS_2021 = 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan';
const CONTRACTS_2022 = '418 technology contracts registered for the year';
const MAY = 'In May, China exported 320 million lithium-ion batteries, an annual increase of 4.8 percent';
const MAY_VALUE = 'the value slumped by 16.1 percent to $4.64 billion';
const XINYU = "the city's export of lithium battery products reached 11.92 billion yuan";
const SHARE = "accounting for 84.4 percent of the city's total exports";
const PARK = 'it will have the potential to achieve an annual revenue of 40 billion yuan';
const PARK_2022 =
  "the park's automotive and component manufacturing sectors generated a total revenue of 24.22 billion yuan";
const KEY_MATERIALS =
  '1.5 billion square meters of battery diaphragm, 200,000 tons of electrolyte, 90,000 tons of copper foil';
const INVESTMENT =
  'the investment in secondary industry grew by 26.3% in 2022, including industrial investment grew by 27.8%, which increased by 10.4 percentage points and 9.7 percentage points compared with 2021 respectively';

/** Sums, and figures in other units. */
export const RISK_Q2 = [
  asked(
    'tu-rQ-patents-more-7',
    'arithmetic',
    'How many more invention patents were granted in Yibin in 2022 than in 2021?',
    {
      gold: '107 more',
      contains: ['107'],
      support: [
        [YIBIN, PATENTS_2022],
        [YIBIN, PATENTS_2021],
      ],
      why: 'a difference; the earlier figure is one of "the above three categories"',
    },
  ),
  asked(
    'tu-rQ-hightech-income-rise-2',
    'arithmetic',
    "By how many yuan did the income of Yibin's above-scale high-tech industry go up between 2021 and 2022? I don't need the percentage.",
    {
      gold: 'by 60.449 billion yuan',
      contains: [['60.449 billion', '60.45 billion', '60.4 billion', '604.49亿', '604.5亿']],
      support: [
        [
          YIBIN,
          'The annual operating income of the industrial high-tech industry above the scale was 163.522 billion yuan.',
        ],
        [YIBIN, PATENTS_2021],
      ],
      why: 'the percentage is given, the difference is not',
    },
  ),
  asked('tu-rQ-contracts-sum', 'arithmetic', '2020到2022这三年，宜宾总共登记了多少份技术合同？', {
    gold: '801份',
    contains: ['801'],
    support: [
      [YIBIN, CONTRACTS_2022],
      [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      [YIBIN, '160 technology contracts were registered throughout the year'],
    ],
    why: 'a sum of three years',
  }),
  asked(
    'tu-rQ-contract-average-5',
    'arithmetic',
    'What was the average size of a technology contract registered in Yibin in 2022?',
    {
      gold: 'about 5.59 million yuan',
      contains: [
        [
          '5.59 million',
          '5.6 million',
          '5.589 million',
          '5.5885 million',
          '5,588',
          '558.9万',
          '558.85万',
          '559万',
          '0.00559 billion',
        ],
      ],
      support: [
        [
          YIBIN,
          '418 technology contracts registered for the year, and the registered amount of technology contracts recognized at 2.336 billion yuan',
        ],
      ],
      why: 'an amount divided by a count',
    },
  ),
  asked(
    'tu-rQ-xinyu-total-exports-3',
    'arithmetic',
    "If lithium products were 84.4 percent of it, how big were Xinyu's total exports in the first half of the year?",
    {
      gold: 'about 14.12 billion yuan',
      contains: [['14.12 billion', '14.1 billion', '14.123 billion', '141.2亿', '141.23亿', '141亿']],
      support: [
        [JIANGXI, XINYU],
        [JIANGXI, SHARE],
      ],
      why: 'the whole from a part and its share',
    },
  ),
  asked(
    'tu-rQ-xinyu-not-lithium-6',
    'arithmetic',
    "What percentage of Xinyu's exports is something other than lithium battery products?",
    {
      gold: '15.6 percent',
      contains: [percent(15.6)],
      support: [[JIANGXI, SHARE]],
      why: 'a complement',
    },
  ),
  asked('tu-rQ-xinyu-without-hydroxide-4', 'arithmetic', '新余上半年的锂电产品出口，扣掉氢氧化锂以后还剩多少？', {
    gold: '约4.1亿元',
    contains: [yuan(0.41)],
    support: [
      [JIANGXI, XINYU],
      [JIANGXI, 'Xinyu exported lithium hydroxide worth 11.51 billion yuan'],
    ],
    why: 'a difference of figures in two paragraphs',
  }),
  asked(
    'tu-rQ-fuzhou-gap-2',
    'arithmetic',
    "Fuzhou's NEV park is meant to reach 40 billion yuan a year one day. Going by last year's revenue, how much is still missing?",
    {
      gold: '15.78 billion yuan',
      contains: [['15.78 billion', '15.8 billion', '157.8亿']],
      support: [
        [JIANGXI, PARK],
        [JIANGXI, PARK_2022],
      ],
      why: 'what is left to a potential',
    },
  ),
  asked('tu-rQ-fuzhou-percent-3', 'arithmetic', '抚州新能源汽车园去年的收入，相当于建成后年收入潜力的百分之几？', {
    gold: '约60.6%',
    contains: [
      ['60.55%', '60.6%', '60.5%', '61%', '60.55 percent', '60.6 percent', '60.5 percent', '61 percent', '百分之六十'],
    ],
    support: [
      [JIANGXI, PARK_2022],
      [JIANGXI, PARK],
    ],
    why: 'a share of one figure in another; a city of that name lies in Fujian too',
  }),
  asked('tu-rQ-yunnan-times-3', 'arithmetic', "How many times its 2022 goal is Yunnan's output value goal for 2024?", {
    gold: 'more than five times',
    contains: [['five times', '5 times', 'fivefold', '5-fold', '5x', '5×', '5.0', '5倍', '五倍']],
    support: [
      [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan.'],
    ],
    why: 'a ratio of two goals',
  }),
  asked(
    'tu-rQ-world-hydroxide',
    'arithmetic',
    'Ganfeng is said to have about a fifth of the lithium hydroxide market. What world total does its capacity then imply?',
    {
      gold: 'about 405,000 tonnes',
      contains: [[...tonnes(405_000), '400,000', '40万吨']],
      support: [
        [
          JIANGXI,
          'an annual production capacity of 81,000 tons of lithium hydroxide, accounting for around 20 percent of the global share',
        ],
      ],
      why: 'the whole from a part and its share',
    },
  ),
  asked('tu-rQ-national-carbonate-2', 'arithmetic', '按宜春占三分之一来推，2022年全国碳酸锂产量大约是多少万吨？', {
    gold: '约42万吨',
    contains: [tonnes(420_000)],
    support: [
      [
        JIANGXI,
        "Yichun produced over 140,000 metric tons of lithium carbonate, accounting for about one-third of the country's total",
      ],
    ],
    why: 'the whole from a part and its share',
  }),
  asked(
    'tu-rQ-may-unit-value-2',
    'arithmetic',
    'average value per lithium-ion battery exported by China in May, in dollars',
    {
      gold: '14.50 dollars',
      contains: [['14.5', '14.50']],
      support: [
        [MIIT, MAY],
        [MIIT, MAY_VALUE],
      ],
      why: 'keywords; millions and billions divided',
    },
  ),
  asked(
    'tu-rQ-may-2023-number-3',
    'arithmetic',
    'Working back from the growth rate, about how many lithium-ion batteries had China exported in May of the previous year?',
    {
      gold: 'about 305 million',
      contains: [['305 million', '305.3 million', '305.34 million', '3.05亿', '3.053亿']],
      support: [[MIIT, MAY]],
      why: 'a base from a growth rate',
    },
  ),
  asked('tu-rQ-may-2023-value-2', 'arithmetic', '2024年5月锂电池出口额跌了16.1%，那么2023年5月大概是多少亿美元？', {
    gold: '约55.3亿美元',
    contains: [['5.53 billion', '5.5 billion', '55.3亿', '55亿']],
    support: [[MIIT, MAY_VALUE]],
    why: 'a base from a fall',
  }),
  asked(
    'tu-rQ-secondary-2021-2',
    'arithmetic',
    'What must the growth of secondary-industry investment in Yibin have been in 2021?',
    {
      gold: '15.9 percent',
      contains: [percent(15.9)],
      support: [[YIBIN, INVESTMENT]],
      why: 'a percentage less percentage points; "respectively"',
    },
  ),
  asked('tu-rQ-industrial-2021-2', 'arithmetic', '宜宾2021年工业投资增速是多少？我手头只有2022年比它高几个百分点。', {
    gold: '18.1%',
    contains: [percent(18.1)],
    support: [[YIBIN, INVESTMENT]],
    why: 'the second of two pairs',
  }),
  asked(
    'tu-rQ-project-average-2',
    'arithmetic',
    'On average, how large is each of the projects Yibin has signed since June 2022?',
    {
      gold: 'about 1 billion yuan',
      contains: [['1 billion', '1.0 billion', '10亿', '1,000 million', '1.00 billion']],
      support: [
        [
          YIBIN,
          'Since June 2022, Yibin has signed nearly 250 projects with a total agreed investment of over 250 billion yuan',
        ],
      ],
      why: 'both figures are 250 and both inexact',
    },
  ),
  asked('tu-rQ-electrolyte-foil', 'arithmetic', '云南规划的2024年电解液产能比铜箔多出多少万吨？', {
    gold: '11万吨',
    contains: [tonnes(110_000)],
    support: [[YUNNAN, KEY_MATERIALS]],
    why: 'a difference of two goals, in other units',
  }),
  asked(
    'tu-rQ-yichun-gain-2',
    'arithmetic',
    "By at least how many yuan did Yichun's lithium battery and new energy revenue rise from 2020 to 2022?",
    {
      gold: 'by more than 91.7 billion yuan',
      contains: [yuan(91.7)],
      support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'a difference from an upper bound',
    },
  ),
  asked(
    'tu-rQ-contract-value-rise-3',
    'arithmetic',
    'The registered value of technology contracts in Yibin: how much did it gain in 2021, and how much in 2022?',
    {
      gold: '431 million yuan in 2021 and 867 million yuan in 2022',
      contains: [yuan(0.431), yuan(0.867)],
      support: [
        [YIBIN, 'the registered amount of technology contracts recognized at 2.336 billion yuan'],
        [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
        [YIBIN, 'the registration amount of technology contracts was recognized at 1.038 billion yuan'],
      ],
      why: 'two differences out of three years',
    },
  ),
  asked(
    'tu-rQ-may-in-millions',
    'other-units',
    "What was the value of China's lithium-ion battery exports in May in millions of dollars?",
    {
      gold: '4,640 million dollars',
      contains: [['4,640 million', '4640 million', '4,640,000,000']],
      support: [[MIIT, MAY_VALUE]],
      why: 'billions in the text',
    },
  ),
  asked('tu-rQ-haohai-yi-2', 'other-units', '赣州豪海新材料2022年的主营收入是几亿元？', {
    gold: '1.2亿元',
    contains: [yuan(0.12)],
    support: [[JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022.']],
    why: 'the name in Chinese, millions in the text',
  }),
  asked(
    'tu-rQ-longnan-yi',
    'other-units',
    'How large a lithium battery cluster does Longnan want, expressed in 亿元?',
    {
      gold: '1000亿元',
      contains: [['1000亿', '1,000亿']],
      support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
      why: 'a Chinese unit in an English question',
    },
  ),
  asked('tu-rQ-ganfeng-wan-2', 'other-units', '赣锋锂业的氢氧化锂年产能是多少万吨，在世界上排第几？', {
    gold: '8.1万吨，全球最大',
    contains: [tonnes(81_000), ['largest', '最大', '第一']],
    support: [
      [JIANGXI, 'Ganfeng Lithium boasts an annual production capacity of 81,000 tons of lithium hydroxide'],
      [JIANGXI, 'making it the largest lithium hydroxide production base globally'],
    ],
    why: 'a figure in other units and a rank',
  }),
  asked('tu-rQ-separator-yi-4', 'other-units', '到2024年，云南的隔膜产能想做到几亿平方米？', {
    gold: '15亿平方米',
    contains: [['15亿', '1.5 billion']],
    support: [[YUNNAN, KEY_MATERIALS]],
    why: 'an area; billions against 亿',
  }),
  asked(
    'tu-rQ-recycling-million',
    'other-units',
    'How many million tonnes of battery recycling capacity does the Yunnan plan provide for?',
    {
      gold: '0.2 million tonnes by 2024',
      contains: [['0.2 million', ...tonnes(200_000), ...count(200_000)]],
      support: [[YUNNAN, '200,000 tons of green recycling of batteries']],
      why: 'the electrolyte goal is the same figure',
    },
  ),
];
