import { exchange } from '../../questions/case.ts';
import { count, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const GUANGDONG = 'guangdong-storage-plan-zh';
const GUIZHOU = 'guizhou-phosphate-battery-zh';
const LOUDI = 'loudi-work-report-zh';
const QINGHE = 'qinghe-recycling-notice-zh';

const AIM = [...TARGET, 'aim', 'plan', 'strive', '计划', '力争'];

const companies = exchange(
  'How many companies were in the storage materials chain of Loudi in 2024?',
  'In 2024, Loudi, Hunan had 64 companies in the storage materials chain. [1]',
);

/** The Chinese texts, for tuning. */
export const TUNING_3 = [
  asked('tu-gd-first-zh', 'policy', '广东对首台套储能装备怎么奖励，最高多少钱？', {
    gold: '按售价的30%奖励，单个企业最高1000万元',
    contains: ['30%', ['1000万元', '1,000万元', '10 million yuan']],
    support: [[GUANGDONG, '对首台套储能装备按售价的30%给予奖励，单个企业最高不超过1000万元']],
    why: 'a rate and a cap, behind the yearly budget',
  }),
  asked(
    'tu-gd-cities',
    'policy',
    'How does Guangdong divide the storage business between Shenzhen, Huizhou and Zhaoqing?',
    {
      gold: 'Shenzhen: management systems and integration; Huizhou: cells and materials; Zhaoqing: the largest base',
      contains: [
        ['电池管理系统', 'battery management'],
        ['电芯', 'cells'],
        ['最大的电池生产基地', 'largest'],
      ],
      support: [
        [GUANGDONG, '深圳重点发展电池管理系统和系统集成，惠州重点发展电芯和电池材料，肇庆建设全省最大的电池生产基地'],
      ],
      why: 'asked in English, told in Chinese; three cities in one sentence',
    },
  ),
  asked('tu-gd-grid-zh', 'policy', '在广东，哪些储能电站不准接入电网？', {
    gold: '未通过消防验收的电站',
    contains: [['消防验收', 'fire']],
    support: [[GUANGDONG, '未通过消防验收的电站不得并网']],
    why: '"不准接入电网" for "不得并网"',
  }),
  asked('tu-gd-recycling-why-2', 'policy', "Why does battery recycling matter so much in Guangdong's storage plan?", {
    gold: 'it has no lithium mines and relies on imported raw materials',
    contains: [['不设锂矿', '进口', 'import', 'no lithium mines']],
    support: [[GUANGDONG, '广东不设锂矿，原料主要依靠进口，因此方案把电池回收放在突出位置']],
    why: 'a reason in Chinese, asked in English',
  }),
  asked('tu-gd-gigawatts-2', 'other-units', 'How many gigawatts of new energy storage does Guangdong want by 2025?', {
    gold: '3 GW, a target',
    contains: [['3 GW', '300万千瓦', '3 million kilowatts', '3 gigawatts']],
    caveats: [AIM],
    support: [[GUANGDONG, '到2025年，全省新型储能产业营业收入达到6000亿元，新型储能装机规模达到300万千瓦']],
    why: '300万千瓦 in gigawatts; revenue stands beside',
  }),
  unanswerable(
    'tu-gd-u-companies-2',
    'How many lithium battery companies does the whole of Guangdong have?',
    'only those of Huizhou are counted',
  ),
  unanswerable('tu-gd-u-shenzhen-zh', '2022年深圳锂电池产业产值是多少？', 'given for Huizhou'),
  asked('tu-gz-gypsum-zh', 'policy', '贵州的“以渣定产”对磷酸企业是怎么规定的？', {
    gold: '当年消纳多少磷石膏，才能生产多少磷酸；未完成的下一年度核减产量',
    contains: [['消纳多少磷石膏', 'phosphogypsum']],
    support: [[GUIZHOU, '企业当年消纳多少磷石膏，才能生产多少磷酸']],
    why: 'a term in quotation marks, explained after a colon',
  }),
  asked(
    'tu-gz-gypsum-date-4',
    'date',
    'Since when may Guizhou only produce as much phosphoric acid as it uses up gypsum?',
    {
      gold: '1 January 2024',
      contains: [['2024年1月1日', 'January 1, 2024', '1 January 2024', '2024-01-01']],
      support: [[GUIZHOU, '自2024年1月1日起，贵州对磷石膏实行“以渣定产”']],
      why: 'an English paraphrase of a Chinese term',
    },
  ),
  asked('tu-gz-power', 'policy', 'Which battery material makers get cheaper power in Guizhou, and by how much?', {
    gold: 'those using at least 50 % green power, 0.02 yuan per kWh',
    contains: ['50%', ['0.02元', '0.02 yuan']],
    support: [[GUIZHOU, '电池材料企业使用绿电比例达到50%以上的，每千瓦时电价优惠0.02元']],
    why: 'who is eligible, and the amount',
  }),
  asked('tu-gz-tongren-why-zh-4', 'policy', '铜仁的硫酸锰产能2023年为什么开工不足？', {
    gold: '价格下跌',
    contains: [['价格下跌', '价格', 'price']],
    support: [[GUIZHOU, '2023年产能利用率只有六成，价格下跌是主要原因']],
    why: '"开工不足" for a use of six tenths',
  }),
  asked('tu-gz-2025-zh-2', 'target', '贵州想在2025年把新能源电池及材料产业做到多大？', {
    gold: '总产值2000亿元（目标）',
    contains: ['200 billion yuan'],
    caveats: [AIM],
    support: [[GUIZHOU, '力争到2025年全省新能源电池及材料产业总产值达到2000亿元']],
    why: 'no indicator in the question; the result of 2023 stands before',
  }),
  unanswerable(
    'tu-gz-u-fuquan',
    'How many tonnes of lithium iron phosphate does the park in Fuquan turn out?',
    'companies and jobs of the park; tonnes only of the province',
  ),
  unanswerable(
    'tu-gz-u-tongren-zh-4',
    '铜仁市高纯硫酸锰产能到2025年的目标是多少？',
    'a capacity that exists, no target',
  ),
  asked('tu-ld-piles', 'yes-no', 'Did Loudi build as many charging piles in 2024 as it had promised?', {
    gold: 'no: 2,460 of 3,000',
    contains: [count(2460), count(3000)],
    support: [[LOUDI, '上年报告提出的充电桩新建3000个任务，实际完成2460个，没有达到预期']],
    why: 'a task of the report before, and an apology',
  }),
  asked(
    'tu-ld-craftsmen-2',
    'policy',
    'Who is eligible for the "material craftsman" allowance in Loudi and how much is it?',
    {
      gold: 'senior technicians with three years at a storage company; 1,200 yuan a month for two years',
      contains: [
        ['1200元', '1,200 yuan', '1,200元'],
        ['满三年', '三年', 'three years', '3 years'],
      ],
      support: [[LOUDI, '设立“材料工匠”津贴，对在储能企业连续工作满三年的高级技师，每人每月发放1200元，为期两年']],
      why: 'condition, amount and term in one Chinese sentence',
    },
  ),
  asked('tu-ld-2025-zh', 'target', '娄底2025年储能材料产业营收要做到多少？', {
    gold: '突破260亿元（目标）',
    contains: ['26 billion yuan'],
    caveats: [AIM],
    support: [[LOUDI, '主要预期目标是：地区生产总值增长6%左右，储能材料产业营业收入突破260亿元']],
    why: 'the result of 2024 stands elsewhere in the report',
  }),
  asked('tu-ld-approval-zh-4', 'value', '在娄底，储能项目“拿地即开工”审批现在要多少天？', {
    gold: '18个工作日',
    contains: [['18个工作日', '18 working days']],
    support: [[LOUDI, '储能项目“拿地即开工”审批时限由45个工作日压缩到18个工作日']],
    why: 'the old time limit stands beside the new one',
  }),
  asked('tu-ld-villages-zh', 'policy', '娄底2025年拿出多少财政资金补农村充电的短板，要做到什么程度？', {
    gold: '6000万元；年底前所有乡镇至少有一座公共充电站',
    contains: [
      ['6000万元', '6,000万元', '60 million yuan'],
      ['至少有一座', '至少一座', 'at least one'],
    ],
    support: [[LOUDI, '安排财政资金6000万元，补建农村充电设施，确保年底前所有乡镇至少有一座公共充电站']],
    why: 'amount and aim; close to the words',
  }),
  asked('tu-ld-companies-follow-2', 'follow-up', 'And what is the figure it is going for in 2025?', {
    gold: '80, a target',
    contains: [['80家', '80 companies', '80 enterprises', '80']],
    caveats: [AIM],
    support: [[LOUDI, '主要预期目标是：地区生产总值增长6%左右，储能材料产业营业收入突破260亿元，链上企业达到80家']],
    why: 'English over a Chinese text; "链上企业" for companies in the chain',
    history: companies,
  }),
  unanswerable(
    'tu-ld-u-exports-3',
    'What were the exports of storage materials from Loudi in 2024?',
    'revenue is given, exports are not',
  ),
  unanswerable('tu-ld-u-2023-zh-3', '娄底2023年钠离子电池正极材料产量是多少？', 'given for 2024'),
  asked('tu-qhe-fine-zh', 'policy', '在清河县，不在白名单上却拆解动力电池会被罚多少？', {
    gold: '3万元以上10万元以下罚款，并停业、没收违法所得',
    contains: [
      ['3万元', '30,000'],
      ['10万元', '100,000'],
    ],
    support: [[QINGHE, '违者责令停业，没收违法所得，并处3万元以上10万元以下罚款']],
    why: 'a range; the offence stands before a semicolon',
  }),
  asked('tu-qhe-register-2', 'date', 'What is the deadline for declaring stored used batteries in Qinghe County?', {
    gold: '15 April 2025',
    contains: [['4月15日', 'April 15', '15 April', '04-15']],
    support: [[QINGHE, '须在4月15日前向所在乡镇申报库存数量和存放地点']],
    why: 'the year stands at the end of the notice',
  }),
  asked(
    'tu-qhe-tip',
    'policy',
    'Is there a reward in Qinghe for tipping off the authorities about illegal dismantling?',
    {
      gold: 'yes, 500 to 5,000 yuan',
      contains: [
        ['500元', '500 yuan', '500 to'],
        ['5000元', '5,000 yuan', '5,000元'],
      ],
      support: [[QINGHE, '举报非法拆解经查实的，给予500元至5000元奖励']],
      why: '"tipping off" for 举报; a range',
    },
  ),
  asked('tu-qhe-lead-zh-2', 'who', '清河县废旧动力电池专项行动由谁负责牵头？', {
    gold: '副县长许文涛',
    contains: [['许文涛', 'Xu Wentao']],
    support: [[QINGHE, '专项行动由副县长许文涛牵头']],
    why: 'close to the words; a contact person stands at the end',
  }),
  asked(
    'tu-qhe-points-2',
    'target',
    'How many collection points for used batteries will Qinghe County have by the end of 2025?',
    {
      gold: 'nine are planned, up from four',
      contains: [['9个', 'nine', 'to 9', '9 collection', '9 designated', '9 points']],
      caveats: [AIM],
      support: [[QINGHE, '我县现有指定网点4个，计划年内增至9个，做到镇镇有网点']],
      why: '"年内" is the year of the notice',
    },
  ),
  unanswerable('tu-qhe-u-2023-zh', '清河县2023年查处了多少起非法拆解动力电池案件？', 'given for 2024'),
  unanswerable(
    'tu-qhe-u-head',
    'Who is the head of the circular economy section in Qinghe County?',
    'the section is named, its head is not',
  ),
];
