/** A row of cells as CSV (RFC 4180), without a line end. Cells are quoted where they must be. */
function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** A whole file: the names of the columns, then one row a line. */
export function csvFile(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(csvLine).join('\n')}\n`;
}

/** A file with rows added at its end; it is begun where there is none. Its own columns and their order are kept. */
export function withRows(
  file: string | undefined,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  if (file === undefined || file.trim() === '') return csvFile(columns, rows);
  const own = file
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u, 1)[0]
    ?.split(',')
    .map((name) => name.trim().replaceAll('"', ''));
  const lines = rows.map((row) => csvLine((own ?? columns).map((column) => row[column] ?? '')));
  return `${[file.replace(/\s+$/u, ''), ...lines].join('\n')}\n`;
}
