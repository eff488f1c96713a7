import { readFileSync } from 'node:fs';
import { nameTokens } from './pinyin.ts';

/** Sorted by bytes: an analysed word, then its counterparts, separated by tabs. */
const FILE = new URL('./data/words.tsv', import.meta.url);
const NEWLINE = 0x0a;
const TAB = 0x09;

let table: Buffer | undefined;

/**
 * What may stand for an analysed word in a text of either language: synonyms, words of the same family, translations.
 * Each counterpart is one analysed word, or several that stand for it together (上学: "attend", "school"). The table
 * is read when it is first needed and looked up where it lies: a map of it would take ten times its 2 MB.
 */
export function counterpartsOf(token: string): readonly (readonly string[])[] {
  const line = lineFor(token);
  if (line !== undefined) return line.split('\t').map((counterpart) => counterpart.split(' '));
  // What no dictionary has may be somebody's name, which an English text has in Latin letters.
  const name = nameTokens(token);
  return name.length === 0 ? [] : [name];
}

/** Whether a dictionary or a list of the field has a word. */
export function isInDictionary(token: string): boolean {
  return lineFor(token) !== undefined;
}

function lineFor(token: string): string | undefined {
  table ??= readFileSync(FILE);
  return lineOf(Buffer.from(token), table);
}

/** The longest phrase of the table, in words. */
const LONGEST_PHRASE = 4;

/** What may stand for the phrases among analysed words ("foot the bill": "pay"), to each word that is of one. */
export function phrasesIn(tokens: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, readonly (readonly string[])[]>();
  for (const start of tokens.keys()) {
    for (let length = 2; length <= LONGEST_PHRASE && start + length <= tokens.length; length += 1) {
      const phrase = tokens.slice(start, start + length);
      const counterparts = counterpartsOf(phrase.join(' '));
      if (counterparts.length === 0) continue;
      for (const word of phrase) found.set(word, [...(found.get(word) ?? []), ...counterparts]);
    }
  }
  return found;
}

/** The counterparts behind a word, by halving the lines in which it can stand. */
function lineOf(word: Buffer, lines: Buffer): string | undefined {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2);
    const start = lines.lastIndexOf(NEWLINE, middle - 1) + 1;
    const end = lines.indexOf(NEWLINE, start);
    const tab = lines.indexOf(TAB, start);
    const order = Buffer.compare(word, lines.subarray(start, tab));
    if (order === 0) return lines.toString('utf8', tab + 1, end);
    if (order < 0) to = start;
    else from = end + 1;
  }
  return undefined;
}
