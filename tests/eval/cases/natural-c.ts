import { exchange } from '../../questions/case.ts';
import { percent, points, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const SHANXI = 'shanxi-new-battery-fund-notice-zh';

const published = exchange('山西新型电池专项资金的评审结果要公示几天？', '评审结果公示5个工作日。[1]');

/** A notice on the subsidies of a province, in Chinese. */
export const NATURAL_C = [
  asked('nat-sxi-total', 'value', '山西2025年新型电池专项资金一共有多少钱？', {
    gold: '4.5亿元',
    contains: [yuan(0.45)],
    support: [[SHANXI, '2024年专项资金3.2亿元，共支持项目41个；今年总额增至4.5亿元']],
    why: '"今年"; the sum of the year before stands first',
  }),
  asked('nat-sxi-change', 'comparison', "How does Shanxi's battery fund for 2025 compare with the one for 2024?", {
    gold: '450 million yuan, up from 320 million yuan',
    contains: [yuan(0.45), yuan(0.32)],
    support: [[SHANXI, '2024年专项资金3.2亿元，共支持项目41个；今年总额增至4.5亿元']],
    why: 'an English question about a Chinese text',
  }),
  asked('nat-sxi-projects-2024', 'value', 'How many projects were funded by the Shanxi battery programme in 2024?', {
    gold: '41',
    contains: ['41'],
    support: [[SHANXI, '2024年专项资金3.2亿元，共支持项目41个']],
    why: 'an English question about a Chinese text',
  }),
  asked('nat-sxi-sodium', 'policy', '在山西建钠离子电池产线，补贴多少，产能有什么门槛？', {
    gold: '年产能1吉瓦时以上，设备投资额的15%，最高5000万元',
    contains: [percent(15), ['5000万', '50 million'], ['1吉瓦时', '1 GWh', '1GWh']],
    support: [
      [SHANXI, '对新建年产能1吉瓦时以上的钠离子电芯或电池项目，按设备投资额的15%给予补助，单个项目最高5000万元'],
    ],
    why: 'rate, cap and threshold',
  }),
  asked('nat-sxi-mines', 'policy', '山西的煤矿买井下锂电车能拿到多少补贴？', {
    gold: '每千瓦时120元，单个企业每年最高600万元',
    contains: [
      ['120元', '120 yuan'],
      ['600万', '6 million'],
    ],
    support: [[SHANXI, '按电池容量每千瓦时补助120元，单个企业每年最高600万元']],
    why: '"买井下锂电车" for "新购置的井下防爆锂电池车辆"',
  }),
  asked('nat-sxi-storage', 'policy', 'What support does Shanxi give to user-side energy storage, and for how long?', {
    gold: '0.15 yuan per kWh discharged for two years, at most 2 million yuan per project',
    contains: [
      ['0.15 yuan', '0.15元'],
      ['two years', '2 years', '两年', '2年', '二年'],
    ],
    support: [[SHANXI, '按实际放电量每千瓦时补助0.15元，连续补助两年，单个项目累计最高200万元']],
    why: 'an English question about a Chinese text',
  }),
  asked('nat-sxi-extra', 'several', '山西哪些市的钠电和煤基负极项目补助比例更高，高多少？', {
    gold: '阳泉、大同，高2个百分点',
    contains: [
      ['阳泉', 'Yangquan'],
      ['大同', 'Datong'],
      [...points(2), 'two percentage points'],
    ],
    support: [[SHANXI, '建在阳泉、大同两市的第（一）（二）类项目，补助比例提高2个百分点，最高限额不变']],
    why: 'the kinds by their numbers only',
  }),
  asked('nat-sxi-deadline', 'date', '山西新型电池专项资金网上申报什么时候截止？', {
    gold: '2025年5月20日17时',
    contains: [['5月20日', 'May 20', '20 May']],
    support: [[SHANXI, '截止时间为5月20日17时，逾期系统自动关闭']],
    why: 'a date without a year among several',
  }),
  asked('nat-sxi-vetting', 'date', 'By what date do the cities have to vet applications for the Shanxi battery fund?', {
    gold: 'June 5',
    contains: [['6月5日', 'June 5', '5 June']],
    support: [[SHANXI, '各市工业和信息化局会同财政局于6月5日前完成审核，并出具推荐文件']],
    why: 'one stage of several',
  }),
  asked('nat-sxi-contact', 'who', '想咨询山西新型电池专项资金的政策，应该联系哪个处、找谁？', {
    gold: '省工业和信息化厅新材料处，王晋生',
    contains: [['王晋生', 'Wang Jinsheng']],
    support: [[SHANXI, '政策咨询：省工业和信息化厅新材料处　王晋生']],
    why: 'another person is named for the money',
  }),
  asked('nat-sxi-quota', 'ranking', '山西新型电池项目推荐名额，哪个市最多？', {
    gold: '太原，12个',
    contains: [['太原', 'Taiyuan']],
    support: [[SHANXI, '每个市推荐项目不超过8个，太原市不超过12个，山西转型综合改革示范区单列5个']],
    why: 'a rule and two exceptions',
  }),
  asked('nat-sxi-rent', 'yes-no', '山西煤矿租来的防爆锂电车可以申请补助吗？', {
    gold: '不可以，租赁车辆不予支持',
    contains: [['不予支持', '不可以', '不能', '不支持', 'not supported', 'not eligible', 'cannot']],
    support: [[SHANXI, '购置单位须为煤矿法人，租赁车辆不予支持']],
    why: 'the answer in a subordinate clause',
  }),
  asked('nat-sxi-lead', 'yes-no', "Are lead-acid battery projects eligible for Shanxi's new battery fund?", {
    gold: 'no, they are not eligible',
    contains: [
      ['不在支持范围', '不予支持', 'not eligible', 'not covered', 'outside', 'not within', 'excluded', 'not supported'],
    ],
    support: [[SHANXI, '铅酸蓄电池项目不在支持范围内']],
    why: 'an English question about a Chinese text',
  }),
  asked('nat-sxi-research', 'value', '申报山西新型电池资金，对企业研发投入有什么要求？', {
    gold: '上年度研发费用占营业收入不低于3%',
    contains: [percent(3)],
    support: [[SHANXI, '上年度研发费用占营业收入的比重不低于3%']],
    why: '"研发投入" for "研发费用占营业收入的比重"',
  }),
  asked('nat-sxi-moving', 'policy', '企业拿了山西的电池补助之后迁到外省，会怎样？', {
    gold: '五年内迁出的应退回已拨资金',
    contains: [
      ['退回', '退还', 'return', 'repay', 'pay back'],
      ['五年', '5年', 'five years', '5 years'],
    ],
    support: [[SHANXI, '企业获得补助后五年内迁出本省的，应当退回已拨资金']],
    why: 'a rule in the section on supervision',
  }),
  asked('nat-sxi-fraud', 'policy', '在山西骗取新型电池专项资金有什么后果？', {
    gold: '全额追回，三年内不得申报省级工业类专项资金',
    contains: [
      ['追回', 'recover', 'reclaim', 'clawed back', 'paid back', 'repaid'],
      ['三年', '3年', 'three years', '3 years'],
    ],
    support: [[SHANXI, '弄虚作假骗取资金的，全额追回，三年内不得申报省级工业类专项资金']],
    why: 'two consequences',
  }),
  asked('nat-sxi-hard-carbon', 'other-units', '山西的硬碳项目年产能要到多少万吨才能申请补助？', {
    gold: '0.5万吨（5000吨）以上',
    contains: [['5000吨', '5,000', '0.5万吨']],
    support: [[SHANXI, '年产能5000吨以上的硬碳、软碳项目，按设备投资额的12%补助']],
    why: 'asked in ten thousands of tonnes',
  }),
  asked('nat-sxi-datong', 'arithmetic', '一个落在大同的钠电项目设备投资1亿元，按山西的标准能补多少？', {
    gold: '1700万元（17%）',
    contains: [
      ['1700万', '17 million', '17%', '15%', '15 percent'],
      ['1700万', '17 million', '17%', '2个百分点', '2 percentage point'],
    ],
    support: [
      [SHANXI, '按设备投资额的15%给予补助，单个项目最高5000万元'],
      [SHANXI, '建在阳泉、大同两市的第（一）（二）类项目，补助比例提高2个百分点'],
    ],
    why: 'a rate and an addition from two paragraphs, applied to a sum',
  }),
  asked('nat-sxi-audit', 'several', '山西去年抽查电池专项资金项目发现几个有问题，收回了多少钱？', {
    gold: '3个项目，收回1860万元',
    contains: [
      ['3个', '三个', 'three', '3 projects'],
      ['1860万', '18.6 million'],
    ],
    support: [[SHANXI, '去年抽查发现，3个项目擅自变更建设内容，收回资金1860万元']],
    why: '"有问题" for "擅自变更建设内容"',
  }),
  asked('nat-sxi-acceptance', 'date', '山西新型电池专项资金支持的项目，最晚什么时候要完成验收？', {
    gold: '2027年6月30日',
    contains: [['2027年6月30日', 'June 30, 2027', '30 June 2027']],
    support: [[SHANXI, '验收时间不得晚于2027年6月30日']],
    why: 'the end of validity, half a year earlier, stands further down',
  }),
  asked('nat-sxi-payment-follow', 'follow-up', '公示没问题之后，钱分几次拨？', {
    gold: '7月底前拨付60%，其余40%验收合格后拨付',
    contains: [percent(60), percent(40)],
    support: [[SHANXI, '省财政厅于7月底前拨付60%，其余40%待项目验收合格后拨付']],
    why: 'province and fund from the turn before',
    history: published,
  }),
  asked('nat-sxi-false-cut', 'false-premise', 'Why has Shanxi cut its battery fund for 2025?', {
    gold: 'it has not; it raised the fund from 320 to 450 million yuan',
    contains: [[...yuan(0.45), '增至', 'increase', 'raised', 'rose']],
    support: [[SHANXI, '2024年专项资金3.2亿元，共支持项目41个；今年总额增至4.5亿元']],
    why: 'the fund grew',
    abstained: 'either',
  }),
  unanswerable('nat-sxi-u-shaanxi', '陕西2025年安排了多少新型电池专项资金？', 'a neighbour with nearly the same name'),
  unanswerable('nat-sxi-u-selected', '山西2025年新型电池专项资金最后支持了多少个项目？', 'the number of 2024 only'),
  unanswerable(
    'nat-sxi-u-share-sodium',
    "How much of Shanxi's 2024 battery fund went to sodium-ion projects?",
    'the total and the number of projects only',
  ),
  unanswerable('nat-sxi-u-solid', '山西对固态电池项目的设备补助比例是多少？', 'another kind of battery'),
  unanswerable('nat-sxi-u-why-lead', '山西为什么不支持铅酸蓄电池项目？', 'the exclusion without a reason'),
  unanswerable(
    'nat-sxi-u-names',
    'Which companies in Shanxi had to give back battery subsidies after the checks last year?',
    'how many, not which',
  ),
  unanswerable('nat-sxi-u-2023', '山西2023年的新型电池专项资金是多少？', 'the years 2024 and 2025 only'),
  unanswerable('nat-sxi-u-reviewer', '山西新型电池专项资金的专家评审委托给了哪家机构？', '"a third party", not named'),
];
