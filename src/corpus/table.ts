import { existsSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Fault } from '../domain/corpus.ts';
import { type Located, type Report, reportTo } from './faults.ts';
import { readTextFile } from './text-file.ts';

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a CSV file (RFC 4180, first line the names of the columns) whose rows have the shape of `schema`. An empty
 * cell counts as absent. Rows at fault are reported, each with all its faults, and left out; a file that does not
 * exist has no rows.
 */
export function readTable<S extends z.ZodObject>(path: string, schema: S, faults: Fault[]): Located<z.infer<S>>[] {
  if (!existsSync(path)) return [];
  const report = reportTo(faults, path);
  const text = readTextFile(path, report);
  if (text === undefined) return [];
  const [header, ...records] = parseCsv(text, report);
  if (header === undefined) {
    report(1, 'the file is empty; its first line names the columns');
    return [];
  }
  const columns = header.record;
  if (!columnsFit(columns, schema, report)) return [];
  return records.flatMap(({ record, info }) => {
    const line = info.lines - newlines(record);
    const row = readRow(columns, record, schema, (message) => report(line, message));
    return row === undefined ? [] : [{ value: row, file: path, line }];
  });
}

function parseCsv(text: string, report: Report): CsvRecord[] {
  const skipped: { code: string; line: number }[] = [];
  const records = parse(text, {
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) skipped.push({ code: error.code, line: Number(error['lines']) });
    },
  }) as unknown as CsvRecord[];
  const strays = skipped.filter(({ code }) => code !== 'CSV_QUOTE_NOT_CLOSED');
  for (const { line } of strays) {
    report(line, 'not readable as CSV: a cell that holds a quotation mark is quoted, and the mark in it doubled ("")');
  }
  // After a stray mark the parser takes the rest of the file for a quoted cell: that is no fault of its own.
  if (strays.length === 0 && skipped.length > 0) {
    report((records.at(-1)?.info.lines ?? 0) + 1, 'a quoted cell of this row is never closed');
  }
  return records;
}

function newlines(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

function columnsFit(columns: readonly string[], schema: z.ZodObject, report: Report): boolean {
  const known = Object.keys(schema.shape);
  const missing = known.filter((name) => !columns.includes(name) && !schema.shape[name]?.safeParse(undefined).success);
  const unknown = columns.filter((name) => !known.includes(name));
  const double = columns.filter((name, index) => columns.indexOf(name) !== index);
  for (const name of missing) report(1, `the column "${name}" is missing`);
  for (const name of unknown) report(1, `there is no column "${name}"; the columns are ${known.join(', ')}`);
  for (const name of double) report(1, `the column "${name}" stands here twice`);
  return missing.length + unknown.length + double.length === 0;
}

function readRow<S extends z.ZodObject>(
  columns: readonly string[],
  cells: readonly string[],
  schema: S,
  report: (message: string) => void,
): z.infer<S> | undefined {
  if (cells.length !== columns.length) {
    report(`the row has ${cells.length} cells, the header names ${columns.length} columns; is a comma unquoted?`);
    return undefined;
  }
  const filled = columns.flatMap((name, index) => (cells[index] === '' ? [] : [[name, cells[index]] as const]));
  const row: Record<string, unknown> = Object.fromEntries(filled);
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const column = String(issue.path[0] ?? '');
    const value = row[column];
    const what = column !== '' && value === undefined ? 'is empty' : issue.message;
    report(
      [column, ...(value === undefined ? [] : [JSON.stringify(value)])].filter((part) => part !== '').join(' ') +
        `: ${what}`,
    );
  }
  return undefined;
}
