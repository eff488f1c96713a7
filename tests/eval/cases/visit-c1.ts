import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';

const carbonate = exchange(
  'hey how much lithium carbonate does yichun make',
  'Yichun produced over 140,000 metric tons of lithium carbonate in 2022. [1]',
);
const haohai = exchange(
  'whats ganzhou haohai',
  'Ganzhou Haohai New Materials Co Ltd specialises in recycling waste lithium batteries and other lithium-containing materials. [1]',
);
const ganzhouFirms = exchange(
  'how many battery companies r there in ganzhou',
  'The sources do not say how many battery companies there are in Ganzhou.',
);
const xinyuExports = exchange(
  'how much did xinyu export in the first half',
  "In the first half of 2023, the city's export of lithium battery products reached 11.92 billion yuan. [1]",
);
const inspection = [
  ...exchange('who sells the most lithium hydroxide abroad', 'Xinyu, according to its local government. [1]'),
  ...exchange(
    'and customs there changed smth right',
    'This year, Xinyu Customs launched a new inspection mechanism: goods with the same packaging, variety, composition and content are one inspection batch. [1]',
  ),
];
const park = exchange(
  'that ev park in fuzhou, how much money will it make',
  'Once completed, it will have the potential to achieve an annual revenue of 40 billion yuan. [1]',
);
const materials = exchange(
  'where in nanchang do they put the electrolyte and cathode factories',
  'In Anyi County, the Xiaolan Economic Development Area and Jinxian County. [1]',
);

/** A student who chats: Jiangxi and its capital. */
export const VISIT_C1 = [
  asked('vC-yichun-share', 'follow-up', 'is that a lot? like how much of all china', {
    gold: "about one-third of the country's total",
    contains: [['one-third', 'one third', 'a third', '三分之一']],
    support: [[JIANGXI, "accounting for about one-third of the country's total"]],
    history: carbonate,
    why: 'no place and no product in the question, a share in words',
  }),
  asked('vC-yichun-waste', 'policy', 'does yichun do anything about dead batteries and all that mining waste', {
    gold: 'it will promote recycling of used lithium batteries and lithium slag utilization',
    contains: [
      ['recycling', '回收'],
      ['slag', '锂渣'],
    ],
    support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
    why: 'waste is called slag in the text; the recycler in Ganzhou is near',
  }),
  asked('vC-ganzhou-attract', 'policy', 'how is ganzhou trying to help new energy companies', {
    gold: 'innovation incentives and favorable policies for digital infrastructure and to attract talent',
    contains: [
      ['incentives', '激励', '奖励'],
      ['talent', '人才'],
    ],
    support: [[JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure']],
    why: 'a long sentence where the measures come late',
  }),
  asked('vC-ganzhou-kinds', 'several', 'yo what types of battery is ganzhou into', {
    gold: 'steel shell lithium batteries and pouch-cell batteries',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    support: [[JIANGXI, 'includes steel shell lithium batteries, pouch-cell batteries and industries relevant']],
    why: 'slang for focus; no figure',
  }),
  asked('vC-haohai-where', 'follow-up', 'where r they', {
    gold: 'in Longnan, Ganzhou',
    contains: [['Longnan', '龙南']],
    support: [[JIANGXI, 'is located in Longnan, Ganzhou']],
    history: haohai,
    why: 'three words and a pronoun',
  }),
  asked('vC-haohai-boss', 'who', 'who was the company guy saying gov support let them start production so quick', {
    gold: 'Liao Longjiang, an executive at Ganzhou Haohai',
    contains: [['Liao Longjiang', '廖龙江']],
    support: [
      [JIANGXI, '"Thanks to government support, we managed to commence production quickly'],
      [JIANGXI, 'said Liao Longjiang, an executive at the company'],
    ],
    why: 'a speaker by what he said, no place and no company named',
  }),
  asked('vC-haohai-revenue', 'other-units', '赣州豪海2022年主营收入有几个亿啊', {
    gold: '1.2亿元',
    contains: [yuan(0.12)],
    support: [[JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022']],
    why: 'a company under its Chinese name, millions into 亿',
  }),
  asked('vC-longnan-aim', 'target', 'how big do they want longnans battery cluster to get', {
    gold: 'a 100 billion yuan lithium battery industry cluster',
    contains: [yuan(100)],
    support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
    why: 'Yunnan and Yibin have aims of the same size',
  }),
  asked('vC-xinyu-firms', 'follow-up', 'aw ok. xinyu then?', {
    gold: 'over 70 lithium battery companies',
    contains: ['70'],
    support: [[JIANGXI, 'a city home to over 70 lithium battery companies']],
    history: ganzhouFirms,
    why: 'only the place is said, after an answer that there is none',
  }),
  asked('vC-xinyu-share', 'value', '写作业要用 新余锂电产品占全市出口多少', {
    gold: '上半年占84.4%',
    contains: [percent(84.4)],
    support: [[JIANGXI, "accounting for 84.4 percent of the city's total exports"]],
    why: 'a reason in front, no question mark, an English text',
  }),
  asked('vC-xinyu-hydroxide', 'follow-up', 'no i meant only the lithium hydroxide', {
    gold: '11.51 billion yuan',
    contains: [yuan(11.51)],
    support: [[JIANGXI, 'In the first half of this year, Xinyu exported lithium hydroxide worth 11.51 billion yuan']],
    history: xinyuExports,
    why: 'the asker corrects himself; the two figures differ little',
  }),
  asked('vC-hydroxide-top', 'ranking', 'which chinese city exports the most lithium hydroxide', {
    gold: 'Xinyu, according to its local government',
    contains: [['Xinyu', '新余']],
    caveats: [['local government', '地方政府', '当地政府']],
    support: [[JIANGXI, 'making it the top lithium hydroxide exporting city in the country']],
    why: 'the city is asked for, not its figure',
  }),
  asked('vC-customs-how', 'policy', "explain me xinyu customs' new inspection, how does it work", {
    gold: 'goods of the same packaging, variety, composition and content are one batch, inspected once and split for export',
    contains: [
      ['same packaging', '相同包装', '包装'],
      ['multiple batches', '多批', '分批'],
    ],
    support: [
      [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
      [JIANGXI, 'they can be divided into multiple batches for separate export'],
    ],
    why: 'the explanation is a quotation of an official',
  }),
  asked('vC-customs-faster', 'follow-up', 'nice so did it acutally speed things up', {
    gold: 'about 30 percent less declaration workload, orders delivered about three days faster',
    contains: [percent(30), ['three days', '3 days', '三天', '3天']],
    support: [[JIANGXI, 'by about 30 percent, and each export order can be delivered about three days faster']],
    history: inspection,
    why: 'two turns before, "it" is the mechanism, a typo',
  }),
  asked('vC-customs-why', 'policy', 'why did the firms in xinyu need faster customs in the first place', {
    gold: 'orders from overseas rose fast and the declaration workload surged',
    contains: [['orders from overseas', '海外订单', '订单']],
    support: [[JIANGXI, 'With a rapid increase in orders from overseas, the declaration workload has surged']],
    why: 'the cause stands in a sentence that does not name the city',
  }),
  asked('vC-fuzhou-jobs', 'follow-up', 'and for how many ppl is there work', {
    gold: '40,000, once the park is completed',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, 'once completed', '建成后']],
    support: [[JIANGXI, 'and provide employment to 40,000 individuals']],
    history: park,
    why: 'a potential asked for as if it were so; no place named',
  }),
  asked('vC-fuzhou-done', 'yes-no', 'fuzhou nev project finished already or not', {
    gold: 'not yet: the first phase is fully operational, the second under construction',
    contains: [['under construction', '在建', '建设中']],
    support: [[JIANGXI, 'is fully operational, while the second phase is under construction']],
    why: 'the answer is half yes and half no',
  }),
  asked(
    'vC-fuzhou-gap',
    'arithmetic',
    "how far was fuzhou's car park (lol the nev one) in 2022 from the 40 billion it could make",
    {
      gold: '15.78 billion yuan short: 24.22 of a potential 40 billion',
      contains: [yuan(15.78)],
      support: [
        [JIANGXI, 'it will have the potential to achieve an annual revenue of 40 billion yuan'],
        [JIANGXI, 'generated a total revenue of 24.22 billion yuan'],
      ],
      why: 'a joke in the middle; a result is taken from a potential',
    },
  ),
  asked('vC-yichun-yibin', 'several', 'i always mix up yichun and yibin, whats the 2022 battery money of each', {
    gold: 'Yichun 111.7 billion yuan of revenue, Yibin 88.9 billion yuan of output value',
    contains: [yuan(111.7), yuan(88.9)],
    support: [
      [JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022'],
      [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
    ],
    why: 'two documents, two kinds of figure, names alike',
  }),
  asked('vC-nanchang-size', 'value', 'how big is energy storage in nanchang per year', {
    gold: 'expected to exceed 20 billion yuan',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'an expectation asked for as a fact',
  }),
  asked('vC-nanchang-sunwoda', 'yes-no', '欣旺达有去南昌吗', {
    gold: '有，欣旺达动力电池项目落户南昌',
    contains: [['Sunwoda', '欣旺达']],
    support: [[NANCHANG, 'key projects such as Sunwoda Power Battery, Veco Sodium-ion Battery']],
    why: 'the company under its Chinese name, the verb is casual',
  }),
  asked('vC-nanchang-growth', 'value', "heard storage companies in nanchang r growing like crazy, what's the number", {
    gold: 'for many of them as high as 200%',
    contains: [percent(200)],
    support: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%']],
    why: 'growth only hinted at; the number is an upper end',
  }),
  asked('vC-nanchang-mayor', 'who', 'mayor of nanchang whats his name', {
    gold: 'Wan Guangming',
    contains: [['Wan Guangming', '万广明']],
    support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced']],
    why: 'loose order; a deputy mayor of another town stands elsewhere',
  }),
  asked(
    'vC-nanchang-materials',
    'several',
    'im from anyi county, is anything planned for us in this storage stuff, and who else gets it',
    {
      gold: 'a gathering area for battery materials, along with Xiaolan Economic Development Area and Jinxian County',
      contains: [
        ['electrolytes', 'electrode materials', '电解液', '正极材料'],
        ['Xiaolan', '小蓝'],
        ['Jinxian', '进贤'],
      ],
      support: [
        [
          NANCHANG,
          'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County, build a gathering area',
        ],
      ],
      why: 'two questions in one, the city unsaid',
    },
  ),
  asked('vC-nanchang-cells', 'follow-up', 'n the batteries themselves', {
    gold: 'in the economic development area and the new construction area (Xinjian)',
    contains: [['new construction area', '新建区', 'Xinjian']],
    support: [[NANCHANG, 'focus on the economic development area and the new construction area']],
    history: materials,
    why: 'no verb and no place; three areas stand in one sentence',
  }),
  asked('vC-nanchang-sodium', 'policy', 'whats bad about sodium ion batteries that nanchang wants to fix', {
    gold: 'short life and fast discharge',
    contains: [
      ['short life', '寿命短'],
      ['fast discharge', '放电快', '快速放电'],
    ],
    support: [[NANCHANG, 'solve technical problems such as short life and fast discharge']],
    why: 'faults named as problems to be solved',
  }),
  asked('vC-nanchang-qingshan', 'typo', 'whats gonna be in qinshan lake distrct', {
    gold: 'energy storage control products, system integration and advanced equipment manufacturing',
    contains: [
      ['control products', '控制产品'],
      ['equipment manufacturing', '装备制造'],
    ],
    support: [
      [NANCHANG, 'Focusing on high-tech zones and Qingshan Lake District, build energy storage control products'],
    ],
    why: 'the district misspelt, its city unsaid',
  }),
  unanswerable('vC-yichun-2023', 'how much lithium carbonate did yichun make in 2023', 'the text has 2022'),
  unanswerable(
    'vC-ganzhou-talent-pay',
    'i graduate next year lol how much do they pay u if u move to ganzhou as talent',
    'policies to attract talent are told, without any sum',
  ),
  unanswerable('vC-longnan-year', 'by what year is the longnan cluster supposed to be done', 'an aim without a date'),
  unanswerable('vC-longnan-mayor', 'who is mayor of longnan', 'only a deputy mayor is named'),
  unanswerable(
    'vC-xinyu-whole-year',
    'xinyu lithium battery exports for the whole of 2023?',
    'only the first half of the year is given',
  ),
  unanswerable(
    'vC-fuzhou-phase-two',
    'when will they open the second phase of the fuzhou nev thing',
    'it is under construction, no date is given',
  ),
  unanswerable(
    'vC-nanchang-2022',
    "what was nanchang's energy storage output in 2022, the real one not the forecast",
    'only an expected scale is given, which the question itself rules out',
  ),
  unanswerable('vC-sunwoda-invest', 'how much is sunwoda investing in nanchang', 'the project is named without a sum'),
  unanswerable('vC-nanchang-sodium-gwh', '南昌钠离子电池产能有多少GWh', '钠离子电池只说攻关方向，没有产能'),
];
