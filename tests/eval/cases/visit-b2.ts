import { exchange } from '../../questions/case.ts';
import { EXPECTED, percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const YIBIN = 'yibin-power-battery-capital';
const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YUNNAN = 'yunnan-battery-action-plan';

const cells = exchange('2024年5月中国锂电池出口了多少块？', '出口3.2亿块，同比增长4.8%。[1]');
const materials = exchange('南昌的电池材料企业集中放在哪些地方？', '安义县、小蓝经开区和进贤县。[1]');
const yunnan = exchange('云南2022年新能源电池产值目标是多少？', '目标是200亿元。[1]');
const park = exchange('抚州的新能源汽车产业园去年收入多少？', '242.2亿元。[1]');

/** The same analyst's questions about the guideline, Nanchang and Yunnan, and those that no text answers. */
export const VISIT_B2 = [
  asked('vB-fuzhou-phases', 'value', '抚州整车项目一期、二期现在啥进度？', {
    gold: '一期已全面投产，二期在建',
    contains: [
      ['fully operational', '投产', '投入运营', '全面运营'],
      ['under construction', '在建', '建设中'],
    ],
    support: [
      [
        JIANGXI,
        'the first phase of the NEV project is fully operational, while the second phase is under construction',
      ],
    ],
    why: 'no figure, and the sentence does not name the city',
  }),
  asked('vB-yichun-yibin', 'comparison', '2022年宜春锂电新能源营收和宜宾动力电池产值，哪个体量大？', {
    gold: '宜春（营收1117亿元）大于宜宾（产值889亿元）',
    contains: [yuan(111.7), yuan(88.9)],
    support: [
      [JIANGXI, 'to 111.7 billion yuan in 2022'],
      [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
    ],
    why: 'two cities with like names in two documents, revenue against output value',
  }),
  asked('vB-miit-effective', 'date', '工信部那个锂电池新规范哪天开始执行？', {
    gold: '周四起生效（2024年6月20日）',
    contains: [['Thursday', '周四', '星期四', '6月20日', '20 June', 'June 20']],
    support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
    why: 'the day of the week only; release and proposal have dates too',
  }),
  asked('vB-miit-expansion', 'policy', '工信部怎么看单纯扩产能的项目', {
    gold: '引导企业减少单纯扩大产能的制造项目',
    contains: [['reduce manufacturing projects', '减少']],
    support: [
      [MIIT, 'will guide lithium battery makers to reduce manufacturing projects that "purely" expand production'],
    ],
    why: 'no figure; the ministry by its short Chinese name',
  }),
  asked('vB-miit-farmland', 'policy', '我们调研的一个厂占了耕地，按锂电新规会怎么要求？', {
    gold: '要求关闭或严格控制建在农田或生态区的项目',
    contains: [['close or curb', '关闭', '关停']],
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
    why: "asked from a case in hand; the sentence's subject is a pronoun",
  }),
  asked('vB-miit-troubles', 'value', '业内觉得锂电行业眼下最该解决的毛病有哪些？', {
    gold: '产能过剩、创新放缓等',
    contains: [
      ['capacity glut', '产能过剩'],
      ['slowdown in innovation', '创新放缓', '创新减速'],
    ],
    support: [[MIIT, 'it is urgent to address some of the issues, such as a capacity glut and slowdown in innovation']],
    why: 'no figure, everyday wording',
  }),
  asked('vB-miit-price-reason', 'value', '锂电池怎么越卖越便宜了？', {
    gold: '近期大量产能投放',
    contains: [['introduction of large', '产能']],
    support: [
      [MIIT, 'the introduction of large volumes of quantities of production capacity recently has resulted in'],
    ],
    why: 'a cause asked for without naming a document, place or year',
  }),
  asked('vB-miit-may-value', 'follow-up', '金额呢？', {
    gold: '46.4亿美元，同比下降16.1%',
    contains: [['4.64 billion', '46.4亿'], percent(16.1)],
    forbids: ['17.4'],
    support: [[MIIT, 'while the value slumped by 16.1 percent to $4.64 billion']],
    history: cells,
    why: 'three characters; the first five months come next in the text',
  }),
  asked('vB-miit-five-months', 'several', '今年头五个月（2024年1-5月）锂电池出口量、出口额同比各变了多少', {
    gold: '数量增长4%，金额下降17.4%',
    contains: [percent(4), percent(17.4)],
    forbids: ['16.1'],
    support: [[MIIT, 'the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent']],
    why: 'the figures of May alone stand just before',
  }),
  asked('vB-miit-new-three', 'value', '外贸“新三样”指哪三样', {
    gold: '新能源汽车、光伏产品、锂离子电池',
    contains: [
      ['NEV', '新能源汽车', '新能源车'],
      ['photovoltaic', '光伏'],
      ['lithium-ion', '锂离子电池', '锂电池'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'a catchphrase in its Chinese form',
  }),
  asked('vB-miit-sanctions', 'policy', '崔东树认为中国电池企业要在海外站稳脚跟、躲开制裁，关键靠什么？', {
    gold: '加快技术升级',
    contains: [['technology upgrade', '技术升级']],
    support: [[MIIT, 'avoid risks such as sanctions, accelerating technology upgrades is essential']],
    why: "a speaker's view, his name in characters",
  }),
  asked('vB-miit-cui', 'who', '评论工信部新规的崔东树是什么身份', {
    gold: '中国乘用车协会（乘联会）秘书长',
    contains: [['secretary-general', '秘书长']],
    support: [[MIIT, 'Cui Dongshu, secretary-general of the China Passenger Car Association']],
    why: 'the office asked for by the name',
  }),
  asked('vB-miit-west', 'yes-no', '美国这些西方国家想少依赖中国电池，做到了没有？', {
    gold: '没有，试过但失败了',
    contains: [['failed', '失败', '没有成功', '未能', '未成功']],
    support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
    why: 'yes or no, no figure',
  }),
  asked('vB-nanchang-scale', 'value', '南昌新型储能产业年规模多少亿？', {
    gold: '预计突破200亿元',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'asked as a fact; the text only expects it',
  }),
  asked('vB-nanchang-sunwoda', 'yes-no', '欣旺达是不是也在南昌落了户？', {
    gold: '是，欣旺达动力电池已落户南昌',
    contains: [['Sunwoda', '欣旺达']],
    support: [[NANCHANG, 'such as Sunwoda Power Battery, Veco Sodium-ion Battery']],
    why: "the company's Chinese name against an English text",
  }),
  asked('vB-nanchang-sodium', 'policy', '钠离子电池这块，南昌想攻克什么技术短板？', {
    gold: '提高能量密度，解决寿命短、放电快等难题',
    contains: [
      ['energy density', '能量密度'],
      ['short life', '寿命短', '短寿命'],
    ],
    support: [[NANCHANG, 'improve energy density, and solve technical problems such as short life and fast discharge']],
    why: 'no figure; lithium batteries have aims of their own beside it',
  }),
  asked('vB-nanchang-integration', 'follow-up', '那系统集成和先进装备呢？', {
    gold: '高新区和青山湖区',
    contains: [
      ['high-tech zone', '高新区', '高新技术'],
      ['Qingshan Lake', '青山湖'],
    ],
    support: [
      [NANCHANG, 'Focusing on high-tech zones and Qingshan Lake District, build energy storage control products'],
    ],
    history: materials,
    why: 'the city and the question of place are in the turn before',
  }),
  asked('vB-nanchang-equipment', 'policy', '南昌 储能 关键器件 研发方向', {
    gold: '智能传感器、电池管理芯片、功率半导体器件、直流变换器等',
    contains: [
      ['intelligent sensor', '智能传感'],
      ['battery management chip', '电池管理芯片'],
    ],
    support: [[NANCHANG, 'intelligent sensors, battery management chips, power semiconductor devices, DC converters']],
    why: 'bare keywords, no figure',
  }),
  asked('vB-nanchang-mayor', 'who', '南昌储能“三大聚集区”怎么摆，是哪位市领导介绍的？', {
    gold: '市长万广明',
    contains: [['Wan Guangming', '万广明']],
    support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced']],
    why: 'the person asked for by what was said',
  }),
  asked('vB-yunnan-steps', 'target', '云南新能源电池三年行动计划，2022到2024每年的产值目标分别是啥？', {
    gold: '200亿元、500亿元、1000亿元以上',
    contains: [yuan(20), yuan(50), yuan(100)],
    support: [
      [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
    ],
    why: 'three paragraphs, the last without a year',
  }),
  asked('vB-yunnan-next-year', 'follow-up', '再往后一年呢', {
    gold: '2023年500亿元',
    contains: [yuan(50)],
    support: [[YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan']],
    history: yunnan,
    why: 'the year is given relative to the turn before',
  }),
  asked('vB-yunnan-times', 'arithmetic', '云南2024年的产值目标相当于2022年目标的几倍？', {
    gold: '1000亿元是200亿元的5倍',
    contains: [['5倍', '五倍', '5 times', 'five times', 'fivefold']],
    support: [
      [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
    ],
    why: 'a ratio of two goals',
  }),
  asked('vB-yunnan-separator-foil', 'target', '云南规划到2024年：隔膜、铜箔各多少产能', {
    gold: '隔膜15亿平方米，铜箔9万吨',
    contains: [['1.5 billion square', '15亿平'], tonnes(90_000)],
    support: [
      [YUNNAN, '1.5 billion square meters of battery diaphragm, 200,000 tons of electrolyte, 90,000 tons of copper'],
    ],
    why: 'two of seven capacities in one sentence; the trade word for the diaphragm',
  }),
  asked('vB-yunnan-minerals', 'value', '云南发展电池手里有啥矿？', {
    gold: '磷、锂、镍、锰、铜、铝',
    contains: [
      ['phosphorus', '磷'],
      ['nickel', '镍'],
      ['manganese', '锰'],
    ],
    support: [
      [YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum in Our province'],
    ],
    why: 'the text says "Our province"; no figure',
  }),
  asked('vB-yunnan-cascade', 'policy', '退役电池梯次利用，云南准备先在哪些领域试点？', {
    gold: '低速电动车、5G基站、数据中心电源等',
    contains: [['low-speed electric', '低速电动'], ['5G']],
    support: [
      [YUNNAN, 'pilot recycling and utilization of low-speed electric vehicles, 5G base stations, data center power'],
    ],
    why: 'no figure; demonstration projects are told of elsewhere',
  }),
  asked('vB-yunnan-cities', 'policy', '云南电池产业重点放在省里哪几个地市', {
    gold: '昆明、玉溪、曲靖',
    contains: [
      ['kunming', '昆明'],
      ['yuxi', '玉溪'],
      ['qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'a garbled sentence with names in lower case',
  }),
  unanswerable(
    'vB-un-yibin-actual',
    '宜宾2023年动力电池产业实际完成了多少营收？',
    'only the goal for that year is given',
  ),
  unanswerable('vB-un-catl-yibin-capacity', '宁德时代宜宾基地 年产能 GWh', 'the company is named, its capacity is not'),
  unanswerable(
    'vB-un-catl-why',
    '宁德时代当初为什么选中宜宾建厂？',
    'the year of its coming is given, the cause is not',
  ),
  unanswerable('vB-un-yibin-mayor', '宜宾市市长叫什么名字', 'a deputy director of the province is named'),
  unanswerable('vB-un-sichuan-output', '四川全省2022年动力电池产值有多少亿', "the figure is one city's"),
  unanswerable('vB-un-suining', '遂宁的锂电产业2022年营收多少？', 'another city of the same province'),
  unanswerable('vB-un-yichun-2023', '宜春2023年碳酸锂产量是多少万吨？', 'the figure is for 2022'),
  unanswerable(
    'vB-un-carbonate-price',
    '2023年碳酸锂每吨多少钱？',
    'output and falling prices of batteries are told of',
  ),
  unanswerable('vB-un-ganzhou-revenue', '赣州全市2022年锂电产业收入', "the revenue is one company's"),
  unanswerable('vB-un-longnan-2022', '龙南2022年锂电集群实际做到多少亿了？', 'a goal without a year, and one company'),
  unanswerable('vB-un-ganfeng-profit', '赣锋锂业2022年净利润', 'its capacity is given, its profit is not'),
  unanswerable('vB-un-xinyu-2022', '新余2022年全年锂电产品出口额是多少？', 'the figure is for the first half of 2023'),
  unanswerable('vB-un-xinyu-head', '新余海关关长是谁？', 'an official of the Customs is named, not its head'),
  unanswerable('vB-un-fuzhou-investment', '总投资多少？', 'the revenue of the park is given, the investment is not', {
    history: park,
  }),
  unanswerable(
    'vB-un-fuzhou-maker',
    '抚州新能源汽车产业园入驻的是哪家整车厂？',
    'the park is told of without a carmaker',
  ),
  unanswerable('vB-un-sunwoda-investment', '欣旺达在南昌的项目投了多少钱？', 'the project is named without a sum'),
  unanswerable('vB-un-yunnan-actual', '云南2022年新能源电池实际产值完成了没有，完成了多少？', 'only the goal is given'),
  unanswerable('vB-un-yunnan-subsidy', '去云南投资正极材料项目能拿多少补贴', 'the plan is told of without a subsidy'),
  unanswerable(
    'vB-un-miit-density',
    '工信部新版规范对动力电池能量密度的门槛是多少Wh/kg？',
    'technical thresholds are outside the text',
  ),
  unanswerable('vB-un-export-us', '2024年5月中国对美国出口了多少锂电池？', 'the figure is for all countries'),
];
