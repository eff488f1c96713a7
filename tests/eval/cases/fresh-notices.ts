import { count, EXPECTED, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const LOUDI = 'loudi-work-report-zh';
const QINGHE = 'qinghe-recycling-notice-zh';

/** Chinese papers as strangers drop them into the folder: a prefecture's work report and a county's notice. */
export const FRESH_NOTICES = [
  asked('fs-ld-revenue-zh', 'value', '娄底储能材料产业2024年收入有多少？', {
    gold: '213.7亿元',
    contains: [yuan(21.37)],
    support: [[LOUDI, '实现营业收入213.7亿元']],
    why: 'the city is named in the title alone, the year in a heading',
  }),
  asked('fs-ld-growth', 'value', 'How fast did revenue from storage materials rise in Loudi in 2024?', {
    gold: '24.8 %',
    contains: ['24.8%'],
    support: [[LOUDI, '实现营业收入213.7亿元，同比增长24.8%']],
    why: 'asked in English of a text in Chinese',
  }),
  asked('fs-ld-goal', 'target', 'What turnover does Loudi hope to make with storage materials in 2025?', {
    gold: 'more than 26 billion yuan',
    contains: [yuan(26)],
    caveats: [[...TARGET, ...EXPECTED]],
    support: [[LOUDI, '储能材料产业营业收入突破260亿元']],
    why: '今年 is the year after the one reviewed',
  }),
  asked('fs-ld-piles-zh', 'yes-no', '娄底2024年的充电桩建设任务完成了吗？', {
    gold: '没有：计划3000个，完成2460个',
    contains: [count(2460)],
    support: [[LOUDI, '上年报告提出的充电桩新建3000个任务，实际完成2460个，没有达到预期']],
    why: 'a goal of the report before, and its failure',
  }),
  asked(
    'fs-ld-permits',
    'comparison',
    'How many days do storage project permits take in Loudi now, and how many before?',
    {
      gold: '18 working days, 45 before',
      contains: ['18', '45'],
      support: [[LOUDI, '储能项目“拿地即开工”审批时限由45个工作日压缩到18个工作日']],
      why: 'a slogan for a permit',
    },
  ),
  asked('fs-ld-xiangna-zh', 'who', '娄底哪家企业的32亿元一期项目已经投产？', {
    gold: '湘钠新能源',
    contains: ['湘钠'],
    support: [[LOUDI, '其中湘钠新能源一期总投资32亿元，已于11月投产']],
    why: 'a company that no glossary has',
  }),
  asked('fs-ld-cathode', 'value', 'sodium-ion cathode output Loudi 2024', {
    gold: '19,000 tonnes',
    contains: [tonnes(19_000)],
    support: [[LOUDI, '钠离子电池正极材料产量达到1.9万吨']],
    why: 'keywords in another language',
  }),
  asked('fs-ld-antimony', 'policy', 'What is Lengshuijiang meant to make out of its antimony?', {
    gold: 'flame-retardant electrolyte',
    contains: [['阻燃电解质', 'flame-retardant', 'flame retardant']],
    support: [[LOUDI, '支持冷水江市利用锑资源发展阻燃电解质']],
    why: 'a county-level city; a metal no other text has',
  }),
  asked('fs-ld-artisan-zh', 'policy', '娄底的高级技师留在储能企业能拿多少津贴，拿多久？', {
    gold: '每月1200元，两年',
    contains: [
      ['1200元', '1,200 yuan'],
      ['两年', '二年', 'two years'],
    ],
    support: [[LOUDI, '对在储能企业连续工作满三年的高级技师，每人每月发放1200元，为期两年']],
    why: '满三年 is a condition, 两年 the answer',
  }),
  asked(
    'fs-ld-rural',
    'policy',
    'How much will Loudi put into charging points in the countryside this coming year, 2025?',
    {
      gold: '60 million yuan',
      contains: ['60 million yuan'],
      support: [[LOUDI, '安排财政资金6000万元，补建农村充电设施']],
      why: '"countryside" for 农村; another unit',
    },
  ),
  asked('fs-ld-use', 'value', 'How busy were cathode plants in Loudi in 2024?', {
    gold: 'at 57 % of capacity',
    contains: ['57%'],
    support: [[LOUDI, '全市正极材料产能利用率只有57%']],
    why: 'capacity utilisation in everyday words',
  }),
  unanswerable('fs-ld-profit-zh', '娄底储能材料产业2024年实现利润多少？', 'revenue is given'),
  unanswerable('fs-ld-mayor', 'Who is the mayor of Loudi?', 'the speaker is not named'),
  unanswerable(
    'fs-ld-anode',
    'How many tonnes of silicon anode does the Lianyuan pilot line make?',
    'no size is given',
  ),
  unanswerable('fs-ld-2030-zh', '娄底2030年储能材料产业营业收入目标是多少？', 'an aim for 2025 alone'),
  asked('fs-qh-deadline-zh', 'date', '清河县废旧动力电池库存最晚哪天申报？', {
    gold: '4月15日',
    contains: [['4月15日', 'April 15', '15 April', '2025-04-15']],
    support: [[QINGHE, '须在4月15日前向所在乡镇申报库存数量和存放地点']],
    why: 'stages with dates on both sides',
  }),
  asked('fs-qh-fine', 'policy', 'How heavy is the fine for taking batteries apart without a permit in Qinghe County?', {
    gold: '30,000 to 100,000 yuan',
    contains: [
      ['3万元', '30,000'],
      ['10万元', '100,000'],
    ],
    support: [[QINGHE, '违者责令停业，没收违法所得，并处3万元以上10万元以下罚款']],
    why: '"without a permit" for not being on the white list',
  }),
  asked('fs-qh-leader', 'who', 'Which official leads the battery recycling campaign in Qinghe County?', {
    gold: 'deputy county head Xu Wentao',
    contains: [['许文涛', 'Xu Wentao']],
    support: [[QINGHE, '专项行动由副县长许文涛牵头']],
    why: 'a name in Chinese; a contact stands below',
  }),
  asked('fs-qh-tip-zh', 'policy', '在清河举报私拆电池，最高能拿多少奖金？', {
    gold: '5000元',
    contains: [['5000元', '5,000 yuan']],
    support: [[QINGHE, '举报非法拆解经查实的，给予500元至5000元奖励']],
    why: 'the upper end of a range',
  }),
  asked('fs-qh-garages', 'policy', 'How soon must garages in Qinghe County pass on batteries they take out of cars?', {
    gold: 'within 7 days',
    contains: [['7日', '7 days', 'seven days', '7天', '七日']],
    support: [[QINGHE, '机动车维修企业更换下来的电池，应当在7日内交至指定回收网点']],
    why: '"garages" for 机动车维修企业; storage may last 90 days',
  }),
  asked('fs-qh-store-zh', 'policy', '清河县一个临时存放点最多可以堆多少吨废电池？', {
    gold: '30吨',
    contains: [['30吨', '30 ton']],
    support: [[QINGHE, '临时存放点单点存量不得超过30吨']],
    why: 'a negation for an upper limit',
  }),
  asked('fs-qh-points', 'target', 'Battery collection points in Qinghe County: how many now, how many by year-end?', {
    gold: '4, then 9',
    contains: ['4', '9'],
    support: [[QINGHE, '我县现有指定网点4个，计划年内增至9个']],
    why: '我县 is the county of the title',
  }),
  asked('fs-qh-phone-zh', 'who', '想咨询清河县电池回收专项行动，打哪个电话？', {
    gold: '0319-5550168',
    contains: ['5550168'],
    support: [[QINGHE, '电话：0319-5550168']],
    why: 'a contact at the foot of the page',
  }),
  asked('fs-qh-cases', 'value', 'How many illegal dismantling cases did Qinghe County uncover in 2024?', {
    gold: '12',
    contains: ['12'],
    support: [[QINGHE, '2024年查处非法拆解案件12起，没收电池86吨']],
    why: 'two figures in one sentence',
  }),
  asked('fs-qh-dealers-zh', 'value', '清河县做废旧电池生意的有多少户？', {
    gold: '137户',
    contains: ['137'],
    support: [[QINGHE, '全县从事废旧电池经营的共137户']],
    why: '做生意 for 经营',
  }),
  asked('fs-qh-papers', 'yes-no', 'Do most used-battery dealers in Qinghe County have their papers in order?', {
    gold: 'no, fewer than three in ten',
    contains: [['不足三成', '30%', 'three in ten', '三成']],
    support: [[QINGHE, '其中手续齐全的不足三成']],
    why: 'a share in tenths',
  }),
  asked('fs-qh-year', 'false-premise', 'Why does the battery campaign in Qinghe County run for a whole year?', {
    gold: 'it runs for six months',
    contains: [['六个月', 'six months', '6个月']],
    support: [[QINGHE, '决定在全县开展为期六个月的专项行动']],
    why: 'it runs for half a year',
    abstained: 'either',
  }),
  unanswerable('fs-qh-tons-zh', '清河县2025年一季度回收了多少吨动力电池？', 'what was seized the year before'),
  unanswerable(
    'fs-qh-subsidy',
    'What subsidy per tonne do battery collectors get in Qinghe County?',
    'fines and rewards',
  ),
  unanswerable('fs-qh-whitelist', 'Which firms in Qinghe County are on the national white list?', 'none is named'),
];
