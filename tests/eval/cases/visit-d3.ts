import { exchange } from '../../questions/case.ts';
import { percent } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const MIIT = 'miit-lithium-battery-guideline';

const cui = exchange(
  "What does Cui Dongshu see as China's strength in the global lithium battery market?",
  'He points to a clear advantage in manufacturing costs. [1]',
);
const charging = exchange('宜宾建了多少个充电接口？', '截至报道时，宜宾已建成9000多个充电接口。[1]');

/** A policy researcher's questions about the national guideline, and those that no text answers. */
export const VISIT_D3 = [
  asked(
    'vD-miit-since',
    'date',
    'Who issued the revised lithium-ion battery guidelines, and from what day do they take effect?',
    {
      gold: 'the Ministry of Industry and Information Technology; from Thursday (20 June 2024)',
      contains: [
        ['MIIT', 'Ministry of Industry and Information Technology', '工信部', '工业和信息化部'],
        ['Thursday', '20 June', 'June 20', '6月20', '2024-06-20', '周四', '星期四'],
      ],
      support: [
        [MIIT, "China's Ministry of Industry and Information Technology (MIIT) on Wednesday unveiled"],
        [MIIT, 'issued following a proposal in May and effective from Thursday'],
      ],
      why: 'two questions; only weekdays are given',
    },
  ),
  asked('vD-miit-capacity', 'policy', '工信部新版指引对光扩产能的项目是什么态度？', {
    gold: '引导企业减少单纯扩大产能的制造项目',
    contains: [['reduce manufacturing projects', '减少']],
    support: [
      [
        MIIT,
        'will guide lithium battery makers to reduce manufacturing projects that "purely" expand production capacity',
      ],
    ],
    why: 'colloquial "光扩产能"; no figure',
  }),
  asked(
    'vD-miit-land',
    'policy',
    'How are battery projects that occupy farmland or ecological zones to be treated under the national guideline?',
    {
      gold: 'makers are urged to close or curb them',
      contains: [['close or curb', '关闭', '关停']],
      support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
      why: 'the sentence begins with "They"; another document speaks of an ecological red line',
    },
  ),
  asked('vD-miit-price', 'policy', '锂电池最近为什么在国内外都降价了？', {
    gold: '近期大量产能投入',
    contains: [['production capacity', '产能']],
    support: [
      [
        MIIT,
        'the introduction of large volumes of quantities of production capacity recently has resulted in the prices of lithium-ion batteries to drop',
      ],
    ],
    why: 'a cause; falls in export value stand near',
  }),
  asked(
    'vD-miit-may',
    'comparison',
    "Did the volume and the value of China's lithium-ion battery exports move in the same direction in May?",
    {
      gold: 'no: the number rose 4.8 percent to 320 million, the value fell 16.1 percent to 4.64 billion dollars',
      contains: [percent(4.8), percent(16.1)],
      support: [
        [
          MIIT,
          'China exported 320 million lithium-ion batteries, an annual increase of 4.8 percent, while the value slumped by 16.1 percent to $4.64 billion',
        ],
      ],
      why: 'a yes-no question that needs two figures; January to May stands just after',
    },
  ),
  asked(
    'vD-miit-cui',
    'who',
    'According to the secretary-general of the China Passenger Car Association, how will the guideline change what the industry puts its emphasis on?',
    {
      gold: 'Cui Dongshu: from scale to innovation',
      contains: [['from scale to innovation', '规模转向创新', '从规模到创新']],
      support: [[MIIT, 'redirect the emphasis of development from scale to innovation']],
      why: 'the person by office; no figure',
    },
  ),
  asked('vD-miit-sanctions', 'follow-up', 'And what does he regard as essential if sanctions are to be avoided?', {
    gold: 'accelerating technology upgrades',
    contains: [['technology upgrades', '技术升级']],
    support: [
      [
        MIIT,
        'to further take root in overseas markets and avoid risks such as sanctions, accelerating technology upgrades is essential',
      ],
    ],
    history: cui,
    why: '"he" is only in the turn before; he speaks of upgrades twice',
  }),
  asked('vD-miit-west', 'yes-no', '西方国家想减少对中国电池的依赖，做到了吗？', {
    gold: '没有，尝试过但失败了',
    contains: [['failed', '失败', '未能', '没有成功']],
    support: [
      [
        MIIT,
        'Many Western countries, including the US, have tried to reduce their reliance on Chinese batteries but have failed',
      ],
    ],
    why: 'the answer is no; the last sentence of the text',
  }),
  unanswerable(
    'vD-u-xinyu-month',
    'In which month did Xinyu Customs put its new inspection mechanism into force?',
    'the text says only "this year"',
  ),
  unanswerable(
    'vD-u-ganzhou-talent',
    '赣州引进新能源人才，每人补贴多少钱？',
    'the policy for talent is named, not its amount',
  ),
  unanswerable(
    'vD-u-longnan-year',
    'By what year is Longnan to have completed its 100 billion yuan lithium battery cluster?',
    'the goal is given without a year',
  ),
  unanswerable(
    'vD-u-fujian',
    '福建福州的新能源汽车产业园去年收入多少？',
    'the texts have a park in the Fuzhou of Jiangxi, spelt alike in English',
    { forbids: ['24.22', '242.2'] },
  ),
  unanswerable(
    'vD-u-xinyu-year',
    'Xinyu lithium battery exports, full year 2022',
    'only the first half of the following year is given',
  ),
  unanswerable(
    'vD-u-fuzhou-land',
    "How many hectares of land were set aside for Fuzhou's NEV technology industrial park in Jiangxi?",
    'the park is described, but not its area',
  ),
  unanswerable(
    'vD-u-ganzhou-revenue',
    "What was the total revenue of Ganzhou's lithium battery sector in 2022?",
    'only the revenue of one company of the city is given',
  ),
  unanswerable(
    'vD-u-miit-rd',
    'What minimum share of their revenue must battery makers devote to research and development under the revised guidelines?',
    'a clause of the real guideline that the report does not mention',
  ),
  unanswerable(
    'vD-u-miit-penalty',
    '不遵守工信部锂电池新规的企业会受到什么处罚？',
    'the text speaks of guidance and urging, of no penalty',
  ),
  unanswerable(
    'vD-u-miit-until',
    "For how many years will MIIT's revised lithium battery guidelines remain in force?",
    'only the beginning is given',
  ),
  unanswerable(
    'vD-u-nanchang-2022',
    "What output value did Nanchang's new energy storage industry actually record in 2022?",
    'only an expected scale and the growth of firms are given',
  ),
  unanswerable(
    'vD-u-yunnan-2022',
    '云南2022年新能源电池产业实际完成产值多少？',
    'only the goal for that year is given',
  ),
  unanswerable(
    'vD-u-yibin-2023',
    'Did Yibin in the end attain its revenue aim of 120 billion yuan for 2023?',
    'only the aim is given',
  ),
  unanswerable(
    'vD-u-catl-why',
    'For what reasons did CATL choose to invest in Yibin in 2019?',
    'the arrival is mentioned, not its cause',
  ),
  unanswerable(
    'vD-u-sichuan-output',
    '四川全省2022年动力电池产业产值是多少？',
    'only one city of the province has a figure',
  ),
  unanswerable(
    'vD-u-yibin-fai',
    "At what rate did Yibin's total social fixed asset investment grow in 2022?",
    'only the change of the rate is given, not the rate',
  ),
  unanswerable(
    'vD-u-yunnan-lead',
    "Which provincial department is responsible for implementing Yunnan's battery action plan, and who heads it?",
    'who released the plan is given, not who carries it out',
  ),
  unanswerable(
    'vD-u-yunnan-subsidy',
    'What subsidy per tonne does Yunnan pay to enterprises that recycle new energy batteries?',
    'support for recycling is promised without an amount',
  ),
  unanswerable('vD-u-kunming-charging', '那昆明呢？', 'charging is spoken of for one other city only', {
    history: charging,
  }),
  unanswerable(
    'vD-u-award-validity',
    "For how long is the title of China's Power Battery Capital valid before it must be reviewed?",
    'when and by whom it was awarded is given, not for how long',
  ),
];
