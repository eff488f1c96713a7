import { count, percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';

/** Several things asked at once, all of them answered: the cities of Jiangxi and the ministry's guideline. */
export const SEVERAL_M = [
  asked(
    'sM-yichun-carbonate-share',
    'several',
    "How many tonnes of lithium carbonate did Yichun make in 2022, and what share of the country's output was that?",
    {
      gold: 'over 140,000 tonnes, about one-third of the national total',
      contains: [tonnes(140_000), ['one-third', 'one third', '三分之一', '1/3']],
      support: [
        [JIANGXI, 'Yichun produced over 140,000 metric tons of lithium carbonate, accounting for about one-third'],
      ],
      why: 'all parts: a figure and its share; the year is only "last year" in the text',
    },
  ),
  asked('sM-yichun-2020-2022', 'several', '2020年和2022年，宜春锂电新能源产业的收入各是多少？', {
    gold: '2020年不到200亿元，2022年1117亿元',
    contains: [yuan(20), yuan(111.7)],
    caveats: [['less than', 'below', '不到', '不足', '低于']],
    support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
    why: 'all parts: two years of one measure, one of them only an upper bound',
  }),
  asked(
    'sM-yichun-fivefold',
    'several',
    'By what factor did the lithium battery and new energy business grow and what level did it end up at, in Yichun?',
    {
      gold: 'fivefold, to 111.7 billion yuan in 2022',
      contains: [['fivefold', 'five-fold', 'five times', '五倍', '5倍'], yuan(111.7)],
      support: [[JIANGXI, 'had grown fivefold, from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
      why: 'all parts: growth and level, the place only at the end',
    },
  ),
  asked('sM-haohai-does-revenue', 'several', 'What does Ganzhou Haohai do, and how much did it take in 2022?', {
    gold: 'it recycles waste lithium batteries; 120 million yuan',
    contains: [['recycling', 'recycles', '回收'], yuan(0.12)],
    support: [
      [JIANGXI, 'a company specializing in recycling waste lithium batteries and other lithium-containing materials'],
      [JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022.'],
    ],
    why: 'all parts: something in words and a figure, in two sentences; "take" for revenue',
  }),
  asked('sM-haohai-trade-place', 'several', '赣州浩海新材料是做什么的？公司在哪儿？', {
    gold: '回收废旧锂电池等含锂物料，在赣州龙南',
    contains: [
      ['recycling', 'recycles', '回收'],
      ['Longnan', '龙南'],
    ],
    support: [
      [
        JIANGXI,
        'recycling waste lithium batteries and other lithium-containing materials, is located in Longnan, Ganzhou',
      ],
    ],
    why: 'all parts: two questions strung together, neither with a figure',
  }),
  asked('sM-longnan-size-speaker', 'several', '龙南想打造多大规模的锂电产业集群，这话是谁说的？', {
    gold: '1000亿元，副市长 Long Haibin 说的',
    contains: [yuan(100), ['Long Haibin', 'deputy mayor', '副市长']],
    support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster, said Long Haibin']],
    why: 'all parts: how much and by whom',
  }),
  asked('sM-xinyu-exports-three', 'several', '锂电池产品出口额、同比增幅、占全市出口比重各是多少？新余2023年上半年', {
    gold: '119.2亿元，增长94%，占84.4%',
    contains: [yuan(11.92), percent(94), percent(84.4)],
    support: [
      [
        JIANGXI,
        "the city's export of lithium battery products reached 11.92 billion yuan, marking a 94 percent year-on-year increase and accounting for 84.4 percent",
      ],
    ],
    why: 'all parts: three measures, place and time only at the end; hydroxide exports are near',
  }),
  asked(
    'sM-xinyu-hydroxide-rank',
    'several',
    "What did Xinyu's lithium hydroxide exports come to in the first half of the year, and where does that put it among Chinese cities?",
    {
      gold: '11.51 billion yuan, the top exporting city',
      contains: [yuan(11.51), ['top lithium hydroxide', 'top exporter', 'number one', '第一', '首位', '最大']],
      forbids: ['11.92 billion'],
      support: [
        [
          JIANGXI,
          'Xinyu exported lithium hydroxide worth 11.51 billion yuan, a 94.9 percent year-on-year increase, making it the top lithium hydroxide exporting city',
        ],
      ],
      why: 'all parts: a figure and a rank; exports of battery products are near',
    },
  ),
  asked('sM-ganfeng-capacity-share', 'several', '赣锋锂业氢氧化锂年产能有多少？占全球百分之几？', {
    gold: '8.1万吨，约占全球20%',
    contains: [tonnes(81_000), percent(20)],
    support: [
      [
        JIANGXI,
        'an annual production capacity of 81,000 tons of lithium hydroxide, accounting for around 20 percent of the global share',
      ],
    ],
    why: 'all parts: a figure with its share, in two questions',
  }),
  asked(
    'sM-customs-workload-days',
    'several',
    'By how much was the declaration workload cut, and how many days faster do orders go out, since Xinyu Customs changed its inspections?',
    {
      gold: 'about 30 percent; about three days',
      contains: [percent(30), ['three days', '3 days', '三天', '3天']],
      support: [
        [
          JIANGXI,
          'companies have reduced their declaration workload by about 30 percent, and each export order can be delivered about three days faster',
        ],
      ],
      why: 'all parts: two effects of one measure, the place only in the second half',
    },
  ),
  asked('sM-customs-why-how', 'policy', '新余海关为什么要改检验办法，具体是怎么改的？', {
    gold: '海外订单猛增、申报工作量大；把同包装、同品种、同成分的货物作为一个检验批',
    contains: [
      ['surged', 'orders from overseas', '激增', '猛增', '海外订单'],
      ['one inspection batch', 'same packaging', '检验批'],
    ],
    support: [
      [JIANGXI, 'With a rapid increase in orders from overseas, the declaration workload has surged'],
      [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
    ],
    why: 'all parts: why and how, three paragraphs apart',
  }),
  asked(
    'sM-xinyu-markets-makers',
    'several',
    'Where do lithium batteries from Xinyu go, and how many firms make them there?',
    {
      gold: 'to the United States, Japan, South Korea and some European countries; over 70 companies',
      contains: [['South Korea', '韩国'], ['Japan', '日本'], '70'],
      support: [
        [JIANGXI, 'Xinyu, a city home to over 70 lithium battery companies'],
        [JIANGXI, 'products being exported to the United States, Japan, South Korea and some European countries'],
      ],
      why: 'all parts: names and a number',
    },
  ),
  asked(
    'sM-fuzhou-revenue-jobs',
    'several',
    'Once the NEV park is finished, how much revenue a year and how many jobs should Fuzhou get out of it?',
    {
      gold: '40 billion yuan a year and 40,000 jobs',
      contains: [yuan(40), count(40_000)],
      support: [
        [
          JIANGXI,
          'the potential to achieve an annual revenue of 40 billion yuan and provide employment to 40,000 individuals',
        ],
      ],
      why: 'all parts: two expectations; the sentence does not name the city',
    },
  ),
  asked('sM-fuzhou-expected-actual', 'several', '抚州新能源汽车产业园建成后预计年收入多少，2022年实际收入又是多少？', {
    gold: '预计400亿元；2022年242.2亿元',
    contains: [yuan(40), yuan(24.22)],
    support: [
      [JIANGXI, 'Once completed, it will have the potential to achieve an annual revenue of 40 billion yuan'],
      [
        JIANGXI,
        "Last year, the park's automotive and component manufacturing sectors generated a total revenue of 24.22 billion yuan",
      ],
    ],
    why: 'all parts: what is expected and the result; the year is only "last year" in the text',
  }),
  asked('sM-fuzhou-phases', 'several', 'Fuzhou NEV project: phase one status, phase two status?', {
    gold: 'the first phase is fully operational, the second under construction',
    contains: [
      ['fully operational', '全面投产', '全面运营'],
      ['under construction', '在建', '建设中'],
    ],
    support: [
      [
        JIANGXI,
        'the first phase of the NEV project is fully operational, while the second phase is under construction',
      ],
    ],
    why: 'all parts: two states in words, as keywords',
  }),
  asked(
    'sM-ganzhou-batteries-incentives',
    'policy',
    'What kinds of batteries does Ganzhou concentrate on, and what are its incentives meant for?',
    {
      gold: 'steel shell and pouch-cell batteries; digital infrastructure and attracting talent',
      contains: [
        ['steel shell', 'pouch-cell', '钢壳', '软包'],
        ['digital infrastructure', 'attract talent', '数字基础设施', '人才'],
      ],
      support: [
        [
          JIANGXI,
          "Ganzhou's focus on new energy development includes steel shell lithium batteries, pouch-cell batteries",
        ],
        [
          JIANGXI,
          'has introduced innovation incentives and favorable policies for digital infrastructure, and to attract talent',
        ],
      ],
      why: 'all parts: two things in words, in two paragraphs',
    },
  ),
  asked('sM-haohai-fuzhou-revenue', 'several', '赣州浩海和抚州新能源汽车产业园，2022年的收入分别是多少？', {
    gold: '1.2亿元；242.2亿元',
    contains: [yuan(0.12), yuan(24.22)],
    forbids: ['111.7 billion'],
    support: [
      [JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022.'],
      [JIANGXI, 'automotive and component manufacturing sectors generated a total revenue of 24.22 billion yuan'],
    ],
    why: 'all parts: one measure of two places, one a company and the other a park',
  }),
  asked(
    'sM-may-number-worth',
    'several',
    'How many lithium-ion batteries did China export in May 2024? What were they worth?',
    {
      gold: '320 million, worth $4.64 billion',
      contains: [
        ['320 million', '3.2亿'],
        ['4.64 billion', '46.4亿'],
      ],
      support: [
        [
          MIIT,
          'In May, China exported 320 million lithium-ion batteries, an annual increase of 4.8 percent, while the value slumped by 16.1 percent to $4.64 billion',
        ],
      ],
      why: 'all parts: number and worth; the year is not printed',
    },
  ),
  asked('sM-may-changes', 'several', '2024年5月我国锂电池出口数量和出口金额同比分别变化多少？', {
    gold: '数量增长4.8%，金额下降16.1%',
    contains: [percent(4.8), percent(16.1)],
    forbids: ['17.4'],
    support: [[MIIT, 'an annual increase of 4.8 percent, while the value slumped by 16.1 percent to $4.64 billion']],
    why: 'all parts: two changes of opposite sign; January to May stands right after',
  }),
  asked('sM-five-months-changes', 'several', '1到5月中国锂电池出口，量涨了多少、额跌了多少？', {
    gold: '数量增长4%，金额下降17.4%',
    contains: [percent(4), percent(17.4)],
    support: [
      [
        MIIT,
        'In the January-May period, the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent.',
      ],
    ],
    why: 'all parts: colloquial; the figures of May alone are near',
  }),
  asked('sM-guideline-dates', 'date', 'Revised MIIT battery guideline: when unveiled, when in force?', {
    gold: 'unveiled on Wednesday (19 June 2024), in force from Thursday (20 June)',
    contains: [
      ['Wednesday', 'June 19', '19 June', '2024-06-19', '6月19日', '周三', '星期三'],
      ['Thursday', 'June 20', '20 June', '2024-06-20', '6月20日', '周四', '星期四'],
    ],
    support: [
      [MIIT, 'on Wednesday unveiled revised guidelines for the lithium-ion battery industry'],
      [MIIT, 'issued following a proposal in May and effective from Thursday'],
    ],
    why: 'all parts: two dates, printed as days of the week; a proposal in May is near',
  }),
  asked('sM-guideline-who-what', 'who', '锂电池行业的新规范是谁发布的，要企业少上哪种项目？', {
    gold: '工信部；单纯扩大产能的项目',
    contains: [
      ['MIIT', 'Ministry of Industry and Information Technology', '工信部', '工业和信息化部'],
      ['expand production capacity', '扩大产能', '扩张产能', '扩产'],
    ],
    support: [
      [MIIT, "China's Ministry of Industry and Information Technology (MIIT) on Wednesday unveiled revised guidelines"],
      [MIIT, 'guide lithium battery makers to reduce manufacturing projects that "purely" expand production capacity'],
    ],
    why: 'all parts: who and what, neither with a figure',
  }),
  asked(
    'sM-farmland-problems',
    'policy',
    'What are battery makers to do with projects on farmland, and which problems of the industry are called urgent?',
    {
      gold: 'close or curb them; a capacity glut and slowdown in innovation',
      contains: [
        ['close or curb', '关闭', '限制'],
        ['capacity glut', 'slowdown in innovation', '产能过剩', '创新放缓'],
      ],
      support: [
        [MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones.'],
        [MIIT, 'such as a capacity glut and slowdown in innovation, faced by the industry'],
      ],
      why: 'all parts: a measure and the problems behind, in neighbouring sentences',
    },
  ),
  asked('sM-cui-post-advantage', 'who', '崔东树是什么职务？他认为中国在全球锂电池市场上强在哪里？', {
    gold: '乘联会秘书长；制造成本优势明显',
    contains: [
      ['secretary-general', '秘书长'],
      ['manufacturing costs', '制造成本', '生产成本'],
    ],
    support: [
      [MIIT, 'Cui Dongshu, secretary-general of the China Passenger Car Association'],
      [MIIT, 'Cui pointed out that China has a clear advantage in manufacturing costs'],
    ],
    why: 'all parts: an office and an opinion, paragraphs apart',
  }),
  asked(
    'sM-prices-why-where',
    'several',
    'Why did lithium battery prices drop, and was it only in China or abroad as well?',
    {
      gold: 'large volumes of new production capacity; in China and in overseas markets',
      contains: [
        ['production capacity', '产能'],
        ['overseas markets', 'abroad', '海外', '国外'],
      ],
      support: [
        [
          MIIT,
          'the introduction of large volumes of quantities of production capacity recently has resulted in the prices of lithium-ion batteries to drop in China and in overseas markets',
        ],
      ],
      why: 'all parts: a cause and a place, no figure',
    },
  ),
  asked(
    'sM-cui-risk-remedy',
    'several',
    'What risk overseas does Cui Dongshu name for Chinese battery companies, and what does he call essential?',
    {
      gold: 'sanctions; accelerating technology upgrades',
      contains: [
        ['sanctions', '制裁'],
        ['technology upgrades', '技术升级'],
      ],
      support: [[MIIT, 'and avoid risks such as sanctions, accelerating technology upgrades is essential']],
      why: 'all parts: a risk and its remedy, out of a quotation',
    },
  ),
  asked('sM-new-three', 'several', '“新三样”除了锂电池，另外两样分别是什么？', {
    gold: '新能源汽车和光伏产品',
    contains: [
      ['NEVs', 'new energy vehicle', '新能源汽车'],
      ['photovoltaic', '光伏'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'all parts: two names without a figure',
  }),
];
