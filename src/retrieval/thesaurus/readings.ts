import { syllableOf } from './pinyin.ts';

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
