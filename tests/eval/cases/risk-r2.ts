import { count, EXPECTED, percent, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YUNNAN = 'yunnan-battery-action-plan';

const DAYS = ['three days', '3 days', '三天', '3天', '3 天'];

/** A journalist on deadline: the cities of Jiangxi, the exports and the guideline. */
export const RISK_R2 = [
  asked('tu-rR-days-saved', 'value', 'the customs reform saved how many days?', {
    gold: 'about three days for each export order (Xinyu)',
    contains: [DAYS],
    support: [[JIANGXI, 'each export order can be delivered about three days faster']],
    why: 'no place; "saved" for "faster"',
  }),
  asked(
    'tu-rR-workload-and-days-2',
    'several',
    'Under the new inspection mechanism, how much less declaration work is there and how much sooner do export orders arrive?',
    {
      gold: 'about 30 percent less, about three days faster',
      contains: [percent(30), DAYS],
      support: [[JIANGXI, 'companies have reduced their declaration workload by about 30 percent']],
      why: 'two effects, no place',
    },
  ),
  asked('tu-rR-xinyu-two-exports', 'comparison', '新余上半年锂电产品出口额和氢氧化锂出口额分别是多少？', {
    gold: '锂电产品119.2亿元，氢氧化锂115.1亿元',
    contains: [yuan(11.92), yuan(11.51)],
    support: [
      [JIANGXI, 'export of lithium battery products reached 11.92 billion yuan'],
      [JIANGXI, 'Xinyu exported lithium hydroxide worth 11.51 billion yuan'],
    ],
    why: 'two near figures several paragraphs apart',
  }),
  asked(
    'tu-rR-xinyu-growth-rates',
    'comparison',
    "Xinyu's first half: which rose more year on year, exports of lithium battery products or of lithium hydroxide?",
    {
      gold: 'lithium hydroxide, 94.9 percent against 94 percent',
      contains: [percent(94.9), percent(94)],
      support: [
        [JIANGXI, 'marking a 94 percent year-on-year increase'],
        [JIANGXI, 'worth 11.51 billion yuan, a 94.9 percent year-on-year increase'],
      ],
      why: 'rates that differ by less than a point',
    },
  ),
  asked('tu-rR-hsinyu-share', 'alias', 'what share of Hsinyu (Jiangxi) exports is lithium batteries', {
    gold: '84.4 percent in the first half of the year',
    contains: [percent(84.4)],
    support: [[JIANGXI, "accounting for 84.4 percent of the city's total exports"]],
    why: 'an old spelling of the name; no year',
  }),
  asked(
    'tu-rR-yichun-2020-2022',
    'comparison',
    'Yichun lithium battery and new energy revenue: 2020 figure and 2022 figure?',
    {
      gold: 'less than 20 billion yuan in 2020, 111.7 billion in 2022',
      contains: [yuan(20), yuan(111.7)],
      support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'one of the two is only a bound',
    },
  ),
  asked('tu-rR-yichun-wrong-year', 'false-premise', '宜春锂电新能源产业营收1117亿元，是2021年的数字吧？', {
    gold: '不是，是2022年的',
    contains: ['2022', yuan(111.7)],
    support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
    why: 'a right figure with the wrong year',
  }),
  asked('tu-rR-carbonate-and-share', 'several', 'yichun lithium carbonate output last year + share of national total', {
    gold: 'over 140,000 tonnes, about one-third',
    contains: [tonnes(140_000), ['one-third', 'one third', 'a third', '三分之一', '1/3']],
    support: [
      [JIANGXI, 'Yichun produced over 140,000 metric tons of lithium carbonate, accounting for about one-third'],
    ],
    why: 'terse; a share told in words',
  }),
  asked(
    'tu-rR-draft-world-third',
    'false-premise',
    'Editor wants this verified: "Yichun turned out over 140,000 tons of lithium carbonate, around a third of the world\'s supply."',
    {
      gold: "no: about a third of the country's total",
      contains: [["country's total", 'national', '全国']],
      support: [[JIANGXI, "accounting for about one-third of the country's total"]],
      why: 'the part is right, the whole is not',
    },
  ),
  asked('tu-rR-ganfeng-draft-3', 'yes-no', '核对一句话：赣锋锂业氢氧化锂年产能8.1万吨，约占全球20%。对不对？', {
    gold: '对，年产能8.1万吨，约占全球产量的20%',
    contains: [['81,000', '8.1万吨'], percent(20)],
    support: [[JIANGXI, 'Ganfeng Lithium boasts an annual production capacity of 81,000 tons of lithium hydroxide']],
    why: 'a right statement in the other language',
  }),
  asked(
    'tu-rR-top-hydroxide-city-2',
    'ranking',
    'Which Chinese city exports the most lithium hydroxide, and how much was it in the first half of the year?',
    {
      gold: 'Xinyu, 11.51 billion yuan',
      contains: [['Xinyu', '新余'], yuan(11.51)],
      support: [[JIANGXI, 'making it the top lithium hydroxide exporting city in the country']],
      why: 'the rank first, then its figure',
    },
  ),
  asked(
    'tu-rR-park-now-and-later',
    'several',
    'Fuzhou NEV park: revenue last year and possible revenue once it is finished?',
    {
      gold: '24.22 billion yuan last year; potentially 40 billion a year',
      contains: [yuan(24.22), yuan(40)],
      support: [
        [JIANGXI, 'generated a total revenue of 24.22 billion yuan'],
        [JIANGXI, 'it will have the potential to achieve an annual revenue of 40 billion yuan'],
      ],
      why: 'a result beside a potential',
    },
  ),
  asked('tu-rR-park-jobs', 'value', '抚州那个新能源汽车产业园能解决多少人就业？', {
    gold: '建成后有望提供4万个岗位',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, 'once completed', '建成后']],
    support: [[JIANGXI, 'provide employment to 40,000 individuals']],
    why: 'the same digits as the revenue; only a potential',
  }),
  asked(
    'tu-rR-park-gap-2',
    'arithmetic',
    'How far was the Fuzhou (Jiangxi) NEV park last year from the 40 billion yuan it could make when complete?',
    {
      gold: '15.78 billion yuan short',
      contains: [yuan(15.78)],
      support: [
        [JIANGXI, 'generated a total revenue of 24.22 billion yuan'],
        [JIANGXI, 'annual revenue of 40 billion yuan'],
      ],
      why: 'a difference between a result and a potential',
    },
  ),
  asked(
    'tu-rR-haohai',
    'several',
    'Haohai New Materials – where is it based and what were its main-business revenues in 2022?',
    {
      gold: 'in Longnan, Ganzhou; 120 million yuan',
      contains: [['Longnan', '龙南'], yuan(0.12)],
      support: [
        [JIANGXI, 'is located in Longnan, Ganzhou'],
        [JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022'],
      ],
      why: 'two facts in two sentences; the name shortened',
    },
  ),
  asked('tu-rR-longnan-already', 'target', '龙南的锂电产业集群现在是千亿规模了吗？', {
    gold: '还没有，龙南正在努力打造1000亿元的集群',
    contains: [yuan(100)],
    caveats: [[...TARGET, 'striving', '力争', '努力']],
    support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
    why: 'a goal asked for as a result',
  }),
  asked(
    'tu-rR-ganfeng-town-firms',
    'value',
    'How many lithium battery firms are there in the city where Ganfeng Lithium sits?',
    {
      gold: 'over 70 (Xinyu)',
      contains: ['70'],
      support: [[JIANGXI, 'Xinyu, a city home to over 70 lithium battery companies']],
      why: 'the city is told by a company',
    },
  ),
  asked(
    'tu-rR-may-units-dollars-2',
    'several',
    "China's lithium-ion battery exports in May, in units and in dollars?",
    {
      gold: '320 million batteries, 4.64 billion dollars',
      contains: [
        ['320 million', '3.2亿'],
        ['4.64 billion', '46.4亿'],
      ],
      support: [[MIIT, 'In May, China exported 320 million lithium-ion batteries']],
      why: 'a number and a value in one sentence with two rates',
    },
  ),
  asked('tu-rR-value-fell-more', 'comparison', '锂电池出口额，5月单月和1—5月累计，哪个跌得更厉害？各跌多少？', {
    gold: '1—5月跌得更多，17.4%，5月为16.1%',
    contains: [percent(17.4), percent(16.1)],
    support: [
      [MIIT, 'while the value slumped by 16.1 percent to $4.64 billion'],
      [MIIT, 'the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent'],
    ],
    why: 'a month beside the months that hold it; number beside value',
  }),
  asked(
    'tu-rR-number-growth-two-spans-3',
    'comparison',
    'By what percentage did the number of lithium batteries China exported grow in May, and over January to May?',
    {
      gold: '4.8 percent in May, 4 percent in January to May',
      contains: [percent(4.8), percent(4)],
      support: [
        [MIIT, 'China exported 320 million lithium-ion batteries, an annual increase of 4.8 percent'],
        [MIIT, 'In the January-May period, the number of batteries exported grew by 4 percent'],
      ],
      why: 'the same figure for two spans',
    },
  ),
  asked(
    'tu-rR-draft-value-up',
    'false-premise',
    'Is this OK to print: "The value of China\'s lithium-ion battery exports rose 4.8 percent in May to $4.64 billion"?',
    {
      gold: 'no: the value fell 16.1 percent; it was the number that rose 4.8 percent',
      contains: [percent(16.1)],
      support: [[MIIT, 'while the value slumped by 16.1 percent to $4.64 billion']],
      why: 'the rate of one figure joined to another',
    },
  ),
  asked(
    'tu-rR-guideline-dates-6',
    'date',
    'Revised lithium battery guideline: unveiled on what day, in force from what day?',
    {
      gold: 'unveiled on Wednesday, effective from Thursday',
      contains: [
        ['Wednesday', 'June 19', '19 June', '2024-06-19', '周三', '星期三', '6月19日'],
        ['Thursday', 'June 20', '20 June', '2024-06-20', '周四', '星期四', '6月20日'],
      ],
      support: [
        [MIIT, 'on Wednesday unveiled revised guidelines for the lithium-ion battery industry'],
        [MIIT, 'issued following a proposal in May and effective from Thursday'],
      ],
      why: 'two dates told as days of the week in two paragraphs',
    },
  ),
  asked('tu-rR-cui-draft', 'yes-no', '稿子里说“崔东树认为中国在全球锂电市场有明显的制造成本优势”，他真这么说过？', {
    gold: '是的，他指出中国在制造成本上有明显优势',
    contains: [['manufacturing costs', '制造成本']],
    support: [[MIIT, 'Cui pointed out that China has a clear advantage in manufacturing costs']],
    why: 'a statement of a person to be confirmed in the other language',
  }),
  asked('tu-rR-nanchang-areas-2', 'several', '南昌的储能电池集聚区和正负极材料集聚区分别放在哪里？', {
    gold: '电池在经开区和新建区；材料在安义县、小蓝经开区和进贤县',
    contains: [
      ['economic development area and the new construction area', '经开区', '经济开发区', '经济技术开发区'],
      ['Anyi', '安义'],
      ['Jinxian', '进贤'],
    ],
    support: [
      [
        NANCHANG,
        'focus on the economic development area and the new construction area to build an energy storage battery',
      ],
      [NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County'],
    ],
    why: 'two of three areas in one long sentence',
  }),
  asked(
    'tu-rR-yunnan-diaphragm-cells-4',
    'target',
    'How much separator film and how many GWh of power and storage batteries does Yunnan want by 2024?',
    {
      gold: '1.5 billion square metres, 50 GWh',
      contains: [
        ['1.5 billion', '15亿'],
        ['50GWh', '50 GWh', '50吉瓦时'],
      ],
      support: [[YUNNAN, '1.5 billion square meters of battery diaphragm']],
      why: '"separator" for "diaphragm"; two of a list of seven',
    },
  ),
];
