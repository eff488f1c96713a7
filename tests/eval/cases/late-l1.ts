import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';

const mayExports = exchange(
  'How many lithium-ion batteries left China in May?',
  '320 million, 4.8 percent more than a year before, though their value fell. [1]',
);

/** The cities of Jiangxi and the ministry's guideline, as latecomers ask about them. */
export const LATE_L1 = [
  asked(
    'lL-carbonate-yichun',
    'several',
    'filing in ten minutes, need one line: lithium carbonate out of Yichun last year, plus its slice of the national total',
    {
      gold: 'over 140,000 tonnes, about one-third',
      contains: [tonnes(140_000), ['one-third', 'one third', 'a third', '三分之一']],
      support: [[JIANGXI, 'over 140,000 metric tons of lithium carbonate, accounting for about one-third']],
      why: 'a deadline in front, "last year" taken over from the text, two things asked',
    },
  ),
  asked('lL-revenue-yichun', 'several', '宜春锂电和新能源这块的营收，2020年是什么水平，2022年又到了多少？', {
    gold: '2020年不到200亿元，2022年1117亿元',
    contains: [yuan(20), yuan(111.7)],
    caveats: [['less than', 'fewer than', 'below', '不到', '不足', '低于']],
    support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
    why: 'two years, the first only as an upper bound',
  }),
  asked('lL-institutes-yichun', 'policy', '我们市也想留住龙头。宜春除了让龙头企业来设厂，还希望它们在当地办什么？', {
    gold: '研发机构',
    contains: [['research and development', 'R&D', '研发', '研究']],
    support: [[JIANGXI, 'promote the establishment of research and development institutions by leading enterprises']],
    why: 'the institutions are described by contrast with the branches of the same sentence',
  }),
  asked(
    'lL-slag',
    'yes-no',
    "Is there any commitment from Yichun on spent batteries or on the slag that's left after refining?",
    {
      gold: 'yes, it says it will promote recycling of used batteries and lithium slag utilization',
      contains: [
        ['recycling', '回收'],
        ['slag', '锂渣'],
      ],
      support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
      why: 'yes or no, and the answer stands at the end of a long sentence',
    },
  ),
  asked('lL-haohai', 'several', 'Ganzhou Haohai New Materials: what is its business, and where exactly is it based?', {
    gold: 'recycling waste lithium batteries, in Longnan',
    contains: [
      ['recycling', '回收'],
      ['Longnan', '龙南'],
    ],
    support: [[JIANGXI, 'lithium-containing materials, is located in Longnan, Ganzhou']],
    why: 'the line of business and the seat of one company',
  }),
  asked('lL-haohai-revenue', 'value', 'Ganzhou Haohai 这家做废旧锂电回收的，2022年主营业务做了多少钱？', {
    gold: '1.2亿元',
    contains: [yuan(0.12)],
    support: [[JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022.']],
    why: 'a Latin name in a Chinese question; the company is a pronoun in the sentence with the figure',
  }),
  asked('lL-long-haibin', 'who', 'whos long haibin and whats the 100 billion he keeps on about', {
    gold: 'deputy mayor of Longnan; the lithium battery cluster that Longnan is striving to build',
    contains: [['deputy mayor', '副市长'], yuan(100)],
    caveats: [[...TARGET, 'striv', 'aims', 'aiming', '力争', '努力']],
    support: [[JIANGXI, 'lithium battery industry cluster, said Long Haibin, deputy mayor of Longnan']],
    why: 'lower case, no punctuation; other places have a figure of 100 billion too',
  }),
  asked('lL-ganzhou-policy', 'policy', '赣州拿什么政策来扶持新能源产业的？', {
    gold: '创新激励、数字基础设施优惠政策、吸引人才',
    contains: [
      ['incentive', '激励', '奖励'],
      ['talent', '人才'],
    ],
    support: [[JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure']],
    why: 'policies without a figure, in a winding sentence',
  }),
  asked('lL-ganzhou-cells', 'several', 'Which cell formats has Ganzhou chosen to concentrate on?', {
    gold: 'steel shell and pouch-cell batteries',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    support: [[JIANGXI, 'includes steel shell lithium batteries, pouch-cell batteries']],
    why: '"cell formats" is not a word of the text',
  }),
  asked('lL-xinyu-markets', 'several', '新余的锂电产品主要卖到国外哪些地方？', {
    gold: '美国、日本、韩国和一些欧洲国家',
    contains: [
      ['United States', '美国'],
      ['Japan', '日本'],
      ['Korea', '韩国'],
      ['Europe', '欧洲'],
    ],
    support: [[JIANGXI, 'exported to the United States, Japan, South Korea and some European countries']],
    why: 'a list of places of which none may be left out',
  }),
  asked(
    'lL-xinyu-exports',
    'several',
    "What did Xinyu sell abroad in lithium battery products over the first six months, and how dependent on them are the city's exports overall?",
    {
      gold: '11.92 billion yuan, 84.4 percent of its exports',
      contains: [yuan(11.92), percent(84.4)],
      support: [[JIANGXI, 'export of lithium battery products reached 11.92 billion yuan']],
      why: '"how dependent" for a share; lithium hydroxide has a figure close by',
    },
  ),
  asked('lL-hydroxide-exports', 'several', '新余 氢氧化锂 上半年 出口额 同比', {
    gold: '115.1亿元，增长94.9%',
    contains: [yuan(11.51), percent(94.9)],
    forbids: ['11.92 billion', '119.2亿'],
    support: [[JIANGXI, 'exported lithium hydroxide worth 11.51 billion yuan, a 94.9 percent year-on-year increase']],
    why: 'keywords; all battery products have nearly the same figures',
  }),
  asked('lL-ganfeng', 'typo', 'Gangfeng Lithium hydroxide nameplate capacity, and world share?', {
    gold: '81,000 tonnes a year, around 20 percent of global production',
    contains: [tonnes(81_000), percent(20)],
    support: [[JIANGXI, '81,000 tons of lithium hydroxide, accounting for around 20 percent']],
    why: 'the name of the company is misspelt',
  }),
  asked('lL-customs-method', 'policy', '新余海关搞的新查验机制，具体是怎么操作的？想学一学', {
    gold: '包装、品种、成分、含量相同的货物作为一个检验批，一次检验合格后可分批出口',
    contains: [
      ['batch', '批'],
      ['same packaging', '包装'],
    ],
    support: [[JIANGXI, 'the same packaging, variety, composition and content as one inspection batch']],
    why: 'how something works, told in the quote of an official',
  }),
  asked(
    'lL-customs-days',
    'value',
    'For a box on export red tape: how much sooner do Xinyu orders get delivered now that customs changed its checks?',
    {
      gold: 'about three days',
      contains: [['three days', '3 days', '三天', '3天']],
      support: [[JIANGXI, 'each export order can be delivered about three days faster']],
      why: 'a reason in front; the figure is written as a word, and same-day clearance is named nearby',
    },
  ),
  asked(
    'lL-customs-source',
    'who',
    'Whose claim is it that firms in Xinyu now have 30 percent less declaration work?',
    {
      gold: 'the local government',
      contains: [['local government', 'city government', '政府']],
      support: [[JIANGXI, 'companies have reduced their declaration workload by about 30 percent']],
      why: 'the sentence before, of the same thing, is put down to the customs office',
    },
  ),
  asked('lL-fuzhou-stage', 'value', '抚州那个新能源汽车科技产业园建到哪一步了？', {
    gold: '一期已全面投产，二期在建',
    contains: [
      ['first phase', '一期'],
      ['second phase', '二期'],
    ],
    support: [[JIANGXI, 'is fully operational, while the second phase is under construction']],
    why: 'the city and the park are not named in the sentence that answers',
  }),
  asked(
    'lL-fuzhou-already',
    'yes-no',
    'so is the fuzhou ev park in jiangxi already pulling in 40 billion yuan a year??',
    {
      gold: 'no, that is what it could reach once completed; last year it was 24.22 billion',
      contains: [[...yuan(24.22), ...EXPECTED, 'once completed', '建成后']],
      support: [[JIANGXI, 'it will have the potential to achieve an annual revenue of 40 billion yuan']],
      why: 'a potential taken for a result',
    },
  ),
  asked('lL-fuzhou-jobs', 'target', '抚州的新能源汽车园全部建成以后，大概能解决多少人就业？', {
    gold: '4万人',
    contains: [count(40_000)],
    support: [[JIANGXI, 'provide employment to 40,000 individuals']],
    why: 'the park is a pronoun in the sentence; a sum of 40 billion stands beside it',
  }),
  asked('lL-top-hydroxide', 'ranking', 'Which Chinese city ships more lithium hydroxide overseas than any other?', {
    gold: 'Xinyu, according to its government',
    contains: [['Xinyu', '新余']],
    support: [[JIANGXI, 'making it the top lithium hydroxide exporting city in the country']],
    why: 'the place is what is asked for, and the superlative is put otherwise',
  }),
  asked(
    'lL-guideline-dates',
    'date',
    'On which day was the revised battery guideline unveiled and from when does it apply?',
    {
      gold: 'unveiled on Wednesday 19 June 2024, effective from Thursday',
      contains: [
        ['Wednesday', 'June 19', '19 June', '2024-06-19', '周三', '星期三', '6月19日'],
        ['Thursday', 'June 20', '20 June', '2024-06-20', '周四', '星期四', '6月20日'],
      ],
      support: [
        [MIIT, 'on Wednesday unveiled revised guidelines for the lithium-ion battery industry'],
        [MIIT, 'issued following a proposal in May and effective from Thursday'],
      ],
      why: 'days of the week only; a proposal in May is named as well',
    },
  ),
  asked('lL-may-exports', 'several', '5月锂离子电池出口，量增了多少、金额跌了多少？', {
    gold: '数量增4.8%，金额降16.1%',
    contains: [percent(4.8), percent(16.1)],
    forbids: ['17.4'],
    support: [[MIIT, 'an annual increase of 4.8 percent, while the value slumped by 16.1 percent to $4.64 billion']],
    why: 'the months from January to May have figures of the same kind',
  }),
  asked('lL-five-months', 'several', 'battery exports China Jan-May: units vs dollars, y/y', {
    gold: 'number up 4 percent, value down 17.4 percent',
    contains: [percent(4), percent(17.4)],
    forbids: ['16.1'],
    support: [[MIIT, 'the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent']],
    why: 'keywords; the figures of May alone come just before',
  }),
  asked('lL-price-fall', 'policy', '锂电池价格为啥国内国外一起跌？', {
    gold: '近期大量新增产能投放',
    contains: [['production capacity', '产能']],
    support: [[MIIT, 'production capacity recently has resulted in the prices']],
    why: 'a cause without a figure',
  }),
  asked('lL-fewer-projects', 'policy', 'What type of investment does MIIT want battery makers to do less of?', {
    gold: 'projects that purely expand production capacity',
    contains: [
      ['purely', 'expand', '单纯', '扩大', '扩产'],
      ['capacity', '产能', '扩产'],
    ],
    support: [[MIIT, 'reduce manufacturing projects that "purely" expand production capacity']],
    why: 'no word of the question but "battery makers" stands in the sentence',
  }),
  asked(
    'lL-farmland',
    'policy',
    'What happens to battery plants that stand on cropland or in protected nature areas under the new MIIT rules?',
    {
      gold: 'makers are urged to close or curb them',
      contains: [['close or curb', 'close', 'curb', '关闭', '关停']],
      support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones.']],
      why: 'cropland for farmland, protected areas for ecological zones',
    },
  ),
  asked('lL-guideline-aim', 'policy', '工信部修订锂电规范，官方说的目的是什么？', {
    gold: '进一步加强规范管理，推动行业高质量发展',
    contains: [
      ['standardized management', '规范管理', '规范化管理'],
      ['high-quality', '高质量'],
    ],
    support: [[MIIT, 'strengthen standardized management and promote the high-quality development']],
    why: 'the purpose of the ministry beside what observers say of it',
  }),
  asked('lL-new-three', 'several', 'noob question, what are the "new three" everyone talks about with china', {
    gold: 'NEVs, photovoltaic products and lithium-ion batteries',
    contains: [
      ['NEV', 'new energy vehicle', 'electric vehicle', '新能源汽车'],
      ['photovoltaic', 'solar', '光伏'],
      ['batteries', '电池'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'a definition told the other way round',
  }),
  asked('lL-cheap-scale', 'policy', '崔东树说，光靠规模压低成本、技术不跟上，会怎么样？', {
    gold: '会制约整个行业的发展',
    contains: [['cap the development', '制约', '限制', '阻碍']],
    support: [[MIIT, 'will cap the development of the whole industry']],
    why: 'the consequence is at the end of a long quote; the name is in Chinese only in the question',
  }),
  asked(
    'lL-overseas-roots',
    'policy',
    'What does Cui Dongshu see as indispensable if Chinese makers are to establish themselves abroad without running into sanctions?',
    {
      gold: 'accelerating technology upgrades',
      contains: [['technology upgrade', 'upgrad', '技术升级']],
      support: [[MIIT, 'avoid risks such as sanctions, accelerating technology upgrades is essential']],
      why: 'a view of an official in other words',
    },
  ),
  asked('lL-reliance', 'yes-no', '西方国家想减少对中国电池的依赖，做到了吗？', {
    gold: '没有，尝试失败了',
    contains: [['failed', '失败', '未能', '没有成功', '未成功']],
    support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
    why: 'yes or no without a figure',
  }),
  asked('lL-export-source', 'follow-up', 'And which outlet ran that number?', {
    gold: 'Caixin, citing customs data',
    contains: [['Caixin', '财新']],
    support: [[MIIT, 'Chinese financial news portal Caixin reported on Tuesday, citing customs data']],
    history: mayExports,
    why: '"that number" is known only from the turn before',
  }),
  asked('lL-urgent-issues', 'several', '业内人士觉得锂电行业眼下最急着要解决的是哪些毛病？', {
    gold: '产能过剩和创新放缓',
    contains: [
      ['glut', '过剩'],
      ['innovation', '创新'],
    ],
    support: [[MIIT, 'some of the issues, such as a capacity glut and slowdown in innovation']],
    why: 'a colloquial word for issues; two things to name',
  }),
  asked(
    'lL-signal',
    'policy',
    "Setting the ministry's own wording aside, what national resolve do observers read into the guideline?",
    {
      gold: 'to keep scaling the technological ladder, stay ahead in core technologies and protect the environment',
      contains: [['technological ladder', 'core technolog', '核心技术', '技术阶梯']],
      support: [[MIIT, 'continue scaling up the technological ladder, retain its leadership in core technologies']],
      why: 'the observers are only "they" in the sentence that answers',
    },
  ),
  asked(
    'lL-average-price',
    'arithmetic',
    'For May, what does the customs data imply as the mean dollar value per battery exported?',
    {
      gold: '14.5 dollars (4.64 billion over 320 million)',
      contains: ['14.5'],
      support: [[MIIT, 'China exported 320 million lithium-ion batteries']],
      why: 'one division of two figures of the same sentence',
    },
  ),

  unanswerable('lL-carbonate-2023', 'Tonnes of lithium carbonate made in Yichun in 2023?', 'the output is for 2022'),
  unanswerable(
    'lL-revenue-2021',
    '宜春锂电新能源产业2021年的营收是多少？',
    '2020 and 2022 are given, not the year between',
  ),
  unanswerable(
    'lL-longnan-actual',
    'How much revenue do the lithium battery firms of Longnan bring in at present?',
    'the 100 billion is what the city strives for, and 120 million is one company',
  ),
  unanswerable('lL-ganzhou-total', '赣州全市锂电产业2022年营收有多少亿？', 'only one company has a revenue'),
  unanswerable(
    'lL-xinyu-tonnage',
    'I track physical flows, so in tonnes please: lithium hydroxide exported from Xinyu, first half?',
    'only its worth is given; the 81,000 tons are the capacity of a company',
  ),
  unanswerable(
    'lL-xinyu-full-year',
    '新余2022年全年锂电产品出口了多少亿元？',
    'only the first half of one year is given',
  ),
  unanswerable(
    'lL-fuzhou-finish',
    'When will phase two of the Fuzhou NEV park be done?',
    'under construction, without a date',
  ),
  unanswerable(
    'lL-fuzhou-staff',
    '抚州新能源汽车产业园目前实际用工多少人？',
    'the 40,000 are a potential once completed',
  ),
  unanswerable(
    'lL-rd-share',
    'Under the revised MIIT guideline, what minimum share of revenue must a battery company put into R&D?',
    'the report speaks of technology upgrades, not of any threshold',
  ),
  unanswerable(
    'lL-energy-density',
    '新版锂电规范条件要求动力电池单体能量密度不低于多少Wh/kg？',
    'no threshold is reported',
  ),
  unanswerable(
    'lL-closed-plants',
    'Name the companies that had to shut factories built on farmland because of the guideline.',
    'makers are urged to close such projects; none is named',
  ),
  unanswerable(
    'lL-five-months-dollars',
    '今年1到5月锂电池出口总金额是多少美元？',
    'only changes are given; the sum is of May',
  ),
  unanswerable(
    'lL-june-exports',
    'China lithium-ion battery exports June 2024, units?',
    'the last month reported is May',
  ),
  unanswerable('lL-us-tariff', '美国对中国锂电池加征的关税税率是多少？', 'sanctions are spoken of, no tariff'),
  unanswerable(
    'lL-cui-forecast',
    "What's Cui Dongshu's forecast for NEV sales this year?",
    'he is quoted without a forecast',
  ),
];
