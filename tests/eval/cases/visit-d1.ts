import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const NANCHANG = 'nanchang-energy-storage';

const clearance = exchange(
  '新余海关的新检验机制效率如何？',
  '可以实现当天申报、当天通关、当天发运，每笔出口订单的交付大约快三天。[1]',
);

/** A policy researcher's questions about Jiangxi. */
export const VISIT_D1 = [
  asked(
    'vD-yichun-rd-bodies',
    'policy',
    'Apart from courting branch factories, what does the Yichun municipal government want CATL and comparable firms to establish locally?',
    {
      gold: 'research and development institutions',
      contains: [['research and development institutions', '研发机构']],
      support: [
        [
          JIANGXI,
          'promote the establishment of research and development institutions by leading enterprises like CATL',
        ],
      ],
      why: 'worded from the side of the policy; no figure',
    },
  ),
  asked('vD-yichun-slag', 'policy', '宜春在锂资源循环利用上有什么打算，废旧电池和尾渣怎么处理？', {
    gold: '推动锂资源绿色开发、废旧锂电池回收和锂渣利用',
    contains: [
      ['recycling of used lithium batteries', '回收'],
      ['slag', '锂渣'],
    ],
    support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
    why: 'two things at the end of a long list; "尾渣" for slag',
  }),
  asked(
    'vD-yichun-base',
    'comparison',
    "Growth multiples mean little without a base. From what level, and in which year, did Yichun's lithium battery and new energy revenue begin its fivefold rise?",
    {
      gold: 'from less than 20 billion yuan in 2020',
      contains: [yuan(20), '2020'],
      support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'asks for the base, not the result; a general remark comes first',
    },
  ),
  asked('vD-ganzhou-instruments', 'policy', '赣州用了哪些政策工具来扶持新能源产业？', {
    gold: '创新激励、数字基础设施优惠政策、吸引人才的政策',
    contains: [
      ['innovation incentives', '创新激励', '创新奖励'],
      ['digital infrastructure', '数字基础设施'],
      ['talent', '人才'],
    ],
    support: [
      [
        JIANGXI,
        'has introduced innovation incentives and favorable policies for digital infrastructure, and to attract talent',
      ],
    ],
    why: '"政策工具" stands for a list of measures; no figure',
  }),
  asked('vD-ganzhou-products', 'typo', 'Ganzou lithium battery types specialisation', {
    gold: 'steel shell lithium batteries and pouch-cell batteries',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    support: [[JIANGXI, 'steel shell lithium batteries, pouch-cell batteries and industries relevant']],
    why: 'terse; the city misspelt',
  }),
  asked('vD-ganzhou-sme', 'yes-no', '赣州会不会培育“专精特新”企业？', {
    gold: '会，还将继续努力培育专精特新企业',
    contains: [['specialized and sophisticated', '专精特新']],
    support: [[JIANGXI, 'nurture specialized and sophisticated enterprises that produce new and unique products']],
    why: "a set phrase of Chinese policy against the source's paraphrase",
  }),
  asked(
    'vD-longnan-who',
    'who',
    'On whose authority is it reported that Longnan aspires to a lithium battery cluster of 100 billion yuan, and what office does that person hold?',
    {
      gold: 'Long Haibin, deputy mayor of Longnan',
      contains: ['Long Haibin', ['deputy mayor', '副市长']],
      support: [
        [
          JIANGXI,
          'is striving to build a 100 billion yuan lithium battery industry cluster, said Long Haibin, deputy mayor of Longnan',
        ],
      ],
      why: 'asks who says it, the figure is in the question',
    },
  ),
  asked(
    'vD-recycler-revenue',
    'value',
    'Is there any firm-level evidence on the economics of battery recycling in southern Jiangxi, for example the annual revenue of a recycler?',
    {
      gold: 'Ganzhou Haohai New Materials: 120 million yuan from its main businesses in 2022',
      contains: ['Haohai', yuan(0.12)],
      support: [[JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022']],
      why: 'the company is not named; its name stands in the sentence before',
    },
  ),
  asked(
    'vD-recycler-support',
    'policy',
    'What does the Longnan recycling company itself say that government support made possible?',
    {
      gold: 'it could commence production quickly, which gave it confidence',
      contains: [['commence production', '投产']],
      support: [[JIANGXI, 'Thanks to government support, we managed to commence production quickly']],
      why: 'the words of an executive; neither the company nor Longnan is in that sentence',
    },
  ),
  asked('vD-xinyu-firms', 'several', '新余有多少家锂电企业？产品出口到哪些地方？', {
    gold: '70多家；美国、日本、韩国和部分欧洲国家',
    contains: ['70', ['United States', '美国'], ['Japan', '日本'], ['South Korea', '韩国']],
    support: [
      [JIANGXI, 'home to over 70 lithium battery companies'],
      [JIANGXI, 'products being exported to the United States, Japan, South Korea and some European countries'],
    ],
    why: 'a number and a list in one long sentence',
  }),
  asked('vD-xinyu-dependence', 'typo', 'Xin Yu export structure: lithium batteries as share of total, first half', {
    gold: '84.4 percent',
    contains: [percent(84.4)],
    support: [[JIANGXI, "accounting for 84.4 percent of the city's total exports"]],
    why: 'terse; the name in two words; growth stands in the same sentence',
  }),
  asked(
    'vD-xinyu-batch',
    'policy',
    'Under the customs reform in Xinyu, which goods are treated as a single inspection batch, and what may be done with them once inspected?',
    {
      gold: 'goods of the same packaging, variety, composition and content; afterwards they can be divided into multiple batches for export',
      contains: [
        ['same packaging', '相同包装', '包装相同', '同一包装'],
        ['multiple batches', '分批', '多批'],
      ],
      support: [
        [
          JIANGXI,
          'treats goods with the same packaging, variety, composition and content as one inspection batch. After a single successful inspection, they can be divided into multiple batches for separate export',
        ],
      ],
      why: 'a rule in the words of an official, over two sentences; no figure',
    },
  ),
  asked('vD-xinyu-effect', 'several', '新余通关改革之后，企业申报工作量减了多少，订单交付快了几天？', {
    gold: '申报工作量减少约30%，每笔订单交付快约三天',
    contains: [percent(30), ['three days', '三天', '3天']],
    support: [
      [
        JIANGXI,
        'companies have reduced their declaration workload by about 30 percent, and each export order can be delivered about three days faster',
      ],
    ],
    why: 'two effects; another sentence mentions the workload without a figure',
  }),
  asked('vD-customs-why', 'follow-up', '当初为什么要搞这项改革？', {
    gold: '海外订单快速增长，申报工作量激增，企业要求高效查验和快速通关',
    contains: [['orders from overseas', 'workload has surged', '海外订单', '境外订单', '国外订单']],
    support: [[JIANGXI, 'With a rapid increase in orders from overseas, the declaration workload has surged']],
    history: clearance,
    why: 'the reason stands two paragraphs before the reform; what is meant is only in the turn before',
  }),
  asked(
    'vD-fuzhou-gap',
    'comparison',
    'Please set what the NEV industrial park in Fuzhou, Jiangxi took in last year against what it is meant to yield annually when complete.',
    {
      gold: '24.22 billion yuan last year (2022), a potential 40 billion a year once completed',
      contains: [yuan(24.22), yuan(40)],
      support: [
        [JIANGXI, 'it will have the potential to achieve an annual revenue of 40 billion yuan'],
        [JIANGXI, 'generated a total revenue of 24.22 billion yuan'],
      ],
      why: 'a result against an expectation, in two sentences of which neither names the city',
    },
  ),
  asked('vD-fuzhou-jobs', 'value', '抚州那个新能源汽车产业园能带来多少就业？', {
    gold: '建成后有望提供4万个就业岗位',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, 'once completed', '建成']],
    support: [
      [
        JIANGXI,
        'Once completed, it will have the potential to achieve an annual revenue of 40 billion yuan and provide employment to 40,000 individuals',
      ],
    ],
    why: 'an expectation, asked for as though it were certain',
  }),
  asked('vD-fuzhou-phase', 'yes-no', 'Has the second phase of the Fuzhou NEV project entered operation?', {
    gold: 'no, it is under construction; only the first phase operates',
    contains: [['under construction', '在建', '建设中', '正在建设']],
    support: [
      [
        JIANGXI,
        'the first phase of the NEV project is fully operational, while the second phase is under construction',
      ],
    ],
    why: 'the answer is no; the sentence does not name the city',
  }),
  asked('vD-nanchang-scale', 'value', '南昌新型储能产业一年有多大规模？', {
    gold: '预计年产业规模超过200亿元',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'only an expectation, asked for as a fact',
  }),
  asked('vD-nanchang-materials', 'policy', '南昌把正负极材料、电解液和隔膜放在哪几个县区？', {
    gold: '安义县、小蓝经开区、进贤县',
    contains: [
      ['Anyi', '安义'],
      ['Xiaolan', '小蓝'],
      ['Jinxian', '进贤'],
    ],
    support: [
      [
        NANCHANG,
        'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County, build a gathering area for positive electrode materials, negative electrode materials, electrolytes, diaphragms',
      ],
    ],
    why: 'one of three areas in one very long sentence; the trade words differ in English',
  }),
  asked(
    'vD-nanchang-principles',
    'who',
    "Which official presented the spatial plan for Nanchang's energy storage districts, and what principles was it said to follow?",
    {
      gold: 'Mayor Wan Guangming; "spatial agglomeration, business cluster, and development intensification"',
      contains: [
        ['Wan Guangming', '万广明'],
        ['spatial agglomeration', '空间集聚'],
      ],
      support: [
        [
          NANCHANG,
          'Nanchang Mayor Wan Guangming introduced that in accordance with the requirements of "spatial agglomeration, business cluster, and development intensification"',
        ],
      ],
      why: 'a person and a motto; no figure',
    },
  ),
  asked('vD-nanchang-sodium', 'policy', 'sodium-ion battery shortcomings targeted by Nanchang R&D', {
    gold: 'short life and fast discharge (and low energy density)',
    contains: [
      ['short life', '寿命短'],
      ['fast discharge', '放电快'],
    ],
    support: [[NANCHANG, 'improve energy density, and solve technical problems such as short life and fast discharge']],
    why: 'terse; lithium batteries are spoken of just before',
  }),
  asked(
    'vD-nanchang-chips',
    'policy',
    'Nanchang already possesses an electronic information industry. On which key equipment does it propose to bring that strength to bear?',
    {
      gold: 'intelligent sensors, battery management chips, power semiconductor devices, DC converters',
      contains: [
        ['intelligent sensors', '智能传感器'],
        ['battery management chips', '电池管理芯片'],
      ],
      support: [
        [
          NANCHANG,
          'key equipment such as intelligent sensors, battery management chips, power semiconductor devices, DC converters',
        ],
      ],
      why: 'a premise first; "we" in the source instead of the city',
    },
  ),
  asked('vD-nanchang-investors', 'several', '南昌储能招商引来了哪些企业和项目？', {
    gold: '欣旺达动力电池、Veco钠离子电池、Zhenjiang锂电储能生产基地、南方新能源储能电池生产基地、杭电铜箔等',
    contains: [
      ['Sunwoda', '欣旺达'],
      ['Copper Foil', '铜箔'],
    ],
    support: [[NANCHANG, 'Sunwoda Power Battery, Veco Sodium-ion Battery']],
    why: 'a list of names; "招商" for attracting projects',
  }),
  asked(
    'vD-nanchang-why',
    'policy',
    'For what policy reasons has the Nanchang municipality made new energy storage a priority?',
    {
      gold: 'green and low-carbon transformation, the "dual carbon" goal and new pillar industries',
      contains: [
        ['dual carbon', '双碳'],
        ['pillar industries', '支柱产业'],
      ],
      support: [
        [
          NANCHANG,
          'as the key to green and low-carbon transformation, achieving the "dual carbon" goal, and cultivating new pillar industries',
        ],
      ],
      why: 'a reason given without "because"',
    },
  ),
];
