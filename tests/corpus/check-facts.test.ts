import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/corpus/check-facts.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { csv, temporaryFolder } from './temporary-folder.ts';

const COLUMNS = [
  'id',
  'place',
  'indicator',
  'period',
  'value',
  'upper',
  'unit',
  'qualifier',
  'sense',
  'status',
  'quote',
  'note',
];
const INDICATORS = csv(
  'id,dimension,transformation,en,zh',
  ['x-money', 'money', 'level', 'm', '钱'],
  ['x-mass', 'mass', 'level', 'm', '质量'],
  ['x-ratio', 'ratio', 'growth', 'r', '率'],
  ['x-rank', 'rank', 'rank', 'r', '名次'],
  ['x-count', 'count', 'level', 'c', '数'],
);

/** Checks one fact whose quote is the whole text, unless a longer text is given; returns what is wrong with it. */
function check(quote: string, cells: Readonly<Record<string, string>>, body = quote): string[] {
  const row: Record<string, string> = { id: '1', place: '511500', period: '2022', status: 'actual', quote, ...cells };
  const dir = temporaryFolder({
    'documents/a.md': `---\ntitle: T\npublished: 2023\n---\n${body}`,
    'facts/a.csv': csv(
      COLUMNS.join(','),
      COLUMNS.map((column) => row[column] ?? ''),
    ),
    'indicators.csv': INDICATORS,
  });
  const folder = readFolder(dir, (code) => code);
  expect(folder.faults).toEqual([]);
  return checkFacts(folder, folder).map(({ message }) => message);
}

const money = { indicator: 'x-money', unit: 'CNY' };
const mass = { indicator: 'x-mass', unit: 't' };
const ratio = { indicator: 'x-ratio' };

describe('checking a fact against its quote', () => {
  it.each<[string, string, Record<string, string>]>([
    ['an amount', 'Output value reached 88.9 billion yuan.', { ...money, value: '88.9e9' }],
    ['a hedged amount', 'It made over 140,000 metric tons.', { ...mass, value: '140000', qualifier: 'over' }],
    ['a Chinese amount', '产量达到8.1万吨。', { ...mass, value: '81000' }],
    ['a percentage', 'Exports rose by 94 percent.', { ...ratio, value: '94', unit: '%' }],
    ['percentage points', 'It rose by 10.4 percentage points.', { ...ratio, value: '10.4', unit: 'pp' }],
    [
      'a fraction',
      'It is about one-third of the total.',
      { ...ratio, value: '0.3333333333', unit: 'fraction', qualifier: 'about' },
    ],
    [
      'a multiple',
      'Output rose by an increase of 4.5 times.',
      { ...ratio, value: '4.5', unit: 'times', sense: 'unclear' },
    ],
    ['a range', 'There will be 1 or 2 projects.', { indicator: 'x-count', value: '1', upper: '2', unit: '1' }],
    [
      'a rank said by a superlative',
      'It is the largest base in the world.',
      { indicator: 'x-rank', value: '1', unit: 'rank' },
    ],
  ])('accepts %s as the quote has it', (_, quote, cells) => {
    expect(check(quote, cells)).toEqual([]);
  });

  it.each<[string, string, Record<string, string>, string]>([
    [
      'another value',
      'It reached 88.9 billion yuan.',
      { ...money, value: '89.8e9' },
      'value: 89800000000 CNY is not in the quote',
    ],
    [
      'another magnitude',
      'It reached 88.9 billion yuan.',
      { ...money, value: '88.9e6' },
      'value: 88900000 CNY is not in the quote',
    ],
    ['another currency', 'It fell to $4.64 billion.', { ...money, value: '4.64e9' }, '(4640000000 USD)'],
    [
      'percent for percentage points',
      'It rose by 10.4 percentage points.',
      { ...ratio, value: '10.4', unit: '%' },
      'value: 10.4 %',
    ],
    ['a quote without a figure', 'Output grew.', { ...mass, value: '5' }, 'which has no figure'],
    [
      'a dropped hedge',
      'It made over 140,000 metric tons.',
      { ...mass, value: '140000' },
      'qualifier: "", but the quote says "over 140,000 metric tons"',
    ],
    ['a reversed hedge', 'It made nearly 5 tons.', { ...mass, value: '5', qualifier: 'over' }, 'qualifier: "over"'],
    [
      'an unknown unit',
      'It made 5 tons.',
      { ...mass, unit: 'elephants', value: '5' },
      'unit: "elephants" is no known unit',
    ],
    [
      'a unit of another dimension',
      'It made 5 tons.',
      { ...mass, indicator: 'x-money', value: '5' },
      'unit: "t" measures mass',
    ],
    [
      'a year that the text does not tell',
      'It made 5 tons.',
      { ...mass, value: '5', period: '2015' },
      'period: the year 2015',
    ],
  ])('reports %s', (_, quote, cells, expected) => {
    expect(check(quote, cells).join('\n')).toContain(expected);
  });

  it('reports a quote that cuts a hedge off its number', () => {
    const body = 'Revenue was less than 20 billion yuan.';
    expect(check('20 billion yuan', { ...money, value: '20e9' }, body)).toEqual([
      expect.stringContaining('quote: cuts "less than 20 billion yuan" in two'),
    ]);
  });

  it('wants a note in both languages', () => {
    expect(check('It made 5 tons.', { ...mass, value: '5', note: 'A remark.' })).toEqual([
      expect.stringContaining('note_zh: is empty'),
    ]);
  });
});
