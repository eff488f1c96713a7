import { exchange } from '../../questions/case.ts';
import { percent, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const yichun = exchange('宜春2022年锂电新能源产业营收是多少？', '2022年宜春锂电新能源产业营收为1117亿元。[1]');
const output = exchange('云南计划2023年新能源电池产值做到多少？', '行动计划的目标是到2023年实现产值500亿元。[1]');

/** A researcher at a provincial think tank, on Sichuan, Yunnan and the ministry, and on what the texts leave out. */
export const CALLER_J2 = [
  asked('kJ-sichuan-edge', 'policy', '四川想建成全球最完整的动力电池产业链，靠的是什么优势？', {
    gold: 'lithium resources and green power',
    contains: [
      ['lithium resources', '锂资源', '锂矿资源'],
      ['green power', '绿电', '绿色电力', '绿色能源'],
    ],
    support: [[YIBIN, 'we will rely on lithium resources, green power energy and other advantages']],
    why: 'the province in a text about a city',
  }),
  asked('kJ-jing', 'typo', 'Who is Jin Maoming, the official quoted on battery innovation in Sichuan?', {
    gold: 'Jing Maoming, deputy director of the Sichuan Department of Economy and Information Technology',
    contains: [['deputy director', '副厅长', '副主任']],
    support: [[YIBIN, 'deputy director of the Sichuan Provincial Department of Economy and Information Technology']],
    why: 'the name lacks a letter',
  }),
  asked('kJ-new-three', 'several', 'Which goods make up China\'s "new three"?', {
    gold: 'NEVs, photovoltaic products and lithium-ion batteries',
    contains: [
      ['NEV', '新能源汽车', '新能源车'],
      ['photovoltaic', '光伏'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'a definition, spread over the sentence',
  }),
  asked('kJ-effective', 'date', 'When does the revised MIIT guideline on lithium-ion batteries come into force?', {
    gold: 'on Thursday, 20 June 2024',
    contains: [['Thursday', '20 June', 'June 20', '2024-06-20', '周四', '6月20日']],
    support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
    why: 'a day of the week only; two other days are near',
  }),
  asked('kJ-farmland', 'policy', '占用耕地或者生态保护区的锂电项目，按工信部新版规范怎么处理？', {
    gold: 'firms are urged to close or curb them',
    contains: [['close or curb', '关闭', '关停']],
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
    why: 'the sentence does not name the guideline',
  }),
  asked('kJ-may-unit', 'arithmetic', '2024年5月中国出口的锂离子电池平均一只多少美元？', {
    gold: '4.64 billion dollars / 320 million = 14.5 dollars',
    contains: ['14.5'],
    support: [[MIIT, 'China exported 320 million lithium-ion batteries']],
    why: 'a quotient of two figures in one sentence',
  }),
  asked('kJ-five-months', 'several', '2024年前五个月锂电池出口量和出口额分别变动了多少？是不是“量增价跌”？', {
    gold: 'number up 4 percent, value down 17.4 percent',
    contains: [percent(4), percent(17.4)],
    support: [[MIIT, 'the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent']],
    why: 'the figures for May alone stand just before',
  }),
  asked('kJ-price-why', 'policy', '锂电池这阵子价格怎么掉得这么厉害，原因是啥', {
    gold: 'a great deal of production capacity was added',
    contains: [['production capacity', '产能']],
    support: [[MIIT, 'the introduction of large volumes of quantities of production capacity recently']],
    why: 'a cause, in spoken words, without a place',
  }),
  asked('kJ-cui-upgrade', 'policy', '崔东树认为中国电池企业在海外站稳脚跟关键要做什么？', {
    gold: 'speed up technology upgrades',
    contains: [['technology upgrades', '技术升级']],
    support: [[MIIT, 'accelerating technology upgrades is essential']],
    why: 'one of several remarks of one man',
  }),
  asked('kJ-west', 'yes-no', 'Has the US managed to wean itself off Chinese batteries?', {
    gold: 'no, many Western countries tried and failed',
    contains: [['failed', '失败', '未能', '没有成功', '未成功']],
    support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
    why: 'quite other words than those of the text',
  }),
  asked('kJ-yunnan-next', 'follow-up', '再下一年的目标呢？', {
    gold: 'over 100 billion yuan by 2024',
    contains: [yuan(100)],
    support: [
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
    ],
    history: output,
    why: 'the year is relative; the sentence has none and reads like a result',
  }),
  asked('kJ-yunnan-cities', 'value', 'Which cities in Yunnan are to become first-class battery bases?', {
    gold: 'Kunming, Yuxi and Qujing',
    contains: [
      ['Kunming', '昆明'],
      ['Yuxi', '玉溪'],
      ['Qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'a garbled sentence',
  }),
  asked('kJ-yunnan-cascade', 'several', '退役电池梯次利用，云南打算先在哪些领域搞试点？', {
    gold: 'low-speed electric vehicles, 5G base stations, data centre power supplies',
    contains: [
      ['low-speed', '低速'],
      ['5G base station', '5G基站'],
      ['data center', 'data centre', '数据中心'],
    ],
    support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
    why: 'a list without a figure',
  }),
  asked('kJ-yunnan-mwh', 'other-units', '云南规划2024年动力电池和储能电池产能，折合多少兆瓦时？', {
    gold: '50 GWh = 50,000 MWh',
    contains: [['50,000 MWh', '50000 MWh', '50,000兆瓦时', '50000兆瓦时', '5万兆瓦时']],
    support: [[YUNNAN, '50GWh of power batteries and energy storage batteries']],
    why: 'a conversion of energy',
  }),
  asked('kJ-hundred-billion', 'several', '请帮我梳理一下，哪些地方提出了千亿元级的电池产业目标？', {
    gold: 'Longnan (100 billion yuan cluster), Yibin (over 120 billion in 2023), Yunnan (over 100 billion by 2024)',
    contains: [
      ['Longnan', '龙南'],
      ['Yibin', '宜宾'],
      ['Yunnan', '云南'],
    ],
    support: [
      [JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster'],
      [YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
    ],
    why: 'places to be gathered from three documents by the size of a goal',
  }),
  unanswerable('kJ-no-yichun-2021', '那2021年呢？', 'the text gives 2020 and 2022 only', { history: yichun }),
  unanswerable(
    'kJ-no-yunnan-result',
    '云南2022年新能源电池产业实际完成产值多少？有没有达到200亿？',
    'a goal, no result',
  ),
  unanswerable(
    'kJ-no-yunnan-subsidy',
    'How much subsidy money has Yunnan set aside for its new energy battery plan?',
    'no money is named',
  ),
  unanswerable('kJ-no-ganzhou-total', '赣州2022年锂电产业总营收', 'the text has the revenue of one company there'),
  unanswerable('kJ-no-xinyu-2022', '新余2022年全年锂电产品出口额是多少', 'only the first half of 2023 is given'),
  unanswerable('kJ-no-carbonate-price', '宜春的碳酸锂现在卖多少钱一吨？', 'output is given, no price'),
  unanswerable('kJ-no-catl-plant', '宁德时代在宜宾的工厂年产能有多少GWh？', 'the arrival of the company is given only'),
  unanswerable(
    'kJ-no-density',
    '2024版锂电池行业规范对单体电芯能量密度的最低要求是多少？',
    'a thing of the guideline itself',
  ),
  unanswerable('kJ-no-penalty', '不遵守工信部这份规范的企业会受什么处罚', 'what firms are urged to do, no penalty'),
  unanswerable('kJ-no-nanchang-charging', '南昌一共建了多少个充电接口？', 'the text has them for Yibin', {
    forbids: ['9,000', '9000'],
  }),
  unanswerable('kJ-no-veco-money', '维科钠离子电池项目在南昌投了多少亿？', 'the project is named without its cost'),
  unanswerable('kJ-no-yibin-result', 'Did Yibin reach its 120 billion yuan target in 2023?', 'a goal, no result'),
  unanswerable(
    'kJ-no-buyers',
    'Which country bought the most Chinese lithium-ion batteries in May 2024?',
    'totals only',
  ),
  unanswerable(
    'kJ-no-ganfeng-sales',
    "What was Ganfeng Lithium's revenue in 2022?",
    'capacity and share are given; revenue in 2022 is that of another company',
    { forbids: ['120 million', '1.2亿'] },
  ),
  unanswerable(
    'kJ-no-fuzhou-second',
    '抚州新能源汽车产业园二期什么时候能完工？',
    'it is said to be under construction, with no date',
  ),
];
