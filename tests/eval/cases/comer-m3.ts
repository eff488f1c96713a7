import { exchange } from '../../questions/case.ts';
import { tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const YUNNAN = 'yunnan-battery-action-plan';

const plan = exchange(
  'Which places does the Yunnan battery plan single out?',
  'Kunming, Yuxi and Qujing are to become a first-class base. [1]',
);
const foil = exchange('云南计划到2024年形成多少铜箔产能？', '9万吨。[1]');

/** Yunnan's action plan, asked by an editor, a market analyst, a student and an adviser. */
export const COMER_M3 = [
  asked('cM-yunnan-issuer', 'who', "Who put out Yunnan's three-year battery action plan?", {
    gold: "the general office of the provincial people's government",
    contains: [['general office', '办公厅']],
    support: [[YUNNAN, 'general office of the people’s government of yunnan province has released']],
    why: 'the issuer is in lower case in a garbled sentence',
  }),
  asked('cM-yunnan-span', 'date', '云南这份新能源电池三年行动计划是从哪年到哪年？', {
    gold: '2022年到2024年',
    contains: ['2022', '2024'],
    support: [[YUNNAN, 'three years action plan (2022-2024)']],
    why: 'the span is only in the title of the plan',
  }),
  asked('cM-yunnan-steps', 'target', 'Year by year, what output value is Yunnan meant to reach up to 2024?', {
    gold: '20 billion in 2022, 50 billion in 2023, over 100 billion yuan in 2024',
    contains: [yuan(20), yuan(50), yuan(100)],
    support: [
      [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
      [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan'],
    ],
    why: 'three goals in three paragraphs, the last worded as a fact',
  }),
  asked(
    'cM-yunnan-goal-gap',
    'arithmetic',
    "How much higher is Yunnan's output value goal for 2023 than its goal for 2022?",
    {
      gold: '30 billion yuan higher',
      contains: [yuan(30)],
      support: [
        [YUNNAN, 'by 2022, the output value will reach 20 billion yuan'],
        [YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan'],
      ],
      why: 'a difference of two goals',
    },
  ),
  asked('cM-yunnan-separator', 'target', '云南2024年隔膜产能目标', {
    gold: '15亿平方米',
    contains: [['1.5 billion square', '15亿平方米', '15亿㎡', '15亿平米']],
    support: [[YUNNAN, '1.5 billion square meters of battery diaphragm']],
    why: 'keywords only; "diaphragm" for separator, and an area instead of a mass',
  }),
  asked('cM-yunnan-electrolyte', 'follow-up', '电解液呢？', {
    gold: '20万吨',
    contains: [tonnes(200_000)],
    support: [[YUNNAN, '200,000 tons of electrolyte']],
    history: foil,
    why: 'everything but the material comes from the turn before; recycling has the same figure',
  }),
  asked('cM-yunnan-ores', 'several', 'Which of its minerals does Yunnan want to build the battery chain on?', {
    gold: 'phosphorus, lithium, nickel, manganese, copper and aluminium',
    contains: [
      ['phosphorus', '磷'],
      ['nickel', '镍'],
      ['manganese', '锰'],
    ],
    support: [[YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum']],
    why: 'a list without a figure',
  }),
  asked('cM-yunnan-ternary', 'policy', '云南要加快发展的三元材料产业链，源头原料是什么？', {
    gold: '电池级锰盐',
    contains: [['manganese salt', '锰盐']],
    support: [[YUNNAN, 'battery grade manganese salt – ternary precursor – ternary cathode material']],
    why: 'the first link of a chain written with dashes; another chain begins with phosphoric acid',
  }),
  asked(
    'cM-yunnan-second-life',
    'several',
    'For a thesis chapter on reuse: where are retired batteries to get a second life under the pilots in Yunnan?',
    {
      gold: 'low-speed electric vehicles, 5G base stations, data centre power supplies',
      contains: [
        ['low-speed', '低速'],
        ['5G', '基站'],
        ['data center', 'data centre', '数据中心'],
      ],
      support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
      why: '"second life" stands for cascade utilisation',
    },
  ),
  asked('cM-yunnan-demonstrations', 'target', 'How many showcase recycling projects does the Yunnan plan foresee?', {
    gold: 'one or two',
    contains: [['1 or 2', 'one or two', '1-2', '1–2', '1至2', '1到2', '一两个', '1或2']],
    support: [[YUNNAN, '1 or 2 battery recycling and utilization demonstration projects are built']],
    why: 'a loose number; "showcase" for demonstration',
  }),
  asked('cM-yunnan-ecology', 'policy', '行动计划在环保方面有什么底线要求？我说的是云南。', {
    gold: '严守生态红线，保护生态环境',
    contains: [['red line', '红线']],
    support: [[YUNNAN, 'the importance of strictly observing the ecological red line']],
    why: 'the place is named only afterwards; no figure',
  }),
  asked(
    'cM-yunnan-recycling-parties',
    'who',
    'Who is supposed to take part in the recycling system that Yunnan wants to set up?',
    {
      gold: 'the government, enterprises and society',
      contains: [
        ['government', '政府'],
        ['enterprises', '企业'],
        ['society', '社会'],
      ],
      support: [[YUNNAN, 'with the participation of the government, enterprises and society']],
      why: 'parties, not persons',
    },
  ),
  asked('cM-yunnan-alike', 'follow-up', 'Are they all supposed to develop in the same way?', {
    gold: 'no, each with its own emphasis, differentiated development',
    contains: [['dislocation', 'differentiation', 'emphasize', '差异', '错位', '特色']],
    support: [[YUNNAN, 'dislocation, city development and differentiation in states such as layout']],
    history: plan,
    why: 'the answer is no, in a badly translated sentence',
  }),
  asked(
    'cM-yunnan-testing',
    'target',
    'How many technology R&D and testing centres for battery materials are to be built in Yunnan?',
    {
      gold: 'two',
      contains: [['two', '两', '2个']],
      support: [
        [YUNNAN, 'built two has the domestic leading level of new energy battery materials technology research'],
      ],
      why: 'a number in words in a garbled list of institutions',
    },
  ),

  unanswerable(
    'cM-yunnan-actual-2022',
    "What did Yunnan's battery industry really produce in 2022, in yuan?",
    'only what the plan wanted for that year is given',
  ),
  unanswerable(
    'cM-yunnan-subsidy',
    'How large are the subsidies for recycling service outlets in Yunnan?',
    'support and guidance are promised, no sum',
  ),
  unanswerable('cM-yunnan-2025', '云南2025年的新能源电池产值目标是多少？', '计划只到2024年'),
  unanswerable(
    'cM-kunming-share',
    'Of the 100 billion yuan, how much is Kunming alone to contribute?',
    'the cities are named together without a figure for any',
  ),
  unanswerable(
    'cM-yunnan-reserves',
    'How big are the lithium reserves of Yunnan?',
    'lithium is named among the resources, without an amount',
  ),
  unanswerable('cM-yuxi-companies', '玉溪有哪些电池隔膜企业落户？', '玉溪和隔膜都有提到，企业一个没有'),
  unanswerable(
    'cM-guizhou-plan',
    'Does Guizhou have a three-year plan like that of Yunnan, and what is its output goal?',
    'another province, which no document names',
  ),
];
