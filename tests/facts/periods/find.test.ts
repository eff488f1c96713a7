import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidEdtf } from '../../../src/facts/periods/compare.ts';
import { findPeriods } from '../../../src/facts/periods/find.ts';

const CHINESE_PARTS =
  '2022 2023 年 6月 9日 至 到 - – 以来 自 底 前 上半年 第三季度 前三季度 十四五 今年 去年 2月30日'.split(' ');
const ENGLISH_PARTS = 'June |May| 9|, |since |by the end of |from | to |Q3 |H1|first half of |last year| |.'.split('|');

/** "edtf sense [words]" of each mention. */
function found(text: string, reference?: string): string[] {
  return findPeriods(text, reference).map((mention) => `${mention.edtf} ${mention.sense} [${mention.text}]`);
}

describe('findPeriods', () => {
  it.each<[text: string, ...expected: string[]]>([
    ['In 2022, output rose.', '2022 in [2022]'],
    ['2022年总产值', '2022 in [2022年]'],
    ['二〇二二年总产值', '2022 in [二〇二二年]'],
    ['２０２２年总产值', '2022 in [２０２２年]'],
    ['revenue in FY2022 and fiscal year 2023', '2022 in [FY2022]', '2023 in [fiscal year 2023]'],
    ['the 2023 World Power Battery Conference', '2023 in [2023]'],
    ['compared with 2021 respectively', '2021 in [2021]'],
    ['the data of 2021 and 2022', '2021 in [2021]', '2022 in [2022]'],
  ])('reads the years of "%s"', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[text: string, ...expected: string[]]>([
    ['June 2022', '2022-06 in [June 2022]'],
    ["May's exports", 'XXXX-05 in [May]'],
    ['the March figure', 'XXXX-03 in [March]'],
    ['companies may export'],
    ['Sept. 2022', '2022-09 in [Sept. 2022]'],
    ['2022年6月', '2022-06 in [2022年6月]'],
    ['on June 9', 'XXXX-06-09 in [June 9]'],
    ['6月9日', 'XXXX-06-09 in [6月9日]'],
    ['9 September 2023', '2023-09-09 in [9 September 2023]'],
    ['the 9th of September 2023', '2023-09-09 in [9th of September 2023]'],
    ['September 9, 2023', '2023-09-09 in [September 9, 2023]'],
    ['2023年9月9日', '2023-09-09 in [2023年9月9日]'],
    ['2023-06-14 and 2023/6/14', '2023-06-14 in [2023-06-14]', '2023-06-14 in [2023/6/14]'],
    ['9 to 11 June 2023', '2023-06-09/2023-06-11 in [9 to 11 June 2023]'],
    ['2023年6月9日至11日', '2023-06-09/2023-06-11 in [2023年6月9日至11日]'],
    ['In May, China exported', 'XXXX-05 in [May]'],
    ['what happened in may?', 'XXXX-05 in [may]'],
  ])('reads the months and days of "%s"', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[text: string, ...expected: string[]]>([
    ['H1 2023', '2023-40 in [H1 2023]'],
    ['2023H2', '2023-41 in [2023H2]'],
    ['the first half of 2023', '2023-40 in [the first half of 2023]'],
    ['2023年下半年', '2023-41 in [2023年下半年]'],
    ['上半年', 'XXXX-01/XXXX-06 in [上半年]'],
    ['Q3 2022', '2022-35 in [Q3 2022]'],
    ['the third quarter of 2022', '2022-35 in [the third quarter of 2022]'],
    ['2022年第三季度', '2022-35 in [2022年第三季度]'],
    ['2022年的一季度', '2022-33 in [2022年的一季度]'],
    ['the first three quarters of 2023', '2023-01/2023-09 in [the first three quarters of 2023]'],
    ['2023年前三季度', '2023-01/2023-09 in [2023年前三季度]'],
    ['the first five months of 2024', '2024-01/2024-05 in [the first five months of 2024]'],
    ['2024年前5个月', '2024-01/2024-05 in [2024年前5个月]'],
    ['2024年前五月', '2024-01/2024-05 in [2024年前五月]'],
    ['截至2024年5月，锂电出口累计', '2024-01/2024-05 in [截至2024年5月]'],
  ])('reads the parts of a year in "%s"', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[text: string, ...expected: string[]]>([
    ['the plan (2022-2024)', '2022/2024 in [2022-2024]'],
    ['2020–2022', '2020/2022 in [2020–2022]'],
    ['2022–24', '2022/2024 in [2022–24]'],
    ['from 2020 to 2022', '2020/2022 in [from 2020 to 2022]'],
    ['between 2020 and 2022', '2020/2022 in [between 2020 and 2022]'],
    ['from 20 billion in 2020 to 111.7 billion in 2022', '2020 in [2020]', '2022 in [2022]'],
    ['2020年至2022年', '2020/2022 in [2020年至2022年]'],
    ['2022到2024年', '2022/2024 in [2022到2024年]'],
    ['the January-May period', 'XXXX-01/XXXX-05 in [January-May]'],
    ['2024年1-5月', '2024-01/2024-05 in [2024年1-5月]'],
    ['June to October 2022', '2022-06/2022-10 in [June to October 2022]'],
    ['2022年6月至2023年5月', '2022-06/2023-05 in [2022年6月至2023年5月]'],
    ['from 2022 to 2020', '2022 in [2022]', '2020 in [2020]'],
    ['the 14th Five-Year Plan', '2021/2025 in [the 14th Five-Year Plan]'],
    ['“十四五”和十五五期间', '2021/2025 in [十四五]', '2026/2030 in [十五五期间]'],
  ])('reads the intervals of "%s"', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[text: string, ...expected: string[]]>([
    ['Since June 2022, it has', '2022-06/.. since [Since June 2022]'],
    ['自2022年6月以来', '2022-06/.. since [自2022年6月以来]'],
    ['2022年以来', '2022/.. since [2022年以来]'],
    ['从2022年起', '2022/.. since [从2022年起]'],
    ['from 2022 onwards', '2022/.. since [from 2022 onwards]'],
    ['By 2024, it will', '2024 by [By 2024]'],
    ['by the end of 2025', '2025 by [by the end of 2025]'],
    ['at the end of 2022', '2022 by [at the end of 2022]'],
    ['by year end 2025', '2025 by [by year end 2025]'],
    ['before 2030', '2030 by [before 2030]'],
    ['as of June 2023', '2023-06 by [as of June 2023]'],
    ['到2024年', '2024 by [到2024年]'],
    ['达到2022年的两倍', '2022 in [2022年]'],
    ['到2025年底前', '2025 by [到2025年底前]'],
    ['2024年底', '2024 by [2024年底]'],
    ['截至2023年6月', '2023-06 by [截至2023年6月]'],
    ['力争2030年前达峰', '2030 by [力争2030年前]'],
  ])('tells since and by in "%s"', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[text: string, ...expected: string[]]>([
    ['last year', '2022 in [last year]'],
    ['This year and next year', '2023 in [This year]', '2024 in [next year]'],
    ['the year before last', '2021 in [the year before last]'],
    ['前年、去年、今年、明年', '2021 in [前年]', '2022 in [去年]', '2023 in [今年]', '2024 in [明年]'],
    ['since last year', '2022/.. since [since last year]'],
    ['今年以来', '2023/.. since [今年以来]'],
    ['到今年底', '2023 by [到今年底]'],
    ['the first half of this year', '2023-40 in [the first half of this year]'],
    ['去年上半年', '2022-40 in [去年上半年]'],
    ['原文未说明年份'],
    ['上半年', '2023-40 in [上半年]'],
    ['On June 9', '2023-06-09 in [June 9]'],
    ['in the January-May period', '2023-01/2023-05 in [January-May]'],
    ['last May, last December', '2023-05 in [last May]', '2022-12 in [last December]'],
  ])('reckons "%s" from the date of publication', (text, ...expected) => {
    expect(found(text, '2023-11-23')).toEqual(expected);
    expect(findPeriods(text, '2023-11-23').every(({ relative }) => relative)).toBe(true);
  });

  it('takes December for the last one in January', () => {
    expect(found('in December', '2024-01-10')).toEqual(['2023-12 in [December]']);
  });

  it.each(['2023-11-23?', '2023?-11-23', '2023~', '2023%-11'])(
    'marks what it reckons from %s as inferred',
    (reference) => {
      expect(found('last year', reference)).toEqual(['2022? in [last year]']);
      expect(found('since last year', reference)).toEqual(['2022?/.. since [since last year]']);
      expect(found('first half of this year', reference)).toEqual(['2023?-01/2023?-06 in [first half of this year]']);
      expect(found('on June 9', reference)).toEqual(['2023?-06-09 in [June 9]']);
      expect(found('in 2022', reference)).toEqual(['2022 in [2022]']);
    },
  );

  it('passes relative years over where there is nothing to reckon from', () => {
    for (const reference of [undefined, 'XXXX-09-09']) {
      expect(found('last year, 去年, the first half of this year, since last year', reference)).toEqual([]);
    }
  });

  it.each([
    [
      'counts',
      '2022 patents|2,022|2000 tons|nearly 2000 companies|2022 authorized invention patents|2000项|约2000家企业',
    ],
    ['amounts', '$2022|2022GWh|increased by 2022 tons|2022.5 million|1.5 billion|2022%|12022'],
    ['durations', 'in recent years|近年来|over 3 years|6个月|over the last five years|2000年的历史|the 2020s'],
    ['other words', 'He may go|the march of progress|the first half of the line|三分之一|GB/T 31467-2015|No. 2022'],
    ['days that do not exist', 'June 31, 2023|2023-02-30|2023年2月30日'],
  ])('finds no period in %s', (_, texts) => {
    expect(texts.split('|').flatMap((text) => found(text, '2023-11-23'))).toEqual([]);
  });

  it('gives valid EDTF and exact words in order, whatever the text', () => {
    expect.hasAssertions();
    const text = fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...CHINESE_PARTS, ...ENGLISH_PARTS) },
        fc.string({ unit: 'binary' }),
      ),
    );
    const reference = fc.constantFrom(undefined, '2023-11-23?', '2022-04~', '2024');
    fc.assert(
      fc.property(text, reference, (parts, published) => {
        const whole = parts.join('');
        let from = 0;
        for (const { edtf, text: words, start, end } of findPeriods(whole, published)) {
          expect(isValidEdtf(edtf)).toBe(true);
          expect(whole.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(from);
          from = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['2', ' ', '2022-', 'May ', '今', '2022年', 'since ', '1-', 'first half '])(
    'reads 200 kB of "%s" in linear time',
    (unit) => {
      const started = performance.now();
      findPeriods(unit.repeat(200_000 / unit.length), '2023');
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
