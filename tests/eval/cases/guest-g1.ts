import { exchange } from '../../questions/case.ts';
import { EXPECTED, percent, TARGET, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const NANCHANG = 'nanchang-energy-storage';

const haohai = exchange(
  'How much did Ganzhou Haohai New Materials take in 2022?',
  'Revenue from its main businesses reached 120 million yuan in 2022. [1]',
);
const exports = exchange(
  "What were Xinyu's exports of lithium battery products in the first half of the year?",
  '11.92 billion yuan, a 94 percent year-on-year increase. [1]',
);

/** A fact-checker at a magazine, on the cities of Jiangxi. */
export const GUEST_G1 = [
  asked(
    'gG-xinyu-hydroxide',
    'false-premise',
    "Our draft says Xinyu's lithium hydroxide exports in the first half of the year came to 11.92 billion yuan. Correct?",
    {
      gold: 'no: 11.51 billion yuan; 11.92 billion is all lithium battery products',
      contains: [yuan(11.51)],
      abstained: 'either',
      support: [[JIANGXI, 'In the first half of this year, Xinyu exported lithium hydroxide worth 11.51 billion yuan']],
      why: 'the wrong figure belongs to the wider group of goods, same city, same months',
    },
  ),
  asked(
    'gG-yichun-share',
    'false-premise',
    'Is it right that Yichun made about half of all the lithium carbonate produced in China last year?',
    {
      gold: 'no, about one-third',
      contains: [['one-third', 'one third', 'a third', '1/3', '三分之一']],
      abstained: 'either',
      support: [[JIANGXI, "accounting for about one-third of the country's total"]],
      why: 'a share in words against a wrong share in words',
    },
  ),
  asked(
    'gG-longnan-built',
    'yes-no',
    'One of our captions reads "Longnan, which has built a 100 billion yuan lithium battery cluster". Has it built it, or is that an ambition?',
    {
      gold: 'an ambition: it is striving to build it',
      contains: [['striving', 'strive', ...TARGET, '力争', '努力']],
      support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
      why: 'a goal against a result',
    },
  ),
  asked(
    'gG-ganfeng-largest',
    'yes-no',
    'Can we print that Ganfeng Litium is the biggest lithium hydroxide production base in the world, and what share of the global volume is given?',
    {
      gold: 'yes, the largest globally, with around 20 percent',
      contains: [['largest', '最大'], percent(20)],
      support: [
        [
          JIANGXI,
          'accounting for around 20 percent of the global share in terms of production volume, making it the largest lithium hydroxide production base globally',
        ],
      ],
      why: 'a misspelt name; two things asked',
    },
  ),
  asked(
    'gG-fuzhou-revenue',
    'false-premise',
    '有稿子写抚州新能源汽车科技产业园去年收入已经达到400亿元，这个数字对吗？',
    {
      gold: '不对，去年是242.2亿元，400亿元是建成后的潜力',
      contains: [yuan(24.22)],
      abstained: 'either',
      support: [
        [
          JIANGXI,
          "Last year, the park's automotive and component manufacturing sectors generated a total revenue of 24.22 billion yuan",
        ],
      ],
      why: 'what may be reached once completed, told as a result',
    },
  ),
  asked(
    'gG-fuzhou-which',
    'yes-no',
    'The Fuzhou with the NEV technology industrial park: is that the capital of Fujian?',
    {
      gold: 'no, a city in east Jiangxi',
      contains: [['Jiangxi', '江西']],
      support: [[JIANGXI, 'Fuzhou, a city located in east Jiangxi, initiated the establishment of an NEV technology']],
      why: 'two cities of one spelling',
    },
  ),
  asked(
    'gG-declaration-source',
    'who',
    "To whom is the claim attributed that companies' declaration workload fell by about 30 percent under the new inspection system in Xinyu?",
    {
      gold: 'the local government',
      contains: [['local government', '当地政府', '地方政府', '市政府']],
      support: [
        [
          JIANGXI,
          'companies have reduced their declaration workload by about 30 percent, and each export order can be delivered about three days faster, according to the local government',
        ],
      ],
      why: 'the sentence before it on the same workload is attributed to Customs',
    },
  ),
  asked(
    'gG-batch-quote',
    'who',
    'who says "same packaging, variety, composition and content" count as one inspection batch? name + position pls',
    {
      gold: 'Chen Fangping, an official of Xinyu Customs',
      contains: [
        ['Chen Fangping', '陈方平'],
        ['Xinyu Customs', '新余海关'],
      ],
      support: [[JIANGXI, 'said Chen Fangping, an official of Xinyu Customs']],
      why: 'the speaker of a long quote, named at its end',
    },
  ),
  asked('gG-haohai-quote', 'follow-up', 'And where is that company based, and who from it is quoted?', {
    gold: 'in Longnan, Ganzhou; Liao Longjiang, an executive',
    contains: [
      ['Longnan', '龙南'],
      ['Liao Longjiang', '廖龙江'],
    ],
    forbids: ['Long Haibin'],
    history: haohai,
    support: [
      [JIANGXI, 'is located in Longnan, Ganzhou'],
      [JIANGXI, 'said Liao Longjiang, an executive at the company'],
    ],
    why: 'the company stands only in the turn before; a deputy mayor is quoted next',
  }),
  asked('gG-inspection-must', 'yes-no', '氢氧化锂出口发货前是不是一定要经过海关查验？', {
    gold: '是，发货前必须经海关查验',
    contains: [['mandatory', '必须', '强制']],
    support: [[JIANGXI, 'Customs inspection is mandatory before goods are shipped']],
    why: 'a rule without a figure, asked in the other language',
  }),
  asked('gG-ganzhou-kinds', 'policy', '赣州重点发展的是哪几类锂电池？', {
    gold: '钢壳锂电池和软包电池',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    support: [
      [
        JIANGXI,
        "Ganzhou's focus on new energy development includes steel shell lithium batteries, pouch-cell batteries",
      ],
    ],
    why: 'kinds of goods, asked in the other language',
  }),
  asked(
    'gG-yichun-plans',
    'policy',
    'Apart from wooing battery makers, what has Yichun said it will do about used batteries and the slag left over from lithium?',
    {
      gold: 'promote recycling of used lithium batteries and lithium slag utilization',
      contains: [
        ['recycling', '回收'],
        ['slag utilization', 'slag utilisation', '锂渣'],
      ],
      support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
      why: 'the end of a long sentence without a figure',
    },
  ),
  asked(
    'gG-fivefold',
    'several',
    'I need to check "grew fivefold" for Yichun\'s lithium battery and new energy industry. What were the starting and the end figure?',
    {
      gold: 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022',
      contains: [yuan(20), yuan(111.7)],
      support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'asks for the two ends of a change that the sentence also sums up',
    },
  ),
  asked(
    'gG-nanchang-mayor',
    'false-premise',
    'Our writer calls Lai Yongfeng the mayor of Nanchang. Is that so, or is it somebody else?',
    {
      gold: 'no, the mayor is Wan Guangming; Lai Yongfeng is a reporter',
      contains: [['Wan Guangming', '万广明']],
      abstained: 'either',
      support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced']],
      why: 'two people named in one text, their offices mixed up',
    },
  ),
  asked(
    'gG-nanchang-200',
    'false-premise',
    'We have the line "Nanchang\'s energy storage industry as a whole grew by 200 percent". Is that what the report says?',
    {
      gold: 'no: the growth rate of many manufacturing enterprises is as high as 200%',
      contains: [percent(200), ['enterprises', 'companies', 'manufacturers', '企业']],
      abstained: 'either',
      support: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%']],
      why: 'the right figure for the wrong subject',
    },
  ),
  asked(
    'gG-nanchang-20bn',
    'target',
    'The 20 billion yuan scale of energy storage in Nanchang: already reached, or merely forecast?',
    {
      gold: 'forecast: the annual scale is expected to exceed 20 billion yuan',
      contains: [[...EXPECTED, ...TARGET]],
      support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
      why: 'asks for the standing of a figure, not for the figure',
    },
  ),
  asked(
    'gG-nanchang-wording',
    'policy',
    'What exactly are the three requirements, word for word, that the mayor of Nanchang invoked when he described where the clusters will go?',
    {
      gold: '"spatial agglomeration, business cluster, and development intensification"',
      contains: [
        ['spatial agglomeration', '空间集聚'],
        ['development intensification', '发展集约', '开发集约'],
      ],
      support: [[NANCHANG, '"spatial agglomeration, business cluster, and development intensification"']],
      why: 'exact wording of a slogan',
    },
  ),
  asked('gG-nanchang-materials', 'policy', '南昌打算把正负极材料、电解液、隔膜这些放在哪几个地方？', {
    gold: '安义县、小蓝经开区和进贤县',
    contains: [
      ['Anyi', '安义'],
      ['Xiaolan', '小蓝'],
      ['Jinxian', '进贤'],
    ],
    support: [[NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County']],
    why: 'three groups of places in one sentence, asked in the other language',
  }),
  asked(
    'gG-nanchang-sodium',
    'policy',
    'Which weaknesses of sodium batteries does Nanchang say it wants to overcome?',
    {
      gold: 'short life and fast discharge',
      contains: [
        ['short life', '寿命短'],
        ['fast discharge', '放电快', '快速放电'],
      ],
      support: [[NANCHANG, 'solve technical problems such as short life and fast discharge']],
      why: 'flaws named in passing at the end of a list of aims',
    },
  ),
  unanswerable(
    'gG-yichun-2021',
    "Is there a tonnage for Yichun's lithium carbonate in 2021, so that we can check the rise?",
    'only the output of 2022 is given',
  ),
  unanswerable(
    'gG-fuzhou-jobs',
    'How many people have jobs at the Fuzhou NEV park today?',
    'only the number that it may employ once completed',
  ),
  unanswerable(
    'gG-ganzhou-revenue',
    "What was the total revenue of Ganzhou's lithium battery sector in 2022?",
    'only the revenue of one company there is given',
  ),
  unanswerable('gG-xinyu-2022', 'And for the whole of the year before?', 'only the first half of this year is given', {
    history: exports,
  }),
  unanswerable('gG-ganfeng-profit', '赣锋锂业2022年净利润是多少？', 'only its capacity and its share are given'),
  unanswerable(
    'gG-longnan-year',
    'By which year does Longnan mean to have its 100 billion yuan lithium cluster?',
    'a goal without a date',
  ),
  unanswerable(
    'gG-nanchang-sunwoda',
    '欣旺达在南昌的动力电池项目总投资多少？',
    'the project is named, without its investment',
  ),
  unanswerable(
    'gG-nanchang-veco',
    'When does production begin at the Veco sodium-ion battery project in Nanchang?',
    'the project is named, without a date',
  ),
];
