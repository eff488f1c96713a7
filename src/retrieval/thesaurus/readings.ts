import { charactersBySyllable, syllableOf } from './pinyin.ts';

const HAN = /^\p{Script=Han}{2,4}$/u;
/** Shorter readings are words of English too often: 恶意 is no "eyi". */
const SHORTEST = 4;

/**
 * How an English text may write a Chinese name that is no person's: 德清 as "Deqing", 浩然 as "Haoran". A dictionary may
 * have its characters as an ordinary word; of what is none an English text does not hold the reading. In lower case.
 */
export function readingOf(word: string): string | undefined {
  const syllables = HAN.test(word) ? Array.from(word, (character) => syllableOf(character)) : [];
  const joined = syllables.join('');
  return syllables.includes('') || joined.length < SHORTEST ? undefined : joined;
}

/** The longest syllable: zhuang. */
const LONGEST_SYLLABLE = 6;
const LATIN = /^[a-z]{5,}$/;
const SYLLABLES = { least: 2, most: 4 };

let characters: ReadonlyMap<string, string> | undefined;

/** The Chinese names that a name of an English question may be the reading of ("Mindong": 岷东), as they may be written. */
export function writtenAs(reading: string): RegExp | undefined {
  if (!LATIN.test(reading)) return undefined;
  characters ??= charactersBySyllable();
  const ways = syllabified(reading, characters, SYLLABLES.most).filter(({ length }) => length >= SYLLABLES.least);
  if (ways.length === 0) return undefined;
  const written = ways.map((way) => way.map((syllable) => `[${characters?.get(syllable)}]`).join(''));
  return new RegExp(written.join('|'), 'gu');
}

/** All ways to read a word as so many syllables at the most: of a long one ("ananan…") there are too many to try. */
function syllabified(word: string, known: ReadonlyMap<string, string>, most: number): string[][] {
  if (word === '') return [[]];
  if (word.length > most * LONGEST_SYLLABLE) return [];
  const ways: string[][] = [];
  for (let length = 1; length <= Math.min(LONGEST_SYLLABLE, word.length); length += 1) {
    const syllable = word.slice(0, length);
    if (!known.has(syllable)) continue;
    for (const rest of syllabified(word.slice(length), known, most - 1)) ways.push([syllable, ...rest]);
  }
  return ways;
}
