/** Rows as a Markdown table; the first row is its header. Short rows are filled with empty cells. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(...filled.map((row) => row.length), 0);
  const [header, ...others] = filled.map((row) => rowLine(row, width));
  if (header === undefined) return '';
  return [header, `|${' --- |'.repeat(width)}`, ...others].join('\n');
}

function rowLine(row: readonly string[], width: number): string {
  const cells = Array.from({ length: width }, (_, column) => (row[column] ?? '').replaceAll('|', '\\|'));
  return `| ${cells.join(' | ')} |`;
}
