import { exchange } from '../../questions/case.ts';
import { count, percent, TARGET, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const shipped = exchange(
  'How many lithium-ion batteries did China export in May 2024?',
  'China exported 320 million, an annual increase of 4.8 percent. [1]',
);
const hightech = exchange('How many high-tech enterprises did Yibin have in 2022?', 'It had 306. [1]');

/** An analyst of the energy transition at a bank, on the national guideline, Yibin and Yunnan. */
export const GUEST_E2 = [
  asked('gE-miit-siting', 'policy', 'Which plant locations does the MIIT battery guideline frown upon?', {
    gold: 'farmland and ecological zones',
    contains: [
      ['farmland', '农田', '耕地'],
      ['ecological zone', '生态区', '生态保护区'],
    ],
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones.']],
    why: 'the sentence names neither the guideline nor the ministry',
  }),
  asked('gE-miit-pure-capacity', 'yes-no', 'Does the 2024 guideline ban new battery capacity outright?', {
    gold: 'no; it guides makers to reduce projects that "purely" expand capacity',
    contains: [
      ['reduce', '减少'],
      ['purely', '单纯'],
    ],
    support: [
      [
        MIIT,
        'will guide lithium battery makers to reduce manufacturing projects that "purely" expand production capacity',
      ],
    ],
    why: 'the answer is no by a weaker verb',
  }),
  asked(
    'gE-miit-timeline',
    'date',
    'Timeline of the revised lithium battery guidelines: when proposed, when in force?',
    {
      gold: 'proposed in May; effective from Thursday (20 June 2024)',
      contains: [
        ['in May', '5月', '五月'],
        ['Thursday', 'June 20', '20 June', '周四', '星期四', '6月20日'],
      ],
      support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
      why: 'two dates, one of them a weekday',
    },
  ),
  asked('gE-export-jan-may', 'several', "China's battery exports Jan-May 2024: change in units vs change in value?", {
    gold: 'number up 4 percent, value down 17.4 percent',
    contains: [percent(4), percent(17.4)],
    support: [
      [
        MIIT,
        'In the January-May period, the number of batteries exported grew by 4 percent while the value dropped by 17.4',
      ],
    ],
    forbids: ['16.1'],
    why: 'the figures of May alone stand just before',
  }),
  asked('gE-export-may-value', 'follow-up', 'And what were they worth, more or less than a year before?', {
    gold: '4.64 billion dollars, down 16.1 percent',
    contains: [['4.64 billion', '46.4亿'], percent(16.1)],
    history: shipped,
    support: [[MIIT, 'the value slumped by 16.1 percent to $4.64 billion']],
    forbids: ['17.4'],
    why: '"they" are the batteries of May; the value for five months follows',
  }),
  asked('gE-price-slide', 'policy', 'What explains the slide in lithium-ion battery prices at home and abroad?', {
    gold: 'the large amount of production capacity introduced of late',
    contains: [['production capacity', '产能']],
    support: [
      [
        MIIT,
        'the introduction of large volumes of quantities of production capacity recently has resulted in the prices',
      ],
    ],
    why: 'a cause put in clumsy words',
  }),
  asked('gE-cui-low-cost', 'policy', 'Why does Cui Dongshu think cheap manufacturing is not enough?', {
    gold: 'without sufficient technology upgrades, low cost will cap the development of the whole industry',
    contains: [['technology upgrades', 'technological upgrad', '技术升级']],
    support: [
      [
        MIIT,
        'The low manufacturing cost that resulted from an expanded industry scale without sufficient technology upgrades will cap the development of the whole industry',
      ],
    ],
    why: 'a reason out of a quotation; he says that low costs are an advantage, too',
  }),
  asked('gE-west-reliance', 'yes-no', 'Has the US weaned itself off Chinese batteries?', {
    gold: 'no: Western countries including the US have tried but failed, the report says',
    contains: [['failed', '失败', '未能', '未成功']],
    support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
    why: '"weaned off" for "reduce their reliance"',
  }),
  asked(
    'gE-yibin-panel',
    'several',
    'On what grounds did the expert panel find Yibin fit for the battery capital title?',
    {
      gold: 'industry clustering, a complete chain, a clear development path, strong policy measures, strong momentum',
      contains: [
        ['clustering', '集聚'],
        ['policy measures', '政策措施', '政策'],
        ['momentum', '势头', '动能'],
      ],
      support: [
        [YIBIN, 'Yibin has obvious advantages in power battery industry clustering, a complete industry chain'],
      ],
      why: 'reasons without a figure',
    },
  ),
  asked(
    'gE-yibin-doubts',
    'policy',
    'What were investors unsure about when Yibin first pitched itself for power batteries?',
    {
      gold: 'whether it had the scientific research strength',
      contains: [['scientific research', '科研']],
      support: [
        [YIBIN, 'whether or not Yibin had the scientific research strength to match the power battery industry'],
      ],
      why: 'asked without a word of the sentence; "companies kept asking"',
    },
  ),
  asked('gE-yibin-contracts', 'value', 'yibin technology contracts 2021 value', {
    gold: '1.469 billion yuan',
    contains: [yuan(1.469)],
    support: [[YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan']],
    forbids: ['2.336 billion', '1.038 billion'],
    why: 'the categories are named in the sentence before',
  }),
  asked(
    'gE-yibin-investment-2021',
    'arithmetic',
    "I have Yibin's industrial investment growth for 2022. What was the growth rate the year before?",
    {
      gold: '18.1% (27.8% less 9.7 percentage points)',
      contains: [percent(18.1)],
      support: [
        [YIBIN, 'including industrial investment grew by 27.8%, which increased by 10.4 percentage points and 9.7'],
      ],
      why: 'a difference of a rate and the right one of two changes in points',
    },
  ),
  asked('gE-yibin-hightech-2020', 'follow-up', 'And two years before that?', {
    gold: '150 in 2020',
    contains: ['150'],
    history: hightech,
    support: [[YIBIN, '150 high-tech enterprises']],
    forbids: ['200 high-tech'],
    why: 'the year has to be reckoned from the question before',
  }),
  asked('gE-yibin-charging', 'typo', 'Yibing EV charging: how many plugs, and how far is the nearest one downtown?', {
    gold: 'more than 9,000 charging interfaces; a radius of less than 2 km',
    contains: [count(9000), ['2 km', '2km', '2公里', '两公里', '2千米']],
    support: [
      [YIBIN, 'more than 9,000 charging interfaces have been built in Yibin'],
      [YIBIN, 'an energy replenishment network with a radius of less than 2 km'],
    ],
    why: 'a misspelt city; "plugs" for "charging interfaces"',
  }),
  asked('gE-yibin-120', 'false-premise', "Yibin's battery chain took in over 120 billion yuan in 2022, right?", {
    gold: 'no; over 120 billion is what it strives for in 2023 (output in 2022: 88.9 billion)',
    contains: [[...TARGET, 'striving', 'strive', '力争', '努力实现']],
    support: [[YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain']],
    why: 'a goal for the next year taken for a result',
  }),
  asked('gE-yibin-labs', 'several', 'What battery technologies are the academician teams in Yibin working on?', {
    gold: 'high-security power batteries, low-temperature range, heavy truck power exchange, skid plate chassis',
    contains: [
      ['high-security', '高安全'],
      ['low-temperature', '低温'],
      ['heavy truck', '重卡'],
    ],
    support: [
      [YIBIN, 'more than 20 R&D projects on high-security power batteries, battery low-temperature range technology'],
    ],
    why: 'a list deep in a long quotation',
  }),
  asked('gE-sichuan-edge', 'policy', 'Which advantages does Sichuan say it will build its battery chain on?', {
    gold: 'lithium resources and green power',
    contains: [
      ['lithium resources', '锂资源', '锂矿资源'],
      ['green power', '绿电', '绿色电力'],
    ],
    support: [[YIBIN, 'we will rely on lithium resources, green power energy and other advantages']],
    why: 'the province is the speaker\'s "we"',
  }),
  asked('gE-yichun-or-yibin', 'comparison', 'Yichun vs Yibin, 2022: whose battery industry was larger?', {
    gold: "Yichun's by the figures given: 111.7 billion yuan in revenue against 88.9 billion in output value",
    contains: [yuan(111.7), yuan(88.9)],
    caveats: [
      ['revenue', '收入', '营收'],
      ['output', '产值'],
    ],
    support: [
      [JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022'],
      [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
    ],
    why: 'names alike, two documents, two measures',
  }),
  asked('gE-yunnan-minerals', 'typo', 'Which of its minerals does Yunan want to build its battery chain on?', {
    gold: 'phosphorus, lithium, nickel, manganese, copper and aluminium',
    contains: [
      ['phosphorus', '磷'],
      ['manganese', '锰'],
      ['nickel', '镍'],
    ],
    support: [[YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum']],
    why: 'a misspelt province',
  }),
  asked('gE-yunnan-cathode', 'ambiguous', 'Yunnan cathode capacity 2024?', {
    gold: 'a goal; the text gives both 1 million and 500,000 tonnes as "cathode materials"',
    contains: [
      ['1 million ton', '1,000,000', '100万吨'],
      ['500,000', '50万吨'],
    ],
    caveats: [TARGET],
    support: [
      [YUNNAN, 'a production capacity of 1 million tons of cathode materials, 500,000 tons of cathode materials'],
    ],
    why: 'a fault of the translation: two figures under one name',
  }),
  asked('gE-yunnan-bases', 'several', 'Where within Yunnan will battery production be concentrated?', {
    gold: 'Kunming, Yuxi and Qujing',
    contains: [
      ['Kunming', '昆明'],
      ['Yuxi', '玉溪'],
      ['Qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'lower-case names in a garbled sentence',
  }),
  asked(
    'gE-yunnan-second-life',
    'policy',
    "For a note on second-life batteries: what uses does Yunnan's plan name for pilots?",
    {
      gold: 'low-speed electric vehicles, 5G base stations, data centre power supplies',
      contains: [['low-speed', '低速'], ['5G'], ['data center', 'data centre', '数据中心']],
      support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
      why: '"second-life" for "cascade utilization"',
    },
  ),
  asked(
    'gE-yunnan-facilities',
    'target',
    'By 2024, how many battery material testing centres and how many recycling demonstration projects does Yunnan want?',
    {
      gold: 'two research and testing centres; 1 or 2 demonstration projects',
      contains: [
        ['two', '两个', '2个'],
        ['1 or 2', 'one or two', '1-2', '1至2', '1到2', '1或2', '一两个'],
      ],
      support: [
        [
          YUNNAN,
          'built two has the domestic leading level of new energy battery materials technology research and development and testing center',
        ],
        [YUNNAN, '1 or 2 battery recycling and utilization demonstration projects are built'],
      ],
      why: 'two counts in two sentences, one in words',
    },
  ),
  asked('gE-yunnan-mwh', 'other-units', "Yunnan's 2024 goal for power and storage batteries, in MWh please", {
    gold: '50,000 MWh (50 GWh)',
    contains: [['50,000', '50000', '5万']],
    support: [[YUNNAN, '50GWh of power batteries and energy storage batteries']],
    why: 'a unit that the text does not use',
  }),
  asked(
    'gE-yunnan-ramp',
    'arithmetic',
    'By how much was battery output value in Yunnan meant to rise between the 2022 and 2023 milestones?',
    {
      gold: '30 billion yuan (from 20 to 50)',
      contains: [yuan(30)],
      support: [
        [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
        [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan.'],
      ],
      why: 'the difference of two goals; a third is more famous',
    },
  ),
  unanswerable(
    'gE-miit-penalty',
    "What's the penalty for battery makers who ignore the MIIT guideline?",
    'makers are guided and urged; no sanction is told, though the word occurs',
  ),
  unanswerable(
    'gE-miit-density',
    'MIIT guideline 2024 minimum energy density Wh/kg',
    'a number that the guideline has and the report does not',
  ),
  unanswerable(
    'gE-may-buyer',
    "Which country was the largest buyer of China's lithium-ion batteries in May?",
    'the total for May is given, no destinations',
  ),
  unanswerable(
    'gE-yibin-jobs',
    'How many people work in the battery industry in Yibin?',
    'jobs are given for a park in Fuzhou only',
    { forbids: ['40,000'] },
  ),
  unanswerable(
    'gE-catl-yibin-sum',
    'How much money has CATL put into Yibin since it arrived?',
    'the year it came and the sum of all projects stand in the text',
  ),
  unanswerable(
    'gE-yibin-slowdown-cause',
    "Why has growth in Yibin's overall fixed asset investment been slowing?",
    'the slowing is told, its cause is not',
  ),
  unanswerable(
    'gE-chengdu-charging',
    'Number of charging points in Chengdu',
    'the figure is for another city of the province',
    { forbids: ['9,000'] },
  ),
  unanswerable(
    'gE-yunnan-2022-actual',
    "Did Yunnan's battery industry in fact make it to 20 billion yuan in 2022?",
    'the 20 billion is a goal of a plan of that year; no result is told',
  ),
  unanswerable(
    'gE-yunnan-subsidy',
    'What subsidy does Yunnan pay battery recyclers, per tonne or per project?',
    'support for recycling is told without a sum',
  ),
];
