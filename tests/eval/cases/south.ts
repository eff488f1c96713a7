import { exchange } from '../../questions/case.ts';
import { TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const PLAN = 'guangdong-storage-plan-zh';
const GUIZHOU = 'guizhou-phosphate-battery-zh';

const revenue = exchange(
  '广东新型储能产业2022年营业收入是多少？',
  '2022年，广东省新型储能产业营业收入约为1520亿元。[1]',
);

/** Guangdong and Guizhou: two texts in Chinese, asked about in both languages. */
export const SOUTH = [
  asked('gd-revenue-2022-zh', 'value', '广东省新型储能产业去年之前，也就是2022年，收入有多少？', {
    gold: '约1520亿元',
    contains: ['1520亿元'],
    forbids: ['6000亿元'],
    support: [[PLAN, '2022年，全省新型储能产业营业收入约为1520亿元']],
    why: '收入 for 营业收入; the aim is in the same text',
  }),
  asked('gd-revenue-2022', 'value', "What was the revenue of Guangdong's new energy storage industry in 2022?", {
    gold: 'about 152 billion yuan',
    contains: ['152 billion yuan'],
    support: [[PLAN, '2022年，全省新型储能产业营业收入约为1520亿元']],
    why: 'an English question of a Chinese text',
  }),
  asked('gd-revenue-2025', 'target', 'What revenue does Guangdong target for its energy storage industry by 2025?', {
    gold: '600 billion yuan',
    contains: ['600 billion yuan'],
    caveats: [TARGET],
    support: [[PLAN, '到2025年，全省新型储能产业营业收入达到6000亿元']],
    why: '6000亿 is 600 billion',
  }),
  asked('gd-revenue-2025-zh', 'target', '到2025年广东储能产业要做到多大规模的营收？', {
    gold: '6000亿元',
    contains: ['6000亿元'],
    caveats: [TARGET],
    support: [[PLAN, '到2025年，全省新型储能产业营业收入达到6000亿元']],
    why: '要做到 sets a target',
  }),
  asked('gd-installed', 'target', 'How much storage capacity should be installed in Guangdong by 2025, in GW?', {
    gold: '3 GW',
    contains: [['3 GW', '3 million kilowatts', '300万千瓦']],
    caveats: [TARGET],
    support: [[PLAN, '新型储能装机规模达到300万千瓦']],
    why: '万千瓦 asked for in gigawatts',
  }),
  asked('gd-growth-zh', 'value', '2022年广东新型储能产业营业收入同比增长了多少？', {
    gold: '36.8%',
    contains: ['36.8%'],
    support: [[PLAN, '比上年增长36.8%']],
    why: '比上年 for 同比',
  }),
  asked('gd-output', 'value', 'How many GWh of storage batteries did Guangdong produce in 2022?', {
    gold: '41 GWh',
    contains: ['41 GWh'],
    support: [[PLAN, '全省储能电池产量为41GWh']],
    why: 'the year stands in the sentence before',
  }),
  asked('gd-shenzhen-zh', 'policy', '方案里深圳主要发展什么？', {
    gold: '电池管理系统和系统集成',
    contains: [['电池管理系统', 'battery management']],
    support: [[PLAN, '深圳重点发展电池管理系统和系统集成']],
    why: 'three cities in one sentence',
  }),
  asked('gd-division', 'policy', 'How does Guangdong divide the work among Shenzhen, Huizhou and Zhaoqing?', {
    gold: 'management systems; cells and materials; the largest battery base',
    contains: [
      ['Shenzhen', '深圳'],
      ['Huizhou', '惠州'],
      ['Zhaoqing', '肇庆'],
    ],
    support: [[PLAN, '深圳重点发展电池管理系统和系统集成，惠州重点发展电芯和电池材料，肇庆建设全省最大的电池生产基地']],
    why: 'all three have to be met',
  }),
  asked('gd-huizhou', 'value', 'What was the output value of the lithium battery industry in Huizhou in 2022?', {
    gold: '90.2 billion yuan',
    contains: ['90.2 billion yuan'],
    support: [[PLAN, '2022年锂电池产业产值为902亿元']],
    why: 'a city in a text about a province',
  }),
  asked('gd-huizhou-firms-zh', 'value', '惠州有几家锂电企业？', {
    gold: '186家',
    contains: ['186'],
    support: [[PLAN, '惠州市已集聚锂电池企业186家']],
    why: '几家 asks for a count',
  }),
  asked('gd-huizhou-share', 'value', "What part of Guangdong's lithium battery output value comes from Huizhou?", {
    gold: 'about a quarter',
    contains: [['quarter', '25%', '四分之一', 'one-fourth', '1/4']],
    support: [[PLAN, '占全省的四分之一左右']],
    why: 'a fraction in words',
  }),
  asked('gd-fund-zh', 'policy', '广东省财政每年拿多少钱支持储能？', {
    gold: '8亿元',
    contains: ['8亿元'],
    support: [[PLAN, '省级财政每年安排专项资金8亿元']],
    why: 'colloquial words',
  }),
  asked(
    'gd-first-set',
    'policy',
    'What is the maximum reward per company for first-of-a-kind storage equipment in Guangdong?',
    {
      gold: '10 million yuan',
      contains: ['10 million yuan'],
      support: [[PLAN, '单个企业最高不超过1000万元']],
      why: '首台套 is a term of its own',
    },
  ),
  asked('gd-safety', 'policy', 'What safety rules apply to new storage stations in Guangdong?', {
    gold: 'monitoring platform, fire approval before grid connection',
    contains: [['monitoring platform', '监测平台']],
    support: [[PLAN, '新建电化学储能电站全部接入省级监测平台，未通过消防验收的电站不得并网']],
    why: 'two rules in one sentence',
  }),
  asked('gd-recycling-zh', 'target', '广东2025年电池再生利用能力目标是多少万吨？', {
    gold: '15万吨',
    contains: ['15万吨'],
    caveats: [TARGET],
    support: [[PLAN, '到2025年再生利用能力将达到15万吨']],
    why: 'the last clause of a long sentence',
  }),
  asked('gd-why-recycling-zh', 'policy', '为什么广东把电池回收看得这么重？', {
    gold: '没有锂矿，原料靠进口',
    contains: [['不设锂矿', '锂矿', 'lithium mines']],
    support: [[PLAN, '广东不设锂矿，原料主要依靠进口，因此方案把电池回收放在突出位置']],
    why: 'a reason',
  }),
  asked('gd-released-zh', 'date', '广东的储能电池行动方案是哪天发布的？', {
    gold: '2023年4月12日',
    contains: [['4月12日', '12 April 2023']],
    support: [[PLAN, '4月12日，广东省发布新型储能电池产业三年行动方案']],
    why: 'the year stands in the header alone',
  }),
  asked('gd-follow-target-zh', 'follow-up', '那2025年的目标呢？', {
    gold: '6000亿元',
    contains: ['6000亿元'],
    caveats: [TARGET],
    history: revenue,
    support: [[PLAN, '到2025年，全省新型储能产业营业收入达到6000亿元']],
    why: 'another year and another status',
  }),
  asked('gd-canton', 'alias', 'Revenue of the storage industry in Kwangtung in 2022', {
    gold: 'about 152 billion yuan',
    contains: ['152 billion yuan'],
    support: [[PLAN, '2022年，全省新型储能产业营业收入约为1520亿元']],
    why: 'an old romanisation',
  }),
  unanswerable('gd-shenzhen-output-zh', '深圳2022年储能产业产值是多少？', 'a city of the plan without figures'),
  unanswerable('gd-2030', 'What is the storage revenue target of Guangdong for 2030?', 'a year after the plan'),
  unanswerable('gd-dongguan-zh', '东莞在行动方案中承担什么任务？', 'a city that the plan does not name'),
  unanswerable('gd-jobs', 'How many jobs does the storage industry provide in Guangdong?', 'no such figure'),
  unanswerable('gd-zhaoqing-zh', '肇庆电池生产基地投资了多少钱？', 'the base is named, its cost is not'),

  asked('gz-output-zh', 'value', '2023年贵州新能源电池及材料产业产值有多少？', {
    gold: '1046亿元',
    contains: ['1046亿元'],
    forbids: ['产值为2000亿元'],
    support: [[GUIZHOU, '达到1046亿元，同比增长29.4%']],
    why: 'a rounded and an exact figure in one sentence',
  }),
  asked(
    'gz-output',
    'value',
    "What did Guizhou's new energy battery and materials industry produce by value in 2023?",
    {
      gold: '104.6 billion yuan',
      contains: ['104.6 billion yuan'],
      support: [[GUIZHOU, '达到1046亿元，同比增长29.4%']],
      why: 'an English question of a Chinese text without reviewed figures',
    },
  ),
  asked('gz-growth-zh', 'value', '贵州这一产业2023年总产值增速是多少？', {
    gold: '29.4%',
    contains: ['29.4%'],
    support: [[GUIZHOU, '达到1046亿元，同比增长29.4%']],
    why: '这一产业 names nothing',
  }),
  asked('gz-lfp', 'value', 'How many tonnes of LFP cathode material did Guizhou make in 2023?', {
    gold: '520,000 tonnes',
    contains: ['520,000 tons'],
    support: [[GUIZHOU, '磷酸铁锂正极材料产量为52万吨']],
    why: 'an abbreviation against a Chinese name',
  }),
  asked('gz-reserves-zh', 'ranking', '贵州磷矿储量在全国排第几？', {
    gold: '第三',
    contains: [['第三', 'third']],
    support: [[GUIZHOU, '保有储量约50亿吨，居全国第三位']],
    why: 'a rank among things that are no battery',
  }),
  asked('gz-tongren-zh', 'value', '铜仁高纯硫酸锰产能多少万吨？', {
    gold: '28万吨',
    contains: ['28万吨'],
    support: [[GUIZHOU, '拥有高纯硫酸锰产能28万吨']],
    why: 'a term that the glossary lacks',
  }),
  asked('gz-tongren', 'value', "What share of China's high-purity manganese sulphate capacity is in Tongren?", {
    gold: 'more than a third',
    contains: [['third', '三分之一']],
    support: [[GUIZHOU, '占全国产能的三分之一以上']],
    why: 'British spelling, a fraction, another language',
  }),
  asked('gz-utilisation-zh', 'value', '铜仁硫酸锰企业2023年开工情况怎样？', {
    gold: '产能利用率六成',
    contains: [['六成', '60%']],
    support: [[GUIZHOU, '2023年产能利用率只有六成']],
    why: '开工 for 产能利用率',
  }),
  asked('gz-fuquan-zh', 'value', '福泉的一体化园区带来了多少就业？', {
    gold: '6800人',
    contains: [['6800', '6,800']],
    support: [[GUIZHOU, '解决就业6800人']],
    why: 'a county-level city',
  }),
  asked('gz-target-zh', 'target', '贵州希望2025年把产值做到多少？', {
    gold: '2000亿元',
    contains: ['2000亿元'],
    support: [[GUIZHOU, '力争到2025年全省新能源电池及材料产业总产值达到2000亿元']],
    why: '希望 for 力争',
  }),
  asked('gz-gypsum', 'policy', 'How does Guizhou force phosphoric acid makers to deal with their gypsum?', {
    gold: 'output of acid is tied to the gypsum used up',
    contains: [['以渣定产', '磷石膏', 'gypsum']],
    support: [[GUIZHOU, '贵州对磷石膏实行“以渣定产”']],
    why: 'a policy known by a Chinese catchword',
  }),
  asked('gz-gypsum-date-zh', 'date', '“以渣定产”从什么时候开始实行？', {
    gold: '2024年1月1日',
    contains: [['2024年1月1日', '1 January 2024']],
    support: [[GUIZHOU, '自2024年1月1日起，贵州对磷石膏实行“以渣定产”']],
    why: 'no place is named',
  }),
  asked('gz-power-zh', 'policy', '贵州电池材料企业用绿电有什么优惠？', {
    gold: '绿电比例50%以上，每千瓦时优惠0.02元',
    contains: ['0.02元'],
    support: [[GUIZHOU, '使用绿电比例达到50%以上的，每千瓦时电价优惠0.02元']],
    why: 'a rate with a threshold',
  }),
  unanswerable('gz-guiyang-zh', '贵阳2023年电池产业产值是多少？', 'the capital of the province is not told of'),
  unanswerable('gz-2021-zh', '贵州2021年新能源电池及材料产业总产值是多少？', 'a year before'),
  unanswerable('gz-exports', 'How much does Guizhou export in battery materials?', 'no exports are given'),
  unanswerable('gz-fuquan-output-zh', '福泉园区的年产值是多少？', 'companies and jobs are given, output is not'),
];
