import { exchange } from '../../questions/case.ts';
import { count, percent, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const SHIYAN = 'shiyan-communique-2024-zh';
const AIMED = [...TARGET, '力争', '提出', 'aim', 'strive', 'plans to', 'planned', 'propos', 'expect', '预期'];

const piles = exchange('2024年末十堰有多少个公共充电桩？', '年末全市公共充电桩8940个，比上年末增加2310个。[1]');

/** A statistical communiqué of Shiyan, with a table. */
export const WILD_2B = [
  asked('w2-shy-nev', 'value', 'How many new-energy commercial vehicles were built in Shiyan in 2024?', {
    gold: '46,200',
    contains: [count(46_200)],
    forbids: ['31.8万', '318,000'],
    support: [[SHIYAN, '新能源商用车下线4.62万辆，增长63.2%']],
    why: 'English over Chinese; ten thousands',
  }),
  asked('w2-shy-nev-goal-zh', 'target', '十堰2024年造新能源商用车的任务完成了吗？', {
    gold: '没有完成：4.62万辆，为目标5万辆的92.4%',
    contains: [[...percent(92.4), '5万', '50,000', '50000']],
    caveats: [TARGET],
    support: [[SHIYAN, '新能源商用车下线4.62万辆，增长63.2%，完成年度目标（5万辆）的92.4%']],
    why: 'the target in brackets',
  }),
  asked(
    'w2-shy-conventional',
    'arithmetic',
    'How many of the commercial vehicles Shiyan made in 2024 were not new-energy ones?',
    {
      gold: '227,800',
      contains: [['227,800', '227800', '22.78万', '228,000', '22.8万', '27.4万', '274,000']],
      support: [
        [SHIYAN, '全年生产汽车31.8万辆，其中商用车27.4万辆。'],
        [SHIYAN, '新能源商用车下线4.62万辆'],
      ],
      why: 'a difference over two sentences',
    },
  ),
  asked('w2-shy-jobs', 'ranking', 'Which part of Shiyan has the most people working in battery companies?', {
    gold: 'Zhangwan District, 5,310',
    contains: [['Zhangwan', '张湾']],
    support: [[SHIYAN, '| 张湾区 | 8 | 76.3 | 29.4 | 642 | 5310 |']],
    why: 'the last column of a table; the total must not be taken',
  }),
  asked('w2-shy-fastest', 'ranking', 'Fastest-growing battery district of Shiyan in 2024 and its growth rate?', {
    gold: 'Yunyang District, 71.2 %',
    contains: [
      ['Yunyang', '郧阳'],
      ['71.2%', '71.2 %', '71.2 percent', '71.2 per cent', '71.2'],
    ],
    support: [
      [SHIYAN, '从区域看，张湾区总量居首，郧阳区增速最快。'],
      [SHIYAN, '| 郧阳区 | 5 | 43.7 | 71.2 | 415 | 2470 |'],
    ],
    why: 'name in the text, figure in the table',
  }),
  asked('w2-shy-zhushan', 'policy', 'Why does the table show no battery production for Zhushan County?', {
    gold: 'its company makes battery casings, no cells',
    contains: [['壳体', 'casing', 'housing', 'shell', 'cases', 'enclosure']],
    support: [[SHIYAN, '竹山县企业只生产电池壳体，不生产电芯，故无电池产量。']],
    why: 'the note under the table',
  }),
  asked('w2-shy-zhangwan-gwh', 'other-units', 'What was the battery output of Zhangwan District in GWh?', {
    gold: '6.42 GWh',
    contains: [['6.42 GWh', '642万千瓦时', '6.42 million kWh', '642', '6.42']],
    support: [[SHIYAN, '| 张湾区 | 8 | 76.3 | 29.4 | 642 | 5310 |']],
    why: 'gigawatt-hours asked, ten thousand kilowatt-hours in the header',
  }),
  asked('w2-shy-yunyang-maojian-zh', 'comparison', '论电池产量，茅箭区和郧阳区谁更高？', {
    gold: '郧阳区，415万千瓦时对388万千瓦时',
    contains: [
      ['415', '4.15'],
      ['388', '3.88'],
    ],
    support: [
      [SHIYAN, '| 茅箭区 | 6 | 48.9 | 35.1 | 388 | 3120 |'],
      [SHIYAN, '| 郧阳区 | 5 | 43.7 | 71.2 | 415 | 2470 |'],
    ],
    why: 'the order is reversed in output value',
  }),
  asked('w2-shy-price-zh', 'value', '郧能新能源的电芯到2024年底卖多少钱一度电？', {
    gold: '395元',
    contains: [['395元', '395 yuan', '395']],
    support: [
      [SHIYAN, '最大的电芯企业湖北郧能新能源科技有限公司位于郧阳区'],
      [SHIYAN, '每千瓦时平均售价由年初的480元降至年末的395元'],
    ],
    why: 'the later of two prices; "its products"',
  }),
  asked('w2-shy-danjiangkou-zh', 'yes-no', '现在还能在丹江口报批新的正极材料厂吗？', {
    gold: '不能，2024年5月起暂停受理',
    contains: [['暂停', 'suspend', 'paused', 'halt', 'stopped']],
    support: [[SHIYAN, '丹江口市自2024年5月起暂停受理新建正极材料项目，恢复时间另行通知']],
    why: 'a ban with an open end',
  }),
  asked('w2-shy-danjiangkou-why', 'policy', 'Why has Danjiangkou stopped taking cathode plant applications?', {
    gold: 'it is the source of the middle route of the South-North Water Transfer',
    contains: [
      [
        '水源',
        '南水北调',
        'water source',
        'source of',
        'Water Transfer',
        'Water Diversion',
        'drinking water',
        'water supply',
      ],
    ],
    support: [[SHIYAN, '作为南水北调中线水源地，丹江口市自2024年5月起暂停受理新建正极材料项目']],
    why: 'the reason is in an apposition',
  }),
  asked('w2-shy-doctors', 'policy', 'What support do battery PhDs moving to Shiyan get?', {
    gold: 'a settling-in allowance of 300,000 yuan each, over five years',
    contains: [
      ['30万元', '300,000', '300000', '30万'],
      ['五年', '5年', 'five years', '5 years', 'five-year', 'five annual'],
    ],
    support: [[SHIYAN, '对新引进的电池专业博士，市财政给予每人30万元安家费，分五年发放']],
    why: 'amount and way of payment',
  }),
  asked('w2-shy-buses', 'target', 'Did rural bus lines around Shiyan go electric as planned in 2024?', {
    gold: 'no: 81 % against a target of 85 %',
    contains: [percent(81), percent(85)],
    support: [[SHIYAN, '县域公交的这一比例为81%，未达到年初确定的85%的目标']],
    why: '"this share" refers back; a miss',
  }),
  asked(
    'w2-shy-2025',
    'target',
    "What are Shiyan's 2025 aims for new-energy commercial vehicles and for power battery output value?",
    {
      gold: '70,000 vehicles; more than 25 billion yuan',
      contains: [count(70_000), ['250亿', '25 billion']],
      caveats: [AIMED],
      support: [[SHIYAN, '市政府提出，2025年新能源商用车产量力争达到7万辆，动力电池产值突破250亿元']],
      why: 'two targets beside a third',
    },
  ),
  asked('w2-shy-export-fall', 'policy', "What made Shiyan's battery exports fall in 2024?", {
    gold: 'the largest foreign customer now buys in Hungary',
    contains: [['匈牙利', 'Hungary', 'Hungarian']],
    support: [[SHIYAN, '动力电池出口3.9亿元，比上年减少0.6亿元，主要是最大的境外客户改在匈牙利采购']],
    why: 'a cause behind a figure',
  }),
  asked('w2-shy-two-values-zh', 'policy', '十堰2023年动力电池产值为什么前后有两个数？', {
    gold: '原为141.2亿元，因一家企业迁出调整为137.3亿元',
    contains: [['迁出', '可比口径', '搬', 'moved', 'left', 'relocat', 'comparable']],
    support: [[SHIYAN, '2023年动力电池产值原公布为141.2亿元，因一家企业迁出，可比口径调整为137.3亿元']],
    why: 'a revision in the last note',
  }),
  asked(
    'w2-shy-truck-buyers',
    'several',
    'Where do the trucks that Shiyan exports go, and how many were there in 2024?',
    {
      gold: '21,300; Vietnam, Mexico, Saudi Arabia',
      contains: [count(21_300), ['越南', 'Vietnam'], ['墨西哥', 'Mexico'], ['沙特', 'Saudi']],
      support: [[SHIYAN, '全年商用车整车出口2.13万辆，增长22.5%，前三位目的地依次为越南、墨西哥和沙特阿拉伯。']],
      why: 'a count and a list',
    },
  ),
  asked('w2-shy-piles-follow-zh', 'follow-up', '那2025年准备增加到多少？', {
    gold: '目标1.2万个',
    contains: [count(12_000)],
    caveats: [AIMED],
    support: [
      [SHIYAN, '市政府提出，2025年新能源商用车产量力争达到7万辆，动力电池产值突破250亿元，公共充电桩达到1.2万个。'],
    ],
    why: 'place and indicator from the turn before; a target',
    history: piles,
  }),
  asked(
    'w2-shy-false-diesel',
    'false-premise',
    'Why did Shiyan make more fuel-powered heavy trucks in 2024 than in 2023?',
    {
      gold: 'it made 9.3 % fewer',
      contains: [percent(9.3)],
      support: [[SHIYAN, '受公路货运运价低迷影响，燃油重卡产量下降9.3%。']],
      why: 'output fell',
      abstained: 'either',
    },
  ),
  unanswerable('w2-shy-u-profit-zh', '十堰动力电池企业2024年赚了多少利润？', 'output value, no profit'),
  unanswerable(
    'w2-shy-u-mover',
    'Which battery company moved away from Shiyan, so that the 2023 figure was adjusted?',
    'one company, unnamed',
  ),
  unanswerable(
    'w2-shy-u-maojian-2023',
    'How many kilowatt-hours of batteries did Maojian District produce in 2023?',
    'output of 2024 only; the growth rate is that of output value',
  ),
  unanswerable('w2-shy-u-xiangyang-zh', '襄阳2024年新能源商用车产量是多少？', 'the neighbour city'),
  unanswerable('w2-shy-u-2030-zh', '十堰提出2030年动力电池产值要达到多少？', 'a target for 2025 only'),
  unanswerable(
    'w2-shy-u-fuel-cell-export',
    'How many hydrogen fuel cell vehicles did Shiyan sell abroad in 2024?',
    'how many were made, and exports of all commercial vehicles',
  ),
];
