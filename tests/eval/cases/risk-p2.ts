import { exchange } from '../../questions/case.ts';
import { count, percent, points, TARGET, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

/** A goal, in the words of the report as well. */
const AIMED = [...TARGET, 'striv', '力争', '努力'];

const xinyu = exchange(
  'What did Xinyu export in lithium battery products in the first half of 2023?',
  '11.92 billion yuan, up 94 percent year on year. [1]',
);
const yibin = exchange('宜宾2022年动力电池产业产值多少？', '2022年达到889亿元，增长4.5倍。[1]');

/** The same reporter: Yibin and Yunnan, then where the documents hold only something that looks alike. */
export const RISK_P2 = [
  asked(
    'tu-rP-yibin-percent-or-times',
    'false-premise',
    "Our piece says Yibin's power battery output value rose 4.5 percent to 88.9 billion yuan in 2022. Right?",
    {
      gold: 'no: 88.9 billion yuan is right, but it increased 4.5 times',
      contains: [yuan(88.9), ['4.5 times', '4.5倍', '4.5-fold']],
      support: [[YIBIN, 'reached 88.9 billion yuan, an increase of 4.5 times']],
      why: 'the right number with the wrong unit',
    },
  ),
  asked(
    'tu-rP-yibin-ministry',
    'who',
    "Was it the ministry of industry that gave Yibin the title of China's Power Battery Capital?",
    {
      gold: 'no, the China National Light Industry Council and the China Battery Industry Association',
      contains: [
        ['China National Light Industry Council', '中国轻工业联合会'],
        ['China Battery Industry Association', '中国电池工业协会'],
      ],
      support: [
        [
          YIBIN,
          'the China National Light Industry Council and the China Battery Industry Association jointly awarding it',
        ],
      ],
      why: 'a wrong body is suggested, which another document is about',
    },
  ),
  asked('tu-rP-yibin-1200', 'yes-no', '宜宾动力电池全产业链营收2023年是不是已经突破1200亿了？', {
    gold: '1200亿元以上是2023年力争实现的目标',
    contains: [yuan(120)],
    caveats: [AIMED],
    support: [[YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain']],
    why: 'a goal is suggested as reached',
    abstained: 'either',
  }),
  asked(
    'tu-rP-yibin-decade-2',
    'yes-no',
    "Did it take Yibin a decade to go from obscurity to 'power battery capital'?",
    {
      gold: 'no, less than five years',
      contains: [['less than five years', '不到五年', '不到5年', 'less than 5 years']],
      support: [[YIBIN, 'Yibin has taken less than five years to leap up with the introduction of CATL in 2019']],
      why: 'a duration in words',
    },
  ),
  asked(
    'tu-rP-yibin-charging-stations-3',
    'false-premise',
    'I have "more than 9,000 charging stations built in Yibin" in my notes. Is stations what they counted?',
    {
      gold: 'no, charging interfaces',
      contains: [count(9000), ['charging interface', '充电接口']],
      support: [[YIBIN, 'more than 9,000 charging interfaces have been built in Yibin']],
      why: 'the right number of the wrong thing',
    },
  ),
  asked('tu-rP-yibin-hightech-doubled-3', 'yes-no', '宜宾的高新技术企业数量2022年比2021年翻了一番，有没有这回事？', {
    gold: '没有，从200家增至306家',
    contains: ['306', '200'],
    support: [
      [
        YIBIN,
        'Yibin had 60 provincial and municipal-level engineering and technology research centers, 306 high-tech enterprises',
      ],
      [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
    ],
    why: 'two years, one of them in a list without names; 150 in 2020 would be a doubling',
  }),
  asked(
    'tu-rP-yibin-fixed-assets-3',
    'yes-no',
    "Is it right that growth in Yibin's total fixed-asset investment sped up in 2022?",
    {
      gold: 'no, it slowed by 2 percentage points',
      contains: [points(2)],
      support: [[YIBIN, 'fixed asset investment slowed down by 2 percentage points compared with 2021']],
      why: 'investment in industry did speed up, as the same sentence says',
    },
  ),
  asked('tu-rP-yibin-manufacturing-80', 'yes-no', '2022年6月以来宜宾签的项目里，制造业投资占比有没有超过八成？', {
    gold: '有，超过85%',
    contains: [percent(85)],
    support: [[YIBIN, 'accounting for more than 85% of the total investment']],
    why: 'a threshold in words',
  }),
  asked(
    'tu-rP-sichuan-most-complete-3',
    'yes-no',
    "Did Jing Maoming claim that Sichuan already has one of the world's most complete power battery industry chains?",
    {
      gold: 'no, he said Sichuan will strive to build one',
      contains: [['most complete', '最完整', '最完备', '最齐全']],
      caveats: [AIMED],
      support: [[YIBIN, 'strive to build Sichuan into one of the world’s most complete power battery industry chains']],
      why: 'an ambition is suggested as a claim',
      abstained: 'either',
    },
  ),
  asked('tu-rP-yunnan-80gwh', 'false-premise', 'Yunnan wants 80 GWh of power and storage batteries by 2024, right?', {
    gold: 'no, 50 GWh',
    contains: [['50GWh', '50 GWh', '50吉瓦时']],
    support: [[YUNNAN, '50GWh of power batteries and energy storage batteries']],
    why: 'a wrong figure is suggested',
  }),
  asked('tu-rP-yunnan-2023-1000', 'false-premise', '云南的目标是2023年就达到1000亿产值，是不是？', {
    gold: '不是，2023年的目标是500亿元',
    contains: [yuan(50)],
    support: [[YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan']],
    why: 'the goal of the year after is suggested',
  }),
  asked(
    'tu-rP-yunnan-ternary-3',
    'yes-no',
    "Does Yunnan's action plan back only lithium iron phosphate, or are ternary materials supported as well?",
    {
      gold: 'ternary battery cathode materials are supported as well',
      contains: [['ternary', '三元']],
      support: [
        [YUNNAN, 'represented by the ternary battery cathode material industry chain to accelerate the development'],
      ],
      why: 'an either-or question without a figure',
    },
  ),
  asked('tu-rP-yunnan-5g-3', 'yes-no', '云南的行动计划有没有提到把旧电池用到5G基站上？', {
    gold: '有，推进5G基站等梯次利用试点',
    contains: [
      ['5G base stations', '5G基站'],
      ['pilot', 'cascade', '试点', '梯次'],
    ],
    support: [
      [YUNNAN, '5G base stations, data center power supplies and other battery related cascade utilization fields'],
    ],
    why: 'everyday words for "cascade utilization"',
  }),
  unanswerable(
    'tu-rP-yichun-carbonate-2021',
    'How much lithium carbonate did Yichun produce in 2021?',
    'another year: 2022 is given',
  ),
  unanswerable(
    'tu-rP-yichun-world-share-2',
    "What share of the world's lithium carbonate comes out of Yichun?",
    'the share of the country is given, and a world share of another product',
  ),
  unanswerable(
    'tu-rP-yichun-revenue-2021-2',
    'I have Yichun’s lithium and new energy revenue for 2020 and for 2022. What was it in 2021?',
    'the year between two that are given',
  ),
  unanswerable(
    'tu-rP-yichun-mayor',
    'Who is the mayor of Yichun?',
    'a deputy mayor of Longnan and the mayor of Nanchang are named',
  ),
  unanswerable(
    'tu-rP-yichun-price',
    'Has the price of lithium carbonate in Yichun already dropped below 100,000 yuan a tonne?',
    'output is given and not the price; prices of batteries drop elsewhere',
  ),
  unanswerable(
    'tu-rP-ganzhou-industry-revenue-3',
    'How much revenue did the whole lithium battery industry of Ganzhou bring in in 2022?',
    'the revenue of one company there is given, and the goal of a part of the city',
  ),
  unanswerable(
    'tu-rP-haohai-profit',
    'What profit did Ganzhou Haohai make in 2022?',
    'the revenue is given and not the profit',
  ),
  unanswerable(
    'tu-rP-longnan-deadline',
    'By what year is Longnan supposed to have its 100 billion yuan lithium cluster?',
    'the goal is given without its year',
  ),
  unanswerable(
    'tu-rP-fuzhou-workers-now-2',
    'How many people were working at the Fuzhou NEV park in 2022?',
    'the jobs once it is completed are given',
  ),
  unanswerable(
    'tu-rP-fuzhou-finish-2',
    'When will the second phase of the NEV project in Fuzhou be finished?',
    'that it is under construction is given, without a date',
  ),
  unanswerable(
    'tu-rP-xinyu-tonnes-5',
    'How many tonnes of lithium hydroxide did Xinyu export in the first half of 2023?',
    'the value is given and not the mass; a capacity in tons is near',
  ),
  unanswerable(
    'tu-rP-xinyu-to-us',
    'Xinyu lithium battery exports to the United States, first half of 2023, in yuan?',
    'the total is given, and the countries without their parts',
  ),
  unanswerable(
    'tu-rP-xinyu-why-doubled-2',
    "What was the reason that Xinyu's lithium battery exports nearly doubled in the first half of 2023?",
    'the growth is given and not its cause',
  ),
  unanswerable(
    'tu-rP-xinyu-still-top',
    'Was Xinyu still the top lithium hydroxide exporting city in 2024?',
    'the rank in the first half of 2023 is given',
  ),
  unanswerable('tu-rP-xinyu-full-year-3', 'And for the whole of that year?', 'a half-year is given', {
    history: xinyu,
  }),
  unanswerable(
    'tu-rP-ganfeng-output',
    'Not the capacity, please: how many tons of lithium hydroxide did Ganfeng actually produce in 2022?',
    'the capacity is given and not the output',
  ),
  unanswerable(
    'tu-rP-jan-may-count-2',
    'How many lithium-ion batteries did China export from January to May 2024 in total?',
    'the growth over those months is given, the number only for May',
  ),
  unanswerable(
    'tu-rP-price-drop-percent-3',
    'By what percentage have lithium-ion battery prices fallen inside China?',
    'that prices dropped is given without a figure; falls of export value are near',
  ),
  unanswerable(
    'tu-rP-farmland-fine',
    'What fine does a company face under the MIIT guideline for building a battery plant on farmland?',
    'that such projects should be closed or curbed is given, without a penalty',
  ),
  unanswerable(
    'tu-rP-plants-shut',
    'Have any battery plants actually been shut down since the guideline took effect?',
    'what the guideline urges is given and not what came of it',
  ),
  unanswerable(
    'tu-rP-europe-or-us',
    'Did China sell more lithium batteries to Europe than to the US in May 2024?',
    'the exports to all countries are given',
  ),
  unanswerable(
    'tu-rP-sunwoda-investment',
    "How much is Sunwoda putting into its Nanchang factory? We've been told 20 billion yuan.",
    'that it settled there is given; 20 billion is expected of the whole industry',
  ),
  unanswerable(
    'tu-rP-nanchang-subsidy-2',
    'Is it so that Nanchang pays subsidies to makers of sodium-ion batteries, and if so how much?',
    'support of research is given and no subsidy',
  ),
  unanswerable(
    'tu-rP-sichuan-hightech',
    'How many high-tech enterprises did Sichuan Province as a whole have in 2022?',
    'the number in one of its cities is given',
  ),
  unanswerable(
    'tu-rP-why-catl-yibin-2',
    'Why did CATL choose Yibin over Chengdu back in 2019?',
    'that it came in 2019 is given and not why',
  ),
  unanswerable(
    'tu-rP-yunnan-2022-result-2',
    "What output value did Yunnan's new energy battery industry actually end up with in 2022?",
    'a goal for that year is given and not the result',
  ),
  unanswerable(
    'tu-rP-kunming-gwh',
    "How many of Yunnan's gigawatt-hours of battery capacity are to be built in Kunming?",
    'the goal of the province is given and not the part of the city',
  ),
  unanswerable('tu-rP-jiangxi-carbonate-7', '2022年江西全省生产了多少碳酸锂？', 'one city of the province is given'),
  unanswerable('tu-rP-yichun-firms-3', '宜春有多少家锂电企业？', 'the number in Xinyu is given'),
  unanswerable(
    'tu-rP-xinyu-customs-head-2',
    '新余海关的关长叫什么名字？',
    'an official of it is named, whose office is not given',
  ),
  unanswerable(
    'tu-rP-ganfeng-revenue-6',
    '赣锋锂业2022年的营收有没有超过400亿元？',
    'its capacity is given and not its revenue',
  ),
  unanswerable('tu-rP-june-exports', '2024年6月中国锂电池出口额是多少美元？', 'another month: May is given'),
  unanswerable(
    'tu-rP-rd-ratio',
    '修订后的锂电池指南是否规定企业研发费用要占营收的3%以上？',
    'the guideline is reported without that rule',
  ),
  unanswerable(
    'tu-rP-nanchang-firms-2',
    '南昌现在一共有几家新型储能企业？',
    'some projects are named and a growth rate is given',
  ),
  unanswerable(
    'tu-rP-nanchang-density-4',
    '南昌要求钠离子电池的能量密度达到多少？',
    'that it should improve is given without a figure',
  ),
  unanswerable('tu-rP-yibin-gwh-7', '那折合多少GWh的产量？', 'the value is given and not the number', {
    history: yibin,
  }),
  unanswerable(
    'tu-rP-catl-yibin-investment-3',
    '宁德时代在宜宾一共投了多少钱？',
    'the investment of all projects of the city is given',
  ),
  unanswerable(
    'tu-rP-yibin-patents-2020-8',
    '宜宾2020年拿到多少件发明专利授权？',
    'another year: 2021 and 2022 are given',
  ),
  unanswerable('tu-rP-yunnan-2025', '云南新能源电池产业2025年的产值目标是不是1500亿？', 'the plan ends with 2024'),
  unanswerable(
    'tu-rP-qujing-output-3',
    '到2024年，曲靖一个市的新能源电池产值要做到多少？',
    'the goal of the province is given',
  ),
];
