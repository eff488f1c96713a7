import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const JIANGXI = 'jiangxi-lithium-cities';
const YIBIN = 'yibin-power-battery-capital';

const may = exchange(
  'How many lithium-ion batteries did China export in May 2024?',
  '320 million, 4.8 percent more than a year before. [1]',
);
const storage = exchange('南昌的储能电池集聚区放在哪里？', '放在经开区和新建区。[1]');

/** The ministry's guideline and Nanchang, asked by an editor, a market analyst, a student and an adviser. */
export const COMER_M4 = [
  asked(
    'cM-guideline-kind',
    'policy',
    'I am drafting a note for my director: what sort of projects does MIIT want battery makers to cut back on?',
    {
      gold: 'those that purely expand production capacity',
      contains: [['purely', '单纯']],
      support: [[MIIT, 'reduce manufacturing projects that "purely" expand production capacity']],
      why: 'no figure; projects on farmland stand in the next sentence',
    },
  ),
  asked('cM-guideline-sites', 'policy', '工信部新规对建在不该建的地方的锂电项目怎么处理？', {
    gold: '要求关闭或限制建在农田或生态区的项目',
    contains: [
      ['close or curb', '关闭', '关停'],
      ['farmland', '农田', '耕地'],
    ],
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
    why: 'the kinds of land are only hinted at',
  }),
  asked(
    'cM-guideline-ills',
    'value',
    'According to insiders, what problems in the lithium battery industry need urgent attention?',
    {
      gold: 'a capacity glut and a slowdown in innovation',
      contains: [
        ['glut', '过剩'],
        ['slowdown in innovation', '创新'],
      ],
      support: [[MIIT, 'such as a capacity glut and slowdown in innovation, faced by the industry']],
      why: 'two problems without a figure',
    },
  ),
  asked('cM-guideline-force', 'date', 'When did the revised lithium battery guideline come into force?', {
    gold: 'on the Thursday after its release, 20 June 2024',
    contains: [['Thursday', '20 June', 'June 20', '周四', '星期四', '6月20日', '2024-06-20']],
    support: [[MIIT, 'effective from Thursday']],
    why: 'a weekday only; the day of release and the month of the proposal stand near',
  }),
  asked('cM-new-three', 'several', '写研报要加个脚注，“新三样”具体指哪三样？', {
    gold: '新能源汽车、光伏产品和锂电池',
    contains: [
      ['NEV', '新能源汽车', '新能源车'],
      ['photovoltaic', '光伏'],
      ['lithium', '锂'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'the name stands at the end of the sentence that lists them',
  }),
  asked('cM-battery-cheaper', 'value', 'Why have lithium-ion batteries been getting cheaper at home and abroad?', {
    gold: 'because large volumes of production capacity were introduced',
    contains: [['production capacity', '产能']],
    support: [
      [MIIT, 'the introduction of large volumes of quantities of production capacity recently has resulted in'],
    ],
    why: 'a cause in clumsy words',
  }),
  asked('cM-may-value', 'follow-up', 'And what was that worth, and was it up or down?', {
    gold: '$4.64 billion, down 16.1 percent',
    contains: [['4.64 billion', '46.4亿'], percent(16.1)],
    support: [[MIIT, 'while the value slumped by 16.1 percent to $4.64 billion']],
    history: may,
    why: 'the month and the goods come from the turn before; the number rose while the value fell',
  }),
  asked('cM-five-months', 'several', '2024年1到5月，锂电池出口数量和金额同比各变化多少？', {
    gold: '数量增长4%，金额下降17.4%',
    contains: [percent(4), percent(17.4)],
    support: [[MIIT, 'the number of batteries exported grew by 4 percent while the value dropped by 17.4 percent']],
    why: 'figures of May alone stand just before',
  }),
  asked(
    'cM-value-falls',
    'arithmetic',
    'By how many points was the fall in export value over January-May 2024 deeper than in May alone?',
    {
      gold: '1.3 percentage points',
      contains: ['1.3'],
      support: [
        [MIIT, 'the value slumped by 16.1 percent'],
        [MIIT, 'the value dropped by 17.4 percent'],
      ],
      why: 'a difference of two falls, each beside a rise',
    },
  ),
  asked('cM-cui-sanctions', 'value', 'What does Cui Dongshu say is needed to steer clear of sanctions overseas?', {
    gold: 'accelerating technology upgrades',
    contains: [['technology upgrades', '技术升级']],
    support: [[MIIT, 'avoid risks such as sanctions, accelerating technology upgrades is essential']],
    why: 'an opinion that has to be told apart from his other remarks',
  }),
  asked('cM-cui-emphasis', 'value', '崔东树认为修订后的规范会把行业重心从什么转向什么？', {
    gold: '从规模转向创新',
    contains: [
      ['scale', '规模'],
      ['innovation', '创新'],
    ],
    support: [[MIIT, 'redirect the emphasis of development from scale to innovation']],
    why: 'a Chinese form of a name that the text has in Latin letters',
  }),
  asked('cM-west-reliance', 'yes-no', 'Has the US managed to wean itself off Chinese batteries?', {
    gold: 'no, it has tried and failed',
    contains: [['failed', '失败', '未能', '没有成功']],
    support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
    why: 'the answer is no; the verb is not in the text',
  }),

  asked('cM-nanchang-scale', 'value', '南昌新型储能产业一年规模多大？', {
    gold: '预计超过200亿元',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'asked as a fact, told as an expectation',
  }),
  asked('cM-nanchang-mayor', 'who', "Name of Nanchang's mayor in the energy storage story?", {
    gold: 'Wan Guangming',
    contains: [['Wan Guangming', '万广明']],
    support: [[NANCHANG, 'Nanchang Mayor Wan Guangming']],
    why: 'a person by office; a deputy mayor of another place stands elsewhere',
  }),
  asked(
    'cM-nanchang-newcomers',
    'several',
    'Which companies and projects have been drawn to Nanchang for storage batteries?',
    {
      gold: 'Sunwoda, Veco, Zhenjiang Lithium, Southern New Energy, Hangzhou Electric Copper Foil',
      contains: [
        ['Sunwoda', '欣旺达'],
        ['Hangzhou Electric', '杭电'],
      ],
      support: [[NANCHANG, 'Sunwoda Power Battery, Veco Sodium-ion Battery']],
      why: 'a long list of names',
    },
  ),
  asked(
    'cM-nanchang-sodium',
    'policy',
    'What weaknesses of sodium-ion cells does Nanchang want its researchers to overcome?',
    {
      gold: 'short life and fast discharge; energy density is to be improved',
      contains: [
        ['short life', '寿命'],
        ['fast discharge', '放电'],
      ],
      support: [[NANCHANG, 'solve technical problems such as short life and fast discharge']],
      why: 'the lithium aims stand in the same paragraph',
    },
  ),
  asked('cM-nanchang-electronics', 'several', '南昌想借电子信息产业的优势研发哪些关键设备？', {
    gold: '智能传感器、电池管理芯片、功率半导体器件、直流变换器等',
    contains: [
      ['sensors', '传感器'],
      ['battery management chips', '电池管理芯片'],
    ],
    support: [[NANCHANG, 'intelligent sensors, battery management chips, power semiconductor devices, DC converters']],
    why: 'a list of equipment without a figure',
  }),
  asked('cM-nanchang-materials', 'policy', 'What is to be concentrated around Anyi County and Jinxian?', {
    gold: 'cathode and anode materials, electrolytes, separators',
    contains: [['electrode materials', '正极', '负极', 'electrolyte', '电解']],
    support: [[NANCHANG, 'build a gathering area for positive electrode materials, negative electrode materials']],
    why: 'three areas for three things in one sentence',
  }),
  asked('cM-nanchang-control', 'follow-up', '那储能控制和系统集成放在哪几个区？', {
    gold: '高新区和青山湖区',
    contains: [
      ['high-tech zone', '高新'],
      ['Qingshan', '青山湖'],
    ],
    support: [
      [NANCHANG, 'Focusing on high-tech zones and Qingshan Lake District, build energy storage control products'],
    ],
    history: storage,
    why: 'the city stands in the turn before; three areas in one sentence',
  }),
  asked('cM-nanchang-pace', 'typo', "How fast are the quickest of Nanchnag's storage manufacturers growing?", {
    gold: 'by as much as 200 percent',
    contains: [percent(200)],
    support: [[NANCHANG, 'the growth rate of many new energy storage manufacturing enterprises is as high as 200%']],
    why: 'the city is misspelt; a figure of many firms, not of the industry',
  }),
  asked(
    'cM-yichun-beside-yibin',
    'comparison',
    'For a chart: the 2022 figure for the lithium industry in Yichun next to that for power batteries in Yibin?',
    {
      gold: 'Yichun 111.7 billion yuan of revenue, Yibin 88.9 billion yuan of output value',
      contains: [yuan(111.7), yuan(88.9)],
      support: [
        [JIANGXI, '111.7 billion yuan in 2022'],
        [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
      ],
      why: 'two documents, two names that look alike and two measures',
    },
  ),
  asked('cM-export-number', 'other-units', '2024年5月中国出口了多少亿块锂电池？', {
    gold: '3.2亿块',
    contains: [[...count(320_000_000), '320 million', '3.2亿']],
    support: [[MIIT, 'In May, China exported 320 million lithium-ion batteries']],
    why: 'millions to be told in units of a hundred million',
  }),

  unanswerable(
    'cM-guideline-penalty',
    'What fine does a battery maker face for building on farmland?',
    'makers are urged to close such projects; no penalty is named',
  ),
  unanswerable('cM-guideline-density', '工信部新规要求动力电池能量密度不低于多少？', '报道没有任何技术指标'),
  unanswerable(
    'cM-april-exports',
    'How many lithium-ion batteries did China export in April 2024?',
    'figures are given for May and for January to May only',
    { forbids: ['4.64 billion'] },
  ),
  unanswerable('cM-sunwoda-sum', '欣旺达在南昌的项目投资了多少钱？', '只有项目名称，没有金额'),
  unanswerable(
    'cM-nanchang-output-2022',
    "What revenue did Nanchang's energy storage industry actually book in 2022?",
    'only an expected scale without a year is given',
  ),
  unanswerable('cM-nanchang-capacity', '南昌储能电池年产能多少GWh？', '没有产能数字；50GWh是云南的', {
    forbids: ['50GWh'],
  }),
  unanswerable(
    'cM-sanctioned-firms',
    'Which Chinese battery companies has Washington put under sanctions?',
    'sanctions are named as a risk only',
  ),
];
