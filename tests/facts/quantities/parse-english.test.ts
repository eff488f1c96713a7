import { describe, expect, it } from 'vitest';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';
import { told } from './told.ts';

type Row = readonly [text: string, ...expected: string[]];

const MONEY: readonly Row[] = [
  ['88.9 billion yuan', '88900000000 CNY'],
  ['CNY 88.9 bn', '88900000000 CNY'],
  ['RMB 1.2 trillion', '1200000000000 CNY'],
  ['RMB1.2bn', '1200000000 CNY'],
  ['88.9bn yuan', '88900000000 CNY'],
  ['RMB 100 million yuan', '100000000 CNY'],
  ['¥5,000', '5000 CNY'],
  ['US$4.64bn', '4640000000 USD'],
  ['$4.64 billion', '4640000000 USD'],
  ['USD 4.64 billion', '4640000000 USD'],
  ['4.64 billion U.S. dollars', '4640000000 USD'],
  ['$5m', '5000000 USD'],
  ['$5 million AUD', '5000000 AUD'],
  ['€3.5 million', '3500000 EUR'],
  ['20 million euros', '20000000 EUR'],
  ['£12k', '12000 GBP'],
  ['₩5 trillion', '5000000000000 KRW'],
  ['HK$7.8 billion', '7800000000 HKD'],
  ['500 billion yen', '500000000000 JPY'],
  ['₹5 lakh', '500000 INR'],
  ['Rs. 18,100 crore', '181000000000 INR'],
  ['₹1.5 lakh crore', '1500000000000 INR'],
  ['60,000 crore rupees', '600000000000 INR'],
  ['HUF 320 billion', '320000000000 HUF'],
  ['1.2 billion forints', '1200000000 HUF'],
  ['IDR 15 trillion', '15000000000000 IDR'],
  ['PLN 2.5bn', '2500000000 PLN'],
  ['a 100 billion yuan lithium battery industry cluster', '100000000000 CNY'],
  ['a 100-billion-yuan industry', '100000000000 CNY'],
  ['a new 100-billion-level industry cluster', '100000000000 1'],
  ['half a billion dollars', '500000000 USD'],
  ['two million yuan', '2000000 CNY'],
  ['88.9 billion yuan ($12.5 billion)', '88900000000 CNY', '12500000000 USD'],
];

const MEASURES: readonly Row[] = [
  ['81,000 tons', '81000 t'],
  ['140,000 metric tons', '140000 t'],
  ['5 t', '5 t'],
  ['3 kt', '3 kt'],
  ['2.5 Mt', '2.5 Mt'],
  ['300 kg', '300 kg'],
  ['5m tons', '5000000 t'],
  ['50GWh', '50 GWh'],
  ['50 GWh', '50 GWh'],
  ['a 50-GWh plant', '50 GWh'],
  ['12 gigawatt hours', '12 GWh'],
  ['20 TWh', '20 TWh'],
  ['15 GW', '15 GW'],
  ['300MW', '300 MW'],
  ['7 kW', '7 kW'],
  ['1.5 billion square meters', '1500000000 m2'],
  ['2,000 m²', '2000 m2'],
  ['12 sq km', '12 km2'],
  ['3,000 mu', '3000 mu'],
  ['200 hectares', '200 ha'],
  ['2 km', '2 km'],
  ['5 m', '5 m'],
  ['six-micron copper foil, 6 μm', '6 um', '6 um'],
  ['300 cubic meters', '300 m3'],
  ['300 Wh/kg', '300 Wh/kg'],
  ['0.5 yuan/kWh', '0.5 CNY/kWh'],
  ['75,000 yuan per ton', '75000 CNY/t'],
  ['50 GWh per year', '50 GWh'],
  ['3 years', '3 a'],
  ['a three-year action plan', '3 a'],
  ['three days', '3 d'],
  ['10 months', '10 mo'],
  ['two decades', '20 a'],
  ['two and a half years', '2.5 a'],
  ['4,680 mAh', '4680 mAh'],
];

const COUNTS: readonly Row[] = [
  ['70 lithium battery companies', '70 1'],
  ['40,000 individuals', '40000 1'],
  ['10k companies', '10000 1'],
  ['1.2m units', '1200000 1'],
  ['2022: 328.59bn yuan', '328590000000 CNY'],
  ['320 million lithium-ion batteries', '320000000 1'],
  ['twenty companies', '20 1'],
  ['twenty-five companies', '25 1'],
  ['two dozen companies', '24 1'],
  ['a dozen companies', '12 1'],
  ['one hundred and twenty projects', '120 1'],
  ['twenty-five thousand five hundred jobs', '25500 1'],
  ['half a million jobs', '500000 1'],
  ['a hundred and twenty projects', '120 1'],
  ['half a dozen plants', '6 1'],
  ['1 or 2 projects', '1..2 1'],
  ['20+ projects', 'at least 20 1'],
  ['20 or more projects', 'at least 20 1'],
  ['more than 2000 companies', 'over 2000 1'],
  ['more than one company', 'over 1 1'],
  ['168 pieces, 5 and 103.073 billion yuan', '168 1', '5 1', '103073000000 CNY'],
  ['52, 200, 223, and 1.469 billion yuan', '52 1', '200 1', '223 1', '1469000000 CNY'],
];

const RATIOS: readonly Row[] = [
  ['up 94 percent', '94 %'],
  ['84.4%', '84.4 %'],
  ['58.7 per cent', '58.7 %'],
  ['5 pct', '5 %'],
  ['10.4 percentage points', '10.4 pp'],
  ['a 5-percentage-point rise', '5 pp'],
  ['2 pp', '2 pp'],
  ['fell to -3.2%', '-3.2 %'],
  ['fell 3.2%', '3.2 %'],
  ['26.3% in 2022', '26.3 %'],
  ['25%, 30 percent and 40%', '25 %', '30 %', '40 %'],
  ['fivefold', '5 times (to)'],
  ['grew fivefold', '5 times (to)'],
  ['a ten-fold rise', '10 times (to)'],
  ['5-fold', '5 times (to)'],
  ['an increase of 4.5 times', '4.5 times (unclear)'],
  ['grew 4.5 times', '4.5 times (unclear)'],
  ['grew by 4.5 times', '4.5 times (by)'],
  ['rose to 4.5 times', '4.5 times (to)'],
  ['4.5 times that of 2020', '4.5 times (to)'],
  ['doubled', '2 times (to)'],
  ['more than tripled', 'over 3 times (to)'],
  ['twice the output', '2 times (to)'],
  ['about one-third', 'about 0.3333333333333333 fraction'],
  ['two thirds', '0.6666666666666666 fraction'],
  ['nearly half of the total', 'nearly 0.5 fraction'],
  ['a quarter of all exports', '0.25 fraction'],
  ['1/3 of the total', '0.3333333333333333 fraction'],
  ['one in every five cells', '0.2 fraction'],
  ['one in five', '0.2 fraction'],
  ['three out of four of them', '0.75 fraction'],
  ['3 out of every 4', '0.75 fraction'],
  ['fewer than three in ten dealers', 'under 0.3 fraction'],
  ['every fifth enterprise', '0.2 fraction'],
  ['38,000 short tons of scrap', '38000 short ton'],
  ['18 working days', '18 working day'],
];

const HEDGES: readonly Row[] = [
  ['over 210 billion yuan', 'over 210000000000 CNY'],
  ['more than 20 R&D projects', 'over 20 1'],
  ['exceeded 100 billion yuan', 'over 100000000000 CNY'],
  ['nearly 250 projects', 'nearly 250 1'],
  ['almost 250 projects', 'nearly 250 1'],
  ['less than 20 billion yuan', 'under 20000000000 CNY'],
  ['under 5 km', 'under 5 km'],
  ['about 30 percent', 'about 30 %'],
  ['around 20 percent', 'about 20 %'],
  ['some 70 companies', 'about 70 1'],
  ['approximately 70 companies', 'about 70 1'],
  ['20 percent or so', 'about 20 %'],
  ['up to 200%', 'at most 200 %'],
  ['as high as 200%', 'at most 200 %'],
  ['at least 5 GW', 'at least 5 GW'],
  ['no less than 5 GW', 'at least 5 GW'],
  ['no more than 5 GW', 'at most 5 GW'],
  ['over US$5 billion', 'over 5000000000 USD'],
  ['the above three categories', '3 1'],
];

const RANGES: readonly Row[] = [
  ['3–5 percent', '3..5 %'],
  ['3% to 5%', '3..5 %'],
  ['3-5%', '3..5 %'],
  ['between 3 and 5 billion yuan', '3000000000..5000000000 CNY'],
  ['3 to 5 billion yuan', '3000000000..5000000000 CNY'],
  ['three to five billion yuan', '3000000000..5000000000 CNY'],
  ['US$3-5 billion', '3000000000..5000000000 USD'],
  ['$3 billion to $5 billion', '3000000000..5000000000 USD'],
  ['500 million to 1 billion yuan', '500000000..1000000000 CNY'],
  ['500 MW to 1 GW', '500..1000 MW'],
  ['10-20 projects', '10..20 1'],
  ['about 3 to 5 years', 'about 3..5 a'],
  ['rose from 3% to 5%', '3 %', '5 %'],
  ['rose by 10 GWh to 50 GWh', '10 GWh', '50 GWh'],
];

const RANKS: readonly Row[] = [
  ['ranked second', '2 rank'],
  ['No. 1 in China', '1 rank'],
  ['number one in China', '1 rank'],
  ['3rd nationwide', '3 rank'],
  ['the second-largest producer', '2 rank'],
  ['the first phase', '1 rank'],
];

/** Numbers and number words that are no quantities. */
const NONE: readonly string[] = [
  '2022',
  'in 2022, exports',
  'June 9',
  'June 9, 2023',
  'Sept. 9-11, 2023',
  '9 September',
  '9th September 2023',
  '2023-06-14',
  '2023/6/14',
  '2023.06.14',
  'January-May',
  '2020–2022',
  '2022-2024',
  '2022/23',
  'the 2020s',
  '14:30',
  'H1 2023',
  'Q3',
  'Q3 2023',
  'the first half of 2023',
  'the first three quarters',
  'in the first five months',
  '5G base stations',
  '„1+ N“',
  'Li6',
  'ISO 9001',
  'GB/T 31467',
  'COVID-19',
  '300750.SZ',
  '3D',
  'LFP523',
  'as reported [1].',
  'Article 5',
  'Figure 3',
  '(2)',
  '1. Introduction',
  'https://example.com/2022/5.html?x=70',
  'www.a.cn/40',
  '1.2.3',
  'the "dual carbon" goal',
  'the "new three"',
  'first-class',
  'a single city',
  'one of the most complete',
  'the largest base',
  'for the first time',
  'First, output',
  'the 14th Five-Year Plan',
  'thousands of years',
  'dozens of firms',
  'tens of billions',
  'several hundred',
  'two-wheel vehicles',
  'secondary industry',
  '24/7',
  'growth over 2021',
  'nearly',
  'more than',
  '$',
  'CNY',
  '%',
  'constructor __proto__ toString',
];

const SECTIONS = { MONEY, MEASURES, COUNTS, RATIOS, HEDGES, RANGES, RANKS };

describe('reading English', () => {
  for (const [section, rows] of Object.entries(SECTIONS)) {
    describe(`of ${section}`, () => {
      it.each(rows)('reads "%s"', (text: string, ...expected: string[]) => {
        expect(told(text)).toEqual(expected.filter((one) => typeof one === 'string'));
      });
    });
  }

  it.each(NONE)('reads no quantity from "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('takes a date with a unit after it for an amount', () => {
    expect(told('On June 5 billion yuan was paid')).toEqual(['5000000000 CNY']);
  });

  it('takes a figure before a colon and another figure for no label', () => {
    expect(told('It rose by 258: 418 − 160 = 258.')[0]).toBe('258 1');
  });

  it('does not join a number to a unit in the next paragraph', () => {
    expect(told('a total of 50\n\nGWh is a unit')).toEqual(['50 1']);
  });

  it.each([
    ['275 authorized invention patents, and', 'authorized invention patents'],
    ['over 70 lithium battery companies including several', 'lithium battery companies'],
    [
      '60 provincial and municipal-level engineering and technology research centers, 306',
      'provincial and municipal-level engineering and technology research centers',
    ],
    ['more than 20 R&D projects on high-security', 'R&D projects'],
    ['40,000 individuals.', 'individuals'],
    ['5 and 103.073 billion yuan', undefined],
  ])('tells what "%s" counts', (text, noun) => {
    expect(parseQuantities(text)[0]?.noun).toBe(noun);
  });
});
