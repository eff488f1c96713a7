import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import type { ResolvePlace } from '../../src/corpus/places.ts';
import { ExpectedError } from '../../src/domain/errors.ts';
import { csv, temporaryFolder } from './temporary-folder.ts';

const FACTS = 'id,place,indicator,period,value,upper,unit,qualifier,sense,status,quote';
const MEASURES = 'id,place,actor,topic,status,date,summary,summary_zh,quote';
const TEXT = '---\ntitle: T\n---\n\nOutput reached 5 tons in 2022.\n';

const onlyYibin: ResolvePlace = (text, report) => {
  if (text === '511500' || text === 'Yibin') return '511500';
  report(`"${text}" is no known place`);
  return undefined;
};

function read(files: Readonly<Record<string, string>>) {
  const dir = temporaryFolder(files);
  const folder = readFolder(dir, onlyYibin);
  const faults = folder.faults.map(({ file, line, message }) => `${file.slice(dir.length + 1)}:${line} ${message}`);
  return { ...folder, faults };
}

function fact(cells: Partial<Record<'id' | 'place' | 'value' | 'upper' | 'unit' | 'sense' | 'quote', string>> = {}) {
  const row = {
    id: '1',
    place: '511500',
    value: '5',
    upper: '',
    unit: 't',
    sense: '',
    quote: 'reached 5 tons',
    ...cells,
  };
  return [row.id, row.place, 'output', '2022', row.value, row.upper, row.unit, '', row.sense, 'actual', row.quote];
}

describe('reading a corpus folder', () => {
  it('reads documents, facts and measures, and points every quote into its document', () => {
    const { documents, facts, measures, faults } = read({
      'documents/a.md': TEXT,
      'facts/a.csv': csv(FACTS, fact({ place: 'Yibin' })),
      'measures/a.csv': csv(MEASURES, ['1', '511500', 'City', 'plan', 'announced', '2022', 'S', '摘要', 'in 2022']),
    });
    expect(faults).toEqual([]);
    expect(documents[0]).toMatchObject({ line: 5, value: { id: 'a', title: 'T', reviewed: true } });
    expect(facts[0]).toMatchObject({
      line: 2,
      value: { id: 'a:1', document: 'a', place: '511500', value: 5, qualifier: '', note: '', reviewed: true },
    });
    expect(measures[0]?.value).toMatchObject({ id: 'a:m1', summaryZh: '摘要' });
    for (const { value } of [...facts, ...measures]) {
      expect(documents[0]?.value.body.slice(value.span.start, value.span.end)).toBe(value.quote);
    }
  });

  it('takes the texts of a folder that has no documents/, headers or tables', () => {
    const { documents, faults } = read({
      'Notes on Yibin.txt': 'A first line.\n\nMore.',
      'report.md': '# A heading\n\nWords.',
      '宜宾.md': '宜宾市动力电池产业产值达到889亿元。',
      'README.md': 'What this folder is.',
      'picture.png': 'not read',
    });
    expect(faults).toEqual([]);
    expect(documents.map(({ value }) => [value.id, value.title, value.language, value.reviewed])).toEqual([
      ['Notes-on-Yibin', 'A first line.', 'en', false],
      ['report', 'A heading', 'en', false],
      ['宜宾', '宜宾市动力电池产业产值达到889亿元。', 'zh', false],
    ]);
    expect(documents[0]?.value).toMatchObject({ publisher: 'unknown', published: 'XXXX', places: [], cleaning: '' });
  });

  it('resolves places in a header and drops twins', () => {
    const { documents } = read({ 'documents/a.md': '---\ntitle: T\nplaces: [Yibin, "511500"]\n---\nx' });
    expect(documents[0]?.value.places).toEqual(['511500']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a file that is no text', { 'documents/b.pdf': '%PDF' }, 'documents/b.pdf:0 only .md and .txt files are read'],
    ['a document without words', { 'documents/b.md': '---\ntitle: T\n---\n\n' }, 'documents/b.md:5 there is no text'],
    ['a header without a title', { 'documents/b.md': '---\nkind: x\n---\nx' }, 'documents/b.md:1 title: is missing'],
    [
      'an id that is not the file name',
      { 'documents/b.md': '---\ntitle: T\nid: c\n---\nx' },
      'documents/b.md:3 id: "c" is not',
    ],
    [
      'an id that is a path',
      { 'documents/b.md': '---\nid: ../b\ntitle: T\n---\nx' },
      'documents/b.md:2 id: "../b" may hold',
    ],
    [
      'two files of one id, wherever on the machine',
      { 'documents/a.txt': 'x' },
      'documents/a.txt:1 id: "a" is taken already by a.md:',
    ],
    [
      'an unknown place in a header',
      { 'documents/b.md': '---\ntitle: T\nplaces: Oz\n---\nx' },
      'documents/b.md:3 places: "Oz"',
    ],
    [
      'a date that is none',
      { 'documents/b.md': '---\ntitle: T\npublished: May 4\n---\nx' },
      'documents/b.md:3 published: "May 4"',
    ],
    [
      'facts of no document',
      { 'facts/z.csv': csv(FACTS, fact()) },
      'facts/z.csv:0 the file is not named after a document',
    ],
    ['a stray file among the facts', { 'facts/a.txt': '' }, 'facts/a.txt:0 the file is not named after a document'],
    [
      'a quote that departs from the text',
      { 'facts/a.csv': csv(FACTS, fact({ quote: 'reached 6 tons' })) },
      'facts/a.csv:2 quote: not in the text of a; it departs from it after "…reached " at "6 tons"',
    ],
    [
      'a quote of other words',
      { 'facts/a.csv': csv(FACTS, fact({ quote: '吨' })) },
      'facts/a.csv:2 quote: not in the text of a: "吨"',
    ],
    [
      'an id used twice',
      { 'facts/a.csv': csv(FACTS, fact(), fact({ id: 'a:1' })) },
      'facts/a.csv:3 id: "a:1" is taken already',
    ],
    [
      'an id of another document',
      { 'facts/a.csv': csv(FACTS, fact({ id: 'b:1' })) },
      'facts/a.csv:2 id: "b:1" does not begin with "a:"',
    ],
    ['an id that is a path in a table', { 'facts/a.csv': csv(FACTS, fact({ id: '../1' })) }, 'facts/a.csv:2 id "../1"'],
    ['an unknown place', { 'facts/a.csv': csv(FACTS, fact({ place: '999999' })) }, 'facts/a.csv:2 place: "999999"'],
    [
      'a value that is no plain number',
      { 'facts/a.csv': csv(FACTS, fact({ value: '5,000' })) },
      'facts/a.csv:2 value "5,000"',
    ],
    [
      'a range that runs backwards',
      { 'facts/a.csv': csv(FACTS, fact({ upper: '4' })) },
      'facts/a.csv:2 upper: must be more',
    ],
    [
      'a multiple without its sense',
      { 'facts/a.csv': csv(FACTS, fact({ unit: 'times' })) },
      'facts/a.csv:2 sense: is empty',
    ],
    [
      'a sense where there is no multiple',
      { 'facts/a.csv': csv(FACTS, fact({ sense: 'by' })) },
      'facts/a.csv:2 sense: belongs',
    ],
    [
      'a dimension that is none',
      { 'indicators.csv': csv('id,dimension,transformation,en,zh', ['o', 'heat', 'level', 'o', '产']) },
      'indicators.csv:2 dimension "heat"',
    ],
    [
      'a term without a Chinese name',
      { 'glossary.csv': csv('id,kind,en,zh', ['o', 'other', 'o', '']) },
      'glossary.csv:2 zh: is empty',
    ],
  ])('reports %s', (_, files, expected) => {
    expect(read({ 'documents/a.md': TEXT, ...files }).faults.join('\n')).toContain(expected);
  });

  it('reports the faults of all files at once', () => {
    const { faults } = read({
      'documents/a.md': TEXT,
      'documents/b.md': '---\nurl: nowhere\n---\nx',
      'facts/a.csv': csv(FACTS, fact({ quote: 'nothing' }), fact({ value: 'many' })),
      'measures/a.csv': csv(MEASURES, ['1', 'Oz', 'City', 'plan', 'wished', '2022', 'S', '摘要', 'in 2022']),
    });
    expect(faults).toHaveLength(5);
  });

  it('reports a folder without a single document', () => {
    expect(read({ 'documents/.keep': '' }).faults).toEqual([
      expect.stringContaining('documents:0 there is no document'),
    ]);
  });

  it('throws on a folder that cannot be listed', () => {
    const nowhere = join(temporaryFolder(), 'nowhere');
    expect(() => readFolder(nowhere, onlyYibin)).toThrow(new ExpectedError('CORPUS_UNREADABLE', { dir: nowhere }));
  });
});
