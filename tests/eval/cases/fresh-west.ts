import { percent, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const GUANGDONG = 'guangdong-storage-plan-zh';
const GUIZHOU = 'guizhou-phosphate-battery-zh';
const QINGHAI = 'qinghai-salt-lake-lithium';
const DEBRECEN = 'debrecen-battery-hub';

const AIMED = [...TARGET, 'aims', 'aiming', 'wants', 'hopes', '力争', '计划', '希望', '打算', '提出'];

/** What somebody who has not seen the texts asks of Guangdong, Guizhou, Qinghai and Debrecen, in words of their own. */
export const FRESH_WEST = [
  asked('fe-gd-aim', 'target', 'How much revenue does Guangdong hope to make with new-type energy storage by 2025?', {
    gold: '600 billion yuan',
    contains: [yuan(600)],
    caveats: [AIMED],
    support: [[GUANGDONG, '方案提出，到2025年，全省新型储能产业营业收入达到6000亿元']],
    why: 'English over a Chinese text; hope for a figure that the plan sets',
  }),
  asked('fe-gd-2022-zh', 'several', '广东新型储能行业2022年营收多少，涨了多少？', {
    gold: '约1520亿元，增长36.8%',
    contains: [yuan(152), percent(36.8)],
    support: [[GUANGDONG, '2022年，全省新型储能产业营业收入约为1520亿元，比上年增长36.8%。']],
    why: '营收 for 营业收入, 行业 for 产业, two figures',
  }),
  asked('fe-gd-gigawatts', 'other-units', 'How many gigawatts of storage should Guangdong have installed by 2025?', {
    gold: '3 GW',
    contains: [['3 GW', '3 gigawatts', '300万千瓦', '3 million kilowatts', '3 million kW']],
    caveats: [AIMED],
    support: [[GUANGDONG, '方案提出，到2025年，全省新型储能产业营业收入达到6000亿元，新型储能装机规模达到300万千瓦。']],
    why: 'myriads of kilowatts in the text',
  }),
  asked('fe-gd-bms', 'who', 'Guangdong battery management systems which city', {
    gold: 'Shenzhen',
    contains: [['Shenzhen', '深圳']],
    support: [[GUANGDONG, '深圳重点发展电池管理系统和系统集成']],
    why: 'key words for a place; Wuhan takes the same link in another text',
  }),
  asked('fe-zq-role-zh', 'policy', '肇庆在广东的储能布局里扮演什么角色？', {
    gold: '建设全省最大的电池生产基地',
    contains: [['最大', 'largest', 'biggest']],
    support: [[GUANGDONG, '肇庆建设全省最大的电池生产基地']],
    why: 'a role that no word of the text names',
  }),
  asked(
    'fe-gd-most',
    'policy',
    'What is the most a single firm can get for first-of-its-kind storage equipment in Guangdong?',
    {
      gold: '10 million yuan',
      contains: [['10 million yuan', '1000万元', '1,000万元']],
      support: [[GUANGDONG, '对首台套储能装备按售价的30%给予奖励，单个企业最高不超过1000万元']],
      why: 'three figures in the sentence; Changzhou pays for first machines as well',
    },
  ),
  asked(
    'fe-gd-fire',
    'yes-no',
    'May a storage station in Guangdong feed the grid before it has passed its fire inspection?',
    {
      gold: 'no',
      contains: [['不得并网', 'may not', 'must not', 'cannot', 'not be connected', 'not allowed']],
      support: [[GUANGDONG, '未通过消防验收的电站不得并网']],
      why: 'the rule is a negation',
    },
  ),
  asked('fe-gd-own-lithium', 'yes-no', 'Does Guangdong mine any lithium of its own?', {
    gold: 'no, it depends on imports',
    contains: [['import', '进口', '不设锂矿', 'no lithium']],
    support: [[GUANGDONG, '广东不设锂矿，原料主要依靠进口']],
    why: 'said in passing by an official',
  }),
  unanswerable(
    'fe-gd-u-output',
    'How many gigawatt-hours of storage batteries does Guangdong aim to produce in 2025?',
    'output is given for 2022, the targets are of revenue and of installed power',
  ),
  unanswerable('fe-sz-u-firms-zh', '深圳有多少家电池企业？', 'the number is given for Huizhou'),
  unanswerable(
    'fe-dg-u-value',
    "What was the output value of Dongguan's battery industry in 2022?",
    'a city of the province that the text does not name',
  ),
  asked('fe-gz-rank', 'ranking', 'Where does Guizhou rank nationally for phosphate rock reserves?', {
    gold: 'third',
    contains: [['third', 'No. 3', '3rd', '第三', '第3']],
    support: [[GUIZHOU, '保有储量约50亿吨，居全国第三位']],
    why: 'a rank and not the reserves',
  }),
  asked('fe-gz-growth-zh', 'value', '贵州 新能源电池材料 2023 增速', {
    gold: '29.4%',
    contains: [percent(29.4)],
    support: [[GUIZHOU, '达到1046亿元，同比增长29.4%']],
    why: 'key words; growth and not the value',
  }),
  asked(
    'fe-gz-double',
    'target',
    'By when does Guizhou want its battery materials industry to be worth 200 billion yuan?',
    {
      gold: 'by 2025',
      contains: [['2025']],
      support: [[GUIZHOU, '力争到2025年全省新能源电池及材料产业总产值达到2000亿元']],
      why: 'the figure is in the question, the year is asked',
    },
  ),
  asked('fe-tr-running-zh', 'value', '铜仁的硫酸锰工厂2023年开工情况怎么样？', {
    gold: '产能利用率只有六成',
    contains: [['六成', '60%', '60 percent']],
    support: [[GUIZHOU, '2023年产能利用率只有六成']],
    why: '开工情况 for 产能利用率; tenths in words',
  }),
  asked('fe-tr-idle', 'policy', 'Why did the manganese sulphate plants in Tongren stand partly idle?', {
    gold: 'because prices fell',
    contains: [['价格下跌', '价格下降', 'price']],
    support: [[GUIZHOU, '当地负责人说，2023年产能利用率只有六成，价格下跌是主要原因。']],
    why: 'idle for a low rate of use',
  }),
  asked('fe-tr-third', 'value', 'Tongren high-purity manganese sulphate, share of national capacity', {
    gold: 'more than one third',
    contains: [['三分之一', 'one-third', 'one third', 'a third']],
    support: [[GUIZHOU, '拥有高纯硫酸锰产能28万吨，占全国产能的三分之一以上']],
    why: 'key words over a Chinese text; a fraction and not the tonnes',
  }),
  asked('fe-gz-gypsum', 'policy', 'What must phosphoric acid makers in Guizhou do about their gypsum waste?', {
    gold: 'use it up: what they may produce depends on the gypsum they have found a use for',
    contains: [['消纳', '以渣定产', 'use for', 'use of', 'used', 'consume']],
    support: [
      [GUIZHOU, '企业当年消纳多少磷石膏，才能生产多少磷酸'],
      ['hubei-battery-outline', 'In Guizhou, the producers of phosphoric acid must first find a use for their gypsum.'],
    ],
    why: 'a text of another province says it as well',
  }),
  asked('fe-gz-penalty-zh', 'policy', '贵州的企业要是没把磷石膏消化完，会有什么后果？', {
    gold: '下一年度产量相应核减',
    contains: [['核减', '减产', '减少', '削减', 'reduced', 'cut', 'lowered']],
    support: [[GUIZHOU, '未完成消纳任务的企业，下一年度产量相应核减']],
    why: '消化 for 消纳, 后果 for a rule that names no penalty',
  }),
  asked(
    'fe-gz-green',
    'policy',
    'How big is the electricity discount for Guizhou battery material plants that use mostly green power?',
    {
      gold: '0.02 yuan per kilowatt-hour',
      contains: ['0.02'],
      support: [[GUIZHOU, '使用绿电比例达到50%以上的，每千瓦时电价优惠0.02元']],
      why: '"mostly" for half and more',
    },
  ),
  unanswerable('fe-gz-u-lithium', 'How much lithium does Guizhou mine?', 'the province has phosphate rock'),
  unanswerable('fe-gz-u-ternary-zh', '2023年贵州三元正极材料的产量是多少？', 'given for lithium iron phosphate'),
  unanswerable(
    'fe-tr-u-2022',
    "How much of Tongren's manganese sulphate capacity was in use in 2022?",
    'given for the year that follows',
  ),
  asked('fe-qh-too-much', 'policy', 'What happens to a company in Qinghai that pumps out more brine than it may?', {
    gold: 'it pays ten times the normal water fee',
    contains: [['ten times', '10 times', 'tenfold', '十倍', '10倍']],
    support: [[QINGHAI, 'whoever exceeds it pays ten times the normal water fee']],
    why: 'the sentence says "exceeds it"',
  }),
  asked('fe-go-tons-zh', 'value', '格尔木2023年产了多少碳酸锂？', {
    gold: '8.6万吨',
    contains: [tonnes(86_000)],
    support: [[QINGHAI, 'Golmud alone accounted for 86,000 tons in 2023.']],
    why: 'of what the tons are stands a paragraph before',
  }),
  asked(
    'fe-qh-recovery',
    'comparison',
    'Lithium recovery in Qinghai: what do the new rules ask for, and where did producers stand in 2023?',
    {
      gold: 'at least 75 percent from 2026, 72 percent in 2023',
      contains: [percent(75), percent(72)],
      support: [
        [QINGHAI, 'The recovery rate of lithium from brine has risen from 45 percent in 2020 to 72 percent last year.'],
        [QINGHAI, 'The new rules require at least 75 percent from 2026 on.'],
      ],
      why: 'the requirement against the result; "last year" is 2023',
    },
  ),
  asked('fe-qh-water-zh', 'value', '青海提锂耗用的淡水2023年是多了还是少了？', {
    gold: '少了8%，为3100万立方米',
    contains: [percent(8)],
    support: [
      [QINGHAI, 'Fresh water drawn for lithium extraction fell by 8 percent to 31 million cubic metres in 2023.'],
    ],
    why: 'asks for the direction; 耗用 for drawn',
  }),
  asked('fe-xn-full', 'yes-no', 'Were the cell factories in Xining busy to capacity in 2023?', {
    gold: 'no, they ran at 61 percent',
    contains: [percent(61)],
    support: [
      [QINGHAI, 'Factories in Xining have a capacity of 46 GWh a year, though they ran at 61 percent of it in 2023.'],
    ],
    why: 'a share of what the sentence gives before',
  }),
  asked('fe-xn-2027-zh', 'target', '西宁 2027年 电池产量 目标', {
    gold: '60 GWh',
    contains: [['60 GWh', '60吉瓦时', '60 gigawatt-hours']],
    caveats: [AIMED],
    support: [[QINGHAI, 'The provincial capital hopes to raise battery output to 60 GWh by 2027.']],
    why: 'key words; the city is "the provincial capital"',
  }),
  asked('fe-qh-herders', 'policy', 'do the local herders see any money from the lithium?', {
    gold: '3 yuan for every ton of lithium carbonate sold',
    contains: [['3 yuan', 'three yuan', '3元']],
    support: [
      [QINGHAI, "Herdsmen's cooperatives around the lake receive 3 yuan for every ton of lithium carbonate sold"],
    ],
    why: 'chatty, and no place is named',
  }),
  unanswerable(
    'fe-go-u-names',
    'Can you name the companies that extract lithium at Golmud?',
    'their number is given, their names are not',
    { category: 'who' },
  ),
  unanswerable('fe-qh-u-2025-zh', '青海2025年碳酸锂产量目标是多少？', 'there are rules and no target for output'),
  unanswerable(
    'fe-qh-u-price',
    'What did a ton of lithium carbonate from Qinghai cost in 2023?',
    'a payment per ton is given, the price is not',
  ),
  asked('fe-db-spend', 'value', 'How much money is CATL putting into its Hungarian plant?', {
    gold: '7.34 billion euros',
    contains: [['7.34 billion euros', '€7.34 billion', '73.4亿欧元']],
    support: [[DEBRECEN, 'for which it has budgeted 7.34 billion euros']],
    why: 'a country for the city, putting in for budgeting',
  }),
  asked('fe-db-phase-zh', 'several', '宁德时代在德布勒森的工厂一期什么时候投产，规模多大？', {
    gold: '2025年，40 GWh',
    contains: [['2025'], ['40 GWh', '40吉瓦时']],
    support: [[DEBRECEN, 'Its first phase, 40 GWh, is due to start in 2025']],
    why: 'a foreign place in Chinese',
  }),
  asked(
    'fe-db-state',
    'policy',
    'What is the Hungarian state chipping in for the Debrecen factory, and has Brussels approved it?',
    {
      gold: '320 million euros; the European Commission had not ruled on it',
      contains: [
        ['320 million', '3.2亿欧元'],
        ['not ruled', 'not yet', 'needs the consent', '尚未', '未作出', 'pending'],
      ],
      support: [
        [
          DEBRECEN,
          "Hungary's government supports the project with 320 million euros for roads, water and power lines.",
        ],
        [
          DEBRECEN,
          'A grant of this size needs the consent of the European Commission, which had not ruled on it when this article was written.',
        ],
      ],
      why: 'Brussels for the Commission; the second part has no answer but "not yet"',
    },
  ),
  asked('fe-db-protests', 'policy', 'How did local politicians in Debrecen respond to the anger over water?', {
    gold: '70 percent of industrial water must be treated waste water',
    contains: [percent(70)],
    support: [
      [
        DEBRECEN,
        'After protests in January 2023 the city council decided that 70 percent of industrial water must be treated waste water.',
      ],
    ],
    why: 'politicians for the city council, anger for protests',
  }),
  asked('fe-hu-ahead', 'ranking', 'Did any EU country out-produce Hungary in battery cells in 2023?', {
    gold: 'yes, Poland',
    contains: [['Poland', '波兰']],
    support: [
      [
        DEBRECEN,
        'In 2023 the country made 62 GWh of battery cells, more than any other member of the European Union except Poland.',
      ],
    ],
    why: 'the exception is the answer, and the sentence says "the country"',
  }),
  asked('fe-hu-strategy-zh', 'false-premise', '匈牙利的电池战略定了多少吉瓦时的产能目标？', {
    gold: '没有以吉瓦时计的目标',
    contains: [['no target', '没有', '未设', '并无']],
    support: [[DEBRECEN, "The government's battery strategy, adopted in 2022, has no target in gigawatt-hours"]],
    why: 'the text denies what the question takes for granted',
  }),
  unanswerable('fe-pl-u-cells', 'Poland battery cell production 2023 GWh', 'only that it was more than Hungary made'),
  unanswerable('fe-hu-u-2022-zh', '2022年匈牙利生产了多少电芯？', 'given for the year that follows'),
  unanswerable(
    'fe-db-u-samsung',
    "What capacity does Samsung's cell factory in Debrecen have?",
    'the texts know of no such factory',
    { category: 'false-premise' },
  ),
];
