import { exchange } from '../../questions/case.ts';
import { percent, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const ZAOZHUANG = 'zaozhuang-lithium-action-plan-zh';

const fund = exchange('枣庄的锂电产业基金有多大？', '锂电产业基金总规模30亿元。[1]');
const trucks = exchange(
  'How many battery-swap heavy trucks does Zaozhuang want on the road by 2027?',
  'It wants 1,500 of them by 2027. [1]',
);
const ships = exchange('枣庄准备在运河上投多少艘电动货船？', '到2027年投运60艘，其中2025年先行投运12艘。[1]');

/** The action plan of a city in Shandong, in Chinese. */
export const NATURAL_A = [
  asked(
    'nat-zaz-revenue',
    'several',
    "How big was Zaozhuang's lithium battery industry in 2024, and how fast did it grow?",
    {
      gold: '28.6 billion yuan in revenue, up 19.2 percent',
      contains: [yuan(28.6), percent(19.2)],
      support: [[ZAOZHUANG, '2024年，锂电产业实现营业收入286亿元，同比增长19.2%']],
      why: 'an English question about a Chinese text; "how big" stands for revenue',
    },
  ),
  asked('nat-zaz-firms', 'several', '枣庄现在有多少家锂电企业，规模以上的有几家？', {
    gold: '83家，其中规模以上46家',
    contains: ['83', '46'],
    support: [[ZAOZHUANG, '全市集聚锂电企业83家，其中规模以上企业46家']],
    why: 'the number of large companies is given once more as a goal',
  }),
  asked('nat-zaz-utilisation', 'value', '枣庄的电芯工厂开工率怎么样？', {
    gold: '2024年产能利用率68%',
    contains: [percent(68)],
    support: [[ZAOZHUANG, '电芯产量21.4GWh，产能31.5GWh，产能利用率68%']],
    why: '"开工率" for "产能利用率", no year given',
  }),
  asked('nat-zaz-goal', 'target', '枣庄打算到2027年把锂电产业做到多大规模？', {
    gold: '营业收入500亿元以上',
    contains: [yuan(50)],
    support: [[ZAOZHUANG, '到2027年，营业收入达到500亿元以上，电芯产能达到80GWh']],
    why: 'goals for 2025 and for three districts are near',
  }),
  asked('nat-zaz-cells-goal', 'target', 'How much cell capacity is Zaozhuang planning to have by 2027?', {
    gold: '80 GWh',
    contains: [['80 GWh', '80GWh', '80吉瓦时']],
    support: [[ZAOZHUANG, '到2027年，营业收入达到500亿元以上，电芯产能达到80GWh']],
    why: 'an English question about a Chinese text',
  }),
  asked('nat-zaz-chain-head', 'who', '枣庄锂电产业链的链长由谁担任？', {
    gold: '市长',
    contains: [['市长', 'mayor']],
    support: [[ZAOZHUANG, '市长担任锂电产业链链长']],
    why: 'an office, not a name; a deputy mayor is named three lines on',
  }),
  asked('nat-zaz-institute', 'who', '枣庄要建的锂电研究院是哪个单位牵头？', {
    gold: '枣庄学院',
    contains: [['枣庄学院', 'Zaozhuang University']],
    support: [[ZAOZHUANG, '组建市锂电产业研究院，由枣庄学院牵头']],
    why: 'the body in a subordinate clause',
  }),
  asked('nat-zaz-sodium-grant', 'policy', '在枣庄上一个钠离子电池项目，设备补助能拿到多少？', {
    gold: '设备投资额的15%，最高3000万元',
    contains: [percent(15), ['3000万', '30 million']],
    support: [[ZAOZHUANG, '固态电池、钠离子电池项目补助比例提高到15%，最高3000万元']],
    why: 'the ordinary rate and cap stand in the same sentence',
  }),
  asked('nat-zaz-grant', 'policy', 'What does Zaozhuang pay towards the equipment of an ordinary lithium project?', {
    gold: '10 percent of equipment investment, at most 20 million yuan',
    contains: [percent(10), ['20 million', '2000万']],
    support: [[ZAOZHUANG, '设备投资1000万元以上的锂电项目，按设备投资额的10%给予补助，最高2000万元']],
    why: 'an English question about a Chinese text; a higher rate follows',
  }),
  asked('nat-zaz-doctors', 'policy', '枣庄锂电企业引进博士，每个月补贴多少钱、补几年？', {
    gold: '每人每月3000元，三年',
    contains: [
      ['3000元', '3,000元', '3,000 yuan', '3000 yuan'],
      ['三年', '3年', 'three years', '3 years'],
    ],
    support: [[ZAOZHUANG, '新引进的全职博士每人每月补贴3000元，硕士每人每月1500元，期限三年']],
    why: 'amount and term at the two ends of a sentence',
  }),
  asked('nat-zaz-steps', 'several', '枣庄的锂电企业收入上台阶有什么奖励？', {
    gold: '首次突破10亿、50亿、100亿元，分别奖励100万、500万、1000万元',
    contains: [
      ['100万', '1 million'],
      ['500万', '5 million'],
      ['1000万', '10 million'],
    ],
    support: [[ZAOZHUANG, '年营业收入首次突破10亿元、50亿元、100亿元的企业，分别一次性奖励100万元、500万元、1000万元']],
    why: 'two lists tied by "分别"',
  }),
  asked('nat-zaz-separator', 'date', '枣庄薛城的隔膜项目什么时候投产，投资多少？', {
    gold: '2026年3月，总投资18.5亿元',
    contains: [['2026年3月', 'March 2026'], yuan(1.85)],
    support: [[ZAOZHUANG, '薛城区年产6亿平方米湿法隔膜项目总投资18.5亿元，确保2026年3月投产']],
    why: 'a date and a sum',
  }),
  asked('nat-zaz-wings', 'comparison', '滕州和薛城2027年的锂电收入目标，哪个定得高？', {
    gold: '滕州，120亿元；薛城50亿元',
    contains: [
      ['滕州', 'Tengzhou'],
      ['120亿', '12 billion'],
    ],
    support: [[ZAOZHUANG, '滕州市为北翼，重点发展正极材料和电解液，到2027年营业收入达到120亿元']],
    why: 'two goals in one paragraph',
  }),
  asked('nat-zaz-core', 'ranking', '按枣庄的锂电布局，哪个区域2027年承担的收入最多？', {
    gold: '枣庄高新区，300亿元',
    contains: [['高新区', 'High-tech', 'Hi-tech', 'high-tech']],
    support: [[ZAOZHUANG, '枣庄高新区为核心区，主攻动力和储能电芯、检验检测，到2027年营业收入达到300亿元']],
    why: 'four goals over three paragraphs',
  }),
  asked('nat-zaz-lead-acid', 'yes-no', '铅酸电池项目能享受枣庄的锂电扶持政策吗？', {
    gold: '不能，铅酸电池项目不适用',
    contains: [['不适用', '不能', '不可以', 'not apply', 'not eligible', 'not covered', 'excluded']],
    support: [[ZAOZHUANG, '铅酸电池项目不适用本计划']],
    why: 'an exclusion at the end of the incentives',
  }),
  asked(
    'nat-zaz-combine',
    'yes-no',
    "Can one project draw several of Zaozhuang's battery incentives at the same time?",
    {
      gold: 'no, only the higher one is paid',
      contains: [['不重复', '就高', 'higher', 'highest', 'not be combined', 'cannot', 'only one', 'not repeat']],
      support: [[ZAOZHUANG, '同一项目符合多项政策的，按就高原则执行，不重复享受']],
      why: 'an English question about a Chinese legal phrase',
    },
  ),
  asked('nat-zaz-storage', 'other-units', '枣庄2027年新型储能装机要达到多少万千瓦？', {
    gold: '120万千瓦（1.2GW）',
    contains: [['1.2GW', '1.2 GW', '120万千瓦', '1.2吉瓦']],
    support: [[ZAOZHUANG, '新型储能装机达到1.2GW']],
    why: 'asked in ten thousands of kilowatts, given in gigawatts',
  }),
  asked('nat-zaz-gap', 'arithmetic', '枣庄锂电收入从2024年的水平到2027年目标，还差多少亿元？', {
    gold: '214亿元',
    contains: [
      ['214亿', '21.4 billion', '286亿', '28.6 billion'],
      ['214亿', '21.4 billion', '500亿', '50 billion'],
    ],
    support: [
      [ZAOZHUANG, '2024年，锂电产业实现营业收入286亿元'],
      [ZAOZHUANG, '到2027年，营业收入达到500亿元以上'],
    ],
    why: 'a goal less a figure of another section',
  }),
  asked(
    'nat-zaz-monitoring',
    'date',
    'By when must small cell makers in Zaozhuang be connected to the safety platform?',
    {
      gold: 'by the end of 2026 (those below 1 GWh a year)',
      contains: [['2026年底', 'end of 2026', 'end-2026', 'December 2026', '2026']],
      support: [[ZAOZHUANG, '年产能1GWh以上的电芯企业须于2025年底前、其余企业须于2026年底前接入市级安全监测平台']],
      why: '"small" for "其余"; two dates in one sentence',
    },
  ),
  asked('nat-zaz-fund-follow', 'follow-up', '其中市财政出多少？', {
    gold: '6亿元',
    contains: [['6亿', '600 million', '0.6 billion']],
    support: [[ZAOZHUANG, '设立锂电产业基金，总规模30亿元，其中市级财政出资6亿元']],
    why: 'place and fund from the turn before',
    history: fund,
  }),
  asked('nat-zaz-swap-follow', 'follow-up', 'And how many swapping stations?', {
    gold: '35',
    contains: ['35'],
    support: [[ZAOZHUANG, '推广换电重卡1500辆，建成换电站35座']],
    why: 'place and year from the turn before, in a Chinese text',
    history: trucks,
  }),
  asked('nat-zaz-false-recycling', 'false-premise', '枣庄的废旧电池回收基地为什么选在台儿庄？', {
    gold: '回收基地建在峄城区，不在台儿庄',
    contains: [['峄城', 'Yicheng']],
    support: [[ZAOZHUANG, '在峄城区建设年处理能力5万吨的废旧电池综合利用基地']],
    why: 'the wrong district, and no reason given for either',
    abstained: 'either',
  }),
  unanswerable('nat-zaz-u-2023', '枣庄2023年电芯产量是多少？', 'the output of 2024 only'),
  unanswerable('nat-zaz-u-biggest', '枣庄最大的电芯企业是哪一家？', 'its share of the capacity, no name'),
  unanswerable(
    'nat-zaz-u-trucks',
    'How many battery-swap heavy trucks were running in Zaozhuang at the end of 2024?',
    'a goal for 2027 only',
  ),
  unanswerable('nat-zaz-u-jining', '济宁2027年的锂电产业营收目标是多少？', 'the neighbour city'),
  unanswerable('nat-zaz-u-exports', '枣庄2024年锂电池出口了多少？', 'revenue only'),
  unanswerable(
    'nat-zaz-u-why-xuecheng',
    'Why was Xuecheng picked as the site for the separator project in Zaozhuang?',
    'the project is described, no reason given',
  ),
  unanswerable('nat-zaz-u-ship-grant', '每艘船市里补贴多少钱？', 'containers are paid for, ships are not', {
    category: 'follow-up',
    history: ships,
  }),
  unanswerable('nat-zaz-u-fund-firms', '它已经投了哪些企业？', 'size and sources of the fund, no investments', {
    category: 'follow-up',
    history: fund,
  }),
];
