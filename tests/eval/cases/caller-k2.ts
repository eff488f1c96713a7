import { exchange } from '../../questions/case.ts';
import { count, percent, points, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const patents = exchange(
  'How many invention patents were authorised in Yibin in 2022?',
  'In 2022, Yibin obtained 275 authorized invention patents. [1]',
);
const longnan = exchange(
  'How large a lithium battery cluster is Longnan aiming for?',
  'Longnan is striving to build a 100 billion yuan lithium battery industry cluster. [1]',
);

/** A fact-checker at a research house: Yibin, Yunnan and what none of the texts says. */
export const CALLER_K2 = [
  asked('kK-yibin-title-givers', 'who', 'Who made Yibin "Power Battery Capital", and on which date?', {
    gold: 'the China National Light Industry Council and the China Battery Industry Association, on June 9 (2023)',
    contains: [
      ['China National Light Industry Council', '中国轻工业联合会'],
      ['China Battery Industry Association', '中国电池工业协会'],
      ['June 9', '9 June', '6月9日'],
    ],
    support: [
      [
        YIBIN,
        'with the China National Light Industry Council and the China Battery Industry Association jointly awarding it the medal',
      ],
    ],
    why: 'who and when at once',
  }),
  asked('kK-yibin-arrival', 'false-premise', "Yibin's rise began when BYD came in 2019, didn't it?", {
    gold: 'No, it was CATL that came in 2019',
    contains: [['CATL', '宁德时代']],
    support: [[YIBIN, 'Yibin has taken less than five years to leap up with the introduction of CATL in 2019']],
    why: 'the wrong company is taken for granted',
  }),
  asked('kK-yibin-patents-before', 'follow-up', 'And the year before?', {
    gold: '168',
    contains: ['168'],
    support: [[YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan']],
    why: 'the text lists three figures under "the above three categories"',
    history: patents,
  }),
  asked(
    'kK-yibin-hightech-firms',
    'several',
    'List the number of high-tech enterprises in Yibin for 2020, 2021 and 2022.',
    {
      gold: '150 in 2020, 200 in 2021, 306 in 2022',
      contains: ['150', '200', '306'],
      support: [
        [
          YIBIN,
          'In 2022, Yibin had 60 provincial and municipal-level engineering and technology research centers, 306 high-tech enterprises',
        ],
        [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
        [
          YIBIN,
          'There were only 32 provincial and municipal engineering and technology research centers, 150 high-tech enterprises',
        ],
      ],
      why: 'three years in three sentences, one without the noun',
    },
  ),
  asked(
    'kK-yibin-contracts-rise',
    'arithmetic',
    'By how many did the technology contracts registered in Yibin increase between 2021 and 2022?',
    {
      gold: '195 (from 223 to 418)',
      contains: ['195'],
      support: [
        [YIBIN, '418 technology contracts registered for the year'],
        [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      ],
      why: 'a difference; the earlier figure is the third of a bare list',
    },
  ),
  asked(
    'kK-yibin-industrial-investment',
    'several',
    'Yibin industrial investment growth in 2022, and the change in that rate from 2021 in percentage points?',
    {
      gold: '27.8%, 9.7 percentage points more than in 2021',
      contains: [percent(27.8), points(9.7)],
      support: [
        [
          YIBIN,
          'including industrial investment grew by 27.8%, which increased by 10.4 percentage points and 9.7 percentage points compared with 2021 respectively',
        ],
      ],
      why: '"respectively": secondary industry and industry share the sentence',
    },
  ),
  asked(
    'kK-yibin-result-and-goal',
    'comparison',
    "I need last year's result next to this year's goal: Yibin's power battery output value in 2022 and the revenue aimed at for 2023.",
    {
      gold: '88.9 billion yuan in 2022; more than 120 billion yuan of revenue as the goal for 2023',
      contains: [yuan(88.9), yuan(120)],
      support: [
        [YIBIN, 'in 2022, the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
        [YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain'],
      ],
      why: 'output value against revenue, a result against a goal',
    },
  ),
  asked(
    'kK-liquor-city-charging',
    'alias',
    "How many charging interfaces does China's Liquor Capital have, and what is the radius of the network in the centre, in metres?",
    {
      gold: 'more than 9,000; less than 2,000 metres (2 km)',
      contains: [count(9000), ['2 km', '2km', '2,000 m', '2000 m', '2公里', '2000米']],
      support: [
        [YIBIN, 'more than 9,000 charging interfaces have been built in Yibin'],
        [YIBIN, 'Yibin was known as China’s Liquor Capital'],
      ],
      why: 'the city by its former title; the text gives km',
    },
  ),
  asked(
    'kK-jing-office',
    'who',
    'Whose statement is it that battery innovation in Sichuan is "unprecedentedly active", and in what capacity was it made?',
    {
      gold: 'Jing Maoming, deputy director of the Sichuan Provincial Department of Economy and Information Technology',
      contains: ['Jing Maoming', ['deputy director', '副厅长']],
      support: [
        [
          YIBIN,
          'Jing Maoming, deputy director of the Sichuan Provincial Department of Economy and Information Technology',
        ],
      ],
      why: 'the speaker stands in the sentence after the quotation',
    },
  ),
  asked('kK-yibin-experts', 'policy', 'On what grounds did the expert group consider Yibin worthy of the title?', {
    gold: 'clustering, a complete industry chain, a clear development path, strong policy measures, strong momentum',
    contains: [
      ['complete industry chain', '产业链'],
      ['policy measures', '政策措施', '政策'],
    ],
    support: [
      [
        YIBIN,
        'obvious advantages in power battery industry clustering, a complete industry chain, a clear development path, strong policy measures, and strong development momentum',
      ],
    ],
    why: 'grounds without a figure',
  }),
  asked('kK-yibin-manufacturing-share', 'value', '2022年6月以来宜宾签约的投资里，制造业项目占多大比例？', {
    gold: '85%以上',
    contains: [percent(85)],
    support: [[YIBIN, 'accounting for more than 85% of the total investment']],
    why: 'a Chinese question about an English text',
  }),
  asked(
    'kK-yunnan-steps',
    'target',
    'What output value did Yunnan set for each of the three years 2022, 2023 and 2024?',
    {
      gold: '20, 50 and more than 100 billion yuan',
      contains: [yuan(20), yuan(50), yuan(100)],
      support: [
        [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
        [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
        [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
      ],
      why: 'three goals in three paragraphs; the last is without a year',
    },
  ),
  asked('kK-yunnan-electrolyte-foil', 'target', '云南行动方案里，到2024年电解液和铜箔的产能目标各是多少？', {
    gold: '电解液20万吨，铜箔9万吨',
    contains: [tonnes(200_000), tonnes(90_000)],
    support: [[YUNNAN, '200,000 tons of electrolyte, 90,000 tons of copper foil']],
    why: 'a Chinese question; two of many capacities in one sentence',
  }),
  asked('kK-yunnan-minerals', 'policy', 'Which mineral resources does the Yunnan plan intend to build on?', {
    gold: 'phosphorus, lithium, nickel, manganese, copper and aluminium',
    contains: [
      ['phosphorus', '磷'],
      ['nickel', '镍'],
      ['manganese', '锰'],
    ],
    support: [[YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum']],
    why: 'a list without a figure',
  }),
  asked('kK-yunnan-key-cities', 'typo', 'which cities get key support for new energy batteries in Yunan province', {
    gold: 'Kunming, Yuxi and Qujing',
    contains: [
      ['Kunming', '昆明'],
      ['Yuxi', '玉溪'],
      ['Qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'the province is misspelt and the sentence badly translated',
  }),
  asked('kK-yunnan-second-life', 'policy', 'In what fields is Yunnan to pilot the second use of spent batteries?', {
    gold: 'low-speed electric vehicles, 5G base stations, data centre power supplies',
    contains: [['low-speed electric', '低速电动'], ['5G'], ['data center', 'data centre', '数据中心']],
    support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
    why: '"second use" for cascade utilisation',
  }),
  asked('kK-yunnan-50-reached', 'yes-no', 'Does Yunnan have 50 GWh of power and storage battery capacity?', {
    gold: 'That is the goal for 2024; whether it was reached is not said',
    contains: [['50GWh', '50 GWh', '50吉瓦时']],
    caveats: [[...TARGET, 'planned', '规划']],
    support: [[YUNNAN, '50GWh of power batteries and energy storage batteries']],
    why: 'a goal asked for as a fact',
  }),
  asked(
    'kK-yichun-or-yibin',
    'comparison',
    'Yichun or Yibin: which reported the larger 2022 figure for its battery industry?',
    {
      gold: "Yichun: 111.7 billion yuan of revenue, against Yibin's output value of 88.9 billion yuan",
      contains: [yuan(111.7), yuan(88.9)],
      support: [
        [JIANGXI, 'to 111.7 billion yuan in 2022'],
        [YIBIN, 'power battery industry reached 88.9 billion yuan'],
      ],
      why: 'two documents; revenue is set beside output value',
    },
  ),
  unanswerable(
    'kK-yichun-2021',
    "What was the revenue of Yichun's lithium battery and new energy industry in 2021?",
    'only 2020 and 2022 are given',
  ),
  unanswerable(
    'kK-yichun-mayor',
    'What is the name of the mayor of Yichun?',
    'a mayor and a deputy mayor of other places are named',
    { forbids: ['Wan Guangming', 'Long Haibin'] },
  ),
  unanswerable(
    'kK-yichun-reserves',
    'How large are the lithium reserves around Yichun, in tonnes?',
    'only the production of lithium carbonate is given',
  ),
  unanswerable(
    'kK-ganzhou-total',
    'Ganzhou lithium battery industry: total revenue in 2022?',
    "one company's revenue and one county's goal are near",
  ),
  unanswerable('kK-longnan-year', 'By which year?', 'the goal has no year', { history: longnan }),
  unanswerable(
    'kK-haohai-recycled',
    'How many tonnes of waste batteries does Ganzhou Haohai recycle a year?',
    'only its revenue is given',
  ),
  unanswerable(
    'kK-ganfeng-revenue',
    'How much revenue did Ganfeng Lithium report for 2022?',
    'only its capacity is given',
  ),
  unanswerable(
    'kK-xinyu-whole-year',
    'What were the exports of lithium battery products from Xinyu in the whole of 2022?',
    'only the first half of 2023 is given',
  ),
  unanswerable(
    'kK-xinyu-biggest-market',
    "Which country buys the most of Xinyu's lithium products?",
    'the countries are named without an order',
  ),
  unanswerable(
    'kK-fuzhou-second-phase',
    "When will the second phase of Fuzhou's NEV project be finished?",
    'only that it is under construction',
  ),
  unanswerable(
    'kK-fuzhou-fujian',
    "What revenue did the NEV industry of Fuzhou, Fujian's provincial capital, make last year?",
    'another city of the same spelling',
    { forbids: ['24.22', '40 billion'] },
  ),
  unanswerable(
    'kK-miit-research-share',
    'What minimum share of revenue must battery makers spend on R&D under the revised guideline?',
    'the report gives no thresholds',
  ),
  unanswerable('kK-miit-density', '工信部新规要求动力电池的能量密度不低于多少？', 'the report gives no thresholds'),
  unanswerable(
    'kK-miit-fines',
    'What penalties does the guideline provide for firms that do not comply?',
    'measures are named, no penalty',
  ),
  unanswerable(
    'kK-five-months-dollars',
    'Dollar value of Chinese lithium-ion battery exports, January to May 2024?',
    'only the change is given; the value is for May alone',
  ),
  unanswerable(
    'kK-west-why-failed',
    'Why have Western countries failed to reduce their reliance on Chinese batteries?',
    'the failure is stated, its cause is not',
  ),
  unanswerable(
    'kK-sunwoda-outlay',
    'How much is Sunwoda investing in its Nanchang project?',
    'the project is named without a sum',
  ),
  unanswerable(
    'kK-nanchang-grants',
    'What subsidy per kWh does Nanchang pay for energy storage installations?',
    'support is named, no subsidy',
  ),
  unanswerable('kK-nanchang-firms-200', '南昌有哪几家储能企业的增速达到了200%？', 'the companies are not named'),
  unanswerable(
    'kK-catl-yibin-outlay',
    'How many billion yuan has CATL put into Yibin?',
    'only sums for all projects are given',
  ),
  unanswerable(
    'kK-yibin-goal-met',
    'Did Yibin in fact achieve its 120 billion yuan of battery revenue in 2023?',
    'only the goal is given',
  ),
  unanswerable(
    'kK-sichuan-patents',
    'How many invention patents were authorised in Sichuan Province as a whole in 2022?',
    'only a city of the province has a figure',
  ),
  unanswerable(
    'kK-yibin-swap-trucks',
    'How many battery-swap heavy trucks are running in Yibin?',
    'the scenario is named without a number',
  ),
  unanswerable(
    'kK-yunnan-actual-2022',
    "What was the actual output value of Yunnan's new energy battery industry in 2022, not the target?",
    'only the goal is given',
  ),
  unanswerable(
    'kK-kunming-share',
    '昆明在云南1000亿元电池产值目标里要承担多少？',
    'the goal is not divided among cities',
  ),
];
