import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const NANCHANG = 'nanchang-energy-storage';

const park = exchange(
  'What revenue could the NEV park in Fuzhou reach?',
  'It has the potential for an annual revenue of 40 billion yuan once completed. [1]',
);
const dependence = exchange(
  "What share of Xinyu's exports is lithium battery products?",
  'In the first half of 2023 they were 84.4 percent of its total exports. [1]',
);

/** An analyst of the energy transition at a bank, on the cities of Jiangxi. */
export const GUEST_E1 = [
  asked('gE-yichun-slag', 'policy', 'What does Yichun intend to do about lithium slag and spent cells?', {
    gold: 'promote the recycling of used lithium batteries and lithium slag utilization',
    contains: [
      ['recycling of used', '回收'],
      ['slag utilization', '锂渣'],
    ],
    support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
    why: '"spent cells" for "used lithium batteries", at the end of a long list',
  }),
  asked('gE-ganzhou-incentives', 'policy', 'Ganzhou incentives for new energy firms', {
    gold: 'innovation incentives and favourable policies for digital infrastructure, and to attract talent',
    contains: [
      ['innovation incentives', '创新激励', '创新奖励'],
      ['talent', '人才'],
    ],
    support: [
      [
        JIANGXI,
        'has introduced innovation incentives and favorable policies for digital infrastructure, and to attract talent',
      ],
    ],
    why: 'keywords only, no figure',
  }),
  asked(
    'gE-haohai-profile',
    'several',
    "What is Haohai's line of business, and how much revenue did it book in 2022?",
    {
      gold: 'recycling waste lithium batteries and other lithium-containing materials; 120 million yuan',
      contains: [['recycling', '回收'], yuan(0.12)],
      support: [
        [JIANGXI, 'a company specializing in recycling waste lithium batteries and other lithium-containing materials'],
        [JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022.'],
      ],
      why: 'two parts in two sentences, the second of which names "the company" only',
    },
  ),
  asked(
    'gE-longnan-speaker',
    'who',
    'Who spoke for Longnan about its 100-billion cluster ambition, and in what office?',
    {
      gold: 'Long Haibin, its deputy mayor',
      contains: [
        ['Long Haibin', '龙海滨'],
        ['deputy mayor', '副市长'],
      ],
      support: [[JIANGXI, 'said Long Haibin, deputy mayor of Longnan']],
      forbids: ['Liao Longjiang'],
      why: 'a company executive with a like name is quoted one sentence before',
    },
  ),
  asked(
    'gE-xinyu-firms',
    'typo',
    'how many lithium companies are there in Xinyuu and which one is the leader they mention',
    {
      gold: 'over 70, among them Ganfeng Lithium',
      contains: ['70', ['Ganfeng', '赣锋']],
      support: [
        [JIANGXI, 'a city home to over 70 lithium battery companies including several industry leaders like Ganfeng'],
      ],
      why: 'a misspelt city, two parts',
    },
  ),
  asked(
    'gE-xinyu-markets',
    'several',
    "I'm mapping tariff exposure: which overseas markets do battery products from Xinyu go to?",
    {
      gold: 'the United States, Japan, South Korea and some European countries',
      contains: [
        ['United States', '美国'],
        ['Japan', '日本'],
        ['Korea', '韩国'],
        ['Europe', '欧洲'],
      ],
      support: [
        [JIANGXI, 'products being exported to the United States, Japan, South Korea and some European countries'],
      ],
      why: 'a reason in front; the export figures are a lure',
    },
  ),
  asked(
    'gE-customs-batch',
    'policy',
    "What is different about how Xinyu's customs office now inspects lithium cargo?",
    {
      gold: 'goods alike in packaging, variety, composition and content are inspected once as one batch, then exported in several',
      contains: [['one inspection batch', '检验批', '同一批', '一个批次']],
      support: [
        [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
      ],
      why: 'a mechanism in a quotation, not its effects',
    },
  ),
  asked(
    'gE-customs-savings',
    'several',
    "Any numbers on what Xinyu's inspection reform saved exporters, in paperwork and in time?",
    {
      gold: 'about 30 percent less declaration workload; each order about three days faster',
      contains: [percent(30), ['three days', '3 days', '三天', '3天']],
      support: [
        [JIANGXI, 'companies have reduced their declaration workload by about 30 percent'],
        [JIANGXI, 'each export order can be delivered about three days faster'],
      ],
      why: '"paperwork" for "declaration workload"; a figure in words',
    },
  ),
  asked('gE-ganfeng-alias', 'alias', '赣锋 lithium hydroxide capacity and world share?', {
    gold: '81,000 tonnes a year, around 20 percent of the global share',
    contains: [['81,000', '8.1万吨', '81000'], percent(20)],
    support: [
      [
        JIANGXI,
        'an annual production capacity of 81,000 tons of lithium hydroxide, accounting for around 20 percent of the global share',
      ],
    ],
    why: 'the company under its Chinese name in an English question',
  }),
  asked('gE-hydroxide-top', 'ranking', 'Which Chinese city ships the most lithium hydroxide abroad?', {
    gold: 'Xinyu, according to its government',
    contains: [['Xinyu', '新余']],
    support: [[JIANGXI, 'making it the top lithium hydroxide exporting city in the country']],
    forbids: ['Yichun'],
    why: '"ships abroad" for "exporting"; Yichun leads in another chemical',
  }),
  asked('gE-fuzhou-jobs', 'value', 'How many people will the new energy vehicle park at Fuzhou employ?', {
    gold: '40,000, which is its potential once completed',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, 'once completed', '建成后']],
    support: [[JIANGXI, 'provide employment to 40,000 individuals']],
    why: 'asked as if it were certain; the text has a potential only',
  }),
  asked(
    'gE-fuzhou-gap',
    'arithmetic',
    "How far short of its 40 billion yuan potential was the Fuzhou park's revenue last year?",
    {
      gold: '15.78 billion yuan (24.22 against 40)',
      contains: [yuan(15.78)],
      support: [
        [JIANGXI, 'it will have the potential to achieve an annual revenue of 40 billion yuan'],
        [
          JIANGXI,
          "the park's automotive and component manufacturing sectors generated a total revenue of 24.22 billion yuan",
        ],
      ],
      why: 'the difference of a result and a potential',
    },
  ),
  asked('gE-fuzhou-built', 'follow-up', 'Is it up and running yet?', {
    gold: 'the first phase is fully operational, the second under construction',
    contains: [
      ['first phase', '一期', '第一期'],
      ['under construction', '在建', '建设中', '建设之中'],
    ],
    history: park,
    support: [
      [
        JIANGXI,
        'the first phase of the NEV project is fully operational, while the second phase is under construction',
      ],
    ],
    why: '"it" is the park of the question before; neither yes nor no is right',
  }),
  asked('gE-nanchang-size', 'value', 'Size of the energy storage industry in Nanchang?', {
    gold: 'expected to exceed 20 billion yuan',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'an expectation asked for as a fact',
  }),
  asked(
    'gE-nanchang-growth',
    'yes-no',
    "I find it hard to believe: are Nanchang's storage manufacturers really tripling in size?",
    {
      gold: 'many grew by as much as 200%, according to reports',
      contains: [percent(200)],
      caveats: [['as high as', 'up to', '高达', '最高']],
      support: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%']],
      why: '"tripling" for a growth of 200%; a ceiling, not an average',
    },
  ),
  asked('gE-nanchang-separators', 'several', 'Where in Nanchang are electrolyte and separator makers supposed to go?', {
    gold: 'Anyi County, the Xiaolan Economic Development Area and Jinxian County',
    contains: [
      ['Anyi', '安义'],
      ['Xiaolan', '小蓝'],
      ['Jinxian', '进贤'],
    ],
    support: [[NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County']],
    why: '"separator" for "diaphragm"; three gathering areas in one sentence',
  }),
  asked('gE-nanchang-integration', 'policy', 'nanchang districts for system integration + advanced equipment', {
    gold: 'the high-tech zones and Qingshan Lake District',
    contains: [
      ['high-tech zone', '高新区'],
      ['Qingshan Lake', '青山湖'],
    ],
    support: [
      [
        NANCHANG,
        'Focusing on high-tech zones and Qingshan Lake District, build energy storage control products and system integration',
      ],
    ],
    why: 'terse; other districts stand in the same sentence',
  }),
  asked(
    'gE-nanchang-sodium-flaws',
    'policy',
    'What drawbacks of sodium-ion cells does Nanchang want its researchers to fix?',
    {
      gold: 'short life and fast discharge (and to raise energy density)',
      contains: [
        ['short life', '寿命短'],
        ['fast discharge', '放电快'],
      ],
      support: [[NANCHANG, 'solve technical problems such as short life and fast discharge']],
      why: '"drawbacks" for "technical problems"; lithium research stands before it',
    },
  ),
  asked('gE-nanchang-sodium-firm', 'who', 'Which sodium battery company has Nanchang managed to attract?', {
    gold: 'Veco Sodium-ion Battery',
    contains: [['Veco', '维科']],
    support: [[NANCHANG, 'Sunwoda Power Battery, Veco Sodium-ion Battery']],
    why: 'one name out of a list of five',
  }),
  asked(
    'gE-nanchang-chips',
    'policy',
    'Nanchang has an electronics base. Which storage-related equipment does it plan to develop from that strength?',
    {
      gold: 'intelligent sensors, battery management chips, power semiconductor devices, DC converters',
      contains: [
        ['battery management chip', '电池管理芯片'],
        ['sensor', '传感器'],
      ],
      support: [
        [NANCHANG, 'intelligent sensors, battery management chips, power semiconductor devices, DC converters'],
      ],
      why: 'a premise in front; "electronics base" for "electronic information industry"',
    },
  ),
  unanswerable(
    'gE-yichun-carbonate-2023',
    'Yichun lithium carbonate output full-year 2023',
    'the text has 2022 only, as "last year"',
  ),
  unanswerable(
    'gE-longnan-revenue',
    "What did Longnan's lithium battery industry as a whole turn over in 2022?",
    'a goal for the cluster and the revenue of one company stand near',
  ),
  unanswerable(
    'gE-ganfeng-profit',
    'How profitable was Ganfeng Lithium last year?',
    'capacity and share of the company, no profit',
  ),
  unanswerable(
    'gE-fuzhou-phase-two-date',
    'When will phase two of the Fuzhou NEV park be finished?',
    'the text says that it is being built, not until when',
  ),
  unanswerable(
    'gE-sunwoda-capex',
    'How much is Sunwoda investing in its Nanchang plant?',
    'the company is named in a list, the only sum is that of the industry',
  ),
  unanswerable('gE-ganzhou-share', 'And the same for Ganzhou?', 'the neighbouring city has no export figures', {
    history: dependence,
    forbids: ['11.92 billion'],
  }),
];
