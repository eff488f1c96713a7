import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';

const customs = exchange(
  'What has Xinyu Customs changed for lithium battery companies this year?',
  'Xinyu Customs launched a new inspection mechanism: a single successful inspection covers a batch that can then be exported in parts. [1]',
);

/** A fact-checker at a research house: Jiangxi, the ministry's guideline and Nanchang. */
export const CALLER_K1 = [
  asked(
    'kK-yichun-half',
    'false-premise',
    "Is it correct that half of China's lithium carbonate came from Yichun in 2022?",
    {
      gold: "No, about one-third of the country's total",
      contains: [['one-third', 'a third', '三分之一']],
      support: [[JIANGXI, "accounting for about one-third of the country's total"]],
      why: 'a wrong share is taken for granted; the sentence says "last year"',
    },
  ),
  asked(
    'kK-yichun-2020-2022',
    'several',
    "Please confirm two figures: revenue of Yichun's lithium battery and new energy industry in 2020, and the same for 2022.",
    {
      gold: 'less than 20 billion yuan in 2020, 111.7 billion yuan in 2022',
      contains: [yuan(20), yuan(111.7), ['less than', 'under', 'below', '不足', '不到', '<']],
      support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'two years at once, one of them an upper bound',
    },
  ),
  asked(
    'kK-yichun-besides',
    'policy',
    'Besides helping the big battery makers open branches, what else does the Yichun government say it will promote?',
    {
      gold: 'R&D institutions by leading enterprises, green development of lithium resources, recycling of used batteries, use of lithium slag',
      contains: [
        ['research and development institutions', '研发机构'],
        ['recycling of used lithium batteries', '回收'],
        ['slag', '渣'],
      ],
      support: [
        [
          JIANGXI,
          'the city will also promote the establishment of research and development institutions by leading enterprises like CATL',
        ],
      ],
      why: 'no figure; the part after "besides" is wanted',
    },
  ),
  asked('kK-haohai-turnover', 'typo', 'Ganzhou Haohi New Materials: main business revenue, 2022?', {
    gold: '120 million yuan',
    contains: [yuan(0.12)],
    support: [[JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022']],
    why: 'the name is misspelt; the sentence itself says only "the company"',
  }),
  asked('kK-longnan-speaker', 'who', 'Which official is quoted on the 100 billion yuan cluster in Longnan?', {
    gold: 'Long Haibin, deputy mayor of Longnan',
    contains: ['Long Haibin', ['deputy mayor', '副市长']],
    support: [[JIANGXI, 'said Long Haibin, deputy mayor of Longnan']],
    why: 'somebody else of a similar name is quoted one paragraph before',
  }),
  asked(
    'kK-xinyu-share-exports',
    'value',
    'In the first half of the year, what share of everything Xinyu sold abroad was lithium battery products?',
    {
      gold: '84.4 percent',
      contains: [percent(84.4)],
      support: [[JIANGXI, "accounting for 84.4 percent of the city's total exports"]],
      why: 'two percentages in the sentence; "sold abroad" for exports',
    },
  ),
  asked(
    'kK-xinyu-which-faster',
    'comparison',
    'Which of these grew faster in Xinyu in the first half: exports of lithium battery products as a whole, or exports of lithium hydroxide?',
    {
      gold: 'lithium hydroxide, by 94.9 percent against 94 percent',
      contains: [percent(94.9), percent(94)],
      support: [
        [JIANGXI, 'marking a 94 percent year-on-year increase'],
        [JIANGXI, 'Xinyu exported lithium hydroxide worth 11.51 billion yuan, a 94.9 percent year-on-year increase'],
      ],
      why: 'the two growth rates stand far apart and nearly agree',
    },
  ),
  asked('kK-hydroxide-first', 'ranking', 'Which Chinese city ranks first for exporting lithium hydroxide?', {
    gold: 'Xinyu (first half of the year)',
    contains: [['Xinyu', '新余']],
    support: [[JIANGXI, 'making it the top lithium hydroxide exporting city in the country']],
    why: 'the city is asked for from the superlative',
  }),
  asked('kK-ganfeng-kilotonnes', 'other-units', 'Ganfeng Lithium annual lithium hydroxide capacity, in kilotonnes', {
    gold: '81 kilotonnes (81,000 tons)',
    contains: [[...tonnes(81_000), '81 kilotonnes', '81 kt', '81 thousand']],
    support: [[JIANGXI, 'Ganfeng Lithium boasts an annual production capacity of 81,000 tons of lithium hydroxide']],
    why: 'the text gives tons',
  }),
  asked(
    'kK-inspection-before-shipping',
    'yes-no',
    'Can lithium hydroxide leave China without being inspected by Customs first?',
    {
      gold: 'No, Customs inspection is mandatory before shipping',
      contains: [['mandatory', '必须', '强制']],
      support: [[JIANGXI, 'Customs inspection is mandatory before goods are shipped']],
      why: 'the question is put the other way round',
    },
  ),
  asked(
    'kK-one-batch',
    'policy',
    'What must goods have in common to be treated as one batch by the Customs inspectors in Xinyu?',
    {
      gold: 'the same packaging, variety, composition and content',
      contains: [
        ['packaging', '包装'],
        ['composition', '成分'],
      ],
      support: [
        [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
      ],
      why: 'the answer stands inside a quotation of an official',
    },
  ),
  asked(
    'kK-customs-gain',
    'follow-up',
    'And by how much has that cut the paperwork, and how much sooner do orders arrive?',
    {
      gold: 'about 30 percent less declaration workload, about three days faster',
      contains: [percent(30), ['three days', '3 days', '三天', '3天']],
      support: [
        [
          JIANGXI,
          'companies have reduced their declaration workload by about 30 percent, and each export order can be delivered about three days faster',
        ],
      ],
      why: '"that" stands for the mechanism of the turn before; paperwork for declaration workload',
      history: customs,
    },
  ),
  asked('kK-fuzhou-jobs', 'target', '江西抚州的新能源汽车科技产业园全部建成以后，预计能提供多少个就业岗位？', {
    gold: '4万个',
    contains: [count(40_000)],
    support: [[JIANGXI, 'provide employment to 40,000 individuals']],
    why: 'a Chinese question about an English text; 40 billion stands beside it',
  }),
  asked(
    'kK-fuzhou-so-far',
    'comparison',
    "How does the revenue of Fuzhou's NEV park last year compare with what it could bring in when complete?",
    {
      gold: '24.22 billion yuan last year against a potential 40 billion yuan a year',
      contains: [yuan(24.22), yuan(40)],
      support: [
        [
          JIANGXI,
          "Last year, the park's automotive and component manufacturing sectors generated a total revenue of 24.22 billion yuan",
        ],
        [JIANGXI, 'it will have the potential to achieve an annual revenue of 40 billion yuan'],
      ],
      why: 'a result against a potential, in two sentences',
    },
  ),
  asked('kK-miit-in-force', 'date', 'From what day does the revised lithium-ion guideline apply?', {
    gold: 'from Thursday, the day after it was unveiled (20 June 2024)',
    contains: [['Thursday', '20 June', 'June 20', '2024-06-20', '周四', '星期四', '6月20日']],
    support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
    why: 'a weekday only; the proposal of May and the Wednesday are near',
  }),
  asked(
    'kK-miit-mere-capacity',
    'yes-no',
    'Does the Ministry of Industry and Information Technology want battery makers to hold back on plants that do nothing but add capacity?',
    {
      gold: 'Yes, they are guided to reduce projects that "purely" expand production capacity',
      contains: [['expand production capacity', '扩大产能', '扩产']],
      support: [
        [
          MIIT,
          'will guide lithium battery makers to reduce manufacturing projects that "purely" expand production capacity',
        ],
      ],
      why: "the ministry's full name and other words for the measure",
    },
  ),
  asked(
    'kK-miit-arable',
    'policy',
    'We are looking at a supplier whose factory stands on farmland. What are companies being told to do about such projects?',
    {
      gold: 'close or curb them',
      contains: [['close or curb', '关闭']],
      support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
      why: 'a reason in front; the place is named by its case',
    },
  ),
  asked(
    'kK-china-may-exports',
    'several',
    'China, lithium-ion battery exports in May: number shipped and value in US dollars?',
    {
      gold: '320 million batteries, $4.64 billion',
      contains: [
        ['320 million', '3.2亿'],
        ['4.64 billion', '46.4亿'],
      ],
      support: [[MIIT, 'In May, China exported 320 million lithium-ion batteries']],
      why: 'two figures of one month; January to May follows',
    },
  ),
  asked(
    'kK-china-five-months',
    'comparison',
    'Over the first five months, did the quantity and the value of battery exports from China move in the same direction?',
    {
      gold: 'No: the number grew by 4 percent, the value dropped by 17.4 percent',
      contains: [percent(4), percent(17.4)],
      support: [
        [
          MIIT,
          'In the January-May period, the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent',
        ],
      ],
      why: '"first five months" for January-May; May alone is near',
    },
  ),
  asked('kK-cui-post', 'who', 'Who is Cui Dongshu, i.e. what is his position?', {
    gold: 'secretary-general of the China Passenger Car Association',
    contains: [
      ['secretary-general', '秘书长'],
      ['Passenger Car Association', '乘用车', '乘联会'],
    ],
    support: [[MIIT, 'Cui Dongshu, secretary-general of the China Passenger Car Association']],
    why: 'he is named in many sentences, his post in one',
  }),
  asked('kK-new-three', 'several', 'Define the "new three".', {
    gold: 'NEVs, photovoltaic products and lithium-ion batteries',
    contains: [
      ['NEV', 'new energy vehicle', '新能源汽车'],
      ['photovoltaic', '光伏'],
      ['lithium-ion', '锂离子', '锂电'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'two words of question; the definition is in the sentence turned round',
  }),
  asked('kK-why-prices-fell', 'policy', 'What brought lithium-ion battery prices down?', {
    gold: 'the large amount of production capacity introduced recently',
    contains: [
      ['production capacity', '产能'],
      ['price', '价格'],
    ],
    support: [
      [
        MIIT,
        'the introduction of large volumes of quantities of production capacity recently has resulted in the prices',
      ],
    ],
    why: 'a cause, without a figure',
  }),
  asked('kK-nanchang-size', 'target', "What is the annual size of Nanchang's new energy storage industry?", {
    gold: 'expected to exceed 20 billion yuan',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'asked as a fact, given as an expectation',
  }),
  asked(
    'kK-nanchang-settled',
    'several',
    'Name the companies and projects that Nanchang has attracted in energy storage.',
    {
      gold: 'Sunwoda, Veco sodium-ion, Zhenjiang lithium storage base, Southern New Energy base, Hangzhou Electric Copper Foil',
      contains: [
        ['Sunwoda', '欣旺达'],
        ['Veco', '维科'],
        ['Copper Foil', '铜箔'],
      ],
      support: [[NANCHANG, 'Sunwoda Power Battery, Veco Sodium-ion Battery']],
      why: 'a list of names',
    },
  ),
  asked(
    'kK-nanchang-sodium-faults',
    'policy',
    'Which weaknesses of sodium-ion batteries does Nanchang hope to overcome?',
    {
      gold: 'short life and fast discharge (and low energy density)',
      contains: [
        ['short life', '寿命短'],
        ['fast discharge', '放电快'],
      ],
      support: [[NANCHANG, 'solve technical problems such as short life and fast discharge']],
      why: 'the lithium-ion half of the sentence is near',
    },
  ),
  asked(
    'kK-nanchang-electrolyte-site',
    'policy',
    'An electrolyte maker wants to settle in Nanchang. Which districts are earmarked for battery materials?',
    {
      gold: 'Anyi County, Xiaolan Economic Development Area and Jinxian County',
      contains: [
        ['Anyi', '安义'],
        ['Xiaolan', '小蓝'],
        ['Jinxian', '进贤'],
      ],
      support: [[NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County']],
      why: 'three kinds of area stand in one long sentence',
    },
  ),
  asked('kK-nanchang-cells-site', 'policy', '南昌的储能电池集聚区打算放在哪些地方？', {
    gold: '经开区和新建区',
    contains: [
      ['economic development area', '经开区', '经济技术开发区'],
      ['new construction area', '新建区'],
    ],
    support: [
      [
        NANCHANG,
        'focus on the economic development area and the new construction area to build an energy storage battery agglomeration area',
      ],
    ],
    why: 'a Chinese question; the English text mistranslates the name of the district',
  }),
];
