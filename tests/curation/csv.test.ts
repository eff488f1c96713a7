import { parse } from 'csv-parse/sync';
import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile, withRows } from '../../src/curation/csv.ts';

const cell = string({ unit: constantFrom('a', '"', ',', '\n', ' ', '数', '|') });

describe('the writer of CSV', () => {
  it('writes whatever a reader of CSV gives back', () => {
    assert(
      property(array(record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
        expect(parse(csvFile(['a', 'b'], rows), { columns: true })).toEqual(rows);
      }),
    );
  });

  it("adds rows in a file's own order of columns", () => {
    const file = '\uFEFFb,"a"\r\n1,2\r\n\r\n';
    expect(withRows(file, ['a', 'b'], [{ a: 'x', b: 'y,z' }])).toBe('\uFEFFb,"a"\r\n1,2\n"y,z",x\n');
    expect(withRows('a\n1\n', ['a', 'b'], [{ a: 'x', b: '' }])).toBe('a\n1\nx\n');
    expect(withRows(undefined, ['a', 'b'], [{ a: 'x', b: 'y' }])).toBe('a,b\nx,y\n');
  });

  it('adds a column that a file lacks where a row has something to say in it', () => {
    const file = '\uFEFFb,"a"\r\n1,"2\n3"\r\n\r\n';
    expect(withRows(file, ['a', 'b', 'c', 'd'], [{ a: 'x', c: 'z', d: '' }])).toBe('b,a,c\n1,"2\n3",\n,x,z\n');
  });
});
