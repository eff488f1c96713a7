import { percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';
const MAY = 'In May, China exported 320 million lithium-ion batteries, an annual increase of 4.8 percent';
const MAY_VALUE = 'the value slumped by 16.1 percent to $4.64 billion';
const KEY_MATERIALS =
  '1.5 billion square meters of battery diaphragm, 200,000 tons of electrolyte, 90,000 tons of copper foil';

/** Several things asked at once, comparisons and rankings. */
export const RISK_Q1 = [
  asked(
    'tu-rQ-xinyu-firms-markets',
    'several',
    'For a slide on Xinyu: roughly how many lithium battery companies are there, and which foreign markets buy from them?',
    {
      gold: 'over 70; the United States, Japan, South Korea and some European countries',
      contains: ['70', ['United States', '美国'], ['Japan', '日本'], ['Korea', '韩国']],
      support: [
        [JIANGXI, 'a city home to over 70 lithium battery companies'],
        [JIANGXI, 'products being exported to the United States, Japan, South Korea and some European countries'],
      ],
      why: 'a count and a list in one question',
    },
  ),
  asked(
    'tu-rQ-may-volume-value-2',
    'several',
    'How many lithium-ion batteries did China ship abroad in May, what were they worth, and how did each of the two change on the year?',
    {
      gold: '320 million, up 4.8 percent; 4.64 billion dollars, down 16.1 percent',
      contains: [['320 million', '3.2亿'], percent(4.8), ['4.64 billion', '46.4亿'], percent(16.1)],
      forbids: ['17.4'],
      support: [
        [MIIT, MAY],
        [MIIT, MAY_VALUE],
      ],
      why: 'four figures of one sentence; those of January to May follow',
    },
  ),
  asked('tu-rQ-yunnan-three-years-2', 'several', '云南行动计划里，2022、2023、2024三年的产值目标各是多少亿？', {
    gold: '200亿、500亿、1000亿以上',
    contains: [yuan(20), yuan(50), yuan(100)],
    support: [
      [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan.'],
    ],
    why: 'three sentences, the last without its year',
  }),
  asked(
    'tu-rQ-yibin-three-counts-4',
    'several',
    'Yibin 2022: high-tech enterprises, engineering and technology research centres, technology contracts - numbers please',
    {
      gold: '306, 60 and 418',
      contains: ['306', '60', '418'],
      support: [
        [
          YIBIN,
          'In 2022, Yibin had 60 provincial and municipal-level engineering and technology research centers, 306 high-tech enterprises, 418 technology contracts registered for the year',
        ],
      ],
      why: 'keywords; three years of the same figures',
    },
  ),
  asked(
    'tu-rQ-title-who-when-where-2',
    'several',
    'Who gave Yibin its battery capital medal, on what day and at what event?',
    {
      gold: 'the China National Light Industry Council and the China Battery Industry Association, on June 9, at the 2023 World Power Battery Conference',
      contains: [
        ['Light Industry Council', '轻工业联合会'],
        ['Battery Industry Association', '电池工业协会'],
        ['June 9', '9 June', '6月9日'],
        ['World Power Battery Conference', '世界动力电池大会'],
      ],
      support: [
        [
          YIBIN,
          'On June 9, Yibin was awarded as China’s Power Battery Capital at the 2023 World Power Battery Conference',
        ],
      ],
      why: 'who, when and where of one sentence',
    },
  ),
  asked(
    'tu-rQ-nanchang-zones',
    'several',
    '南昌打算把储能电池、电池材料、控制产品和系统集成这几块分别布局在哪些区县？',
    {
      gold: '储能电池在经开区和新建区；材料在安义县、小蓝经开区、进贤县；控制产品和系统集成在高新区和青山湖区',
      contains: [
        ['new construction area', '新建'],
        ['Anyi', '安义'],
        ['Qingshan Lake', '青山湖'],
      ],
      support: [
        [
          NANCHANG,
          'Nanchang will focus on the economic development area and the new construction area to build an energy storage battery agglomeration area',
        ],
        [NANCHANG, 'Focusing on high-tech zones and Qingshan Lake District, build energy storage control products'],
      ],
      why: 'three places for three things; the text is English',
    },
  ),
  asked(
    'tu-rQ-inspection-savings',
    'several',
    "What have companies gained from Xinyu Customs' new inspection, in delivery time and in declaration work?",
    {
      gold: 'each order about three days faster, about 30 percent less declaration work',
      contains: [['three days', '3 days', '三天', '3天'], percent(30)],
      support: [
        [
          JIANGXI,
          'companies have reduced their declaration workload by about 30 percent, and each export order can be delivered about three days faster',
        ],
      ],
      why: 'two effects asked in the other order',
    },
  ),
  asked(
    'tu-rQ-yunnan-separator-electrolyte-foil-3',
    'several',
    'I need the capacities Yunnan plans by 2024 for separators, electrolyte and copper foil.',
    {
      gold: '1.5 billion square metres, 200,000 tonnes and 90,000 tonnes',
      contains: [['1.5 billion', '15亿'], tonnes(200_000), tonnes(90_000)],
      support: [[YUNNAN, KEY_MATERIALS]],
      why: '"separator" for "diaphragm"; three units',
    },
  ),
  asked('tu-rQ-yichun-carbonate', 'several', '宜春2022年碳酸锂产量有多少，大概占全国几成？', {
    gold: '14万吨以上，约占全国三分之一',
    contains: [tonnes(140_000), ['one-third', 'one third', '三分之一']],
    support: [
      [
        JIANGXI,
        "Yichun produced over 140,000 metric tons of lithium carbonate, accounting for about one-third of the country's total",
      ],
    ],
    why: '2022 is "last year" in the text',
  }),
  asked(
    'tu-rQ-ganzhou-types-incentives-2',
    'several',
    'Which battery types is Ganzhou concentrating on, and what has the city brought in to back the new energy sector?',
    {
      gold: 'steel shell and pouch-cell batteries; innovation incentives and favourable policies for digital infrastructure and talent',
      contains: [
        ['steel shell', '钢壳'],
        ['pouch', '软包'],
        ['innovation incentives', '创新激励', '创新奖励'],
      ],
      support: [
        [
          JIANGXI,
          "Ganzhou's focus on new energy development includes steel shell lithium batteries, pouch-cell batteries",
        ],
        [JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure'],
      ],
      why: 'two sentences of two paragraphs, without figures',
    },
  ),
  asked(
    'tu-rQ-guideline-start-cut',
    'several',
    "When did the ministry's revised battery guideline take effect and what kind of projects should battery makers cut back?",
    {
      gold: 'from Thursday (20 June 2024); projects that purely expand capacity',
      contains: [
        ['Thursday', 'June 20', '20 June', '6月20日', '周四', '星期四'],
        ['purely', '单纯'],
      ],
      support: [
        [
          MIIT,
          'The guideline, issued following a proposal in May and effective from Thursday, will guide lithium battery makers to reduce manufacturing projects that "purely" expand production capacity.',
        ],
      ],
      why: 'a weekday for a date, and a measure',
    },
  ),
  asked(
    'tu-rQ-yunnan-minerals-chain-5',
    'several',
    'Which minerals does Yunnan intend to draw on, and which cathode chain is the main focus?',
    {
      gold: 'phosphorus, lithium, nickel, manganese, copper and aluminium; lithium iron phosphate',
      contains: [
        ['phosphorus', '磷'],
        ['manganese', '锰'],
        ['lithium iron phosphate', '磷酸铁锂'],
      ],
      support: [
        [
          YUNNAN,
          'we should combine the advantages of mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum in Our province, and focus on cultivating the whole industrial chain of lithium iron phosphate battery cathode materials',
        ],
      ],
      why: 'two lists in a long sentence; the ternary chain comes second',
    },
  ),
  asked(
    'tu-rQ-yichun-or-yibin-2',
    'comparison',
    'Yichun or Yibin - whose battery industry was bigger in 2022, going by the figures you have?',
    {
      gold: 'Yichun: 111.7 billion yuan of revenue against an output value of 88.9 billion in Yibin',
      contains: [yuan(111.7), yuan(88.9)],
      support: [
        [JIANGXI, 'to 111.7 billion yuan in 2022'],
        [YIBIN, 'in 2022, the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
      ],
      why: 'two documents, two measures',
    },
  ),
  asked(
    'tu-rQ-highest-goal-3',
    'ranking',
    '龙南的产业集群目标、云南2024年的产值目标、宜宾2023年的营收目标，哪个数字最大？',
    {
      gold: '宜宾，1200亿元以上',
      contains: [['Yibin', '宜宾'], yuan(120)],
      support: [
        [YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain'],
        [JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster'],
        [YUNNAN, 'exceeded 100 billion yuan'],
      ],
      why: 'goals of three documents',
    },
  ),
  asked(
    'tu-rQ-yunnan-tonnage-rank-3',
    'ranking',
    "Order these by Yunnan's 2024 tonnage, largest first: copper foil, cathode materials, electrolyte.",
    {
      gold: 'cathode materials 1 million, electrolyte 200,000, copper foil 90,000 tonnes',
      contains: [tonnes(1_000_000), tonnes(200_000), tonnes(90_000)],
      support: [
        [YUNNAN, 'a production capacity of 1 million tons of cathode materials, 500,000 tons of cathode materials'],
        [YUNNAN, '200,000 tons of electrolyte, 90,000 tons of copper foil'],
      ],
      why: 'the text gives cathode materials twice',
    },
  ),
  asked(
    'tu-rQ-may-or-five-months-3',
    'comparison',
    'Was the fall in the value of battery exports steeper in May alone or over January to May?',
    {
      gold: 'over January to May: 17.4 percent against 16.1 percent',
      contains: [percent(17.4), percent(16.1)],
      support: [
        [MIIT, MAY_VALUE],
        [MIIT, 'the value dropped by 17.4 percent'],
      ],
      why: 'the same measure over two periods',
    },
  ),
  asked(
    'tu-rQ-centres-which-year',
    'comparison',
    '宜宾的省市级工程技术研究中心，是2021年增加得多还是2022年增加得多？',
    {
      gold: '2021年增加20家，2022年增加8家，2021年更多',
      contains: [['20', '52'], ['8', '60'], '2021'],
      support: [
        [YIBIN, 'There were only 32 provincial and municipal engineering and technology research centers'],
        [YIBIN, 'In 2021, the above four categories of data were 52'],
        [YIBIN, 'In 2022, Yibin had 60 provincial and municipal-level engineering and technology research centers'],
      ],
      why: 'changes compared, not levels',
    },
  ),
  asked(
    'tu-rQ-yunnan-step',
    'comparison',
    'In which year does the Yunnan plan ask for the bigger jump in output value, 2023 or 2024, and by how much?',
    {
      gold: '2024: from 50 to over 100 billion yuan, 50 billion more, against 30 billion more in 2023',
      contains: ['2024', yuan(50), [...yuan(30), ...yuan(100)]],
      support: [
        [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
        [YUNNAN, 'exceeded 100 billion yuan'],
        [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      ],
      why: 'differences compared',
    },
  ),
];
