import { exchange } from '../../questions/case.ts';
import { count, percent } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const HAINAN = 'hainan-battery-rules-wire';

const fines = exchange(
  'What does a company in Hainan pay for failing to register batteries?',
  'It pays 2,000 yuan per battery, up to 200,000 yuan. [1]',
);

/** A wire report on a province's new rules, in English. */
export const NATURAL_E = [
  asked('nat-hai-effect', 'date', 'When do the new EV battery rules in Hainan come into force?', {
    gold: '1 January 2026',
    contains: [['January 1, 2026', '1 January 2026', '2026年1月1日']],
    support: [
      [
        HAINAN,
        "which the standing committee of the provincial people's congress passed after three readings, take effect on January 1, 2026",
      ],
    ],
    why: 'other dates for scooters and collection points',
  }),
  asked(
    'nat-hai-retired',
    'several',
    'How many tonnes of EV batteries were retired in Hainan in 2024, and how many of them were properly collected?',
    {
      gold: 'an estimated 7,400 tonnes, of which 2,900 tonnes were handed in',
      contains: [count(7400), count(2900)],
      support: [
        [
          HAINAN,
          'Of an estimated 7,400 tonnes of traction batteries that reached the end of their lives on the island last year, only 2,900 tonnes were handed in at authorised collectors',
        ],
      ],
      why: '"last year"; "properly collected" for "handed in at authorised collectors"',
    },
  ),
  asked('nat-hai-register', 'policy', 'How soon after the sale does a battery have to be registered in Hainan?', {
    gold: 'within 15 days',
    contains: [['15 days', 'fifteen days', '15天', '15日']],
    support: [
      [
        HAINAN,
        'whoever first sells a battery of more than 2 kilowatt-hours in Hainan has to enter it in a provincial register within 15 days',
      ],
    ],
    why: 'a second term, for changes, follows',
  }),
  asked('nat-hai-fine-zh', 'policy', '在海南卖动力电池不登记，会被罚多少钱？', {
    gold: '每块2000元，最高20万元',
    contains: [
      ['2,000 yuan', '2000 yuan', '2000元', '2,000元'],
      ['200,000', '20万'],
    ],
    support: [
      [
        HAINAN,
        'Companies that fail to register batteries face fines of 2,000 yuan ($279) per battery, up to 200,000 yuan.',
      ],
    ],
    why: 'a Chinese question about an English text',
  }),
  asked('nat-hai-scooters-zh', 'date', '海南的电动两轮车电池从什么时候开始也要管？', {
    gold: '2027年1月1日',
    contains: [['January 1, 2027', '1 January 2027', '2027年1月1日']],
    support: [
      [
        HAINAN,
        'Batteries of electric scooters, of which Hainan has about 3.1 million, come under the rules a year later, on January 1, 2027',
      ],
    ],
    why: 'a Chinese question about an English text; another start for cars',
  }),
  asked('nat-hai-regulator', 'who', "Which authority looks after Hainan's battery register?", {
    gold: 'the market regulator',
    contains: [['market regulator', '市场监管', '市场监督管理']],
    support: [[HAINAN, 'The market regulator will be in charge of the register']],
    why: 'the ecology department speaks for the rules',
  }),
  asked('nat-hai-official', 'who', 'Which official presented the battery rules to the press in Haikou?', {
    gold: 'Zhong Weiqing, a deputy director of the department of ecology and environment',
    contains: [['Zhong Weiqing']],
    support: [[HAINAN, 'said Zhong Weiqing, a deputy director of the department, at a news conference in Haikou']],
    why: '"presented to the press" for a news conference',
  }),
  asked('nat-hai-fleet-zh', 'several', '海南现在有多少新能源汽车，占全部车辆的比例是多少？', {
    gold: '5月底46.2万辆，占21.5%',
    contains: [count(462_000), percent(21.5)],
    support: [
      [
        HAINAN,
        'had 462,000 new energy vehicles on its roads at the end of May, or 21.5 percent of all vehicles in the province',
      ],
    ],
    why: 'a Chinese question about an English text',
  }),
  asked('nat-hai-free', 'yes-no', 'Can carmakers in Hainan charge owners for taking old batteries back?', {
    gold: 'no, they may not charge the owner',
    contains: [['may not charge', 'free of charge', 'not charge', 'cannot charge', 'no charge', '免费', '不得收']],
    support: [
      [HAINAN, 'They may not charge the owner for collection, nor make it depend on the purchase of a new car.'],
    ],
    why: '"they" for carmakers',
  }),
  asked('nat-hai-towers', 'yes-no', 'Are second-life batteries allowed in apartment buildings in Hainan?', {
    gold: 'no, they may not be installed in residential towers',
    contains: [
      [
        'may not',
        'not allowed',
        'not permitted',
        'prohibit',
        'banned',
        'must not',
        'cannot',
        '不得',
        '不能',
        '不可',
        '禁止',
      ],
    ],
    support: [[HAINAN, 'they may not be installed in hospitals, schools or residential towers']],
    why: '"apartment buildings" for "residential towers"',
  }),
  asked(
    'nat-hai-health',
    'policy',
    'How much capacity must an EV battery have left to be reused for storage in Hainan?',
    {
      gold: 'at least 65 percent of the original capacity',
      contains: [percent(65)],
      support: [
        [
          HAINAN,
          'Used batteries may be turned into storage systems only if they retain at least 65 percent of their original capacity',
        ],
      ],
      why: 'a limit for shipping is given as a percentage as well',
    },
  ),
  asked(
    'nat-hai-freight',
    'comparison',
    'What does it cost to ship spent batteries off Hainan compared with trucking them on the mainland?',
    {
      gold: '1,150 yuan a tonne by ship, 300 yuan by truck',
      contains: [count(1150), ['300']],
      support: [[HAINAN, '"The ship costs me 1,150 yuan a tonne. The truck on the mainland costs 300," he said.']],
      why: 'figures in a quote, the place from the paragraph before',
    },
  ),
  asked(
    'nat-hai-rate',
    'arithmetic',
    "What share of Hainan's retired EV batteries reached authorised collectors in 2024?",
    {
      gold: 'about 39 percent: 2,900 of 7,400 tonnes',
      contains: [
        [...percent(39), ...percent(39.2), '7,400', '7400'],
        [...percent(39), ...percent(39.2), '2,900', '2900'],
      ],
      support: [
        [
          HAINAN,
          'Of an estimated 7,400 tonnes of traction batteries that reached the end of their lives on the island last year, only 2,900 tonnes were handed in at authorised collectors',
        ],
      ],
      why: 'a share that is not given',
    },
  ),
  asked('nat-hai-2030', 'target', 'How much battery waste does Hainan expect by 2030?', {
    gold: '46,000 tonnes a year',
    contains: [count(46_000)],
    support: [[HAINAN, 'It reckons that the volume will grow to 46,000 tonnes a year by 2030.']],
    why: 'a forecast; "it" and "the volume"',
  }),
  asked('nat-hai-yangpu', 'date', "When is Hainan's own recycling plant due to open, and what caused the delay?", {
    gold: 'third quarter of 2026; the environmental permit had to be applied for again',
    contains: [
      ['third quarter of 2026', 'Q3 2026', '2026年第三季度', '2026年三季度'],
      ['permit', '许可', '环评'],
    ],
    support: [
      [
        HAINAN,
        'It is due to open in the third quarter of 2026, some nine months later than first planned, because its environmental permit had to be applied for a second time',
      ],
    ],
    why: 'a date and a reason; "it" for the plant',
  }),
  asked('nat-hai-collectors-zh', 'policy', '海南对废旧电池回收企业每吨补贴多少，一年总额有上限吗？', {
    gold: '每吨400元，每年不超过1200万元',
    contains: [
      ['400 yuan', '400元'],
      ['12 million', '1200万'],
    ],
    support: [
      [
        HAINAN,
        'The province will pay collectors 400 yuan per tonne of batteries in 2026 and 2027, limited to 12 million yuan a year.',
      ],
    ],
    why: 'a Chinese question about an English text',
  }),
  asked('nat-hai-plant-zh', 'other-units', '海南洋浦在建的电池回收厂一年能处理多少万吨？', {
    gold: '2万吨',
    contains: [count(20_000)],
    support: [
      [
        HAINAN,
        'Haiyuan Recycling is building one in the Yangpu Economic Development Zone at a cost of 480 million yuan, with a capacity of 20,000 tonnes a year.',
      ],
    ],
    why: 'a Chinese question, in ten thousands of tonnes; "one" for the plant',
  }),
  asked('nat-hai-points-follow', 'follow-up', "And a carmaker that doesn't set up collection points?", {
    gold: 'between 50,000 and 300,000 yuan',
    contains: [
      ['50,000', '5万'],
      ['300,000', '30万'],
    ],
    support: [[HAINAN, 'Those that do not set up collection points can be fined between 50,000 and 300,000 yuan']],
    why: 'the fine and the place from the turn before',
    history: fines,
  }),
  asked(
    'nat-hai-false-deposit',
    'false-premise',
    'How high is the deposit that Hainan will charge buyers of electric cars?',
    {
      gold: 'none: the deposit of 800 yuan was struck from the draft',
      contains: [['struck', 'dropped', 'removed', 'no deposit', '删除', '取消']],
      support: [
        [
          HAINAN,
          'A deposit of 800 yuan per car, which buyers would have got back upon returning the battery, was struck from the draft',
        ],
      ],
      why: 'a draft that was changed',
      abstained: 'either',
    },
  ),
  asked('nat-hai-cost', 'value', 'What do car dealers in Haikou think the battery rules will cost per car?', {
    gold: 'about 260 yuan',
    contains: [['260 yuan', '260元']],
    support: [
      [
        HAINAN,
        'Lin Bo, secretary-general of the Haikou Automobile Dealers Association, put the burden at about 260 yuan per vehicle.',
      ],
    ],
    why: 'an estimate of one side; a dropped deposit per car is near',
  }),
  asked('nat-hai-swap', 'policy', 'Under the Hainan rules, in whose name are batteries of swap networks registered?', {
    gold: 'the operator of the network',
    contains: [['operator', '运营商', '运营企业']],
    support: [[HAINAN, 'batteries that belong to a swap network are registered to the operator and not to the car']],
    why: 'an exception behind a colon',
  }),
  asked('nat-hai-subsidy-2028', 'yes-no', 'Will Hainan go on subsidising battery collectors in 2028?', {
    gold: 'not decided: officials said that it was too early to say',
    contains: [['too early', '2027', '为时过早', '尚未', '尚早']],
    support: [[HAINAN, 'Officials said it was too early to say if the subsidy would continue.']],
    why: 'the text says that it is open',
    abstained: 'either',
  }),
  unanswerable(
    'nat-hai-u-fined',
    'How many carmakers were fined over batteries in Hainan in 2024?',
    'the rules are new; nothing on fines of the past',
  ),
  unanswerable('nat-hai-u-guangdong-zh', '广东的动力电池回收办法什么时候公布草案？', 'no draft and no date'),
  unanswerable(
    'nat-hai-u-vote',
    "How many legislators voted against Hainan's battery rules?",
    'passed, no count of votes',
  ),
  unanswerable(
    'nat-hai-u-2023',
    'How many tonnes of EV batteries were handed in at authorised collectors in Hainan in 2023?',
    'the tonnage of 2024 only',
  ),
  unanswerable('nat-hai-u-sales', 'How many electric cars were sold in Hainan in 2024?', 'the fleet, no sales'),
  unanswerable(
    'nat-hai-u-owner',
    'Who owns Haiyuan Recycling, the company building a plant in Yangpu?',
    'no owner named',
  ),
  unanswerable(
    'nat-hai-u-why-65',
    'Why did Hainan settle on 65 percent as the minimum remaining capacity for reused batteries?',
    'the limit without a reason',
  ),
  unanswerable(
    'nat-hai-u-points',
    'How many collection points for EV batteries are there in Hainan at present?',
    'what has to be set up, not what there is',
  ),
];
