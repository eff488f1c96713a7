import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTable } from '../../src/corpus/table.ts';
import type { Fault } from '../../src/domain/corpus.ts';
import { temporaryFolder } from './temporary-folder.ts';

const row = z.object({ id: z.string(), size: z.enum(['big', 'small']), note: z.string().default('') });

function read(content: string): { rows: { value: unknown; line: number }[]; faults: string[] } {
  const faults: Fault[] = [];
  const path = join(temporaryFolder({ 'table.csv': content }), 'table.csv');
  const rows = readTable(path, row, faults).map(({ value, line }) => ({ value, line }));
  return { rows, faults: faults.map(({ line, message }) => `${line} ${message}`) };
}

describe('reading a CSV table', () => {
  it('reads quoted cells with commas, doubled quotation marks and line breaks, and knows where each row begins', () => {
    const { rows, faults } = read('id,size,note\n1,big,"a, ""b""\nc"\n\n2,small,\n');
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { value: { id: '1', size: 'big', note: 'a, "b"\nc' }, line: 2 },
      { value: { id: '2', size: 'small', note: '' }, line: 5 },
    ]);
  });

  it('reads a file without the columns that may be left out', () => {
    expect(read('size,id\nbig,1\n').rows).toEqual([{ value: { id: '1', size: 'big', note: '' }, line: 2 }]);
  });

  it('has no rows where there is no file', () => {
    expect(readTable('/nowhere/at-all.csv', row, [])).toEqual([]);
  });

  it.each([
    ['an empty file', '', ['1 the file is empty']],
    ['a missing column', 'id,note\n1,x\n', ['1 the column "size" is missing']],
    ['a misspelt column', 'id,size,notes\n1,big,x\n', ['1 there is no column "notes"']],
    ['a column named twice', 'id,size,id\n1,big,2\n', ['1 the column "id" stands here twice']],
    ['a row with a cell too many', 'id,size\n1,big,x\n', ['2 the row has 3 cells']],
    ['an empty cell that is needed', 'id,size\n1,\n', ['2 size: is empty']],
    ['a value outside the list', 'id,size\n1,huge\n', ['2 size "huge": Invalid option']],
    ['a stray quotation mark', 'id,size\n1,"big"x\n', ['2 not readable as CSV: a cell that holds a quotation mark']],
    ['a quoted cell that never ends', 'id,size\n1,"big\n2,small\n', ['2 a quoted cell of this row is never closed']],
  ])('reports %s', (_, content, expected) => {
    expect(read(content).faults).toEqual(expected.map((fault) => expect.stringContaining(fault)));
  });

  it('leaves out the rows at fault and keeps the others', () => {
    const { rows, faults } = read('id,size\n1,huge\n2,big\n,tiny\n');
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(faults).toEqual([
      expect.stringContaining('2 size'),
      expect.stringContaining('4 id: is empty'),
      expect.stringContaining('4 size'),
    ]);
  });
});
