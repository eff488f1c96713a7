import { readFileSync } from 'node:fs';

/** The values of a file with one in JSON a line. */
export function readJsonLines(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as unknown);
}
