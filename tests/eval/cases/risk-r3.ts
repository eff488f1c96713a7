import { unanswerable } from './author.ts';

/** A journalist on deadline: what the texts come near to and do not say. */
export const RISK_R3 = [
  unanswerable(
    'tu-rR-no-patents-2020-2',
    'How many invention patents was Yibin granted in 2020?',
    'four other figures are given for 2020; patents only for 2021 and 2022',
  ),
  unanswerable(
    'tu-rR-no-hightech-2019-2',
    'Number of high-tech enterprises in Yibin in 2019, the year CATL came?',
    'given for 2020 to 2022; 2019 stands beside CATL',
  ),
  unanswerable(
    'tu-rR-no-investment-yuan',
    '宜宾2022年工业投资总额是多少亿元？',
    'only the growth rate is given, not the sum',
  ),
  unanswerable(
    'tu-rR-no-signed-before',
    'How many projects did Yibin sign in 2021, before the 250 or so since June 2022?',
    'the count begins in June 2022',
  ),
  unanswerable(
    'tu-rR-no-sichuan-output-4',
    'total output value of the power battery industry in Sichuan province as a whole, 2022?',
    'the figure is that of one city',
  ),
  unanswerable(
    'tu-rR-no-chengdu-chargers',
    '成都已经建了多少个充电接口？',
    'the figure is that of another city of the province',
  ),
  unanswerable(
    'tu-rR-no-yibin-gwh',
    "What's the annual capacity of CATL's Yibin plant in GWh?",
    'the company is named with the year it came and nothing else',
  ),
  unanswerable(
    'tu-rR-no-result-120-2',
    'Did Yibin actually reach the 120 billion yuan in 2023? What was the final number?',
    'only the goal is told; the text ends in June',
    { forbids: ['reached 120 billion'] },
  ),
  unanswerable(
    'tu-rR-no-trucks-number-2',
    'How many battery-swap heavy trucks are on the road in Yibin?',
    'the trucks are named as a scenario of use without a number',
  ),
  unanswerable('tu-rR-no-carbonate-2021', '宜春2021年碳酸锂产量多少吨？', 'given for the year after only'),
  unanswerable(
    'tu-rR-no-carbonate-price-3',
    'Average price per ton of Yichun lithium carbonate last year?',
    'the tonnes are given, the price is not',
  ),
  unanswerable(
    'tu-rR-no-yichun-firms',
    'Xinyu has over 70 lithium battery companies, fine. How many are there in Yichun?',
    'the number is that of the other city',
  ),
  unanswerable(
    'tu-rR-no-draft-2021-yichun',
    'Can you confirm this line from my draft: "Yichun\'s lithium battery and new energy revenues came to 65 billion yuan in 2021"?',
    'the years before and after are given, not the one between',
  ),
  unanswerable(
    'tu-rR-no-ganzhou-revenue',
    '赣州全市锂电产业2022年营业收入是多少？',
    'a company of the city has such a figure, the city has not',
  ),
  unanswerable(
    'tu-rR-no-longnan-year-5',
    'By what year is Longnan supposed to have its 100 billion yuan lithium cluster?',
    'the goal has no year',
  ),
  unanswerable(
    'tu-rR-no-haohai-tonnes-4',
    'How many tonnes of waste batteries did Ganzhou Haohai recycle in 2022?',
    'the revenue is given, not the tonnes',
  ),
  unanswerable(
    'tu-rR-no-hydroxide-tonnes',
    '新余上半年出口了多少吨氢氧化锂？',
    'the value is given in yuan; the tonnes nearby are a capacity of a company',
    { forbids: ['81,000'] },
  ),
  unanswerable(
    'tu-rR-no-customs-money',
    'The customs reform saved exporters how much money?',
    'workload and days are given, not money',
  ),
  unanswerable(
    'tu-rR-no-ganzhou-customs-2',
    "By how many days did Ganzhou Customs' reform shorten delivery?",
    'the reform is that of another city',
  ),
  unanswerable(
    'tu-rR-no-second-city-2',
    'If Xinyu ranks first for lithium hydroxide exports, which city ranks second?',
    'only the first is named',
  ),
  unanswerable(
    'tu-rR-no-ganfeng-revenue-5',
    '赣锋锂业2022年营收和净利润各是多少？',
    'only the capacity of the company is given',
  ),
  unanswerable(
    'tu-rR-no-fuzhou-cars-2',
    'How many cars rolled off the lines at the Fuzhou NEV park last year?',
    'the revenue of the park is given, not the number of vehicles',
  ),
  unanswerable(
    'tu-rR-no-phase-two-date-4',
    '抚州新能源汽车项目二期什么时候完工，投资多少？',
    'the second phase is under construction, without a date or a sum',
  ),
  unanswerable(
    'tu-rR-no-jan-may-dollars',
    "China's lithium-ion battery exports January to May: total in US dollars?",
    'only the change is given for these months; dollars are given for May',
  ),
  unanswerable(
    'tu-rR-no-april-exports-2',
    'Lithium-ion battery exports in April, number of units?',
    'given for May; no April figure',
  ),
  unanswerable(
    'tu-rR-no-pv-may-3',
    "Of the 'new three', what were the May exports of photovoltaic products and NEVs worth?",
    'the value is that of batteries only',
  ),
  unanswerable('tu-rR-no-yunnan-2025', '云南新能源电池产业2025年的产值目标是多少？', 'the plan ends in 2024'),
  unanswerable(
    'tu-rR-no-kunming-part',
    "What part of Yunnan's 100 billion yuan battery target falls to Kunming?",
    'the whole is given, its parts by city are not',
  ),
  unanswerable(
    'tu-rR-no-nanchang-sunwoda',
    '欣旺达在南昌的动力电池项目投资额和产能分别是多少？',
    'the company is named in a list without figures',
  ),
  unanswerable(
    'tu-rR-no-nanchang-jobs-2',
    '南昌新型储能产业一共带动了多少人就业？',
    'jobs are told of another city of the province',
  ),
];
