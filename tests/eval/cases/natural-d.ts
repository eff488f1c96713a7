import { exchange } from '../../questions/case.ts';
import { percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const MEISHAN = 'meishan-mindong-park-profile-zh';

const density = exchange('嘉澜新材第四代磷酸铁锂的压实密度是多少？', '压实密度为每立方厘米2.62克。[1]');

/** A newspaper's portrait of an industrial park in Sichuan, in Chinese. */
export const NATURAL_D = [
  asked('nat-mei-output', 'value', '眉山岷东产业园2024年产值多少，增长了多少？', {
    gold: '215亿元，增长8.6%',
    contains: [yuan(21.5), percent(8.6)],
    support: [[MEISHAN, '2024年园区实现产值215亿元，比上年增长8.6%']],
    why: 'a peak of 2022 and goals stand elsewhere',
  }),
  asked('nat-mei-recovered', 'yes-no', '岷东产业园的产值恢复到2022年高峰了吗？', {
    gold: '没有，2024年215亿元，2022年262亿元',
    contains: [yuan(26.2)],
    support: [[MEISHAN, '2024年园区实现产值215亿元，比上年增长8.6%；2022年高峰时，这个数字是262亿元']],
    why: '"这个数字" refers to the clause before',
  }),
  asked('nat-mei-largest', 'ranking', '岷东产业园里产值最大的是哪家公司？', {
    gold: '嘉澜新材',
    contains: [['嘉澜', 'Jialan']],
    support: [[MEISHAN, '隔壁的嘉澜新材是园区产值最大的企业，2024年产值58亿元']],
    why: 'the oldest company is treated first',
  }),
  asked('nat-mei-director', 'who', '岷东新能源材料产业园管委会主任是谁？', {
    gold: '罗建平',
    contains: [['罗建平', 'Luo Jianping']],
    support: [[MEISHAN, '岷东新能源材料产业园的调度大屏前，管委会主任罗建平']],
    why: 'several people with offices in the text',
  }),
  asked('nat-mei-chair', 'who', "Who is the chairman of Chuanmin Lithium in Meishan's Mindong park?", {
    gold: 'Zhou Qiming',
    contains: [['周启明', 'Zhou Qiming']],
    support: [[MEISHAN, '董事长周启明对记者说']],
    why: 'names in pinyin, the text in Chinese',
  }),
  asked('nat-mei-profit', 'several', '川岷锂业2022年赚了多少，2024年又亏了多少？', {
    gold: '2022年净利润11.7亿元，2024年亏损1.3亿元',
    contains: [yuan(1.17), yuan(0.13)],
    support: [[MEISHAN, '2022年公司净利润11.7亿元，2024年却亏损1.3亿元']],
    why: '"公司" stands for the name two sentences before',
  }),
  asked('nat-mei-sulfide', 'value', '川岷锂业的硫化锂中试线产能多大？', {
    gold: '年产50吨',
    contains: [['50吨', '50 tonnes', '50 tons', '50 metric tons', '50 t']],
    support: [[MEISHAN, '公司建成一条年产50吨的硫化锂中试线']],
    why: 'a larger line follows as a plan',
  }),
  asked('nat-mei-sulfide-plant', 'date', '川岷锂业千吨级的硫化锂产线哪年投产，有没有前提？', {
    gold: '2027年投产，前提是今年（2025年）底前验证通过',
    contains: ['2027', ['验证', 'valid', 'verif', 'qualif']],
    support: [[MEISHAN, '如果今年底前验证通过，将投资4亿元建设千吨级生产线，2027年投产']],
    why: 'a date under a condition',
  }),
  asked('nat-mei-ore', 'several', '川岷锂业今年用的锂矿主要来自哪里，占比多少？', {
    gold: '甘孜州占55%，津巴布韦占25%',
    contains: [percent(55), percent(25)],
    support: [[MEISHAN, '今年，来自甘孜州的矿石预计占到55%，津巴布韦占25%']],
    why: 'the sources of 2022 in the same sentence',
  }),
  asked('nat-mei-power', 'value', 'What did companies in the Mindong park in Meishan pay for electricity in 2024?', {
    gold: '0.43 yuan per kWh on average',
    contains: [['0.43元', '0.43 yuan']],
    support: [[MEISHAN, '2024年平均到户电价每千瓦时0.43元，绿电比例72%']],
    why: 'an English question about a Chinese text; a price for the dry season follows',
  }),
  asked(
    'nat-mei-station',
    'other-units',
    'How many megawatt-hours will the storage station at the Mindong park in Meishan hold?',
    {
      gold: '400 MWh',
      contains: [['400 MWh', '400 megawatt-hours', '40万千瓦时', '400,000 kWh', '400,000 kilowatt-hours', '400兆瓦时']],
      support: [[MEISHAN, '园区正在建设一座20万千瓦/40万千瓦时的储能电站']],
      why: 'asked in megawatt-hours, given in ten thousands of kilowatt-hours',
    },
  ),
  asked('nat-mei-station-date', 'date', '岷东园区的储能电站什么时候并网？', {
    gold: '预计2026年6月',
    contains: [['2026年6月', 'June 2026']],
    support: [[MEISHAN, '总投资3.6亿元，预计2026年6月并网']],
    why: 'the subject two clauses before',
  }),
  asked('nat-mei-grant', 'policy', '岷东产业园的设备补贴是什么标准？', {
    gold: '8%，封顶1500万元',
    contains: [percent(8), ['1500万', '15 million']],
    support: [[MEISHAN, '设备补贴为8%，封顶1500万元']],
    why: 'a rate and a ceiling in a half-sentence',
  }),
  asked('nat-mei-recyclers', 'yes-no', '岷东园区现在有做电池回收的企业吗？', {
    gold: '还没有',
    contains: [['没有一家', '还没有', '没有', 'no recycl', 'not a single', 'not yet', 'does not yet', 'none']],
    support: [[MEISHAN, '眼下园区还没有一家回收企业']],
    why: 'recycling projects are a goal in the sentence before',
  }),
  asked('nat-mei-idle', 'arithmetic', '岷东产业园入驻的企业里还有几家没投产？', {
    gold: '13家（34家入驻，21家投产）',
    contains: [
      ['13', '34'],
      ['13', '21'],
    ],
    support: [[MEISHAN, '如今34家入驻企业中，已投产21家']],
    why: 'a difference that is not given',
  }),
  asked('nat-mei-third', 'value', '川岷锂业的氢氧化锂产能占岷东园区锂盐产能多大比例？', {
    gold: '三分之一（3万吨/9万吨）',
    contains: [['三分之一', '1/3', 'one third', 'one-third', 'a third', '33%', '33.3%']],
    support: [[MEISHAN, '建起年产3万吨的氢氧化锂生产线，占园区9万吨锂盐产能的三分之一']],
    why: 'a fraction in words',
  }),
  asked('nat-mei-goals', 'target', 'What output is the Mindong park in Meishan aiming for in 2025 and 2027?', {
    gold: '24 billion yuan in 2025 and 30 billion in 2027',
    contains: [yuan(24), yuan(30)],
    support: [[MEISHAN, '今年产值目标240亿元，2027年300亿元']],
    why: '"今年" for 2025; an English question about a Chinese text',
  }),
  asked(
    'nat-mei-slag',
    'several',
    'How much lithium slag arises in the Mindong park a year, and how much did the local firm use up last year?',
    {
      gold: 'about 700,000 tonnes a year; 180,000 tonnes last year',
      contains: [tonnes(700_000), tonnes(180_000)],
      support: [
        [MEISHAN, '园区每年产生锂渣约70万吨'],
        [MEISHAN, '本地企业渝川建材用锂渣生产陶瓷釉料和路基材料，消化了18万吨'],
      ],
      why: 'an English question about a Chinese text, two sentences',
    },
  ),
  asked('nat-mei-fine', 'several', '眉山那家电解液企业去年因为什么被罚，罚了多少？', {
    gold: '氟化物超标，罚款42万元',
    contains: [
      ['氟化物', 'fluoride'],
      ['42万', '420,000', '0.42 million'],
    ],
    support: [[MEISHAN, '一家电解液企业因氟化物超标被眉山市生态环境局罚款42万元，停产整改23天']],
    why: 'a company without a name',
  }),
  asked('nat-mei-tuition', 'policy', '四川大学眉山校区的锂电班，学费什么条件下可以退？', {
    gold: '毕业后在园区工作满三年，全额返还',
    contains: [['三年', '3年', 'three years', '3 years']],
    support: [[MEISHAN, '毕业后在园区工作满三年，学费全额返还']],
    why: '"退" for "返还"',
  }),
  asked('nat-mei-fee-follow', 'follow-up', '那它的加工费能比普通的高多少？', {
    gold: '每吨高2000元',
    contains: [['2000元', '2,000元', '2,000 yuan', '2000 yuan']],
    support: [[MEISHAN, '压实密度每立方厘米2.62克，加工费每吨高出2000元']],
    why: '"它" is the product of the turn before',
    history: density,
  }),
  asked('nat-mei-false-revenue', 'false-premise', '嘉澜新材2024年营业收入涨了多少？', {
    gold: '没有涨，下降5%',
    contains: [percent(5), ['下降', '下滑', '减少', 'fell', 'down', 'decline', 'decrease', 'drop']],
    support: [[MEISHAN, '2024年出货9.8万吨，比上年多卖了37%，营业收入反而下降5%']],
    why: 'sales by weight rose, revenue fell',
    abstained: 'either',
  }),
  asked('nat-mei-listing', 'date', '嘉澜新材什么时候去香港上市？', {
    gold: '已推迟，新的时间表没有公布',
    contains: [['推迟', '没有对外公布', '未公布', '没有公布', 'postponed', 'delayed', 'not announced']],
    support: [[MEISHAN, '公司原定去年在香港上市，现已推迟，新的时间表没有对外公布']],
    why: 'the text says that the date is not known',
    abstained: 'either',
  }),
  unanswerable('nat-mei-u-2021', '岷东产业园2021年的产值是多少？', 'the years 2022 and 2024 only'),
  unanswerable(
    'nat-mei-u-jialan-profit',
    'What was the net profit of Jialan New Materials in Meishan in 2024?',
    'output value and revenue only; the profit of another company',
  ),
  unanswerable(
    'nat-mei-u-suining',
    '遂宁的锂电设备补贴比例是多少？',
    'only said to be higher than the rate in Meishan',
  ),
  unanswerable('nat-mei-u-why-listing', '嘉澜新材为什么推迟在香港上市？', 'the delay without a reason'),
  unanswerable('nat-mei-u-hydroxide', '川岷锂业2024年实际生产了多少氢氧化锂？', 'capacity only'),
  unanswerable(
    'nat-mei-u-customers',
    "Which battery makers are testing Chuanmin Lithium's lithium sulfide?",
    'how many customers, not which',
  ),
  unanswerable(
    'nat-mei-u-water',
    '岷东产业园2024年工业用水总量是多少？',
    'the capacity of the sewage works and a rate of reuse only',
  ),
];
