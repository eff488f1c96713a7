import { count, EXPECTED, percent, points, TARGET, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';
const NANCHANG = 'nanchang-energy-storage';

/** A journalist on deadline: Yibin, Yunnan and Nanchang. */
export const RISK_R1 = [
  asked('tu-rR-patents-both-4', 'several', "need Yibin's authorised invention patents for both 2021 and 2022 pls", {
    gold: '168 in 2021 and 275 in 2022',
    contains: ['168', '275'],
    support: [
      [YIBIN, 'In 2022, Yibin obtained 275 authorized invention patents'],
      [YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan, respectively'],
    ],
    why: 'the earlier year stands in a list without its nouns',
  }),
  asked('tu-rR-hightech-2020-2022', 'comparison', 'High-tech companies in Yibin, 2020 against 2022?', {
    gold: '150 in 2020, 306 in 2022',
    contains: ['150', '306'],
    support: [
      [YIBIN, '306 high-tech enterprises'],
      [YIBIN, 'There were only 32 provincial and municipal engineering and technology research centers, 150 high-tech'],
    ],
    why: 'the years are two paragraphs apart with a third between them',
  }),
  asked('tu-rR-centres-three-years', 'several', '宜宾2020、2021、2022年的省市级工程技术研究中心各有多少家？', {
    gold: '32家、52家、60家',
    contains: ['32', '52', '60'],
    support: [
      [YIBIN, 'Yibin had 60 provincial and municipal-level engineering and technology research centers'],
      [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      [YIBIN, 'There were only 32 provincial and municipal engineering and technology research centers'],
    ],
    why: 'three years at once, the middle one in a bare list',
  }),
  asked(
    'tu-rR-contracts-number-sum-2',
    'several',
    'How many technology contracts did Yibin register in 2022 and what were they worth altogether?',
    {
      gold: '418 contracts, 2.336 billion yuan',
      contains: ['418', yuan(2.336)],
      forbids: ['1.038 billion'],
      support: [[YIBIN, '418 technology contracts registered for the year']],
      why: 'the number and its sum for one year out of three',
    },
  ),
  asked('tu-rR-contract-value-2021', 'value', '宜宾2021年登记的技术合同金额是多少？', {
    gold: '14.69亿元',
    contains: [yuan(1.469)],
    forbids: ['1.038 billion'],
    support: [[YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan']],
    why: 'a list of four bare figures, the last of which is meant',
  }),
  asked(
    'tu-rR-investment-faster-3',
    'comparison',
    'Which grew faster in Yibin in 2022, secondary-industry investment as a whole or the industrial part of it? I need both rates',
    {
      gold: 'industrial investment, 27.8 percent against 26.3 percent',
      contains: [percent(27.8), percent(26.3)],
      support: [
        [
          YIBIN,
          'the investment in secondary industry grew by 26.3% in 2022, including industrial investment grew by 27.8%',
        ],
      ],
      why: 'part and whole in one sentence with two changes in points',
    },
  ),
  asked('tu-rR-investment-points-4', 'value', '宜宾2022年工业投资增速比2021年高了几个百分点？', {
    gold: '9.7个百分点',
    contains: [points(9.7)],
    support: [
      [YIBIN, 'which increased by 10.4 percentage points and 9.7 percentage points compared with 2021 respectively'],
    ],
    why: 'the second of two "respectively" figures',
  }),
  asked(
    'tu-rR-output-and-goal-2',
    'target',
    "On deadline: what was the output value of Yibin's power battery sector in 2022 and what revenue is it shooting for this year?",
    {
      gold: '88.9 billion yuan in 2022; more than 120 billion yuan of revenue aimed at',
      contains: [yuan(88.9), yuan(120)],
      support: [
        [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
        [YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain'],
      ],
      why: 'a result beside a goal, output value beside revenue',
    },
  ),
  asked('tu-rR-manufacturing-part-2', 'several', '宜宾2022年6月以来签约总额中，制造业项目有多少，占比多少？', {
    gold: '超过2100亿元，占85%以上',
    contains: [yuan(210), percent(85)],
    support: [
      [
        YIBIN,
        'including manufacturing projects with a total investment of over 210 billion yuan, accounting for more than 85%',
      ],
    ],
    why: 'a part and its whole; another 210 billion stands in an earlier paragraph',
  }),
  asked('tu-rR-signed-both-6', 'several', 'Yibin deals since June 2022: how many projects, how much money?', {
    gold: 'nearly 250 projects, over 250 billion yuan agreed',
    contains: [['250 projects', '250个', '250 个'], yuan(250)],
    support: [[YIBIN, 'Yibin has signed nearly 250 projects with a total agreed investment of over 250 billion yuan']],
    why: 'the same digits for a count and a sum',
  }),
  asked(
    'tu-rR-who-when-medal',
    'several',
    'When did Yibin get the Power Battery Capital title, and which two bodies handed over the medal?',
    {
      gold: 'on June 9, from the China National Light Industry Council and the China Battery Industry Association',
      contains: [
        ['June 9', '6月9日'],
        ['Light Industry Council', '轻工业'],
        ['Battery Industry Association', '电池工业协会'],
      ],
      support: [
        [
          YIBIN,
          'the China National Light Industry Council and the China Battery Industry Association jointly awarding it',
        ],
      ],
      why: 'a date and two names',
    },
  ),
  asked('tu-rR-charging-radius', 'alias', '白酒之都现在建了多少个充电接口，中心城区补能半径多大？', {
    gold: '9000多个，半径不到2公里',
    contains: [count(9000), ['2 km', '2公里', '2 公里', '2千米']],
    support: [
      [YIBIN, 'more than 9,000 charging interfaces have been built in Yibin'],
      [YIBIN, 'China’s Liquor Capital'],
    ],
    why: 'the city is told by its old name only',
  }),
  asked(
    'tu-rR-projects-and-patents',
    'several',
    'The academician platforms in Ipin (Yibin): number of R&D projects and patents?',
    {
      gold: 'more than 20 R&D projects, 77 authorized patents',
      contains: ['20', '77'],
      forbids: ['275'],
      support: [[YIBIN, 'Yibin has carried out more than 20 R&D projects']],
      why: 'an old spelling of the name; another number of patents in the same text',
    },
  ),
  asked(
    'tu-rR-draft-45-percent-4',
    'false-premise',
    'Fact check. Draft says "the output value of Yibin\'s power battery industry rose 45 percent to 88.9 billion yuan in 2022". Right?',
    {
      gold: 'no: it rose 4.5 times',
      contains: [['4.5 times', '4.5倍']],
      support: [[YIBIN, 'reached 88.9 billion yuan, an increase of 4.5 times']],
      why: 'the level is right, the growth is not',
    },
  ),
  asked('tu-rR-wrong-year-306', 'false-premise', '稿子里写“宜宾2021年有306家高新技术企业”，年份对吗？', {
    gold: '不对，306家是2022年，2021年是200家',
    contains: [['200', '2022']],
    support: [[YIBIN, 'In 2022, Yibin had 60 provincial and municipal-level engineering']],
    why: 'a right figure with the wrong year',
  }),
  asked(
    'tu-rR-draft-hightech-income-3',
    'yes-no',
    'pls confirm: "Operating income of Yibin\'s above-scale high-tech industry climbed from 103.073 billion yuan to 163.522 billion, i.e. 58.7%."',
    {
      gold: 'yes: 163.522 billion in 2022 after 103.073 billion in 2021, up 58.7 percent',
      contains: [yuan(163.522), percent(58.7)],
      support: [
        [
          YIBIN,
          'The annual operating income of the industrial high-tech industry above the scale was 163.522 billion yuan',
        ],
        [YIBIN, 'the growth rate in 2022 was 58.7% compared with 2021'],
      ],
      why: 'a correct statement without its years',
    },
  ),
  asked(
    'tu-rR-firms-more',
    'arithmetic',
    'How many more high-tech enterprises did Yibin have in 2022 than the year before?',
    {
      gold: '106 more: 306 against 200',
      contains: ['106'],
      support: [
        [YIBIN, '306 high-tech enterprises'],
        [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223'],
      ],
      why: 'a difference with one term in a bare list',
    },
  ),
  asked('tu-rR-catl-years', 'several', '宁德时代哪年来的宜宾？从那以后用了多久变成动力电池之都？', {
    gold: '2019年，不到五年',
    contains: ['2019', ['five years', '五年', '5年']],
    support: [[YIBIN, 'Yibin has taken less than five years to leap up with the introduction of CATL in 2019']],
    why: 'two figures of time, the company in Chinese',
  }),
  asked('tu-rR-yunnan-ladder-2', 'target', 'Yunnan battery output value goals, year by year: 2022, 2023, 2024?', {
    gold: '20 billion, 50 billion and over 100 billion yuan',
    contains: [yuan(20), yuan(50), yuan(100)],
    support: [
      [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
    ],
    why: 'three steps in three paragraphs, the last without its year',
  }),
  asked(
    'tu-rR-yunnan-2023-value',
    'target',
    "What was the output value of Yunnan's new energy battery industry in 2023?",
    {
      gold: '50 billion yuan, as a target of the action plan',
      contains: [yuan(50)],
      caveats: [TARGET],
      support: [[YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan']],
      why: 'a result is asked for and only the goal is known',
    },
  ),
  asked('tu-rR-yunnan-electrolyte-foil-2', 'target', '云南行动方案里，2024年电解液和铜箔的产能目标分别是多少？', {
    gold: '电解液20万吨，铜箔9万吨',
    contains: [
      ['200,000', '20万吨'],
      ['90,000', '9万吨'],
    ],
    support: [[YUNNAN, '200,000 tons of electrolyte, 90,000 tons of copper foil']],
    why: 'two members of a list of seven',
  }),
  asked(
    'tu-rR-yunnan-step-5',
    'arithmetic',
    "By how many billion yuan was Yunnan's battery output value goal supposed to go up between 2022 and 2023?",
    {
      gold: '30 billion yuan, from 20 to 50',
      contains: [yuan(30)],
      support: [
        [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
        [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      ],
      why: 'a difference of two goals',
    },
  ),
  asked(
    'tu-rR-yunnan-recycling',
    'several',
    'Yunnan 2024: tonnes of battery recycling, and how many recycling demo projects?',
    {
      gold: '200,000 tonnes and one or two demonstration projects',
      contains: [
        ['200,000', '20万吨'],
        ['1 or 2', 'one or two', '1至2', '1-2', '1到2', '1个或2个', '一两个'],
      ],
      support: [
        [YUNNAN, '200,000 tons of green recycling of batteries'],
        [YUNNAN, '1 or 2 battery recycling and utilization demonstration projects are built'],
      ],
      why: 'two goals in two paragraphs, one of which is a range',
    },
  ),
  asked(
    'tu-rR-nanchang-scale-growth',
    'several',
    'Nanchang energy storage: how big is the sector going to be per year, and how fast are the best manufacturers growing?',
    {
      gold: 'expected to exceed 20 billion yuan; up to 200 percent',
      contains: [yuan(20), percent(200)],
      caveats: [EXPECTED],
      support: [
        [NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan'],
        [NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%'],
      ],
      why: 'an expectation and a rate in two paragraphs',
    },
  ),
  asked('tu-rR-nanchang-draft', 'yes-no', '请核实这句：“南昌不少新型储能制造企业的增速高达200%。”', {
    gold: '属实，许多企业增速高达200%',
    contains: [percent(200)],
    support: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%']],
    why: 'a right statement in the other language',
  }),
];
