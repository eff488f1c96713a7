import { exchange } from '../../questions/case.ts';
import { percent } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const ANSWER = 'brandenburg-answer-battery-plants';

const guben = exchange(
  'How much lithium hydroxide is the Guben plant designed for?',
  'The plant is designed for 24,000 tonnes of lithium hydroxide a year. [1]',
);

/** An answer in the parliament of Brandenburg on Grünheide and Guben. */
export const WILD_2E = [
  asked('w2-bra-installed', 'comparison', 'Grünheide cell factory: how much of the permitted capacity is in place?', {
    gold: '12 of 50 GWh a year',
    contains: ['50 GWh', '12 GWh'],
    support: [
      [ANSWER, 'The permit of 4 October 2021 covers 50 GWh a year. Machines for 12 GWh have been installed to date.'],
    ],
    why: 'the place is in the question of the text',
  }),
  asked('w2-bra-secret-zh', 'yes-no', '勃兰登堡州政府公开了格林海德电池厂的实际产量吗？', {
    gold: '没有，产量属于企业商业秘密',
    contains: [
      [
        'trade secret',
        'not disclosed',
        '商业秘密',
        '商业机密',
        '不公开',
        '未公开',
        '没有公开',
        '不予公开',
        '未披露',
        '不披露',
      ],
    ],
    support: [[ANSWER, 'Actual output is a trade secret of the company and is not disclosed by the State Government.']],
    why: 'whether it is said at all',
  }),
  asked(
    'w2-bra-year-before',
    'arithmetic',
    'How many people were employed at the Grünheide battery factory in November 2023?',
    {
      gold: '1,740 (1,480 a year later, 260 fewer)',
      contains: [['1,740', '1740', '260']],
      support: [[ANSWER, 'As of 30 November 2024 the company employed 1,480 people, 260 fewer than a year before.']],
      why: 'to be worked out from a difference',
    },
  ),
  asked('w2-bra-homes-zh', 'several', '格林海德电池厂员工中，住在柏林和波兰的各占多少？', {
    gold: '柏林37%，波兰9%',
    contains: [percent(37), percent(9)],
    support: [[ANSWER, '37 percent of them live in Berlin and 9 percent in Poland; the rest live in Brandenburg']],
    why: 'Chinese over English; "them"',
  }),
  asked(
    'w2-bra-paid-total',
    'arithmetic',
    'How much of the approved regional grant has the Grünheide cell maker received up to 2024?',
    {
      gold: 'EUR 52.1 million of EUR 86.4 million',
      contains: [['52.1 million', '52,100', '52.1', '5210万', '8,075', '8.075']],
      support: [
        [ANSWER, '| 2022 | 7,150 | 7,150 |'],
        [ANSWER, '| 2023 | 10,825 | 10,825 |'],
        [ANSWER, '| 2024 | 8,075 | 8,075 |'],
      ],
      why: 'six cells to be added, in thousands',
    },
  ),
  asked(
    'w2-bra-federal-2023',
    'value',
    'What did the German federal government pay towards the Grünheide grant in 2023?',
    {
      gold: 'EUR 10.825 million',
      contains: [['10,825', '10.825', '10825', '10.8 million', '1082.5万', '1,082.5万']],
      support: [[ANSWER, '| 2023 | 10,825 | 10,825 |']],
      why: 'one of two columns, the unit above the table',
    },
  ),
  asked('w2-bra-clawback-zh', 'policy', '格林海德电池厂在什么情况下要退还GRW补贴？', {
    gold: '建成后五年内少于1200个长期岗位须部分退还，期间关厂须全额退还',
    contains: [
      ['1,200', '1200'],
      ['five years', '5 years', '五年', '5年'],
      ['closed', 'in full', '关闭', '关厂', '全额', '停产', '关停'],
    ],
    support: [
      [
        ANSWER,
        'The GRW grant must be repaid in part if fewer than 1,200 permanent jobs are kept for five years after completion of the project, and in full if the site is closed within that time.',
      ],
    ],
    why: 'two cases in one sentence',
  }),
  asked('w2-bra-ipcei', 'date', 'When was the IPCEI request for Grünheide dropped, and how much was at stake?', {
    gold: '25 November 2021, EUR 410 million',
    contains: [
      ['25 November 2021', 'November 25, 2021', '2021年11月25日', '25th November 2021', '2021-11-25'],
      ['410 million', '4.1亿'],
    ],
    support: [
      [
        ANSWER,
        'An application for a further EUR 410 million under the European IPCEI programme was withdrawn by the company on 25 November 2021, before a decision had been taken.',
      ],
    ],
    why: '"dropped" for "withdrawn"',
  }),
  asked('w2-bra-water-zh', 'comparison', '格林海德电池厂2023年用了多少水，合同允许多少？', {
    gold: '214,000立方米；每年360,000立方米',
    contains: [
      ['214,000', '214000', '21.4万'],
      ['360,000', '360000', '36万'],
    ],
    support: [
      [ANSWER, 'The contract with the Strausberg-Erkner water association allows for 360,000 cubic metres a year.'],
      [ANSWER, 'In 2023 the factory drew 214,000'],
    ],
    why: 'two years in one sentence, the unit only after the second',
  }),
  asked('w2-bra-sulphate', 'policy', 'What is blamed for the polluted groundwater well near the Grünheide plant?', {
    gold: 'a building site nearby, not production',
    contains: [['building site', 'construction site', 'construction', '工地', '施工']],
    support: [
      [
        ANSWER,
        'limit values were exceeded in one of them, for sulphate, in August 2023. The Office attributes this to a building site nearby and not to production.',
      ],
    ],
    why: '"this" refers to the sentence before',
  }),
  asked('w2-bra-incidents-zh', 'several', '格林海德电池厂投产以来上报过几起事故？最近一次是什么时候？', {
    gold: '三起；2024年6月2日',
    contains: [
      ['Three', 'three', '三起', '3起', '三次', '3次', '三件', '3件', '三宗', '三个', '3 incidents'],
      ['2 June 2024', 'June 2, 2024', '2024年6月2日', '2nd June 2024'],
    ],
    support: [
      [
        ANSWER,
        'Three have been notified since operations began: a leak of about 150 litres of electrolyte solvent on 11 April 2023, a fire in a formation chamber on 26 September 2023, and a further leak, of 40 litres, on 2 June 2024.',
      ],
    ],
    why: 'a list with dates',
  }),
  asked('w2-bra-fine', 'policy', 'Why was the Grünheide battery factory fined, and how much?', {
    gold: 'EUR 35,000, for notifying the fire four days late',
    contains: [
      ['35,000', '35000', '3.5万'],
      ['late', 'delay', '迟', '晚', '逾期', '延误'],
    ],
    support: [
      [
        ANSWER,
        'A fine of EUR 35,000 was imposed because the second of these incidents had been notified four days late.',
      ],
    ],
    why: '"the second of these incidents"',
  }),
  asked('w2-bra-guben-start', 'date', 'Guben lithium plant: when is it to start now, and why so late?', {
    gold: 'first half of 2028; falling lithium prices',
    contains: [
      ['first half of 2028', '2028年上半年', 'H1 2028', '2028'],
      ['lithium prices', 'price of lithium', '锂价', '锂的价格', 'lithium price'],
    ],
    support: [
      [
        ANSWER,
        'Commissioning, originally announced for the end of 2025, is now expected by the company in the first half of 2028; it gives the fall in lithium prices as the reason.',
      ],
    ],
    why: 'a revised date, whose reason has a pronoun for its subject',
  }),
  asked('w2-bra-guben-cost', 'arithmetic', 'By how much has the Guben plant become more expensive?', {
    gold: 'by EUR 160 million, from 650 to 810 million',
    contains: [['160 million', '1.6亿', '810 million', '8.1亿']],
    support: [[ANSWER, 'The estimated investment has risen from EUR 650 million to EUR 810 million.']],
    why: 'a difference; the plant is named paragraphs before',
  }),
  asked('w2-bra-siding-zh', 'who', '古本工厂的铁路专用线由谁出钱，比例如何？', {
    gold: '联邦90%，州10%',
    contains: [percent(90), percent(10)],
    support: [
      [
        ANSWER,
        'The federal government bears 90 percent and the State 10 percent of the cost of the railway siding, EUR 23.7 million in all',
      ],
    ],
    why: 'two payers in one clause',
  }),
  asked(
    'w2-bra-residue',
    'policy',
    "Where will the Guben plant's by-product go if the cement industry does not want it?",
    {
      gold: 'to the landfill at Jänschwalde',
      contains: [['Jänschwalde', 'Janschwalde', 'Jaenschwalde', '延施瓦尔德', '耶恩施瓦尔德']],
      support: [
        [
          ANSWER,
          'The company intends to sell it to cement works; should this fail, it must be taken to the landfill at Jänschwalde, for which a contract for ten years exists.',
        ],
      ],
      why: 'an inverted condition',
    },
  ),
  asked('w2-bra-night', 'policy', 'At which hours may lorries not deliver to the Guben site?', {
    gold: 'between 10 p.m. and 6 a.m.',
    contains: [
      ['10 p.m.', '10 pm', '10pm', '22:00', '晚上10点', '晚上10时', '夜间10点', '22时', '22点', '晚10点', '晚上十点'],
      ['6 a.m.', '6 am', '6am', '06:00', '6:00', '早上6点', '6时', '6点', '早上六点', '早6点'],
    ],
    support: [[ANSWER, 'As a result, deliveries by road are prohibited between 10 p.m. and 6 a.m.']],
    why: '"as a result" of a consultation with the neighbour town',
  }),
  asked(
    'w2-bra-office',
    'policy',
    'What will the state of Brandenburg do so that neighbours of the two battery sites learn more?',
    {
      gold: "open a citizens' office from the second quarter of 2025, with branches in Erkner and Guben",
      contains: [
        [
          "citizens' office",
          "citizen's office",
          'citizens’ office',
          'citizens office',
          '公民办公室',
          '市民办公室',
          '居民办公室',
          '办公室',
        ],
      ],
      support: [
        [
          ANSWER,
          "From the second quarter of 2025 a citizens' office for both sites will be opened, with branches in Erkner and Guben.",
        ],
      ],
      why: '"learn more" for "better informed"',
    },
  ),
  asked('w2-bra-cars-follow', 'follow-up', 'For how many cars would that do?', {
    gold: 'some 500,000',
    contains: [['500,000', '500000', '50万', 'half a million']],
    support: [
      [
        ANSWER,
        'The plant is designed for 24,000 tonnes of lithium hydroxide a year, which, according to the company, is enough for some 500,000 electric cars.',
      ],
    ],
    why: 'the amount is in the turn before',
    history: guben,
  }),
  asked(
    'w2-bra-false-approval',
    'false-premise',
    'When was the 100 million euros for the Guben lithium plant approved?',
    {
      gold: 'it has not been: applied for in February 2024, no decision yet',
      contains: [
        [
          'no decision',
          'not been decided',
          'not been approved',
          'not yet',
          '尚未',
          '还没有',
          '未作出',
          '没有决定',
          '未决定',
          '没有作出',
          'No payment',
          'no payment',
        ],
      ],
      support: [
        [
          ANSWER,
          'For the plant itself the company applied for EUR 100 million in February 2024; no decision has been taken',
        ],
      ],
      why: 'an application is not an approval',
      abstained: 'either',
    },
  ),
  unanswerable(
    'w2-bra-u-forest',
    'How many hectares of forest were felled for the cell factory in Grünheide?',
    'nothing on forest',
  ),
  unanswerable('w2-bra-u-schwarzheide-zh', '施瓦茨海德的正极材料厂拿到了多少补贴？', 'another place of the state'),
  unanswerable(
    'w2-bra-u-guben-water',
    'How much water will the lithium plant in Guben need a year?',
    'the water of the other plant',
  ),
  unanswerable('w2-bra-u-guben-staff-zh', '古本锂工厂现在有多少员工？', 'jobs to be created, nobody counted yet'),
  unanswerable(
    'w2-bra-u-hydroxide-price',
    'At what price per tonne does Neisse Lithium mean to sell its hydroxide?',
    'capacity and investment, no price',
  ),
  unanswerable('w2-bra-u-water-2022-zh', '格林海德电池厂2022年用了多少立方米水？', '2023 and eleven months of 2024'),
];
