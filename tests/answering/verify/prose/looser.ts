import type { Prose } from './prose.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

/** In looser words, and leaning on the sentence before. */
export const LOOSER: readonly Prose[] = [
  {
    text: 'In 2022, the total output value of Yibin’s power battery industry was 88.9 billion yuan, an increase of 4.5 times.',
    cites: [[YIBIN, 'reached 88.9 billion yuan']],
  },
  {
    text: 'The city reported 88.9 billion yuan in power battery output value for 2022.',
    cites: [[YIBIN, 'reached 88.9 billion yuan']],
  },
  {
    text: 'The 2023 government work report sets Yibin the goal of more than 120 billion yuan in revenue for the whole industry chain.',
    cites: [[YIBIN, 'striving to achieve revenue of more than 120']],
  },
  {
    text: 'According to its 2023 government work report, Yibin is striving for more than 120 billion yuan in revenue across the whole power battery industry chain this year; this is a target, not a result.',
    cites: [[YIBIN, 'striving to achieve revenue of more than 120']],
  },
  {
    text: 'Yibin also wants to add a new 100-billion-level industry cluster in 2023.',
    cites: [[YIBIN, 'striving to achieve revenue of more than 120']],
  },
  {
    text: 'Yibin was named China’s Power Battery Capital on June 9 at the 2023 World Power Battery Conference.',
    cites: [[YIBIN, 'On June 9, Yibin was awarded']],
  },
  {
    text: 'The award was given jointly by the China National Light Industry Council and the China Battery Industry Association.',
    cites: [[YIBIN, 'On June 9, Yibin was awarded']],
  },
  {
    text: 'Yibin’s rise took less than five years and began with the arrival of CATL in 2019.',
    cites: [[YIBIN, 'less than five years']],
  },
  {
    text: 'Compared with 2020, when there were 150, Yibin had 306 high-tech enterprises in 2022.',
    cites: [
      [YIBIN, '306 high-tech enterprises'],
      [YIBIN, 'There were only 32'],
    ],
  },
  {
    text: 'High-tech enterprises in Yibin: 306 in 2022, 200 in 2021 and 150 in 2020.',
    cites: [
      [YIBIN, '306 high-tech enterprises'],
      [YIBIN, '52, 200, 223'],
      [YIBIN, 'There were only 32'],
    ],
  },
  {
    text: 'Over the same period, the value of registered technology contracts rose from 1.038 billion yuan in 2020 to 2.336 billion yuan in 2022.',
    cites: [
      [YIBIN, '306 high-tech enterprises'],
      [YIBIN, 'There were only 32'],
    ],
  },
  {
    text: 'Growth in investment in secondary industry was 10.4 percentage points higher than in 2021.',
    cites: [[YIBIN, 'slowed down by 2 percentage points']],
  },
  {
    text: 'Of the agreed investment since June 2022, over 210 billion yuan went to manufacturing projects.',
    cites: [[YIBIN, 'signed nearly 250 projects']],
  },
  {
    text: 'The industry chain projects gathered in Yibin have a total investment of over 210 billion yuan.',
    cites: [[YIBIN, 'six major battery components']],
  },
  {
    text: 'Yibin has created ten new application scenarios through the Electric Yibin project.',
    cites: [[YIBIN, 'ten new application scenarios']],
  },
  {
    text: 'Sichuan has made the power battery industry one of its key industries of the future.',
    cites: [[YIBIN, 'Not only a single city Yibin']],
  },
  {
    text: 'Last year, Yichun produced over 140,000 metric tons of lithium carbonate, about one-third of the country’s total.',
    cites: [[JIANGXI, 'over 140,000 metric tons']],
  },
  {
    text: 'Yichun’s output of lithium carbonate exceeded 140,000 metric tons in 2022.',
    cites: [[JIANGXI, 'over 140,000 metric tons']],
  },
  {
    text: 'Between 2020 and 2022, revenues of the lithium battery and new energy industry in Yichun rose from less than 20 billion yuan to 111.7 billion yuan.',
    cites: [[JIANGXI, 'less than 20 billion yuan in 2020']],
  },
  {
    text: 'Xinyu’s lithium battery exports rose 94 percent year on year to 11.92 billion yuan in the first half of 2023.',
    cites: [[JIANGXI, '11.92 billion yuan']],
  },
  { text: 'They made up 84.4 percent of the city’s total exports.', cites: [[JIANGXI, '11.92 billion yuan']] },
  {
    text: 'Xinyu’s exports of lithium hydroxide were worth 11.51 billion yuan in the first half of 2023, up 94.9 percent, which made it the top exporting city for lithium hydroxide in China.',
    cites: [[JIANGXI, '11.51 billion yuan']],
  },
  {
    text: 'Statistics from Xinyu Customs put exports of lithium battery products at 11.92 billion yuan in the first half of this year.',
    cites: [[JIANGXI, '11.92 billion yuan']],
  },
  {
    text: 'Longnan, a city under Ganzhou, is striving to build a lithium battery industry cluster worth 100 billion yuan, according to its deputy mayor Long Haibin.',
    cites: [[JIANGXI, 'striving to build a 100 billion yuan']],
  },
  {
    text: 'Fuzhou’s NEV park could reach annual revenue of 40 billion yuan once completed and could provide 40,000 jobs.',
    cites: [
      [JIANGXI, 'initiated the establishment of an NEV'],
      [JIANGXI, 'potential to achieve'],
    ],
  },
  {
    text: 'Its automotive and component manufacturing sectors generated 24.22 billion yuan last year.',
    cites: [[JIANGXI, '24.22 billion yuan']],
  },
  {
    text: 'Each export order is delivered about three days faster since the launch of the new mechanism.',
    cites: [[JIANGXI, 'reduced their declaration workload by about 30']],
  },
  {
    text: 'The first phase of the project is fully operational and the second is under construction.',
    cites: [[JIANGXI, 'the first phase of the NEV project']],
  },
  {
    text: 'Ganzhou has introduced innovation incentives and favorable policies to attract talent.',
    cites: [[JIANGXI, 'introduced innovation incentives']],
  },
  {
    text: 'In May 2024, exports numbered 320 million batteries, up 4.8 percent, but their value fell 16.1 percent to $4.64 billion.',
    cites: [[MIIT, 'In May, China exported 320 million']],
  },
  {
    text: 'The number of batteries exported in January–May rose 4 percent; the value dropped 17.4 percent.',
    cites: [[MIIT, 'In the January-May period']],
  },
  {
    text: 'The Ministry of Industry and Information Technology published the revised guidelines on Wednesday, June 19, 2024.',
    cites: [[MIIT, 'on Wednesday unveiled revised guidelines']],
  },
  {
    text: 'Producers are urged to close or curb projects built on farmland or in ecological zones.',
    cites: [[MIIT, 'close or curb projects']],
  },
  {
    text: 'Cui Dongshu of the China Passenger Car Association said that the guideline will shift the emphasis from scale to innovation.',
    cites: [[MIIT, 'Cui Dongshu, secretary-general']],
  },
  {
    text: 'Nanchang expects its new energy storage industry to exceed 20 billion yuan a year.',
    cites: [[NANCHANG, 'expected to exceed 20 billion']],
  },
  {
    text: 'Nanchang City regards lithium-ion batteries, sodium-ion batteries and photovoltaic cells as key development areas.',
    cites: [[NANCHANG, 'expected to exceed 20 billion']],
  },
  {
    text: 'Nanchang plans a gathering area for battery materials around Anyi County, Xiaolan Economic Development Area and Jinxian County.',
    cites: [[NANCHANG, 'Focusing on Anyi County']],
  },
  {
    text: 'The plan is for output value to reach 20 billion yuan by 2022.',
    cites: [[YUNNAN, 'output value will reach 20 billion']],
  },
  {
    text: 'By 2024, Yunnan plans capacity for 1 million tons of cathode materials, 1.5 billion square meters of battery diaphragm, 200,000 tons of electrolyte and 90,000 tons of copper foil.',
    cites: [[YUNNAN, '1 million tons of cathode']],
  },
  { text: 'Recycling capacity is to reach 200,000 tons by 2024.', cites: [[YUNNAN, '1 million tons of cathode']] },
  {
    text: 'Yunnan also intends to build two R&D and testing centers for new energy battery materials.',
    cites: [[YUNNAN, 'built two has the domestic leading level']],
  },
  {
    text: 'The plan names Kunming, Yuxi and Qujing as the places to be supported.',
    cites: [[YUNNAN, 'kunming yuxi city']],
  },
  { text: '宜宾市2022年动力电池产业总产值为889亿元，增长4.5倍。', cites: [[YIBIN, 'reached 88.9 billion yuan']] },
  {
    text: '2023年，宜宾市的目标是动力电池全产业链营业收入超过1200亿元。',
    cites: [[YIBIN, 'striving to achieve revenue of more than 120']],
  },
  {
    text: '宜宾2022年有高新技术企业306家，2021年和2020年分别为200家和150家。',
    cites: [
      [YIBIN, '306 high-tech enterprises'],
      [YIBIN, '52, 200, 223'],
      [YIBIN, 'There were only 32'],
    ],
  },
  { text: '其中制造业项目投资超过2100亿元，占总投资的85%以上。', cites: [[YIBIN, 'signed nearly 250 projects']] },
  { text: '宜宾市于2023年6月9日被授予“中国动力电池之都”称号。', cites: [[YIBIN, 'On June 9, Yibin was awarded']] },
  {
    text: '去年，宜春碳酸锂产量超过14万吨，约占全国总产量的三分之一。',
    cites: [[JIANGXI, 'over 140,000 metric tons']],
  },
  { text: '今年上半年，新余锂电池产品出口额达到119.2亿元，同比增长94%。', cites: [[JIANGXI, '11.92 billion yuan']] },
  {
    text: '新余是全国最大的氢氧化锂出口城市，2023年上半年出口额为115.1亿元。',
    cites: [[JIANGXI, '11.51 billion yuan']],
  },
  { text: '赣锋锂业年产氢氧化锂8.1万吨，约占全球产量的20%。', cites: [[JIANGXI, '81,000 tons of lithium hydroxide']] },
  {
    text: '抚州新能源汽车产业园去年营业收入为242.2亿元。',
    cites: [
      [JIANGXI, '24.22 billion yuan'],
      [JIANGXI, 'initiated the establishment of an NEV'],
    ],
  },
  {
    text: '5月，中国出口锂离子电池3.2亿只，同比增长4.8%，但出口额下降16.1%，至46.4亿美元。',
    cites: [[MIIT, 'In May, China exported 320 million']],
  },
  {
    text: '工业和信息化部于2024年6月19日发布修订后的锂离子电池行业规范。',
    cites: [[MIIT, 'on Wednesday unveiled revised guidelines']],
  },
  { text: '南昌预计新型储能产业年产业规模将超过200亿元。', cites: [[NANCHANG, 'expected to exceed 20 billion']] },
  { text: '自去年以来，南昌许多新型储能制造企业的增长率高达200%。', cites: [[NANCHANG, 'the growth rate of many']] },
  {
    text: '云南计划到2024年形成正极材料100万吨、电解液20万吨、铜箔9万吨、动力和储能电池50GWh的产能。',
    cites: [[YUNNAN, '1 million tons of cathode']],
  },
  {
    text: '根据行动计划，云南新能源电池产业2022年产值目标为200亿元，2023年为500亿元。',
    cites: [
      [YUNNAN, 'output value will reach 20 billion'],
      [YUNNAN, 'an output value of 50 billion yuan'],
    ],
  },
  {
    text: '云南省政府办公厅发布了新能源电池产业发展三年行动计划（2022—2024年）。',
    cites: [[YUNNAN, 'three years action plan']],
  },
];
