import { existsSync } from 'node:fs';
import { type CsvError, parse } from 'csv-parse/sync';
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
  const records = parse(text, {
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) report(lineOfError(error), csvMessage(error));
    },
  });
  return records as unknown as CsvRecord[];
}

function lineOfError(error: CsvError): number {
  return Number((error as CsvError & { lines?: number }).lines ?? 0);
}

function csvMessage(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quoted cell that is opened before this line is never closed';
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'a cell that holds a quotation mark must be quoted, and the mark in it doubled ("")';
    default:
      return `not readable as CSV: ${error.message}`;
  }
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
