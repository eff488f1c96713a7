import { exchange } from '../../questions/case.ts';
import { percent, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const MIIT = 'miit-lithium-battery-guideline';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const guideline = exchange(
  'is there a new rule for battery makers in china',
  "China's Ministry of Industry and Information Technology (MIIT) on Wednesday unveiled revised guidelines for the lithium-ion battery industry. [1]",
);
const may = exchange(
  'how many batteries did china export in may',
  'In May, China exported 320 million lithium-ion batteries, an annual increase of 4.8 percent. [1]',
);
const title = exchange(
  'why does everybody talk about yibin',
  'On June 9, Yibin was awarded as China’s Power Battery Capital at the 2023 World Power Battery Conference. [1]',
);
const patents = exchange(
  'how many invention patents did yibin get in 2022',
  'In 2022, Yibin obtained 275 authorized invention patents. [1]',
);
const chargers = [
  ...exchange('hi! is yibin good for ev drivers', 'Yibin has created ten new application scenarios. [1]'),
  ...exchange('ok but chargers', 'More than 9,000 charging interfaces have been built in Yibin. [1]'),
];
const output = exchange('宜宾动力电池2022年产值多少', '2022年总产值889亿元。[1]');
const catl = exchange('since when is catl in yibin', 'CATL was introduced in Yibin in 2019. [1]');
const steps = exchange(
  'what output does yunnan want from batteries',
  'By 2022, the output value will reach 20 billion yuan. This is a target. [1]',
);
const foil = [
  ...exchange(
    'whats in the yunnan battery plan for 2024',
    'An output value of over 100 billion yuan. This is a target. [1]',
  ),
  ...exchange('and how much copper foil', '90,000 tons of copper foil by 2024. This is a target. [1]'),
];
const cells = exchange(
  'how many gwh of batteries should yunnan be able to make in 2024',
  '50GWh of power batteries and energy storage batteries by 2024. This is a target. [1]',
);

/** A student who chats: the guideline, Yibin and Yunnan. */
export const VISIT_C2 = [
  asked('vC-miit-less-of', 'policy', 'so what does the ministry want battery makers to do less of', {
    gold: 'manufacturing projects that "purely" expand production capacity',
    contains: [['expand production capacity', 'expand capacity', '扩大产能', '扩产']],
    support: [[MIIT, 'will guide lithium battery makers to reduce manufacturing projects that "purely" expand']],
    why: 'the ministry is not named, the guideline neither',
  }),
  asked('vC-miit-farmland', 'policy', 'what happens w battery plants that sit on farmland', {
    gold: 'makers are urged to close or curb them',
    contains: [['close or curb', '关闭', '关停']],
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones']],
    why: 'the guideline is not mentioned; the sentence begins with "they"',
  }),
  asked('vC-miit-from-when', 'follow-up', 'from when does it count', {
    gold: 'from Thursday, 20 June 2024',
    contains: [['Thursday', '20 June', 'June 20', '2024-06-20', '6月20日', '周四', '星期四']],
    support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
    history: guideline,
    why: 'only a weekday in the text, beside another for the day it was shown',
  }),
  asked('vC-may-money', 'follow-up', 'cool and in dollars', {
    gold: '$4.64 billion, down 16.1 percent',
    contains: [['4.64 billion', '46.4亿']],
    support: [[MIIT, 'while the value slumped by 16.1 percent to $4.64 billion']],
    history: may,
    why: 'not a conversion but another figure',
  }),
  asked('vC-price-drop-why', 'policy', 'why did lithium batteries get cheaper, did they say', {
    gold: 'because large volumes of production capacity came in recently',
    contains: [['production capacity', '产能']],
    support: [[MIIT, 'has resulted in the prices of lithium-ion batteries to drop in China and in overseas markets']],
    why: 'cheaper for a drop of prices; a cause in a clumsy sentence',
  }),
  asked('vC-new-three', 'several', "what's the 'new three' everybody keeps saying", {
    gold: 'NEVs, photovoltaic products and lithium-ion batteries',
    contains: [
      ['NEVs', 'new energy vehicles', '新能源汽车', '新能源车'],
      ['photovoltaic', '光伏'],
      ['lithium-ion batteries', '锂离子电池', '锂电池'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'a definition told backwards',
  }),
  asked('vC-cui-sanctions', 'policy', '崔东树为啥说一定要加快技术升级呀', {
    gold: '为了扎根海外市场、避免制裁等风险',
    contains: [['sanctions', '制裁']],
    support: [[MIIT, 'to further take root in overseas markets and avoid risks such as sanctions']],
    why: 'a Chinese name for an English text, the reason stands before the demand',
  }),
  asked('vC-west-reliance', 'false-premise', 'saw on reddit that the us managed to get off chinese batteries, true', {
    gold: 'no: many Western countries, including the US, have tried but failed',
    contains: [['failed', '失败', '未能']],
    support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
    why: 'the premise is the opposite of what the text says',
  }),
  asked('vC-value-drop', 'comparison', 'was the export value drop worse in may or in jan to may', {
    gold: 'January to May: 17.4 percent against 16.1 percent in May',
    contains: [percent(17.4), percent(16.1)],
    support: [
      [MIIT, 'while the value slumped by 16.1 percent to $4.64 billion'],
      [MIIT, 'grew by 4 percent while the value dropped by 17.4 percent'],
    ],
    why: 'the month is within the period; two sentences',
  }),
  asked('vC-photo-place', 'value', 'that pic with the technicians in the factory, where is it', {
    gold: "Jinhua, East China's Zhejiang Province",
    contains: [['Jinhua', '金华']],
    support: [[MIIT, 'at a factory in Jinhua']],
    why: 'a caption and not a statement of the report',
  }),
  asked('vC-cui-shift', 'policy', 'cui dongshu says the guidline moves the focus from what to what', {
    gold: 'from scale to innovation',
    contains: [
      ['scale', '规模'],
      ['innovation', '创新'],
    ],
    support: [[MIIT, 'redirect the emphasis of development from scale to innovation']],
    why: 'a typo; he is quoted several times',
  }),
  asked('vC-title-givers', 'who', 'who even gives out this power battery capital title', {
    gold: 'the China National Light Industry Council and the China Battery Industry Association',
    contains: [
      ['Light Industry Council', '轻工业联合会'],
      ['Battery Industry Association', '电池工业协会'],
    ],
    support: [
      [
        YIBIN,
        'with the China National Light Industry Council and the China Battery Industry Association jointly awarding',
      ],
    ],
    why: 'the city is not named',
  }),
  asked('vC-title-before', 'follow-up', 'haha and what were they famous for before', {
    gold: 'as China’s Liquor Capital, for making liquor',
    contains: [['liquor', '白酒', '酒都']],
    support: [[YIBIN, 'Yibin was known as China’s Liquor Capital']],
    history: title,
    why: '"they" is a city, "before" is before the title',
  }),
  asked('vC-catl-year', 'date', 'catl came to yibin when', {
    gold: '2019',
    support: [[YIBIN, 'with the introduction of CATL in 2019']],
    why: 'the year stands at the end of a sentence about something else',
  }),
  asked('vC-patents-before', 'follow-up', 'what about the yr before', {
    gold: '168',
    support: [[YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan']],
    history: patents,
    why: 'the year is relative and the source only counts its categories off',
  }),
  asked(
    'vC-high-tech-double',
    'yes-no',
    'did the number of high tech companies in yibin rly double between 2020 and 2022',
    {
      gold: 'yes, from 150 to 306',
      contains: ['150', '306'],
      support: [
        [YIBIN, '306 high-tech enterprises, 418 technology contracts registered for the year'],
        [YIBIN, '150 high-tech enterprises, 160 technology contracts were registered'],
      ],
      why: 'two paragraphs, one yes',
    },
  ),
  asked(
    'vC-contracts-more',
    'arithmetic',
    'by how much did the value of tech contracts in yibin go up from 2021 to 2022, in yuan pls',
    {
      gold: '867 million yuan, from 1.469 to 2.336 billion',
      contains: [yuan(0.867)],
      support: [
        [YIBIN, 'the registered amount of technology contracts recognized at 2.336 billion yuan'],
        [YIBIN, 'the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      ],
      why: 'the earlier figure is only counted off, a third year is near',
    },
  ),
  asked('vC-charger-radius', 'follow-up', 'so how far do i drive to the next one in the centre', {
    gold: 'less than 2 km',
    contains: [['2 km', '2km', '2公里', '2 kilometre', '2千米']],
    support: [[YIBIN, 'with a radius of less than 2 km for the coverage of charging facilities in the central city']],
    history: chargers,
    why: 'a radius put as a drive, two turns before',
  }),
  asked('vC-yibin-next-goal', 'follow-up', '那2023年想做到多少', {
    gold: '全产业链营收力争超过1200亿元',
    contains: [yuan(120)],
    support: [[YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain']],
    history: output,
    why: 'output value before, revenue for the goal; "this year" in the source',
  }),
  asked('vC-project-patents', 'value', 'those 20 something battery r&d projects in yibin, how many patents came out', {
    gold: '77 authorized patents',
    contains: ['77'],
    forbids: ['was 275', '为275'],
    support: [[YIBIN, 'and obtained 77 authorized patents']],
    why: "the city's patents of a year are more prominent",
  }),
  asked('vC-six-parts', 'several', 'yibin has six battery components or smth, which ones', {
    gold: 'cells, positive and negative materials, structural parts, copper (aluminum) foil, diaphragm, electrolyte',
    contains: [
      ['battery cells', '电芯'],
      ['structural parts', '结构件'],
      ['foil', '箔'],
      ['diaphragm', '隔膜'],
      ['electrolyte', '电解液'],
    ],
    support: [[YIBIN, 'battery cells, positive and negative materials, structural parts, copper (aluminum) foil']],
    why: 'a list inside a very long sentence',
  }),
  asked('vC-experts-reasons', 'policy', 'i need one reason for my slides why the experts let yibin have the title', {
    gold: 'clustering, a complete industry chain, a clear path, strong policy measures and strong momentum',
    contains: [
      [
        'complete industry chain',
        'complete power battery industry chain',
        'clustering',
        'policy measures',
        '产业链完整',
        '完整的产业链',
      ],
    ],
    support: [
      [YIBIN, 'The expert group believes that Yibin has obvious advantages in power battery industry clustering'],
    ],
    why: 'any of several reasons will do; a preface of small talk',
  }),
  asked('vC-electric-yibin', 'policy', 'electric yibin project = ? like what kind of uses', {
    gold: 'ten new application scenarios, such as replacement of heavy trucks, the future city, vehicle-road synergy',
    contains: [
      ['heavy trucks', '重卡'],
      ['vehicle-road', '车路协同'],
    ],
    support: [[YIBIN, 'such as the replacement of heavy trucks, the future city, vehicle-road synergy']],
    why: 'half a question; "uses" for scenarios',
  }),
  asked(
    'vC-sichuan-strengths',
    'policy',
    'what does sichuan have going for it in batteries according to jing maoming',
    {
      gold: 'lithium resources and green power energy',
      contains: [
        ['lithium resources', '锂资源', '锂矿'],
        ['green power', '绿电', '绿色电力'],
      ],
      support: [[YIBIN, 'rely on lithium resources, green power energy and other advantages']],
      why: 'he is quoted three times; advantages said within a plan',
    },
  ),
  asked('vC-yunnan-2023', 'follow-up', 'and one year later', {
    gold: '50 billion yuan by 2023, a target',
    contains: [yuan(50)],
    support: [[YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan']],
    history: steps,
    why: 'the year is relative to the turn before',
  }),
  asked('vC-yunnan-cities', 'several', 'where in yunnan r they gonna put the battery bases', {
    gold: 'Kunming, Yuxi and Qujing',
    contains: [
      ['kunming', '昆明'],
      ['yuxi', '玉溪'],
      ['qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'a badly translated sentence; the dateline names a city too',
  }),
  asked('vC-yunnan-minerals', 'several', 'which metals n minerals does yunnan have for batteries', {
    gold: 'phosphorus, lithium, nickel, manganese, copper and aluminum',
    contains: [
      ['phosphorus', '磷'],
      ['nickel', '镍'],
      ['manganese', '锰'],
    ],
    support: [[YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum']],
    why: 'the province is "our province" in the source',
  }),
  asked('vC-yunnan-electrolyte', 'follow-up', 'electrolyte?', {
    gold: '200,000 tons by 2024, a target',
    contains: [tonnes(200_000)],
    support: [[YUNNAN, '1.5 billion square meters of battery diaphragm, 200,000 tons of electrolyte']],
    history: foil,
    why: 'one word; everything else is two turns back',
  }),
  asked('vC-yunnan-issuer', 'who', 'who published the yunnan battery plan and what day', {
    gold: "the general office of the people's government of Yunnan province, on April 6",
    contains: [
      ['general office', '办公厅'],
      ['April 6', '6 April', '4月6日', '-04-06'],
    ],
    support: [[YUNNAN, 'on April 6, general office of the people’s government of yunnan province has released']],
    why: 'two things at once; the first sentence is broken',
  }),
  asked('vC-yunnan-second-life', 'policy', 'what would old batteries be used for again in yunnan', {
    gold: 'low-speed electric vehicles, 5G base stations, data center power supplies',
    contains: [['low-speed', '低速'], ['5G'], ['data center', 'data centre', '数据中心']],
    support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
    why: 'plain words for cascade utilisation',
  }),
  asked('vC-yunnan-nature', 'yes-no', 'does the yunnan plan care about nature at all', {
    gold: 'yes, it stresses strictly observing the ecological red line and protecting the ecological environment',
    contains: [['ecological red line', 'ecological environment', '生态红线', '生态保护红线', '生态环境']],
    support: [[YUNNAN, 'the importance of strictly observing the ecological red line']],
    why: '"nature" for ecology',
  }),
  asked('vC-yunnan-test-centres', 'target', '云南那个行动计划要建几个电池材料检测中心', {
    gold: '两个新能源电池材料技术研发检测中心',
    contains: [['built two', 'two centres', 'two centers', '两个', '2个']],
    support: [[YUNNAN, 'built two has the domestic leading level of new energy battery materials technology']],
    why: 'a number in words in a broken list of other things to build',
  }),
  asked('vC-yunnan-chain', 'policy', 'lfp or ternary, which ones in the yunnan plan', {
    gold: 'both: it focuses on the lithium iron phosphate chain and supports the ternary one',
    contains: [
      ['lithium iron phosphate', '磷酸铁锂'],
      ['ternary', '三元'],
    ],
    support: [
      [YUNNAN, 'focus on cultivating the whole industrial chain of lithium iron phosphate battery cathode materials'],
      [YUNNAN, 'represented by the ternary battery cathode material industry chain to accelerate the development'],
    ],
    why: 'an abbreviation that the text does not have; both is the answer',
  }),
  unanswerable(
    'vC-farmland-fine',
    'is there a fine if u dont close the plant on farmland',
    'makers are urged, no penalty is told',
  ),
  unanswerable('vC-june-exports', 'battery exports june 2024 china?', 'only May and January to May are given'),
  unanswerable(
    'vC-carbonate-price',
    'my prof says lithium carbonate got super cheap, by how many percent',
    'a drop of battery export value is near, no price of the carbonate is given',
  ),
  unanswerable(
    'vC-europe-reliance',
    'which european countries tried to stop buying chinese batteries',
    'Western countries are mentioned, of them only the US by name',
  ),
  unanswerable(
    'vC-catl-own',
    'how much did catl alone make in yibin in 2022',
    'the figure is that of the whole industry',
  ),
  unanswerable(
    'vC-yibin-2023-result',
    'did yibin get to the 120 billion in 2023 in the end',
    'the goal is told, no result; the text is of June of that year',
  ),
  unanswerable('vC-catl-reason', 'why did they pick it tho', 'the year is told, the reason is not', { history: catl }),
  unanswerable('vC-patents-2020', 'and 2020?', 'patents are given for 2021 and 2022, other counts for 2020 too', {
    history: patents,
  }),
  unanswerable('vC-chengdu-output', '成都2022年动力电池产值是多少', '同省另一座城市的产值', {
    forbids: ['88.9', '889亿'],
  }),
  unanswerable('vC-kunming-part', 'how much of that will be in kunming', "only the province's capacity is given", {
    history: cells,
  }),
  unanswerable('vC-yunnan-2022-result', 'did yunnan reach its 20 billion in 2022', 'a goal of the plan, no result'),
];
