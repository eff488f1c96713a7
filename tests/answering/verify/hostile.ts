import type { Finding } from '../../../src/domain/answer.ts';
import type { Prose } from './prose/prose.ts';

/** A false sentence over true citations, with the finding that it must bring about. */
export interface Hostile extends Prose {
  code: Finding['code'];
}

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const SOURCES = {
  output: [YIBIN, 'reached 88.9 billion yuan'],
  goal: [YIBIN, 'striving to achieve revenue of more than 120'],
  patents2022: [YIBIN, '275 authorized'],
  figures2021: [YIBIN, '168 pieces'],
  revenue2022: [YIBIN, '163.522'],
  four2022: [YIBIN, '306 high-tech'],
  four2021: [YIBIN, '52, 200, 223'],
  four2020: [YIBIN, 'There were only 32'],
  carbonate: [JIANGXI, 'over 140,000 metric tons'],
  yichun: [JIANGXI, 'less than 20 billion yuan in 2020'],
  exports: [JIANGXI, '11.92 billion yuan'],
  hydroxide: [JIANGXI, '11.51 billion yuan'],
  ganfeng: [JIANGXI, '81,000 tons of lithium hydroxide'],
  haohai: [JIANGXI, '120 million yuan in 2022'],
  longnan: [JIANGXI, 'striving to build a 100 billion'],
  park: [JIANGXI, 'initiated the establishment of an NEV'],
  potential: [JIANGXI, 'potential to achieve'],
  park2022: [JIANGXI, '24.22 billion yuan'],
  may: [MIIT, 'In May, China exported 320'],
  months: [MIIT, 'In the January-May period'],
  mayor: [NANCHANG, 'Nanchang Mayor Wan Guangming introduced'],
  settled: [NANCHANG, 'to settle in Nanchang'],
  purely: [MIIT, 'will guide lithium battery makers to reduce'],
  prices: [MIIT, 'to drop in China and in overseas'],
  farmland: [MIIT, 'close or curb projects'],
  west: [MIIT, 'Many Western countries'],
  scale: [NANCHANG, 'expected to exceed 20 billion'],
  growth: [NANCHANG, 'the growth rate of many'],
  capacities: [YUNNAN, '1 million tons of cathode'],
  plan2022: [YUNNAN, 'output value will reach 20 billion'],
  plan2023: [YUNNAN, 'an output value of 50'],
  centres: [YUNNAN, 'built two has the domestic'],
  plan: [YUNNAN, 'over 3 years of development'],
  chain: [YUNNAN, 'exceeded 100 billion yuan'],
  demonstration: [YUNNAN, '1 or 2 battery recycling'],
  sichuan: [YIBIN, 'Not only a single city'],
  phases: [JIANGXI, 'first phase of the NEV'],
} as const satisfies Record<string, readonly [string, string]>;

type Source = keyof typeof SOURCES;

/** Sentences by the finding that they must bring about, each with what it cites. */
const BY_CODE: Readonly<Partial<Record<Finding['code'], readonly (readonly [string, ...Source[]])[]>>> = {
  'hedge differs': [
    ['In 2023, the output value of Yibin’s power battery industry reached 120 billion yuan.', 'goal'],
    ['Ganfeng Lithium accounts for 20 percent of global production.', 'ganfeng'],
    ['Yichun’s revenue was 20 billion yuan in 2020 and 111.7 billion yuan in 2022.', 'yichun'],
    ['All enterprises in Nanchang grew by 200%.', 'growth'],
    ['宜宾2023年动力电池营业收入达到1200亿元。', 'goal'],
  ],
  'status differs': [
    ['Yibin expected output value of 88.9 billion yuan in 2022.', 'output'],

    ['The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan.', 'chain'],
    [
      '原文：“The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan.”',
      'chain',
    ],
    ['1 or 2 battery recycling and utilization demonstration projects are built.', 'demonstration'],
    ['From 2022 to 2024, the length of the plan of the new energy battery industry in Yunnan was 3 years.', 'plan'],
    ['From 2022 to 2024, the length of the plan for the new energy battery industry in Yunnan was 3 years.', 'plan'],
    ['Yibin exceeded 120 billion yuan in power battery revenue in 2023.', 'goal'],
    ['Yibin met its target of more than 120 billion yuan in revenue in 2023.', 'goal'],
    ['Yibin’s revenue of more than 120 billion yuan in 2023 made it the leader.', 'goal'],
    ['With revenue of more than 120 billion yuan in 2023, Yibin has a global first-class cluster.', 'goal'],
    ['Yunnan has a capacity of 50GWh of power and energy storage batteries.', 'capacities'],
    ['By 2024, Yunnan’s capacity reached 200,000 tons of electrolyte.', 'capacities'],
    ['Yunnan’s new energy battery output value was 20 billion yuan in 2022.', 'plan2022'],
    ['Under the plan, output value reached 20 billion yuan in 2022.', 'plan2022'],
    ['Yunnan has built two R&D and testing centers.', 'centres'],
    ['Yunnan has set up a national new energy battery industry research institute.', 'centres'],
    ['The park in Fuzhou employs 40,000 people.', 'park', 'potential'],
    ['Longnan’s lithium battery cluster is worth 100 billion yuan.', 'longnan'],
    ['Nanchang’s new energy storage industry exceeded 20 billion yuan.', 'scale'],
    ['宜宾2023年动力电池营业收入超过1200亿元。', 'goal'],
    ['云南2022年新能源电池产值为200亿元。', 'plan2022'],
    ['云南电解液产能已达20万吨。', 'capacities'],
    ['抚州新能源汽车产业园年营业收入为400亿元。', 'park', 'potential'],
    ['南昌新型储能产业规模已超过200亿元。', 'scale'],
  ],
  'subject differs': [
    ['Party secretary Wan Guangming introduced where Nanchang will build its storage battery area.', 'mayor'],
    ['Nanchang has attracted enterprises such as Sunwoda and Tesla to settle in the city.', 'settled'],
    ['The first phase of the NEV project is under construction.', 'phases'],
    ['The second phase of the NEV project is fully operational.', 'phases'],
    ['Yibin, which banned foreign firms, had an output value of 88.9 billion yuan in 2022.', 'output'],
    ['In 2022, Yibin’s power battery output value, a cause of serious pollution, was 88.9 billion yuan.', 'output'],
    ['Yibin’s power battery output value reached 88.9 billion yuan in 2022, thanks to generous subsidies.', 'output'],
    ['Yibin’s power battery output value reached 88.9 billion yuan in 2022, and the mayor resigned.', 'output'],
    ['Helped by child labour, Yibin’s power battery output value reached 88.9 billion yuan in 2022.', 'output'],
    ['Xinyu’s total exports reached 11.92 billion yuan in the first half of 2023.', 'exports'],
    ['China exported 320 million power batteries in May 2024.', 'may'],
    ['Yunnan plans to invest 20 billion yuan in 2022.', 'plan2022'],

    ['Power battery revenue in Yibin was 88.9 billion yuan in 2022.', 'output'],
    ['Yibin’s profits in the power battery industry reached 88.9 billion yuan in 2022.', 'output'],
    ['CATL’s output value reached 88.9 billion yuan in 2022.', 'output'],
    ['Yibin’s liquor industry had an output value of 88.9 billion yuan in 2022.', 'output'],
    ['Yibin obtained 39 invention patents in 2022.', 'patents2022'],
    ['Yibin obtained 275 power battery patents in 2022.', 'patents2022'],
    ['In 2022, Yibin had 306 research centers and 60 high-tech enterprises.', 'four2022'],
    ['In 2022, Yibin had 418 high-tech enterprises.', 'four2022'],
    ['By 2024, Yunnan targets 200,000 tons of copper foil and 90,000 tons of electrolyte.', 'capacities'],
    ['Yunnan targets 500,000 tons of anode materials by 2024.', 'capacities'],
    ['Fuzhou will achieve annual revenue of 40 billion yuan.', 'park', 'potential'],
    ['Fuzhou’s total revenue in 2022 was 24.22 billion yuan.', 'park2022'],
    ['Longnan has revenue of 120 million yuan.', 'haohai'],
    ['Xinyu has an annual production capacity of 81,000 tons of lithium hydroxide.', 'ganfeng'],
    ['Ganfeng Lithium produces 81,000 tons of lithium carbonate a year.', 'ganfeng'],
    ['Ganfeng Lithium accounts for around 20 percent of China’s production volume of batteries.', 'ganfeng'],
    ['Xinyu’s lithium hydroxide exports reached 11.92 billion yuan in the first half of 2023.', 'exports', 'hydroxide'],
    [
      'Xinyu’s lithium battery exports rose 84.4 percent in the first half of 2023 and made up 94 percent of its exports.',
      'exports',
    ],
    ['Xinyu imported lithium battery products worth 11.92 billion yuan in the first half of 2023.', 'exports'],
    ['Yichun produced over 140,000 metric tons of lithium hydroxide in 2022.', 'carbonate'],
    ['In May 2024, the value of exports grew by 4.8 percent and the number slumped by 16.1 percent.', 'may'],
    ['From January to May 2024, the value grew by 4 percent while the number dropped by 17.4 percent.', 'months'],
    ['According to Tesla, Yibin’s output value reached 88.9 billion yuan in 2022.', 'output'],
    ['BYD helped Yibin reach an output value of 88.9 billion yuan in 2022.', 'output'],
    ['宜宾2022年动力电池营业收入为889亿元。', 'output'],
    ['宜宾2022年有高新技术企业418家。', 'four2022'],
    ['新余上半年氢氧化锂出口额为119.2亿元。', 'exports', 'hydroxide'],
    ['新余锂电池出口额占全市出口的94%。', 'exports'],
    ['新余氢氧化锂年产能为8.1万吨。', 'ganfeng'],
    ['到2024年，云南计划形成铜箔20万吨、电解液9万吨的产能。', 'capacities'],
    ['2024年5月，中国锂电池出口额增长4.8%，出口量下降16.1%。', 'may'],
  ],
  'kind differs': [
    ['Yibin’s power battery output value increased by 88.9 billion yuan in 2022.', 'output'],
    ['Yibin’s power battery output value grew to 4.5 times in 2022.', 'output'],
    ['Xinyu’s lithium battery exports rose by 94 percentage points in the first half of 2023.', 'exports'],
    ['Yichun’s industry grew by five times between 2020 and 2022.', 'yichun'],
    ['宜宾2022年动力电池产值增至4.5倍。', 'output'],
  ],
  'place differs': [
    ['Yichun accounts for about one-third of the world’s lithium carbonate.', 'carbonate'],
    ['Ganfeng accounts for around 20 percent of China’s production volume.', 'ganfeng'],
    ['Output value reached 88.9 billion yuan in Yibin and Yichun in 2022.', 'output'],

    ['Sichuan’s power battery output value reached 88.9 billion yuan in 2022.', 'output'],
    ['Kunming aims at an output value of 50 billion yuan by 2023.', 'plan2023'],
    ['Fuzhou in Fujian has an NEV park that could reach annual revenue of 40 billion yuan.', 'park', 'potential'],
    ['Jiangxi exported lithium battery products worth 11.92 billion yuan in the first half of 2023.', 'exports'],
    ['Jiangxi expects its new energy storage industry to exceed 20 billion yuan.', 'scale'],
    ['四川2022年动力电池产值为889亿元。', 'output'],
    ['福州新能源汽车产业园有望实现年营业收入400亿元。', 'park', 'potential'],
  ],
  'period differs': [
    ['Xinyu’s exports reached 11.92 billion yuan in the first half of 2022.', 'exports'],

    ['Yibin’s output value reached 88.9 billion yuan in the first half of 2022.', 'output'],
    ['Yibin had 275 patents in 2021 and 168 in 2022.', 'patents2022', 'figures2021'],
    ['Patents in Yibin fell from 275 in 2021 to 168 in 2022.', 'patents2022', 'figures2021'],
    [
      'Yibin had 306, 200 and 150 high-tech enterprises in 2020, 2021 and 2022 respectively.',
      'four2022',
      'four2021',
      'four2020',
    ],
    ['Yunnan aims at an output value of 50 billion yuan by 2022 and 20 billion yuan by 2023.', 'plan2022', 'plan2023'],
    ['In 2023, Xinyu exported lithium battery products worth 11.92 billion yuan.', 'exports'],
    ['Yichun produced over 140,000 metric tons of lithium carbonate in 2023.', 'carbonate'],
    ['This year, Yichun produced over 140,000 metric tons of lithium carbonate.', 'carbonate'],
    ['In May 2024, the value dropped by 17.4 percent.', 'months', 'may'],
    ['宜宾2021年获得授权发明专利275件，2022年为168件。', 'patents2022', 'figures2021'],
  ],
  'direction differs': [
    ['The guideline forbids lithium battery makers all projects that expand production capacity.', 'purely'],
    ['Sichuan has dropped the power battery industry from its future key industries.', 'sichuan'],
    ['Patents in Yibin fell from 168 in 2021 to 275 in 2022.', 'patents2022', 'figures2021'],
    ['Xinyu’s lithium battery exports fell 94 percent in the first half of 2023.', 'exports'],
    ['In May 2024, China’s battery exports rose 16.1 percent to $4.64 billion.', 'may'],
    ['In May 2024, the number of batteries exported fell 4.8 percent.', 'may'],
    ['The guideline encourages battery makers to expand production capacity on farmland.', 'farmland'],
    ['2024年5月，中国锂电池出口额增长16.1%。', 'may'],
    ['工信部鼓励企业扩大产能。', 'farmland'],
  ],
  'formula wrong': [
    [
      'The difference is 163.522 billion yuan − 103.073 billion yuan = 60.5 billion yuan, or 60.6 billion.',
      'revenue2022',
      'figures2021',
    ],
    [
      'The difference is 163.522 billion yuan − 103.073 billion yuan = 61.449 billion yuan.',
      'revenue2022',
      'figures2021',
    ],
    ['120 billion yuan − 88.9 billion yuan = 31.1 billion yuan.', 'output', 'goal'],
    ['Together the two cathode capacities are 1 million tons + 500,000 tons = 1.5 million tons by 2024.', 'capacities'],
  ],
  'unit differs': [
    ['Altogether Yunnan targets 1.5 million tons of cathode materials by 2024.', 'capacities'],
    ['Yunnan targets 50 GW of battery capacity by 2024.', 'capacities'],
  ],
  'negation differs': [
    ['Prices of lithium-ion batteries have dropped in China, but not in overseas markets.', 'prices'],
    ['Yibin’s output value did not reach 88.9 billion yuan in 2022.', 'output'],

    ['Western countries have succeeded in reducing their reliance on Chinese batteries.', 'west'],
    ['西方国家成功减少了对中国电池的依赖。', 'west'],
  ],
  'figure not in source': [
    ['Yibin is the leading battery city of China.', 'output'],
    ['Yibin’s output value was 88.9 billion yuan in 2022, more than any other city.', 'output'],
    ['宜宾2022年动力电池产值为889亿元，居全国第一。', 'output'],
    ['宜宾2022年动力电池产值为88.9亿元。', 'output'],
  ],
};

/** Sentences that a careless or hostile model might write. */
export const HOSTILE: readonly Hostile[] = Object.entries(BY_CODE).flatMap(([code, rows]) =>
  rows.map(([text, ...sources]) => ({
    code: code as Finding['code'],
    text,
    cites: sources.map((source) => SOURCES[source]),
  })),
);
