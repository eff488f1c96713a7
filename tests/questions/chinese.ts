import { type QuestionCase, zh, zhUnanswerable } from './case.ts';
import { count, EXPECTED, percent, points, TARGET, tonnes, yuan } from './forms.ts';

const yibin = ['yibin-power-battery-capital'];
const jiangxi = ['jiangxi-lithium-cities'];
const yunnan = ['yunnan-battery-action-plan'];
const nanchang = ['nanchang-energy-storage'];
const miit = ['miit-lithium-battery-guideline'];

export const CHINESE: readonly QuestionCase[] = [
  zh('yibin-output', '宜宾2022年动力电池产值是多少？', {
    category: 'value',
    expect: { abstained: false, contains: [yuan(88.9)], quotes: ['reached 88.9 billion yuan'], documents: yibin },
    why: 'Chinese question, English source',
  }),
  zh('yibin-output-traditional', '宜賓2022年動力電池產值達到多少？', {
    category: 'alias',
    expect: { abstained: false, contains: [yuan(88.9)], documents: yibin },
    why: 'traditional characters',
  }),
  zh('yibin-output-city', '宜宾市动力电池产业总产值2022年有多少亿元', {
    category: 'other-units',
    expect: { abstained: false, contains: [['889亿']], documents: yibin },
    why: '亿 asked for, no question mark',
  }),
  zh('yibin-target', '宜宾2023年动力电池全产业链营收目标是多少？', {
    category: 'target',
    expect: { abstained: false, contains: [yuan(120), TARGET], documents: yibin },
    why: 'a target for revenue',
  }),
  zh('yibin-patents-difference', '宜宾2022年授权发明专利比2021年多多少件？', {
    category: 'arithmetic',
    expect: { abstained: false, contains: ['107'], documents: yibin },
    why: 'a difference worded with 比',
  }),
  zh('yibin-contracts', '2022年宜宾技术合同认定登记额是多少？', {
    category: 'value',
    expect: { abstained: false, contains: [yuan(2.336)], documents: yibin },
    why: 'the period comes first',
  }),
  zh('yibin-centres', '宜宾2021年有多少家工程技术研究中心？', {
    category: 'value',
    expect: { abstained: false, contains: ['52'], documents: yibin },
    why: '"the above four categories"',
  }),
  zh('yibin-secondary', '2022年宜宾第二产业投资增速比2021年提高了几个百分点？', {
    category: 'value',
    expect: { abstained: false, contains: [points(10.4)], documents: yibin },
    why: 'percentage points in Chinese',
  }),
  zh('yibin-award-who', '“中国动力电池之都”称号是谁授予宜宾的？', {
    category: 'who',
    expect: {
      abstained: false,
      contains: [
        ['中国轻工业联合会', 'China National Light Industry Council'],
        ['中国电池工业协会', 'China Battery Industry Association'],
      ],
      documents: yibin,
    },
    why: 'two bodies, Chinese quotation marks',
  }),
  zh('yibin-award-when', '宜宾什么时候获得中国动力电池之都称号？', {
    category: 'date',
    expect: { abstained: false, contains: [['6月9日', 'June 9', '2023-06-09']], documents: yibin },
    why: 'a day',
  }),
  zh('yibin-charging', '宜宾建了多少个充电接口？', {
    category: 'value',
    expect: { abstained: false, contains: [count(9000), ['超过', '超', '多', 'over', 'more than']], documents: yibin },
    why: 'the hedge in Chinese',
  }),
  zh('yibin-swapping', '宜宾在重卡换电方面有什么举措？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['heavy truck'], documents: yibin },
    why: '换电 is "replacement" and "power exchange" in the source',
  }),
  zh('sichuan', '四川省在动力电池产业方面有哪些政策？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['Sichuan'], documents: yibin },
    why: 'a province that is in a document about a city',
  }),
  zh('yichun-carbonate', '宜春去年生产了多少碳酸锂？', {
    category: 'value',
    expect: { abstained: false, contains: [tonnes(140_000), '2022'], documents: jiangxi },
    why: "去年 is the article's, and so 2022",
  }),
  zh('yichun-share', '宜春碳酸锂产量占全国多少？', {
    category: 'value',
    expect: { abstained: false, contains: [['三分之一', '1/3', 'one-third', 'one third']], documents: jiangxi },
    why: 'a fraction',
  }),
  zh('yichun-revenue', '江西宜春锂电新能源产业2022年营业收入', {
    category: 'value',
    expect: { abstained: false, contains: [yuan(111.7)], documents: jiangxi },
    why: 'no verb, province named',
  }),
  zh('xinyu-exports', '新余上半年锂电出口额？', {
    category: 'value',
    expect: { abstained: false, contains: [yuan(11.92)], documents: jiangxi },
    why: 'short; the year is left out',
  }),
  zh('xinyu-hydroxide', '新余市2023年上半年氢氧化锂出口同比增长多少？', {
    category: 'value',
    expect: { abstained: false, contains: [percent(94.9)], documents: jiangxi },
    why: 'not 94%',
  }),
  zh('xinyu-customs', '新余海关推出了什么新机制？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['new inspection mechanism'], documents: jiangxi },
    why: 'a measure in force',
  }),
  zh('xinyu-customs-effect', '新余海关新的检验机制使企业申报工作量减少了多少？', {
    category: 'value',
    expect: { abstained: false, contains: [percent(30)], documents: jiangxi },
    why: 'the effect of a measure',
  }),
  zh('ganfeng', '赣锋锂业氢氧化锂年产能是多少万吨？', {
    category: 'other-units',
    expect: { abstained: false, contains: [['8.1万吨']], documents: jiangxi },
    why: '81,000 tons',
  }),
  zh('longnan', '龙南要打造多大规模的锂电池产业集群？', {
    category: 'target',
    expect: { abstained: false, contains: [[...yuan(100), '千亿']], documents: jiangxi },
    why: 'one of three 100 billions',
  }),
  zh('fuzhou', '抚州新能源汽车产业园建成后能提供多少就业岗位？', {
    category: 'target',
    expect: { abstained: false, contains: [count(40_000), EXPECTED], documents: jiangxi },
    why: 'in Chinese the name is not ambiguous',
  }),
  zh('ganzhou', '赣州有哪些支持新能源产业的政策？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['innovation incentives'], documents: jiangxi },
    why: 'policies without figures',
  }),
  zh('yunnan-cathode', '云南省2024年正极材料产能目标？', {
    category: 'target',
    expect: {
      abstained: false,
      contains: [tonnes(1_000_000), tonnes(500_000)],
      forbids: ['150万吨', '1.5 million'],
      documents: yunnan,
    },
    why: 'both as printed, never added',
  }),
  zh('yunnan-separator', '云南计划到2024年形成多少隔膜产能？', {
    category: 'target',
    expect: { abstained: false, contains: [['15亿平方米', '1.5 billion square']], documents: yunnan },
    why: 'an area in 亿',
  }),
  zh('yunnan-output', '云南新能源电池全产业链产值2024年要达到多少？', {
    category: 'target',
    expect: { abstained: false, contains: [[...yuan(100), '千亿'], TARGET], documents: yunnan },
    why: 'a target, printed in the past tense',
  }),
  zh('yunnan-gwh', '云南动力电池和储能电池的产能目标是多少GWh？', {
    category: 'target',
    expect: { abstained: false, contains: [['50GWh', '50 GWh']], documents: yunnan },
    why: 'Latin letters within Chinese',
  }),
  zh('yunnan-cities', '云南重点支持哪些城市发展新能源电池？', {
    category: 'policy',
    expect: {
      abstained: false,
      contains: [
        ['昆明', 'Kunming'],
        ['玉溪', 'Yuxi'],
        ['曲靖', 'Qujing'],
      ],
      documents: yunnan,
    },
    why: 'names in lower case in the source',
  }),
  zh('yunnan-recycling', '云南行动计划对电池回收利用有什么安排？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['recycling'], documents: yunnan },
    why: 'many measures of one topic',
  }),
  zh('nanchang-scale', '南昌新型储能产业年规模预计超过多少？', {
    category: 'target',
    expect: { abstained: false, contains: [yuan(20), EXPECTED], documents: nanchang },
    why: 'an expectation, one of three 20 billions',
  }),
  zh('nanchang-areas', '南昌储能电池集聚区建在哪里？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['energy storage battery agglomeration area'], documents: nanchang },
    why: 'where',
  }),
  zh('miit-effective', '工信部新规何时生效？', {
    category: 'date',
    expect: { abstained: false, contains: [['2024-06-20', '6月20日', 'June 20']], documents: miit },
    why: 'short names for the ministry and its guideline',
  }),
  zh('miit-content', '工信部的锂电池行业规范对扩大产能有什么要求？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['expand production capacity'], documents: miit },
    why: 'a measure in force',
  }),
  zh('china-exports', '2024年5月中国锂离子电池出口额是多少美元？', {
    category: 'value',
    expect: { abstained: false, contains: [['46.4亿', '4.64 billion']], documents: miit },
    why: 'dollars in 亿',
  }),
  zh('compare-patents', '比较宜宾2021年和2022年的高新技术企业数量', {
    category: 'comparison',
    expect: { abstained: false, contains: ['200', '306'], documents: yibin },
    why: 'an imperative instead of a question',
  }),
  zh('yunnan-reached', '云南2024年新能源电池产值已经突破1000亿元了吗？', {
    category: 'yes-no',
    expect: { abstained: 'either', contains: [[...TARGET, '没有', '未']] },
    why: 'a target taken for a result',
  }),
  zhUnanswerable('no-hefei', '合肥2022年动力电池产值是多少？', 'place'),
  zhUnanswerable('no-changzhou', '常州有哪些动力电池政策？', 'place'),
  zhUnanswerable('no-yichun', '伊春2022年碳酸锂产量是多少？', '伊春 is not 宜春'),
  zhUnanswerable('no-fuzhou', '福州新能源汽车产业园2022年收入是多少？', '福州 is not 抚州'),
  zhUnanswerable('no-longnan', '陇南锂电池产业集群目标是多少？', '陇南 is not 龙南'),
  zhUnanswerable('no-2024', '宜宾2024年动力电池产值是多少？', 'period'),
  zhUnanswerable('no-gdp', '新余2023年GDP是多少？', 'indicator'),
  zhUnanswerable('no-subsidy', '宜宾给电池企业多少补贴？', 'indicator'),
  zhUnanswerable('off-weather', '南昌明天天气怎么样？', 'off topic with a known place'),
  zhUnanswerable('off-poem', '写一首关于春天的诗', 'off topic'),
  zh('lost-title', '宜宾为什么失去了中国动力电池之都的称号？', {
    category: 'false-premise',
    expect: { abstained: true },
    why: 'it did not lose it',
  }),
];
