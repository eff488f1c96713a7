import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const YEARBOOK = 'hefei-nev-yearbook';
const BRIEFING = 'hefei-press-briefing';
const NINGDE = 'ningde-export-report';
const FUZHOU = 'fuzhou-fujian-charging';

const AIM = [...TARGET, 'aim', 'intend', 'wants to', 'plan', '计划', '打算', '拟', '力争'];

const vehicles = exchange('合肥2021年生产了多少辆新能源汽车？', '2021年，合肥（安徽）新能源汽车产量为14.5万辆。[1]');
const output = exchange(
  "What was the output value of Ningde's lithium battery industry in 2023?",
  'In 2023, the output value of the lithium battery new energy industry in Ningde, Fujian was 277.4 billion yuan. [1]',
);
const piles = exchange(
  'How many public charging piles did Fuzhou have in November 2023?',
  'Fuzhou, Fujian had 52,700 public charging piles at the end of November 2023. [1]',
);

/** Hefei, Ningde, and Fuzhou in Fujian, for tuning. */
export const TUNING_2 = [
  asked('tu-hf-value-zh-2', 'value', '合肥的新能源汽车产业在2022年创造了多少产值？', {
    gold: '1084亿元',
    contains: [['108.4', '1084亿', '1,084亿']],
    support: [[YEARBOOK, "| Output value of Hefei's NEV industry, billion yuan | 60.2 | 108.4 | 210.7 |"]],
    why: 'a cell of a table whose unit stands in the row head',
  }),
  asked('tu-hf-batteries', 'comparison', 'How did power battery output in Hefei develop from 2021 to 2023?', {
    gold: 'from 14 to 52 GWh',
    contains: ['14', '52'],
    support: [[YEARBOOK, '| Output of power batteries in Hefei, GWh | 14 | 31 | 52 |']],
    why: 'two cells of one row',
  }),
  asked(
    'tu-hf-expected-6',
    'yes-no',
    'Will Hefei make more than 80 GWh of power batteries in 2025, by its own forecast?',
    {
      gold: 'yes, 100 GWh are expected',
      contains: ['100 GWh'],
      caveats: [[...EXPECTED, 'forecast']],
      support: [[YEARBOOK, 'The output of power batteries is expected to reach 100 GWh in 2025.']],
      why: 'a threshold that the text does not name; the sentence names no place',
    },
  ),
  asked('tu-hf-recycling', 'policy', 'What conditions and amounts apply to recycling grants in Hefei?', {
    gold: '10 % of the cost of new recycling lines, at most 20 million yuan each',
    contains: ['10%', '20 million yuan'],
    support: [
      [
        YEARBOOK,
        'measures that grant companies 10 percent of the cost of new recycling lines, at most 20 million yuan each',
      ],
    ],
    why: 'a rate and a cap; "grant" is a verb in the text',
  }),
  asked('tu-hf-vehicles-follow-zh-3', 'follow-up', '那2022年呢？', {
    gold: '25.5万辆',
    contains: [count(255_000)],
    support: [[YEARBOOK, '| New energy vehicles produced in Hefei | 145,000 | 255,000 | 746,000 |']],
    why: 'only the year changes; another cell of the row',
    history: vehicles,
  }),
  unanswerable(
    'tu-hf-u-exports',
    "What was the total value of Hefei's lithium battery exports in 2023?",
    'three destinations and a growth, no total',
  ),
  unanswerable(
    'tu-hf-u-tonnes',
    'How many tonnes of used batteries can the recycling lines in Hefei process a year?',
    'grants for lines, no capacity',
  ),
  asked('tu-hf-piles-met-3', 'yes-no', 'Did Hefei hit its target for new charging piles in 2023?', {
    gold: 'yes: 33,600 against 30,000',
    contains: [count(33_600)],
    support: [[BRIEFING, 'It had set out to build 30,000 in 2023 and ended the year with 33,600 new ones']],
    why: 'target and result of the same year in one sentence',
  }),
  asked('tu-hf-piles-2024-zh', 'target', '合肥2024年准备新建多少个充电桩？', {
    gold: '4万个',
    contains: [count(40_000)],
    caveats: [AIM],
    support: [[BRIEFING, 'The city wants to build 40,000 charging piles in 2024.']],
    why: 'a wish beside a target and a result of the year before',
  }),
  asked('tu-hf-prices-2', 'policy', 'Does Hefei step into the price war among car makers with subsidies?', {
    gold: 'no: it subsidises research, not prices',
    contains: [['does not subsidise prices', '不补贴价格', 'subsidises research', '补贴研发']],
    support: [[BRIEFING, 'Zhao said that the city "does not subsidise prices, it subsidises research"']],
    why: 'the answer is a quotation',
  }),
  asked('tu-hf-byd-nio', 'value', "How big a slice of Hefei's new energy vehicles do BYD and NIO make together?", {
    gold: 'three out of four',
    contains: [['three out of four', '四分之三', '75%', 'three quarters', 'three-quarters']],
    support: [[BRIEFING, 'Three out of four of them left the works of two companies, BYD and NIO, he said.']],
    why: 'a share in words; "them" are the vehicles of the paragraph before',
  }),
  asked('tu-hf-lujiang', 'policy', "What part is Lujiang County to play in Hefei's battery industry?", {
    gold: "the city's second battery base",
    contains: [['second battery base', '第二个电池基地', '第二电池基地', '第二大电池基地']],
    support: [[BRIEFING, "is to become the city's second battery base"]],
    why: 'a plan for a county, around a company named between',
  }),
  unanswerable('tu-hf-u-nio-zh-2', '合肥2023年给了蔚来多少研发补贴？', 'a sum for the industry, none for a company'),
  unanswerable(
    'tu-hf-u-research',
    'What will Hefei spend on research grants for the car industry in 2024?',
    'spent in 2023; nothing is said of the year after',
  ),
  asked('tu-nd-workers-3', 'policy', 'What does Ningde do to keep skilled workers?', {
    gold: 'a housing grant of 60,000 yuan over five years; public schools for the children of migrant workers',
    contains: ['60,000 yuan', ['public schools', '公办学校', '公立学校']],
    support: [
      [NINGDE, 'Ningde offers technicians in battery plants a housing grant of 60,000 yuan, paid out over five years'],
      [NINGDE, 'allowed children of migrant workers to enroll in public schools without a residence permit'],
    ],
    why: 'two measures in two sentences, the second introduced by "also"',
  }),
  asked('tu-nd-clearance', 'comparison', 'How much faster do batteries from Ningde get through customs than before?', {
    gold: 'down from 26 to 9 hours',
    contains: [
      ['26 hours', '17 hours', '26小时', '26个小时', '17小时', '17个小时'],
      ['9 hours', '17 hours', '9小时', '9个小时', '17小时', '17个小时'],
    ],
    support: [[NINGDE, 'The average time for clearance has come down from 26 hours to 9 hours.']],
    why: '"get through customs" for "clearance"; the sentence names no city',
  }),
  asked('tu-nd-2024-zh', 'target', '宁德市政府工作报告把2024年锂电新能源产业产值定为多少？', {
    gold: '3000亿元（目标）',
    contains: ['300 billion yuan'],
    caveats: [AIM],
    support: [[NINGDE, "The city government's work report aims at 300 billion yuan for 2024."]],
    why: 'the indicator stands in the sentence before, with the result of the year before',
  }),
  asked('tu-nd-officer', 'who', 'Who explained why Ningde earns less for its batteries?', {
    gold: 'Lin Suqin of Ningde Customs',
    contains: [['Lin Suqin', '林素琴', '林素勤']],
    support: [[NINGDE, 'explained Lin Suqin, an officer of Ningde Customs']],
    why: 'the speaker after a direct quotation',
  }),
  asked('tu-nd-fuding-zh-3', 'comparison', '福鼎那座电池厂规划产能多少，已经投产多少？', {
    gold: '规划120 GWh，投产80 GWh',
    contains: ['120 GWh', '80 GWh'],
    support: [[NINGDE, 'hosts a plant with a planned capacity of 120 GWh, of which 80 GWh are in operation']],
    why: 'planned and running capacity asked at once',
  }),
  asked('tu-nd-2024-follow-2', 'follow-up', 'What does it aim for in the following year?', {
    gold: '300 billion yuan, a target',
    contains: ['300 billion yuan'],
    caveats: [AIM],
    support: [[NINGDE, "The city government's work report aims at 300 billion yuan for 2024."]],
    why: 'a relative year, and from a result to a target',
    history: output,
  }),
  unanswerable(
    'tu-nd-u-second-half',
    'How much did Ningde export in lithium batteries in the second half of 2024?',
    'the first half is given',
  ),
  unanswerable(
    'tu-nd-u-2023-zh-4',
    '2023年全年宁德锂电池出口额是多少？',
    'of 2023 as a whole only the output value is given',
  ),
  asked('tu-fz-swapping-3', 'policy', 'Which swapping stations does Fuzhou in Fujian subsidise, and with how much?', {
    gold: '500,000 yuan for each new one that serves the vehicles of at least two makers',
    contains: [
      ['500,000 yuan', '50万元'],
      ['two makers', '两家', '两个'],
    ],
    support: [
      [
        FUZHOU,
        'Each new swapping station is granted 500,000 yuan, provided that it serves the vehicles of at least two makers.',
      ],
    ],
    why: 'an amount with a condition',
  }),
  asked(
    'tu-fz-night-2',
    'comparison',
    'What do drivers in Fuzhou, Fujian save per kilowatt-hour by charging at night?',
    {
      gold: '0.68 yuan: 0.42 instead of 1.1 yuan',
      contains: [
        ['0.42 yuan', '0.68 yuan', '0.42元', '0.68元'],
        ['1.1 yuan', '0.68 yuan', '1.1元', '0.68元'],
      ],
      support: [[FUZHOU, 'a kilowatt-hour at a public pile now costs 0.42 yuan, against 1.1 yuan in the daytime']],
      why: 'two prices in one sentence; the difference is not written',
    },
  ),
  asked('tu-fz-refused-zh-4', 'value', '福州驳回了几份换电站补贴申请？', {
    gold: '19份中的3份',
    contains: [['three of nineteen', '三份', '3份', '三个', '3个', '三项', '3项']],
    support: [[FUZHOU, 'The transport commission has turned down three of nineteen applications so far.']],
    why: 'numbers in words; the stations stand in the sentence before',
  }),
  asked('tu-fz-nearest-zh', 'value', '在福州鼓楼区和台江区，离最近的充电桩最远有多少公里？', {
    gold: '1.5公里',
    contains: [['1.5 kilometres', '1.5公里', '1.5 km', '1.5千米']],
    support: [
      [FUZHOU, 'The nearest pile is never farther than 1.5 kilometres in the urban districts of Gulou and Taijiang'],
    ],
    why: 'another distance for another county follows',
  }),
  asked('tu-fz-dearer', 'false-premise', 'Why does Fuzhou, Fujian charge drivers more at night than in the daytime?', {
    gold: 'it charges less: 0.42 against 1.1 yuan',
    contains: [['0.42 yuan', '0.42元']],
    support: [
      [
        FUZHOU,
        'Between 11 p.m. and 7 a.m. a kilowatt-hour at a public pile now costs 0.42 yuan, against 1.1 yuan in the daytime.',
      ],
    ],
    why: 'the other way round',
    abstained: 'either',
  }),
  asked('tu-fz-piles-follow-2', 'follow-up', 'And how many are there to be by the end of 2025?', {
    gold: '90,000, an intention',
    contains: [count(90_000)],
    caveats: [AIM],
    support: [[FUZHOU, 'By the end of 2025 the city intends to run 90,000 public piles and 100 swapping stations.']],
    why: 'from the stock to the aim; swapping stations stand beside',
    history: piles,
  }),
  unanswerable(
    'tu-fz-u-fast',
    "How many of Fuzhou's public charging piles are fast chargers?",
    'the piles are not told apart',
  ),
  unanswerable('tu-fz-u-province-zh-4', '福建全省一共有多少个公共充电桩？', 'counted for the capital only'),
];
