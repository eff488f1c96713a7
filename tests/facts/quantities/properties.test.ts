import * as fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';
import { told } from './told.ts';

const PIECES = [
  'over',
  'nearly',
  'about',
  'less than',
  'between',
  'and',
  'to',
  'or',
  'from',
  'by',
  'first',
  'half',
  'No.',
  'a',
  'twenty',
  'three',
  'one',
  'hundred',
  'dozen',
  'fivefold',
  'third',
  'every',
  'in',
  'out of',
  'fifth',
  'times',
  'percent',
  'percentage points',
  'per',
  'million',
  'billion',
  'bn',
  'm',
  'k',
  'yuan',
  'US$',
  'CNY',
  '€',
  'tons',
  'GWh',
  'MW',
  'square meters',
  'years',
  'companies',
  'June',
  'May',
  '2022',
  '2023',
  '9',
  '20',
  '3.5',
  '1,234',
  '0',
  '007',
  '88.9',
  '年',
  '月',
  '日',
  '至',
  '超过',
  '近',
  '约',
  '不到',
  '以上',
  '左右',
  '多',
  '余',
  '十',
  '二',
  '三',
  '五',
  '百',
  '千',
  '万',
  '亿',
  '两',
  '零',
  '点',
  '元',
  '美元',
  '吨',
  '千瓦时',
  '平方米',
  '个',
  '家',
  '成',
  '倍',
  '增长',
  '翻',
  '番',
  '第',
  '分之',
  '半',
  '每',
  '中有',
  '几',
  '数',
  '的',
  ' ',
  '  ',
  '\n',
  '\n\n',
  ',',
  '.',
  '，',
  '、',
  '-',
  '–',
  '~',
  '/',
  '+',
  '%',
  '(',
  ')',
  '[',
  ']',
  '$',
  '８',
  '％',
  '萬',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('reading quantities from any text', () => {
  it('never throws, keeps offsets exact, in order and apart, and yields finite values', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const quantity of parseQuantities(text)) {
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(Number.isFinite(quantity.value)).toBe(true);
          expect(quantity.upper ?? Number.POSITIVE_INFINITY).toBeGreaterThan(quantity.value);
          end = quantity.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the words of a quantity alone as that quantity', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const quantity of parseQuantities(text)) {
          expect(parseQuantities(quantity.text).map(withoutContext)).toEqual([withoutContext(quantity)]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads so many of so many as the same share in either language', () => {
    const words = 'one two three four five six seven eight nine ten'.split(' ');
    const characters = Array.from('一两三四五六七八九十');
    const shares = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 10 }));
    fc.assert(
      fc.property(
        shares.filter(([count, parts]) => count < parts),
        ([count, parts]) => {
          const expected = [{ kind: 'fraction', value: count / parts, unit: 'fraction', hedge: '' }];
          for (const text of [
            `${words[count - 1]} in every ${words[parts - 1]}`,
            `${count} out of ${parts}`,
            `每${characters[parts - 1]}家企业中有${characters[count - 1]}家`,
          ]) {
            expect(parseQuantities(text).map(withoutContext)).toEqual(expected);
          }
        },
      ),
    );
  });

  it('reads traditional characters as simplified ones', () => {
    const simplified =
      '产量超过8.1万吨，两个项目，3亿元至5亿元，约20个百分点，十余条，三倍，5千瓦时，2公顷，30辆，8亿韩元，3英镑，5亿日圆，将近6周，100台，3类，7间，40张，不到3户';
    const traditional = Converter({ from: 'cn', to: 'tw' })(simplified);
    expect(traditional).not.toBe(simplified);
    expect(told(traditional)).toEqual(told(simplified));
  });
});

/** A quantity without its place in the text, and without what only the words around it tell: noun and sense. */
function withoutContext({ kind, value, upper, unit, hedge }: Quantity): Partial<Quantity> {
  return { kind, value, unit, hedge, ...(upper !== undefined && { upper }) };
}

describe('reading hostile input', () => {
  const SIZE = 20_000;
  it.each([
    ['digits', '1'],
    ['grouped digits', ',123'],
    ['dotted digits', '1.'],
    ['number words', 'one '],
    ['twenties', 'twenty-'],
    ['hundreds', 'hundred and '],
    ['magnitudes', 'million '],
    ['hedges', 'more than '],
    ['Chinese numerals', '一'],
    ['Chinese tens', '十'],
    ['Chinese myriads', '万亿'],
    ['calendar units', '1月'],
    ['Chinese days', '一日'],
    ['dashes', '-'],
    ['years in a row', '2022-'],
    ['ranges', '1-'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['addresses', 'www.'],
    ['letters', 'x'],
    ['currency signs', '$'],
    ['fractions', '1/'],
    ['fractions in Chinese', '分之一'],
    ['nouns', '5 battery '],
  ])('takes time in proportion to the length of %s', (_, piece) => {
    // Of the processor, in milliseconds: what else the machine does must not count.
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const start = process.threadCpuUsage();
      parseQuantities(text);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000;
    };
    time(SIZE);
    const small = Math.max(time(SIZE), 5);
    expect(time(SIZE * 8)).toBeLessThan(small * 40);
  });

  it('takes a line of two megabytes of digits for no quantity', () => {
    expect(parseQuantities('7'.repeat(2_000_000))).toEqual([]);
  });
});
