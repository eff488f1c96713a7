import { exchange } from '../../questions/case.ts';
import { asked } from './author.ts';

const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const cells = exchange(
  'Which parts of Nanchang are meant for energy storage batteries?',
  'The economic development area and the new construction area. [1]',
);
const lithium = exchange(
  'What sort of lithium batteries does Nanchang want to develop for storage?',
  'Ultra-long life, high safety, all-climate energy storage lithium-ion batteries. [1]',
);
const scale = exchange(
  "How big is Nanchang's new energy storage industry expected to become?",
  'The annual industrial scale is expected to exceed 20 billion yuan. [1]',
);
const medal = exchange(
  'Who gave Yibin the title of Power Battery Capital?',
  'The China National Light Industry Council and the China Battery Industry Association. [1]',
);
const electric = exchange(
  'What is Sichuan doing to get more electric vehicles on the road?',
  'It introduced the Electric Sichuan action plan to promote new energy vehicles in various fields. [1]',
);
const jing = exchange('景茂明怎么评价四川的动力电池技术创新？', '他说四川省动力电池技术创新空前活跃。[1]');
const sichuan = exchange(
  'Is battery making only a matter for Yibin, or for the whole of Sichuan?',
  'The entire Sichuan Province has included the power battery industry as one of its future key industries. [1]',
);
const regions = exchange('云南的电池产业重点放在哪几个地方？', '重点支持昆明、玉溪和曲靖。[1]');
const recycling = exchange(
  'What does Yunnan want to set up for used batteries?',
  'The plan will accelerate the establishment of a new energy battery recycling and utilization system. [1]',
);
const institute = exchange(
  'Does Yunnan plan any research facilities for batteries?',
  'Yes, a national new energy battery industry research institute is to be built. [1]',
);
const phosphate = exchange(
  'Which battery chain does Yunnan focus on?',
  'The whole industrial chain of lithium iron phosphate battery cathode materials. [1]',
);

/** What is said, thought, planned and forbidden: Nanchang, Yibin and Yunnan. */
export const RISK_S2 = [
  asked('tu-rS-nanchang-why-3', 'policy', 'Why does Nanchang attach so much weight to new energy storage?', {
    gold: 'key to the green and low-carbon transformation, the dual carbon goal and new pillar industries',
    contains: [
      ['low-carbon', '低碳'],
      ['pillar industries', '支柱产业'],
    ],
    support: [[NANCHANG, 'the key to green and low-carbon transformation']],
    why: 'reasons at the head of a very long sentence',
  }),
  asked('tu-rS-nanchang-areas', 'several', '南昌把哪几类电池列为重点发展领域？', {
    gold: '锂离子电池、钠离子电池、光伏电池等',
    contains: [
      ['lithium-ion', '锂离子'],
      ['sodium-ion', '钠离子'],
      ['photovoltaic', '光伏'],
    ],
    support: [
      [
        NANCHANG,
        'taking lithium-ion batteries, sodium-ion batteries, photovoltaic cells, etc. as key development areas',
      ],
    ],
    why: 'the middle of a very long sentence',
  }),
  asked(
    'tu-rS-nanchang-materials',
    'follow-up',
    'And where do the materials go - electrolytes, diaphragms and so on?',
    {
      gold: 'Anyi County, Xiaolan Economic Development Area and Jinxian County',
      contains: [
        ['Anyi', '安义'],
        ['Xiaolan', '小蓝'],
        ['Jinxian', '进贤'],
      ],
      history: cells,
      support: [[NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County']],
      why: 'three groups of districts in one sentence',
    },
  ),
  asked('tu-rS-qingshan-lake-5', 'policy', '南昌的青山湖区和高新区在储能产业里分到的是哪一块？', {
    gold: '储能控制产品及系统集成、先进装备制造',
    contains: [
      ['control products', '控制产品'],
      ['system integration', '系统集成'],
    ],
    support: [[NANCHANG, 'build energy storage control products and system integration']],
    why: 'asked from the district to the task',
  }),
  asked('tu-rS-nanchang-sodium', 'follow-up', 'What about sodium? What needs solving there?', {
    gold: 'energy density, short life and fast discharge',
    contains: [
      ['short life', '寿命短', '寿命'],
      ['fast discharge', '放电'],
    ],
    history: lithium,
    support: [[NANCHANG, 'improve energy density, and solve technical problems such as short life and fast discharge']],
    why: 'the lithium half of the same sentence was the turn before',
  }),
  asked('tu-rS-nanchang-mayor-2', 'follow-up', 'and what does the mayor say?', {
    gold: 'the city will build agglomeration areas for batteries, materials and control products, district by district',
    contains: [['agglomeration area', 'agglomeration', '集聚区', '聚集区', '集聚']],
    history: scale,
    support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced that in accordance with the requirements of']],
    why: 'the mayor is not named and the sentence is very long',
  }),
  asked(
    'tu-rS-nanchang-devices-3',
    'several',
    'Nanchang has an electronics industry. Which equipment does it want to develop with that for storage?',
    {
      gold: 'intelligent sensors, battery management chips, power semiconductor devices, DC converters',
      contains: [
        ['sensors', '传感器'],
        ['chips', '芯片'],
        ['converters', '变换器', '变流器', '转换器'],
      ],
      support: [
        [NANCHANG, 'intelligent sensors, battery management chips, power semiconductor devices, DC converters'],
      ],
      why: '"electronics" for "electronic information"',
    },
  ),
  asked('tu-rS-nanchang-projects', 'several', '近几年有哪些重点储能项目落户南昌？', {
    gold: '欣旺达动力电池、维科钠离子电池等',
    contains: [
      ['Sunwoda', '欣旺达'],
      ['Veco', '维科'],
    ],
    support: [[NANCHANG, 'key projects such as Sunwoda Power Battery, Veco Sodium-ion Battery']],
    why: 'names of companies in a translation',
  }),
  asked(
    'tu-rS-yibin-worry-3',
    'policy',
    'What did companies keep asking when Yibin first planned a battery industry?',
    {
      gold: 'whether it had the scientific research strength for it',
      contains: [['scientific research strength', '科研实力', '科研能力']],
      support: [
        [
          YIBIN,
          'companies kept asking the local investment department whether or not Yibin had the scientific research strength',
        ],
      ],
      why: 'a doubt, not a fact about the city',
    },
  ),
  asked('tu-rS-yibin-liquor', 'value', "Before all this, what was Yibin's claim to fame?", {
    gold: "it was known as China's Liquor Capital",
    contains: [['Liquor', '酒']],
    support: [[YIBIN, 'Yibin was known as China’s Liquor Capital']],
    why: '"claim to fame", and "capital" of two things',
  }),
  asked('tu-rS-yibin-why-title', 'follow-up', 'Why was it thought to deserve that?', {
    gold: 'industry clustering, a complete chain, a clear path, strong policies and momentum, as the expert group believes',
    contains: [['industry clustering', '产业集聚', '产业集群', '集聚', '聚集']],
    history: medal,
    support: [[YIBIN, 'Yibin has obvious advantages in power battery industry clustering']],
    why: 'who judged is another body than who awarded',
  }),
  asked('tu-rS-jing-about-yibin-6', 'follow-up', '那宜宾呢？他具体怎么说？', {
    gold: '依托院士工作站等顶尖团队，开展20多项研发，获得77项授权专利',
    contains: [['academician', '院士', 'R&D projects', '研发']],
    forbids: ['275'],
    history: jing,
    support: [[YIBIN, 'Yibin has carried out more than 20 R&D projects on high-security power batteries']],
    why: 'speaker from the turn before; another number of patents stands in the text',
  }),
  asked(
    'tu-rS-yibin-research-topics-3',
    'several',
    'What sort of battery technology are the research projects in Yibin about?',
    {
      gold: 'high-security batteries, low-temperature range, heavy truck power exchange, skid plate chassis',
      contains: [
        ['high-security', '高安全'],
        ['low-temperature', '低温'],
      ],
      support: [
        [
          YIBIN,
          'high-security power batteries, battery low-temperature range technology, heavy truck power exchange system',
        ],
      ],
      why: 'inside a quote of an official',
    },
  ),
  asked('tu-rS-electric-yibin-3', 'follow-up', 'And in Yibin itself, what has been done?', {
    gold: 'the Electric Yibin project, ten new application scenarios, over 9,000 charging interfaces',
    contains: [['Electric Yibin', 'charging interfaces', '电动宜宾', '充电接口']],
    history: electric,
    support: [[YIBIN, 'through the full implementation of the Electric Yibin project']],
    why: 'from the province to the city',
  }),
  asked('tu-rS-yibin-scenarios-2', 'several', '“电动宜宾”弄出了哪些新的应用场景？', {
    gold: '重卡换电、未来城市、车路协同等十个',
    contains: [
      ['heavy trucks', '重卡', '重型卡车'],
      ['vehicle-road', '车路'],
    ],
    support: [[YIBIN, 'such as the replacement of heavy trucks, the future city, vehicle-road synergy']],
    why: 'examples out of ten',
  }),
  asked('tu-rS-one-plus-n', 'policy', 'In Yibin\'s "1+N" closed loop, what does the chain run from and to?', {
    gold: 'from raw materials and components to complete vehicles and then battery recycling',
    contains: [
      ['raw materials', '原材料'],
      ['battery recycling', '回收'],
    ],
    support: [[YIBIN, 'from raw materials, components to complete vehicles, and then to battery recycling']],
    why: 'the end of a very long sentence',
  }),
  asked('tu-rS-sichuan-rely-3', 'follow-up', 'What advantages does the province mean to build on?', {
    gold: 'lithium resources and green power energy',
    contains: [
      ['lithium resources', '锂资源'],
      ['green power', '绿电', '绿色电力', '绿色能源'],
    ],
    history: sichuan,
    support: [[YIBIN, 'we will rely on lithium resources, green power energy and other advantages']],
    why: 'in a quote; the advantages of the city stand elsewhere',
  }),
  asked('tu-rS-yunnan-minerals', 'several', 'Which minerals does the Yunnan plan want to make use of for batteries?', {
    gold: 'phosphorus, lithium, nickel, manganese, copper and aluminium',
    contains: [
      ['phosphorus', '磷'],
      ['nickel', '镍'],
      ['manganese', '锰'],
    ],
    support: [[YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum']],
    why: 'a list without a figure',
  }),
  asked('tu-rS-yunnan-ternary', 'follow-up', 'Is that the only one, or does it support another too?', {
    gold: 'it also supports the ternary battery cathode material chain',
    contains: [['ternary', '三元']],
    history: phosphate,
    support: [[YUNNAN, 'ternary battery cathode material industry chain to accelerate the development']],
    why: 'names nothing; the next sentence answers',
  }),
  asked('tu-rS-yunnan-differ', 'follow-up', '那怎么让这几个地方不互相重复？', {
    gold: '各有侧重、错位和差异化发展',
    contains: [['differentiation', 'dislocation', '差异化', '错位']],
    history: regions,
    support: [[YUNNAN, 'dislocation, city development and differentiation in states such as layout']],
    why: 'a badly translated sentence',
  }),
  asked('tu-rS-yunnan-redline', 'policy', 'What must be respected in Yunnan when it comes to the environment?', {
    gold: 'the ecological red line, strictly',
    contains: [['red line', '红线']],
    support: [[YUNNAN, 'the importance of strictly observing the ecological red line']],
    why: 'a requirement; the ministry has one as well, for the whole country',
  }),
  asked('tu-rS-yunnan-who-recycles', 'follow-up', 'Who is supposed to take part in that?', {
    gold: 'the government, enterprises and society',
    contains: [
      ['government', '政府'],
      ['enterprises', '企业'],
      ['society', '社会'],
    ],
    history: recycling,
    support: [[YUNNAN, 'with the participation of the government, enterprises and society']],
    why: 'a pronoun for the system',
  }),
  asked('tu-rS-yunnan-second-life', 'several', '云南准备在哪些领域试点电池梯次利用？', {
    gold: '低速电动车、5G基站、数据中心电源等',
    contains: [['low-speed', '低速'], ['5G'], ['data center', '数据中心']],
    support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
    why: 'the term for second life is "cascade utilization" in the text',
  }),
  asked('tu-rS-yunnan-else-2', 'follow-up', 'What else?', {
    gold: 'provincial key laboratories, engineering centres, two testing centres, a technology platform, an association',
    contains: [['key laboratories', 'testing center', '重点实验室', '检测中心']],
    history: institute,
    support: [[YUNNAN, 'Will also be a batch of provincial-level key laboratories and engineering research center']],
    why: 'two words; the list is one sentence in which the institute stands too',
  }),
];
