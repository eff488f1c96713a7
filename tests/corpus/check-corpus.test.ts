import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { BUILT_IN_CORPUS } from '../../src/corpus/vocabulary.ts';
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
];
const INDICATORS = csv(
  'id,dimension,transformation,en,zh',
  ['x-money', 'money', 'level', 'm', '钱'],
  ['x-mass', 'mass', 'level', 'm', '质量'],
  ['x-ratio', 'ratio', 'growth', 'r', '率'],
  ['x-rank', 'rank', 'rank', 'r', '名次'],
  ['x-count', 'count', 'level', 'c', '数'],
);

/** Checks one fact whose quote is the whole text; returns the messages of its row. */
async function check(quote: string, cells: Readonly<Record<string, string>>, body = quote): Promise<string[]> {
  const row: Record<string, string> = { id: '1', place: '511500', period: '2022', status: 'actual', quote, ...cells };
  const dir = temporaryFolder({
    'documents/a.md': `---\ntitle: T\npublished: 2023\n---\n${body}`,
    'facts/a.csv': csv(
      COLUMNS.join(','),
      COLUMNS.map((column) => row[column] ?? ''),
    ),
    'indicators.csv': INDICATORS,
  });
  const { faults } = await checkCorpus(dir);
  return faults.filter(({ file }) => file.endsWith('facts/a.csv')).map(({ message }) => message);
}

const money = { indicator: 'x-money', unit: 'CNY' };
const mass = { indicator: 'x-mass', unit: 't' };
const ratio = { indicator: 'x-ratio' };

type Row = Record<string, string>;

/** How many facts of the project there are, and in how many the check finds a fault after a change to every row. */
async function changed(change: (row: Row) => Row): Promise<{ rows: number; caught: number }> {
  const dir = temporaryFolder();
  cpSync(BUILT_IN_CORPUS, dir, { recursive: true });
  let count = 0;
  for (const name of readdirSync(join(dir, 'facts'))) {
    const file = join(dir, 'facts', name);
    const rows: Row[] = parse(readFileSync(file, 'utf8'), { columns: true });
    count += rows.length;
    writeFileSync(file, csv(Object.keys(rows[0] ?? {}).join(','), ...rows.map((row) => Object.values(change(row)))));
  }
  const faults = (await checkCorpus(dir)).faults.filter(({ file }) => file.startsWith(join(dir, 'facts')));
  return { rows: count, caught: new Set(faults.map(({ file, line }) => `${file}:${line}`)).size };
}

describe('checking the facts of a corpus', () => {
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
  ])('accepts %s as the quote has it', async (_, quote, cells) => {
    expect(await check(quote, cells)).toEqual([]);
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
  ])('reports %s', async (_, quote, cells, expected) => {
    expect((await check(quote, cells)).join('\n')).toContain(expected);
  });

  it('reports a quote that cuts a hedge off its number', async () => {
    const body = 'Revenue was less than 20 billion yuan.';
    expect(await check('20 billion yuan', { ...money, value: '20e9' }, body)).toEqual([
      expect.stringContaining('quote: cuts "less than 20 billion yuan" in two'),
    ]);
  });

  it('wants a note in both languages', async () => {
    const row = ['1', '511500', 'x-mass', '2022', '5', 't', 'actual', 'It made 5 tons in 2022.', 'A remark.'];
    const dir = temporaryFolder({
      'a.md': 'It made 5 tons in 2022.',
      'facts/a.csv': csv('id,place,indicator,period,value,unit,status,quote,note', row),
      'indicators.csv': INDICATORS,
    });
    expect((await checkCorpus(dir)).faults.map(({ message }) => message)).toEqual([expect.stringContaining('note_zh')]);
  });
});

describe('checking the measures of a corpus', () => {
  it('reports a figure of a summary that the quote does not have', async () => {
    const row = ['1', '511500', 'City', 'award', 'announced', '2022', 'To invest 6 billion yuan', '投资50亿元'];
    const dir = temporaryFolder({
      'documents/a.md': 'The city will invest 5 billion yuan.',
      'measures/a.csv': csv('id,place,actor,topic,status,date,summary,summary_zh,quote', [
        ...row,
        'invest 5 billion yuan',
      ]),
    });
    expect((await checkCorpus(dir)).faults.map(({ message }) => message)).toEqual([
      'summary: "6 billion yuan" is not in the quote',
    ]);
  });
});

describe('the corpus of this project', () => {
  it('passes its own check, every number of the five documents covered', async () => {
    const { faults, documents, reviewed, numbers, covered, facts, measures } = await checkCorpus(BUILT_IN_CORPUS);
    expect(faults).toEqual([]);
    expect({ documents, reviewed }).toEqual({ documents: 5, reviewed: 5 });
    expect(covered).toBe(numbers);
    expect(facts).toBeGreaterThan(80);
    expect(measures).toBeGreaterThan(70);
  });

  it.each<[string, (row: Row) => Row]>([
    ['value is ten times too large', (row) => ({ ...row, value: String(Number(row['value']) * 10) })],
    ['value is off by a tenth', (row) => ({ ...row, value: String(Number(row['value']) * 1.1) })],
    ['unit is another', (row) => ({ ...row, unit: row['unit'] === 'm3' ? 't' : 'm3' })],
    ['year is another', (row) => ({ ...row, period: '2011' })],
  ])('would be told of every fact whose %s', async (_, change) => {
    const { rows, caught } = await changed(change);
    expect(caught).toBe(rows);
  });
});
