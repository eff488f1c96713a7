import { exchange } from '../../questions/case.ts';
import { count, points, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const YIBIN = 'yibin-power-battery-capital';

const output = exchange(
  "What was the output value of Yibin's power battery industry in 2022?",
  'It was 88.9 billion yuan. [1]',
);
const chargers = exchange('宜宾现在有多少充电接口？', '已建成9000多个充电接口。[1]');

/** Yibin and Sichuan, asked by an editor, a market analyst, a student and an adviser. */
export const COMER_M2 = [
  asked('cM-yibin-medal', 'who', 'Which two bodies gave Yibin the "Power Battery Capital" medal?', {
    gold: 'the China National Light Industry Council and the China Battery Industry Association',
    contains: [
      ['Light Industry', '轻工'],
      ['Battery Industry Association', '电池工业协会'],
    ],
    support: [[YIBIN, 'with the China National Light Industry Council and the China Battery Industry Association']],
    why: 'two names, which occur again as those who sent the experts',
  }),
  asked('cM-yibin-occasion', 'date', '宜宾是在哪个会上、哪一天获得“中国动力电池之都”称号的？', {
    gold: '2023年6月9日，2023世界动力电池大会',
    contains: [
      ['June 9', '9 June', '6月9日'],
      ['World Power Battery Conference', '世界动力电池大会'],
    ],
    support: [[YIBIN, 'On June 9, Yibin was awarded']],
    why: 'two things are asked; the day is printed without a year',
  }),
  asked('cM-yibin-formerly', 'value', 'Before batteries, what was Yibin famous for?', {
    gold: "liquor: it was known as China's Liquor Capital",
    contains: [['liquor', '酒']],
    support: [[YIBIN, 'Yibin was known as China’s Liquor Capital']],
    why: 'background without a figure',
  }),
  asked('cM-yibin-arrival', 'typo', '宁德时代哪年来的宜滨？', {
    gold: '2019年',
    contains: ['2019'],
    support: [[YIBIN, 'with the introduction of CATL in 2019']],
    why: 'the city is misspelt; a year in a subordinate clause',
  }),
  asked(
    'cM-yibin-doubts',
    'value',
    'What did companies keep asking the investment office when Yibin first planned its battery push?',
    {
      gold: 'whether it had the scientific research strength for it',
      contains: [['research strength', '科研']],
      support: [
        [YIBIN, 'whether or not Yibin had the scientific research strength to match the power battery industry'],
      ],
      why: 'a question reported in the text, without a figure',
    },
  ),
  asked('cM-yibin-patent-step', 'several', 'Invention patents authorised in Yibin, 2021 against 2022', {
    gold: '168 in 2021, 275 in 2022',
    contains: ['168', '275'],
    support: [
      [YIBIN, 'In 2022, Yibin obtained 275 authorized invention patents'],
      [YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan'],
    ],
    why: 'the earlier figure is told by position only; 77 patents stand elsewhere',
  }),
  asked('cM-yibin-geo-marks', 'value', '2022年宜宾新增多少家企业获准使用地理标志？', {
    gold: '39家',
    contains: ['39'],
    support: [[YIBIN, '39 new enterprises approved the use of special signs for geographical indication products']],
    why: 'a side figure between patents and revenue',
  }),
  asked(
    'cM-yibin-hightech-firms',
    'several',
    'How many high-tech enterprises did Yibin count in 2020, 2021 and 2022 respectively?',
    {
      gold: '150, 200 and 306',
      contains: ['150', '200', '306'],
      support: [
        [YIBIN, '306 high-tech enterprises'],
        [YIBIN, 'the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
        [YIBIN, '150 high-tech enterprises'],
      ],
      why: 'three years over three sentences, one of them by position only',
    },
  ),
  asked('cM-yibin-centres-gained', 'arithmetic', '和2020年相比，2022年宜宾的省市级工程技术研究中心多了几个？', {
    gold: '多28个（60减32）',
    contains: ['28'],
    support: [
      [YIBIN, 'In 2022, Yibin had 60 provincial and municipal-level engineering and technology research centers'],
      [YIBIN, 'There were only 32 provincial and municipal engineering and technology research centers'],
    ],
    why: 'a difference over two years; the figure of the year between stands near',
  }),
  asked(
    'cM-yibin-overall-investment',
    'yes-no',
    "Did growth in Yibin's total fixed asset investment speed up in 2022?",
    {
      gold: 'no, it slowed by 2 percentage points',
      contains: [['slow', 'declin', '放缓', '下降', ...points(2)]],
      support: [[YIBIN, 'fixed asset investment slowed down by 2 percentage points compared with 2021']],
      why: 'the answer is no; secondary industry and industrial investment sped up',
    },
  ),
  asked('cM-yibin-research-topics', 'several', "What themes do Yibin's battery R&D projects cover?", {
    gold: 'high-security batteries, low temperatures, battery swapping for heavy trucks, skateboard chassis',
    contains: [
      ['low-temperature', '低温'],
      ['heavy truck', '重卡'],
    ],
    support: [[YIBIN, 'R&D projects on high-security power batteries, battery low-temperature range technology']],
    why: 'a list in the middle of a long quotation',
  }),
  asked('cM-jing-office', 'who', 'Jing Maoming是什么职务？', {
    gold: '四川省经济和信息化厅副厅长',
    contains: [['deputy director', '副厅长', '副主任']],
    support: [[YIBIN, 'Jing Maoming, deputy director of the Sichuan Provincial Department of Economy']],
    why: 'a name in Latin letters in a Chinese question; he is named twice',
  }),
  asked(
    'cM-yibin-experts',
    'value',
    'On what grounds did the experts conclude that Yibin met the criteria for its title?',
    {
      gold: 'clustering, a complete chain, a clear path, strong policies and momentum',
      contains: [
        ['clustering', '集聚', '集群'],
        ['complete industry chain', '产业链'],
      ],
      support: [
        [YIBIN, 'The expert group believes that Yibin has obvious advantages in power battery industry clustering'],
      ],
      why: 'reasons without a figure',
    },
  ),
  asked('cM-yibin-goal-after', 'follow-up', 'And what was it aiming for across the chain in the following year?', {
    gold: 'more than 120 billion yuan of revenue',
    contains: [yuan(120)],
    support: [[YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain']],
    history: output,
    why: 'place, year and industry all come from the turn before',
  }),
  asked('cM-yibin-charging-radius', 'follow-up', '中心城区充电设施的覆盖半径呢？', {
    gold: '不到2公里',
    contains: [['2 km', '2km', '2公里', '2千米']],
    support: [[YIBIN, 'an energy replenishment network with a radius of less than 2 km']],
    history: chargers,
    why: 'the city stands in the turn before',
  }),
  asked(
    'cM-yibin-signings',
    'several',
    'Number of projects Yibin has signed since June 2022, and the money promised in all?',
    {
      gold: 'nearly 250 projects, over 250 billion yuan',
      contains: [count(250), yuan(250)],
      support: [
        [YIBIN, 'Yibin has signed nearly 250 projects with a total agreed investment of over 250 billion yuan'],
      ],
      why: 'the same number twice with different units; part of the sum stands beside it',
    },
  ),
  asked('cM-sichuan-strengths', 'value', 'Which natural advantages is Sichuan counting on for its battery chain?', {
    gold: 'lithium resources and green power',
    contains: [
      ['lithium resources', '锂资源', '锂矿'],
      ['green power', '绿电', '绿色电力', '绿色能源'],
    ],
    support: [[YIBIN, 'The next step we will rely on lithium resources, green power energy and other advantages']],
    why: 'an aim in a quotation, of the province and not of the city',
  }),

  unanswerable(
    'cM-catl-stake',
    'How much money has CATL put into its Yibin factories?',
    'sums of all projects are given, none of this company',
  ),
  unanswerable(
    'cM-yibin-result-2023',
    'Did Yibin in the end make its 120 billion yuan in 2023?',
    'only the goal is given, not what came of it',
  ),
  unanswerable('cM-chengdu-output', '成都2022年动力电池产值多少？', '有产值的是宜宾', { forbids: ['88.9', '889亿'] }),
  unanswerable(
    'cM-sichuan-chargers',
    'How many charging points are there in Sichuan as a whole?',
    'the figure given is that of Yibin alone',
  ),
  unanswerable(
    'cM-yibin-slowdown-cause',
    "Why has growth in Yibin's overall fixed asset investment been slowing?",
    'the slowing is told, its cause is not',
  ),
  unanswerable('cM-yibin-patents-2023', '2023年宜宾发明专利授权量有多少件？', '只有2021年和2022年的数字'),
  unanswerable(
    'cM-yibin-runner-up',
    'Which cities did Yibin beat to the title of Power Battery Capital?',
    'the award is told, no rivals are named',
  ),
  unanswerable('cM-yibin-gwh', '宜宾动力电池的年产能是多少吉瓦时？', '宜宾只有产值；50GWh是云南的目标', {
    forbids: ['50GWh'],
  }),
];
