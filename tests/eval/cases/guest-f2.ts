import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const NANCHANG = 'nanchang-energy-storage';

const exports = exchange('新余上半年锂电池产品出口额是多少？', '119.2亿元，同比增长94%。[1]');
const cells = exchange(
  '南昌想把储能电池的集聚区放在哪儿？',
  '经开区和新建区：“Nanchang will focus on the economic development area and the new construction area”。[1]',
);

/** A newspaper reporter and an officer of an industry association: the cities of Jiangxi, and what no text says. */
export const GUEST_F2 = [
  asked('gF-ganzhou-support', 'policy', '赣州市为支持新能源产业发展，在政策方面采取了哪些举措？', {
    gold: '出台创新激励、数字基础设施优惠政策，并吸引人才',
    contains: [
      ['innovation incentives', '创新激励', '创新奖励'],
      ['talent', '人才'],
    ],
    support: [[JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure']],
    why: 'no figure; its kinds of batteries follow in the next paragraph',
  }),
  asked('gF-waste-firm', 'who', '赣州有家专门收废旧锂电池的公司，叫啥名、在哪个地方？', {
    gold: '赣州豪海（Haohai）新材料有限公司，在龙南',
    contains: [
      ['Haohai', '豪海', '浩海'],
      ['Longnan', '龙南'],
    ],
    support: [
      [JIANGXI, 'Ganzhou Haohai New Materials Co Ltd, a company specializing in recycling waste lithium batteries'],
    ],
    why: 'a company known by its business; two things asked',
  }),
  asked('gF-longnan-speaker', 'who', 'Longnan要搞千亿锂电集群，这话是谁讲的？当什么官？', {
    gold: '龙南市副市长Long Haibin',
    contains: [
      ['Long Haibin', '龙海'],
      ['deputy mayor', '副市长'],
    ],
    forbids: ['Liao Longjiang'],
    support: [[JIANGXI, 'lithium battery industry cluster, said Long Haibin, deputy mayor of Longnan']],
    why: 'a place name in Latin letters; an executive of nearly the same name stands one paragraph before',
  }),
  asked('gF-xinyu-markets', 'several', '新余的锂电产品主要销往哪些国家和地区？', {
    gold: '美国、日本、韩国和部分欧洲国家',
    contains: [
      ['United States', '美国'],
      ['Japan', '日本'],
      ['South Korea', '韩国'],
      ['Europe', '欧洲'],
    ],
    support: [[JIANGXI, 'exported to the United States, Japan, South Korea and some European countries']],
    why: 'places in the middle of a long sentence about companies; many export figures compete',
  }),
  asked('gF-one-batch', 'policy', '新余海关那个检验新办法，什么样的货能算成一批一块儿查？', {
    gold: '包装、品种、成分、含量相同的货物',
    contains: [
      ['same packaging', '包装'],
      ['composition', '成分', '成份'],
    ],
    support: [[JIANGXI, 'goods with the same packaging, variety, composition and content as one inspection batch']],
    why: 'the rule itself, spoken; several sentences name the mechanism',
  }),
  asked('gF-reform-reason', 'policy', '锂企对快速通关、高效检验的需求为何越来越大？', {
    gold: '海外订单快速增加，申报工作量激增',
    contains: [['rapid increase in orders', 'workload has surged', '订单', '激增']],
    support: [[JIANGXI, 'With a rapid increase in orders from overseas, the declaration workload has surged']],
    why: 'a cause before its effect in one sentence; the effects of the reform lie near',
  }),
  asked('gF-mechanism-effect', 'several', '新余海关查验新机制推行后，企业申报工作量减轻多少，每单交货提前几天？', {
    gold: '减少约30%，快约三天',
    contains: [percent(30), ['three days', '三天', '3天', '3 days', '三日']],
    support: [
      [JIANGXI, 'reduced their declaration workload by about 30 percent, and each export order can be delivered'],
    ],
    why: 'two things asked, one of them spelt out in letters',
  }),
  asked('gF-park-stage', 'policy', '抚州那个新能源汽车项目现在干到哪一步了？', {
    gold: '一期全面投产，二期在建',
    contains: [
      ['fully operational', '投产', '投入运营', '全面运营', '投入使用'],
      ['under construction', '在建', '建设中', '建设之中', '正在建设'],
    ],
    support: [
      [
        JIANGXI,
        'the first phase of the NEV project is fully operational, while the second phase is under construction',
      ],
    ],
    why: 'progress in spoken words; the source does not repeat the name of the city',
  }),
  asked('gF-park-jobs', 'value', '抚州新能源汽车科技产业园提供了多少就业岗位？', {
    gold: '建成后有望提供4万个',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, 'once completed', '建成']],
    support: [
      [JIANGXI, 'it will have the potential to achieve an annual revenue of 40 billion yuan and provide employment'],
    ],
    why: 'asked as done, told as a potential; 40 billion stands beside 40,000',
  }),
  asked('gF-yichun-pledge', 'policy', '宜春市政府除支持龙头电池企业设立分支机构外，还表示将推动哪些工作？', {
    gold: '龙头企业设立研发机构，锂资源绿色开发，废旧锂电池回收，锂渣利用',
    contains: [
      ['research and development institutions', '研发机构'],
      ['recycling', '回收'],
      ['slag', '锂渣'],
    ],
    support: [
      [
        JIANGXI,
        'green development of lithium resources, recycling of used lithium batteries, and lithium slag utilization',
      ],
    ],
    why: 'a list of intentions without a figure, in official words',
  }),
  asked('gF-ganfeng-home', 'typo', '赣峰锂业是宜春的企业还是新余的企业？', {
    gold: '新余',
    contains: [['Xinyu', '新余']],
    support: [
      [
        JIANGXI,
        'Xinyu, a city home to over 70 lithium battery companies including several industry leaders like Ganfeng',
      ],
    ],
    why: 'a misspelt name; the place and the company are joined by "home to"',
  }),
  asked('gF-export-share', 'follow-up', '占全市出口总值的比重呢？', {
    gold: '84.4%',
    contains: [percent(84.4)],
    history: exports,
    support: [[JIANGXI, 'accounting for 84.4 percent of the city']],
    why: 'no subject at all; the growth rate is the nearer percentage',
  }),
  asked('gF-settlers', 'several', '近些年有哪些储能方面的龙头企业和重点项目落户洪城南昌？', {
    gold: '欣旺达动力电池、维科钠离子电池等（Sunwoda、Veco、Zhenjiang、Southern New Energy、Hangzhou Electric）',
    contains: [
      ['Sunwoda', '欣旺达'],
      ['Veco', '维科'],
    ],
    support: [
      [NANCHANG, 'Sunwoda Power Battery, Veco Sodium-ion Battery, Zhenjiang Lithium Battery Energy Storage Production'],
    ],
    why: 'names in translation; a nickname of the city',
  }),
  asked('gF-sodium-faults', 'policy', '南昌说要攻关钠离子电池，主要想治它哪些毛病？', {
    gold: '寿命短、放电快；还要提高能量密度',
    contains: [
      ['short life', '寿命短', '短寿命'],
      ['fast discharge', '放电快', '快速放电', '放电过快'],
    ],
    support: [[NANCHANG, 'improve energy density, and solve technical problems such as short life and fast discharge']],
    why: 'spoken; research on lithium batteries stands in the same sentence',
  }),
  asked('gF-storage-scale', 'value', '南昌新型储能产业年规模多大', {
    gold: '预计超过200亿元',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'keywords; an expectation asked as a fact',
  }),
  asked('gF-storage-role', 'policy', '南昌市缘何重视发展新型储能产业？', {
    gold: '视其为绿色低碳转型、实现“双碳”目标和培育新支柱产业的关键',
    contains: [
      ['dual carbon', '双碳'],
      ['pillar industries', '支柱产业'],
    ],
    support: [
      [NANCHANG, 'the key to green and low-carbon transformation, achieving the "dual carbon" goal, and cultivating'],
    ],
    why: 'a reason told as "regards as the key to"; a very long sentence',
  }),
  asked('gF-material-areas', 'follow-up', '那正极、负极、电解液、隔膜这些材料厂呢，往哪几个地方聚？', {
    gold: '安义县、小蓝经开区、进贤县',
    contains: [
      ['Anyi', '安义'],
      ['Xiaolan', '小蓝'],
      ['Jinxian', '进贤'],
    ],
    history: cells,
    support: [[NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County']],
    why: 'the city from the turn before; three areas with three tasks in one sentence',
  }),
  asked('gF-mayor-principle', 'policy', '万广明市长介绍产业布局时提到要遵循什么要求？', {
    gold: '“空间集聚、企业集群、发展集约”',
    contains: [['spatial agglomeration', '空间集聚', '空间聚集']],
    support: [
      [NANCHANG, 'in accordance with the requirements of "spatial agglomeration, business cluster, and development'],
    ],
    why: 'a slogan in translation, by the Chinese name of the speaker',
  }),
  unanswerable('gF-catl-choice', '宁德时代当初为啥看中了宜宾？', 'a cause; only the year of its coming is told'),
  unanswerable(
    'gF-yibin-2020-patents',
    '宜宾2020年授权发明专利多少件？',
    '2020 is told of other measures, patents only of 2021 and 2022',
  ),
  unanswerable(
    'gF-yibin-2023-result',
    '宜宾2023年动力电池产业最终完成产值多少亿元？',
    'a result, where there is a goal for the year',
  ),
  unanswerable('gF-chengdu', '成都的动力电池产业去年产值有多少？', 'another city of the province'),
  unanswerable(
    'gF-party-secretary',
    '南昌市委书记是哪位？对储能产业有什么表态？',
    'the mayor is named, the party secretary is not',
  ),
  unanswerable(
    'gF-nanchang-subsidy',
    '企业到南昌投建储能项目，可享受的财政补贴标准是多少？',
    'a sum of support; only the directions of support are told',
  ),
  unanswerable('gF-customs-head', '新余海关关长叫什么名字？', 'an official of the customs is named, not its head'),
  unanswerable(
    'gF-ganfeng-revenue',
    '赣锋锂业2022年营业收入是多少？',
    'its capacity is told, and the revenue of another company',
    {
      forbids: [...yuan(0.12)],
    },
  ),
  unanswerable(
    'gF-haohai-tonnes',
    '赣州那家豪海新材料一年能回收处理多少吨废电池？',
    'its revenue is told, not its capacity',
  ),
  unanswerable('gF-longnan-now', '龙南锂电产业集群眼下已经有多大产值了？', 'only what it strives for is told'),
  unanswerable(
    'gF-fines',
    '不符合工信部新版锂电规范的企业会被罚多少钱？',
    'what makers are urged to do is told, no penalty',
  ),
  unanswerable(
    'gF-rd-share',
    '新版锂离子电池行业规范要求企业研发投入占营业收入的比例不低于多少？',
    'stands in the guideline itself, not in the report on it',
  ),
  unanswerable('gF-west-why', '报道里说西方想少用中国电池没成，没成的原因是啥？', 'the failure is told, not its cause'),
  unanswerable(
    'gF-yunnan-budget',
    '云南省财政为三年行动计划安排了多少专项资金？',
    'goals of output are told, no public money',
  ),
  unanswerable(
    'gF-yunnan-2022-result',
    '云南2022年新能源电池产值两百亿的目标最后完成了没有？',
    'a goal; whether it was met is not told',
  ),
];
