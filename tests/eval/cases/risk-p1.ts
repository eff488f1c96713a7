import { count, EXPECTED, percent, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';

/** A goal, in the words of the report as well. */
const AIMED = [...TARGET, 'striv', '力争', '努力'];

/** A reporter who checks a draft: yes or no, right or wrong, where the documents settle it. */
export const RISK_P1 = [
  asked(
    'tu-rP-yichun-draft',
    'yes-no',
    'Our draft says Yichun turned out more than 140,000 tonnes of lithium carbonate in 2022, about a third of what the country made. Right?',
    {
      gold: 'yes: over 140,000 metric tons, about one-third of the national total',
      contains: [tonnes(140_000), ['one-third', 'a third', '三分之一']],
      support: [
        [JIANGXI, 'Yichun produced over 140,000 metric tons of lithium carbonate, accounting for about one-third'],
      ],
      why: 'a claim of two parts, both right; the text says "last year"',
    },
  ),
  asked(
    'tu-rP-yichun-fall',
    'false-premise',
    'Why did revenue from lithium and new energy in Yichun fall so sharply between 2020 and 2022?',
    {
      gold: 'it did not fall: it grew fivefold, to 111.7 billion yuan',
      contains: [yuan(111.7)],
      support: [[JIANGXI, 'had grown fivefold, from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'the premise is the reverse of what the text says',
    },
  ),
  asked('tu-rP-yichun-half', 'yes-no', '宜春2022年的碳酸锂产量是不是占到全国的一半？', {
    gold: '不是，约占三分之一',
    contains: [['one-third', '三分之一', '1/3']],
    support: [[JIANGXI, 'accounting for about one-third of the country']],
    why: 'a share other than the true one is suggested',
  }),
  asked(
    'tu-rP-yichun-slag-3',
    'yes-no',
    'Is Yichun doing anything about used batteries and lithium slag, or is it all about attracting factories?',
    {
      gold: 'it says it will promote recycling of used lithium batteries and use of lithium slag',
      contains: [
        ['recycling', '回收'],
        ['slag', '锂渣'],
      ],
      support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
      why: 'an either-or question without a figure',
    },
  ),
  asked(
    'tu-rP-xinyu-losing-ground',
    'false-premise',
    'Why was Xinyu losing ground as an exporter of lithium hydroxide in the first half of 2023?',
    {
      gold: 'it was not: exports rose 94.9 percent and it was the top exporting city',
      contains: [percent(94.9)],
      support: [
        [JIANGXI, 'Xinyu exported lithium hydroxide worth 11.51 billion yuan, a 94.9 percent year-on-year increase'],
      ],
      why: 'a false premise; the rise of all lithium battery exports is almost the same figure',
    },
  ),
  asked(
    'tu-rP-xinyu-share-check-3',
    'false-premise',
    "We've written that lithium battery products make up nearly 95 percent of everything Xinyu exports. Can you check that?",
    {
      gold: 'no: 84.4 percent in the first half of 2023',
      contains: [percent(84.4)],
      support: [[JIANGXI, 'accounting for 84.4 percent of the city']],
      why: 'the suggested share is close to two growth rates of the text',
    },
  ),
  asked(
    'tu-rP-ganfeng-half-world-4',
    'yes-no',
    "Does Ganfeng Lithium really make half of the world's lithium hydroxide?",
    {
      gold: 'no, around 20 percent',
      contains: [percent(20)],
      support: [[JIANGXI, 'accounting for around 20 percent of the global share in terms of production volume']],
      why: 'a share far from the true one is suggested',
    },
  ),
  asked('tu-rP-ganfeng-100k-4', 'yes-no', '赣锋锂业的氢氧化锂年产能有没有10万吨？', {
    gold: '没有，8.1万吨',
    contains: [tonnes(81_000)],
    support: [[JIANGXI, 'an annual production capacity of 81,000 tons of lithium hydroxide']],
    why: 'a threshold, to be compared with the figure',
  }),
  asked(
    'tu-rP-customs-half-2',
    'yes-no',
    "A trader told me the new inspection mechanism at Xinyu Customs has halved companies' declaration workload. Is that so?",
    {
      gold: 'no, about 30 percent less',
      contains: [percent(30)],
      support: [[JIANGXI, 'companies have reduced their declaration workload by about 30 percent']],
      why: 'the claim is a word, "halved", and not a figure',
    },
  ),
  asked(
    'tu-rP-hydroxide-inspection-2',
    'yes-no',
    'Is it so that lithium hydroxide can be shipped abroad without a customs inspection?',
    {
      gold: 'no, inspection is mandatory before shipping',
      contains: [['mandatory', '强制', '必须']],
      support: [[JIANGXI, 'Customs inspection is mandatory before goods are shipped']],
      why: 'a negative claim about a rule, without a figure',
    },
  ),
  asked('tu-rP-fuzhou-phase-two', 'yes-no', '抚州那个新能源汽车项目，二期已经投产了吗？', {
    gold: '没有，二期在建',
    contains: [['under construction', '在建', '建设中', '正在建设']],
    support: [[JIANGXI, 'while the second phase is under construction']],
    why: 'the first phase is in operation, as the same sentence says',
  }),
  asked('tu-rP-fuzhou-40', 'yes-no', 'Did the NEV park in Fuzhou, Jiangxi, already bring in 40 billion yuan in 2022?', {
    gold: 'no, 24.22 billion yuan; 40 billion is its potential once completed',
    contains: [yuan(24.22)],
    support: [
      [JIANGXI, 'automotive and component manufacturing sectors generated a total revenue of 24.22 billion yuan'],
    ],
    why: 'what is possible one day is suggested as the result',
  }),
  asked(
    'tu-rP-longnan-cluster-2',
    'yes-no',
    'Longnan already has a 100 billion yuan lithium battery cluster, doesn’t it?',
    {
      gold: 'it is striving to build one',
      contains: [yuan(100)],
      caveats: [AIMED],
      support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
      why: 'a goal is suggested as reached',
      abstained: 'either',
    },
  ),
  asked('tu-rP-haohai-maker-2', 'false-premise', '赣州浩海新材料是生产动力电池的公司，对吗？', {
    gold: '不对，是回收废旧锂电池等含锂材料的公司',
    contains: [['recycling', '回收']],
    support: [[JIANGXI, 'a company specializing in recycling waste lithium batteries']],
    why: 'a company described wrongly, its name in Chinese',
  }),
  asked(
    'tu-rP-fewer-than-fifty-7',
    'yes-no',
    'Somebody on the desk is sure there are fewer than 50 lithium battery firms in Xinyu. Is there a number?',
    {
      gold: 'over 70',
      contains: [count(70)],
      support: [[JIANGXI, 'a city home to over 70 lithium battery companies']],
      why: 'the claim first, then the question',
    },
  ),
  asked(
    'tu-rP-may-exports-draft',
    'yes-no',
    'Draft: "In May 2024 China exported 320 million lithium-ion batteries, 16.1 percent more than a year earlier." OK to print?',
    {
      gold: 'no: the number rose 4.8 percent, the value fell by 16.1 percent',
      contains: [percent(4.8), percent(16.1)],
      support: [
        [
          MIIT,
          'China exported 320 million lithium-ion batteries, an annual increase of 4.8 percent, while the value slumped',
        ],
      ],
      why: 'the fall of the value is given as the growth of the number',
    },
  ),
  asked('tu-rP-jan-may-down-3', 'yes-no', '2024年1到5月，中国出口的锂电池数量是不是减少了？', {
    gold: '没有，数量增长4%',
    contains: [percent(4)],
    support: [[MIIT, 'the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent']],
    why: 'the value fell, the number did not; May alone is near',
  }),
  asked(
    'tu-rP-guideline-more-capacity',
    'false-premise',
    'I take it the new MIIT guideline is there to get manufacturers to add as much capacity as they can?',
    {
      gold: 'no, it guides them to reduce projects that purely expand capacity',
      contains: [
        ['reduce', '减少'],
        ['purely', '单纯'],
      ],
      support: [[MIIT, 'will guide lithium battery makers to reduce manufacturing projects that "purely" expand']],
      why: 'a statement with a question mark; the reverse is true',
    },
  ),
  asked('tu-rP-farmland-2', 'yes-no', '新修订的锂电池指南允不允许在农田上建厂？我听说是可以的。', {
    gold: '要求关停或限制建在农田上的项目',
    contains: [
      ['farmland', '农田', '耕地'],
      ['close', 'curb', '关停', '关闭', '限制'],
    ],
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
    why: 'hearsay that is the reverse of the text',
  }),
  asked(
    'tu-rP-cui-technology-5',
    'yes-no',
    'Is Cui Dongshu happy with the pace at which the Chinese battery industry upgrades its technology?',
    {
      gold: 'no, he says it has been relatively slow',
      contains: [['relatively slow', 'without sufficient technology upgrades', '较慢', '缓慢', '相对慢']],
      support: [[MIIT, 'relatively slow in technology upgrades, said Cui']],
      why: 'an opinion; he praises scale and costs next to it',
    },
  ),
  asked(
    'tu-rP-us-reliance',
    'yes-no',
    'True or false: the US has managed to reduce its reliance on Chinese batteries.',
    {
      gold: 'false: it has tried but failed',
      contains: [['failed', '失败', '未能']],
      support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
      why: 'the answer is one verb at the end of the text',
    },
  ),
  asked(
    'tu-rP-guideline-in-force',
    'date',
    'Has the revised lithium battery guideline taken effect already or was it, in June 2024, still only a proposal?',
    {
      gold: 'effective from Thursday, 20 June 2024; the proposal was in May',
      contains: [['Thursday', 'June 20', '20 June', '2024-06-20', '周四', '星期四', '6月20日']],
      support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
      why: 'an either-or question; a weekday for a date',
    },
  ),
  asked(
    'tu-rP-nanchang-already-20',
    'yes-no',
    "Has Nanchang's new energy storage industry already topped 20 billion yuan a year?",
    {
      gold: 'it is expected to',
      contains: [yuan(20)],
      caveats: [EXPECTED],
      support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
      why: 'an expectation is suggested as reached',
      abstained: 'either',
    },
  ),
  asked(
    'tu-rP-nanchang-sodium-dropped-4',
    'false-premise',
    'Why has Nanchang dropped sodium-ion batteries from its energy storage plans?',
    {
      gold: 'it has not: they are a key development area and research on them is to be strengthened',
      contains: [['key development areas', 'technical research on sodium', '重点发展', '钠盐']],
      support: [
        [
          NANCHANG,
          'taking lithium-ion batteries, sodium-ion batteries, photovoltaic cells, etc. as key development areas',
        ],
      ],
      why: 'the reason is asked of something that did not happen',
    },
  ),
  asked('tu-rP-nanchang-growth-100-2', 'yes-no', '南昌有没有储能企业的增速超过100%？', {
    gold: '有，许多企业增速高达200%',
    contains: [percent(200)],
    support: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%']],
    why: 'a threshold, to be compared with the figure',
  }),
  asked('tu-rP-nanchang-cells-hightech', 'false-premise', '南昌的储能电池集聚区是放在高新区和青山湖区，对吧？', {
    gold: '不对，是经开区和新建区',
    contains: [
      ['economic development area', '经开区', '经济开发区', '经济技术开发区'],
      ['new construction area', '新建区'],
    ],
    support: [
      [
        NANCHANG,
        'focus on the economic development area and the new construction area to build an energy storage battery agglomeration area',
      ],
    ],
    why: 'the districts of another cluster, all in one sentence',
  }),
  asked(
    'tu-rP-nanchang-party-secretary',
    'who',
    "Was it Nanchang's party secretary who set out which district gets which part of the storage industry?",
    {
      gold: 'no, Mayor Wan Guangming',
      contains: [['Wan Guangming', '万广明']],
      support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced']],
      why: 'a wrong office is suggested',
    },
  ),
];
