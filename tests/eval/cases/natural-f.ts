import { exchange } from '../../questions/case.ts';
import { count, percent, TARGET, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const ANHUI = 'northern-anhui-three-cities-note';

const forecast = exchange(
  "What does Huaihe expect for Chuzhou's battery output in 2025?",
  'Huaihe forecasts an output value of CNY 53 billion for Chuzhou in 2025. [1]',
);

/** An analyst's note on three cities of Anhui, in English, with a table. */
export const NATURAL_F = [
  asked('nat-anh-bengbu', 'value', "What was Bengbu's battery output value in 2024?", {
    gold: 'CNY 17.9 billion',
    contains: [['17.9', '179亿']],
    support: [[ANHUI, '| Battery output value | 48.2 | 17.9 | 39.6 |']],
    why: 'a cell of a table, the unit above it',
  }),
  asked('nat-anh-most-cells-zh', 'ranking', '滁州、蚌埠、阜阳2024年谁的电芯产量最高？', {
    gold: '滁州，31.8吉瓦时',
    contains: [['Chuzhou', '滁州'], ['31.8']],
    support: [
      [ANHUI, '| 2024 | Chuzhou | Bengbu | Fuyang |'],
      [ANHUI, '| Cells made | 31.8 | 6.1 | 5.7 |'],
    ],
    why: 'a Chinese question about a row of an English table',
  }),
  asked(
    'nat-anh-refunds',
    'comparison',
    'Which refunds more of equipment costs, Chuzhou or Fuyang, and at what rates?',
    {
      gold: 'Fuyang: 18 percent against 12 percent in Chuzhou',
      contains: [['Fuyang', '阜阳'], percent(18), percent(12)],
      support: [
        [ANHUI, 'Chuzhou refunds 12% of equipment outlays, with a ceiling of CNY 40 million per project'],
        [ANHUI, "Fuyang's equipment refund, 18% with a ceiling of CNY 80 million"],
      ],
      why: 'two paragraphs',
    },
  ),
  asked(
    'nat-anh-public-money',
    'several',
    'How much public money was paid to battery projects in Chuzhou and in Fuyang in 2024?',
    {
      gold: 'CNY 0.74 billion in Chuzhou, 1.12 billion in Fuyang',
      contains: [
        ['0.74', '740 million', '7.4亿'],
        ['1.12', '11.2亿'],
      ],
      support: [[ANHUI, '| Public money paid to battery projects | 0.74 | 0.21 | 1.12 |']],
      why: 'two cells of a row, the unit above the table',
    },
  ),
  asked('nat-anh-fuyang-lithium-zh', 'value', '阜阳2024年锂电和钠电产值是多少（不算铅酸）？', {
    gold: '148亿元',
    contains: [['14.8', '148亿']],
    support: [[ANHUI, '| of which lithium and sodium | 46.5 | 17.9 | 14.8 |']],
    why: 'a sub-row of an English table',
  }),
  asked('nat-anh-sodium-zh', 'policy', '蚌埠对钠离子电池是怎么补贴的？', {
    gold: '每交付一瓦时补0.03元，三年，每家最高6000万元',
    contains: [
      ['CNY 0.03', '0.03元', '0.03 yuan'],
      ['60 million', '6000万'],
    ],
    support: [
      [
        ANHUI,
        'Instead it pays CNY 0.03 per Wh of sodium cells delivered, for three years and up to CNY 60 million per company',
      ],
    ],
    why: 'a Chinese question; "it" for the city',
  }),
  asked('nat-anh-langya-customer', 'value', 'How dependent is Langya Energy on its biggest customer?', {
    gold: '61 percent of shipments in the first half of 2025',
    contains: [percent(61)],
    support: [
      [
        ANHUI,
        "Langya's main customer is a maker of commercial vehicles in Nanjing, which took 61% of its shipments in the first half of 2025.",
      ],
    ],
    why: '"dependent" for a share of shipments',
  }),
  asked(
    'nat-anh-langya-goal',
    'target',
    'How far and by when does Langya Energy in Chuzhou want to cut its reliance on its main customer?',
    {
      gold: 'below 40 percent by the end of 2026',
      contains: [percent(40), '2026'],
      support: [[ANHUI, 'Management told us that it wants to bring the share below 40% by the end of 2026']],
      why: '"the share" refers two sentences back',
    },
  ),
  asked('nat-anh-chuzhou-2027', 'target', "What is Chuzhou's own battery output target for 2027?", {
    gold: 'CNY 80 billion',
    contains: [yuan(80)],
    support: [[ANHUI, "Chuzhou's plan of last December has CNY 80 billion in 2027"]],
    why: 'a forecast of the analysts for 2025 stands before',
  }),
  asked('nat-anh-bengbu-2027-zh', 'target', '蚌埠计划2027年电池产值达到多少？', {
    gold: '目标400亿元',
    contains: [yuan(40)],
    caveats: [[...TARGET, 'plan', 'ambitious', '计划', '规划', '2027']],
    support: [[ANHUI, "Chuzhou's plan of last December has CNY 80 billion in 2027, Bengbu's has CNY 40 billion"]],
    why: 'a Chinese question; an elliptic clause among three cities',
  }),
  asked(
    'nat-anh-cap',
    'date',
    'From when will Anhui limit what its cities refund on battery equipment, and to what level?',
    {
      gold: 'from January 2026, to 10 percent',
      contains: [['January 2026', '2026年1月'], percent(10)],
      support: [
        [ANHUI, 'The provincial finance department will from January 2026 cap municipal equipment refunds at 10%.'],
      ],
      why: '"limit" for "cap"',
    },
  ),
  asked('nat-anh-false-target', 'false-premise', "What is Fuyang's current battery output target for 2025?", {
    gold: 'it has none: the target of CNY 60 billion was withdrawn and not replaced',
    contains: [['withdrawn', 'withdrew', 'without replacing', '撤回', '撤销', '取消']],
    support: [[ANHUI, 'Fuyang has withdrawn its target of CNY 60 billion for 2025 without replacing it']],
    why: 'a target that no longer holds',
    abstained: 'either',
  }),
  asked('nat-anh-bengbu-refund', 'yes-no', 'Does Bengbu refund battery makers part of their equipment costs?', {
    gold: 'no, the city does not refund equipment',
    contains: [['does not refund', 'not refund', 'no refund', '不返还', '不补贴', '不退']],
    support: [[ANHUI, 'The city does not refund equipment.']],
    why: '"the city" for Bengbu',
  }),
  asked('nat-anh-furlough', 'value', 'How many workers has Yingzhou Lithium furloughed?', {
    gold: '700 of 1,900',
    contains: ['700'],
    support: [[ANHUI, 'furloughed 700 of its 1,900 employees in May']],
    why: 'the company is the subject at the head of a long sentence',
  }),
  asked(
    'nat-anh-yingzhou',
    'comparison',
    'How much of the announced capacity has Yingzhou Lithium in Fuyang equipped so far?',
    {
      gold: '6 GWh of 18 GWh',
      contains: [
        ['6 GWh', '6吉瓦时'],
        ['18 GWh', '18吉瓦时'],
      ],
      support: [[ANHUI, 'has equipped 6 GWh of the 18 GWh it announced in 2022']],
      why: 'plan and state in one clause',
    },
  ),
  asked('nat-anh-power', 'ranking', 'Of Chuzhou, Bengbu and Fuyang, where is electricity cheapest for large users?', {
    gold: 'Fuyang, CNY 0.59 per kWh',
    contains: [['Fuyang', '阜阳'], ['0.59']],
    support: [
      [ANHUI, '| 2024 | Chuzhou | Bengbu | Fuyang |'],
      [ANHUI, '| Price of electricity | 0.61 | 0.64 | 0.59 |'],
    ],
    why: 'the lowest of a row',
  }),
  asked('nat-anh-utilisation', 'arithmetic', "How well utilised was Fuyang's cell capacity in 2024, in percent?", {
    gold: '38 percent: 5.7 of 15 GWh',
    contains: [
      [...percent(38), '5.7'],
      [...percent(38), '15'],
    ],
    support: [
      [ANHUI, '| Cell capacity | 43 | 7.5 | 15 |'],
      [ANHUI, '| Cells made | 31.8 | 6.1 | 5.7 |'],
    ],
    why: 'two rows; the rates of the other two cities are in the text',
  }),
  asked('nat-anh-sodium-price', 'other-units', "What does a kWh of Huaina Power's sodium cells sell for?", {
    gold: 'CNY 460 on average in the first half of 2025',
    contains: [['CNY 0.46', 'CNY 460', '0.46元', '460元', '0.46 yuan', '460 yuan']],
    support: [[ANHUI, 'Its cells sold at CNY 0.46 per Wh on average in the first half']],
    why: 'per kilowatt-hour asked, per watt-hour given; "its"',
  }),
  asked('nat-anh-author', 'who', 'Who wrote the Huaihe note on Chuzhou, Bengbu and Fuyang?', {
    gold: 'Serena Pao',
    contains: [['Serena Pao']],
    support: [[ANHUI, 'Analyst: Serena Pao, CFA']],
    why: 'the line beneath the title',
  }),
  asked('nat-anh-bengbu-follow', 'follow-up', 'What about Bengbu?', {
    gold: 'CNY 22.5 billion',
    contains: [yuan(22.5)],
    support: [
      [
        ANHUI,
        'We forecast output values of CNY 53 billion for Chuzhou, CNY 22.5 billion for Bengbu and CNY 38 billion for Fuyang in 2025.',
      ],
    ],
    why: 'indicator and year from the turn before',
    history: forecast,
  }),
  asked('nat-anh-carbonate-zh', 'several', '阜阳2024年从废料里回收了多少碳酸锂，比上年增长多少？', {
    gold: '5200吨，增长48%',
    contains: [count(5200), percent(48)],
    support: [
      [
        ANHUI,
        'six licensed companies recovered 5,200 tonnes of lithium carbonate from scrap in 2024, 48% more than in 2023',
      ],
    ],
    why: 'a Chinese question about an English text',
  }),
  asked(
    'nat-anh-huaina',
    'several',
    'How much did Huaina Power of Bengbu ship in sodium cells in 2024, and what does it expect this year?',
    {
      gold: '1.3 GWh in 2024, 3 GWh expected in 2025',
      contains: [
        ['1.3 GWh', '1.3吉瓦时'],
        ['3 GWh', '3吉瓦时'],
      ],
      support: [
        [
          ANHUI,
          'shipped 1.3 GWh of sodium cells in 2024, which in our estimate made it number three in China, and expects 3 GWh this year',
        ],
      ],
      why: 'a fact and an expectation in one sentence',
    },
  ),
  asked('nat-anh-bonds', 'date', "When do the bonds of Fuyang's municipal investment company come due?", {
    gold: 'March 2026 (CNY 1.6 billion)',
    contains: [['March 2026', '2026年3月']],
    support: [[ANHUI, 'the bonds of the investment company, of which CNY 1.6 billion fall due in March 2026']],
    why: 'a date in the paragraph on risks',
  }),
  unanswerable(
    'nat-anh-u-hefei',
    "How large was Hefei's battery output in 2024?",
    'the capital is mentioned without figures',
  ),
  unanswerable('nat-anh-u-bengbu-2022', 'How much were batteries made in Bengbu worth in 2022?', 'the year 2024 only'),
  unanswerable(
    'nat-anh-u-langya-profit',
    "What was Langya Energy's net profit in the first half of 2025?",
    'capacity and shares of shipments only',
  ),
  unanswerable('nat-anh-u-exports-zh', '滁州2024年电池出口额是多少？', 'output only'),
  unanswerable('nat-anh-u-why-target', 'Why did Fuyang withdraw its battery target for 2025?', 'no reason given'),
  unanswerable(
    'nat-anh-u-wages',
    'What do battery workers in Chuzhou earn on average?',
    'how many they are, not what they earn',
  ),
  unanswerable(
    'nat-anh-u-wuhu',
    "What is the capacity utilisation of Wuhu's battery plants?",
    'another city of the same province',
  ),
];
