import { exchange } from '../../questions/case.ts';
import { count, percent, points, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const signed = exchange('2022年6月以来宜宾签了多少项目？', '签约近250个项目，协议总投资超过2500亿元。[1]');
const recycled = exchange('云南到2024年的电池回收目标是多少？', '目标是绿色回收电池20万吨。[1]');

/** A policy researcher's questions about Sichuan and Yunnan, and comparisons between provinces. */
export const VISIT_D2 = [
  asked(
    'vD-yibin-award',
    'who',
    "Which organisations conferred the title of China's Power Battery Capital on Yibin, and on what date?",
    {
      gold: 'the China National Light Industry Council and the China Battery Industry Association, on June 9 (2023)',
      contains: [
        ['China National Light Industry Council', '中国轻工业联合会'],
        ['China Battery Industry Association', '中国电池工业协会'],
        ['June 9', '9 June', '6月9'],
      ],
      support: [
        [YIBIN, 'On June 9, Yibin was awarded as China’s Power Battery Capital'],
        [
          YIBIN,
          'the China National Light Industry Council and the China Battery Industry Association jointly awarding it the medal',
        ],
      ],
      why: 'two bodies and a date; the same bodies sent an inspection as well',
    },
  ),
  asked('vD-yibin-grounds', 'policy', '专家组实地考察后，凭哪些理由认定宜宾够格？', {
    gold: '产业集聚优势明显、产业链完整、发展路径清晰、政策措施有力、发展势头强劲',
    contains: [
      ['complete industry chain', '产业链完整', '完整的产业链'],
      ['strong policy measures', '政策措施'],
    ],
    support: [
      [
        YIBIN,
        'obvious advantages in power battery industry clustering, a complete industry chain, a clear development path, strong policy measures, and strong development momentum',
      ],
    ],
    why: 'reasons in a list; the title itself is left out of the question',
  }),
  asked('vD-yibin-centres', 'typo', 'Yibing engineering & technology research centers 2020 / 2021 / 2022', {
    gold: '32, 52 and 60',
    contains: ['32', '52', '60'],
    support: [
      [YIBIN, 'In 2022, Yibin had 60 provincial and municipal-level engineering and technology research centers'],
      [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      [YIBIN, 'There were only 32 provincial and municipal engineering and technology research centers'],
    ],
    why: 'the city misspelt; the middle year only by "the above four categories"',
  }),
  asked(
    'vD-yibin-hightech',
    'several',
    "By what percentage did the operating income of Yibin's above-scale high-tech industry grow in 2022, and from what base in 2021?",
    {
      gold: '58.7 percent, from 103.073 billion yuan',
      contains: [percent(58.7), yuan(103.073)],
      support: [
        [YIBIN, 'the growth rate in 2022 was 58.7% compared with 2021'],
        [YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan'],
      ],
      why: 'the base only by "the above three categories of data"',
    },
  ),
  asked(
    'vD-yibin-contracts',
    'arithmetic',
    'By how many did the number of technology contracts registered in Yibin rise between 2021 and 2022?',
    {
      gold: '195 (from 223 to 418)',
      contains: ['195'],
      support: [
        [YIBIN, '418 technology contracts registered for the year'],
        [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      ],
      why: 'a difference; one figure stands only in a list without names',
    },
  ),
  asked('vD-yibin-fai', 'yes-no', "Did the growth of Yibin's total fixed asset investment accelerate in 2022?", {
    gold: 'no, it slowed by 2 percentage points compared with 2021',
    contains: [['slow', '放缓', '回落', '下降'], points(2)],
    support: [
      [
        YIBIN,
        'in 2022 the growth rate of the whole society’s fixed asset investment slowed down by 2 percentage points compared with 2021',
      ],
    ],
    why: 'the answer is no; investment in industry in the same sentence did accelerate',
  }),
  asked('vD-yibin-industrial-2021', 'arithmetic', '宜宾2021年的工业投资增速是多少？', {
    gold: '18.1%（2022年为27.8%，比2021年提高9.7个百分点）',
    contains: [percent(18.1)],
    support: [
      [YIBIN, 'industrial investment grew by 27.8%'],
      [YIBIN, 'increased by 10.4 percentage points and 9.7 percentage points compared with 2021 respectively'],
    ],
    why: 'must be reckoned back from the points of change, given "respectively"',
  }),
  asked('vD-yibin-rd', 'several', '景茂明（Jing Maoming）说宜宾开展了多少个电池研发项目、拿了多少件授权专利？', {
    gold: '20多个研发项目，77件授权专利',
    contains: ['20', '77'],
    forbids: ['was 275', '为275'],
    support: [
      [YIBIN, 'Yibin has carried out more than 20 R&D projects'],
      [YIBIN, 'obtained 77 authorized patents'],
    ],
    why: 'the patents of the whole city stand elsewhere',
  }),
  asked(
    'vD-yibin-platforms',
    'policy',
    'Which research platforms does the provincial official Jing Maoming credit for the power battery innovation achieved in Yibin?',
    {
      gold: 'academician workstations, academician innovation centres, the Sichuan new energy vehicle innovation center',
      contains: [
        ['academician', '院士'],
        ['new energy vehicle innovation center', '新能源汽车创新中心'],
      ],
      support: [
        [
          YIBIN,
          'academician workstations, academician innovation centers, and other top research teams, and supporting the construction of Sichuan new energy vehicle innovation center',
        ],
      ],
      why: 'in the words of a provincial official; no figure',
    },
  ),
  asked(
    'vD-yibin-charging',
    'alias',
    "How dense is the charging network in the city once known as China's Liquor Capital, and how many charging points does it have?",
    {
      gold: 'more than 9,000 charging interfaces; a radius of less than 2 km in the central city',
      contains: [count(9000), ['2 km', '2km', '2公里']],
      support: [
        [
          YIBIN,
          'more than 9,000 charging interfaces have been built in Yibin, basically forming an energy replenishment network with a radius of less than 2 km',
        ],
      ],
      why: 'the city by its former title; "charging points" for interfaces',
    },
  ),
  asked('vD-electric-yibin', 'policy', 'Electric Yibin project: application scenarios created, how many and which', {
    gold: 'ten new ones, such as the replacement of heavy trucks, the future city and vehicle-road synergy',
    contains: [
      ['ten new', 'ten application', 'ten scenarios', '10', '十'],
      ['vehicle-road', '车路协同'],
    ],
    support: [
      [
        YIBIN,
        'Yibin has created ten new application scenarios, such as the replacement of heavy trucks, the future city, vehicle-road synergy',
      ],
    ],
    why: 'terse; the number is a word',
  }),
  asked('vD-electric-sichuan', 'policy', 'What are the objectives of the Electric Sichuan action plan?', {
    gold: 'the promotion and application of new energy vehicles in various fields, and faster building of infrastructure',
    contains: [
      ['promotion and application of new energy vehicles', 'use of new energy vehicles', '推广应用', '推广'],
      ['infrastructure', '基础设施'],
    ],
    support: [
      [
        YIBIN,
        'to promote the promotion and application of new energy vehicles in various fields, and accelerate the construction of infrastructure',
      ],
    ],
    why: 'no figure; the project of Yibin with a like name comes next',
  }),
  asked(
    'vD-yibin-aim',
    'comparison',
    "I should like to set targets against results: how does the revenue aim in Yibin's 2023 government work report compare with the power battery output value recorded for 2022?",
    {
      gold: 'a goal of more than 120 billion yuan of revenue against an output value of 88.9 billion in 2022',
      contains: [yuan(120), yuan(88.9)],
      support: [
        [YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain'],
        [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
      ],
      why: 'a goal of revenue against a result of output value; a preamble first',
    },
  ),
  asked('vD-yibin-manufacturing', 'follow-up', '其中制造业项目占多大比重，投资额是多少？', {
    gold: '占85%以上，超过2100亿元',
    contains: [percent(85), yuan(210)],
    support: [
      [
        YIBIN,
        'manufacturing projects with a total investment of over 210 billion yuan, accounting for more than 85% of the total investment',
      ],
    ],
    history: signed,
    why: 'neither the city nor the projects are named; 210 billion occurs twice in the text',
  }),
  asked(
    'vD-sichuan-basis',
    'policy',
    'Upon which endowments does Sichuan intend to rely in building one of the most complete power battery chains in the world?',
    {
      gold: 'lithium resources and green power',
      contains: [
        ['lithium resources', '锂资源'],
        ['green power', '绿电', '绿色电力', '绿色能源'],
      ],
      support: [[YIBIN, 'The next step we will rely on lithium resources, green power energy and other advantages']],
      why: 'the province is only in the sentence before and in the second half',
    },
  ),
  asked(
    'vD-yunnan-issuer',
    'who',
    "Which authority promulgated Yunnan's new energy battery action plan, and what period does the plan cover?",
    {
      gold: "the general office of the people's government of Yunnan province; 2022 to 2024",
      contains: [['general office', '办公厅'], '2022', '2024'],
      support: [
        [
          YUNNAN,
          'general office of the people’s government of yunnan province has released the new energy battery industry development in yunnan province three years action plan (2022-2024)',
        ],
      ],
      why: 'lower case and garbled in the source; two questions',
    },
  ),
  asked('vD-yunnan-path', 'target', 'Yunnan battery output value targets 2022, 2023, 2024', {
    gold: '20 billion, 50 billion and more than 100 billion yuan',
    contains: [yuan(20), yuan(50), yuan(100)],
    support: [
      [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
    ],
    why: 'three goals in three paragraphs; the last has no year of its own and is worded as done',
  }),
  asked(
    'vD-yunnan-step',
    'arithmetic',
    'How large an increase in output value does the Yunnan plan foresee from 2022 to 2023?',
    {
      gold: '30 billion yuan (from 20 to 50 billion)',
      contains: [yuan(30)],
      support: [
        [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
        [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      ],
      why: 'a difference of two goals',
    },
  ),
  asked('vD-yunnan-platforms', 'policy', '云南的行动计划要建设哪些研发和检测平台？', {
    gold: '省级重点实验室和工程研究中心、国家级新能源电池产业研究院、两个检测中心、前瞻性技术研发平台',
    contains: [
      ['key laboratories', '重点实验室'],
      ['research institute', '研究院'],
      ['testing center', '检测中心'],
    ],
    support: [
      [YUNNAN, 'built a national new energy battery industry research institute'],
      [YUNNAN, 'new energy battery materials technology research and development and testing center'],
    ],
    why: 'a list in a garbled sentence without a subject',
  }),
  asked('vD-yunnan-minerals', 'policy', "Which mineral resources does Yunnan's battery strategy seek to exploit?", {
    gold: 'phosphorus, lithium, nickel, manganese, copper and aluminium',
    contains: [
      ['phosphorus', '磷'],
      ['nickel', '镍'],
      ['manganese', '锰'],
    ],
    support: [
      [YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum in Our province'],
    ],
    why: '"Our province" in the source; no figure',
  }),
  asked('vD-yunnan-cities', 'policy', '云南的电池产业重点布局在哪几个市？', {
    gold: '昆明、玉溪、曲靖',
    contains: [
      ['kunming', '昆明'],
      ['yuxi', '玉溪'],
      ['qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'place names in lower case in a garbled sentence',
  }),
  asked(
    'vD-yunnan-redline',
    'policy',
    'What environmental constraint does the Yunnan plan place upon the growth of the battery industry?',
    {
      gold: 'strict observance of the ecological red line',
      contains: [['ecological red line', '生态红线', '生态保护红线']],
      support: [[YUNNAN, 'strictly observing the ecological red line, protecting the ecological environment']],
      why: 'the national guideline has a limit on ecological zones',
    },
  ),
  asked(
    'vD-yunnan-recyclers',
    'who',
    'Who is supposed to take part in the recycling system for used batteries that Yunnan is setting up?',
    {
      gold: 'the government, enterprises and society',
      contains: [
        ['government', '政府'],
        ['enterprises', '企业'],
        ['society', '社会'],
      ],
      support: [
        [YUNNAN, 'recycling and utilization system with the participation of the government, enterprises and society'],
      ],
      why: '"We" in the source instead of the province; no names, no figure',
    },
  ),
  asked('vD-yunnan-cascade', 'policy', '退役电池梯次利用，云南打算在哪些领域先试点？', {
    gold: '低速电动车、5G基站、数据中心电源等',
    contains: ['5G', ['low-speed', '低速'], ['data center', '数据中心']],
    support: [
      [
        YUNNAN,
        'low-speed electric vehicles, 5G base stations, data center power supplies and other battery related cascade utilization fields',
      ],
    ],
    why: 'the province is named nowhere in the sentence',
  }),
  asked('vD-yunnan-demo', 'follow-up', '那回收利用示范项目要建几个？', {
    gold: '1至2个',
    contains: [['1 or 2', '1-2', '1至2', '1到2', '1～2', '1个或2个', '1或2', '一至两', '一到两', '一两个']],
    support: [[YUNNAN, '1 or 2 battery recycling and utilization demonstration projects are built']],
    history: recycled,
    why: 'the province is only in the turn before; a number that is a range',
  }),
  asked(
    'vD-yichun-yibin',
    'comparison',
    'Which industry was larger in 2022: lithium batteries and new energy in Yichun, or power batteries in Yibin?',
    {
      gold: 'that of Yichun: 111.7 billion yuan of revenue against 88.9 billion of output value',
      contains: [yuan(111.7), yuan(88.9)],
      support: [
        [JIANGXI, '111.7 billion yuan in 2022'],
        [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
      ],
      why: 'two texts and two measures, revenue and output value',
    },
  ),
  asked('vD-two-goals', 'comparison', '龙南和云南都提出了千亿级目标，各自指什么，有没有期限？', {
    gold: '龙南争取建成千亿元锂电产业集群，没有给期限；云南到2024年新能源电池全产业链产值超过1000亿元',
    contains: [yuan(100), ['cluster', '集群'], '2024'],
    support: [
      [JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster'],
      [YUNNAN, 'By 2024, the key materials industry of new energy batteries will expand significantly'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
    ],
    why: 'two texts; a county against a province, one with a year and one without',
  }),
  asked('vD-yibin-loop', 'policy', '宜宾的“1+N”产业生态包括哪些环节？', {
    gold: '从原材料、零部件到整车，再到电池回收',
    contains: [
      ['raw materials', '原材料'],
      ['battery recycling', '电池回收'],
    ],
    support: [[YIBIN, 'from raw materials, components to complete vehicles, and then to battery recycling']],
    why: '"1+ N" stands with a space and German quotes in the source',
  }),
];
