import { exchange } from '../../questions/case.ts';
import { yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';

const carbonate = exchange(
  'How much lithium carbonate did Yichun produce last year?',
  'Over 140,000 metric tons, about one-third of the country’s total. [1]',
);
const ganzhou = exchange('赣州的新能源产业主要做哪些产品？', '钢壳锂电池、软包电池以及产业链相关产业。[1]');
const haohai = exchange('赣州浩海新材料在哪里？', '在赣州龙南。[1]');
const longnan = exchange('Who is Long Haibin?', 'Long Haibin is deputy mayor of Longnan, in Ganzhou. [1]');
const customs = exchange(
  'What has Xinyu Customs done for the battery companies?',
  'This year it implemented reforms and launched a new inspection mechanism. [1]',
);
const batches = exchange(
  'How are goods inspected under the new mechanism in Xinyu?',
  'Goods with the same packaging, variety, composition and content are treated as one inspection batch. [1]',
);
const fuzhou = exchange('抚州发起建设了什么园区？', '新能源汽车科技产业园。[1]');
const expansion = exchange(
  'What does the new MIIT guideline want battery makers to do less of?',
  'It will guide them to reduce projects that "purely" expand production capacity. [1]',
);
const cui = exchange(
  'Who is Cui Dongshu?',
  'Cui Dongshu is secretary-general of the China Passenger Car Association. [1]',
);
const costs = exchange(
  'What advantage does Cui Dongshu see for China in the global lithium battery market?',
  'A clear advantage in manufacturing costs. [1]',
);
const cuiZh = exchange(
  '崔东树是谁？',
  '崔东树是全国乘用车市场信息联席会（China Passenger Car Association）秘书长。[1]',
);

/** What is said, thought, planned and forbidden: Jiangxi's cities and the ministry's guideline. */
export const RISK_S1 = [
  asked(
    'tu-rS-yichun-promote-5',
    'policy',
    'Apart from helping big battery makers open branches, what else does the Yichun government say it will promote?',
    {
      gold: 'R&D institutions, green development of lithium resources, recycling of used batteries, use of lithium slag',
      contains: [
        ['research and development', 'R&D', '研发'],
        ['recycling', '回收'],
        ['slag', '渣'],
      ],
      support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
      why: 'a list at the end of a long sentence, the first part of which the question takes away',
    },
  ),
  asked('tu-rS-yichun-leftovers-2', 'follow-up', 'And what happens to the waste and the old batteries?', {
    gold: 'the city will promote recycling of used lithium batteries and utilization of lithium slag',
    contains: [
      ['recycling', '回收'],
      ['slag', '渣'],
    ],
    history: carbonate,
    support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
    why: 'the city stands only in the turn before; Ganzhou and Yunnan recycle as well',
  }),
  asked('tu-rS-ganzhou-attract', 'policy', 'How is Ganzhou trying to help its new energy industry along?', {
    gold: 'innovation incentives and favourable policies for digital infrastructure and to attract talent',
    contains: [
      ['incentives', '激励'],
      ['talent', '人才'],
    ],
    support: [[JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure']],
    why: 'measures without a figure, in other words',
  }),
  asked('tu-rS-ganzhou-nurture', 'follow-up', '还有呢？它今后想培育什么样的企业？', {
    gold: '专精特新企业',
    contains: [['specialized and sophisticated', '专精特新', '专业化']],
    history: ganzhou,
    support: [[JIANGXI, 'nurture specialized and sophisticated enterprises that produce new and unique products']],
    why: '"它" is Ganzhou; a set phrase that the English paraphrases',
  }),
  asked(
    'tu-rS-liao-quote-2',
    'policy',
    'What did Liao Longjiang say about the way the authorities treated his company?',
    {
      gold: 'thanks to government support production could start quickly, giving confidence',
      contains: [['government support', '政府支持', '政府的支持']],
      support: [[JIANGXI, 'Thanks to government support, we managed to commence production quickly']],
      why: 'a quote, asked for by the name of the speaker, the company not named',
    },
  ),
  asked('tu-rS-haohai-does-2', 'follow-up', '这家公司是做什么的？', {
    gold: '回收废旧锂电池及其他含锂材料',
    contains: [['recycling', '回收']],
    history: haohai,
    support: [[JIANGXI, 'a company specializing in recycling waste lithium batteries']],
    why: 'only a pronoun for the company',
  }),
  asked('tu-rS-longnan-striving', 'follow-up', 'And what does he say the place is trying to build?', {
    gold: 'a 100 billion yuan lithium battery industry cluster',
    contains: [yuan(100), ['cluster', '集群']],
    history: longnan,
    support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
    why: 'speaker and place are both in the turn before; Yunnan has a goal of the same size',
  }),
  asked(
    'tu-rS-hydroxide-mandatory',
    'yes-no',
    'Can lithium hydroxide be shipped abroad without being inspected by customs first?',
    {
      gold: 'no, Customs inspection is mandatory before goods are shipped',
      contains: [['mandatory', '强制', '必须']],
      support: [[JIANGXI, 'Customs inspection is mandatory before goods are shipped']],
      why: 'a rule asked for by its opposite',
    },
  ),
  asked('tu-rS-customs-how', 'follow-up', 'How does that work?', {
    gold: 'goods with the same packaging and contents are one inspection batch; after one inspection they are split into batches for separate export',
    contains: [
      ['same packaging', '包装'],
      ['inspection batch', 'multiple batches', '批'],
    ],
    history: customs,
    support: [
      [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
    ],
    why: 'nothing but a pronoun; the explanation is a quote two sentences on',
  }),
  asked('tu-rS-customs-benefit', 'follow-up', 'What do companies gain from it?', {
    gold: 'less declaration workload and faster delivery',
    contains: [['declaration', 'days faster', '申报', '天']],
    history: batches,
    support: [[JIANGXI, 'the new mechanism reduces the declaration workload for companies']],
    why: 'a benefit told twice, once with figures',
  }),
  asked(
    'tu-rS-customs-why',
    'policy',
    'Why were battery exporters in Xinyu calling for faster customs clearance in the first place?',
    {
      gold: 'orders from overseas rose rapidly and the declaration workload surged',
      contains: [['orders from overseas', '海外订单', '境外订单']],
      support: [[JIANGXI, 'With a rapid increase in orders from overseas, the declaration workload has surged']],
      why: 'the cause stands in the sentence before the measure',
    },
  ),
  asked('tu-rS-xinyu-markets-3', 'several', '新余的锂电产品都卖到哪些国家去？', {
    gold: '美国、日本、韩国和一些欧洲国家',
    contains: [
      ['United States', '美国'],
      ['Japan', '日本'],
      ['South Korea', '韩国'],
      ['European', '欧洲'],
    ],
    support: [[JIANGXI, 'exported to the United States, Japan, South Korea and some European countries']],
    why: 'countries in a subordinate clause of a sentence about companies',
  }),
  asked(
    'tu-rS-who-downstream',
    'who',
    'Is any city in Jiangxi going for electric cars rather than just batteries? Which?',
    {
      gold: 'Fuzhou, with an NEV technology industrial park',
      contains: [['Fuzhou', '抚州']],
      support: [[JIANGXI, 'initiated the establishment of an NEV technology industrial park']],
      why: 'the city is named a sentence after the general remark',
    },
  ),
  asked('tu-rS-fuzhou-chains', 'several', '抚州新能源汽车园想形成哪些完整的产业链？', {
    gold: '整车、电机、电控和电池',
    contains: [
      ['vehicle assembly', '整车'],
      ['motors', '电机'],
      ['controls', '电控'],
    ],
    support: [[JIANGXI, 'vehicle assembly, electric motors, electronic controls and batteries']],
    why: 'an aim, in English',
  }),
  asked('tu-rS-fuzhou-stage-2', 'follow-up', '现在建到哪一步了？', {
    gold: '一期已全面投运，二期在建',
    contains: [
      ['first phase', '一期', '第一期'],
      ['second phase', '二期', '第二期'],
    ],
    history: fuzhou,
    support: [[JIANGXI, 'the first phase of the NEV project is fully operational']],
    why: 'neither the park nor the city is named',
  }),
  asked('tu-rS-miit-why', 'policy', 'Why did the ministry revise its lithium battery guidelines?', {
    gold: 'to strengthen standardized management and promote high-quality development',
    contains: [['high-quality', '高质量']],
    support: [[MIIT, 'to further strengthen standardized management and promote the high-quality development']],
    why: '"the ministry" for MIIT',
  }),
  asked('tu-rS-miit-farmland', 'follow-up', 'And plants on farmland?', {
    gold: 'makers are being urged to close or curb projects built on farmland',
    contains: [['close or curb', '关闭', '关停', '控制']],
    history: expansion,
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
    why: 'four words, and the sentence that answers begins with a pronoun',
  }),
  asked(
    'tu-rS-insiders-problems',
    'policy',
    'What troubles of the battery sector do people inside the industry want dealt with urgently?',
    {
      gold: 'a capacity glut and a slowdown in innovation',
      contains: [
        ['glut', '过剩'],
        ['slowdown in innovation', '创新'],
      ],
      support: [[MIIT, 'such as a capacity glut and slowdown in innovation, faced by the industry']],
      why: 'a view of unnamed insiders',
    },
  ),
  asked(
    'tu-rS-observers-read-2',
    'policy',
    'How do observers interpret the revised guideline - what does it show about China?',
    {
      gold: 'a determination to climb the technological ladder, keep its lead in core technologies, protect its environment',
      contains: [['core technologies', 'technological ladder', '核心技术']],
      support: [[MIIT, 'retain its leadership in core technologies and protect its environment']],
      why: 'the speakers are only "they" in the sentence that answers',
    },
  ),
  asked('tu-rS-prices-why', 'policy', '为什么锂电池的价格会往下掉？', {
    gold: '近期大量产能投放',
    contains: [['production capacity', '产能']],
    support: [
      [MIIT, 'the introduction of large volumes of quantities of production capacity recently has resulted in'],
    ],
    why: 'a cause, in clumsy English',
  }),
  asked('tu-rS-new-three-2', 'several', '“新三样”指的是什么？', {
    gold: '新能源汽车、光伏产品和锂离子电池',
    contains: [
      ['NEV', '新能源汽车', '新能源车'],
      ['photovoltaic', '光伏'],
      ['lithium-ion', '锂离子', '锂电'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'a catchword, to be found by its English name',
  }),
  asked('tu-rS-cui-emphasis', 'follow-up', 'What effect does he expect the revised guideline to have?', {
    gold: 'healthy development, and a shift of emphasis from scale to innovation',
    contains: [['from scale to innovation', 'healthy development', 'eliminate', '创新', '健康发展', '淘汰']],
    history: cui,
    support: [[MIIT, 'redirect the emphasis of development from scale to innovation']],
    why: 'told in two places; either is a right answer',
  }),
  asked(
    'tu-rS-cui-sanctions',
    'follow-up',
    'So what does he think they still need to do, given the risk of sanctions?',
    {
      gold: 'accelerate technology upgrades',
      contains: [['technology upgrades', '技术升级']],
      history: costs,
      support: [[MIIT, 'avoid risks such as sanctions, accelerating technology upgrades is essential']],
      why: 'speaker from the turn before, a quote',
    },
  ),
  asked(
    'tu-rS-low-cost-danger-3',
    'policy',
    'I thought low manufacturing cost was a good thing. Why does Cui see a problem in it?',
    {
      gold: 'without sufficient technology upgrades it will cap the development of the whole industry',
      contains: [['cap the development', '限制', '制约']],
      support: [[MIIT, 'will cap the development of the whole industry']],
      why: 'his praise of low costs stands close by and is not the answer',
    },
  ),
  asked('tu-rS-cui-backward', 'follow-up', '他说新规会怎样对待落后产能？', {
    gold: '进一步淘汰国内落后产能',
    contains: [['eliminate', '淘汰']],
    history: cuiZh,
    support: [[MIIT, 'the new guidelines will further eliminate domestic backward production capacity']],
    why: 'a pronoun in Chinese, a reported view in English',
  }),
  asked(
    'tu-rS-west-reliance-2',
    'yes-no',
    'Has the West managed to make itself less dependent on batteries from China?',
    {
      gold: 'no, many Western countries have tried but failed',
      contains: [['failed', '失败', '未能', '未成功']],
      support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
      why: 'the last sentence of the text, in other words',
    },
  ),
];
