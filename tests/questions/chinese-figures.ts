import { type QuestionCase, zh, zhUnanswerable } from './case.ts';
import { count, EXPECTED, percent, points, TARGET, tonnes, yuan } from './forms.ts';

const yibin = ['yibin-power-battery-capital'];
const jiangxi = ['jiangxi-lithium-cities'];
const yunnan = ['yunnan-battery-action-plan'];
const miit = ['miit-lithium-battery-guideline'];

/** Single figures asked for in Chinese, in the many ways in which it can be asked. */
export const CHINESE_FIGURES: readonly QuestionCase[] = [
  zh('yibin-growth', '宜宾动力电池产值2022年增长了几倍？', {
    category: 'value',
    expect: { abstained: false, contains: [['4.5倍', '4.5 times']], documents: yibin },
    why: '增长了 and 增至 differ, and the source leaves it open',
  }),
  zh('yibin-patents', '请问2022年宜宾取得了多少件授权发明专利？', {
    category: 'value',
    expect: { abstained: false, contains: ['275'], documents: yibin },
    why: 'a polite opening',
  }),
  zh('yibin-power-battery-patents', '宜宾在动力电池方面获得授权专利多少项？', {
    category: 'value',
    expect: { abstained: false, contains: ['77'], documents: yibin },
    why: 'not 275',
  }),
  zh('yibin-high-tech-revenue', '宜宾规上工业高新技术产业2022年营业收入为多少亿元？', {
    category: 'other-units',
    expect: { abstained: false, contains: [['1635.22亿', '1,635.22亿']], documents: yibin },
    why: '163.522 billion in 亿',
  }),
  zh('yibin-high-tech-growth', '宜宾高新技术产业营业收入2022年同比增速', {
    category: 'value',
    expect: { abstained: false, contains: [percent(58.7)], documents: yibin },
    why: 'key words only',
  }),
  zh('yibin-industrial', '2022年宜宾工业投资增长百分之几？', {
    category: 'value',
    expect: { abstained: false, contains: [percent(27.8)], documents: yibin },
    why: '百分之几; not the 26.3% of secondary industry',
  }),
  zh('yibin-fixed-assets', '宜宾2022年全社会固定资产投资增速有何变化？', {
    category: 'value',
    expect: { abstained: false, contains: [points(2)], forbids: ['2%'], documents: yibin },
    why: 'a fall in percentage points',
  }),
  zh('yibin-time', '宜宾从默默无闻到“中国动力电池之都”用了多长时间？', {
    category: 'value',
    expect: { abstained: false, contains: [['五年', '5年', '5 年', 'five years', '5 years']], documents: yibin },
    why: 'a duration, less than',
  }),
  zh('yibin-gathered-investment', '宜宾动力电池产业链项目总投资超过多少？', {
    category: 'value',
    expect: { abstained: false, contains: [yuan(210)], documents: yibin },
    why: 'the first of two 210 billions',
  }),
  zh('yibin-new-cluster', '宜宾2023年要新增多大规模的产业集群？', {
    category: 'target',
    expect: { abstained: false, contains: [[...yuan(100), '千亿', '100-billion']], documents: yibin },
    why: 'one of three 100 billions; no currency printed',
  }),
  zh('yibin-signed', '2022年6月以来宜宾签约了多少个项目？', {
    category: 'value',
    expect: { abstained: false, contains: ['250', ['近', '接近', 'nearly', 'almost']], documents: yibin },
    why: '以来 opens a period; nearly, not over',
  }),
  zh('yibin-manufacturing-share', '宜宾签约投资中制造业占比是多少？', {
    category: 'value',
    expect: { abstained: false, contains: [percent(85)], documents: yibin },
    why: 'a share',
  }),
  zh('yibin-scenarios', '“电动宜宾”工程打造了几个应用场景？', {
    category: 'value',
    expect: { abstained: false, contains: [['十', '10', 'ten']], documents: yibin },
    why: 'a number word',
  }),
  zh('yichun-2020', '2020年宜春锂电新能源产业收入不到多少？', {
    category: 'value',
    expect: {
      abstained: false,
      contains: [yuan(20), ['不到', '低于', '不足', '少于', 'less than', 'under']],
      documents: jiangxi,
    },
    why: 'an upper bound',
  }),
  zh('yichun-growth', '宜春锂电新能源产业营收三年增长了几倍？', {
    category: 'value',
    expect: { abstained: false, contains: [['5倍', '五倍', 'fivefold', '5 times', '5.58']], documents: jiangxi },
    why: 'grown fivefold: to five times',
  }),
  zh('haohai', 'Ganzhou Haohai公司2022年主营业务收入是多少？', {
    category: 'value',
    expect: { abstained: false, contains: [yuan(0.12)], forbids: ['1200亿'], documents: jiangxi },
    why: '1.2亿, not 1200亿',
  }),
  zh('xinyu-companies', '新余有多少家锂电企业？', {
    category: 'value',
    expect: { abstained: false, contains: ['70'], documents: jiangxi },
    why: 'a count',
  }),
  zh('xinyu-share', '2023年上半年锂电产品占新余出口总额的比重是多少？', {
    category: 'value',
    expect: { abstained: false, contains: [percent(84.4)], documents: jiangxi },
    why: 'a share of exports, not exports',
  }),
  zh('xinyu-hydroxide-value', '新余2023年上半年氢氧化锂出口额', {
    category: 'value',
    expect: { abstained: false, contains: [yuan(11.51)], documents: jiangxi },
    why: 'not 119.2亿元',
  }),
  zh('xinyu-rank', '全国氢氧化锂出口第一的城市是哪个？', {
    category: 'ranking',
    expect: { abstained: false, contains: [['新余', 'Xinyu']], documents: jiangxi },
    why: 'a rank asked from the other end',
  }),
  zh('ganfeng-share', '赣锋锂业的氢氧化锂占全球多大份额？', {
    category: 'value',
    expect: { abstained: false, contains: [percent(20)], documents: jiangxi },
    why: 'a hedged share of a company',
  }),
  zh('fuzhou-2022', '江西抚州新能源汽车产业园2022年总收入多少？', {
    category: 'value',
    expect: { abstained: false, contains: [yuan(24.22)], documents: jiangxi },
    why: 'the result, not the potential',
  }),
  zh('fuzhou-potential', '抚州新能源汽车产业园建成后年收入有望达到多少？', {
    category: 'target',
    expect: { abstained: false, contains: [yuan(40), EXPECTED], documents: jiangxi },
    why: 'the potential, not the result',
  }),
  zh('yunnan-2022', '云南2022年新能源电池产值目标', {
    category: 'target',
    expect: { abstained: false, contains: [yuan(20), TARGET], documents: yunnan },
    why: 'one of three 20 billions',
  }),
  zh('yunnan-copper-foil', '云南2024年铜箔产能要达到多少万吨？', {
    category: 'other-units',
    expect: { abstained: false, contains: [['9万吨'], TARGET], documents: yunnan },
    why: '90,000 tons',
  }),
  zh('yunnan-recycling-capacity', '到2024年云南电池绿色回收能力目标是多少？', {
    category: 'target',
    expect: { abstained: false, contains: [tonnes(200_000), TARGET], documents: yunnan },
    why: 'a twin of the electrolyte figure',
  }),
  zh('yunnan-duration', '云南新能源电池产业行动计划为期几年？', {
    category: 'value',
    expect: {
      abstained: false,
      contains: [['3年', '三年', '3 年', '2022年至2024年', '2022–2024', '3 years']],
      documents: yunnan,
    },
    why: '"over 3 years" means through three years',
  }),
  zh('yunnan-minerals', '云南发展新能源电池有哪些矿产资源优势？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['phosphorus, lithium, nickel'], documents: yunnan },
    why: 'a list without figures',
  }),
  zh('china-exports-number', '2024年5月中国出口了多少锂离子电池？', {
    category: 'value',
    expect: { abstained: false, contains: [['3.2亿', '320 million', ...count(320_000_000)]], documents: miit },
    why: 'a number of pieces',
  }),
  zh('china-exports-change', '2024年1—5月中国锂电池出口额同比下降多少？', {
    category: 'value',
    expect: { abstained: false, contains: [percent(17.4)], documents: miit },
    why: 'a range of months with a Chinese dash',
  }),
  zh('miit-farmland', '新规对建在耕地上的锂电池项目怎么规定？', {
    category: 'policy',
    expect: { abstained: false, quotes: ['built on farmland'], documents: miit },
    why: 'no ministry named',
  }),
  zhUnanswerable('no-shenzhen', '深圳2022年锂电池出口额是多少？', 'place'),
  zhUnanswerable('no-2019', '宜宾2019年动力电池产值多少亿？', 'period'),
  zhUnanswerable('no-2021', '宜春2021年锂电新能源产业营业收入是多少？', 'between two years that are given'),
  zhUnanswerable('no-population', '宜宾有多少人口？', 'indicator'),
  zhUnanswerable('no-price', '2022年碳酸锂价格是多少？', 'indicator'),
  zhUnanswerable('no-unemployment', '赣州的失业率是多少？', 'indicator'),
  zhUnanswerable('no-july', '中国2024年7月锂离子电池出口量是多少？', 'a month that is not given'),
  zhUnanswerable('no-2025', '云南2025年正极材料产能目标是多少？', 'the year after the plan'),
  zhUnanswerable('no-chengdu', '成都动力电池产业2022年产值是多少？', 'in Sichuan, and yet not Yibin'),
];
