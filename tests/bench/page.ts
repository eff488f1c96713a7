import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(import.meta.dirname, '../../docs/performance.md');

/** Puts what a program has measured between its two marks in docs/performance.md; all else there is written by hand. */
export function writeIntoPage(program: 'bench' | 'load', tables: string): void {
  const [begin, end] = [`<!-- ${program}: begin -->`, `<!-- ${program}: end -->`];
  const [before, rest] = readFileSync(PAGE, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${PAGE} lacks ${begin} … ${end}`);
  writeFileSync(PAGE, `${before}${begin}\n\n${tables}\n\n${end}${after}`);
}
