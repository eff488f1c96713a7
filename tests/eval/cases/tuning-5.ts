import { exchange } from '../../questions/case.ts';
import { count } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const HUBEI = 'hubei-battery-outline';
const DEBRECEN = 'debrecen-battery-hub';

const jingmen = exchange(
  'What was the cell capacity of Jingmen at the end of 2023?',
  'At the end of 2023, the cell capacity of Jingmen, Hubei was 82 GWh a year. [1]',
);
const jobs = exchange(
  'How many jobs does the first phase of the CATL factory in Debrecen create?',
  'The first phase of the CATL factory in Debrecen will create 3,000 jobs. [1]',
);

/** Hubei and Debrecen, for tuning. */
export const TUNING_5 = [
  asked('tu-hb-tests', 'policy', 'How does Hubei help battery companies with tests and certificates?', {
    gold: 'it bears 40 % of the fees, at most 3 million yuan per enterprise and year',
    contains: ['40%', '3 million yuan'],
    support: [
      [
        HUBEI,
        'It will instead bear 40 percent of the fees for tests and certificates, at most 3 million yuan per enterprise and year.',
      ],
    ],
    why: 'a rate and a cap; the commentary has other sums for a certificate',
  }),
  asked('tu-hb-fund-zh', 'policy', '湖北省电池产业基金不得投资哪些企业？', {
    gold: '近两年内因污染被罚款的企业',
    contains: [['fined for pollution', '污染']],
    support: [[HUBEI, 'It may not invest in companies that have been fined for pollution within the last two years.']],
    why: 'a prohibition; the fund is named two sentences before',
  }),
  asked('tu-hb-slower', 'policy', "Why did the growth of Hubei's battery revenue slow down in 2023?", {
    gold: 'falling prices rather than falling volumes',
    contains: [['falling prices', '价格下跌', '价格下降', '价格']],
    support: [[HUBEI, 'which the statistics bureau puts down to falling prices rather than to falling volumes']],
    why: 'a reason in a relative clause of a long text',
  }),
  asked(
    'tu-hb-bank',
    'date',
    'How long may battery plants that stand on the bank of the Yangtze in Hubei stay there?',
    {
      gold: 'until the end of 2027',
      contains: [['end of 2027', '2027年底', '2027年末', '2027']],
      support: [[HUBEI, 'Plants that stand there already have until the end of 2027 to move or close']],
      why: '"there" stands for the kilometre beside the river',
    },
  ),
  asked(
    'tu-hb-swapping-2',
    'target',
    'How many battery swap stations are planned on the roads out of Xiangyang by 2026?',
    {
      gold: '45',
      contains: [count(45)],
      support: [[HUBEI, '45 swapping stations are to be built along the roads to Wuhan and Shiyan by 2026.']],
      why: 'the city stands in the heading and two sentences before',
    },
  ),
  asked('tu-hb-xiaogan-follow-2', 'follow-up', 'And Xiaogan?', {
    gold: '18 GWh',
    contains: ['18 GWh'],
    support: [[HUBEI, 'Xiangyang for 28 GWh and Xiaogan for the remaining 18 GWh']],
    why: 'the last of four cities in one sentence',
    history: jingmen,
  }),
  unanswerable(
    'tu-hb-u-exchange-2',
    'Which company operates the exchange for battery data in Wuhan?',
    'its start is given, no operator',
  ),
  unanswerable(
    'tu-hb-u-jingmen-zh',
    '荆门到2028年的电芯产能目标是多少？',
    'the aim is for the province; of the city only the present is given',
  ),
  asked('tu-db-support', 'policy', "What does Hungary's government pay for in support of CATL's plant in Debrecen?", {
    gold: '320 million euros for roads, water and power lines',
    contains: ['320 million euros', ['roads', '道路']],
    support: [
      [DEBRECEN, "Hungary's government supports the project with 320 million euros for roads, water and power lines."],
    ],
    why: '"the project" is the plant of the paragraph before',
  }),
  asked('tu-db-phase-zh-2', 'date', '宁德时代德布勒森工厂一期多大规模，哪一年投产？', {
    gold: '40 GWh，2025年',
    contains: ['40 GWh', '2025'],
    support: [[DEBRECEN, 'Its first phase, 40 GWh, is due to start in 2025']],
    why: 'the full size stands in the sentence before',
  }),
  asked('tu-db-consent-4', 'yes-no', "Has Brussels waved through Hungary's aid for the battery plant in Debrecen?", {
    gold: 'the European Commission had not ruled on it',
    contains: [['had not ruled', 'not yet ruled', '尚未', '还没有']],
    support: [
      [
        DEBRECEN,
        'A grant of this size needs the consent of the European Commission, which had not ruled on it when this article was written.',
      ],
    ],
    why: 'Brussels for the Commission; an open matter',
  }),
  asked('tu-db-water-2', 'policy', 'What did the city council of Debrecen decide about water after the protests?', {
    gold: '70 % of industrial water must be treated waste water',
    contains: ['70%', ['treated waste water', '处理', '中水', '再生水']],
    support: [[DEBRECEN, 'the city council decided that 70 percent of industrial water must be treated waste water']],
    why: 'close to the words; an amount of water stands before',
  }),
  asked('tu-db-larger-2', 'ranking', 'Who is putting more money into Debrecen, BMW or CATL?', {
    gold: 'CATL: 7.34 against 2 billion euros',
    contains: [['CATL', '宁德时代'], '7.34 billion euros'],
    support: [
      [
        DEBRECEN,
        "CATL is building a cell factory in the city's southern industrial park for which it has budgeted 7.34 billion euros.",
      ],
      [DEBRECEN, "BMW's car plant in the north of the city, an investment of 2 billion euros"],
    ],
    why: 'two investments, far apart and in different words',
  }),
  asked('tu-db-jobs-follow-3', 'follow-up', 'And once it has been built in full?', {
    gold: '9,000',
    contains: [count(9000)],
    support: [[DEBRECEN, 'at full size the plant would employ 9,000 people']],
    why: 'only the stage of the project changes',
    history: jobs,
  }),
  unanswerable(
    'tu-db-u-hungary-jobs',
    'How many people does the battery industry of Hungary employ altogether?',
    'jobs of one plant are given',
  ),
  unanswerable('tu-db-u-bmw-zh', '宝马德布勒森工厂什么时候开始生产电动车？', 'size and investment, no date'),
];
