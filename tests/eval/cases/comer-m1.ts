import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';

const inspection = exchange(
  'What has the customs office in Xinyu changed for battery exporters?',
  'Xinyu Customs has launched a new inspection mechanism. [1]',
);
const park = exchange('抚州的新能源汽车产业园去年收入多少？', '去年整车和零部件制造业总收入242.2亿元。[1]');

/** Jiangxi, asked by an editor, a market analyst, a student and an adviser. */
export const COMER_M1 = [
  asked('cM-yichun-carbonate', 'value', "Checking a line of copy: Yichun's lithium carbonate output in 2022, please.", {
    gold: 'over 140,000 tonnes',
    contains: [tonnes(140_000)],
    support: [[JIANGXI, 'Last year, Yichun produced over 140,000 metric tons of lithium carbonate']],
    why: '"last year" has to be read as 2022',
  }),
  asked(
    'cM-yichun-climb',
    'several',
    'From what to what did lithium and new energy revenues in Yichun go, 2020-2022?',
    {
      gold: 'from less than 20 billion to 111.7 billion yuan',
      contains: [yuan(20), yuan(111.7)],
      support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'both ends of a span',
    },
  ),
  asked(
    'cM-yichun-waste',
    'policy',
    'Is Yichun doing anything about spent batteries and the slag left by lithium processing?',
    {
      gold: 'it will promote recycling of used batteries and lithium slag utilisation',
      contains: [
        ['recycling', '回收'],
        ['slag', '渣'],
      ],
      support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
      why: 'a plan named at the end of a long list',
    },
  ),
  asked('cM-yichun-institutes', 'policy', '宜春希望宁德时代这类龙头除了建分厂，还在本地设什么机构？', {
    gold: '研发机构',
    contains: [['research and development', '研发', 'R&D']],
    support: [[JIANGXI, 'the establishment of research and development institutions by leading enterprises like CATL']],
    why: 'a Chinese question about an English list of plans',
  }),
  asked('cM-ganzhou-formats', 'several', 'Which battery formats is Ganzhou concentrating on?', {
    gold: 'steel shell and pouch-cell batteries',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    support: [[JIANGXI, 'steel shell lithium batteries, pouch-cell batteries']],
    why: '"formats" is not in the text',
  }),
  asked('cM-ganzhou-favours', 'policy', '赣州为扶持新能源产业出了哪些政策？', {
    gold: '创新激励、数字基础设施优惠政策、吸引人才',
    contains: [
      ['incentives', '激励'],
      ['talent', '人才'],
    ],
    support: [[JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure']],
    why: 'policies without a figure, in the other language',
  }),
  asked('cM-haohai-trade', 'value', 'what does Ganzhou Haohai New Materials actually do', {
    gold: 'it recycles waste lithium batteries and other lithium-containing materials',
    contains: [['recycling', '回收']],
    support: [[JIANGXI, 'a company specializing in recycling waste lithium batteries']],
    why: 'the trade of a company in an apposition',
  }),
  asked('cM-haohai-turnover', 'typo', 'Turnover of Gangzhou Haohai in 2022?', {
    gold: '120 million yuan',
    contains: [yuan(0.12)],
    support: [[JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022']],
    why: 'the name is misspelt and "turnover" stands for revenue',
  }),
  asked('cM-longnan-whose-word', 'who', 'Who said that Longnan wants a lithium cluster worth 100 billion yuan?', {
    gold: 'Long Haibin, deputy mayor of Longnan',
    contains: [['Long Haibin', '龙海滨', '龙海斌']],
    support: [[JIANGXI, 'said Long Haibin, deputy mayor of Longnan']],
    why: "the speaker's name is like the town's, and another executive is quoted just before",
  }),
  asked('cM-xinyu-markets', 'several', '新余的锂电产品主要卖到哪些国家？', {
    gold: '美国、日本、韩国和部分欧洲国家',
    contains: [
      ['United States', '美国'],
      ['Japan', '日本'],
      ['South Korea', '韩国'],
    ],
    support: [[JIANGXI, 'exported to the United States, Japan, South Korea and some European countries']],
    why: 'a list of countries, in the other language',
  }),
  asked(
    'cM-xinyu-dependence',
    'value',
    'I am arguing that Xinyu is a one-product exporter. How much of its exports were lithium batteries?',
    {
      gold: '84.4 percent, in the first half of 2023',
      contains: [percent(84.4)],
      support: [[JIANGXI, "accounting for 84.4 percent of the city's total exports"]],
      why: 'a share asked for without the word; two growth rates stand near',
    },
  ),
  asked('cM-hydroxide-first', 'ranking', '国内氢氧化锂出口最多的是哪个城市？', {
    gold: '新余',
    contains: [['Xinyu', '新余']],
    forbids: ['Yichun', '宜春'],
    support: [[JIANGXI, 'making it the top lithium hydroxide exporting city in the country']],
    why: 'the city stands earlier in the sentence than its rank',
  }),
  asked('cM-customs-batch', 'policy', 'How does the new customs check in Xinyu decide what counts as one batch?', {
    gold: 'goods with the same packaging, variety, composition and content',
    contains: [['same packaging', '包装']],
    support: [
      [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
    ],
    why: 'a rule inside a quotation',
  }),
  asked('cM-customs-gains', 'follow-up', 'How much time and paperwork has that saved the companies?', {
    gold: 'about 30 percent less declaration work; orders about three days faster',
    contains: [percent(30), ['three days', '3 days', '三天', '3天']],
    support: [[JIANGXI, 'reduced their declaration workload by about 30 percent']],
    history: inspection,
    why: '"that" is the mechanism of the turn before; two figures',
  }),
  asked('cM-hydroxide-inspection', 'yes-no', 'Can lithium hydroxide be shipped abroad without a customs inspection?', {
    gold: 'no, inspection is mandatory before shipping',
    contains: [['mandatory', '强制', '必须']],
    support: [[JIANGXI, 'Customs inspection is mandatory before goods are shipped']],
    why: 'the answer is no, and the word "without" is not in the text',
  }),
  asked('cM-park-stage', 'follow-up', '那这个项目现在建到哪一步了？', {
    gold: '一期全面投产，二期在建',
    contains: [
      ['operational', '投产', '运营', '投入使用'],
      ['under construction', '在建', '建设'],
    ],
    support: [[JIANGXI, 'the first phase of the NEV project is fully operational']],
    history: park,
    why: 'the park is named only in the turn before',
  }),
  asked('cM-park-jobs', 'value', 'How many jobs does the electric vehicle park in Fuzhou, Jiangxi, bring?', {
    gold: 'a potential 40,000 once it is completed',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, 'once completed', '建成']],
    support: [[JIANGXI, 'provide employment to 40,000 individuals']],
    why: 'asked as a fact, told as what may be once the park is finished',
  }),

  unanswerable(
    'cM-yichun-price',
    'How far did the price of lithium carbonate fall in Yichun in 2023?',
    'the text has output, not prices; a fall in battery prices stands elsewhere',
  ),
  unanswerable(
    'cM-xinyu-hydroxide-tonnes',
    'How many tonnes of lithium hydroxide did Xinyu ship abroad in the first half of 2023?',
    "only the value is given; a company's capacity in tons stands near",
    { forbids: ['81,000'] },
  ),
  unanswerable('cM-haohai-profit', '赣州豪海2022年净利润是多少？', '只有主营业务收入'),
  unanswerable(
    'cM-longnan-deadline',
    'By what year does Longnan mean to have its 100 billion yuan cluster?',
    'the goal is given without a year',
  ),
  unanswerable(
    'cM-ganzhou-total',
    "What was Ganzhou's whole lithium battery industry worth in 2022?",
    'only one company of Ganzhou has a figure',
  ),
  unanswerable('cM-park-second-phase', '抚州新能源汽车产业园二期哪一年完工？', '只说在建'),
  unanswerable(
    'cM-xinyu-us-share',
    "What share of Xinyu's battery exports goes to the United States?",
    'the country is named without a share; the share of batteries in all exports stands near',
  ),
  unanswerable('cM-ganfeng-staff', '赣锋锂业有多少员工？', '有产能和全球份额，没有员工数'),
];
