import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../src/corpus/coverage.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { csv, temporaryFolder } from './temporary-folder.ts';

const FACTS = 'id,place,indicator,period,value,unit,status,quote';

function check(text: string, quotes: readonly string[], notFacts: readonly (readonly string[])[] = []) {
  const dir = temporaryFolder({
    'documents/a.md': `---\ntitle: T\n---\n\n${text}\n`,
    'facts/a.csv': csv(
      FACTS,
      ...quotes.map((quote, i) => [i + 1, '511500', 'output', '2022', 5, 't', 'actual', quote]),
    ),
    'notfacts.csv': csv('document,text,reason', ...notFacts),
  });
  const folder = readFolder(dir, (code) => code);
  const { faults, ...counts } = checkCoverage(folder);
  return {
    ...counts,
    faults: faults.map(({ file, line, message }) => `${file.slice(dir.length + 1)}:${line} ${message}`),
  };
}

describe('coverage of the numbers in a text', () => {
  it('is whole where every number stands in a quote or is excused', () => {
    const text = 'On June 9 it made 5 tons.\n\nAnd again on June 9.';
    expect(check(text, ['made 5 tons'], [['a', 'June 9', 'a day']])).toEqual({ numbers: 3, covered: 3, faults: [] });
  });

  it('names the line and the words around a number that nothing covers', () => {
    const { numbers, covered, faults } = check('It made 5 tons.\n\nIt sold 1,163.5 units of them.', ['made 5 tons']);
    expect({ numbers, covered }).toEqual({ numbers: 2, covered: 1 });
    expect(faults).toEqual([
      expect.stringMatching(/^documents\/a\.md:7 "1,163\.5 ?\w*" is in no quote .* It sold 1,163\.5 units/),
    ]);
  });

  it('counts number words that the quantity reader knows', () => {
    expect(check('It grew fivefold and made 5 tons.', ['made 5 tons']).faults).toEqual([
      expect.stringContaining('documents/a.md:5 "fivefold" is in no quote'),
    ]);
  });

  it('reads Chinese numbers', () => {
    expect(check('产量达到8.1万吨，占三分之一。', ['产量达到8.1万吨']).faults).toEqual([
      expect.stringContaining('三分之一'),
    ]);
  });

  it('does not take half a number for the whole', () => {
    expect(check('It made 12.5 tons.', ['It made 12']).covered).toBe(0);
  });

  it.each([
    ['words that the text does not hold', ['a', 'July 9', 'a day'], 'text: not in the document: "July 9"'],
    ['words without a number', ['a', 'It made', 'why not'], 'text: holds no whole number of the document: "It made"'],
    ['a document that does not exist', ['b', 'June 9', 'a day'], 'document: there is no document "b"'],
  ])('reports an excuse of %s', (_, row, expected) => {
    expect(check('It made 5 tons.', ['made 5 tons'], [row]).faults).toEqual([`notfacts.csv:2 ${expected}`]);
  });

  it('asks nothing of a document without a facts file', () => {
    const dir = temporaryFolder({ 'note.md': 'It made 7 tons.' });
    expect(checkCoverage(readFolder(dir, (code) => code))).toEqual({ numbers: 0, covered: 0, faults: [] });
  });
});
