import { parse } from 'csv-parse/sync';

/** A row of cells as CSV (RFC 4180), without a line end. Cells are quoted where they must be. */
function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** As the corpus is read. */
const AS_READ = { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true } as const;

type Row = Readonly<Record<string, string>>;

/** A whole file: the names of the columns, then one row a line. */
export function csvFile(columns: readonly string[], rows: readonly Row[]): string {
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(csvLine).join('\n')}\n`;
}

/**
 * A file with rows added at its end; it is begun where there is none. Its own columns and their order are kept, and what
 * is in it stays as it is written, unless a row has something to say in a column that the file lacks.
 */
export function withRows(file: string | undefined, columns: readonly string[], rows: readonly Row[]): string {
  if (file === undefined || file.trim() === '') return csvFile(columns, rows);
  const [own = []] = parse(file, { ...AS_READ, to: 1 });
  const lacking = columns.filter((column) => !own.includes(column) && rows.some((row) => (row[column] ?? '') !== ''));
  const kept = lacking.length === 0 ? file : widened(file, lacking);
  const lines = rows.map((row) => csvLine([...own, ...lacking].map((column) => row[column] ?? '')));
  return `${[kept.replace(/\s+$/u, ''), ...lines].join('\n')}\n`;
}

/** A file with columns added, which are empty in its rows. */
function widened(file: string, columns: readonly string[]): string {
  const [header = [], ...records] = parse(file, AS_READ);
  const cells = records.map((record) => [...record, ...columns.map(() => '')]);
  return [[...header, ...columns], ...cells].map(csvLine).join('\n');
}
