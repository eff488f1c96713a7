import { describe, expect, it } from 'vitest';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';
import { told } from './told.ts';

type Row = readonly [text: string, ...expected: string[]];

const AMOUNTS: readonly Row[] = [
  ['889亿元', '88900000000 CNY'],
  ['人民币100亿元', '10000000000 CNY'],
  ['100元人民币', '100 CNY'],
  ['46.4亿美元', '4640000000 USD'],
  ['3.5亿欧元', '350000000 EUR'],
  ['500日元', '500 JPY'],
  ['15亿卢比', '1500000000 INR'],
  ['3万亿越南盾', '3000000000000 VND'],
  ['1.2万亿元', '1200000000000 CNY'],
  ['5千万元', '50000000 CNY'],
  ['1亿2000万元', '120000000 CNY'],
  ['五千万元', '50000000 CNY'],
  ['百亿元', '10000000000 CNY'],
  ['千亿级产业集群', '100000000000 1'],
  ['8.1万吨', '81000 t'],
  ['８．１萬噸', '81000 t'],
  ['１４０，０００吨', '140000 t'],
  ['30吉瓦时', '30 GWh'],
  ['5亿千瓦时', '500000000 kWh'],
  ['2.5万千瓦', '25000 kW'],
  ['10兆瓦', '10 MW'],
  ['1.2亿平方米', '120000000 m2'],
  ['300平方公里', '300 km2'],
  ['500亩', '500 mu'],
  ['20公里', '20 km'],
  ['3立方米', '3 m3'],
  ['300瓦时/公斤', '300 Wh/kg'],
  ['75000元/吨', '75000 CNY/t'],
  ['5万吨/年', '50000 t'],
];

const COUNTS: readonly Row[] = [
  ['275件', '275 1'],
  ['306家', '306 1'],
  ['4万人', '40000 1'],
  ['3.2亿个', '320000000 1'],
  ['两个', '2 1'],
  ['六大类', '6 1'],
  ['二十五家', '25 1'],
  ['一百二十', '120 1'],
  ['三万五千套', '35000 1'],
  ['20多个', 'over 20 1'],
  ['20余家', 'over 20 1'],
  ['两三个', '2..3 1'],
  ['52项、200家、223份', '52 1', '200 1', '223 1'],
  ['52，200，223', '52 1', '200 1', '223 1'],
];

const DURATIONS: readonly Row[] = [
  ['3年', '3 a'],
  ['三年行动计划', '3 a'],
  ['三年半', '3.5 a'],
  ['3年多', 'over 3 a'],
  ['3个月', '3 mo'],
  ['3个多月', 'over 3 mo'],
  ['三天', '3 d'],
  ['24小时', '24 h'],
  ['近三年', '3 a'],
  ['将近三年', 'nearly 3 a'],
];

const RATIOS: readonly Row[] = [
  ['84.4%', '84.4 %'],
  ['約２０％', 'about 20 %'],
  ['百分之五', '5 %'],
  ['百分之三到百分之五', '3..5 %'],
  ['五成', '50 %'],
  ['三成五', '35 %'],
  ['八成以上', 'at least 80 %'],
  ['9.7个百分点', '9.7 pp'],
  ['下降3.2%', '3.2 %'],
  ['增长-3.2%', '-3.2 %'],
  ['翻一番', '2 times (to)'],
  ['翻番', '2 times (to)'],
  ['翻了两番', '4 times (to)'],
  ['翻了近两番', 'nearly 4 times (to)'],
  ['增长1.5倍', '1.5 times (by)'],
  ['增长了近1.5倍', 'nearly 1.5 times (by)'],
  ['增至1.5倍', '1.5 times (to)'],
  ['增长到1.5倍', '1.5 times (to)'],
  ['是2020年的1.5倍', '1.5 times (to)'],
  ['增长一倍', '1 times (by)'],
  ['1.5倍', '1.5 times (unclear)'],
  ['约占三分之一', 'about 0.3333333333333333 fraction'],
  ['四分之三', '0.75 fraction'],
  ['一半', '0.5 fraction'],
  ['每五个电芯中有一个', '0.2 fraction'],
  ['每4家企业就有3家', '0.75 fraction'],
  ['18个工作日', '18 working day'],
  ['应当在7日内', '7 d'],
];

const HEDGES: readonly Row[] = [
  ['超过14万吨', 'over 140000 t'],
  ['超20亿元', 'over 2000000000 CNY'],
  ['逾20亿元', 'over 2000000000 CNY'],
  ['突破千亿元', 'over 100000000000 CNY'],
  ['100多亿元', 'over 10000000000 CNY'],
  ['3万多吨', 'over 30000 t'],
  ['近250个', 'nearly 250 1'],
  ['接近250个', 'nearly 250 1'],
  ['不到20亿元', 'under 2000000000 CNY'],
  ['不足5年', 'under 5 a'],
  ['大约30%', 'about 30 %'],
  ['30%左右', 'about 30 %'],
  ['至少3家', 'at least 3 1'],
  ['不低于50%', 'at least 50 %'],
  ['889亿元以上', 'at least 88900000000 CNY'],
  ['5000万元以下', 'at most 50000000 CNY'],
  ['不超过5%', 'at most 5 %'],
  ['最多10天', 'at most 10 d'],
  ['签约20个项目', '20 1'],
  ['节约20%', '20 %'],
];

const RANGES_AND_RANKS: readonly Row[] = [
  ['3至5亿元', '300000000..500000000 CNY'],
  ['3-5万吨', '30000..50000 t'],
  ['3亿～5亿元', '300000000..500000000 CNY'],
  ['五千万至八千万元', '50000000..80000000 CNY'],
  ['三至五家', '3..5 1'],
  ['从3%提高到5%', '3 %', '5 %'],
  ['第三', '3 rank'],
  ['排名第1位', '1 rank'],
];

const NONE: readonly string[] = [
  '2022年',
  '2022年6月9日',
  '6月9日',
  '六月九日',
  '二〇二二年',
  '2022—2024年',
  '2022至2024年',
  '1-5月',
  '上半年',
  '一季度',
  '第三季度',
  '前三季度',
  '前五个月',
  '十四五',
  '“十四五”期间',
  '5G基站',
  '三元锂电池',
  '一个',
  '一家企业',
  '第十条',
  '第一产业',
  '第三方',
  '统一',
  '万元',
  '数百家',
  '几十亿',
  '十几个',
  '一、总体要求',
  '（一）',
  '四川',
  '宁德时代',
  '一带一路',
  '新三样',
  '双碳',
  '同一年',
  '3号',
  '表3',
  '亿纬锂能',
];

const SECTIONS = { AMOUNTS, COUNTS, DURATIONS, RATIOS, HEDGES, RANGES_AND_RANKS };

describe('reading Chinese', () => {
  for (const [section, rows] of Object.entries(SECTIONS)) {
    describe(`of ${section}`, () => {
      it.each(rows)('reads %s', (text: string, ...expected: string[]) => {
        expect(told(text)).toEqual(expected.filter((one) => typeof one === 'string'));
      });
    });
  }

  it.each(NONE)('reads no quantity from %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('keeps the offsets of the text as written, full-width and traditional', () => {
    const text = '產量超過８．１萬噸，同比增長９４％。';
    expect(parseQuantities(text).map((quantity) => quantity.text)).toEqual(['超過８．１萬噸', '９４％']);
  });

  it('names what is counted by its measure word', () => {
    expect(parseQuantities('授权发明专利275件')[0]?.noun).toBe('件');
  });

  it('reads a whole paragraph in order', () => {
    const text =
      '2022年，宜宾动力电池产业产值达889亿元，同比增长4.5倍；新签约近250个项目，协议总投资超2500亿元，其中制造业占85%以上。';
    expect(told(text)).toEqual([
      '88900000000 CNY',
      '4.5 times (by)',
      'nearly 250 1',
      'over 250000000000 CNY',
      'at least 85 %',
    ]);
  });
});
