import type { Prose } from './prose.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

/** As a journalist would put it: verbs, comparisons and attributions that are none of the sources'. */
export const NEWSROOM: readonly Prose[] = [
  {
    text: 'Yibin’s power battery industry generated an output value of 88.9 billion yuan in 2022, according to the article, which describes this as an increase of 4.5 times without saying from what level.',
    cites: [[YIBIN, 'reached 88.9 billion']],
  },
  {
    text: 'The city’s 2023 government work report sets a revenue goal of more than 120 billion yuan for the entire industry chain.',
    cites: [[YIBIN, 'striving to achieve revenue']],
  },
  {
    text: 'Since CATL arrived in 2019, it has taken Yibin less than five years to rise from obscurity to the title.',
    cites: [[YIBIN, 'From obscurity']],
  },
  {
    text: 'Charging infrastructure has also expanded: more than 9,000 charging interfaces have been built so far.',
    cites: [[YIBIN, 'more than 9,000 charging']],
  },
  {
    text: 'High-tech companies in Yibin numbered 306 in 2022, compared with 200 a year earlier.',
    cites: [
      [YIBIN, '306 high-tech'],
      [YIBIN, '52, 200, 223'],
    ],
  },
  {
    text: 'Its invention patents jumped from 168 to 275 within a year.',
    cites: [
      [YIBIN, '275 authorized'],
      [YIBIN, '168 pieces'],
    ],
  },
  {
    text: 'Industrial investment grew 27.8% in 2022, 9.7 percentage points faster than in 2021.',
    cites: [[YIBIN, 'slowed down by 2 percentage']],
  },
  {
    text: 'Ganzhou offers innovation incentives and policies to attract talent to support the new energy industry.',
    cites: [[JIANGXI, 'has introduced innovation incentives']],
  },
  {
    text: 'Longnan’s deputy mayor, Long Haibin, says the city is striving to build a lithium battery industry cluster worth 100 billion yuan.',
    cites: [[JIANGXI, 'striving to build a 100 billion']],
  },
  {
    text: 'Exports of lithium hydroxide alone amounted to 11.51 billion yuan in the first half of 2023, making Xinyu the country’s top exporting city for the product.',
    cites: [[JIANGXI, '11.51 billion yuan']],
  },
  {
    text: 'Once completed, Fuzhou’s NEV park could generate 40 billion yuan in annual revenue and employ 40,000 people.',
    cites: [
      [JIANGXI, 'initiated the establishment'],
      [JIANGXI, 'potential to achieve'],
    ],
  },
  {
    text: 'In 2022, the park’s automotive and component manufacturing already brought in 24.22 billion yuan in revenue.',
    cites: [
      [JIANGXI, '24.22 billion'],
      [JIANGXI, 'initiated the establishment'],
    ],
  },
  {
    text: 'The MIIT guideline took effect on Thursday, June 20, 2024, and discourages projects that merely expand capacity.',
    cites: [[MIIT, 'effective from Thursday']],
  },
  {
    text: 'Insiders warn of a capacity glut and slowing innovation in the industry.',
    cites: [[MIIT, 'capacity glut']],
  },
  {
    text: 'Nanchang’s storage industry is expected to exceed 20 billion yuan in annual scale.',
    cites: [[NANCHANG, 'expected to exceed 20 billion']],
  },
  {
    text: 'The mayor, Wan Guangming, named the economic development zone as the place for an energy storage battery cluster.',
    cites: [[NANCHANG, 'Mayor Wan Guangming']],
  },
  {
    text: 'Some manufacturers there have reported growth of as much as 200% since last year.',
    cites: [[NANCHANG, 'the growth rate of many']],
  },
  {
    text: 'Yunnan wants its new energy battery industry to be worth 20 billion yuan in output by 2022, 50 billion yuan by 2023 and over 100 billion yuan by 2024.',
    cites: [
      [YUNNAN, 'output value will reach 20'],
      [YUNNAN, 'an output value of 50'],
      [YUNNAN, 'exceeded 100 billion'],
    ],
  },
  {
    text: 'The plan also calls for one or two demonstration projects in battery recycling.',
    cites: [[YUNNAN, '1 or 2 battery recycling']],
  },
  {
    text: 'Kunming, Yuxi and Qujing are to become a first-class domestic base for the industry.',
    cites: [[YUNNAN, 'kunming yuxi']],
  },
  { text: '2024年，云南的目标是全产业链产值超过1000亿元。', cites: [[YUNNAN, 'exceeded 100 billion']] },
  {
    text: '宜宾2022年动力电池产业总产值889亿元，增长4.5倍，但原文未说明基数。',
    cites: [[YIBIN, 'reached 88.9 billion']],
  },
  {
    text: '宜宾市提出，2023年动力电池全产业链营业收入力争突破1200亿元。',
    cites: [[YIBIN, 'striving to achieve revenue']],
  },
  {
    text: '截至报道时，宜宾已建成超过9000个充电接口，中心城区充电设施服务半径不到2公里。',
    cites: [[YIBIN, 'more than 9,000 charging']],
  },
  {
    text: '抚州园区去年汽车及零部件制造业实现营业收入242.2亿元。',
    cites: [
      [JIANGXI, '24.22 billion'],
      [JIANGXI, 'initiated the establishment'],
    ],
  },
  {
    text: '工信部的新规范自2024年6月20日起实施，引导企业减少单纯扩大产能的制造项目。',
    cites: [[MIIT, 'effective from Thursday']],
  },
];
