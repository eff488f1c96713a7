import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import { checkCorpus, loadCheckedCorpus } from '../../src/corpus/check-corpus.ts';
import { csv, temporaryFolder } from './temporary-folder.ts';

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

describe('checking the measures of a corpus', () => {
  it('reports measures that supersede what is no measure, what is later, or themselves', async () => {
    const columns = 'id,date,supersedes,place,actor,topic,status,summary,summary_zh,quote';
    const rest = ['510500', 'the city', 'award', 'in force', 'A rule.', '一项规定。', 'A rule.'];
    const dir = temporaryFolder({
      'documents/a.md': '---\ntitle: A\npublished: "2024"\n---\nA rule.\n',
      'measures/a.csv': csv(
        columns,
        ['m1', '2020', '', ...rest],
        ['m2', '2022', 'm1|b:m9', ...rest],
        ['m3', '2021', 'm2', ...rest],
        ['m4', '2023', 'm5', ...rest],
        ['m5', '2023', 'a:m4', ...rest],
        ['m6', '2023', 'm6', ...rest],
      ),
    });
    const { faults } = await checkCorpus(dir);
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [3, 'supersedes: "b:m9" is no measure'],
      [4, 'supersedes: "a:m2" is of 2022, later than this one'],
      [5, 'supersedes: "a:m5" is, through what it supersedes, within itself'],
      [6, 'supersedes: "a:m4" is, through what it supersedes, within itself'],
      [7, 'supersedes: "a:m6" is, through what it supersedes, within itself'],
    ]);
  });

  it('reports a figure of a summary that the quote does not have', async () => {
    const row = ['1', '511500', 'City', 'award', 'announced', '2022', 'To invest 6 billion yuan', '投资50亿元'];
    const dir = temporaryFolder({
      'documents/a.md': 'The city will invest 5 billion yuan.',
      'measures/a.csv': csv('id,place,actor,topic,status,date,summary,summary_zh,quote', [
        ...row,
        'invest 5 billion yuan',
      ]),
    });
    const faults = [expect.objectContaining({ message: 'summary: "6 billion yuan" is not in the quote' })];
    expect((await checkCorpus(dir)).faults).toEqual(faults);
    await expect(loadCheckedCorpus(dir)).rejects.toMatchObject({ code: 'CORPUS_FAULTY', context: { faults } });
  });
});

describe('a corpus that is to be asked', () => {
  it('is refused where a value, a unit or a hedge is not that of its quote', async () => {
    const columns = 'id,place,subject,indicator,period,value,upper,unit,qualifier,sense,status,quote,note,note_zh';
    const figures = ['5e9,,CNY,over', '50e9,,CNY,over', '5e9,,USD,over', '5e9,,CNY,'];
    const rows = figures.map((figure, index) =>
      `${index + 1},511500,,revenue,2022,${figure},,actual,over 5 billion yuan,,`.split(','),
    );
    const dir = temporaryFolder({
      'documents/a.md': 'In 2022, revenue was over 5 billion yuan.',
      'facts/a.csv': csv(columns, ...rows),
    });
    await expect(loadCheckedCorpus(dir)).rejects.toMatchObject({
      code: 'CORPUS_FAULTY',
      context: { faults: [{ line: 3 }, { line: 4 }, { line: 5 }] },
    });
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
