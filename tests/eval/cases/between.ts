import { asked, unanswerable } from './author.ts';

/** Questions that need more than one text. */
export const BETWEEN = [
  asked(
    'btw-exports',
    'comparison',
    'Compare the lithium battery exports of Changzhou in 2023 with those of Ningde in the first half of 2024.',
    {
      gold: '23.8 billion and 48.6 billion yuan',
      contains: ['23.8 billion yuan', '48.6 billion yuan'],
      support: [
        ['changzhou-battery-city', "The city's exports of lithium batteries rose to 23.8 billion yuan in 2023"],
        ['ningde-export-report', 'exported lithium batteries worth 48.6 billion yuan in the first half of 2024'],
      ],
      why: 'a year against half a year: shown side by side',
    },
  ),
  asked('btw-nev', 'ranking', 'Which city made more new energy vehicles in 2023, Hefei or Changzhou?', {
    gold: 'Hefei, 740,000 or 746,000 against 678,000',
    contains: [['Hefei', '合肥'], '678,000'],
    support: [
      ['changzhou-statistics-communique', 'The city produced 678,000 new energy vehicles in 2023'],
      ['hefei-press-briefing', 'Hefei produced 740,000 new energy vehicles in 2023'],
    ],
    why: 'two texts, of which one is contradicted by a third',
  }),
  asked('btw-output-zh', 'comparison', '2023年宁德锂电新能源产业产值和常州动力电池产业产值分别是多少？', {
    gold: '2774亿元；1715亿元或1689亿元',
    contains: ['2774亿元', ['1715亿元', '1689亿元']],
    support: [
      [
        'ningde-export-report',
        "the output value of Ningde's lithium battery new energy industry was 277.4 billion yuan",
      ],
      ['changzhou-battery-city', "the output value of Changzhou's power battery industry came to 171.5 billion yuan"],
    ],
    why: '分别 asks for each of them',
  }),
  asked('btw-solid', 'several', 'Which of the texts tell of support for solid-state batteries, in which cities?', {
    gold: 'Suzhou in Jiangsu, Changzhou',
    contains: [['Suzhou', '苏州']],
    support: [
      [
        'suzhou-jiangsu-solid-state',
        'Suzhou in Jiangsu Province on Monday published an action plan for solid-state batteries',
      ],
      ['changzhou-battery-city', 'will take stakes in young companies working on sodium-ion and solid-state batteries'],
    ],
    why: 'cities are the answer',
  }),
  asked('btw-targets-zh', 'comparison', '广东和贵州2025年的产业目标分别是多少？', {
    gold: '6000亿元营收；2000亿元产值',
    contains: ['6000亿元', '2000亿元'],
    support: [
      ['guangdong-storage-plan-zh', '到2025年，全省新型储能产业营业收入达到6000亿元'],
      ['guizhou-phosphate-battery-zh', '力争到2025年全省新能源电池及材料产业总产值达到2000亿元'],
    ],
    why: 'revenue against output value, reviewed against unreviewed',
  }),
  asked('btw-swapping', 'several', 'Which subsidies for battery swapping stations are there?', {
    gold: '500,000 yuan a station in Fuzhou, Fujian',
    contains: ['500,000 yuan'],
    support: [['fuzhou-fujian-charging', 'Each new swapping station is granted 500,000 yuan']],
    why: 'no place is named',
  }),
  asked('btw-electrolyte', 'value', 'Electrolyte capacity in Jiangsu?', {
    gold: '210,000 tons a year in Taizhou',
    contains: ['210,000 tons'],
    support: [['taizhou-forum-report', "The city's makers have a capacity of 210,000 tons a year"]],
    why: 'the province is asked for, a city has it',
    abstained: 'either',
  }),
  asked('btw-sum', 'arithmetic', 'Add up the power battery output value of Changzhou and Liyang in 2023.', {
    gold: 'Liyang is a part of Changzhou',
    contains: [['82.3 billion yuan', '171.5 billion yuan', '168.9 billion yuan']],
    forbids: ['253.8 billion yuan', '251.2 billion yuan'],
    support: [
      [
        'changzhou-battery-city',
        "Liyang's power battery industry reached an output value of 82.3 billion yuan in 2023",
      ],
    ],
    why: 'a part must not be added to its whole',
    abstained: 'either',
  }),
  asked('btw-fund', 'ranking', 'Whose battery fund is bigger, that of Changzhou or that of Hubei?', {
    gold: 'Hubei: 20 billion against 10 billion yuan',
    contains: ['20 billion yuan', '10 billion yuan'],
    support: [
      ['changzhou-battery-city', 'A fund of 10 billion yuan, announced in February 2024'],
      ['hubei-battery-outline', 'A provincial fund for the battery industry of 20 billion yuan will be set up'],
    ],
    why: 'one of them has no reviewed figures',
  }),
  asked('btw-recycling-zh', 'policy', '哪些地方对电池回收企业给予税收或资金支持？', {
    gold: '合肥、宿州',
    contains: [['合肥', '宿州', 'Hefei', 'Suzhou']],
    support: [
      ['suzhou-anhui-recycling', 'Recyclers get back 30 percent of the value-added tax they pay.'],
      ['hefei-nev-yearbook', 'grant companies 10 percent of the cost of new recycling lines'],
    ],
    why: 'places are the answer, and the texts are English',
  }),
  unanswerable('btw-total-zh', '全国所有省份的电池产值合计是多少？', 'no total is given'),
  unanswerable('btw-best', 'Which city has the best mayor?', 'an opinion'),
];
