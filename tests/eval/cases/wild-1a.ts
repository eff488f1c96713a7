import { exchange } from '../../questions/case.ts';
import { asked, unanswerable } from './author.ts';

const PLAN = 'zigong-storage-plan-zh';

/** A plan of Zigong in the gazette of Sichuan, in Chinese and without a header. */
export const WILD_1A = [
  asked(
    'w1-zig-output',
    'value',
    'How much was the lithium materials and energy storage sector of Zigong worth in 2024?',
    {
      gold: '16.34 billion yuan',
      contains: [['16.34 billion yuan', '163.4亿元']],
      forbids: ['163.4 billion', '1.634 billion'],
      support: [[PLAN, '2024年，全市锂电材料和储能产业实现产值163.4亿元']],
      why: 'an English question over a Chinese article; billions for 亿',
    },
  ),
  asked('w1-zig-missed-zh', 'target', '自贡2024年储能锂电产业离原定目标还差多少？', {
    gold: '差16.6亿元（163.4亿元，原目标180亿元）',
    contains: [
      ['16.6亿元', '163.4亿元'],
      ['16.6亿元', '180亿元'],
    ],
    support: [[PLAN, '实现产值163.4亿元，同比增长11.8%，与原行动计划提出的180亿元相比尚有差距']],
    why: 'the gap is not given, only both of its ends',
  }),
  asked('w1-zig-why-missed', 'policy', 'What made Zigong fall short of its old plan for battery materials in 2024?', {
    gold: 'the fall in prices of lithium iron phosphate',
    contains: [['磷酸铁锂价格', '价格下跌', '价格下降', '价格', 'price']],
    support: [[PLAN, '与原行动计划提出的180亿元相比尚有差距，主要受磷酸铁锂价格下跌影响']],
    why: 'a reason in a clause at the end',
  }),
  asked('w1-zig-gw-zh', 'other-units', '自贡打算到2027年建成几吉瓦新型储能？', {
    gold: '0.9吉瓦',
    forbids: ['9吉瓦', '90吉瓦', '9 GW', '90 GW'],
    contains: [['90万千瓦', '0.9吉瓦', '0.9 GW', '900 MW', '900兆瓦', '900,000 kW', '900,000 kilowatts']],
    support: [[PLAN, '新型储能装机达到90万千瓦，其中用户侧不低于15万千瓦']],
    why: 'gigawatts asked, myriads of kilowatts given; a part of it beside',
  }),
  asked('w1-zig-sodium', 'policy', 'zigong sodium-ion project equipment grant rate and ceiling', {
    gold: '10 % of the investment in equipment, at most 12 million yuan',
    contains: ['10%', ['12 million yuan', '1200万元', '1,200万元', '上限不变', 'same cap', 'same ceiling']],
    support: [[PLAN, '按设备投资额的8%补助，单个项目最高1200万元；钠离子电池项目比例提高到10%，上限不变。']],
    why: 'keywords; the ceiling stands with the general rate',
  }),
  asked('w1-zig-user-side-zh', 'policy', '在自贡，厂里装了储能，要多大规模、一年放多少次电才拿得到补贴？', {
    gold: '500千瓦时以上，年放电不少于250次',
    contains: [
      ['500千瓦时', '500 kWh', '500 kilowatt-hours', '500度'],
      ['250次', '250 times', '250 discharges', '250'],
    ],
    support: [[PLAN, '工商业用户建设储能设施，容量500千瓦时以上且年放电不少于250次的']],
    why: 'two thresholds, colloquially asked',
  }),
  asked(
    'w1-zig-household',
    'yes-no',
    'I live in Zigong and want a battery at home. Does the city subsidise what I discharge?',
    {
      gold: 'no, storage of households is not covered',
      contains: [
        [
          '不在补贴',
          '不补贴',
          '不享受',
          'not covered',
          'not eligible',
          'not included',
          'not subsid',
          'not within',
          'not among',
          'excluded',
          'ineligible',
          'do not qualify',
          'does not qualify',
        ],
      ],
      support: [[PLAN, '居民户用储能不在补贴之列。']],
      why: 'an exclusion in a sentence of its own, after the rates for companies',
    },
  ),
  asked('w1-zig-cavern-date-zh', 'date', '大安那个压缩空气储能示范，最新说法是什么时候并网？', {
    gold: '2026年9月底前',
    contains: [['2026年9月', 'September 2026']],
    support: [[PLAN, '原定2025年底投运，因腔体密封性需复测，推迟至2026年9月底前并网']],
    why: 'an old date and a new one; the district without the city',
  }),
  asked('w1-zig-cavern-why', 'policy', "What is holding up the salt cavern storage plant in Zigong's Da'an District?", {
    gold: 'the tightness of the cavern has to be tested again',
    contains: [['密封', 'seal', 'tight', 'leak']],
    support: [[PLAN, '原定2025年底投运，因腔体密封性需复测，推迟至2026年9月底前并网']],
    why: 'a reason within a sentence of dates',
  }),
  asked(
    'w1-zig-cavern-mwh',
    'arithmetic',
    'How many MWh can phase one of the Zigong compressed air project deliver in one go?',
    {
      gold: '400 MWh (100 MW for four hours)',
      contains: [
        ['400 MWh', '400兆瓦时', '40万千瓦时', '400,000 kWh', '0.4 GWh', '10万千瓦', '100 MW', '100,000 kW'],
        ['400 MWh', '400兆瓦时', '40万千瓦时', '400,000 kWh', '0.4 GWh', '4小时', '四小时', '4 hours', 'four hours'],
      ],
      support: [[PLAN, '一期规模10万千瓦，可连续放电4小时，总投资9.8亿元']],
      why: 'power times hours',
    },
  ),
  asked('w1-zig-electrolyte-zh', 'policy', '电解液厂想落户自贡，哪个县已经不批了？', {
    gold: '富顺县',
    contains: [['富顺', 'Fushun']],
    support: [[PLAN, '富顺县承接结构件和回收项目，不再新批电解液项目']],
    why: 'a prohibition in a list of places',
  }),
  asked(
    'w1-zig-where',
    'several',
    'Which parts of Zigong are meant for sodium-ion batteries and for battery management systems?',
    {
      gold: 'Rong County for sodium-ion, the high-tech zone for battery management systems',
      contains: [
        ['荣县', 'Rong'],
        ['高新区', 'high-tech', 'hi-tech', 'high tech', 'high technology'],
      ],
      support: [[PLAN, '高新区侧重储能系统集成和电池管理系统；荣县发展钠离子电池']],
      why: 'two places out of a list',
    },
  ),
  asked('w1-zig-fire-fine-zh', 'policy', '自贡的储能电站消防没验收就先开起来，最少罚多少，最多罚多少？', {
    gold: '5万元至20万元',
    contains: [
      ['5万元', '5万', '50,000 yuan', '50,000', '5-20万', '5至20万', '5到20万', '5～20万'],
      ['20万元', '20万', '200,000 yuan'],
    ],
    support: [[PLAN, '未经消防验收擅自投运的，责令停止使用，并处5万元以上20万元以下罚款']],
    why: 'a range of a penalty',
  }),
  asked(
    'w1-zig-rent',
    'policy',
    'For how long do tenants of the standard workshops in Zigong pay no rent, and what comes after?',
    {
      gold: 'two years free, half the rent in the third',
      contains: [
        ['前两年', '两年', '2年', 'two years', '2 years', 'first two'],
        ['减半', '一半', 'half', 'halved', '50%'],
      ],
      support: [[PLAN, '租用园区标准厂房的，前两年租金全免，第三年减半']],
      why: 'two steps in one clause',
    },
  ),
  asked(
    'w1-zig-doctor',
    'arithmetic',
    'What does a PhD whom a Zigong company hires full-time get altogether over the whole term?',
    {
      gold: '180,000 yuan (3,000 yuan a month for five years)',
      contains: [
        ['180,000 yuan', '18万元', '3,000 yuan', '3000元'],
        ['180,000 yuan', '18万元', '五年', '5年', 'five years', '5 years', '60 months', '60个月'],
      ],
      support: [[PLAN, '企业全职引进的博士，每月补助3000元，为期五年']],
      why: 'a monthly sum times a term in years',
    },
  ),
  asked(
    'w1-zig-2027-rate',
    'false-premise',
    'By how much will Zigong raise its per-kWh storage subsidy for systems that start in 2027?',
    {
      gold: 'it is lowered, from 0.18 to 0.12 yuan per kWh',
      contains: [['0.12 yuan', '0.12元']],
      support: [[PLAN, '按放电量每千瓦时补贴0.18元，连补三年；2027年起新投运的，标准降为0.12元']],
      why: 'a rise is presumed, the text has a cut',
    },
  ),
  asked('w1-zig-window', 'date', 'When is the yearly window for Zigong firms to hand in applications?', {
    gold: '1 April to 15 May',
    contains: [
      ['4月1日', 'April 1', '1 April'],
      ['5月15日', 'May 15', '15 May'],
    ],
    support: [[PLAN, '企业每年4月1日至5月15日向所在区县经济和信息化部门申报']],
    why: 'a period without a year',
  }),
  asked('w1-zig-2026-zh', 'follow-up', '再下一年呢？', {
    gold: '260亿元',
    contains: [['260亿元', '26 billion yuan']],
    forbids: ['320亿元'],
    support: [[PLAN, '2025年、2026年产值分别力争达到205亿元和260亿元']],
    why: 'place, quantity and year from the turn before; "respectively"',
    history: exchange('自贡2025年储能锂电产业产值想做到多少？', '2025年产值力争达到205亿元。[1]'),
  }),
  unanswerable(
    'w1-zig-u-2023-zh',
    '自贡2023年生产了多少万吨正极材料？',
    'the tonnage of 2024 only, without its growth',
  ),
  unanswerable(
    'w1-zig-u-paid',
    'What sum did Zigong disburse in equipment grants in 2024?',
    'rates and caps from 2025 on, no payments',
  ),
  unanswerable(
    'w1-zig-u-export',
    "What were Zigong's lithium battery exports to other countries worth in 2024?",
    'a share sold outside Chengdu and Chongqing is no export',
  ),
  unanswerable(
    'w1-zig-u-neijiang',
    'What does neighbouring Neijiang pay per kWh for storage behind the meter?',
    'the neighbour has no text',
  ),
  unanswerable(
    'w1-zig-u-sodium',
    'How many GWh of sodium-ion batteries should Rong County be able to make in 2027?',
    'a direction for the county, no capacity',
  ),
  unanswerable('w1-zig-u-phase-two-zh', '自贡盐穴储能二期计划投资多少亿元？', 'a sum for the first phase only'),
];
