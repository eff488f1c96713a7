import type { Prose } from './prose.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

/** As a model wrote them when it was asked: with a yes or a no before them, what is ruled out, and what the text leaves out. */
export const WRITTEN: readonly Prose[] = [
  {
    text: 'Yes, China exported 320 million lithium-ion batteries in May 2024, according to customs data cited by Caixin.',
    cites: [[MIIT, 'China exported 320 million']],
  },
  {
    text: 'This is a potential rather than a result, and no year is named for it.',
    cites: [[JIANGXI, 'potential to achieve an annual revenue']],
  },
  {
    text: 'The source prints no year; 2024 is inferred from the date of the article.',
    cites: [[MIIT, 'China exported 320 million']],
  },
  { text: '这是目标，并非实际结果。', cites: [[YUNNAN, '1.5 billion square meters']] },
  {
    text: 'The number of technology contracts registered in Yibin went up by 258 from 2020 to 2022: 418 − 160 = 258.',
    cites: [
      [YIBIN, '418 technology contracts'],
      [YIBIN, 'There were only 32'],
    ],
  },
  {
    text: 'The value of Yibin’s registered technology contracts rose by 0.867 billion yuan in 2022 compared with 2021: 2.336 billion yuan − 1.469 billion yuan = 0.867 billion yuan.',
    cites: [
      [YIBIN, '418 technology contracts'],
      [YIBIN, '52, 200, 223'],
    ],
  },
  {
    text: '同一批重点任务还包括全力打造全球一流的动力电池产业集群，力争全产业链营业收入超过1200亿元。',
    cites: [[YIBIN, 'striving to achieve revenue of more than 120']],
  },
  {
    text: '宜宾2023年政府工作报告提出，当年要新增一个千亿级产业集群。',
    cites: [[YIBIN, 'striving to achieve revenue of more than 120']],
  },
  {
    text: '按产量计，其全球份额约为20%。',
    cites: [[JIANGXI, 'annual production capacity of 81,000 tons']],
  },
  {
    text: '据当地政府介绍，新余的锂电产品出口到美国、日本、韩国和一些欧洲国家。',
    cites: [[JIANGXI, 'products being exported to the United States']],
  },
];
