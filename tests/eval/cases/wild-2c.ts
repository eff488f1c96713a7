import { exchange } from '../../questions/case.ts';
import { count, percent, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const ORDOS = 'ordos-truck-working-paper';

const fuelCell = exchange(
  'What does a fuel cell truck in Ordos cost per kilometre over five years, all told?',
  'The total for a fuel cell truck is 5.23 yuan per km. [1]',
);

/** An academic working paper on trucks in Ordos, with a poor header. */
export const WILD_2C = [
  asked('w2-ord-register', 'value', 'How many heavy trucks are registered in Ordos, and is that all of them?', {
    gold: '81,000; a floor, those registered in Shaanxi are not counted',
    contains: [count(81_000), ['Shaanxi', '陕西', 'floor', '下限']],
    support: [
      [
        ORDOS,
        'The municipal transport bureau carries 81,000 heavy trucks on its register, a number which, as its staff were quick to point out, is a floor: vehicles registered across the border in Shaanxi are not counted.',
      ],
    ],
    why: 'the city stands two sentences before; a hedge',
  }),
  asked('w2-ord-total-cost-zh', 'comparison', '在鄂尔多斯，换电重卡和柴油重卡平均每公里总成本各多少？', {
    gold: '换电3.37元，柴油4.05元',
    contains: ['3.37', '4.05'],
    support: [[ORDOS, '| Total | 4.05 | 3.37 | 5.23 |']],
    why: 'a table with the unit in its caption',
  }),
  asked(
    'w2-ord-hydrogen-share',
    'arithmetic',
    'How much per kilogram does the city of Ordos chip in for hydrogen at the pump, and until when?',
    {
      gold: '10 yuan (32 less 22), until the end of 2025',
      contains: [
        ['10 yuan', '10元', '22', '22 yuan', '22元'],
        ['2025', 'end of 2025', '2025年底'],
      ],
      support: [
        [ORDOS, 'The energy line for fuel cells rests on 32 yuan per kilogram of hydrogen'],
        [ORDOS, 'Operators themselves paid 22; the balance is borne by the municipality until the end of 2025.'],
      ],
      why: '"the balance" has to be worked out',
    },
  ),
  asked(
    'w2-ord-parity',
    'value',
    'How cheap must hydrogen become in Ordos to compete with diesel, and with batteries?',
    {
      gold: 'about 19 yuan per kg for diesel; between 11 and 13 for batteries',
      contains: ['19', '11', '13'],
      support: [
        [
          ORDOS,
          'hydrogen would have to fall to about 19 yuan for parity with diesel and to somewhere between 11 and 13 for parity with batteries',
        ],
      ],
      why: 'a figure and a range without unit',
    },
  ),
  asked('w2-ord-winter-zh', 'comparison', '冬天里换电重卡和氢燃料电池重卡的续航分别缩短多少？', {
    gold: '换电31%，氢燃料9%',
    contains: [percent(31), percent(9)],
    support: [
      [
        ORDOS,
        'From December to February the range of battery trucks was 31 percent shorter than in June, that of fuel cell trucks 9 percent.',
      ],
    ],
    why: '"winter" for three months; an ellipsis',
  }),
  asked(
    'w2-ord-availability',
    'ranking',
    'Which of the three kinds of truck in the Ordos sample was most often in service?',
    {
      gold: 'diesel, on 92 % of days',
      contains: [['diesel', '柴油'], percent(92)],
      support: [
        [
          ORDOS,
          'they were on the road on 71 percent of days, against 88 percent for battery trucks and 92 percent for diesel',
        ],
      ],
      why: 'the subject is "they", the last is the best',
    },
  ),
  asked('w2-ord-idle-zh', 'policy', '鄂尔多斯的氢能重卡停驶主要是什么原因？', {
    gold: '加氢站关闭，而不是车辆本身',
    contains: [['refuelling station', 'refueling station', '加氢站', 'stations being shut', '站点关闭']],
    support: [[ORDOS, 'Most of the lost days were due to refuelling stations being shut, not to the vehicles.']],
    why: '"lost days" refers back',
  }),
  asked('w2-ord-swapping', 'several', 'Battery swapping in Ordos: number of stations and duration of a swap?', {
    gold: '46 stations, about five minutes',
    contains: ['46', ['five minutes', '5 minutes', '5分钟', '五分钟']],
    support: [
      [
        ORDOS,
        'Battery trucks could choose among 46 swapping stations, where a change of pack takes about five minutes.',
      ],
    ],
    why: 'next to the counts of hydrogen stations',
  }),
  asked(
    'w2-ord-grams',
    'other-units',
    'How many grams of CO2 per km do battery trucks in Ordos cause, seen from well to wheel?',
    {
      gold: '940 g',
      contains: [['0.94', '940']],
      support: [[ORDOS, 'battery trucks on the grid of western Inner Mongolia came to 0.94']],
      why: 'grams asked, kilograms given for another kind of truck',
    },
  ),
  asked('w2-ord-coal-hydrogen-zh', 'value', '论文样本车辆加的氢气有多大比例出自煤化工？', {
    gold: '约85%',
    contains: [percent(85)],
    support: [
      [
        ORDOS,
        'Some 85 percent of the hydrogen pumped into the trucks of our sample was a by-product of coal chemistry.',
      ],
    ],
    why: 'Chinese over English',
  }),
  asked('w2-ord-jungar', 'target', 'How does the green hydrogen plant in Jungar perform compared with its design?', {
    gold: '2,900 tonnes delivered in 2023 against 10,000 tonnes a year',
    contains: [
      ['2,900', '2900', '0.29万'],
      ['10,000', '10000', '1万'],
    ],
    support: [
      [
        ORDOS,
        'The wind and solar hydrogen plant in Jungar Banner, built for 10,000 tonnes a year, delivered 2,900 tonnes in 2023',
      ],
    ],
    why: 'design in an apposition',
  }),
  asked('w2-ord-target-zh', 'target', '鄂尔多斯2025年底氢燃料电池车目标是多少辆？后来改成多少？', {
    gold: '原定5000辆，2024年3月下调为3000辆',
    contains: [count(5000), count(3000)],
    caveats: [[...TARGET, 'promised', '承诺', '计划']],
    support: [
      [
        ORDOS,
        'In its plan of June 2022 the municipality promised 5,000 fuel cell trucks by the end of 2025. The target was lowered to 3,000 in March 2024, without announcement.',
      ],
    ],
    why: 'a revised target over two sentences',
  }),
  asked(
    'w2-ord-grant',
    'policy',
    'How much does Ordos give to those who purchase a hydrogen lorry, and with which strings?',
    {
      gold: '280,000 yuan; 20,000 km in the first year, five years on the register, reporting of position',
      contains: [
        ['280,000', '280000', '28万'],
        ['20,000 km', '20,000', '20000', '2万公里', '2万'],
        ['five', '5 years', '五年', '5年'],
        ['platform', '平台'],
      ],
      support: [
        [
          ORDOS,
          'Buyers of a fuel cell truck receive 280,000 yuan from the city, on top of the national award, on three conditions: the truck must cover 20,000 km in its first year, stay on the Ordos register for five, and report its position to a platform run by the energy bureau.',
        ],
      ],
      why: 'three conditions in one sentence',
    },
  ),
  asked('w2-ord-resale-zh', 'policy', '拿了补贴的氢能重卡没满年限就转卖，有什么后果？', {
    gold: '须全额退还补贴',
    contains: [['whole sum', '全额', '全部', '全数', 'in full', 'full amount', 'entire']],
    support: [[ORDOS, 'Those who sell earlier must pay back the whole sum.']],
    why: 'the penalty names neither truck nor subsidy',
  }),
  asked('w2-ord-battery-grant', 'yes-no', 'Is there also a subsidy in Ordos for purchasing battery lorries?', {
    gold: 'no, only a green lane at the gates of 34 mines',
    contains: [
      [
        'no purchase grant',
        'green lane',
        '绿色通道',
        '没有购置补贴',
        '无购置补贴',
        '没有购车补贴',
        'no grant',
        'no subsidy',
      ],
    ],
    support: [[ORDOS, 'For battery trucks there is no purchase grant, only a green lane at the gates of 34 mines']],
    why: 'a no, with what is given instead',
  }),
  asked('w2-ord-why-hydrogen', 'policy', 'How do officials in Ordos justify putting hydrogen first?', {
    gold: 'hydrogen is meant to absorb the wind power for which there is no line',
    contains: [['wind power', '风电', '风力发电', 'wind energy', 'wind electricity']],
    support: [
      [
        ORDOS,
        'Hydrogen, a deputy head of the energy bureau argued, is meant to absorb the wind power for which there is no line, and trucks are merely its first customer.',
      ],
    ],
    why: '"justify" for "defended the imbalance"',
  }),
  asked('w2-ord-baotou', 'yes-no', 'Can the findings on Ordos trucks be transferred to Baotou?', {
    gold: 'no: routes are longer and power is cheaper there',
    contains: [['routes are longer', 'longer routes', 'longer', '路线更长', '运距更长', '线路更长', '更长', '较长']],
    support: [
      [ORDOS, 'Nor should our results be carried over to Baotou, where routes are longer and power is cheaper.'],
    ],
    why: 'a caveat with its reason',
  }),
  asked('w2-ord-swap-follow', 'follow-up', 'And one with a swappable battery?', {
    gold: '3.37 yuan per km',
    contains: ['3.37'],
    support: [[ORDOS, '| Total | 4.05 | 3.37 | 5.23 |']],
    why: 'measure and term from the turn before; another column',
    history: fuelCell,
  }),
  asked('w2-ord-false-target-zh', 'false-premise', '鄂尔多斯为什么没有完成换电重卡的推广目标？', {
    gold: '从未设过这样的目标；已有7300辆',
    contains: [['no target', '没有设', '未设', '从未', '没有目标', '无目标', '没有为', '7,300', '7300']],
    support: [[ORDOS, 'For battery trucks no target was ever set, and there were 7,300.']],
    why: 'a target that never was',
    abstained: 'either',
  }),
  unanswerable('w2-ord-u-coal-2024', 'How many tonnes of coal did Ordos produce in 2024?', 'coal of 2023 only'),
  unanswerable('w2-ord-u-baotou-zh', '包头有多少辆氢燃料电池重卡？', 'the neighbour city is only mentioned'),
  unanswerable(
    'w2-ord-u-swap-price',
    'What do drivers in Ordos pay per kWh at a swapping station?',
    'energy per kilometre, no price of power',
  ),
  unanswerable(
    'w2-ord-u-national-zh',
    '在鄂尔多斯买一辆氢燃料电池重卡，国家层面的奖励是多少钱？',
    'the national award has no amount',
  ),
  unanswerable(
    'w2-ord-u-makers',
    'Which manufacturers built the hydrogen trucks that were studied in Ordos?',
    'vehicles without their makers',
  ),
  unanswerable(
    'w2-ord-u-tank',
    'How many kilometres can a fuel cell truck in Ordos run on one tank of hydrogen?',
    'a loss of range in percent, no range',
  ),
];
