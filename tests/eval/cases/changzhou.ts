import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const NEWS = 'changzhou-battery-city';
const STATISTICS = 'changzhou-statistics-communique';
const PARK = 'liyang-storage-park';

const output = exchange(
  "What was the output value of Liyang's power battery industry in 2023?",
  'In 2023, the output value of the power battery industry in Liyang, Jiangsu was 82.3 billion yuan. [1]',
);

/** Changzhou and Liyang: a newspaper and a statistics office that differ, and a text nobody has reviewed. */
export const CHANGZHOU = [
  asked('chz-output-2023', 'ambiguous', 'How large was the power battery output of Changzhou by value in 2023?', {
    gold: '171.5 billion yuan by the newspaper, 168.9 billion by the communique',
    contains: ['171.5 billion yuan', '168.9 billion yuan'],
    support: [
      [NEWS, "In 2023, the output value of Changzhou's power battery industry came to 171.5 billion yuan"],
      [STATISTICS, "In 2023, the output value of Changzhou's power battery industry was 168.9 billion yuan"],
    ],
    why: 'two sources, two values: both have to be shown',
  }),
  asked('chz-output-2023-zh', 'ambiguous', '常州2023年动力电池产业产值到底是多少？', {
    gold: '1715亿元（报道）或1689亿元（公报）',
    contains: ['1715亿元', '1689亿元'],
    support: [
      [NEWS, "In 2023, the output value of Changzhou's power battery industry came to 171.5 billion yuan"],
      [STATISTICS, "In 2023, the output value of Changzhou's power battery industry was 168.9 billion yuan"],
    ],
    why: 'the same contradiction, asked in the other language',
  }),
  asked('chz-growth', 'ambiguous', "By what percentage did Changzhou's power battery output value grow in 2023?", {
    gold: '18.6 % or 16.8 %',
    contains: ['18.6%', '16.8%'],
    support: [
      [NEWS, 'up 18.6 percent on the year before'],
      [STATISTICS, 'an increase of 16.8 percent over the previous year'],
    ],
    why: 'digits exchanged between the two sources',
  }),
  asked('chz-target-2025', 'target', 'Where does Changzhou want its power battery output value to be in 2025?', {
    gold: '250 billion yuan',
    contains: ['250 billion yuan'],
    caveats: [TARGET],
    support: [[NEWS, 'For 2025 the city has set itself a goal of 250 billion yuan in output value']],
    why: 'a goal, worded as a wish',
  }),
  asked('chz-exports-2023', 'value', 'how much were the lithium battery exports of changzhou worth in 2023', {
    gold: '23.8 billion yuan',
    contains: ['23.8 billion yuan'],
    forbids: ['14.2 billion yuan'],
    support: [[NEWS, "The city's exports of lithium batteries rose to 23.8 billion yuan in 2023"]],
    why: 'two years in one sentence',
  }),
  asked('chz-exports-2022', 'value', 'What did Changzhou export in lithium batteries the year before 2023, in 2022?', {
    gold: '14.2 billion yuan',
    contains: ['14.2 billion yuan'],
    support: [[NEWS, 'from 14.2 billion yuan in 2022']],
    why: 'the second figure of the sentence',
  }),
  asked(
    'chz-exports-rise',
    'arithmetic',
    'By how many yuan did Changzhou increase its lithium battery exports from 2022 to 2023?',
    {
      gold: '9.6 billion yuan',
      contains: ['9.6 billion yuan'],
      support: [
        [NEWS, "The city's exports of lithium batteries rose to 23.8 billion yuan in 2023 from 14.2 billion yuan"],
      ],
      why: 'the difference is not printed',
    },
  ),
  asked('chz-exports-compare-zh', 'comparison', '常州锂电池出口额2022年和2023年相比如何？', {
    gold: '142亿元对238亿元',
    contains: ['142亿元', '238亿元'],
    support: [
      [NEWS, "The city's exports of lithium batteries rose to 23.8 billion yuan in 2023 from 14.2 billion yuan"],
    ],
    why: 'two years side by side, in Chinese from English words',
  }),
  asked('chz-links', 'value', 'How complete is the battery chain in Changzhou, in per cent?', {
    gold: '97 %',
    contains: ['97%'],
    support: [[NEWS, 'a completeness of 97 percent']],
    why: 'no indicator is called completeness',
  }),
  asked('chz-missing-link', 'policy', 'Which part of the battery supply chain does Changzhou not have?', {
    gold: 'lithium ore',
    contains: [['lithium ore', '锂矿']],
    support: [[NEWS, 'Only the link of lithium ore is missing']],
    why: 'words, not a figure',
  }),
  asked('chz-buyers', 'who', "Which country bought most of Changzhou's lithium battery exports?", {
    gold: 'Germany',
    contains: [['Germany', '德国']],
    support: [[NEWS, 'Germany was the largest buyer, followed by Poland.']],
    why: 'the country is neither a place of the text nor its subject',
  }),
  asked(
    'chz-fund',
    'value',
    'What is the size of the fund that Changzhou announced for sodium-ion and solid-state start-ups?',
    {
      gold: '10 billion yuan',
      contains: ['10 billion yuan'],
      support: [[NEWS, 'A fund of 10 billion yuan, announced in February 2024']],
      why: 'start-ups are "young companies" in the text',
    },
  ),
  asked('chz-fund-date-zh', 'date', '常州是什么时候宣布设立那只百亿基金的？', {
    gold: '2024年2月',
    contains: [['2024年2月', 'February 2024']],
    support: [[NEWS, 'A fund of 10 billion yuan, announced in February 2024']],
    why: '百亿 stands for ten billion',
  }),
  asked('chz-subsidy', 'policy', 'What support does Changzhou give to manufacturers of battery machinery?', {
    gold: 'up to 5 million yuan a company for first-of-their-kind machines',
    contains: [['5 million yuan', 'subsidises makers of battery equipment', 'subsidy']],
    support: [
      [NEWS, 'Since July 2023 Changzhou has paid makers of battery equipment a subsidy of up to 5 million yuan'],
    ],
    why: 'machinery and manufacturers are other words',
  }),
  asked('chz-graduates', 'policy', 'Do young graduates moving to Changzhou get any help with housing?', {
    gold: 'rents are covered for two years',
    contains: [['two years', '两年', 'rent', '免房租']],
    support: [[NEWS, 'rents for newly arrived graduates are covered for two years']],
    why: 'housing stands for rents',
  }),
  asked('chz-jintan', 'policy', 'What are farmers in Jintan complaining about?', {
    gold: 'slow compensation for land taken for a separator plant',
    contains: [['compensation', '补偿', 'claims']],
    support: [[NEWS, 'compensation for land taken for a separator plant had been slow to arrive']],
    why: 'a district, told of in passing',
  }),
  asked('chz-nev', 'value', 'Number of NEVs built in Changzhou in 2023?', {
    gold: '678,000',
    contains: [count(678_000)],
    support: [[STATISTICS, 'The city produced 678,000 new energy vehicles in 2023']],
    why: 'an abbreviation and no verb',
  }),
  asked('chz-piles-zh', 'value', '到2023年底常州有多少个公共充电桩？', {
    gold: '41200个',
    contains: [count(41_200)],
    support: [[STATISTICS, 'At the end of 2023 there were 41,200 public charging piles in the city']],
    why: 'the end of a year, not its course',
  }),
  asked('chz-electricity', 'value', 'How much electricity did battery makers in Changzhou use?', {
    gold: '6.4 billion kWh',
    contains: [['6.4 billion kWh', '64亿千瓦时', '6.4 billion']],
    support: [[STATISTICS, 'Industrial electricity consumption by battery makers was 6.4 billion kWh.']],
    why: 'the sentence names neither the city nor the year',
  }),
  asked('chz-jobs', 'value', 'How many people work in battery manufacturing in Changzhou?', {
    gold: '58,300',
    contains: [count(58_300)],
    support: [[STATISTICS, 'The number of persons employed in the manufacture of batteries was 58,300']],
    why: '"work in" for "employed"',
  }),
  asked('chz-green-power', 'value', "What share of battery makers' electricity in Changzhou is green?", {
    gold: '23 %',
    contains: ['23%'],
    support: [[STATISTICS, 'The share of green power in it was 23 percent.']],
    why: '"it" stands for the consumption in the sentence before; there is no row for it',
  }),
  asked('liy-output', 'value', 'What was the output value of the power battery industry in Liyang in 2023?', {
    gold: '82.3 billion yuan',
    contains: ['82.3 billion yuan'],
    forbids: ['171.5 billion yuan'],
    support: [[NEWS, "Liyang's power battery industry reached an output value of 82.3 billion yuan in 2023"]],
    why: 'a city within a city',
  }),
  asked('liy-share', 'arithmetic', "Roughly what part of Changzhou's battery output value comes from Liyang?", {
    gold: 'close to half',
    contains: [['close to half', '48%', '82.3 billion yuan']],
    support: [
      [NEWS, "Liyang's power battery industry reached an output value of 82.3 billion yuan in 2023, close to half"],
    ],
    why: 'the source says it in words',
    abstained: 'either',
  }),
  asked('liy-capacity', 'value', 'How many gigawatt-hours can the Liyang base produce a year today?', {
    gold: '90 GWh',
    contains: ['90 GWh'],
    support: [[NEWS, 'The base in Liyang can turn out 90 GWh of cells a year.']],
    why: 'the addition to come is not to be mistaken for it',
  }),
  asked('liy-extension-zh', 'target', '溧阳新车间预计新增多少产能？', {
    gold: '30GWh',
    contains: ['30 GWh'],
    caveats: [EXPECTED],
    support: [[NEWS, 'is expected to add 30 GWh by the end of 2024']],
    why: 'expected, and an addition',
  }),
  asked('liy-mwh', 'other-units', 'Give me the annual cell capacity of the Liyang base in MWh.', {
    gold: '90,000 MWh',
    contains: [['90,000 MWh', '90 GWh']],
    support: [[NEWS, 'The base in Liyang can turn out 90 GWh of cells a year.']],
    why: 'the same figure in a smaller unit',
  }),
  asked('liy-follow-growth', 'follow-up', 'And what can its base make per year?', {
    gold: '90 GWh',
    contains: ['90 GWh'],
    history: output,
    support: [[NEWS, 'The base in Liyang can turn out 90 GWh of cells a year.']],
    why: '"its" is Liyang',
  }),
  asked('liy-park-opened', 'date', "When did Liyang's energy storage park open?", {
    gold: 'September 2021',
    contains: [['September 2021', '2021年9月', '2021-09']],
    support: [[PARK, 'The park was opened in September 2021']],
    why: 'a text without reviewed figures',
  }),
  asked('liy-park-companies', 'value', 'How many firms have settled in the Liyang storage park?', {
    gold: '46',
    contains: [['46', 'Forty-six', '四十六']],
    support: [[PARK, 'Forty-six companies have moved in so far.']],
    why: 'a number in words; the place stands sentences before',
  }),
  asked(
    'liy-park-sales',
    'value',
    'What were sales of storage systems from the Liyang park in the first nine months of 2023?',
    {
      gold: '9.7 billion yuan',
      contains: ['9.7 billion yuan'],
      support: [[PARK, 'Between January and September 2023 they sold energy storage systems worth 9.7 billion yuan']],
      why: '"they" stands for the companies of the sentence before',
    },
  ),
  asked('liy-park-tariff', 'policy', 'How does Liyang pay storage stations that discharge at peak times?', {
    gold: '0.3 yuan per kWh for two years',
    contains: [['0.3 yuan', '0.3元']],
    support: [
      [PARK, 'pays storage stations that feed the grid at peak hours 0.3 yuan for every kilowatt-hour discharged'],
    ],
    why: 'a rate, not an amount',
  }),
  asked('liy-park-tariff-end-zh', 'date', '溧阳的储能放电补贴实行到什么时候？', {
    gold: '2025年底',
    contains: [['2025年底', 'end of 2025', '2025']],
    support: [[PARK, 'The scheme runs until the end of 2025.']],
    why: '"the scheme" is named only in the sentence before',
  }),
  asked('liy-park-missing', 'policy', 'What facility is Liyang storage park still lacking?', {
    gold: 'a fire test site',
    contains: [['fire test', '火灾', '消防']],
    support: [[PARK, 'What the park lacks is a fire test site.']],
    why: 'words of a text without reviewed figures',
  }),
  asked('liy-park-carbon', 'target', 'By which year does the Liyang storage park mean to be carbon neutral?', {
    gold: '2028',
    contains: ['2028'],
    support: [[PARK, 'The park intends to be carbon neutral by 2028.']],
    why: 'a year is the answer',
  }),
  asked('chz-typo', 'typo', 'chnagzhou battery outptu value target 2025', {
    gold: '250 billion yuan',
    contains: ['250 billion yuan'],
    caveats: [TARGET],
    support: [[NEWS, 'For 2025 the city has set itself a goal of 250 billion yuan in output value']],
    why: 'letters exchanged in the name and in a word',
  }),
  asked('chz-false-target', 'false-premise', 'How did Changzhou manage to hit 250 billion yuan in 2025?', {
    gold: 'that is a goal, not a result',
    contains: [[...TARGET, 'do not say']],
    support: [[NEWS, 'For 2025 the city has set itself a goal of 250 billion yuan in output value']],
    why: 'a goal taken for a result',
    abstained: 'either',
  }),
  unanswerable(
    'chz-output-2021',
    "What was Changzhou's power battery output value in 2021?",
    'a year before both sources',
  ),
  unanswerable('chz-target-2030', "What is Changzhou's output value goal for 2030?", 'a year after its goal'),
  unanswerable('chz-solar', 'How much solar panel output does Changzhou have?', 'another industry of the same city'),
  unanswerable('chz-imports-zh', '常州2023年进口了多少锂矿？', 'exports are given, imports are not'),
  unanswerable('liy-exports', 'How much did Liyang export in batteries in 2023?', 'the exports are of the whole city'),
  unanswerable('liy-mayor-zh', '溧阳市长是谁？', 'no such person is named'),
  unanswerable(
    'liy-park-sales-2022',
    'What did the Liyang storage park sell in the whole of 2022?',
    'only nine months, only as growth',
  ),
  unanswerable('liy-follow-2019', 'And in 2019?', 'a year that nothing is told of', {
    category: 'follow-up',
    history: output,
  }),
];
