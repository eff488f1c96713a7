import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, points, tonnes, yuan } from '../../questions/forms.ts';
import { asked } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';

const patents = exchange('宜宾2022年拿到多少件授权发明专利？', '2022年，宜宾获得授权发明专利275件。[1]');
const xinyu = exchange('新余有多少家锂电企业？', '新余有70多家锂电企业，包括赣锋锂业等龙头，产业链相对完整。[1]');

/** A researcher at a provincial think tank, on the cities of Jiangxi and Sichuan. */
export const CALLER_J1 = [
  asked('kJ-carbonate', 'several', '都说全国碳酸锂有三分之一出自宜春，具体是多少吨？是哪一年的数据？', {
    gold: 'over 140,000 tonnes, in 2022',
    contains: [tonnes(140_000), '2022'],
    support: [[JIANGXI, 'Last year, Yichun produced over 140,000 metric tons of lithium carbonate']],
    why: 'the year is given as "last year" only',
  }),
  asked('kJ-fivefold', 'comparison', '从2020年到2022年，宜春锂电新能源产业的营收翻了几倍？', {
    gold: 'fivefold, from less than 20 to 111.7 billion yuan',
    contains: [['fivefold', 'five-fold', '五倍', '5倍', '5 倍']],
    support: [[JIANGXI, 'had grown fivefold, from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
    why: 'a multiple in one English word',
  }),
  asked('kJ-yichun-plans', 'policy', '除了帮电池龙头来设厂，宜春市政府还准备在锂电这块做些什么？', {
    gold: 'research institutions of leading firms, green development, battery recycling and use of lithium slag',
    contains: [
      ['research and development', '研发'],
      ['recycling', '回收'],
      ['slag', '锂渣'],
    ],
    support: [[JIANGXI, 'green development of lithium resources, recycling of used lithium batteries']],
    why: 'a list of measures without a figure',
  }),
  asked('kJ-ganzhou-products', 'several', '赣州主攻哪些类型的锂电池', {
    gold: 'steel shell and pouch cells',
    contains: [
      ['steel shell', '钢壳'],
      ['pouch', '软包'],
    ],
    support: [[JIANGXI, 'includes steel shell lithium batteries, pouch-cell batteries']],
    why: 'kinds of product, terse',
  }),
  asked('kJ-ganzhou-talent', 'policy', '贛州为了扶持新能源产业，出台了哪些方面的优惠政策？', {
    gold: 'innovation incentives, policies for digital infrastructure and to attract talent',
    contains: [
      ['innovation incentives', '创新激励', '创新奖励'],
      ['talent', '人才'],
    ],
    support: [[JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure']],
    why: 'a traditional character in the name of the city',
  }),
  asked(
    'kJ-haohai-thanks',
    'who',
    'Which Haohai executive credits government support, and what did it let the company do?',
    {
      gold: 'Liao Longjiang: it could start production quickly',
      contains: [['Liao Longjiang', '廖龙江'], ['commence production quickly']],
      support: [[JIANGXI, 'Thanks to government support, we managed to commence production quickly']],
      why: 'two things out of one quotation',
    },
  ),
  asked('kJ-longnan', 'target', '龙南副市长说他们想打造一个多大规模的锂电产业集群？', {
    gold: '100 billion yuan',
    contains: [yuan(100)],
    support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster']],
    why: 'a county-level city inside a city',
  }),
  asked('kJ-markets', 'follow-up', '他们的产品主要卖到哪些国家？', {
    gold: 'the United States, Japan, South Korea and some European countries',
    contains: [
      ['United States', '美国'],
      ['Japan', '日本'],
      ['South Korea', '韩国'],
    ],
    support: [
      [JIANGXI, 'products being exported to the United States, Japan, South Korea and some European countries'],
    ],
    history: xinyu,
    why: 'the city is in the turn before only',
  }),
  asked('kJ-xinyu-rest', 'arithmetic', '新余上半年锂电产品出口里，扣掉氢氧化锂还剩多少？', {
    gold: '11.92 - 11.51 = 0.41 billion yuan',
    contains: [yuan(0.41)],
    support: [
      [JIANGXI, "the city's export of lithium battery products reached 11.92 billion yuan"],
      [JIANGXI, 'Xinyu exported lithium hydroxide worth 11.51 billion yuan'],
    ],
    why: 'a difference between figures that stand far apart',
  }),
  asked('kJ-batch', 'policy', '新余海关搞的那个新检验机制，具体是怎么操作的？', {
    gold: 'alike goods are one inspection batch, then split for separate export',
    contains: [['one inspection batch', '一个检验批', '同一检验批', '一个检验批次', '同一批']],
    support: [
      [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
    ],
    why: 'how a measure works; its effects stand near',
  }),
  asked('kJ-customs-effect', 'several', 'What have exporters actually gained from the Xinyu customs reform so far?', {
    gold: 'about 30 percent less declaration work and orders about three days faster',
    contains: [percent(30), ['three days', '3 days', '三天', '3天']],
    support: [[JIANGXI, 'companies have reduced their declaration workload by about 30 percent']],
    why: 'results, not the design of the measure',
  }),
  asked('kJ-clearance-why', 'policy', '为啥新余的锂企这么急着要海关快点查验放行？', {
    gold: 'overseas orders rose fast, so that the declaration workload surged; inspection is mandatory',
    contains: [['orders from overseas', '海外订单', '境外订单', '国外订单']],
    support: [[JIANGXI, 'With a rapid increase in orders from overseas, the declaration workload has surged']],
    why: 'a cause, in spoken words',
  }),
  asked('kJ-ganfeng', 'typo', '甘锋锂业的氢氧化锂年产能有几万吨，占全球多少？', {
    gold: '81,000 tonnes, about 20 percent',
    contains: [tonnes(81_000), percent(20)],
    support: [[JIANGXI, 'an annual production capacity of 81,000 tons of lithium hydroxide']],
    why: 'the company is misspelt with a like-sounding character',
  }),
  asked('kJ-fuzhou-stage', 'value', '江西抚州那个新能源汽车产业园现在建到哪一步了？', {
    gold: 'first phase in full operation, second under construction',
    contains: [
      ['first phase', '一期'],
      ['second phase', '二期'],
      ['under construction', '在建', '建设中', '正在建设'],
    ],
    support: [[JIANGXI, 'the first phase of the NEV project is fully operational']],
    why: 'the sentence does not name the city',
  }),
  asked('kJ-fuzhou-jobs', 'false-premise', '抚州新能源汽车科技产业园解决了多少人的就业？', {
    gold: 'none is reported; once completed it could employ 40,000',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, 'once completed', '建成后']],
    support: [[JIANGXI, 'provide employment to 40,000 individuals']],
    why: 'a possibility asked for as a result',
  }),
  asked('kJ-nanchang-scale', 'yes-no', '南昌的新型储能产业是不是已经过200亿了？', {
    gold: 'not said; it is expected to exceed 20 billion yuan',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'an expectation asked for as a fact',
  }),
  asked('kJ-sodium-where', 'policy', '我在写一篇钠离子电池布局的内参，江西哪个城市在攻关钠电，想解决什么难题？', {
    gold: 'Nanchang: short life and fast discharge',
    contains: [
      ['Nanchang', '南昌'],
      ['short life', '寿命短', '短寿命'],
    ],
    support: [[NANCHANG, 'improve energy density, and solve technical problems such as short life and fast discharge']],
    why: 'the place is to be found from the technology',
  }),
  asked('kJ-nanchang-settled', 'several', 'Nanchang最近几年引进了哪些储能电池大项目', {
    gold: 'Sunwoda, Veco sodium-ion, Zhenjiang, Southern New Energy, Hangzhou Electric copper foil',
    contains: [
      ['Sunwoda', '欣旺达'],
      ['Veco', '维科'],
    ],
    support: [[NANCHANG, 'Sunwoda Power Battery, Veco Sodium-ion Battery']],
    why: 'a list of names, the city in Latin letters',
  }),
  asked('kJ-nanchang-materials', 'value', '做电解液和隔膜的企业想落户南昌，应该去哪几个片区？', {
    gold: 'Anyi County, Xiaolan Economic Development Area, Jinxian County',
    contains: [
      ['Anyi', '安义'],
      ['Xiaolan', '小蓝'],
      ['Jinxian', '进贤'],
    ],
    support: [[NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County']],
    why: 'one of three clusters in one long sentence',
  }),
  asked(
    'kJ-nanchang-integration',
    'value',
    'Where in Nanchang will system integration and equipment making for storage be clustered?',
    {
      gold: 'the high-tech zones and Qingshan Lake District',
      contains: [
        ['Qingshan Lake', '青山湖'],
        ['high-tech zone', '高新区'],
      ],
      support: [[NANCHANG, 'Focusing on high-tech zones and Qingshan Lake District']],
      why: 'one of three clusters in one long sentence',
    },
  ),
  asked('kJ-nanchang-mayor', 'who', '谁介绍的南昌储能产业空间布局？什么职务？', {
    gold: 'Wan Guangming, the mayor',
    contains: [
      ['Wan Guangming', '万广明'],
      ['Mayor', '市长'],
    ],
    support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced']],
    why: 'name and office asked for by what was said',
  }),
  asked('kJ-nanchang-chips', 'policy', '南昌电子信息产业底子不错，这个优势打算怎么用到储能上？', {
    gold: 'key equipment: smart sensors, battery management chips, power semiconductors, DC converters',
    contains: [
      ['intelligent sensors', '智能传感器'],
      ['battery management chips', '电池管理芯片'],
    ],
    support: [[NANCHANG, 'intelligent sensors, battery management chips, power semiconductor devices, DC converters']],
    why: 'a policy without a figure, a remark in front',
  }),
  asked('kJ-yibin-award', 'who', '宜宾“中国动力电池之都”这块牌子是谁授的', {
    gold: 'China National Light Industry Council and China Battery Industry Association',
    contains: [
      ['Light Industry Council', '轻工业联合会'],
      ['Battery Industry Association', '电池工业协会'],
    ],
    support: [[YIBIN, 'with the China National Light Industry Council and the China Battery Industry Association']],
    why: 'two bodies; Chinese names against English ones',
  }),
  asked(
    'kJ-yibin-experts',
    'policy',
    'On what grounds did the experts find that Yibin deserved to be called a battery capital?',
    {
      gold: 'clustering, complete chain, clear path, strong policy, strong momentum',
      contains: [
        ['clustering', '集聚', '聚集', '集群'],
        ['complete industry chain', '完整的产业链', '产业链完整', '产业链完备'],
      ],
      support: [[YIBIN, 'obvious advantages in power battery industry clustering, a complete industry chain']],
      why: 'reasons; the title is not named',
    },
  ),
  asked('kJ-yibin-patents', 'follow-up', '那前一年呢？', {
    gold: '168',
    contains: ['168'],
    support: [[YIBIN, 'in 2021, the above three categories of data are 168 pieces, 5 and 103.073 billion yuan']],
    history: patents,
    why: 'the year is relative and the figure is the first of three in a row',
  }),
  asked('kJ-yibin-hightech', 'several', '宜宾高新技术企业数量2020、2021、2022三年分别是多少？', {
    gold: '150, 200 and 306',
    contains: ['150', '200', '306'],
    support: [
      [YIBIN, '306 high-tech enterprises'],
      [YIBIN, 'the above four categories of data were 52, 200, 223, and 1.469 billion yuan'],
      [YIBIN, '150 high-tech enterprises'],
    ],
    why: 'three years in three sentences, one by position in a row only',
  }),
  asked(
    'kJ-yibin-contracts',
    'arithmetic',
    "By how much did the value of Yibin's registered technology contracts rise in 2022?",
    {
      gold: '2.336 - 1.469 = 0.867 billion yuan',
      contains: [yuan(0.867)],
      support: [
        [YIBIN, 'the registered amount of technology contracts recognized at 2.336 billion yuan'],
        [YIBIN, '52, 200, 223, and 1.469 billion yuan'],
      ],
      why: 'a difference, one figure by position in a row',
    },
  ),
  asked('kJ-yibin-invest', 'comparison', '2022年宜宾工业投资增速比上一年提高了几个百分点？', {
    gold: '9.7 percentage points',
    contains: [[...points(9.7), '9.7']],
    support: [
      [YIBIN, 'which increased by 10.4 percentage points and 9.7 percentage points compared with 2021 respectively'],
    ],
    why: 'the second of two by "respectively"',
  }),
  asked('kJ-yibin-charging', 'several', '宜滨的充电桩建设情况：接口数量、中心城区服务半径', {
    gold: 'more than 9,000 interfaces, radius under 2 km',
    contains: [count(9000), ['2 km', '2公里', '2千米', '两公里']],
    support: [[YIBIN, 'more than 9,000 charging interfaces have been built in Yibin']],
    why: 'the city misspelt with a like-sounding character; keywords',
  }),
  asked(
    'kJ-yibin-output',
    'several',
    "How big was Yibin's power battery output in 2022, and what is the city aiming at for 2023?",
    {
      gold: '88.9 billion yuan; more than 120 billion yuan of revenue is the aim for the whole chain',
      contains: [yuan(88.9), yuan(120)],
      support: [
        [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
        [YIBIN, 'striving to achieve revenue of more than 120 billion yuan for the whole industry chain'],
      ],
      why: 'a result and a goal, of different measures',
    },
  ),
];
