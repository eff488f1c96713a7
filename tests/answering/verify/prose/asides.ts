import type { Prose } from './prose.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const OUTPUT = [YIBIN, 'reached 88.9 billion yuan'] as const;
const GOAL = [YIBIN, 'striving to achieve revenue'] as const;
const GANFENG = [JIANGXI, '81,000 tons of lithium'] as const;
const PLAN = [YUNNAN, 'over 3 years of development'] as const;
const CATHODES = [YUNNAN, '1 million tons of cathode'] as const;
const CHAIN = [YUNNAN, 'exceeded 100 billion'] as const;
const PHASES = [JIANGXI, 'first phase of the NEV'] as const;
const EXPORTS = [JIANGXI, '11.92 billion yuan'] as const;
const MAY = [MIIT, 'In May, China exported 320'] as const;
const CAPACITY = [MIIT, 'large volumes of quantities of production capacity'] as const;
const SIGNED = [YIBIN, 'signed nearly 250 projects'] as const;

/** Asides, attributions, plans and what a source prints oddly. */
export const ASIDES: readonly Prose[] = [
  {
    text: 'Ganfeng Lithium can produce 81,000 tons of lithium hydroxide a year.',
    cites: [GANFENG],
  },
  {
    text: 'Ganfeng Lithium, based in Xinyu, can produce 81,000 tons of lithium hydroxide annually, which makes it the largest base of its kind in the world.',
    cites: [GANFENG],
  },
  { text: '赣锋锂业每年可生产8.1万吨氢氧化锂。', cites: [GANFENG] },
  {
    text: 'The source lists cathode materials twice, with 1 million tons and 500,000 tons as targets for 2024; one of them is probably a translation error.',
    cites: [CATHODES],
  },
  {
    text: 'Cathode materials are listed twice, at 1 million tons and 500,000 tons, in the targets for 2024.',
    cites: [CATHODES],
  },
  { text: 'The plan lists cathode materials twice, most likely by a fault of translation.', cites: [CATHODES] },
  { text: '正极材料列出两次，2024年目标分别为100万吨和50万吨。', cites: [CATHODES] },
  { text: 'The plan covers 3 years, from 2022 to 2024.', cites: [PLAN] },
  { text: 'The length of the plan is 3 years.', cites: [PLAN] },
  {
    text: 'The three-year action plan (2022-2024) was released by the general office of the provincial government on April 6.',
    cites: [PLAN],
  },
  {
    text: 'By 2023, Yunnan’s new energy battery industry is to reach an output value of 50 billion yuan.',
    cites: [[YUNNAN, 'an output value of 50']],
  },
  {
    text: 'According to the plan, the output value of the whole industry chain of new energy batteries is to exceed 100 billion yuan by 2024.',
    cites: [CHAIN],
  },
  { text: 'The first phase is fully operational, and the second phase is under construction.', cites: [PHASES] },
  { text: 'The second phase of the NEV project is still under construction.', cites: [PHASES] },
  {
    text: 'The entire province of Sichuan has included the power battery industry among its future key industries.',
    cites: [[YIBIN, 'Not only a single city']],
  },
  {
    text: 'In the first half of 2023, the latest period covered, Xinyu’s exports of lithium battery products came to 11.92 billion yuan, up 94 percent year-on-year, according to Xinyu Customs.',
    cites: [EXPORTS],
  },
  {
    text: 'By contrast, the value of China’s lithium-ion battery exports fell 16.1 percent to $4.64 billion in May 2024, even though the number of batteries rose 4.8 percent.',
    cites: [MAY],
  },
  {
    text: 'Caixin, citing customs data, reported that China exported 320 million lithium-ion batteries in May 2024.',
    cites: [MAY],
  },
  {
    text: 'More production capacity has pushed down the prices of lithium-ion batteries, both in China and in overseas markets.',
    cites: [CAPACITY],
  },
  {
    text: 'In 2022, Yibin, known as China’s Power Battery Capital, recorded a power battery output value of 88.9 billion yuan.',
    cites: [OUTPUT, [YIBIN, 'On June 9, Yibin was awarded']],
  },
  {
    text: 'For 2023, the city has set itself a revenue target of more than 120 billion yuan for the whole industry chain, along with a new 100-billion-level industry cluster.',
    cites: [GOAL],
  },
  {
    text: 'Nearly 250 projects have been signed since June 2022, the text says, with a total agreed investment of over 250 billion yuan.',
    cites: [SIGNED],
  },
  {
    text: 'Nanchang, a city in Jiangxi, expects its new energy storage industry to exceed 20 billion yuan a year.',
    cites: [[NANCHANG, 'expected to exceed 20 billion']],
  },
  {
    text: 'Cui Dongshu, secretary-general of the China Passenger Car Association, expects the guideline to move the focus from scale to innovation.',
    cites: [[MIIT, 'redirect the emphasis']],
  },
  {
    text: 'The new mechanism treats goods with the same packaging as one batch, so that a single inspection suffices for several exports.',
    cites: [
      [JIANGXI, 'treats goods with the same packaging'],
      [JIANGXI, 'After a single successful inspection'],
    ],
  },
  {
    text: 'Companies now deliver each export order about three days faster, the local government says.',
    cites: [[JIANGXI, 'three days faster']],
  },
  {
    text: 'Yichun, where CATL and other leading battery makers have set up branches, will also promote recycling of used lithium batteries.',
    cites: [[JIANGXI, 'supporting leading battery makers']],
  },
];
