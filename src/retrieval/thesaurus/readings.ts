import { readFileSync } from 'node:fs';

/** A character and how it is mostly read, separated by a tab. */
const FILE = new URL('./data/readings.tsv', import.meta.url);
const HAN = /^\p{Script=Han}{2,4}$/u;
/** Shorter readings are words of English too often: 男人 is no "nan". */
const SHORTEST = 4;

let table: ReadonlyMap<string, string> | undefined;

/**
 * How an English text may write a Chinese name: 德清 as "Deqing", 昊岳 as "Haoyue", 沈丽华 as "Shen Lihua". Names are in
 * no dictionary, and of what is none no English text holds the reading. In lower case; none for what is no short word.
 */
export function romanised(word: string): readonly (readonly string[])[] {
  if (!HAN.test(word)) return [];
  table ??= new Map(
    readFileSync(FILE, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]),
  );
  const syllables = Array.from(word, (character) => table?.get(character) ?? '');
  const joined = syllables.join('');
  if (syllables.includes('') || joined.length < SHORTEST) return [];
  const [family = '', ...given] = syllables;
  return [[joined], ...(given.length === 2 ? [[family, given.join('')]] : [])];
}
