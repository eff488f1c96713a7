import { exchange } from '../../questions/case.ts';
import { count, percent, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';
const MAY_FALL = 'the value slumped by 16.1 percent to $4.64 billion';

const patents = exchange(
  'How many invention patents did Yibin get in 2022?',
  'It obtained 275 authorized invention patents. [1]',
);
const output = exchange('宜宾2022年动力电池产业规模有多大？', '2022年总产值889亿元。[1]');
const prices = exchange(
  'Are lithium-ion battery prices going up or down?',
  'They have dropped, in China and in overseas markets. [1]',
);
const longnan = exchange(
  'How big does Longnan want its lithium battery cluster to be?',
  'It is striving for a 100 billion yuan cluster. [1]',
);
const active = exchange('四川的动力电池技术创新现在怎么样？', '四川省动力电池技术创新空前活跃。[1]');
const agglomeration = exchange(
  'Where in Nanchang will the energy storage batteries themselves be made?',
  'In the economic development area and the new construction area. [1]',
);
const firms = exchange('Number of high-tech enterprises in Yibin in 2022?', '306. [1]');
const hydroxide = exchange(
  'What was Xinyu’s lithium hydroxide export worth in the first half of the year?',
  'It was worth 11.51 billion yuan, 94.9 percent more than a year earlier. [1]',
);
const goal2023 = exchange('云南2023年新能源电池产值目标是多少？', '到2023年，产值达到500亿元。[1]');
const mechanism = exchange(
  'What has Xinyu Customs done for lithium exporters this year?',
  'It launched a new inspection mechanism. [1]',
);
const phase = exchange(
  "Is the first phase of Fuzhou's NEV project running?",
  'Yes, the first phase is fully operational. [1]',
);
const volume = exchange(
  'How many lithium-ion batteries did China export in May 2024?',
  '320 million, an annual increase of 4.8 percent. [1]',
);
const companies = exchange('新余有多少家锂电企业？', '超过70家。[1]');
const capital = exchange(
  'Since when has Yibin been called the Power Battery Capital?',
  'It was awarded the title on June 9, 2023. [1]',
);
const catl = exchange('When did CATL arrive in Yibin?', 'CATL was introduced in 2019. [1]');
const haohai = exchange(
  'What did Ganzhou Haohai New Materials take in 2022?',
  'Revenue from its main businesses reached 120 million yuan. [1]',
);
const contracts = exchange('宜宾2022年登记了多少份技术合同？', '全年登记技术合同418份。[1]');
const electric = exchange(
  'What is the Electric Sichuan action plan for?',
  'It promotes new energy vehicles in various fields and the construction of infrastructure. [1]',
);
const experts = exchange(
  'Did anybody inspect Yibin before it got the title?',
  'Yes, a group of experts did and found that it meets the criteria. [1]',
);
const thanks = exchange(
  'What does Ganzhou Haohai say about the government?',
  '"Thanks to government support, we managed to commence production quickly". [1]',
);
const carbonate = exchange('How much lithium carbonate did Yichun make in 2022?', 'Over 140,000 metric tons. [1]');
const yichun = exchange('宜春2022年锂电新能源产业收入多少？', '1117亿元。[1]');
const scale = exchange(
  'How large is Nanchang’s new energy storage industry expected to become?',
  'The annual industrial scale is expected to exceed 20 billion yuan. [1]',
);

/** Follow-ups, and what cannot be worked out. */
export const RISK_Q3 = [
  asked('tu-rQ-f-patents-before-4', 'follow-up', 'and the year before?', {
    gold: '168 in 2021',
    contains: ['168'],
    history: patents,
    support: [[YIBIN, 'in 2021, the above three categories of data are 168 pieces']],
    why: 'elliptical; the figure without its noun',
  }),
  asked('tu-rQ-f-that-yichun', 'follow-up', '那宜春呢？', {
    gold: '2022年锂电新能源产业收入1117亿元',
    contains: [yuan(111.7)],
    history: output,
    support: [
      [
        JIANGXI,
        'revenues from the lithium battery and new energy industry in Yichun had grown fivefold, from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022',
      ],
    ],
    why: 'another place, another measure, another document',
  }),
  asked('tu-rQ-f-prices-why', 'follow-up', 'Why?', {
    gold: 'because of the large amount of production capacity brought in recently',
    contains: [['production capacity', '产能']],
    history: prices,
    support: [
      [
        MIIT,
        'the introduction of large volumes of quantities of production capacity recently has resulted in the prices of lithium-ion batteries to drop',
      ],
    ],
    why: 'one word; a cause worded as a result',
  }),
  asked('tu-rQ-f-longnan-who-3', 'follow-up', 'Who said so?', {
    gold: 'Long Haibin, deputy mayor of Longnan',
    contains: ['Long Haibin'],
    history: longnan,
    forbids: ['Liao Longjiang'],
    support: [[JIANGXI, 'said Long Haibin, deputy mayor of Longnan']],
    why: 'another speaker stands just before',
  }),
  asked('tu-rQ-f-active-who-2', 'follow-up', '这话是谁说的？在什么场合？', {
    gold: '四川省经济和信息化厅副厅长Jing Maoming，在2023世界动力电池大会新闻发布会上',
    contains: ['Jing Maoming', ['press conference', '发布会']],
    history: active,
    support: [
      [
        YIBIN,
        'Jing Maoming, deputy director of the Sichuan Provincial Department of Economy and Information Technology, said at the 2023 World Power Battery press conference.',
      ],
    ],
    why: 'who and where of what went before',
  }),
  asked('tu-rQ-f-materials-where', 'follow-up', 'And the electrolyte and cathode makers?', {
    gold: 'Anyi County, Xiaolan Economic Development Area and Jinxian County',
    contains: [
      ['Anyi', '安义'],
      ['Jinxian', '进贤'],
    ],
    history: agglomeration,
    support: [
      [
        NANCHANG,
        'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County, build a gathering area for positive electrode materials, negative electrode materials, electrolytes',
      ],
    ],
    why: '"cathode" for "positive electrode"; no verb',
  }),
  asked('tu-rQ-f-firms-two-years', 'follow-up', 'How many more is that than two years earlier?', {
    gold: '156 more than the 150 of 2020',
    contains: ['156'],
    history: firms,
    support: [
      [YIBIN, '306 high-tech enterprises'],
      [YIBIN, '150 high-tech enterprises'],
    ],
    why: 'a difference whose year must be worked out',
  }),
  asked('tu-rQ-f-hydroxide-base', 'follow-up', 'So what would it have been in the same months of 2022?', {
    gold: 'about 5.91 billion yuan',
    contains: [['5.91 billion', '5.906 billion', '5.9 billion', '59.1亿', '59.06亿', '59亿']],
    history: hydroxide,
    support: [
      [JIANGXI, 'Xinyu exported lithium hydroxide worth 11.51 billion yuan, a 94.9 percent year-on-year increase'],
    ],
    why: 'a base from a growth rate, after an exchange',
  }),
  asked('tu-rQ-f-goal-still-3', 'follow-up', '那到2024年还要比这再多多少？', {
    gold: '再增加500亿元以上，达到1000亿元以上',
    contains: [yuan(50)],
    history: goal2023,
    support: [
      [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      [YUNNAN, 'exceeded 100 billion yuan'],
    ],
    why: 'a difference equal to what went before',
  }),
  asked('tu-rQ-f-mechanism-how-2', 'follow-up', 'How does that work exactly?', {
    gold: 'goods with the same packaging, variety, composition and content are one inspection batch, which can then be split for separate export',
    contains: [['same packaging', 'one inspection batch', '同一检验批', '相同包装']],
    history: mechanism,
    support: [
      [
        JIANGXI,
        'The new inspection mechanism treats goods with the same packaging, variety, composition and content as one inspection batch.',
      ],
    ],
    why: 'a way of working, in a quote',
  }),
  asked('tu-rQ-f-phase-two-2', 'follow-up', 'What about the second?', {
    gold: 'under construction',
    contains: [['under construction', '在建', '建设中', '正在建设']],
    history: phase,
    support: [[JIANGXI, 'the second phase is under construction']],
    why: 'an ordinal stands for the phase',
  }),
  asked('tu-rQ-f-value-too', 'follow-up', 'Did their value rise as well?', {
    gold: 'no, it fell by 16.1 percent to 4.64 billion dollars',
    contains: [percent(16.1), ['4.64 billion', '46.4亿']],
    history: volume,
    support: [[MIIT, MAY_FALL]],
    why: 'a yes-no question with a pronoun; the answer is no',
  }),
  asked('tu-rQ-f-where-sold-2', 'follow-up', '产品都卖到哪些国家？', {
    gold: '美国、日本、韩国和一些欧洲国家',
    contains: [
      ['United States', '美国'],
      ['Japan', '日本'],
      ['Korea', '韩国'],
    ],
    history: companies,
    support: [
      [JIANGXI, 'products being exported to the United States, Japan, South Korea and some European countries'],
    ],
    why: 'no place named',
  }),
  asked('tu-rQ-f-known-before', 'follow-up', 'What was it known as before that?', {
    gold: "China's Liquor Capital",
    contains: [['Liquor Capital', '酒都']],
    history: capital,
    support: [[YIBIN, 'Yibin was known as China’s Liquor Capital']],
    why: 'two pronouns, no figure',
  }),
  asked(
    'tu-rQ-f-catl-to-title-2',
    'follow-up',
    'How long did the city need from then to the Power Battery Capital title?',
    {
      gold: 'less than five years (2019 to June 2023, about four)',
      contains: [['five years', '5 years', 'four years', '4 years', '五年', '5年', '四年', '4年']],
      history: catl,
      support: [[YIBIN, 'Yibin has taken less than five years to leap up with the introduction of CATL in 2019']],
      why: 'a duration; "then" and "the city" from the exchange',
    },
  ),
  asked('tu-rQ-f-haohai-what', 'follow-up', 'Where is it based and what is its business?', {
    gold: 'in Longnan, Ganzhou; recycling waste lithium batteries and other lithium-containing materials',
    contains: [
      ['Longnan', '龙南'],
      ['recycling', '回收'],
    ],
    history: haohai,
    support: [
      [
        JIANGXI,
        'Ganzhou Haohai New Materials Co Ltd, a company specializing in recycling waste lithium batteries and other lithium-containing materials, is located in Longnan, Ganzhou.',
      ],
    ],
    why: 'two things of a company called "it"',
  }),
  asked('tu-rQ-f-contracts-earlier-2', 'follow-up', '前两年呢？', {
    gold: '2021年223份，2020年160份',
    contains: ['223', '160'],
    history: contracts,
    support: [
      [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      [YIBIN, '160 technology contracts were registered throughout the year'],
    ],
    why: 'two years at once, one of them without its noun',
  }),
  asked('tu-rQ-f-electric-yibin-4', 'follow-up', 'And what has come of it in Yibin: charging points, new uses?', {
    gold: 'more than 9,000 charging interfaces and ten new application scenarios',
    contains: [count(9000), ['ten new', '10 new', '十个', '十大', '10个']],
    history: electric,
    support: [
      [YIBIN, 'Yibin has created ten new application scenarios'],
      [YIBIN, 'more than 9,000 charging interfaces have been built in Yibin'],
    ],
    why: 'two results, in two sentences',
  }),
  asked('tu-rQ-f-experts-grounds-2', 'follow-up', 'On what grounds?', {
    gold: 'clustering, a complete industry chain, a clear development path, strong policy measures and strong momentum',
    contains: [
      ['complete industry chain', '产业链完整', '完整的产业链'],
      ['policy measures', '政策措施', '政策举措'],
    ],
    history: experts,
    support: [
      [
        YIBIN,
        'The expert group believes that Yibin has obvious advantages in power battery industry clustering, a complete industry chain, a clear development path, strong policy measures, and strong development momentum',
      ],
    ],
    why: 'reasons for a finding',
  }),
  asked('tu-rQ-f-haohai-speaker', 'follow-up', 'Whose words are those?', {
    gold: 'Liao Longjiang, an executive at the company',
    contains: ['Liao Longjiang'],
    history: thanks,
    forbids: ['Long Haibin'],
    support: [[JIANGXI, 'said Liao Longjiang, an executive at the company']],
    why: 'a deputy mayor is quoted in the next paragraph',
  }),
  unanswerable('tu-rQ-n-carbonate-before', 'and in 2021?', 'only the output of 2022 is given', { history: carbonate }),
  unanswerable(
    'tu-rQ-n-that-ganzhou-3',
    '赣州呢？',
    'no revenue of the industry in Ganzhou, only that of one company',
    {
      history: yichun,
      forbids: ['1.2亿', '120 million'],
    },
  ),
  unanswerable('tu-rQ-n-april', 'How does that compare with April?', 'the text has May and January to May', {
    history: volume,
  }),
  unanswerable(
    'tu-rQ-n-scale-growth-2',
    'What was it last year, then, and what growth does that make?',
    'only what is expected is given; 200% is the growth of some companies',
    { history: scale, forbids: ['200%'] },
  ),
  unanswerable('tu-rQ-n-second-half-2', 'And for the second half?', 'the first half only', { history: hydroxide }),
  unanswerable('tu-rQ-n-haohai-profit', 'What margin did it make on that?', 'revenue but no profit', {
    history: haohai,
  }),
  unanswerable(
    'tu-rQ-n-jobs-left-2',
    "How many of the 40,000 jobs at Fuzhou's NEV park are still to be filled?",
    'the number already employed is not given',
  ),
  unanswerable(
    'tu-rQ-n-catl-share-2',
    'What share of the money pledged to Yibin since June 2022 comes from CATL?',
    "the total is given, the company's part is not",
  ),
  unanswerable(
    'tu-rQ-n-yunnan-missed',
    "By how much did Yunnan's actual 2022 battery output value beat or miss the 20 billion yuan goal?",
    'a goal without its result',
  ),
  unanswerable(
    'tu-rQ-n-us-part',
    'Of the 320 million batteries exported in May, how many went to the US?',
    'no breakdown by country',
  ),
  unanswerable(
    'tu-rQ-n-haohai-of-longnan-2',
    "Ganzhou Haohai's revenue as a share of Longnan's whole lithium battery output in 2022?",
    "Longnan's output is only a goal",
  ),
  unanswerable('tu-rQ-n-chargers-added-4', '宜宾2022年比2021年新增了多少个充电接口？', 'one total, without years'),
  unanswerable(
    'tu-rQ-n-three-cities-4',
    '云南1000亿的产值目标，昆明、玉溪、曲靖各分多少？',
    'the cities are named, their parts are not',
  ),
  unanswerable(
    'tu-rQ-n-ganfeng-exports-2',
    '新余115.1亿元的氢氧化锂出口里，赣锋锂业占几成？',
    "the company's share of world output is given, not that of the city's exports",
    { forbids: ['20%'] },
  ),
  unanswerable(
    'tu-rQ-n-per-worker',
    "Output per worker in Yibin's power battery industry in 2022?",
    'output value but no number of workers',
  ),
];
