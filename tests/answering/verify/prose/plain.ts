import type { Prose } from './prose.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const OUTPUT = [YIBIN, 'reached 88.9 billion yuan'] as const;
const GOAL = [YIBIN, 'striving to achieve revenue of more than 120 billion yuan'] as const;
const PATENTS_2022 = [YIBIN, '275 authorized invention patents'] as const;
const HIGH_TECH_2022 = [YIBIN, '163.522 billion yuan'] as const;
const FIGURES_2021 = [YIBIN, '168 pieces, 5 and 103.073 billion yuan'] as const;
const FOUR_2022 = [YIBIN, '306 high-tech enterprises'] as const;
const FOUR_2021 = [YIBIN, '52, 200, 223, and 1.469 billion yuan'] as const;
const FOUR_2020 = [YIBIN, 'There were only 32'] as const;
const SIGNED = [YIBIN, 'signed nearly 250 projects'] as const;
const INVESTMENT = [YIBIN, 'slowed down by 2 percentage points'] as const;
const CHARGING = [YIBIN, 'more than 9,000 charging interfaces'] as const;
const RESEARCH = [YIBIN, 'more than 20 R&D projects'] as const;
const CARBONATE = [JIANGXI, 'over 140,000 metric tons of lithium carbonate'] as const;
const YICHUN_REVENUE = [JIANGXI, 'less than 20 billion yuan in 2020'] as const;
const EXPORTS = [JIANGXI, '11.92 billion yuan'] as const;
const HYDROXIDE = [JIANGXI, '11.51 billion yuan'] as const;
const GANFENG = [JIANGXI, '81,000 tons of lithium hydroxide'] as const;
const PARK = [JIANGXI, 'potential to achieve an annual revenue of 40 billion yuan'] as const;
const PARK_2022 = [JIANGXI, '24.22 billion yuan'] as const;
const CUSTOMS = [JIANGXI, 'reduced their declaration workload by about 30 percent'] as const;
const MAY = [MIIT, 'In May, China exported 320 million'] as const;
const JANUARY_TO_MAY = [MIIT, 'In the January-May period'] as const;
const CAPACITIES = [YUNNAN, '1 million tons of cathode materials'] as const;
const OUTPUT_2022 = [YUNNAN, 'the output value will reach 20 billion yuan'] as const;
const OUTPUT_2023 = [YUNNAN, 'an output value of 50 billion yuan'] as const;
const NANCHANG_SCALE = [NANCHANG, 'expected to exceed 20 billion yuan'] as const;

const ENGLISH: readonly Prose[] = [
  { text: "The output value of Yibin's power battery industry reached 88.9 billion yuan in 2022.", cites: [OUTPUT] },
  { text: 'In 2022, output value rose by 4.5 times, according to the report on Yibin.', cites: [OUTPUT] },
  {
    text: 'For 2023, Yibin aims at revenue of more than 120 billion yuan for the whole power battery industry chain.',
    cites: [GOAL],
  },
  {
    text: "Yibin's power battery output value was 88.9 billion yuan in 2022, and the city strives for revenue of more than 120 billion yuan in 2023.",
    cites: [OUTPUT, GOAL],
  },
  {
    text: 'Yibin obtained 275 authorized invention patents in 2022 and 168 in 2021.',
    cites: [PATENTS_2022, FIGURES_2021],
  },
  {
    text: "The number of Yibin's authorized invention patents rose from 168 in 2021 to 275 in 2022.",
    cites: [PATENTS_2022, FIGURES_2021],
  },
  {
    text: 'In 2022, 39 new enterprises in Yibin were approved to use geographical indication signs, up from 5 in 2021.',
    cites: [PATENTS_2022, FIGURES_2021],
  },
  {
    text: "Operating income of Yibin's industrial high-tech industry above the scale grew to 163.522 billion yuan in 2022, from 103.073 billion yuan in 2021.",
    cites: [HIGH_TECH_2022, FIGURES_2021],
  },
  {
    text: 'The difference is 163.522 billion yuan − 103.073 billion yuan = 60.449 billion yuan.',
    cites: [HIGH_TECH_2022, FIGURES_2021],
  },
  {
    text: "Yibin's invention patents increased by (275 − 168) ÷ 168 = 63.7% from 2021 to 2022.",
    cites: [PATENTS_2022, FIGURES_2021],
  },
  {
    text: 'Yibin had 306 high-tech enterprises in 2022, compared with 200 in 2021 and 150 in 2020.',
    cites: [FOUR_2022, FOUR_2021, FOUR_2020],
  },
  {
    text: 'In 2022 Yibin registered 418 technology contracts, worth 2.336 billion yuan.',
    cites: [FOUR_2022],
  },
  { text: 'In 2021, Yibin registered 223 technology contracts worth 1.469 billion yuan.', cites: [FOUR_2021] },
  {
    text: 'The number of provincial and municipal-level engineering and technology research centers in Yibin went from 32 in 2020 to 60 in 2022.',
    cites: [FOUR_2022, FOUR_2020],
  },
  {
    text: 'Since June 2022, Yibin has signed nearly 250 projects with a total agreed investment of over 250 billion yuan.',
    cites: [SIGNED],
  },
  {
    text: 'Manufacturing projects account for over 210 billion yuan of the investment agreed in Yibin since June 2022, more than 85% of the total.',
    cites: [SIGNED],
  },
  {
    text: "The growth rate of Yibin's fixed asset investment slowed by 2 percentage points in 2022.",
    cites: [INVESTMENT],
  },
  {
    text: 'Investment in secondary industry in Yibin grew by 26.3% in 2022, and industrial investment by 27.8%.',
    cites: [INVESTMENT],
  },
  {
    text: 'Yibin has built more than 9,000 charging interfaces, with a service radius of less than 2 km in the central city.',
    cites: [CHARGING],
  },
  { text: 'Yibin has carried out more than 20 R&D projects and obtained 77 authorized patents.', cites: [RESEARCH] },
  { text: 'Yichun produced over 140,000 metric tons of lithium carbonate in 2022.', cites: [CARBONATE] },
  {
    text: "Yichun's lithium carbonate output accounted for about one-third of the country's total last year.",
    cites: [CARBONATE],
  },
  {
    text: "Revenues of Yichun's lithium battery and new energy industry grew fivefold, from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022.",
    cites: [YICHUN_REVENUE],
  },
  {
    text: 'Xinyu exported lithium battery products worth 11.92 billion yuan in the first half of 2023, 94 percent more than a year earlier.',
    cites: [EXPORTS],
  },
  {
    text: "Lithium battery products made up 84.4 percent of Xinyu's total exports in the first half of 2023.",
    cites: [EXPORTS],
  },
  {
    text: 'In the first half of 2023, exports of lithium hydroxide from Xinyu reached 11.51 billion yuan, an increase of 94.9 percent.',
    cites: [HYDROXIDE],
  },
  {
    text: 'Ganfeng Lithium in Xinyu has an annual production capacity of 81,000 tons of lithium hydroxide.',
    cites: [GANFENG],
  },
  { text: 'Ganfeng Lithium accounts for around 20 percent of global production volume.', cites: [GANFENG] },
  {
    text: 'Ganzhou Haohai New Materials, which recycles lithium batteries in Longnan, had revenue of 120 million yuan in 2022.',
    cites: [
      [JIANGXI, 'specializing in recycling waste lithium batteries'],
      [JIANGXI, '120 million yuan in 2022'],
    ],
  },
  {
    text: 'Longnan is striving to build a lithium battery industry cluster of 100 billion yuan.',
    cites: [[JIANGXI, 'striving to build a 100 billion yuan']],
  },
  {
    text: 'Xinyu is home to over 70 lithium battery companies.',
    cites: [[JIANGXI, 'over 70 lithium battery companies']],
  },
  {
    text: 'The NEV technology industrial park in Fuzhou, Jiangxi, has the potential to reach annual revenue of 40 billion yuan and to employ 40,000 people.',
    cites: [[JIANGXI, 'initiated the establishment of an NEV technology industrial park'], PARK],
  },
  {
    text: "In 2022, the automotive and component manufacturing sectors of Fuzhou's NEV industrial park generated revenue of 24.22 billion yuan.",
    cites: [[JIANGXI, 'initiated the establishment of an NEV technology industrial park'], PARK_2022],
  },
  {
    text: 'Since the new inspection mechanism was launched at Xinyu Customs, companies have cut their declaration workload by about 30 percent.',
    cites: [[JIANGXI, 'Xinyu Customs has actively responded'], CUSTOMS],
  },
  {
    text: 'China exported 320 million lithium-ion batteries in May 2024, an increase of 4.8 percent.',
    cites: [MAY],
  },
  {
    text: "The value of China's lithium-ion battery exports fell by 16.1 percent to $4.64 billion in May 2024.",
    cites: [MAY],
  },
  {
    text: 'From January to May 2024, the number of lithium-ion batteries exported by China grew by 4 percent, while their value dropped by 17.4 percent.',
    cites: [JANUARY_TO_MAY],
  },
  {
    text: 'The revised guideline guides makers of lithium batteries to reduce projects that only expand production capacity.',
    cites: [[MIIT, 'will guide lithium battery makers to reduce manufacturing projects']],
  },
  {
    text: 'Many Western countries, including the US, have tried to reduce their reliance on Chinese batteries but have failed.',
    cites: [[MIIT, 'Many Western countries']],
  },
  {
    text: 'Nanchang expects the annual scale of its new energy storage industry to exceed 20 billion yuan.',
    cites: [NANCHANG_SCALE],
  },
  {
    text: 'Many new energy storage manufacturers in Nanchang have grown by as much as 200% since last year.',
    cites: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises']],
  },
  {
    text: 'Nanchang will strengthen research on sodium-ion batteries to improve energy density.',
    cites: [[NANCHANG, 'Strengthen technical research on sodium salt']],
  },
  {
    text: 'Under its action plan, Yunnan aims at an output value of 20 billion yuan by 2022 and of 50 billion yuan by 2023.',
    cites: [OUTPUT_2022, OUTPUT_2023],
  },
  {
    text: "By 2024, Yunnan's plan targets a production capacity of 200,000 tons of electrolyte, 90,000 tons of copper foil and 50GWh of power and energy storage batteries.",
    cites: [CAPACITIES],
  },
  {
    text: 'The Yunnan plan targets 1.5 billion square meters of battery diaphragm capacity by 2024.',
    cites: [CAPACITIES],
  },
  {
    text: "The goal for the output value of Yunnan's whole new energy battery industry chain is more than 100 billion yuan.",
    cites: [[YUNNAN, 'exceeded 100 billion yuan']],
  },
  {
    text: 'Yunnan plans to build 1 or 2 demonstration projects for battery recycling.',
    cites: [[YUNNAN, '1 or 2 battery recycling']],
  },
];

const CHINESE: readonly Prose[] = [
  { text: '2022年，宜宾动力电池产业产值达到889亿元。', cites: [OUTPUT] },
  { text: '宜宾力争2023年动力电池全产业链营业收入超过1200亿元。', cites: [GOAL] },
  { text: '宜宾2022年动力电池产值为889亿元，2023年营业收入目标为超过1200亿元。', cites: [OUTPUT, GOAL] },
  { text: '宜宾2022年获得授权发明专利275件，2021年为168件。', cites: [PATENTS_2022, FIGURES_2021] },
  { text: '宜宾授权发明专利由2021年的168件增至2022年的275件。', cites: [PATENTS_2022, FIGURES_2021] },
  {
    text: '2022年宜宾规模以上工业高新技术产业营业收入为1635.22亿元，比2021年增长58.7%。',
    cites: [HIGH_TECH_2022, [YIBIN, 'the growth rate in 2022 was 58.7%']],
  },
  { text: '2022年与2021年之差为1635.22亿元－1030.73亿元＝604.49亿元。', cites: [HIGH_TECH_2022, FIGURES_2021] },
  { text: '宜宾高新技术企业2020年有150家，2021年有200家，2022年有306家。', cites: [FOUR_2022, FOUR_2021, FOUR_2020] },
  { text: '2022年，宜宾登记技术合同418项，认定登记额23.36亿元。', cites: [FOUR_2022] },
  { text: '2022年6月以来，宜宾签约近250个项目，协议总投资超过2500亿元。', cites: [SIGNED] },
  { text: '2022年，宜宾固定资产投资增速比2021年回落2个百分点。', cites: [INVESTMENT] },
  { text: '2022年宜宾第二产业投资增长26.3%，其中工业投资增长27.8%。', cites: [INVESTMENT] },
  { text: '宜宾已建成充电接口超过9000个。', cites: [CHARGING] },
  { text: '宜宾开展了超过20个动力电池研发项目，获得授权专利77件。', cites: [RESEARCH] },
  { text: '2022年，宜春生产碳酸锂超过14万吨，约占全国的三分之一。', cites: [CARBONATE] },
  { text: '宜春锂电新能源产业营业收入从2020年的不到200亿元增至2022年的1117亿元。', cites: [YICHUN_REVENUE] },
  { text: '2023年上半年，新余锂电池产品出口额为119.2亿元，同比增长94%，占全市出口总额的84.4%。', cites: [EXPORTS] },
  { text: '2023年上半年，新余氢氧化锂出口额达115.1亿元，同比增长94.9%。', cites: [HYDROXIDE] },
  { text: '赣锋锂业氢氧化锂年产能为8.1万吨。', cites: [GANFENG] },
  { text: '龙南力争打造1000亿元的锂电产业集群。', cites: [[JIANGXI, 'striving to build a 100 billion yuan']] },
  { text: '新余有超过70家锂电池企业。', cites: [[JIANGXI, 'over 70 lithium battery companies']] },
  {
    text: '抚州新能源汽车科技产业园建成后有望实现年营业收入400亿元，提供4万个就业岗位。',
    cites: [[JIANGXI, 'initiated the establishment of an NEV technology industrial park'], PARK],
  },
  { text: '新机制实施以来，企业申报工作量减少约30%。', cites: [CUSTOMS] },
  { text: '2024年5月，中国出口锂离子电池3.2亿个，同比增长4.8%。', cites: [MAY] },
  { text: '2024年5月，中国锂离子电池出口额下降16.1%，为46.4亿美元。', cites: [MAY] },
  { text: '2024年1—5月，中国锂电池出口数量增长4%，出口额下降17.4%。', cites: [JANUARY_TO_MAY] },
  { text: '南昌新型储能产业年规模预计超过200亿元。', cites: [NANCHANG_SCALE] },
  { text: '云南行动计划的目标是2022年产值达到200亿元，2023年达到500亿元。', cites: [OUTPUT_2022, OUTPUT_2023] },
  { text: '到2024年，云南计划形成电解液20万吨、铜箔9万吨的产能。', cites: [CAPACITIES] },
  { text: '云南提出，到2024年电池隔膜产能目标为15亿平方米。', cites: [CAPACITIES] },
  { text: '云南将建设1至2个电池回收利用示范项目。', cites: [[YUNNAN, '1 or 2 battery recycling']] },
  {
    text: '包括美国在内的许多西方国家试图减少对中国电池的依赖，但都失败了。',
    cites: [[MIIT, 'Many Western countries']],
  },
];

export const PLAIN: readonly Prose[] = [...ENGLISH, ...CHINESE];
