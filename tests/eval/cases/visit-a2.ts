import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, points, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const materials = exchange(
  'Which parts of Nanchang are meant for makers of battery materials?',
  'Anyi County, Xiaolan Economic Development Area and Jinxian County. [1]',
);
const output = exchange(
  "What was the output value of Yibin's power battery industry in 2022?",
  '88.9 billion yuan, an increase of 4.5 times. [1]',
);
const firstYear = exchange(
  'What output value does the Yunnan action plan set for 2022?',
  'By 2022, the output value is to reach 20 billion yuan (a target). [1]',
);

/** A reporter on a deadline: Nanchang, Yibin and Yunnan. */
export const VISIT_A2 = [
  asked('vA-nanchang-size', 'value', "How large is Nanchang's new energy storage industry, in yuan per year?", {
    gold: 'its annual scale is expected to exceed 20 billion yuan',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'asked as a fact, told as an expectation',
  }),
  asked(
    'vA-nanchang-purpose',
    'policy',
    'What is Nanchang hoping to gain by backing energy storage? I am looking for the stated rationale, not for numbers.',
    {
      gold: 'green and low-carbon transformation, the "dual carbon" goal and new pillar industries',
      contains: [
        ['dual carbon', '双碳'],
        ['pillar industr', '支柱产业'],
      ],
      support: [[NANCHANG, 'achieving the "dual carbon" goal, and cultivating new pillar industries']],
      why: 'a reason that is told as "the key to"; the figure in the sentence is not wanted',
    },
  ),
  asked('vA-nanchang-boom', 'value', "How quickly have the fastest of Nanchang's storage manufacturers been growing?", {
    gold: 'at up to 200% since last year',
    contains: [percent(200)],
    support: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%']],
    why: '"the fastest" for "as high as"',
  }),
  asked(
    'vA-nanchang-arrivals',
    'several',
    'Name the power battery and the sodium-ion battery projects that have been drawn to Nanchang.',
    {
      gold: 'Sunwoda Power Battery and Veco Sodium-ion Battery',
      contains: [
        ['Sunwoda', '欣旺达'],
        ['Veco', '维科'],
      ],
      support: [[NANCHANG, 'key projects such as Sunwoda Power Battery, Veco Sodium-ion Battery']],
      why: 'two names out of a list of five',
    },
  ),
  asked(
    'vA-sodium-drawbacks',
    'policy',
    'Sodium-ion cells have their drawbacks. Which of them does Nanchang intend to overcome?',
    {
      gold: 'short life and fast discharge (and energy density is to be improved)',
      contains: [
        ['short life', '寿命短'],
        ['fast discharge', '放电快'],
      ],
      support: [[NANCHANG, 'solve technical problems such as short life and fast discharge']],
      why: '"drawbacks" for technical problems; no figure',
    },
  ),
  asked('vA-nanchang-equipment', 'several', 'nanchang key equipment R&D chips sensors which ones', {
    gold: 'intelligent sensors, battery management chips, power semiconductor devices and DC converters',
    contains: [
      ['battery management chip', '电池管理芯片'],
      ['power semiconductor', '功率半导体'],
    ],
    support: [[NANCHANG, 'intelligent sensors, battery management chips, power semiconductor devices, DC converters']],
    why: 'mere keywords in lower case',
  }),
  asked('vA-nanchang-cells-where', 'follow-up', 'And where are the cell makers themselves supposed to gather?', {
    gold: 'in the economic development area and the new construction area',
    contains: [['new construction area', '新建区']],
    support: [
      [NANCHANG, 'the economic development area and the new construction area to build an energy storage battery'],
    ],
    history: materials,
    why: 'the city stands in the turn before; three areas with three purposes in one sentence',
  }),
  asked(
    'vA-nanchang-mayor',
    'who',
    'Which official set out how the storage industry is to be spread over the districts of Nanchnag, and what office does he hold?',
    {
      gold: 'Wan Guangming, Mayor of Nanchang',
      contains: [
        ['Wan Guangming', '万广明'],
        ['mayor', '市长'],
      ],
      support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced']],
      why: "the city's name is misspelt; the districts are told, not spoken of as such",
    },
  ),

  asked('vA-yibin-medal', 'who', 'Which organisations bestowed the title of Power Battery Capital, and on what date?', {
    gold: 'the China National Light Industry Council and the China Battery Industry Association, on June 9',
    contains: [
      ['Light Industry Council', '轻工业联合会'],
      ['Battery Industry Association', '电池工业协会'],
      ['June 9', '9 June', '6月9日', '2023-06-09'],
    ],
    support: [[YIBIN, 'On June 9, Yibin was awarded as China’s Power Battery Capital']],
    why: 'the city is not named; two bodies and a date',
  }),
  asked(
    'vA-yibin-jury',
    'policy',
    'What did the experts who inspected Yibin find so convincing that the city was judged to meet the criteria?',
    {
      gold: 'clustering, a complete industry chain, a clear development path, strong policy measures and strong momentum',
      contains: [
        ['complete industry chain', '产业链完整', '完整的产业链'],
        ['policy measures', '政策'],
      ],
      support: [[YIBIN, 'obvious advantages in power battery industry clustering, a complete industry chain']],
      why: 'reasons without a figure in a long sentence',
    },
  ),
  asked('vA-yibin-nickname', 'alias', 'Under what other "capital" nickname did Yibin go before batteries came along?', {
    gold: 'China’s Liquor Capital',
    contains: [['Liquor Capital', '酒都']],
    support: [[YIBIN, 'Yibin was known as China’s Liquor Capital']],
    why: 'two titles of the same form',
  }),
  asked('vA-amperex-arrival', 'alias', 'In which year did Contemporary Amperex Technology come to Yibin?', {
    gold: '2019',
    contains: ['2019'],
    support: [[YIBIN, 'with the introduction of CATL in 2019']],
    why: 'the company by the name that its initials stand for',
  }),
  asked(
    'vA-yibin-this-year',
    'follow-up',
    'What is the city aiming for this year, according to its government work report?',
    {
      gold: 'revenue of more than 120 billion yuan for the whole industry chain',
      contains: [yuan(120)],
      support: [[YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain']],
      history: output,
      why: 'the city stands in the turn before; a goal that is asked for as such',
    },
  ),
  asked(
    'vA-yibin-patents-more',
    'arithmetic',
    'How many more authorised invention patents did Yibin obtain in 2022 than in the year before?',
    {
      gold: '107 (275 against 168)',
      contains: ['107'],
      support: [
        [YIBIN, 'In 2022, Yibin obtained 275 authorized invention patents'],
        [YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan'],
      ],
      why: 'the earlier figure is given only as the first of "the above three categories"',
    },
  ),
  asked(
    'vA-yibin-hightech-series',
    'several',
    'Give me the number of high-tech enterprises in Yibin for 2020, 2021 and 2022, please.',
    {
      gold: '150, 200 and 306',
      contains: [count(150), count(200), count(306)],
      support: [
        [YIBIN, '306 high-tech enterprises'],
        [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
        [YIBIN, '150 high-tech enterprises'],
      ],
      why: 'the middle year is a bare list of figures',
    },
  ),
  asked('vA-yibin-signings', 'several', 'How many projects has Yibin signed since June 2022, and for how much?', {
    gold: 'nearly 250 projects, over 250 billion yuan of agreed investment',
    contains: [count(250), yuan(250)],
    support: [[YIBIN, 'Yibin has signed nearly 250 projects with a total agreed investment of over 250 billion yuan']],
    why: 'the same number counts projects and billions; manufacturing alone is given besides',
  }),
  asked(
    'vA-yibin-total-investment',
    'yes-no',
    "Did the growth of Yibin's overall fixed asset investment pick up in 2022?",
    {
      gold: 'no, it slowed by 2 percentage points compared with 2021',
      contains: [points(2)],
      support: [[YIBIN, 'fixed asset investment slowed down by 2 percentage points compared with 2021']],
      why: 'the answer is no, in a sentence full of growth',
    },
  ),
  asked(
    'vA-jing-maoming',
    'who',
    'Who is it that called power battery innovation in Sichuan "unprecedentedly active"? Name and job title, please.',
    {
      gold: 'Jing Maoming, deputy director of the Sichuan Provincial Department of Economy and Information Technology',
      contains: [
        ['Jing Maoming', '景茂明', '景懋明'],
        ['deputy director', '副厅长', '副主任'],
      ],
      support: [[YIBIN, 'Jing Maoming, deputy director of the Sichuan Provincial Department']],
      why: 'the speaker is in the sentence after the quotation',
    },
  ),
  asked(
    'vA-yibin-projects-patents',
    'several',
    'How many R&D projects has Yibin run on such things as battery safety and heavy truck swapping, and what came of them in patents?',
    {
      gold: 'more than 20 projects, 77 authorised patents',
      contains: [count(20), count(77)],
      forbids: ['275'],
      support: [[YIBIN, 'Yibin has carried out more than 20 R&D projects on high-security power batteries']],
      why: 'another count of patents is better known',
    },
  ),
  asked(
    'vA-charging-miles',
    'other-units',
    'For American readers: how many miles is the radius of the charging network in the centre of Yibin?',
    {
      gold: 'less than 2 km, about 1.2 miles',
      contains: [['2 km', '2 kilomet', '2公里', '1.2 mile', '1.24 mile']],
      support: [[YIBIN, 'an energy replenishment network with a radius of less than 2 km']],
      why: 'asks for a unit that the text does not use',
    },
  ),
  asked(
    'vA-sichuan-ambition',
    'policy',
    'What does Sichuan province want to become in power batteries, and on which advantages of its own does it mean to build?',
    {
      gold: 'a region with one of the world’s most complete power battery industry chains, relying on lithium resources and green power',
      contains: [
        ['most complete', '最完整', '最齐全'],
        ['lithium resources', '锂资源'],
        ['green power', '绿色电力', '绿电'],
      ],
      support: [[YIBIN, 'we will rely on lithium resources, green power energy and other advantages']],
      why: "the province's plan in a text about a city; no figure",
    },
  ),
  asked(
    'vA-two-capitals',
    'comparison',
    "On 2022 figures, which is the bigger: Yibin's power battery output value or Yichun's lithium battery and new energy revenue?",
    {
      gold: "Yichun's revenue, 111.7 billion yuan against Yibin's 88.9 billion",
      contains: [yuan(88.9), yuan(111.7)],
      support: [
        [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
        [JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022'],
      ],
      why: 'two documents and two measures, both named in the question',
    },
  ),

  asked(
    'vA-yunnan-issuer',
    'who',
    'Which body put out the Yunnan battery action plan, and on which day was it reported?',
    {
      gold: "the general office of the people's government of Yunnan province, on April 6",
      contains: [
        ['general office', '办公厅'],
        ['April 6', '6 April', '4月6日', '2022-04-06'],
      ],
      support: [[YUNNAN, 'on April 6, general office of the people’s government of yunnan province has released']],
      why: 'a garbled sentence of a machine translation',
    },
  ),
  asked('vA-yunnan-next', 'follow-up', 'And for the following year?', {
    gold: '50 billion yuan',
    contains: [yuan(50)],
    support: [[YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan']],
    history: firstYear,
    why: 'all but the year stands in the turn before',
  }),
  asked('vA-yunnan-electrolyte', 'value', 'How much electrolyte will Yunnan be able to make in 2024?', {
    gold: '200,000 tons (a target)',
    contains: [tonnes(200_000)],
    caveats: [TARGET],
    support: [[YUNNAN, '200,000 tons of electrolyte']],
    why: 'one of seven figures in a sentence; a goal asked for as if it were sure',
  }),
  asked('vA-yunnan-places', 'several', 'Where in Yunnan are the battery industry bases to be built?', {
    gold: 'in Kunming, Yuxi and Qujing',
    contains: [
      ['kunming', '昆明'],
      ['yuxi', '玉溪'],
      ['qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'names in lower case in a garbled sentence',
  }),
  asked(
    'vA-yunnan-minerals',
    'several',
    'Apart from lithium, what mineral wealth does Yunnan want to draw on for its batteries?',
    {
      gold: 'phosphorus, nickel, manganese, copper and aluminium',
      contains: [
        ['phosphorus', '磷'],
        ['nickel', '镍'],
        ['manganese', '锰'],
      ],
      support: [[YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum']],
      why: 'a list less one of its members',
    },
  ),
  asked(
    'vA-yunnan-second-life',
    'policy',
    'In what fields does Yunnan want to try out a second life for old batteries?',
    {
      gold: 'low-speed electric vehicles, 5G base stations and data centre power supplies',
      contains: [
        ['low-speed electric vehicle', '低速电动车'],
        ['5G base station', '5G基站'],
        ['data center', 'data centre', '数据中心'],
      ],
      support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
      why: '"second life" for cascade utilisation; no figure',
    },
  ),
  asked('vA-yunnan-ecology', 'policy', 'Does the Yunnan plan say anything about protecting nature, and if so, what?', {
    gold: 'yes: strictly observe the ecological red line, protect the ecological environment, promote green development',
    contains: [['ecological red line', '生态红线', '生态保护红线']],
    support: [[YUNNAN, 'the importance of strictly observing the ecological red line']],
    why: '"nature" for the ecological environment; no figure',
  }),

  unanswerable(
    'vA-nanchang-2022',
    "What was the actual output of Nanchang's energy storage industry in 2022?",
    'only an expectation without a year, and a growth rate of enterprises',
  ),
  unanswerable(
    'vA-sunwoda-money',
    'How much is Sunwoda investing in its Nanchang plant?',
    'the project is named, without a sum',
  ),
  unanswerable(
    'vA-yibin-mayor',
    'Who is the mayor of Yibin?',
    'a mayor of Nanchang and an official of Sichuan are named',
  ),
  unanswerable(
    'vA-catl-yibin-sum',
    'What sum has CATL itself put into Yibin since 2019?',
    'only the investment of all projects is given; the year of its arrival is near',
  ),
  unanswerable(
    'vA-slowdown-cause',
    "What accounts for the slowdown in Yibin's total fixed asset investment?",
    'the slowdown is told, its cause is not',
  ),
  unanswerable(
    'vA-sichuan-chargers',
    'How many charging points are there in the whole of Sichuan?',
    'the number is given for Yibin alone',
  ),
  unanswerable(
    'vA-yunnan-actual',
    'Did Yunnan in the end hit the 100 billion yuan mark that it had set itself for 2024?',
    'a goal is given, no result',
  ),
  unanswerable(
    'vA-yunnan-budget',
    'How much public money has Yunnan earmarked for its three-year battery plan?',
    'output values in yuan are given, no spending',
  ),
  unanswerable(
    'vA-yunnan-jobs',
    'How many jobs does the Yunnan plan promise by 2024?',
    'jobs are only given for a park in Jiangxi',
    { forbids: ['40,000'] },
  ),
];
