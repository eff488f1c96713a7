import { exchange } from '../../questions/case.ts';
import { percent, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const MIIT = 'miit-lithium-battery-guideline';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';
const JIANGXI = 'jiangxi-lithium-cities';

const cui = exchange(
  '崔东树在哪个单位任职？',
  '他是乘用车协会秘书长：“Cui Dongshu, secretary-general of the China Passenger Car Association”。[1]',
);
const patents = exchange('宜宾2022年拿了多少件发明专利授权？', '275件。[1]');

/** A newspaper reporter and an officer of an industry association: the ministry, Yibin and Yunnan. */
export const GUEST_F1 = [
  asked('gF-effective', 'date', '请问工信部新修订的锂离子电池行业规范从哪天开始生效？', {
    gold: '周四，即2024年6月20日',
    contains: [['Thursday', '周四', '星期四', '6月20日', 'June 20', '20 June', '2024-06-20']],
    support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
    why: 'a weekday instead of a date; the day it was unveiled and the month of the draft are near',
  }),
  asked('gF-fewer-projects', 'policy', '我会拟向会员单位传达：新版规范引导锂电池企业减少哪一类项目？', {
    gold: '单纯扩大产能的制造项目',
    contains: [['purely', '单纯扩大产能']],
    support: [
      [
        MIIT,
        'will guide lithium battery makers to reduce manufacturing projects that "purely" expand production capacity',
      ],
    ],
    why: 'no figure; a reason in front; capacity is spoken of in many sentences',
  }),
  asked('gF-farmland', 'policy', '占了耕地或者建在生态区里头的电池厂，这回要咋处理？', {
    gold: '敦促其关闭或加以限制',
    contains: [['close or curb', '关闭', '关停', '限制']],
    support: [[MIIT, 'They are being urged to close or curb projects built on farmland or in ecological zones.']],
    why: 'spoken; "占耕地" for "built on farmland", the subject is a pronoun in the source',
  }),
  asked('gF-urgent', 'policy', '业内人士指出锂电行业当前亟待解决的突出问题有哪些？', {
    gold: '产能过剩、创新放缓',
    contains: [
      ['capacity glut', '产能过剩'],
      ['slowdown in innovation', '创新放缓', '创新减速', '创新速度放缓'],
    ],
    support: [[MIIT, 'it is urgent to address some of the issues, such as a capacity glut and slowdown in innovation']],
    why: 'no figure; a claim of unnamed insiders',
  }),
  asked('gF-price-fall', 'policy', '锂电池在国内国外都掉价了，是怎么搞的？', {
    gold: '近来大量产能投放',
    contains: [['large volumes', '大量产能', '产能大量']],
    support: [
      [
        MIIT,
        'the introduction of large volumes of quantities of production capacity recently has resulted in the prices',
      ],
    ],
    why: 'a cause, asked in spoken words; the fall in the value of exports is near',
  }),
  asked('gF-new-three', 'several', '经常听人说外贸“新三样”，到底是哪三样东西？', {
    gold: '新能源汽车、光伏产品、锂离子电池',
    contains: [
      ['NEV', '新能源汽车', '新能源车', '电动汽车'],
      ['photovoltaic', '光伏'],
      ['lithium-ion batter', '锂离子电池', '锂电池'],
    ],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'a term explained the other way round in the source',
  }),
  asked('gF-may-exports', 'several', '据海关数据，2024年5月我国锂离子电池出口数量和出口金额同比各变动多少？', {
    gold: '数量增长4.8%，金额下降16.1%',
    contains: [percent(4.8), percent(16.1)],
    forbids: ['17.4'],
    support: [[MIIT, 'an annual increase of 4.8 percent, while the value slumped by 16.1 percent to $4.64 billion']],
    why: 'a rise and a fall; the changes of January to May stand in the next sentence',
  }),
  asked('gF-low-cost', 'policy', '崔东树为啥说光靠把规模做大、把成本压低是走不远的？', {
    gold: '缺乏足够的技术升级，靠规模换来的低成本会限制整个行业的发展',
    contains: [['cap the development', 'without sufficient technology upgrades', '技术升级不足', '缺乏足够的技术升级']],
    support: [[MIIT, 'without sufficient technology upgrades will cap the development of the whole industry']],
    why: 'a reason out of a quote, freely reworded; he speaks of costs again as an advantage',
  }),
  asked('gF-backward', 'follow-up', '那在他看来，新规对国内的落后产能会有什么作用？', {
    gold: '进一步淘汰国内落后产能，巩固中国企业的国际竞争力',
    contains: [['eliminate domestic backward', '淘汰']],
    history: cui,
    support: [[MIIT, 'the new guidelines will further eliminate domestic backward production capacity']],
    why: 'a pronoun for the person; his other remarks compete',
  }),
  asked('gF-medal', 'who', '宜宾那块“中国动力电池之都”的牌子是谁给发的？', {
    gold: '中国轻工业联合会和中国电池工业协会联合授予',
    contains: [
      ['China National Light Industry Council', '轻工业联合会'],
      ['China Battery Industry Association', '电池工业协会'],
    ],
    support: [
      [YIBIN, 'the China National Light Industry Council and the China Battery Industry Association jointly awarding'],
    ],
    why: 'two bodies, named again as the senders of experts',
  }),
  asked('gF-expert-grounds', 'policy', '专家组考察后认定宜宾符合称号授予条件，主要依据是什么？', {
    gold: '产业集聚优势明显、产业链完整、发展路径清晰、政策措施有力、发展势头强劲',
    contains: [
      ['complete industry chain', '产业链完整', '完整的产业链', '完整产业链'],
      ['strong policy measures', '政策措施'],
    ],
    support: [
      [YIBIN, 'a complete industry chain, a clear development path, strong policy measures, and strong development'],
    ],
    why: 'a list of reasons without a figure',
  }),
  asked('gF-catl-2021', 'false-premise', '核实一下，CATL是2021年才落户宜宾的吧？', {
    gold: '不是，是2019年',
    contains: ['2019'],
    support: [[YIBIN, 'with the introduction of CATL in 2019']],
    why: 'a wrong year to be put right; 2021 is a year of many figures in the text',
  }),
  asked('gF-scenes', 'policy', '“电动宜宾”工程都搞出了哪些新的应用场景？举几个例子就行。', {
    gold: '十个应用场景，如重卡换电、未来城、车路协同',
    contains: [
      ['heavy truck', '重卡'],
      ['vehicle-road', '车路协同'],
    ],
    support: [[YIBIN, 'such as the replacement of heavy trucks, the future city, vehicle-road synergy, etc.']],
    why: 'examples, not their number; heavy trucks are in another list too',
  }),
  asked('gF-doubts', 'policy', '当初宜宾要搞动力电池，来谈的企业心里最没底的是啥？', {
    gold: '宜宾有没有与动力电池产业相匹配的科研实力',
    contains: [['scientific research strength', '科研实力']],
    support: [[YIBIN, 'whether or not Yibin had the scientific research strength to match the power battery industry']],
    why: 'asks for a worry where the source tells of repeated questions to an office',
  }),
  asked('gF-jing', 'who', '在2023世界动力电池大会发布会上介绍四川情况的是哪位官员，担任何职？', {
    gold: '四川省经济和信息化厅副厅长景茂明（Jing Maoming）',
    contains: [
      ['Jing Maoming', '景茂明', '敬茂明'],
      ['deputy director', '副厅长', '副主任'],
    ],
    support: [[YIBIN, 'Jing Maoming, deputy director of the Sichuan Provincial Department of Economy and Information']],
    why: 'name and office of the speaker of a quote',
  }),
  asked('gF-sichuan-next', 'policy', '四川下一步准备靠什么优势把动力电池产业链做起来？', {
    gold: '锂资源和绿色电力等优势',
    contains: [
      ['lithium resources', '锂资源'],
      ['green power', '绿色电力', '绿电'],
    ],
    support: [[YIBIN, 'The next step we will rely on lithium resources, green power energy and other advantages']],
    why: 'the province rather than the city; "we" in a quote',
  }),
  asked('gF-high-tech-gain', 'arithmetic', '写稿要用：宜宾的高新技术企业，2022年比2020年多了多少家？', {
    gold: '156家（306减150）',
    contains: ['156'],
    support: [
      [YIBIN, '306 high-tech enterprises, 418 technology contracts'],
      [YIBIN, '150 high-tech enterprises, 160 technology contracts'],
    ],
    why: 'a difference over two years; 2021 lies between',
  }),
  asked('gF-patents-before', 'follow-up', '再往前一年呢？', {
    gold: '2021年为168件',
    contains: ['168'],
    history: patents,
    support: [[YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan']],
    why: 'place, subject and year all from the turn before; the figure stands in a list of "respectively"',
  }),
  asked('gF-yichun-yibin', 'comparison', '宜春、宜宾一字之差，2022年谁的锂电（动力电池）产业规模更大？各是多少？', {
    gold: '宜春更大：营业收入1117亿元；宜宾动力电池产值889亿元（口径不同）',
    contains: [yuan(111.7), yuan(88.9), ['Yichun', '宜春']],
    support: [
      [JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022'],
      [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
    ],
    why: 'two documents, two names that look alike, revenue against output value',
  }),
  asked('gF-yunnan-cities', 'several', '云南这份计划里点名重点支持的是哪几个市州？', {
    gold: '昆明、玉溪、曲靖',
    contains: [
      ['kunming', '昆明'],
      ['yuxi', '玉溪'],
      ['qujing', '曲靖'],
    ],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'the source is a garbled translation',
  }),
  asked('gF-yunnan-issuer', 'who', '《云南省新能源电池产业发展三年行动计划》系由哪个部门、于何日发布？', {
    gold: '云南省人民政府办公厅，4月6日',
    contains: [
      ['general office', '办公厅'],
      ['April 6', '6 April', '4月6日', '04-06'],
    ],
    support: [[YUNNAN, 'on April 6, general office of the people’s government of yunnan province has released']],
    why: 'two things asked; the full Chinese title of the plan',
  }),
  asked('gF-yunnan-minerals', 'policy', '云南做电池手里有什么矿？', {
    gold: '磷、锂、镍、锰、铜、铝等',
    contains: [
      ['phosphorus', '磷、', '磷，', '磷矿'],
      ['nickel', '镍'],
      ['manganese', '锰'],
    ],
    support: [[YUNNAN, 'mineral resources such as phosphorus, lithium, nickel, manganese, copper and aluminum']],
    why: 'terse and spoken',
  }),
  asked('gF-cascade', 'policy', '云南将在哪些领域推动电池梯次利用试点？', {
    gold: '低速电动车、5G基站、数据中心电源等',
    contains: [
      ['low-speed electric', '低速电动'],
      ['5G base station', '5G基站'],
      ['data center', '数据中心'],
    ],
    support: [[YUNNAN, 'low-speed electric vehicles, 5G base stations, data center power supplies']],
    why: 'no figure; "cascade utilisation" stands in several sentences',
  }),
  asked('gF-electrolyte-foil', 'target', '按云南的规划，到2024年电解液、铜箔产能分别要到多少万吨？', {
    gold: '电解液20万吨，铜箔9万吨',
    contains: [tonnes(200_000), tonnes(90_000)],
    support: [[YUNNAN, '200,000 tons of electrolyte, 90,000 tons of copper foil']],
    why: 'two items out of a long list of capacities',
  }),
  asked('gF-yunnan-2024', 'target', '云南新能源电池全产业链产值2024年有多少？', {
    gold: '目标是超过1000亿元',
    contains: [yuan(100)],
    caveats: [[...TARGET, '计划', '规划']],
    support: [
      [YUNNAN, 'The output value of the whole industry chain of new energy batteries exceeded 100 billion yuan.'],
    ],
    why: 'the source puts a goal into the past tense',
  }),
  asked('gF-yunnan-demos', 'target', '云南打算建几个电池回收利用的示范项目？', {
    gold: '1至2个',
    contains: [['1 or 2', '1至2', '1-2', '1—2', '1–2', '1到2', '1~2', '一到两', '一至两', '1个或2个', '1或2']],
    support: [[YUNNAN, '1 or 2 battery recycling and utilization demonstration projects are built']],
    why: 'a number with a choice in it, among other things to be built',
  }),
  asked('gF-yunnan-circular-who', 'policy', '云南提出加快建立的电池回收利用体系，由哪几方共同参与？', {
    gold: '政府、企业、社会',
    contains: [
      ['government', '政府'],
      ['enterprises', '企业'],
      ['society', '社会'],
    ],
    support: [[YUNNAN, 'with the participation of the government, enterprises and society']],
    why: 'who takes part, in a phrase within a long sentence',
  }),
];
