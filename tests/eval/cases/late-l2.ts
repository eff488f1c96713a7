import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, points, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const signed = exchange('2022年6月以来宜宾签了多少项目？', '签约近250个项目，协议总投资超过2500亿元。[1]');
const firstYear = exchange('云南2022年新能源电池产值目标是多少？', '行动计划提出2022年产值达到200亿元，这是目标。[1]');

/** Nanchang, Yibin and Yunnan, as latecomers ask about them. */
export const LATE_L2 = [
  asked('lL-nanchang-size', 'yes-no', '南昌的新型储能产业年规模过200亿了没有？', {
    gold: '还只是预计将超过200亿元',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'an expectation taken for a result',
  }),
  asked('lL-nanchang-kinds', 'several', 'Which kinds of cells is Nanchang treating as its priority areas in storage?', {
    gold: 'lithium-ion batteries, sodium-ion batteries and photovoltaic cells',
    contains: [
      ['lithium-ion', '锂离子', '锂电'],
      ['sodium-ion', '钠离子', '钠电'],
      ['photovoltaic', '光伏'],
    ],
    support: [[NANCHANG, 'sodium-ion batteries, photovoltaic cells, etc. as key development areas']],
    why: 'a list in the midst of a very long sentence',
  }),
  asked('lL-nanchang-firms', 'several', '南昌储能招商招来了哪些企业和项目？', {
    gold: '欣旺达动力电池、维科钠离子电池、锂电储能生产基地、南方新能源储能电池生产基地、电子铜箔等',
    contains: [
      ['Sunwoda', '欣旺达'],
      ['Veco', '维科'],
      ['Southern New Energy', '南方新能源'],
    ],
    support: [[NANCHANG, 'key projects such as Sunwoda Power Battery, Veco Sodium-ion Battery']],
    why: 'names of companies in an awkward translation',
  }),
  asked('lL-nanchang-materials', 'several', '南昌把正负极材料、电解液、隔膜集聚区放在哪几个区县和开发区？', {
    gold: '安义县、小蓝经开区、进贤县',
    contains: [
      ['Anyi', '安义'],
      ['Xiaolan', '小蓝'],
      ['Jinxian', '进贤'],
    ],
    support: [[NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County']],
    why: 'one of three parts of a sentence that has an industry for each place',
  }),
  asked(
    'lL-nanchang-split',
    'comparison',
    'How is the work divided inside Nanchang: where do storage batteries go, and where do control products and system integration go?',
    {
      gold: 'batteries in the economic development area and the new construction area, control in high-tech zones and Qingshan Lake District',
      contains: [
        ['new construction area', '新建区'],
        ['Qingshan', '青山湖'],
      ],
      support: [
        [
          NANCHANG,
          'the economic development area and the new construction area to build an energy storage battery agglomeration area',
        ],
        [NANCHANG, 'Focusing on high-tech zones and Qingshan Lake District'],
      ],
      why: 'two of three parts of one sentence set side by side',
    },
  ),
  asked('lL-sodium-faults', 'policy', 'What weaknesses of the sodium-ion cell is Nanchang trying to engineer away?', {
    gold: 'short life and fast discharge',
    contains: [
      ['short life', '寿命'],
      ['discharge', '放电'],
    ],
    support: [[NANCHANG, 'solve technical problems such as short life and fast discharge']],
    why: 'weaknesses for technical problems',
  }),
  asked('lL-nanchang-reason', 'policy', 'why does nanchang even care so much about energy storage', {
    gold: 'as the key to green, low-carbon transformation, the dual carbon goal and new pillar industries',
    contains: [
      ['carbon', '低碳', '双碳'],
      ['pillar', '支柱'],
    ],
    support: [[NANCHANG, 'as the key to green and low-carbon transformation']],
    why: 'a reason without a figure, put idly',
  }),
  asked('lL-nanchang-devices', 'several', '南昌依托电子信息产业优势，重点攻关哪几类储能关键器件？', {
    gold: '智能传感器、电池管理芯片、功率半导体器件、DC变换器',
    contains: [
      ['sensor', '传感器'],
      ['chip', '芯片'],
      ['semiconductor', '半导体'],
    ],
    support: [[NANCHANG, 'intelligent sensors, battery management chips, power semiconductor devices, DC converters']],
    why: 'a Chinese question about terms that stand only in English',
  }),
  asked('lL-nanchang-growth', 'value', '南昌做储能制造的企业，增得快的能到百分之多少？', {
    gold: '许多企业增速高达200%',
    contains: [percent(200)],
    support: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%']],
    why: 'an upper bound for many enterprises, put colloquially',
  }),
  asked(
    'lL-award',
    'several',
    'Need the attribution right: who conferred the Power Battery Capital medal on Yibin, and on what date?',
    {
      gold: 'the China National Light Industry Council and the China Battery Industry Association, on June 9',
      contains: [
        ['Light Industry Council', '轻工业联合会', '轻工联合会'],
        ['Battery Industry Association', '电池工业协会'],
        ['June 9', '9 June', '6月9日'],
      ],
      support: [[YIBIN, 'the China Battery Industry Association jointly awarding it the medal']],
      why: 'two bodies and a date; the same bodies come again with the inspection',
    },
  ),
  asked('lL-yibin-before', 'value', '宜宾在搞电池之前是靠啥出名的？', {
    gold: '中国酒都，酿酒',
    contains: [['Liquor', '酒']],
    support: [[YIBIN, 'Yibin was known as China’s Liquor Capital']],
    why: 'no figure, put colloquially',
  }),
  asked('lL-yibin-output', 'several', '宜宾动力电池 2022 总产值 增幅', {
    gold: '889亿元，增长4.5倍',
    contains: [yuan(88.9), ['4.5 times', '4.5倍', '4.5-fold']],
    support: [[YIBIN, 'power battery industry reached 88.9 billion yuan, an increase of 4.5 times']],
    why: 'keywords; a goal for the next year follows',
  }),
  asked('lL-yibin-120', 'yes-no', 'Editor says Yibin has passed 120 billion yuan across the battery chain. True?', {
    gold: 'the text has it only as a goal for 2023: striving for more than 120 billion',
    contains: [yuan(120)],
    caveats: [[...TARGET, 'striv', 'key tasks', '力争', '争取']],
    support: [[YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain']],
    why: 'a goal taken for a result',
  }),
  asked('lL-yibin-hightech', 'several', '宜宾的高新技术企业，2020、2021、2022年底分别是多少家？', {
    gold: '150家、200家、306家',
    contains: ['150', '200', '306'],
    support: [
      [YIBIN, '306 high-tech enterprises'],
      [YIBIN, 'the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      [YIBIN, '150 high-tech enterprises'],
    ],
    why: 'three years in three sentences, one of them a bare list of figures',
  }),
  asked('lL-yibin-contracts', 'arithmetic', 'By how many did technology contracts in Yibin go up from 2020 to 2022?', {
    gold: '258, from 160 to 418',
    contains: ['258'],
    support: [
      [YIBIN, '418 technology contracts registered for the year'],
      [YIBIN, '160 technology contracts were registered throughout the year'],
    ],
    why: 'a difference of figures that stand in two paragraphs; 2021 lies between',
  }),
  asked('lL-yibin-loop', 'yes-no', "Does Yibin's chain close the loop or end with the finished vehicle?", {
    gold: 'it goes on to battery recycling, a green closed loop, initially built',
    contains: [['recycling', '回收']],
    support: [[YIBIN, 'from raw materials, components to complete vehicles, and then to battery recycling']],
    why: 'the last words of a very long sentence',
  }),
  asked('lL-yibin-charging', 'several', '宜宾建了多少个充电接口？中心城区补能半径多大？', {
    gold: '9000多个，半径不到2公里',
    contains: [count(9000), ['2 km', '2 kilomet', '2公里', '2千米', '两公里']],
    support: [[YIBIN, 'more than 9,000 charging interfaces have been built in Yibin']],
    why: 'a count and a distance, with a bound to each',
  }),
  asked('lL-yibin-deals', 'several', 'how many deals has yibin signed since mid 2022 & for how much money', {
    gold: 'nearly 250 projects, over 250 billion yuan agreed',
    contains: [['250 projects', '250个'], yuan(250)],
    support: [[YIBIN, 'signed nearly 250 projects with a total agreed investment of over 250 billion yuan']],
    why: 'the same number for the count and for the money',
  }),
  asked('lL-yibin-manufacturing', 'follow-up', '这里面制造业项目占几成？', {
    gold: '85%以上',
    contains: [[...percent(85), '八成五']],
    support: [[YIBIN, 'accounting for more than 85% of the total investment']],
    history: signed,
    why: 'the city and the projects are only in the turn before',
  }),
  asked('lL-yibin-experts', 'policy', 'On what grounds did the experts find Yibin worthy of its title?', {
    gold: 'clustering, complete chain, clear path, strong policy measures, strong momentum',
    contains: [
      ['clustering', '集聚', '集群'],
      ['complete industry chain', '产业链完整', '完整的产业链', '产业链'],
      ['policy measures', '政策'],
    ],
    support: [[YIBIN, 'a clear development path, strong policy measures']],
    why: 'a judgement without a figure',
  }),
  asked(
    'lL-jing-next',
    'who',
    'Who speaks for Sichuan about building one of the most complete battery chains in the world, and on what advantages?',
    {
      gold: 'Jing Maoming; lithium resources and green power',
      contains: [
        ['Jing Maoming', '景茂明', '敬茂明'],
        ['lithium resources', '锂资源', '锂矿'],
        ['green power', '绿电', '绿色电力'],
      ],
      support: [[YIBIN, 'we will rely on lithium resources, green power energy and other advantages']],
      why: 'the person stands after the quote',
    },
  ),
  asked('lL-yibin-investment', 'value', '2022年宜宾工业投资增速比2021年提高了几个百分点？', {
    gold: '9.7个百分点',
    contains: [points(9.7)],
    support: [[YIBIN, '10.4 percentage points and 9.7 percentage points compared with 2021 respectively']],
    why: 'a "respectively" sentence; 10.4 is of the secondary industry',
  }),
  asked('lL-yunnan-steps', 'target', "Lay out Yunnan's output value milestones for each year of the plan.", {
    gold: '20 billion yuan in 2022, 50 billion in 2023, over 100 billion in 2024',
    contains: [yuan(20), yuan(50), yuan(100)],
    support: [
      [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan.'],
    ],
    why: 'three paragraphs, the last without a year and in the past tense',
  }),
  asked('lL-yunnan-capacity', 'target', '云南行动计划里，2024年隔膜、电解液、铜箔的产能目标分别是多少？', {
    gold: '隔膜15亿平方米，电解液20万吨，铜箔9万吨',
    contains: [['1.5 billion', '15亿'], tonnes(200_000), tonnes(90_000)],
    support: [[YUNNAN, 'battery diaphragm, 200,000 tons of electrolyte, 90,000 tons of copper foil']],
    why: 'three out of a list of seven',
  }),
  asked(
    'lL-yunnan-recycling',
    'target',
    'What battery recycling volume is Yunnan planning for 2024, and how many demonstration projects go with it?',
    {
      gold: '200,000 tonnes; one or two demonstration projects',
      contains: [tonnes(200_000), ['1 or 2', 'one or two', '1-2', '1至2', '1到2', '一到两', '1个或2个']],
      support: [
        [YUNNAN, '200,000 tons of green recycling of batteries'],
        [YUNNAN, '1 or 2 battery recycling and utilization demonstration projects are built'],
      ],
      why: 'two sentences; electrolyte has the same tonnage',
    },
  ),
  asked('lL-yunnan-cities', 'several', '云南点名重点支持哪几个城市建设一流的新能源电池产业基地？', {
    gold: '昆明、玉溪、曲靖',
    contains: [
      ['Kunming', '昆明'],
      ['Yuxi', '玉溪'],
      ['Qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'names in lower case in a broken translation',
  }),
  asked('lL-yunnan-minerals', 'several', "Which of its own ores does Yunnan's plan want to draw upon?", {
    gold: 'phosphorus, lithium, nickel, manganese, copper and aluminium',
    contains: [
      ['phosphorus', '磷'],
      ['nickel', '镍'],
      ['manganese', '锰'],
      ['copper', '铜'],
    ],
    support: [[YUNNAN, 'phosphorus, lithium, nickel, manganese, copper and aluminum in Our province']],
    why: 'ores for mineral resources; the province is "ours" in the sentence',
  }),
  asked('lL-yunnan-issuer', 'who', "Which office issued Yunnan's three-year battery plan, and on what day?", {
    gold: 'the general office of the provincial people’s government, on April 6',
    contains: [
      ['general office', '办公厅'],
      ['April 6', '6 April', '4月6日'],
    ],
    support: [[YUNNAN, 'on April 6, general office of the people’s government of yunnan province has released']],
    why: 'a broken sentence with the name of a reporter in front',
  }),
  asked('lL-yunnan-pilots', 'several', '退役电池梯次利用，云南打算先在哪些场景试点？', {
    gold: '低速电动车、5G基站、数据中心电源',
    contains: [['low-speed', '低速'], ['5G'], ['data center', 'data centre', '数据中心']],
    support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
    why: 'retired batteries and scenes are not in the text',
  }),
  asked('lL-yunnan-parties', 'who', "Whose participation is foreseen in Yunnan's take-back and recycling system?", {
    gold: 'government, enterprises and society',
    contains: [
      ['government', '政府'],
      ['enterprises', '企业'],
      ['society', '社会'],
    ],
    support: [[YUNNAN, 'the participation of the government, enterprises and society']],
    why: 'parties without a figure; take-back is not a word of the text',
  }),
  asked('lL-yunnan-lfp', 'policy', '云南的磷酸铁锂产业链，按计划从哪个环节起、到哪个环节止？', {
    gold: '从磷酸—碳酸锂起，经磷酸铁锂、储能或动力电池，到梯次综合利用',
    contains: [
      ['phosphoric acid', '磷酸—', '磷酸-', '碳酸锂', 'lithium carbonate'],
      ['cascade', '梯次'],
    ],
    support: [[YUNNAN, 'lithium iron phosphate — energy storage or power battery — cascade comprehensive utilization']],
    why: 'a chain of links in quotation marks, beside one for ternary batteries',
  }),
  asked('lL-yunnan-redline', 'policy', 'What environmental limit must the Yunnan build-out respect?', {
    gold: 'the ecological red line is to be strictly observed',
    contains: [['red line', '红线']],
    support: [[YUNNAN, 'stresses the importance of strictly observing the ecological red line']],
    why: 'no figure; a limit that is a set phrase of policy',
  }),
  asked('lL-yunnan-ternary', 'typo', "What's the first link in the ternary cathode chain of Yunan's plan?", {
    gold: 'battery grade manganese salt',
    contains: [['manganese salt', '锰盐']],
    support: [[YUNNAN, 'Support “battery grade manganese salt – ternary precursor – ternary cathode material']],
    why: 'the province is misspelt; a second chain stands in the paragraph before',
  }),
  asked(
    'lL-yichun-yibin',
    'comparison',
    "Which was larger in 2022, Yichun's lithium and new energy revenue or the output value of Yibin's power battery industry?",
    {
      gold: 'Yichun: 111.7 billion yuan in revenue against 88.9 billion in output value',
      contains: [yuan(111.7), yuan(88.9)],
      support: [
        [JIANGXI, '111.7 billion yuan in 2022'],
        [YIBIN, 'power battery industry reached 88.9 billion yuan'],
      ],
      why: 'two names that look alike, in two documents, with two measures',
    },
  ),
  asked('lL-sodium-where', 'several', '材料里哪个城市在布局钠离子电池？', {
    gold: '南昌',
    contains: [['Nanchang', '南昌']],
    support: [[NANCHANG, 'sodium-ion batteries']],
    why: 'the place is what is asked for',
  }),

  unanswerable(
    'lL-storage-subsidy',
    'What subsidy per kWh does Nanchang pay storage operators?',
    'no subsidy is named',
  ),
  unanswerable('lL-sunwoda-investment', '欣旺达在南昌的动力电池项目投资多少亿元？', 'the project is only named'),
  unanswerable(
    'lL-sunwoda-growth',
    "How fast did Sunwoda's Nanchang arm grow last year?",
    'the 200% is of many firms, none named',
  ),
  unanswerable('lL-sodium-capacity', 'sodium-ion capacity Nanchang wants by 2025, in GWh?', 'no capacity is given'),
  unanswerable('lL-nanchang-secretary', '现任南昌市委书记叫什么名字？', 'the mayor is named, not the party secretary'),
  unanswerable('lL-yibin-2023-result', '宜宾2023年全年动力电池产值最后完成了多少？', '2023 has a goal, 2022 a result'),
  unanswerable('lL-yibin-2020-patents', '2020年宜宾授权发明专利多少件？', 'patents are given for 2021 and 2022 only'),
  unanswerable('lL-catl-yibin', 'How many billions has CATL itself put into Yibin?', 'sums are of all projects'),
  unanswerable(
    'lL-yibin-cars',
    'how many electric cars are driving around yibin',
    'chargers are counted, cars are not',
  ),
  unanswerable('lL-sichuan-output', '四川全省2022年动力电池产业产值是多少？', 'the figure is of Yibin alone'),
  unanswerable('lL-yunnan-achieved', '后来真的达到了吗？实际做了多少亿？', 'only the goal is in the text', {
    history: firstYear,
  }),
  unanswerable('lL-yunnan-recycled-2023', '云南2023年一共回收了多少吨废旧电池？', '200,000 tons are planned for 2024'),
  unanswerable(
    'lL-kunming-share',
    "How much of Yunnan's 100 billion is Kunming to contribute?",
    'it is named as a base only',
  ),
  unanswerable(
    'lL-yunnan-budget',
    'How much public funding has the Yunnan government set aside for its three-year battery plan?',
    'the sums are of output value, not of funding',
  ),
  unanswerable(
    'lL-guizhou-target',
    "I'm comparing neighbours: what battery output value is Guizhou aiming at for 2024?",
    'the goals are those of Yunnan',
  ),
];
