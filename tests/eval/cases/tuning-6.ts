import { exchange } from '../../questions/case.ts';
import { count } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const ZIBO = 'zibo-ebike-cabinets-faq';
const NEVADA = 'nevada-lithium-loop-note';
const SUINING = 'suining-lithium-refinery';

const courier = exchange(
  'What does a courier in Zibo pay a month for battery exchanges?',
  'Couriers registered with a delivery platform pay 99 yuan a month for unlimited exchanges in Zibo. [1]',
);
const storey = exchange('内华达州的电池项目有几个在斯托里县？', '获得税收减免的项目中，有六个在斯托里县。[1]');

/** Zibo, Nevada and Suining, for tuning. */
export const TUNING_6 = [
  asked('tu-zb-couriers-2', 'policy', 'How does Zibo support couriers who swap e-bike batteries?', {
    gold: 'the bureau adds 60 yuan a month; they pay 99 yuan instead of 159',
    contains: [
      ['60 yuan', '60元'],
      ['99 yuan', '99元'],
    ],
    support: [
      [
        ZIBO,
        'Couriers registered with a delivery platform pay 99 yuan a month for unlimited exchanges; the bureau adds 60 yuan, which goes straight to the operator.',
      ],
    ],
    why: 'an answer in a page of questions, which speaks of "I" and "we"',
  }),
  asked('tu-zb-operators-zh-2', 'policy', '淄博对换电柜运营商每个柜子补贴多少，什么时候发放？', {
    gold: '八仓1800元，十二仓2500元；接通时付一半，安全运行12个月后付另一半',
    contains: [
      ['1,800 yuan', '1800元', '1,800元'],
      ['2,500 yuan', '2500元', '2,500元'],
      ['half', '一半', '半数'],
    ],
    support: [
      [ZIBO, '1,800 yuan for each cabinet with eight slots, or 2,500 yuan with twelve.'],
      [
        ZIBO,
        'Half is paid when the cabinet is connected, the other half after twelve months without a safety incident.',
      ],
    ],
    why: 'two sentences of one answer; the sum stands without a verb',
  }),
  asked('tu-zb-fires-2', 'comparison', 'Have fires of electric bicycles in Zibo become fewer this year?', {
    gold: '9 from January to April 2025, after 23 in the same months of 2024',
    contains: [
      ['9 fires', '9 electric', '9起', '9'],
      ['23', '23起'],
    ],
    support: [
      [
        ZIBO,
        'The fire brigade counted 9 fires caused by electric bicycles from January to April 2025, compared with 23 in the same months of 2024.',
      ],
    ],
    why: '"this year" is that of the page',
  }),
  asked('tu-zb-yiyuan-3', 'policy', 'Why has Yiyuan County got no battery exchange cabinets?', {
    gold: 'no operator has applied',
    contains: [['no operator has applied', '没有运营商', '无运营商', '无人申请']],
    support: [[ZIBO, 'There are none in Yiyuan County for now because no operator has applied.']],
    why: '"none" stands for the cabinets of the heading',
  }),
  asked('tu-zb-end', 'date', "When does Zibo's battery cabinet scheme run out?", {
    gold: '31 December 2026',
    contains: [['31 December 2026', 'December 31, 2026', '2026年12月31日', '2026-12-31']],
    support: [[ZIBO, 'We want to have 1,500 by the time the scheme ends, on 31 December 2026.']],
    why: '"run out" for "ends"; a target in the same sentence',
  }),
  asked('tu-zb-others-follow-4', 'follow-up', 'And somebody who is not a courier?', {
    gold: '159 yuan',
    contains: [['159 yuan', '159元']],
    support: [[ZIBO, 'Everybody else pays the full 159 yuan.']],
    why: '"everybody else" leans on the sentence before',
    history: courier,
  }),
  unanswerable(
    'tu-zb-u-total',
    'How much money has Zibo set aside for the cabinet scheme in all?',
    'rates for cabinets and couriers, no total',
  ),
  unanswerable('tu-zb-u-zhoucun-zh-3', '淄博周村区装了多少个换电柜？', 'two other districts are counted'),
  asked('tu-nv-qualify', 'policy', "What must a company do to qualify for Nevada's abatements?", {
    gold: 'invest at least $1 billion within a decade and fill half of its jobs with residents',
    contains: [
      ['$1 billion', '10亿美元'],
      ['half of its jobs', '一半', '半数'],
    ],
    support: [
      [
        NEVADA,
        'To qualify, a company has to invest at least $1 billion within a decade and fill half of its jobs with residents.',
      ],
    ],
    why: 'close to the words; the package stands in the sentence before',
  }),
  asked(
    'tu-nv-hired',
    'comparison',
    'How do actual hires at the battery projects admitted in Nevada compare with the jobs promised?',
    {
      gold: '7,400 hired of 12,600 on paper',
      contains: [count(7400), count(12_600)],
      support: [
        [NEVADA, 'on paper they add up to $15.8 billion and 12,600 jobs'],
        [NEVADA, 'So far, $9.1 billion has been spent and 7,400 people have been hired.'],
      ],
      why: 'promise and fact in two sentences, each beside a sum',
    },
  ),
  asked('tu-nv-content-zh', 'target', '内华达州议会第218号法案要求到2032年锂的再生含量达到多少？', {
    gold: '25%',
    contains: ['25%'],
    support: [[NEVADA, '10% of the lithium by 2028 and 25% by 2032']],
    why: 'a bill in committee; two years in one sentence',
  }),
  asked(
    'tu-nv-mediocre-2',
    'policy',
    'What makes Nevada a mediocre place to run a battery plant, according to the analysts?',
    {
      gold: 'power: 9.7 cents per kilowatt-hour and 34 months for a substation; and water',
      contains: [['9.7 cents', '34 months', 'Power', '电力', '电价']],
      support: [
        [
          NEVADA,
          'Industrial customers in the north of the state paid 9.7 cents per kilowatt-hour in 2024, 31% more than in 2020, and the queue for a new substation is 34 months long.',
        ],
      ],
      why: 'the reasons stand three paragraphs after the judgement',
    },
  ),
  asked('tu-nv-scrap', 'other-units', 'How many metric tonnes of scrap did the recycler in Lyon County take in?', {
    gold: '38,000 short tons, about 34,500 tonnes',
    contains: [['38,000 short tons', '34,473', '34,500', '34.5 thousand', '34,470']],
    support: [[NEVADA, 'whose furnaces took in 38,000 short tons of scrap last year']],
    why: 'short tons are not metric ones',
  }),
  asked('tu-nv-projects-follow-zh-3', 'follow-up', '那全州一共批准了多少个项目？', {
    gold: '11个',
    contains: [['eleven', '11个', '十一个', '11 projects', '11项']],
    support: [[NEVADA, 'By our count eleven projects have been admitted']],
    why: 'from the county to the state; a number in words',
    history: storey,
  }),
  unanswerable('tu-nv-u-owner', 'Which company owns the Thacker Pass deposit?', '"the owner" is not named'),
  unanswerable('tu-nv-u-carbonate-zh-3', '内华达州2024年实际生产了多少吨碳酸锂？', 'a first phase that has not begun'),
  unanswerable(
    'tu-nv-u-georgia-2',
    'How large are the cash grants that Georgia pays battery makers?',
    'the rival is named, its sums are not',
  ),
  asked('tu-sn-now-2', 'policy', 'Why is Fujiang Lithium enlarging its refinery?', {
    gold: 'it bets that a two-year slump in prices has run its course',
    contains: [['slump in prices', '价格低迷', '价格下跌', '低迷']],
    support: [[SUINING, 'betting that a two-year slump in prices has run its course']],
    why: 'a motive in a participle of a long first sentence, which does not name the company',
  }),
  asked('tu-sn-slag-2', 'policy', 'What rule on lithium slag is coming in Suining?', {
    gold: "from 1 January 2026 refiners may not pile up more than six months' worth",
    contains: [['six months', '六个月', '6个月']],
    support: [
      [
        SUINING,
        "a municipal rule due to come into force on January 1, 2026 will forbid refiners from piling up more than six months' worth",
      ],
    ],
    why: '"slag" stands two sentences before, the city nowhere near',
  }),
  asked('tu-sn-local-3', 'target', 'How much of its ore does Fujiang Lithium want to be local, and by when?', {
    gold: 'half, by the end of the decade',
    contains: [
      ['half of the ore', '一半', '50%'],
      ['end of the decade', '2030', '十年末', '本世纪20年代末'],
    ],
    support: [
      [SUINING, 'Deng said he wanted half of the ore to be local "by the end of the decade, weather permitting"'],
    ],
    why: 'a wish in a quotation; the person stands for the company',
  }),
  asked('tu-sn-peak-zh-3', 'comparison', '遂宁本地氢氧化锂现货价与2022年11月的高点相比如何？', {
    gold: '每吨68,500元，不到高点的七分之一',
    contains: [['a seventh', '七分之一', '1/7']],
    support: [
      [
        SUINING,
        'Local spot hydroxide was quoted at 68,500 yuan a ton on Monday, less than a seventh of its peak in November 2022.',
      ],
    ],
    why: 'a fraction in words, without the peak itself',
  }),
  asked('tu-sn-forecast', 'false-premise', 'What result does Fujiang Lithium forecast for the whole of 2024?', {
    gold: 'it gave no forecast; it lost 140 million yuan in the first half',
    contains: [['without giving a forecast', 'no forecast', '没有给出', '未给出']],
    support: [
      [
        SUINING,
        'The refinery lost 140 million yuan in the first half, Deng acknowledged, without giving a forecast for the year.',
      ],
    ],
    why: 'the source itself says that there is none',
    abstained: 'either',
  }),
  unanswerable('tu-sn-u-staff-2', 'How many workers does Fujiang Lithium employ?', 'tons, money and power, no people'),
  unanswerable('tu-sn-u-city-zh-2', '遂宁全市2024年氢氧化锂总产量是多少？', 'shipments of one refinery in ten months'),
];
