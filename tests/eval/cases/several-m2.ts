import { count, percent, points, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

/** Several things asked at once, all of them answered: Nanchang, Yibin and Yunnan. */
export const SEVERAL_M2 = [
  asked(
    'sM-nanchang-size-kinds',
    'several',
    "How large is Nanchang's new energy storage industry expected to get, and which kinds of batteries is it betting on?",
    {
      gold: 'over 20 billion yuan a year; lithium-ion and sodium-ion batteries and photovoltaic cells',
      contains: [yuan(20), ['lithium-ion', '锂离子'], ['sodium-ion', '钠离子']],
      support: [
        [
          NANCHANG,
          'taking lithium-ion batteries, sodium-ion batteries, photovoltaic cells, etc. as key development areas',
        ],
        [NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan'],
      ],
      why: 'all parts: an expected figure and names, in one long sentence',
    },
  ),
  asked('sM-nanchang-two-areas', 'several', '南昌在哪里建储能电池集聚区，又在哪里建正负极、电解液这些材料的集聚区？', {
    gold: '电池在经开区和新建区；材料在安义县、小蓝经开区和进贤县',
    contains: [
      ['new construction area', '新建区'],
      ['Anyi', '安义'],
    ],
    support: [
      [
        NANCHANG,
        'focus on the economic development area and the new construction area to build an energy storage battery agglomeration area',
      ],
      [NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County'],
    ],
    why: 'all parts: two places of one sentence that names three; a place name was translated',
  }),
  asked(
    'sM-nanchang-mayor-systems',
    'who',
    'Who is the mayor of Nanchang, and where will the city put control products and system integration?',
    {
      gold: 'Wan Guangming; in the high-tech zones and Qingshan Lake District',
      contains: [
        ['Wan Guangming', '万广明'],
        ['Qingshan Lake', '青山湖'],
      ],
      support: [
        [NANCHANG, 'Nanchang Mayor Wan Guangming introduced'],
        [NANCHANG, 'Focusing on high-tech zones and Qingshan Lake District, build energy storage control products'],
      ],
      why: 'all parts: a name and a place, at the two ends of a very long sentence',
    },
  ),
  asked('sM-nanchang-projects-growth', 'several', '落户南昌的储能项目有哪些？有的企业增速高达多少？', {
    gold: '欣旺达动力电池等；200%',
    contains: [['Sunwoda', '欣旺达'], percent(200)],
    support: [
      [NANCHANG, 'key projects such as Sunwoda Power Battery, Veco Sodium-ion Battery'],
      [NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%'],
    ],
    why: 'all parts: names and a figure in neighbouring sentences',
  }),
  asked(
    'sM-nanchang-sodium',
    'several',
    'For sodium batteries: what does Nanchang want to improve, and which technical problems does it want solved?',
    {
      gold: 'energy density; short life and fast discharge',
      contains: [
        ['energy density', '能量密度'],
        ['short life', 'fast discharge', '寿命短', '放电快'],
      ],
      support: [
        [NANCHANG, 'improve energy density, and solve technical problems such as short life and fast discharge'],
      ],
      why: 'all parts: two aims in words, the place in the middle',
    },
  ),
  asked('sM-nanchang-lithium-devices', 'policy', '锂离子储能电池重点支持什么样的、关键器件重点研发哪些？问的是南昌', {
    gold: '超长寿命、高安全、全气候；智能传感器、电池管理芯片等',
    contains: [
      ['ultra-long life', '超长寿命'],
      ['intelligent sensors', 'battery management chips', '智能传感器', '电池管理芯片'],
    ],
    support: [
      [NANCHANG, 'ultra-long life, high safety, all-climate energy storage lithium-ion batteries'],
      [NANCHANG, 'research and development of key equipment such as intelligent sensors, battery management chips'],
    ],
    why: 'all parts: two lists in words, the place only at the end',
  }),
  asked('sM-yibin-output-growth', 'several', 'Yibin 2022 output value + growth', {
    gold: '88.9 billion yuan, an increase of 4.5 times',
    contains: [yuan(88.9), ['4.5 times', '4.5倍', '450%']],
    support: [[YIBIN, 'power battery industry reached 88.9 billion yuan, an increase of 4.5 times']],
    why: 'all parts: keywords only, the industry left out',
  }),
  asked('sM-yibin-output-goal', 'several', '动力电池产业2022年产值是多少，2023年全产业链收入目标又是多少？宜宾', {
    gold: '889亿元；1200亿元以上',
    contains: [yuan(88.9), yuan(120)],
    support: [
      [YIBIN, 'power battery industry reached 88.9 billion yuan'],
      [YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain'],
    ],
    why: 'all parts: a result and the next goal, the place only at the end',
  }),
  asked('sM-yibin-medal', 'who', 'Who gave Yibin the title of Power Battery Capital, and on what day?', {
    gold: 'the China National Light Industry Council and the China Battery Industry Association, on June 9',
    contains: [
      ['China National Light Industry Council', '中国轻工业联合会'],
      ['China Battery Industry Association', '中国电池工业协会'],
      ['June 9', '9 June', '6月9日'],
    ],
    support: [
      [YIBIN, 'On June 9, Yibin was awarded as China’s Power Battery Capital'],
      [
        YIBIN,
        'with the China National Light Industry Council and the China Battery Industry Association jointly awarding it the medal',
      ],
    ],
    why: 'all parts: two bodies and a date',
  }),
  asked('sM-yibin-patents-more', 'arithmetic', '宜宾2022年授权发明专利多少件，比2021年多了几件？', {
    gold: '275件，多107件',
    contains: ['275', '107'],
    support: [
      [YIBIN, 'In 2022, Yibin obtained 275 authorized invention patents'],
      [YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan'],
    ],
    why: 'all parts: a level and a difference to be worked out from a list told by "the above categories"',
  }),
  asked('sM-yibin-firms-three-years', 'several', 'high-tech enterprises in yibin 2020, 2021, 2022', {
    gold: '150, 200 and 306',
    contains: ['150', '200', '306'],
    support: [
      [YIBIN, '306 high-tech enterprises, 418 technology contracts registered for the year'],
      [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      [YIBIN, '150 high-tech enterprises, 160 technology contracts were registered throughout the year'],
    ],
    why: 'all parts: three years as keywords, one of them in a list without nouns',
  }),
  asked(
    'sM-yibin-contracts-worth',
    'several',
    'How many technology contracts were registered in Yibin in 2022, and how much money were they for?',
    {
      gold: '418 contracts, 2.336 billion yuan',
      contains: ['418', yuan(2.336)],
      forbids: ['1.038 billion'],
      support: [
        [
          YIBIN,
          '418 technology contracts registered for the year, and the registered amount of technology contracts recognized at 2.336 billion yuan',
        ],
      ],
      why: 'all parts: number and amount; two other years follow',
    },
  ),
  asked('sM-yibin-hightech-income', 'several', '宜宾规上高新技术产业2022年营收多少，比上年增长多少？', {
    gold: '1635.22亿元，增长58.7%',
    contains: [yuan(163.522), percent(58.7)],
    support: [
      [
        YIBIN,
        'The annual operating income of the industrial high-tech industry above the scale was 163.522 billion yuan.',
      ],
      [YIBIN, 'the growth rate in 2022 was 58.7% compared with 2021'],
    ],
    why: 'all parts: level and growth, in two paragraphs',
  }),
  asked(
    'sM-yibin-two-investments',
    'several',
    'Secondary industry investment and industrial investment: how fast did each grow in 2022, in Yibin?',
    {
      gold: '26.3 percent and 27.8 percent',
      contains: [percent(26.3), percent(27.8)],
      support: [
        [
          YIBIN,
          'the investment in secondary industry grew by 26.3% in 2022, including industrial investment grew by 27.8%',
        ],
      ],
      why: 'all parts: two measures of one year, the place at the end',
    },
  ),
  asked('sM-yibin-investment-points', 'several', '工业投资增长了百分之几？比2021年提高了几个百分点？说的是宜宾2022年', {
    gold: '增长27.8%，提高9.7个百分点',
    contains: [percent(27.8), points(9.7)],
    support: [
      [
        YIBIN,
        'including industrial investment grew by 27.8%, which increased by 10.4 percentage points and 9.7 percentage points compared with 2021 respectively',
      ],
    ],
    why: 'all parts: a rate and its change; "respectively" deals the points to two investments',
  }),
  asked(
    'sM-yibin-charging-radius',
    'several',
    'How many charging interfaces has Yibin put up, and within what radius do they cover the central city?',
    {
      gold: 'more than 9,000; less than 2 km',
      contains: [count(9000), ['2 km', '2 kilomet', '2公里', '两公里']],
      support: [
        [YIBIN, 'more than 9,000 charging interfaces have been built in Yibin'],
        [YIBIN, 'an energy replenishment network with a radius of less than 2 km'],
      ],
      why: 'all parts: a number and a distance, in one sentence',
    },
  ),
  asked('sM-yibin-signed-projects', 'several', '2022年6月以来，签约了多少个项目、协议投资总额多少？宜宾市', {
    gold: '近250个项目，超过2500亿元',
    contains: [['nearly 250', 'almost 250', '近250', '250个'], yuan(250)],
    support: [[YIBIN, 'Yibin has signed nearly 250 projects with a total agreed investment of over 250 billion yuan']],
    why: 'all parts: a number and an amount with the same digits, the place at the end',
  }),
  asked(
    'sM-yibin-manufacturing-share',
    'several',
    'Of what Yibin has signed since June 2022, how much investment is in manufacturing, and what percentage of the whole is it?',
    {
      gold: 'over 210 billion yuan, more than 85 percent',
      contains: [yuan(210), percent(85)],
      support: [
        [
          YIBIN,
          'manufacturing projects with a total investment of over 210 billion yuan, accounting for more than 85% of the total investment',
        ],
      ],
      why: 'all parts: a figure with its share; another 210 billion stands in the text',
    },
  ),
  asked('sM-yibin-projects-patents', 'several', '宜宾开展了多少个动力电池研发项目，拿到多少项授权专利？', {
    gold: '20多个项目，77项专利',
    contains: [['more than 20', 'over 20', '20多', '20余', '20个'], '77'],
    support: [
      [YIBIN, 'Yibin has carried out more than 20 R&D projects on high-security power batteries'],
      [YIBIN, 'and obtained 77 authorized patents'],
    ],
    why: 'all parts: two numbers out of a quotation; 275 invention patents stand elsewhere',
  }),
  asked(
    'sM-yibin-components-invested',
    'several',
    'Which six battery components are gathered in Yibin, and what is the total investment in these supply chain projects?',
    {
      gold: 'cells, positive and negative materials, structural parts, foil, diaphragm, electrolyte; over 210 billion yuan',
      contains: [['structural parts', '结构件'], ['electrolyte', '电解液'], yuan(210)],
      support: [
        [
          YIBIN,
          'including battery cells, positive and negative materials, structural parts, copper (aluminum) foil, diaphragm, and electrolyte',
        ],
        [YIBIN, 'other industry chain projects with a total investment of over 210 billion yuan'],
      ],
      why: 'all parts: names and a figure, in one long sentence',
    },
  ),
  asked('sM-yibin-firm-years', 'several', '靠引进哪家企业、用了多长时间，宜宾成了“动力电池之都”？', {
    gold: '2019年引进宁德时代，不到五年',
    contains: [
      ['CATL', '宁德时代'],
      ['less than five years', '不到五年', '不到5年', '不足五年'],
    ],
    support: [[YIBIN, 'Yibin has taken less than five years to leap up with the introduction of CATL in 2019']],
    why: 'all parts: who and how long, the place at the end',
  }),
  asked(
    'sM-jing-post-plan',
    'who',
    'Jing Maoming: what post does he hold, and what does he want to build Sichuan into?',
    {
      gold: "deputy director of the provincial economy and IT department; one of the world's most complete battery chains",
      contains: [
        ['deputy director', '副厅长', '副主任'],
        ['most complete', '最完整'],
      ],
      support: [
        [
          YIBIN,
          'Jing Maoming, deputy director of the Sichuan Provincial Department of Economy and Information Technology',
        ],
        [YIBIN, 'strive to build Sichuan into one of the world’s most complete power battery industry chains'],
      ],
      why: 'all parts: an office and a goal at the two ends of the text',
    },
  ),
  asked('sM-yibin-experts', 'several', '宜宾凭什么被专家组认可，专家组又是谁组织的？', {
    gold: '产业集聚、产业链完整、路径清晰、政策有力；由中国轻工业联合会和中国电池工业协会组织',
    contains: [
      ['complete industry chain', 'industry clustering', '产业链完整', '完整的产业链', '产业集聚'],
      ['China Battery Industry Association', 'China National Light Industry Council', '电池工业协会', '轻工业联合会'],
    ],
    support: [
      [YIBIN, 'Yibin has obvious advantages in power battery industry clustering, a complete industry chain'],
      [YIBIN, 'the China Battery Industry Association organized a group of experts to inspect Yibin'],
    ],
    why: 'all parts: why and by whom, in neighbouring sentences',
  }),
  asked(
    'sM-yunnan-three-goals',
    'target',
    'What output value is Yunnan aiming for in 2022, 2023 and 2024 respectively?',
    {
      gold: '20 billion, 50 billion and over 100 billion yuan',
      contains: [yuan(20), yuan(50), yuan(100)],
      support: [
        [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
        [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan.'],
        [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan.'],
      ],
      why: 'all parts: three years; the last sentence is worded as a result',
    },
  ),
  asked('sM-yunnan-electrolyte-foil', 'target', '云南到2024年电解液和铜箔的产能目标各是多少？', {
    gold: '电解液20万吨，铜箔9万吨',
    contains: [tonnes(200_000), tonnes(90_000)],
    support: [[YUNNAN, '200,000 tons of electrolyte, 90,000 tons of copper foil']],
    why: 'all parts: two items of a list of seven',
  }),
  asked(
    'sM-yunnan-film-gwh',
    'target',
    'By 2024, how much separator film and how many GWh of batteries does Yunnan mean to be able to make?',
    {
      gold: '1.5 billion square metres; 50 GWh',
      contains: [
        ['1.5 billion', '15亿'],
        ['50GWh', '50 GWh', '50吉瓦时'],
      ],
      support: [
        [YUNNAN, '1.5 billion square meters of battery diaphragm'],
        [YUNNAN, '50GWh of power batteries and energy storage batteries'],
      ],
      why: 'all parts: two items of a list; "separator" for "diaphragm"',
    },
  ),
  asked('sM-yunnan-plan-who-years', 'who', '云南新能源电池产业的行动计划由谁发布，管哪几年？', {
    gold: '省政府办公厅；2022至2024年',
    contains: [
      ['general office', '办公厅'],
      ['2022-2024', '2022–2024', '2022—2024', '2022 to 2024', '2022年至2024年', '2022至2024'],
    ],
    support: [
      [YUNNAN, 'general office of the people’s government of yunnan province has released'],
      [YUNNAN, 'three years action plan (2022-2024)'],
    ],
    why: 'all parts: who and when, in one badly translated sentence',
  }),
  asked(
    'sM-yunnan-minerals-chain',
    'several',
    "What minerals does the province's battery plan build on, and which cathode material chain gets the focus? I mean Yunnan.",
    {
      gold: 'phosphorus, lithium, nickel, manganese, copper, aluminium; lithium iron phosphate',
      contains: [
        ['phosphorus', '磷、', '磷矿'],
        ['lithium iron phosphate', '磷酸铁锂'],
      ],
      support: [
        [YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum'],
        [YUNNAN, 'the whole industrial chain of lithium iron phosphate battery cathode materials'],
      ],
      why: 'all parts: two things in words, the place only at the end; the ternary chain is near',
    },
  ),
  asked('sM-yunnan-cities-base', 'several', '云南重点支持哪几个城市发展新能源电池？要建成什么样的基地？', {
    gold: '昆明、玉溪、曲靖；国内一流的新能源电池产业基地',
    contains: [
      ['Kunming', '昆明'],
      ['Yuxi', '玉溪'],
      ['Qujing', '曲靖'],
      ['first-class', '一流'],
    ],
    support: [
      [
        YUNNAN,
        'the key support in kunming yuxi city (district) in yunnan, qujing city, into a domestic first-class new energy battery industry base',
      ],
    ],
    why: 'all parts: names and a goal, in a mistranslated sentence',
  }),
];
