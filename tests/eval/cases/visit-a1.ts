import { exchange } from '../../questions/case.ts';
import { percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';

const carbonate = exchange(
  'How much lithium carbonate did Yichun turn out in 2022?',
  'Yichun produced over 140,000 metric tons of lithium carbonate. [1]',
);
const haohai = exchange(
  'What did Ganzhou Haohai New Materials earn in 2022?',
  'Revenue from its main businesses reached 120 million yuan in 2022. [1]',
);
const may = exchange(
  'By how much did the value of Chinese lithium-ion battery exports change in May?',
  'It slumped by 16.1 percent to $4.64 billion. [1]',
);
const ganfeng = exchange(
  "What is Ganfeng Lithium's capacity for lithium hydroxide?",
  'An annual 81,000 tons, around 20 percent of the global share. [1]',
);

/** A reporter on a deadline: the cities of Jiangxi, and the ministry's guideline. */
export const VISIT_A1 = [
  asked('vA-carbonate-share', 'follow-up', 'And how big a slice of Chinese production would that be?', {
    gold: "about one-third of the country's total",
    contains: [['one-third', 'one third', '三分之一']],
    support: [[JIANGXI, "accounting for about one-third of the country's total"]],
    history: carbonate,
    why: 'the city, the product and the year stand only in the turn before; "slice" for share',
  }),
  asked(
    'vA-yichun-before-after',
    'comparison',
    "I need a before-and-after for Yichun: what were the lithium battery and new energy industry's revenues in 2020, and what were they two years later?",
    {
      gold: 'less than 20 billion yuan in 2020, 111.7 billion yuan in 2022',
      contains: [yuan(20), yuan(111.7)],
      support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'the second year is told as a distance from the first',
    },
  ),
  asked(
    'vA-yichun-leftovers',
    'policy',
    'Lithium mining has a waste problem. What has the Yichun government said it will do about slag and about spent batteries?',
    {
      gold: 'promote the recycling of used lithium batteries and lithium slag utilisation',
      contains: [
        ['recycling of used', 'recycl', '回收'],
        ['slag utili', '锂渣'],
      ],
      support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
      why: 'a reason in front that the text does not give; no figure',
    },
  ),
  asked(
    'vA-yichun-research-name',
    'who',
    'Is there a company that Yichun mentions by name when it talks of getting big firms to open research institutions in the city?',
    {
      gold: 'yes, CATL',
      contains: [['CATL', '宁德时代']],
      support: [[JIANGXI, 'research and development institutions by leading enterprises like CATL']],
      why: 'a yes-no question that really asks for the name',
    },
  ),
  asked('vA-ganzhou-backing', 'policy', 'In what ways has Ganzhou been helping new energy along?', {
    gold: 'innovation incentives, favourable policies for digital infrastructure, and attracting talent',
    contains: [
      ['innovation incentive', '创新激励'],
      ['talent', '人才'],
    ],
    support: [[JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure']],
    why: 'no figure; "helping along" for incentives and policies',
  }),
  asked('vA-ganzhou-cell-types', 'several', 'Which sorts of lithium battery is Ganzhou concentrating on?', {
    gold: 'steel shell lithium batteries and pouch-cell batteries',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    support: [[JIANGXI, 'steel shell lithium batteries, pouch-cell batteries']],
    why: 'no figure; "concentrating on" for focus',
  }),
  asked('vA-haohai-voice', 'follow-up', 'Who speaks for the firm in the story, and what does he credit?', {
    gold: 'Liao Longjiang, an executive, who credits government support',
    contains: [
      ['Liao Longjiang', '廖龙江'],
      ['government support', '政府'],
    ],
    support: [
      [JIANGXI, 'said Liao Longjiang, an executive at the company'],
      [JIANGXI, 'Thanks to government support, we managed to commence production quickly'],
    ],
    history: haohai,
    why: 'the company stands only in the turn before; two things are asked',
  }),
  asked(
    'vA-longnan-real',
    'yes-no',
    'Does Longnan already have a lithium battery cluster worth 100 billion yuan, or is that still an ambition?',
    {
      gold: 'it is an ambition: Longnan is striving to build one',
      contains: [['striving', 'strive', 'target', 'goal', '力争', '努力', '目标'], yuan(100)],
      support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
      why: 'the question leaves open what the text says as a goal',
    },
  ),
  asked('vA-longnan-attribution', 'who', 'To whom can I attribute the 100 billion yuan cluster plan in Longnan?', {
    gold: 'Long Haibin, deputy mayor of Longnan',
    contains: [
      ['Long Haibin', '龙海斌', '龙海滨'],
      ['deputy mayor', '副市长'],
    ],
    support: [[JIANGXI, 'said Long Haibin, deputy mayor of Longnan']],
    why: 'asks for the speaker, while the question holds the figure',
  }),
  asked(
    'vA-xinyu-buyers',
    'several',
    'How many lithium battery companies are based in Xinyu, and which Asian countries buy from them?',
    {
      gold: 'over 70; Japan and South Korea',
      contains: [
        ['70', '七十'],
        ['Japan', '日本'],
        ['South Korea', '韩国'],
      ],
      support: [[JIANGXI, 'products being exported to the United States, Japan, South Korea']],
      why: 'the text lists the countries without the continent',
    },
  ),
  asked(
    'vA-xinyu-growth',
    'value',
    "At what annual rate did Xinyu's exports of lithium battery products increase in the first six months of 2023?",
    {
      gold: '94 percent year on year',
      contains: [percent(94)],
      forbids: ['by 94.9', '增长94.9'],
      support: [[JIANGXI, 'reached 11.92 billion yuan, marking a 94 percent year-on-year increase']],
      why: 'lithium hydroxide alone grew by 94.9 percent in the same half-year',
    },
  ),
  asked(
    'vA-xinyu-rest',
    'arithmetic',
    'What percentage of the goods that Xinyu exported in the first half of the year were not lithium battery products?',
    {
      gold: '15.6 percent',
      contains: [percent(15.6)],
      support: [[JIANGXI, "accounting for 84.4 percent of the city's total exports"]],
      why: 'the rest to a hundred percent has to be worked out',
    },
  ),
  asked(
    'vA-ganfeng-superlative',
    'typo',
    'Would I be right to call the Gangfeng Lithium base the biggest of its kind in the world, and what can it make in a year?',
    {
      gold: 'yes, the largest lithium hydroxide production base globally, at 81,000 tons a year',
      contains: [['largest', '最大'], tonnes(81_000)],
      support: [[JIANGXI, 'making it the largest lithium hydroxide production base globally']],
      why: 'the name is misspelt and the product is not named',
    },
  ),
  asked('vA-hydroxide-check', 'yes-no', 'Can lithium hydroxide be shipped abroad without being looked at by Customs?', {
    gold: 'no, Customs inspection is mandatory before goods are shipped',
    contains: [['mandatory', 'must pass', '强制', '必须']],
    support: [[JIANGXI, 'Customs inspection is mandatory before goods are shipped']],
    why: 'the answer is no; no figure',
  }),
  asked('vA-customs-method', 'policy', 'How does the inspection scheme that Xinyu Customs brought in work?', {
    gold: 'goods with the same packaging, variety, composition and content are one inspection batch and may then be exported separately',
    contains: [
      ['one inspection batch', '一个检验批', '同一检验批'],
      ['separate export', '分批'],
    ],
    support: [
      [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
      [JIANGXI, 'they can be divided into multiple batches for separate export'],
    ],
    why: 'a "how" question that a quotation answers; no figure',
  }),
  asked(
    'vA-customs-gain',
    'several',
    'Since the Customs reform in Xinyu, how much sooner does an order get delivered and how much less declaration work is there?',
    {
      gold: 'about three days faster; about 30 percent less',
      contains: [['three days', '3 days', '三天', '3天'], percent(30)],
      support: [
        [JIANGXI, 'companies have reduced their declaration workload by about 30 percent'],
        [JIANGXI, 'each export order can be delivered about three days faster'],
      ],
      why: 'two gains, asked in the other order',
    },
  ),
  asked('vA-top-exporter', 'ranking', 'Which Chinese city leads in exports of lithium hydroxide, and says who?', {
    gold: 'Xinyu, according to the local government',
    contains: [
      ['Xinyu', '新余'],
      ['local government', '政府'],
    ],
    support: [
      [JIANGXI, 'making it the top lithium hydroxide exporting city in the country, the local government said'],
    ],
    why: 'a ranking that is a claim, and its source',
  }),
  asked('vA-fuzhou-progress', 'value', 'How far has construction of the Fuzhou new energy vehicle project got?', {
    gold: 'the first phase is fully operational, the second under construction',
    contains: [
      ['fully operational', '全面投产', '全面运营'],
      ['under construction', '在建', '建设中'],
    ],
    support: [[JIANGXI, 'the first phase of the NEV project is fully operational']],
    why: '"how far" is answered without a figure',
  }),
  asked(
    'vA-fuzhou-takings',
    'value',
    "What did the vehicle and parts makers in Fuzhou's NEV park take in during 2022?",
    {
      gold: '24.22 billion yuan',
      contains: [yuan(24.22)],
      support: [[JIANGXI, 'generated a total revenue of 24.22 billion yuan, according to the local government']],
      why: 'the revenue hoped for once it is complete stands in the sentence before',
    },
  ),

  asked('vA-guideline-start', 'date', 'From what day are the revised battery industry guidelines in force?', {
    gold: 'from Thursday (20 June 2024)',
    contains: [['Thursday', '20 June', 'June 20', '6月20日', '2024-06-20']],
    support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
    why: 'the text gives a weekday, and another one for the announcement',
  }),
  asked(
    'vA-guideline-discourages',
    'policy',
    'What kind of investment does the Ministry of Industry and Information Technology want battery manufacturers to do less of?',
    {
      gold: 'manufacturing projects that purely expand production capacity',
      contains: [
        ['purely', '单纯'],
        ['production capacity', '产能'],
      ],
      support: [[MIIT, 'will guide lithium battery makers to reduce manufacturing projects']],
      why: 'the ministry by its full name; no figure',
    },
  ),
  asked('vA-guideline-land', 'policy', 'A battery plant stands on farmland: what does Beijing now want done?', {
    gold: 'close or curb the project',
    contains: [['close or curb', '关闭', '限制']],
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
    why: 'a supposed case; "Beijing" for the ministry',
  }),
  asked('vA-insiders-ills', 'several', 'What ails the industry, in the view of its insiders?', {
    gold: 'a capacity glut and a slowdown in innovation',
    contains: [
      ['glut', '过剩'],
      ['slowdown in innovation', '创新放缓', '创新'],
    ],
    support: [[MIIT, 'such as a capacity glut and slowdown in innovation, faced by the industry']],
    why: '"the industry" alone has to be taken for the lithium battery industry',
  }),
  asked('vA-may-shipments', 'several', 'China lithium-ion battery exports May 2024: units and dollar value', {
    gold: '320 million batteries, $4.64 billion',
    contains: [
      ['320 million', '3.2亿'],
      ['4.64 billion', '46.4亿'],
    ],
    support: [[MIIT, 'In May, China exported 320 million lithium-ion batteries']],
    why: 'mere keywords; the text gives no year',
  }),
  asked('vA-five-months', 'follow-up', 'How does that compare with the first five months as a whole?', {
    gold: 'the value dropped by 17.4 percent in January to May',
    contains: [percent(17.4)],
    support: [[MIIT, 'the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent']],
    history: may,
    why: '"first five months" for January-May; what is compared stands in the turn before',
  }),
  asked('vA-export-numbers-source', 'who', 'Whom do I credit for the May battery export figures?', {
    gold: 'Caixin, citing customs data',
    contains: [
      ['Caixin', '财新'],
      ['customs', '海关'],
    ],
    support: [[MIIT, 'Chinese financial news portal Caixin reported on Tuesday, citing customs data']],
    why: 'a source at second hand: both have to be named',
  }),
  asked(
    'vA-shipments-fell',
    'false-premise',
    'Why did China ship fewer lithium-ion batteries in May than a year before?',
    {
      gold: 'it shipped more: the number rose by 4.8 percent, and only the value fell',
      contains: [percent(4.8)],
      support: [[MIIT, 'an annual increase of 4.8 percent, while the value slumped by 16.1 percent']],
      abstained: 'either',
      why: 'the number rose while the value fell',
    },
  ),
  asked('vA-cui-title', 'who', "How do I describe Cui Dongshu in my copy: what is the man's position?", {
    gold: 'secretary-general of the China Passenger Car Association',
    contains: [
      ['secretary-general', '秘书长'],
      ['Passenger Car Association', '乘联会', '乘用车'],
    ],
    support: [[MIIT, 'Cui Dongshu, secretary-general of the China Passenger Car Association']],
    why: 'the name is in many sentences, the position in one',
  }),
  asked(
    'vA-cui-overseas',
    'value',
    "In Cui's opinion, what must Chinese battery makers do if they are to steer clear of sanctions abroad?",
    {
      gold: 'accelerate technology upgrades',
      contains: [['technology upgrade', '技术升级']],
      support: [[MIIT, 'avoid risks such as sanctions, accelerating technology upgrades is essential']],
      why: 'an opinion in a quotation; no figure',
    },
  ),
  asked('vA-price-cause', 'value', 'What has been pushing lithium-ion battery prices down, in China and elsewhere?', {
    gold: 'the large volumes of production capacity introduced recently',
    contains: [['production capacity', '产能']],
    support: [[MIIT, 'the introduction of large volumes of quantities of production capacity recently']],
    why: 'asks for a cause; figures of falling value are near',
  }),
  asked('vA-new-three', 'several', 'Remind me which goods go by the name of the "new three".', {
    gold: 'new energy vehicles, photovoltaic products and lithium-ion batteries',
    contains: [
      ['NEV', 'new energy vehicle', '新能源汽车'],
      ['photovoltaic', '光伏'],
      ['lithium-ion batter', '锂电', '锂离子电池'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'asks for the meaning of a phrase that ends the sentence',
  }),

  unanswerable(
    'vA-carbonate-2023',
    'What tonnage of lithium carbonate did Yichun produce in the first half of 2023?',
    "only the year 2022 is given for Yichun; the first half of 2023 only for Xinyu's exports",
  ),
  unanswerable(
    'vA-yichun-2021',
    "Could you fill in the middle year, 2021, for the revenues of Yichun's lithium battery industry?",
    'the years on either side are given',
  ),
  unanswerable(
    'vA-ganzhou-city-revenue',
    'What revenue did the lithium battery industry of Ganzhou as a whole record in 2022?',
    "a company's revenue and a county city's ambition are given, nothing for the city",
  ),
  unanswerable(
    'vA-longnan-deadline',
    'By what year does Longnan mean to have its 100 billion yuan lithium cluster?',
    'the ambition has no year',
  ),
  unanswerable(
    'vA-ganfeng-staff',
    'And how many people are on its payroll?',
    'the company stands in the turn before; jobs are only given for a park in Fuzhou',
    { history: ganfeng },
  ),
  unanswerable(
    'vA-fuzhou-second-phase',
    'When is the second phase of the NEV project in Fuzhou due to be finished?',
    'it is said to be under construction, without a date',
  ),
  unanswerable(
    'vA-fuzhou-fujian',
    'What revenue did new energy vehicle makers report in Fuzhou, the capital of Fujian province, last year?',
    'the Fuzhou of the text is another city, in Jiangxi',
  ),
  unanswerable(
    'vA-farmland-closures',
    'How many battery factories have been shut so far because they were built on farmland?',
    'that makers are urged to close such projects is all that is said',
  ),
  unanswerable(
    'vA-guideline-density',
    'What minimum energy density does the ministry now require of lithium-ion power cells?',
    'the report on the guideline gives no technical thresholds',
  ),
  unanswerable(
    'vA-guideline-fines',
    'What fine does a battery maker face that does not comply with the revised guidelines?',
    'urging and guiding are told, no penalty',
  ),
  unanswerable(
    'vA-may-to-america',
    'Of the batteries that China exported in May, how many went to the United States?',
    'the total is given, and the US is named elsewhere, as a country that wants to rely less on them',
  ),
];
