import { exchange } from '../../questions/case.ts';
import { count, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const OUTLINE = 'hubei-battery-outline';

const capacity = exchange(
  'What was the cell capacity of Hubei at the end of 2023?',
  'The capacity for cells stood at 168 GWh a year at the end of 2023. [1]',
);

/** A long text without reviewed figures; its cities are spelt nearly like others. */
export const HUBEI = [
  asked('hb-revenue', 'value', 'What was the revenue of the battery industry in Hubei in 2023?', {
    gold: '214.6 billion yuan',
    contains: ['214.6 billion yuan'],
    support: [
      [OUTLINE, 'the revenue of the battery industry in Hubei, from materials to recycling, was 214.6 billion yuan'],
    ],
    why: 'aims for the same revenue stand pages later',
  }),
  asked('hb-revenue-zh', 'value', '湖北电池产业2023年营收多少？', {
    gold: '2146亿元',
    contains: ['2146亿元'],
    support: [
      [OUTLINE, 'the revenue of the battery industry in Hubei, from materials to recycling, was 214.6 billion yuan'],
    ],
    why: 'a short question of a long text in another language',
  }),
  asked('hb-aim-2028', 'target', 'What revenue should the Hubei battery industry reach by 2028?', {
    gold: '500 billion yuan',
    contains: ['500 billion yuan'],
    forbids: ['was 500 billion yuan'],
    support: [[OUTLINE, 'By 2028, the revenue of the battery industry in Hubei is to reach 500 billion yuan.']],
    why: 'an interim aim stands beside it',
  }),
  asked('hb-aim-2025-zh', 'target', '湖北电池产业2025年的营收目标是多少？', {
    gold: '3000亿元',
    contains: ['3000亿元'],
    support: [[OUTLINE, 'An interim aim of 300 billion yuan is set for 2025.']],
    why: 'the indicator stands in the sentence before',
  }),
  asked('hb-profit', 'comparison', "How did the battery industry's profit in Hubei move between 2022 and 2023?", {
    gold: 'from 17.3 to 9.8 billion yuan',
    contains: ['17.3 billion yuan', '9.8 billion yuan'],
    support: [
      [OUTLINE, 'The total profit of the industry was 9.8 billion yuan in 2023, after 17.3 billion yuan in 2022.'],
    ],
    why: 'the later year comes first',
  }),
  asked(
    'hb-enterprises',
    'value',
    'How many battery enterprises above designated size did Hubei have at the end of 2023?',
    {
      gold: '486',
      contains: ['486'],
      support: [
        [OUTLINE, 'The province had 486 enterprises of the industry above designated size at the end of 2023.'],
      ],
      why: 'an aim of 700 stands pages later',
    },
  ),
  asked('hb-slowdown', 'policy', "Why did growth of Hubei's battery industry slow down in 2023?", {
    gold: 'falling prices rather than falling volumes',
    contains: [['falling prices', '价格下跌', '价格']],
    support: [[OUTLINE, 'which the statistics bureau puts down to falling prices rather than to falling volumes']],
    why: 'a reason in a relative clause',
  }),
  asked('hb-yichang-lfp', 'value', 'How much lithium iron phosphate was made in Yichang in 2023?', {
    gold: '290,000 tons',
    contains: ['290,000 tons'],
    support: [[OUTLINE, 'Yichang produced 430,000 tons of iron phosphate and 290,000 tons of lithium iron phosphate']],
    why: 'iron phosphate and lithium iron phosphate in one sentence',
  }),
  asked('hb-yichang-fp-zh', 'value', '宜昌2023年磷酸铁产量是多少？', {
    gold: '43万吨',
    contains: ['43万吨'],
    support: [[OUTLINE, 'Yichang produced 430,000 tons of iron phosphate and 290,000 tons of lithium iron phosphate']],
    why: '磷酸铁 is not 磷酸铁锂',
  }),
  asked('hb-yichang-target', 'target', 'What lithium iron phosphate output is Yichang to reach by 2026?', {
    gold: '600,000 tons',
    contains: ['600,000 tons'],
    support: [[OUTLINE, 'Output of lithium iron phosphate is to reach 600,000 tons by 2026.']],
    why: 'the city stands in the heading',
  }),
  asked('hb-cells', 'value', 'How is the cell capacity of Hubei spread over its cities?', {
    gold: 'Jingmen 82, Wuhan 40, Xiangyang 28, Xiaogan 18 GWh',
    contains: ['82 GWh', '40 GWh', '28 GWh', '18 GWh'],
    support: [
      [
        OUTLINE,
        'Jingmen accounted for 82 GWh of it, Wuhan for 40 GWh, Xiangyang for 28 GWh and Xiaogan for the remaining 18 GWh.',
      ],
    ],
    why: 'four cities, four figures',
  }),
  asked('hb-jingmen-rank', 'ranking', 'Which city in Hubei has the largest battery cell capacity?', {
    gold: 'Jingmen',
    contains: [['Jingmen', '荆门']],
    support: [[OUTLINE, 'Jingmen accounted for 82 GWh of it']],
    why: 'a ranking within a sentence',
  }),
  asked('hb-xiangyang-use-zh', 'value', '襄阳的电芯产能利用率是多少？', {
    gold: '44%',
    contains: ['44%'],
    support: [[OUTLINE, 'In Xiangyang the figure was 44 percent.']],
    why: '"the figure" stands for the share in use',
  }),
  asked('hb-use', 'value', 'On average what share of cell capacity was used in Hubei in 2023?', {
    gold: '58 %',
    contains: ['58%'],
    support: [[OUTLINE, 'so that on average 58 percent of the capacity was in use']],
    why: 'one city differs',
  }),
  asked('hb-condition', 'policy', 'Under which condition does Hubei approve projects that only add cell capacity?', {
    gold: 'average use of the plants in the city above 70 percent the year before',
    contains: ['70%'],
    support: [
      [
        OUTLINE,
        'unless the average use of the existing plants in the same city was above 70 percent in the year before',
      ],
    ],
    why: 'a condition in a negation',
  }),
  asked('hb-tests', 'policy', 'What does Hubei subsidise instead of factory buildings?', {
    gold: '40 percent of fees for tests and certificates',
    contains: [['tests and certificates', 'fees for tests', '检测', 'certificates']],
    support: [
      [
        OUTLINE,
        'It will instead bear 40 percent of the fees for tests and certificates, at most 3 million yuan per enterprise and year.',
      ],
    ],
    why: '"instead" ties two sentences together',
  }),
  asked('hb-fund', 'value', "How large is Hubei's provincial fund for the battery industry to be?", {
    gold: '20 billion yuan',
    contains: ['20 billion yuan'],
    support: [[OUTLINE, 'A provincial fund for the battery industry of 20 billion yuan will be set up']],
    why: 'the share of the province stands beside it',
  }),
  asked('hb-fund-share-zh', 'value', '湖北省自己向电池产业基金出资多少？', {
    gold: '60亿元',
    contains: ['60亿元'],
    support: [[OUTLINE, 'into which the province pays 6 billion yuan']],
    why: 'a part of the whole',
  }),
  asked('hb-doctor', 'policy', 'What do people with a PhD get for joining a battery company outside Wuhan?', {
    gold: '150,000 yuan over three years',
    contains: ['150,000 yuan'],
    support: [
      [
        OUTLINE,
        'Holders of a doctorate who join an enterprise of the industry outside Wuhan receive 150,000 yuan over three years.',
      ],
    ],
    why: '"PhD" for "doctorate"',
  }),
  asked('hb-distance', 'policy', 'How far must new plants stay from the Yangtze in Hubei?', {
    gold: 'one kilometre',
    contains: [['one kilomet', '1 km', '一公里', '1公里']],
    support: [[OUTLINE, 'No plant may be built within one kilometre of the main stream of the Yangtze']],
    why: 'a number in words',
  }),
  asked('hb-safety', 'policy', 'How soon must operators of storage stations in Hubei report a fire?', {
    gold: 'within one hour',
    contains: [['one hour', '1 hour', '一小时']],
    support: [
      [
        OUTLINE,
        'Their operators must report every fire and every discharge of smoke to the emergency management department within one hour.',
      ],
    ],
    why: '"their" stands for the stations',
  }),
  asked('hb-xiantao', 'date', 'When was the fire at the storage station in Xiantao?', {
    gold: '3 June 2023',
    contains: [['3 June 2023', 'June 3, 2023', '2023年6月3日']],
    support: [[OUTLINE, 'After the fire at a storage station in Xiantao on 3 June 2023']],
    why: 'a needle in a long text',
  }),
  asked('hb-who', 'who', "Who chairs the coordination group for Hubei's battery industry?", {
    gold: 'vice governor Tan Weihua',
    contains: ['Tan Weihua'],
    support: [[OUTLINE, 'Vice governor Tan Weihua chairs a coordination group with 16 members.']],
    why: 'a name near the end',
  }),
  asked('hb-evaluation', 'date', 'When will the Hubei outline be evaluated by outsiders?', {
    gold: '2026',
    contains: ['2026'],
    support: [[OUTLINE, 'An evaluation by an outside body is planned for the middle of the term, in 2026.']],
    why: 'a passive sentence',
  }),
  asked('hb-recycling-zh', 'target', '荆门回收示范基地到2027年每年要处理多少吨退役电池？', {
    gold: '30万吨',
    contains: ['30万吨'],
    support: [
      [OUTLINE, 'A demonstration base for recycling is to handle 300,000 tons of spent batteries a year by 2027'],
    ],
    why: 'the city stands in the sentence before',
  }),
  asked(
    'hb-electrolyte',
    'target',
    'What share of electrolyte should come from local makers in Hubei by 2028, and what is it now?',
    {
      gold: '60 percent; 35 percent now',
      contains: ['60%', '35%'],
      support: [
        [OUTLINE, 'The local share of electrolyte is to rise to 60 percent'],
        [OUTLINE, 'Local makers cover 35 percent of what cell makers in the province buy'],
      ],
      why: 'two chapters of the text',
    },
  ),
  asked('hb-follow-output', 'follow-up', 'And how much did they actually produce that year?', {
    gold: '97 GWh',
    contains: ['97 GWh'],
    history: capacity,
    support: [[OUTLINE, "The province's cell makers produced 97 GWh in 2023"]],
    why: 'capacity against output',
  }),
  asked('hb-wuhan-zh', 'policy', '武汉在湖北电池产业分工中承担什么？', {
    gold: '研发、电池管理系统和整车',
    contains: [['研发', '研究', 'research']],
    support: [[OUTLINE, 'Wuhan takes research, battery management systems and vehicles.']],
    why: 'a division of work',
  }),
  asked('hb-piles', 'value', 'How many new energy vehicles did Hubei build in 2023?', {
    gold: '392,000',
    contains: [count(392_000)],
    support: [[OUTLINE, 'Hubei built 392,000 new energy vehicles in 2023']],
    why: 'several cities of other texts have the same indicator',
  }),
  asked('hb-interim-false', 'false-premise', "Hubei's battery revenue reached 500 billion yuan in 2023, right?", {
    gold: 'no: 214.6 billion yuan; 500 billion is the aim for 2028',
    contains: [['214.6 billion yuan', 'do not bear out', ...TARGET]],
    support: [
      [OUTLINE, 'the revenue of the battery industry in Hubei, from materials to recycling, was 214.6 billion yuan'],
    ],
    why: 'an aim of another year in the mouth of the asker',
    abstained: 'either',
  }),
  unanswerable(
    'hb-yichun',
    'What is the lithium iron phosphate output of Yichun?',
    'named in this text only as not to be confused',
  ),
  unanswerable('hb-shiyan-zh', '十堰2023年动力电池产量是多少？', 'named only as the end of a road'),
  unanswerable('hb-2035', 'What is the battery revenue goal of Hubei for 2035?', 'a year after the outline'),
  unanswerable('hb-exports', 'How much did Hubei export in batteries in 2023?', 'no exports are given'),
  asked('hb-gypsum-payer', 'false-premise', "Who pays for cleaning up Hubei's gypsum stockpile?", {
    gold: 'nobody has said so yet',
    contains: [['nobody has yet said', '没有']],
    support: [['hubei-battery-outline', 'nobody has yet said who pays for the stockpile of gypsum']],
    why: 'the text itself says that it is open',
    abstained: 'either',
  }),
  asked('hb-deaths-zh', 'false-premise', '仙桃储能电站火灾中有几名消防员牺牲？', {
    gold: '无人牺牲，两名消防员受伤',
    contains: [['injured', '受伤']],
    support: [['hubei-battery-outline', 'in which two firefighters were injured']],
    why: 'two were injured, none is said to have died',
    abstained: 'either',
  }),
  unanswerable('x-weather', "What's the weather going to be in Hefei on Friday?", 'off topic with a known place'),
  unanswerable('x-stock', 'Should I buy CATL shares?', 'advice that no text gives'),
  unanswerable('x-tianjin', 'What is the battery output value of Tianjin?', 'a city that no text tells of'),
  unanswerable('x-chongqing-zh', '重庆有哪些动力电池补贴政策？', 'a city that no text tells of'),
  unanswerable('x-sweden', 'How many jobs did Northvolt cut in Sweden?', 'a country that no text tells of'),
];
