import { exchange } from '../../questions/case.ts';
import { percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JINCHANG = 'jinchang-communique-2024-zh';

const foil = exchange('金昌2024年生产了多少铜箔？', '2024年铜箔产量4.06万吨，比上年增长15.8%。[1]');
const patents = exchange(
  'How many invention patents were granted in Jinchang in 2024?',
  '463 invention patents were granted in 2024. [1]',
);

/** A city's statistical bulletin, in Chinese, with a table. */
export const NATURAL_G = [
  asked('nat-jin-output', 'value', '金昌2024年电池和电池材料产业产值有多少？', {
    gold: '312.6亿元',
    contains: [yuan(31.26)],
    support: [[JINCHANG, '全年实现产值312.6亿元，占全市规模以上工业总产值的22.4%']],
    why: 'the subject at the head of a long sentence',
  }),
  asked('nat-jin-sulphate', 'value', 'How many tonnes of nickel sulphate did Jinchang produce in 2024?', {
    gold: '186,000 tonnes',
    contains: [['186,000', '186000', '18.60万吨', '18.6万吨', '18.60', '18.6']],
    support: [[JINCHANG, '| 硫酸镍 | 万吨 | 18.60 | 12.0 |']],
    why: 'an English question about a row of a Chinese table, in ten thousands of tonnes',
  }),
  asked('nat-jin-fastest', 'ranking', '金昌2024年哪种电池材料产量增长最快？', {
    gold: '磷酸铁锂，增长92.7%',
    contains: [['磷酸铁锂', 'iron phosphate', 'LFP'], ['92.7']],
    support: [[JINCHANG, '| 磷酸铁锂 | 万吨 | 6.84 | 92.7 |']],
    why: 'the highest of a column; one product has no rate',
  }),
  asked('nat-jin-falling', 'several', '金昌2024年有哪些电池材料的产量是下降的？', {
    gold: '硫酸钴、三元正极材料',
    contains: [
      ['硫酸钴', 'cobalt sulphate', 'cobalt sulfate'],
      ['三元正极', 'ternary cathode', 'NCM cathode'],
    ],
    support: [
      [JINCHANG, '| 硫酸钴 | 万吨 | 1.42 | -6.5 |'],
      [JINCHANG, '| 三元正极材料 | 万吨 | 2.31 | -11.2 |'],
    ],
    why: 'the negative rates of a column',
  }),
  asked('nat-jin-lfp', 'value', '2024年金昌的磷酸铁锂产量是多少？', {
    gold: '6.84万吨',
    contains: [['6.84万吨', '6.84', '68,400']],
    support: [[JINCHANG, '| 磷酸铁锂 | 万吨 | 6.84 | 92.7 |']],
    why: 'a cell of a table with its unit in another',
  }),
  asked('nat-jin-districts', 'comparison', '金川区和永昌县的电池材料产值各是多少，谁更大？', {
    gold: '金川区271.3亿元，永昌县41.3亿元，金川区更大',
    contains: [yuan(27.13), yuan(4.13)],
    support: [[JINCHANG, '金川区实现电池材料产业产值271.3亿元，永昌县41.3亿元']],
    why: 'the city is not named in the sentence',
  }),
  asked('nat-jin-profit', 'yes-no', '金昌电池材料企业2024年的利润增长了吗？', {
    gold: '没有，利润9.8亿元，下降14.3%',
    contains: [percent(14.3)],
    support: [[JINCHANG, '实现利润9.8亿元，下降14.3%']],
    why: 'output rose, profit fell',
  }),
  asked('nat-jin-firms', 'several', '金昌2024年底有多少家规模以上电池材料企业，比上年多了几家？', {
    gold: '29家，比上年末增加6家',
    contains: ['29', '6'],
    support: [[JINCHANG, '年末新能源电池及电池材料产业共有规模以上企业29家，比上年末增加6家']],
    why: 'a count and its change',
  }),
  asked('nat-jin-precursor', 'value', "How well used was Jinchang's capacity for ternary precursors in 2024?", {
    gold: '61.5 percent',
    contains: [percent(61.5)],
    support: [[JINCHANG, '全年三元前驱体产能利用率为61.5%，比上年下降4.2个百分点']],
    why: 'an English question about a Chinese text; the rate of foil follows',
  }),
  asked('nat-jin-cells', 'date', '金昌的锂离子电池生产线是什么时候投产的？', {
    gold: '2024年4月',
    contains: [['2024年4月', 'April 2024']],
    support: [[JINCHANG, '锂离子电池生产线于2024年4月建成投产']],
    why: 'a short sentence beneath the table',
  }),
  asked('nat-jin-yongchang', 'date', '永昌河清滩的负极材料项目二期计划什么时候投产？', {
    gold: '2025年10月',
    contains: [['2025年10月', 'October 2025']],
    support: [[JINCHANG, '一期4万吨已于9月投产，二期计划2025年10月投产']],
    why: 'two phases in a sentence',
  }),
  asked(
    'nat-jin-exports',
    'several',
    "What were Jinchang's exports of battery materials in 2024, and where did most of them go?",
    {
      gold: '1.72 billion yuan, 58 percent of it to South Korea',
      contains: [yuan(1.72), ['韩国', 'Korea']],
      support: [[JINCHANG, '其中电池材料出口17.2亿元，增长40.6%，主要销往韩国、日本和德国，对韩国出口占58%']],
      why: 'an English question about a Chinese text; all exports stand before',
    },
  ),
  asked(
    'nat-jin-storage',
    'other-units',
    'How many megawatts of new-type storage did Jinchang have at the end of 2024?',
    {
      gold: '820 MW',
      contains: [['820 MW', '820 megawatts', '0.82 GW', '82万千瓦', '820,000 kW', '820兆瓦', '820,000 kilowatts']],
      support: [[JINCHANG, '新型储能装机82万千瓦/205万千瓦时，其中独立储能50万千瓦']],
      why: 'asked in megawatts, given in ten thousands of kilowatts',
    },
  ),
  asked('nat-jin-electricity', 'several', '金昌电池材料产业2024年用了多少电，绿电占多少？', {
    gold: '38.7亿千瓦时，绿电占46%',
    contains: [['38.7亿', '3.87 billion'], percent(46)],
    support: [[JINCHANG, '电池材料产业全年用电量38.7亿千瓦时，其中绿电占46%']],
    why: 'the share of renewables in generation stands before',
  }),
  asked('nat-jin-recycled', 'value', '金昌2024年回收处理了多少废旧动力电池？', {
    gold: '1.12万吨',
    contains: [tonnes(11_200)],
    support: [[JINCHANG, '全年回收处理废旧动力电池1.12万吨，比上年增长64.7%']],
    why: 'the capacity follows in the same sentence',
  }),
  asked('nat-jin-recycling-rate', 'arithmetic', '金昌废旧动力电池的处理能力2024年用上了百分之几？', {
    gold: '约22.4%（1.12万吨/5万吨）',
    contains: [
      [...percent(22.4), ...percent(22), ...tonnes(11_200)],
      [...percent(22.4), ...percent(22), ...tonnes(50_000)],
    ],
    support: [[JINCHANG, '全年回收处理废旧动力电池1.12万吨，比上年增长64.7%，设计处理能力为5万吨']],
    why: 'a share that is not given',
  }),
  asked('nat-jin-fund', 'policy', '金昌2024年拿到了多少省级新能源电池专项资金，支持了几家企业？', {
    gold: '1.36亿元，13家',
    contains: [yuan(0.136), ['13']],
    support: [[JINCHANG, '省级新能源电池产业专项资金拨付到位1.36亿元，支持企业13家']],
    why: '"拿到" for "拨付到位"',
  }),
  asked('nat-jin-preliminary', 'yes-no', '金昌2024年统计公报里的数据是最终数据吗？', {
    gold: '不是，是初步统计数，以《金昌统计年鉴2025》为准',
    contains: [['初步', '年鉴', 'preliminary', 'yearbook', 'Yearbook']],
    support: [[JINCHANG, '本公报数据为初步统计数，正式数据以《金昌统计年鉴2025》为准']],
    why: 'a footnote',
  }),
  asked(
    'nat-jin-institute',
    'date',
    'When was the new energy research institute of Lanzhou University of Technology opened in Jinchang?',
    {
      gold: 'June 2024',
      contains: [['2024年6月', 'June 2024']],
      support: [[JINCHANG, '兰州理工大学金昌新能源研究院于2024年6月揭牌']],
      why: 'an English question about a Chinese text',
    },
  ),
  asked('nat-jin-foil-follow', 'follow-up', '产能利用率呢？', {
    gold: '78.3%',
    contains: [percent(78.3)],
    support: [[JINCHANG, '铜箔产能利用率为78.3%']],
    why: 'place, product and year from the turn before; the rate of precursors is nearer',
    history: foil,
  }),
  asked('nat-jin-patents-follow', 'follow-up', 'How many of those were for battery materials?', {
    gold: '118',
    contains: ['118'],
    support: [[JINCHANG, '全年授权发明专利463件，电池材料领域占118件']],
    why: 'place and year from the turn before, in a Chinese text',
    history: patents,
  }),
  asked('nat-jin-false-cathode', 'false-premise', '金昌2024年三元正极材料增产的原因是什么？', {
    gold: '没有增产，产量2.31万吨，下降11.2%',
    contains: [['11.2', '下降', '减产', '没有增', '-11.2']],
    support: [[JINCHANG, '| 三元正极材料 | 万吨 | 2.31 | -11.2 |']],
    why: 'output fell, and no reason is given',
    abstained: 'either',
  }),
  unanswerable('nat-jin-u-2025', '金昌2025年电池材料产值的目标是多少？', 'no goals in a bulletin'),
  unanswerable('nat-jin-u-2022', '金昌2022年硫酸镍产量是多少？', 'the year 2024 and one rate of change only'),
  unanswerable('nat-jin-u-hydroxide', 'How much lithium hydroxide did Jinchang produce in 2024?', 'another product'),
  unanswerable('nat-jin-u-baiyin', '白银市2024年电池材料产业产值是多少？', 'another city of the same province'),
  unanswerable('nat-jin-u-why-profit', '金昌电池材料产业2024年利润为什么下降？', 'the fall without a reason'),
  unanswerable(
    'nat-jin-u-price',
    'What did a tonne of nickel sulphate from Jinchang cost in 2024?',
    'tonnage, no price',
  ),
  unanswerable('nat-jin-u-anode', '金昌2024年负极材料的产能利用率是多少？', 'the rates of two other products'),
  unanswerable(
    'nat-jin-u-yongchang',
    '永昌县2024年生产了多少铜箔？',
    'the foil of the whole city; the county by its output value only',
  ),
];
