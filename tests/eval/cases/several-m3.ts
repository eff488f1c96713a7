import type { Forms } from '../../../src/eval/forms.ts';
import { count, percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

/** That the other part is missing. */
const MISSING: Forms = ['Nothing was found', 'do not say', '没有找到', '没有说明'];

/** Several things asked at once, of which the documents answer all (the first few), one or none. */
export const SEVERAL_M3 = [
  asked('sM-yunnan-demo-centres', 'target', '电池回收利用示范项目要建几个，材料研发检测中心要建几个？（云南）', {
    gold: '示范项目1至2个，研发检测中心2个',
    contains: [
      ['1 or 2', '1-2', '1至2', '1到2', '1—2', '一两个', '一到两个'],
      ['built two', 'two has', 'two research', 'two centres', '2个', '两个'],
    ],
    support: [
      [YUNNAN, '1 or 2 battery recycling and utilization demonstration projects are built'],
      [
        YUNNAN,
        'built two has the domestic leading level of new energy battery materials technology research and development and testing center',
      ],
    ],
    why: 'all parts: two numbers in two paragraphs, one in letters; the place in brackets at the end',
  }),
  asked(
    'sM-yunnan-recycling-reuse',
    'target',
    'Battery recycling in Yunnan - capacity planned for 2024? And in what fields will cascade use be tried out?',
    {
      gold: '200,000 tonnes; low-speed electric vehicles, 5G base stations, data centre power supplies',
      contains: [tonnes(200_000), ['low-speed electric vehicles', '5G base stations', '低速电动车', '5G基站']],
      support: [
        [YUNNAN, '200,000 tons of green recycling of batteries'],
        [YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies'],
      ],
      why: 'all parts: a figure and names, at the two ends of the text',
    },
  ),
  asked('sM-yichun-yibin-2022', 'several', '宜春2022年锂电新能源收入和宜宾2022年动力电池产值，各多少？', {
    gold: '宜春1117亿元，宜宾889亿元',
    contains: [yuan(111.7), yuan(88.9)],
    support: [
      [JIANGXI, 'to 111.7 billion yuan in 2022'],
      [YIBIN, 'power battery industry reached 88.9 billion yuan'],
    ],
    why: 'all parts: two places out of two texts, with names alike',
  }),
  asked(
    'sM-longnan-yibin-goals',
    'target',
    'How big a lithium cluster does Longnan want, and what revenue is Yibin striving for across its whole battery chain?',
    {
      gold: '100 billion yuan; more than 120 billion yuan',
      contains: [yuan(100), yuan(120)],
      support: [
        [JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster'],
        [YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain'],
      ],
      why: 'all parts: goals of two places out of two texts',
    },
  ),
  asked(
    'sM-yichun-carbonate-price',
    'several',
    'How much lithium carbonate did Yichun produce in 2022, and what was the average price per tonne?',
    {
      gold: 'over 140,000 tonnes; no price is given',
      contains: [tonnes(140_000)],
      caveats: [MISSING],
      support: [[JIANGXI, 'Yichun produced over 140,000 metric tons of lithium carbonate']],
      why: 'one part: the price (second) is missing',
    },
  ),
  asked('sM-yibin-output-jobs', 'several', '宜宾2022年动力电池产值多少，从业人员有多少？', {
    gold: '889亿元；没有说从业人数',
    contains: [yuan(88.9)],
    caveats: [MISSING],
    support: [[YIBIN, 'power battery industry reached 88.9 billion yuan']],
    why: 'one part: the jobs (second) are missing; jobs of a park elsewhere are told',
  }),
  asked('sM-haohai-staff', 'several', 'How many people work at Ganzhou Haohai, and what was its revenue in 2022?', {
    gold: 'the staff is not told; 120 million yuan',
    contains: [yuan(0.12)],
    caveats: [MISSING],
    support: [[JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022.']],
    why: 'one part: the staff (first) is missing',
  }),
  asked('sM-longnan-year', 'target', '龙南锂电产业集群的目标规模和建成年份分别是什么？', {
    gold: '1000亿元；没有说年份',
    contains: [yuan(100)],
    caveats: [MISSING],
    support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
    why: 'one part: the year (second) is missing',
  }),
  asked(
    'sM-ganfeng-profit',
    'several',
    'What profit does Ganfeng Lithium make, and how many tons of lithium hydroxide can it produce a year?',
    {
      gold: 'no profit is given; 81,000 tonnes',
      contains: [tonnes(81_000)],
      caveats: [MISSING],
      support: [[JIANGXI, 'an annual production capacity of 81,000 tons of lithium hydroxide']],
      why: 'one part: the profit (first) is missing',
    },
  ),
  asked('sM-nanchang-cars', 'several', '新能源汽车产量、新型储能产业预计规模，南昌各是多少？', {
    gold: '没有说汽车产量；储能产业预计超过200亿元',
    contains: [yuan(20)],
    caveats: [MISSING],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'one part: the cars (first) are missing, the place in the second half',
  }),
  asked(
    'sM-firms-xinyu-yichun',
    'several',
    'How many lithium battery companies are there in Xinyu and how many in Yichun?',
    {
      gold: 'over 70 in Xinyu; none told for Yichun',
      contains: ['70'],
      caveats: [MISSING],
      support: [[JIANGXI, 'Xinyu, a city home to over 70 lithium battery companies']],
      why: 'one part: the second place is missing',
    },
  ),
  asked('sM-yibin-2022-2023', 'several', '宜宾动力电池产业2022年和2023年的产值实际各是多少？', {
    gold: '2022年889亿元；2023年只有收入目标，没有实际产值',
    contains: [yuan(88.9)],
    caveats: [MISSING],
    support: [[YIBIN, 'power battery industry reached 88.9 billion yuan']],
    why: 'one part: the second year is missing, a goal of revenue looks alike',
  }),
  asked(
    'sM-fuzhou-investment',
    'several',
    'Fuzhou NEV park: total investment, and annual revenue expected once completed',
    {
      gold: 'no investment is told; 40 billion yuan',
      contains: [yuan(40)],
      caveats: [MISSING],
      support: [[JIANGXI, 'it will have the potential to achieve an annual revenue of 40 billion yuan']],
      why: 'one part: the investment (first) is missing',
    },
  ),
  asked('sM-fuzhou-phase-two-when', 'date', '抚州新能源汽车项目二期哪年完工？一期现在情况怎么样？', {
    gold: '没有说二期何时完工；一期已全面投产',
    contains: [['fully operational', '全面投产', '全面运营']],
    caveats: [MISSING],
    support: [[JIANGXI, 'the first phase of the NEV project is fully operational']],
    why: 'one part: the date (first) is missing; that phase two is under construction looks alike',
  }),
  asked('sM-nanchang-mayor-since', 'who', "Since when has Nanchang's mayor been in office, and what is his name?", {
    gold: 'not told since when; Wan Guangming',
    contains: [['Wan Guangming', '万广明']],
    caveats: [MISSING],
    support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced']],
    why: 'one part: the date (first) is missing',
  }),
  asked('sM-exports-destination', 'several', '2024年5月中国出口了多少块锂离子电池，出口最多的是哪个国家？', {
    gold: '3.2亿块；没有说出口到哪国最多',
    contains: [['320 million', '3.2亿']],
    caveats: [MISSING],
    support: [[MIIT, 'In May, China exported 320 million lithium-ion batteries']],
    why: 'one part: the destination (second) is missing; the US is named in another matter',
  }),
  asked(
    'sM-exports-may-june',
    'several',
    'What were lithium-ion battery exports from China worth in May 2024 and in June 2024?',
    {
      gold: '$4.64 billion in May; June is not told',
      contains: [['4.64 billion', '46.4亿']],
      caveats: [MISSING],
      support: [[MIIT, 'the value slumped by 16.1 percent to $4.64 billion']],
      why: 'one part: the second month is missing',
    },
  ),
  asked('sM-guideline-fine', 'policy', '锂电池新规范从什么时候起生效，违反了要罚多少钱？', {
    gold: '周四（2024年6月20日）起；没有说罚款',
    contains: [['Thursday', 'June 20', '20 June', '2024-06-20', '6月20日', '周四', '星期四']],
    caveats: [MISSING],
    support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
    why: 'one part: the fine (second) is missing',
  }),
  asked(
    'sM-guideline-spending',
    'policy',
    'What share of revenue must battery makers spend on R&D under the revised guideline, and what kind of projects should they cut?',
    {
      gold: 'no share is told; projects that purely expand production capacity',
      contains: [['expand production capacity', '扩大产能', '扩产']],
      caveats: [MISSING],
      support: [[MIIT, 'to reduce manufacturing projects that "purely" expand production capacity']],
      why: 'one part: the share (first) is missing from the report',
    },
  ),
  asked('sM-yunnan-film-money', 'target', '云南到2024年隔膜产能目标是多少？政府准备投多少钱？', {
    gold: '15亿平方米；没有说投入',
    contains: [['1.5 billion', '15亿']],
    caveats: [MISSING],
    support: [[YUNNAN, '1.5 billion square meters of battery diaphragm']],
    why: 'one part: the money (second) is missing; output values look alike',
  }),
  asked(
    'sM-yunnan-subsidy',
    'policy',
    'What subsidy does Yunnan pay battery makers, and how much electrolyte should it be able to make by 2024?',
    {
      gold: 'no subsidy is told; 200,000 tonnes',
      contains: [tonnes(200_000)],
      caveats: [MISSING],
      support: [[YUNNAN, '200,000 tons of electrolyte']],
      why: 'one part: the subsidy (first) is missing',
    },
  ),
  asked('sM-yunnan-guizhou', 'target', '2023年新能源电池产值目标，贵州和云南分别是多少？', {
    gold: '云南500亿元；没有提贵州',
    contains: [yuan(50)],
    caveats: [MISSING],
    support: [[YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan.']],
    why: 'one part: the first place is missing',
  }),
  asked('sM-yibin-chengdu', 'several', 'power battery output value 2022, Chengdu and Yibin', {
    gold: 'Yibin 88.9 billion yuan; Chengdu is not told',
    contains: [yuan(88.9)],
    caveats: [MISSING],
    support: [[YIBIN, 'power battery industry reached 88.9 billion yuan']],
    why: 'one part: the first place is missing, as keywords',
  }),
  asked('sM-yibin-swap-stations', 'several', '建成的充电接口有多少个，换电站有多少座？宜宾的情况', {
    gold: '9000多个充电接口；没有说换电站',
    contains: [count(9000)],
    caveats: [MISSING],
    support: [[YIBIN, 'more than 9,000 charging interfaces have been built in Yibin']],
    why: 'one part: the swap stations (second) are missing; swapping for heavy trucks looks alike',
  }),
  asked(
    'sM-conference-guests',
    'who',
    'How many guests came to the 2023 World Power Battery Conference, and who awarded Yibin its medal there?',
    {
      gold: 'the guests are not told; the China National Light Industry Council and the China Battery Industry Association',
      contains: [
        ['China National Light Industry Council', '中国轻工业联合会'],
        ['China Battery Industry Association', '中国电池工业协会'],
      ],
      caveats: [MISSING],
      support: [
        [
          YIBIN,
          'with the China National Light Industry Council and the China Battery Industry Association jointly awarding it the medal',
        ],
      ],
      why: 'one part: the number of guests (first) is missing',
    },
  ),
  asked('sM-customs-money-saved', 'several', '新余海关的新检验机制让企业申报工作量少了多少，又省了多少钱？', {
    gold: '少了约30%；没有说省多少钱',
    contains: [percent(30)],
    caveats: [MISSING],
    support: [[JIANGXI, 'companies have reduced their declaration workload by about 30 percent']],
    why: 'one part: the money (second) is missing',
  }),
  asked(
    'sM-xinyu-imports',
    'several',
    "Xinyu's lithium battery products in the first half of 2023: how much was exported and how much was imported?",
    {
      gold: 'exports of 11.92 billion yuan; imports are not told',
      contains: [yuan(11.92)],
      caveats: [MISSING],
      support: [[JIANGXI, "the city's export of lithium battery products reached 11.92 billion yuan"]],
      why: 'one part: the imports (second) are missing',
    },
  ),
  asked('sM-yibin-firms-2019', 'several', '宜宾2019年和2020年各有多少家高新技术企业？', {
    gold: '2020年150家；没有2019年的',
    contains: ['150'],
    caveats: [MISSING],
    support: [[YIBIN, '150 high-tech enterprises, 160 technology contracts were registered throughout the year']],
    why: 'one part: the first year is missing; later years are told',
  }),
  asked('sM-ganzhou-revenue-kinds', 'several', '赣州锂电产业总收入是多少，重点发展哪几类电池？', {
    gold: '没有说总收入；钢壳锂电池、软包电池',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    caveats: [MISSING],
    support: [[JIANGXI, 'includes steel shell lithium batteries, pouch-cell batteries']],
    why: 'one part: the revenue (first) is missing; that of one company looks alike',
  }),
  unanswerable(
    'sM-no-yichun-employer',
    "Who is the biggest employer in Yichun's lithium industry, and how many people does it employ?",
    'none: a company is named for Yichun, and jobs are told of a park in another city',
  ),
  unanswerable(
    'sM-no-ganzhou-output',
    '赣州市2022年锂电产业产值是多少，同比增长多少？',
    'none: one company of Ganzhou, a goal of a county and the growth of another city look alike',
  ),
  unanswerable(
    'sM-no-xinyu-full-year',
    "Xinyu's lithium battery exports for the whole of 2022: value and growth?",
    'none: only the first half of the following year is told',
  ),
  unanswerable(
    'sM-no-nanchang-results',
    '南昌储能产业2022年的实际产值和利润分别是多少？',
    'none: an expected scale without a year looks alike',
  ),
  unanswerable(
    'sM-no-yichun-2021',
    'How much lithium carbonate did Yichun turn out in 2021, and at what price did it sell?',
    'none: the tonnage is of another year, and no price is told',
  ),
  unanswerable(
    'sM-no-catl-yibin',
    '宁德时代在宜宾投了多少钱、建了多少GWh产能？',
    'none: the investment in all projects of the city and the GWh of another province look alike',
  ),
  unanswerable(
    'sM-no-yunnan-results',
    "What did Yunnan's battery industry actually turn out in 2023, and how many workers did it have?",
    'none: a goal for that year looks like the result',
  ),
  unanswerable(
    'sM-no-june-exports',
    '2024年6月中国锂电池的出口量和出口额各是多少？',
    'none: May and January to May look alike',
  ),
  unanswerable(
    'sM-no-haohai-tonnes',
    'How many tonnes of used batteries does Ganzhou Haohai recycle a year, and what share of the market does it have?',
    'none: its trade and revenue are told, tonnes and shares of others',
  ),
  unanswerable(
    'sM-no-yibin-gdp',
    'GDP和常住人口分别是多少？2022年，宜宾',
    'none: other figures out of the same bulletin are told',
  ),
  unanswerable(
    'sM-no-factories-shut',
    'How many factories have been shut under the new lithium battery guideline, and in which provinces?',
    'none: projects are to be closed, and a province stands in a caption',
  ),
  unanswerable(
    'sM-no-fuzhou-land',
    '抚州新能源汽车产业园占地多少亩，总投资是多少？',
    'none: revenue and jobs of the park are told',
  ),
  unanswerable(
    'sM-no-nanchang-ganzhou-gwh',
    'How many GWh of batteries did Nanchang and Ganzhou each make in 2022?',
    'none: two places whose industry is described without an output',
  ),
  unanswerable(
    'sM-no-sichuan-goal',
    "What is Sichuan province's output value target for power batteries, and by what year?",
    'none: the goal of one of its cities looks alike, and the province has only a goal in words',
  ),
  unanswerable(
    'sM-no-ganfeng-books',
    '赣锋锂业2022年营收和净利润分别是多少？',
    'none: its capacity and the revenue of another company are told',
  ),
];
