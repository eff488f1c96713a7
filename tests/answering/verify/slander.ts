import type { Hostile } from './hostile.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

/** Lies in words rather than in figures: what happened, why, and what became of a plan. */
export const SLANDER: readonly Hostile[] = [
  {
    code: 'subject differs',
    text: 'Yibin’s battery boom has ruined local farmland.',
    cites: [[YIBIN, 'reached 88.9 billion']],
  },
  {
    code: 'subject differs',
    text: 'Local residents oppose the battery plants in Yibin.',
    cites: [[YIBIN, 'On June 9']],
  },
  {
    code: 'place differs',
    text: 'In 2022 Yibin, overtaking Chengdu, reached an output value of 88.9 billion yuan in power batteries.',
    cites: [[YIBIN, 'reached 88.9 billion']],
  },
  {
    code: 'subject differs',
    text: 'Experts doubt that Yibin will reach revenue of more than 120 billion yuan in 2023.',
    cites: [[YIBIN, 'striving to achieve revenue']],
  },
  {
    code: 'negation differs',
    text: 'Yibin gave up its goal of more than 120 billion yuan in revenue for 2023.',
    cites: [[YIBIN, 'striving to achieve revenue']],
  },
  {
    code: 'status differs',
    text: 'Ganfeng Lithium will close its capacity of 81,000 tons of lithium hydroxide.',
    cites: [[JIANGXI, '81,000 tons of lithium']],
  },
  {
    code: 'subject differs',
    text: 'Ganfeng Lithium is a state-owned company with a capacity of 81,000 tons of lithium hydroxide a year.',
    cites: [[JIANGXI, '81,000 tons of lithium']],
  },
  {
    code: 'negation differs',
    text: 'The Fuzhou park was cancelled despite its potential revenue of 40 billion yuan.',
    cites: [
      [JIANGXI, 'potential to achieve'],
      [JIANGXI, 'initiated the establishment'],
    ],
  },
  {
    code: 'subject differs',
    text: 'Customs officers in Xinyu take bribes for faster clearance.',
    cites: [[JIANGXI, 'Xinyu Customs has actively']],
  },
  {
    code: 'negation differs',
    text: 'Xinyu stopped exporting to the United States.',
    cites: [[JIANGXI, 'over 70 lithium battery']],
  },
  {
    code: 'negation differs',
    text: 'Ganzhou withdrew its innovation incentives.',
    cites: [[JIANGXI, 'has introduced innovation incentives']],
  },
  { code: 'negation differs', text: 'The MIIT guideline is not binding.', cites: [[MIIT, 'effective from Thursday']] },
  {
    code: 'place differs',
    text: 'China exported 320 million lithium-ion batteries in May 2024, mostly to Russia.',
    cites: [[MIIT, 'In May, China exported']],
  },
  {
    code: 'negation differs',
    text: 'Western countries have successfully ended their reliance on Chinese batteries.',
    cites: [[MIIT, 'Many Western']],
  },
  {
    code: 'negation differs',
    text: 'Nanchang’s storage industry collapsed before it could exceed 20 billion yuan.',
    cites: [[NANCHANG, 'expected to exceed 20 billion']],
  },
  {
    code: 'subject differs',
    text: 'Growth of up to 200% at Nanchang’s storage manufacturers is due to subsidies.',
    cites: [[NANCHANG, 'the growth rate of many']],
  },
  {
    code: 'negation differs',
    text: 'Yunnan abandoned its target of 50 billion yuan for 2023.',
    cites: [[YUNNAN, 'an output value of 50']],
  },
  {
    code: 'status differs',
    text: 'Yunnan has met its 2024 target of over 100 billion yuan in output value.',
    cites: [[YUNNAN, 'exceeded 100 billion']],
  },
  {
    code: 'place differs',
    text: 'Yunnan plans 50GWh of battery capacity by 2024 with Korean partners.',
    cites: [[YUNNAN, '1 million tons of cathode']],
  },
  { code: 'subject differs', text: '宜宾的动力电池产业严重污染了长江。', cites: [[YIBIN, 'reached 88.9 billion']] },
  { code: 'subject differs', text: '宜宾市民反对动力电池工厂。', cites: [[YIBIN, 'On June 9']] },
  { code: 'negation differs', text: '云南已放弃2023年500亿元的产值目标。', cites: [[YUNNAN, 'an output value of 50']] },
  {
    code: 'status differs',
    text: '赣锋锂业将关闭年产8.1万吨氢氧化锂的工厂。',
    cites: [[JIANGXI, '81,000 tons of lithium']],
  },
  { code: 'subject differs', text: '新余海关官员受贿加快通关。', cites: [[JIANGXI, 'Xinyu Customs has actively']] },
  { code: 'negation differs', text: '西方国家已摆脱对中国电池的依赖。', cites: [[MIIT, 'Many Western']] },
];
