import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page that holds what a program measures. */
const PAGES = { bench: 'performance', load: 'performance', eval: 'quality', variations: 'quality' } as const;

/** Puts what a program has measured between its two marks in its page under docs/; all else there is written by hand. */
export function writeIntoPage(program: keyof typeof PAGES, tables: string): void {
  const page = join(import.meta.dirname, '../docs', `${PAGES[program]}.md`);
  const [begin, end] = [`<!-- ${program}: begin -->`, `<!-- ${program}: end -->`];
  const [before, rest] = readFileSync(page, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${page} lacks ${begin} … ${end}`);
  writeFileSync(page, `${before}${begin}\n\n${tables}\n\n${end}${after}`);
}
