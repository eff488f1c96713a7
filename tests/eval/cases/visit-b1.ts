import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, points, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const YIBIN = 'yibin-power-battery-capital';
const JIANGXI = 'jiangxi-lithium-cities';

const output = exchange('宜宾动力电池产业2022年总产值是多少？', '2022年达到889亿元。[1]');

/** An industry analyst's questions, in Chinese, about Yibin and the cities of Jiangxi. */
export const VISIT_B1 = [
  asked('vB-yibin-output', 'value', '宜宾 动力电池 产值 2022', {
    gold: '889亿元',
    contains: [yuan(88.9)],
    support: [[YIBIN, 'in 2022, the total output value of Yibin’s power battery industry reached 88.9 billion yuan']],
    why: 'bare keywords; a revenue goal for 2023 stands in the next sentence',
  }),
  asked('vB-yibin-growth', 'follow-up', '翻了几倍？', {
    gold: '增长4.5倍',
    contains: [['4.5 times', '4.5倍']],
    support: [[YIBIN, 'reached 88.9 billion yuan, an increase of 4.5 times']],
    history: output,
    why: 'three characters that lean on the turn before',
  }),
  asked('vB-yibin-goal-2023', 'target', '宜宾2023年政府工作报告里，动力电池全产业链准备冲到多少收入？', {
    gold: '力争1200亿元以上',
    contains: [yuan(120)],
    support: [[YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain']],
    why: 'the output of 2022 and a 100-billion-level cluster are near',
  }),
  asked('vB-yibin-medal', 'false-premise', '宜宾那块“动力电池之都”的牌子，是工信部发的吧？', {
    gold: '不是，由中国轻工业联合会和中国电池工业协会联合授予',
    contains: [
      ['Light Industry Council', '轻工业联合会', '轻工联合会'],
      ['Battery Industry Association', '电池工业协会'],
    ],
    support: [
      [
        YIBIN,
        'the China National Light Industry Council and the China Battery Industry Association jointly awarding it',
      ],
    ],
    why: 'the wrong giver is taken for granted',
  }),
  asked('vB-yibin-reasons', 'policy', '专家组去宜宾考察完，为啥觉得它够格当动力电池之都？', {
    gold: '产业集聚优势明显、产业链完整、发展路径清晰、政策措施有力、发展势头强劲',
    contains: [
      ['complete industry chain', '产业链完整', '完整的产业链', '完整产业链'],
      ['strong policy measures', '政策措施', '政策有力'],
    ],
    support: [
      [
        YIBIN,
        'Yibin has obvious advantages in power battery industry clustering, a complete industry chain, a clear development path, strong policy measures, and strong development momentum',
      ],
    ],
    why: 'a reason made up of five parts, without a figure',
  }),
  asked('vB-yibin-before', 'value', '没搞电池以前，宜宾靠什么出名？', {
    gold: '中国酒都',
    contains: [['Liquor', '酒']],
    support: [[YIBIN, 'Yibin was known as China’s Liquor Capital']],
    why: 'everyday wording, no figure',
  }),
  asked('vB-yibin-doubts', 'value', '当年企业来宜宾谈动力电池投资的时候，老是向招商部门打听哪方面的情况？', {
    gold: '宜宾有没有与动力电池产业匹配的科研实力',
    contains: [['scientific research strength', '科研实力', '科研能力']],
    support: [[YIBIN, 'whether or not Yibin had the scientific research strength to match the power battery industry']],
    why: 'a long spoken question about a concern, no figure',
  }),
  asked('vB-yibin-patents-difference', 'arithmetic', '宜宾授权发明专利，22年比21年多了多少件', {
    gold: '275件比168件多107件',
    contains: [count(107)],
    support: [
      [YIBIN, 'In 2022, Yibin obtained 275 authorized invention patents'],
      [YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan, respectively'],
    ],
    why: "years cut short; the earlier year's figure is in a list that only points back",
  }),
  asked('vB-yibin-hightech-firms', 'several', '帮我列一下宜宾2020、2021、2022三年高新技术企业的数量', {
    gold: '150家、200家、306家',
    contains: [count(150), count(200), count(306)],
    support: [
      [YIBIN, 'In 2022, Yibin had 60 provincial and municipal-level engineering and technology research centers, 306'],
      [YIBIN, 'In 2021, the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      [
        YIBIN,
        'only 32 provincial and municipal engineering and technology research centers, 150 high-tech enterprises',
      ],
    ],
    why: "three years in three sentences, the middle one's figures without nouns",
  }),
  asked('vB-yibin-secondary', 'several', '宜宾第二产业投资2022年增速是多少，比上一年快了几个百分点？', {
    gold: '增长26.3%，比2021年提高10.4个百分点',
    contains: [percent(26.3), points(10.4)],
    support: [
      [
        YIBIN,
        'the investment in secondary industry grew by 26.3% in 2022, including industrial investment grew by 27.8%, which increased by 10.4 percentage points and 9.7 percentage points',
      ],
    ],
    why: 'two rates and two differences in one "respectively" sentence',
  }),
  asked('vB-yibin-catl', 'date', '宁德时代哪年进的宜宾', {
    gold: '2019年',
    contains: ['2019'],
    support: [[YIBIN, 'with the introduction of CATL in 2019']],
    why: 'the company by its Chinese name',
  }),
  asked('vB-yibin-charging', 'several', '在宜宾城里开电车，充电方便不？建了多少充电口，大概多远能找到一个？', {
    gold: '9000多个充电接口，中心城区充电设施覆盖半径小于2公里',
    contains: [count(9000), ['2 km', '2公里', '两公里', '2km', '2千米']],
    support: [
      [YIBIN, 'more than 9,000 charging interfaces have been built in Yibin'],
      [YIBIN, 'a radius of less than 2 km for the coverage of charging facilities in the central city'],
    ],
    why: 'two things asked in spoken words',
  }),
  asked('vB-yibin-scenes', 'policy', '“电动宜宾”落地了哪些应用场景', {
    gold: '重卡换电、未来城市、车路协同等十大场景',
    contains: [
      ['heavy truck', '重卡'],
      ['vehicle-road', '车路协同'],
    ],
    support: [
      [YIBIN, 'ten new application scenarios, such as the replacement of heavy trucks, the future city, vehicle-road'],
    ],
    why: 'a list without a figure, next to a plan of the province with a like name',
  }),
  asked('vB-yibin-projects', 'several', '2022年6月以后宜宾签下来的项目一共多少个？协议投资总共多少钱？', {
    gold: '近250个，协议总投资2500亿元以上',
    contains: [['250 projects', '250个', '250 个', '250余个'], yuan(250)],
    support: [[YIBIN, 'Yibin has signed nearly 250 projects with a total agreed investment of over 250 billion yuan']],
    why: 'the same number twice with different nouns; the part in manufacturing is near',
  }),
  asked('vB-yibin-research', 'policy', '四川经信厅那位副厅长说宜宾在攻关哪些电池技术？', {
    gold: '高安全动力电池、低温电池、重卡换电、滑板底盘等20多项研发',
    contains: [
      ['high-security', '高安全'],
      ['low-temperature', '低温'],
    ],
    support: [
      [
        YIBIN,
        'more than 20 R&D projects on high-security power batteries, battery low-temperature range technology, heavy truck power exchange system, skid plate chassis',
      ],
    ],
    why: 'the speaker by his office, in its usual short form',
  }),
  asked('vB-sichuan-ambition', 'target', '四川省层面想把动力电池做到什么地位？打算依托哪些优势？', {
    gold: '依托锂资源、绿色电力等优势，力争建成世界上产业链最完整、综合竞争力最强的地区之一',
    contains: [
      ['most complete', '最完整', '最齐全', '最完备'],
      ['lithium resources', '锂资源'],
    ],
    support: [
      [YIBIN, 'rely on lithium resources, green power energy and other advantages'],
      [YIBIN, 'strive to build Sichuan into one of the world’s most complete power battery industry chains'],
    ],
    why: 'the province, not the city; no figure',
  }),
  asked('vB-yichun-carbonate', 'several', '宜春2022年产了多少万吨碳酸锂，占全国几成？', {
    gold: '14万吨以上，约占全国三分之一',
    contains: [tonnes(140_000), ['one-third', '三分之一', '1/3', 'one third']],
    support: [
      [
        JIANGXI,
        "Yichun produced over 140,000 metric tons of lithium carbonate, accounting for about one-third of the country's total",
      ],
    ],
    why: 'the year is "last year" in the text; tens of thousands and tenths asked for',
  }),
  asked('vB-yichun-revenue', 'comparison', '宜春锂电新能源产业营收变化 2020→2022', {
    gold: '从不足200亿元到1117亿元',
    contains: [yuan(20), yuan(111.7)],
    support: [[JIANGXI, 'had grown fivefold, from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
    why: 'an arrow between the years',
  }),
  asked('vB-yichun-plans', 'policy', '宜春市政府除了拉电池龙头来设厂，还打算在锂电上干点什么？', {
    gold: '推动龙头企业设研发机构，锂资源绿色开发，废旧锂电池回收，锂渣利用',
    contains: [
      ['research and development', 'R&D', '研发'],
      ['recycling', '回收'],
      ['slag', '锂渣'],
    ],
    support: [
      [JIANGXI, 'green development of lithium resources, recycling of used lithium batteries, and lithium slag'],
    ],
    why: 'four measures in one sentence, without a figure',
  }),
  asked('vB-longnan-recycler', 'who', '龙南有家回收废旧锂电池的公司，叫啥名字，2022年主营收入多少？', {
    gold: '赣州浩海新材料（Ganzhou Haohai），1.2亿元',
    contains: ['Haohai', yuan(0.12)],
    support: [
      [JIANGXI, 'Ganzhou Haohai New Materials Co Ltd, a company specializing in recycling waste lithium batteries'],
      [JIANGXI, 'The company saw revenue from its main businesses reach 120 million yuan in 2022'],
    ],
    why: 'name and figure in two sentences, the second with "the company"',
  }),
  asked('vB-longnan-cluster', 'target', '龙南锂电产业集群有多大规模', {
    gold: '正力争打造1000亿元的锂电产业集群（目标）',
    contains: [yuan(100)],
    caveats: [[...TARGET, 'striving', '力争', '争取', '努力']],
    support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
    why: 'asked as if it were there already; the text has a goal only',
  }),
  asked('vB-longnan-official', 'who', '龙南要建千亿锂电集群，这话是哪位官员说的？', {
    gold: '龙南市副市长 Long Haibin',
    contains: ['Long Haibin'],
    support: [[JIANGXI, 'said Long Haibin, deputy mayor of Longnan']],
    why: '"千亿" for 100 billion; an executive is quoted just before',
  }),
  asked('vB-ganzhou-policies', 'policy', '赣州为了扶持新能源产业给了什么政策？', {
    gold: '创新激励，数字基础设施方面的优惠政策，以及引进人才',
    contains: [
      ['innovation incentives', '创新激励', '创新奖励'],
      ['talent', '人才'],
    ],
    support: [
      [
        JIANGXI,
        'has introduced innovation incentives and favorable policies for digital infrastructure, and to attract',
      ],
    ],
    why: 'measures without figures',
  }),
  asked('vB-ganzhou-cells', 'several', '赣州 主攻电池类型', {
    gold: '钢壳锂电池、软包电池',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    support: [[JIANGXI, 'includes steel shell lithium batteries, pouch-cell batteries and industries relevant']],
    why: 'bare keywords, no figure',
  }),
  asked('vB-ganfeng-capacity', 'typo', '赣峰锂业的氢氧化锂一年能产多少吨？全球份额大概多少？', {
    gold: '年产能8.1万吨，约占全球20%',
    contains: [tonnes(81_000), percent(20)],
    support: [
      [JIANGXI, 'an annual production capacity of 81,000 tons of lithium hydroxide, accounting for around 20 percent'],
    ],
    why: "a wrong character in the company's name; it may not be taken for the city",
  }),
  asked('vB-xinyu-markets', 'several', '新余的锂电产品都卖到哪些国家去了？', {
    gold: '美国、日本、韩国和部分欧洲国家',
    contains: [
      ['United States', '美国'],
      ['Japan', '日本'],
      ['South Korea', '韩国'],
    ],
    support: [
      [JIANGXI, 'products being exported to the United States, Japan, South Korea and some European countries'],
    ],
    why: 'a list without a figure; the export figures are near',
  }),
  asked('vB-xinyu-share', 'value', '2023年上半年锂电产品占新余全市出口的比重', {
    gold: '84.4%',
    contains: [percent(84.4)],
    support: [[JIANGXI, "accounting for 84.4 percent of the city's total exports"]],
    why: 'the text says "this year"; a growth rate is in the same sentence',
  }),
  asked('vB-hydroxide-top', 'ranking', '国内氢氧化锂出口最多的是哪个城市？', {
    gold: '新余',
    contains: [['Xinyu', '新余']],
    support: [[JIANGXI, 'making it the top lithium hydroxide exporting city in the country']],
    why: 'the place is asked for, not told',
  }),
  asked('vB-xinyu-difference', 'arithmetic', '新余上半年锂电出口总额，扣掉氢氧化锂还剩多少亿？', {
    gold: '119.2亿元减115.1亿元，剩4.1亿元',
    contains: [yuan(0.41)],
    support: [
      [JIANGXI, "the city's export of lithium battery products reached 11.92 billion yuan"],
      [JIANGXI, 'Xinyu exported lithium hydroxide worth 11.51 billion yuan'],
    ],
    why: 'a subtraction across two paragraphs',
  }),
  asked('vB-xinyu-why-reform', 'policy', '新余海关为什么要改锂电产品的检验办法？', {
    gold: '海外订单猛增，申报工作量激增，企业要求高效检验、快速通关',
    contains: [['surged', '激增', '大增', '猛增', 'growing demand', '需求增', '需求上升']],
    support: [
      [
        JIANGXI,
        'the declaration workload has surged, leading to a growing demand for efficient inspection and rapid Customs clearance',
      ],
    ],
    why: 'the cause stands a paragraph before the reform',
  }),
  asked('vB-xinyu-how', 'policy', '新余海关的新检验模式具体怎么个操作法？', {
    gold: '包装、品种、成分、含量相同的货物作为一个检验批，一次检验合格后可分批出口',
    contains: [
      ['one inspection batch', '一个检验批', '同一检验批', '一批检验', '一个检验批次'],
      ['multiple batches', '分批', '多批'],
    ],
    support: [
      [
        JIANGXI,
        'treats goods with the same packaging, variety, composition and content as one inspection batch. After a single successful inspection, they can be divided into multiple batches for separate export',
      ],
    ],
    why: 'an official explains it over two sentences, without a figure',
  }),
  asked('vB-xinyu-effect', 'several', '海关改革以后，新余企业报关少跑多少腿，交货快了几天？', {
    gold: '申报工作量减少约30%，每单交货快约三天',
    contains: [percent(30), ['three days', '3天', '三天', '3 days']],
    support: [
      [
        JIANGXI,
        'companies have reduced their declaration workload by about 30 percent, and each export order can be delivered about three days faster',
      ],
    ],
    why: 'a figure of speech for the workload; two effects',
  }),
  asked('vB-fuzhou-jobs', 'value', '抚州那个新能源汽车产业园能解决多少人就业？', {
    gold: '建成后有潜力提供4万个就业岗位',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, '建成后', 'Once completed']],
    support: [
      [
        JIANGXI,
        'Once completed, it will have the potential to achieve an annual revenue of 40 billion yuan and provide employment to 40,000 individuals',
      ],
    ],
    why: 'a possibility, asked as a fact; the same digits stand for revenue',
  }),
  asked('vB-fuzhou-revenue', 'value', '抚州新能源汽车科技产业园2022年实际做了多少营收', {
    gold: '242.2亿元',
    contains: [yuan(24.22)],
    forbids: ['40 billion', '400亿'],
    support: [[JIANGXI, 'sectors generated a total revenue of 24.22 billion yuan']],
    why: 'the result, not what the park may reach; "last year" in the text',
  }),
];
