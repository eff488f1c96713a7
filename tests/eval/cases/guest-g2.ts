import { exchange } from '../../questions/case.ts';
import { count, percent, points, TARGET, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const MIIT = 'miit-lithium-battery-guideline';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';
const JIANGXI = 'jiangxi-lithium-cities';

const contracts = exchange(
  "What was the registered value of Yibin's technology contracts in 2022?",
  '2.336 billion yuan. [1]',
);

/** A fact-checker at a magazine, on the guideline, Yibin and Yunnan. */
export const GUEST_G2 = [
  asked(
    'gG-may-value',
    'false-premise',
    "The author claims the value of China's lithium-ion battery exports rose 16.1 percent in May. True or false?",
    {
      gold: 'false: it slumped by 16.1 percent',
      contains: [['slump', 'fell', 'fall', 'drop', 'decline', 'decrease', '下降', '下跌', '下滑', '减少']],
      abstained: 'either',
      support: [[MIIT, 'while the value slumped by 16.1 percent to $4.64 billion']],
      why: 'the right figure with the wrong direction; the number of batteries did rise',
    },
  ),
  asked(
    'gG-guideline-effect',
    'false-premise',
    'Did the revised lithium battery guideline really take effect in May?',
    {
      gold: 'no: it was proposed in May and took effect on Thursday, 20 June',
      contains: [['Thursday', '20 June', 'June 20', '2024-06-20', '周四', '星期四', '6月20日']],
      abstained: 'either',
      support: [[MIIT, 'The guideline, issued following a proposal in May and effective from Thursday']],
      why: 'the month of the proposal taken for that of the start; a weekday without a date',
    },
  ),
  asked(
    'gG-cap-quote',
    'who',
    'Who is it that says low manufacturing cost without technology upgrades "will cap the development of the whole industry", and what is his job?',
    {
      gold: 'Cui Dongshu, secretary-general of the China Passenger Car Association',
      contains: [
        ['Cui', '崔东树'],
        ['secretary-general', 'secretary general', '秘书长'],
      ],
      support: [
        [MIIT, 'will cap the development of the whole industry," he noted'],
        [MIIT, 'Cui Dongshu, secretary-general of the China Passenger Car Association'],
      ],
      why: 'the quote has only "he"; the office stands in an earlier paragraph',
    },
  ),
  asked(
    'gG-glut-source',
    'who',
    'Was it the ministry that called it urgent to deal with the capacity glut and the slowdown in innovation? If not, who?',
    {
      gold: 'no, industry insiders',
      contains: [['industry insiders', '业内']],
      support: [[MIIT, 'Industry insiders said it is urgent to address some of the issues']],
      why: 'a nameless source, where ministry, observers and an association speak as well',
    },
  ),
  asked('gG-may-source', 'who', 'source for the 320 million batteries exported in May?', {
    gold: 'Caixin, citing customs data',
    contains: [
      ['Caixin', '财新'],
      ['customs', '海关'],
    ],
    support: [[MIIT, 'Chinese financial news portal Caixin reported on Tuesday, citing customs data']],
    why: 'terse; a source behind a source',
  }),
  asked('gG-west', 'yes-no', '美国等西方国家减少对中国电池的依赖，做到了吗？', {
    gold: '没有，尝试过但失败了',
    contains: [['failed', '失败', '未能', '没有成功', '未成功', '未果']],
    support: [
      [
        MIIT,
        'Many Western countries, including the US, have tried to reduce their reliance on Chinese batteries but have failed',
      ],
    ],
    why: 'yes or no from a sentence without a figure, in the other language',
  }),
  asked('gG-jan-may', 'several', '今年1到5月中国电池出口，数量和金额各变化了多少？', {
    gold: '数量增长4%，金额下降17.4%',
    contains: [percent(4), percent(17.4)],
    support: [
      [
        MIIT,
        'In the January-May period, the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent',
      ],
    ],
    why: 'May alone has figures of its own',
  }),
  asked(
    'gG-farmland',
    'policy',
    'What does the new guideline want done with battery projects that stand on farmland: banned, moved, something milder?',
    {
      gold: 'makers are urged to close or curb them',
      contains: [
        ['close', '关闭', '关停'],
        ['curb', '限制', '控制', '压减'],
      ],
      support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
      why: 'exact strength of a verb; the subject is a pronoun',
    },
  ),
  asked(
    'gG-yibin-medal',
    'false-premise',
    "A reader insists that it was the MIIT that awarded Yibin the title of China's Power Battery Capital. Is the reader right?",
    {
      gold: 'no: the China National Light Industry Council and the China Battery Industry Association',
      contains: [
        ['China National Light Industry Council', '中国轻工业联合会'],
        ['China Battery Industry Association', '中国电池工业协会'],
      ],
      abstained: 'either',
      support: [
        [
          YIBIN,
          'with the China National Light Industry Council and the China Battery Industry Association jointly awarding it the medal',
        ],
      ],
      why: 'the ministry has a document of its own in the collection',
    },
  ),
  asked(
    'gG-yibin-120',
    'false-premise',
    "Is it true that the output value of Yibin's power battery industry hit 120 billion yuan in 2022?",
    {
      gold: 'no, 88.9 billion yuan; 120 billion is the aim for 2023',
      contains: [yuan(88.9)],
      abstained: 'either',
      support: [[YIBIN, 'in 2022, the total output value of Yibin’s power battery industry reached 88.9 billion yuan']],
      why: "the next year's goal told as the result",
    },
  ),
  asked('gG-jing-post', 'false-premise', 'Jing Maoming is the mayor of Yibin, isn’t he?', {
    gold: 'no, deputy director of the Sichuan Provincial Department of Economy and Information Technology',
    contains: [['deputy director', '副厅长', '副主任']],
    abstained: 'either',
    support: [
      [
        YIBIN,
        'Jing Maoming, deputy director of the Sichuan Provincial Department of Economy and Information Technology',
      ],
    ],
    why: 'a wrong office; he speaks of Yibin',
  }),
  asked(
    'gG-yibin-work-report',
    'who',
    'In which document did Yibin set itself the task of building a global first-class power battery cluster?',
    {
      gold: 'its 2023 government work report',
      contains: [['government work report', '政府工作报告']],
      support: [
        [
          YIBIN,
          'According to Yibin’s 2023 government work report, Yibin’s key tasks this year include making full effort to build a global first-class power battery industry cluster',
        ],
      ],
      why: 'asks for the source of an aim, not for the aim',
    },
  ),
  asked('gG-yibin-contracts', 'follow-up', 'And in 2020? My author only has the later years.', {
    gold: '1.038 billion yuan',
    contains: [yuan(1.038)],
    forbids: ['1.469 billion', '14.69亿'],
    history: contracts,
    support: [[YIBIN, 'the registration amount of technology contracts was recognized at 1.038 billion yuan']],
    why: 'the quantity stands only in the turn before; the year is in the sentence before',
  }),
  asked(
    'gG-yibin-fixed',
    'false-premise',
    'Did growth in Yibin’s total fixed asset investment pick up in 2022, by 2 percentage points over 2021?',
    {
      gold: 'no, it slowed by 2 percentage points',
      contains: [['slow', '放缓', '回落', '下降'], points(2)],
      abstained: 'either',
      support: [
        [
          YIBIN,
          'in 2022 the growth rate of the whole society’s fixed asset investment slowed down by 2 percentage points compared with 2021',
        ],
      ],
      why: 'the wrong direction; industrial investment did pick up',
    },
  ),
  asked('gG-yibin-yi', 'other-units', 'Yibin 2022年规模以上工业高新技术产业的营业收入，换成亿元是多少？', {
    gold: '1635.22亿元',
    contains: [['1635.22亿', '1,635.22亿']],
    forbids: ['1030.73亿'],
    support: [
      [
        YIBIN,
        'The annual operating income of the industrial high-tech industry above the scale was 163.522 billion yuan',
      ],
    ],
    why: 'billions into 亿; the name of the city in Latin letters',
  }),
  asked(
    'gG-yibin-hitech-more',
    'arithmetic',
    'By how many did the number of high-tech enterprises in Yibin go up between 2020 and 2022?',
    {
      gold: '156, from 150 to 306',
      contains: [count(156)],
      support: [
        [YIBIN, '306 high-tech enterprises'],
        [YIBIN, '150 high-tech enterprises'],
      ],
      why: 'a difference of two figures in two paragraphs',
    },
  ),
  asked(
    'gG-yibin-77',
    'who',
    'Whose figure is it that Yibin got 77 authorised patents from power battery research, and how many R&D projects did he mention?',
    {
      gold: "Jing Maoming's; more than 20 projects",
      contains: [['Jing Maoming', '敬茂明'], '20'],
      forbids: ['275'],
      support: [
        [YIBIN, 'Yibin has carried out more than 20 R&D projects'],
        [YIBIN, 'Jing Maoming, deputy director of the Sichuan Provincial Department'],
      ],
      why: 'the speaker is named a paragraph earlier; the city has another number of patents',
    },
  ),
  asked(
    'gG-yibin-charging',
    'yes-no',
    'Does the "less than 2 km" charging radius apply to all of Yibin, or only to part of it?',
    {
      gold: 'only to the central city',
      contains: [['central city', 'city centre', '中心城区']],
      support: [[YIBIN, 'with a radius of less than 2 km for the coverage of charging facilities in the central city']],
      why: 'asks for the scope of a figure',
    },
  ),
  asked(
    'gG-yibin-yichun',
    'comparison',
    'For a table on 2022: which figure is larger, the revenue of lithium and new energy in Yichun or the output value of power batteries in Yibin? Both numbers please.',
    {
      gold: 'Yichun with 111.7 billion yuan; Yibin has 88.9 billion yuan',
      contains: [yuan(111.7), yuan(88.9)],
      support: [
        [JIANGXI, 'to 111.7 billion yuan in 2022'],
        [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
      ],
      why: 'two cities with like names, two texts, two different measures',
    },
  ),
  asked('gG-yunnan-years', 'false-premise', '云南新能源电池产业三年行动计划管的是2023年到2025年，对不对？', {
    gold: '不对，是2022年至2024年',
    contains: [
      [
        '2022-2024',
        '2022–2024',
        '2022—2024',
        '2022至2024',
        '2022年至2024年',
        '2022到2024',
        '2022年到2024年',
        '2022 to 2024',
      ],
    ],
    abstained: 'either',
    support: [
      [YUNNAN, 'new energy battery industry development in yunnan province three years action plan (2022-2024)'],
    ],
    why: 'a span of years moved by one',
  }),
  asked(
    'gG-yunnan-2023',
    'false-premise',
    "Is it right that Yunnan's plan sets the 100 billion yuan mark for new energy batteries for 2023?",
    {
      gold: 'no: 50 billion yuan by 2023; 100 billion belongs to 2024',
      contains: [[...yuan(50), '2024']],
      abstained: 'either',
      support: [[YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan']],
      why: 'the goal of the last year given to the year before',
    },
  ),
  asked(
    'gG-yunnan-issuer',
    'who',
    "Who put out Yunnan's battery action plan on April 6? I have seen it credited to the MIIT and to Kunming.",
    {
      gold: "the general office of the people's government of Yunnan province",
      contains: [['general office', '办公厅']],
      support: [[YUNNAN, 'on April 6, general office of the people’s government of yunnan province has released']],
      why: 'two wrong bodies in the question, both at home in the collection',
    },
  ),
  asked(
    'gG-yunnan-50gwh',
    'target',
    '50 GWh of power and storage batteries in Yunnan: is that installed, or a target, and if so for which year?',
    {
      gold: 'a target for 2024',
      contains: [TARGET, '2024'],
      support: [
        [
          YUNNAN,
          'By 2024, the key materials industry of new energy batteries will expand significantly, with a production capacity of 1 million tons',
        ],
        [YUNNAN, '50GWh of power batteries and energy storage batteries'],
      ],
      why: 'asks for the standing of a figure in a long list',
    },
  ),
  asked('gG-yunnan-cities', 'value', 'Yunnan battery plan — cities singled out for key support', {
    gold: 'Kunming, Yuxi and Qujing',
    contains: [
      ['Kunming', '昆明'],
      ['Yuxi', '玉溪'],
      ['Qujing', '曲靖'],
    ],
    support: [
      [YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city, into a domestic first-class'],
    ],
    why: 'keywords; the sentence is garbled by its translation',
  }),
  asked('gG-yunnan-second-life', 'policy', '云南说退役电池的梯次利用要在哪些领域搞试点？', {
    gold: '低速电动车、5G基站、数据中心电源等',
    contains: [['5G'], ['data center', 'data centre', '数据中心'], ['low-speed electric vehicles', '低速电动']],
    support: [
      [
        YUNNAN,
        'We will promote pilot recycling and utilization of low-speed electric vehicles, 5G base stations, data center power supplies',
      ],
    ],
    why: 'a list without figures, in the other language',
  }),
  asked(
    'gG-yunnan-red-line',
    'yes-no',
    'Does the Yunnan plan actually mention an ecological "red line", or is that the author’s flourish?',
    {
      gold: 'yes, it stresses strictly observing it',
      contains: [['ecological red line', '生态红线', '生态保护红线']],
      support: [[YUNNAN, 'the action plan stresses the importance of strictly observing the ecological red line']],
      why: 'exact wording, no figure',
    },
  ),
  unanswerable(
    'gG-miit-official',
    'Which official of the MIIT, by name, presented the revised guideline?',
    'the only person named is from an association',
  ),
  unanswerable(
    'gG-price-drop',
    'The report says lithium-ion battery prices dropped. By how many per cent?',
    'the fall in prices has no figure; the fall in export value has',
  ),
  unanswerable(
    'gG-june-exports',
    'How many lithium-ion batteries did China export in June 2024?',
    'May and January to May only',
  ),
  unanswerable(
    'gG-miit-density',
    "What minimum energy density do the ministry's revised guidelines lay down for power batteries?",
    'the report gives no technical threshold',
  ),
  unanswerable(
    'gG-yibin-2023-result',
    '宜宾2023年动力电池全产业链实际营收最后有没有突破1200亿元？',
    'only the goal for that year',
  ),
  unanswerable(
    'gG-catl-sum',
    'How much money has CATL itself put into Yibin since it came?',
    'the year it came and the investment of all projects only',
  ),
  unanswerable(
    'gG-yunnan-2022-result',
    "What output value did Yunnan's battery industry in fact record for 2022, as opposed to planned?",
    'only the goal for that year',
  ),
];
