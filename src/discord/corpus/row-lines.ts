import { FIGURE_FIELDS, type FigureCells, type FigureField } from '../../curation/figure-cells.ts';
import { NAME_COLUMNS, type NameProposal } from '../../curation/names.ts';
import { ExpectedError } from '../../domain/errors.ts';

/** Cells that the modal asks for by name, and the words of the text, which nobody may change. */
const ELSEWHERE: readonly FigureField[] = ['place', 'indicator', 'period', 'status', 'quote'];
const WRITTEN = FIGURE_FIELDS.filter((field) => !ELSEWHERE.includes(field));

/** The other cells of a row for a person to edit: "unit: CNY", a line each. */
export function linesOf(cells: FigureCells): string {
  return WRITTEN.map((field) => `${field}: ${cells[field].replaceAll('\n', ' ')}`).join('\n');
}

/** The row that would define a name, likewise. */
export function linesOfName({ table, cells }: NameProposal): string {
  return NAME_COLUMNS[table].map((column) => `${column}: ${(cells[column] ?? '').replaceAll('\n', ' ')}`).join('\n');
}

/** The cells that such lines give. @throws ExpectedError PROPOSAL_FAULTY naming every line that is none */
export function readLines(text: string, fields: readonly string[] = WRITTEN): Readonly<Record<string, string>> {
  const read = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ line, .../^(?<name>\w+)\s*[:：=]\s*(?<value>.*)$/u.exec(line)?.groups }));
  const cells: [string, string][] = [];
  const faults: { message: string }[] = [];
  for (const { line, name, value = '' } of read as { line: string; name?: string; value?: string }[]) {
    if (fields.some((field) => field === name)) cells.push([name ?? '', value]);
    else faults.push({ message: `“${line}” is none of ${fields.map((field) => `${field}:`).join(' ')}` });
  }
  if (faults.length > 0) throw new ExpectedError('PROPOSAL_FAULTY', { faults });
  return Object.fromEntries(cells);
}
