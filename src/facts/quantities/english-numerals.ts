import type { Token } from './lex.ts';
import { LONGEST_NUMERAL, type Numeral, scale } from './numeral.ts';

const ENGLISH_SMALL: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const ENGLISH_MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    // As money is counted in India.
    lakh: 5,
    lakhs: 5,
    crore: 7,
    crores: 7,
    million: 6,
    mln: 6,
    mn: 6,
    billion: 9,
    bn: 9,
    bln: 9,
    trillion: 12,
    trn: 12,
    tn: 12,
    tln: 12,
  }),
);

/** The power of ten of an English word of magnitude: 6 for million or mn. */
export function englishMagnitude(word: string): number | undefined {
  return ENGLISH_MAGNITUDES.get(word);
}

/** The value of a single English number word: "twenty", "nine". */
export function englishDigit(word: string): number | undefined {
  return ENGLISH_SMALL.get(word);
}

/** English number words: "one hundred and twenty", "a million", "half a million", "two and a half". */
export function readEnglish(tokens: readonly Token[], i: number): Numeral | undefined {
  const part = readDozenOrHalf(tokens, i);
  if (part !== undefined) return part;
  const start = isArticle(tokens[i]) && ENGLISH_MAGNITUDES.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i;
  let total = 0;
  let group = start - i;
  let largest = Number.POSITIVE_INFINITY;
  let next = i;
  for (let at = start; at < start + LONGEST_NUMERAL; at++) {
    const word = tokens[at]?.lower ?? '';
    const small = ENGLISH_SMALL.get(word);
    const magnitude = ENGLISH_MAGNITUDES.get(word);
    if (small !== undefined && fits(group, small)) group += small;
    else if (word === 'hundred' && group > 0 && group < 100) group *= 100;
    else if (magnitude !== undefined && magnitude > 2 && group > 0 && magnitude < largest) {
      total += scale(group, magnitude);
      group = 0;
      largest = magnitude;
    } else if (joins(tokens, at, group)) continue;
    else break;
    next = at + 1;
  }
  if (next === i) return undefined;
  const half = readAndAHalf(tokens, next);
  const value = total + group + (half > next ? 0.5 : 0);
  const exponent = group === 0 && half === next ? largest : 0;
  return { coefficient: scale(value, -exponent), exponent, scaled: total > 0, script: 'english', next: half };
}

/** Whether a small number word may follow what a group holds: units after tens, tens after hundreds. */
function fits(group: number, small: number): boolean {
  if (group === 0) return true;
  if (small < 10 && group % 100 >= 20) return group % 10 === 0;
  return group % 100 === 0;
}

/** "and" after hundreds, or the hyphen of twenty-five: glue inside a numeral, if a number word follows. */
function joins(tokens: readonly Token[], at: number, group: number): boolean {
  const token = tokens[at];
  const following = ENGLISH_SMALL.get(tokens[at + 1]?.lower ?? '');
  if (following === undefined || token === undefined) return false;
  if (token.lower === 'and') return group >= 100 && group % 100 === 0 && fits(group, following);
  return token.raw === '-' && token.gap === 0 && group % 100 >= 20 && fits(group, following) && following < 10;
}

/** "a dozen", "half a dozen", "half a billion"; a whole "a billion" is composed like "one billion". */
function readDozenOrHalf(tokens: readonly Token[], i: number): Numeral | undefined {
  const half = tokens[i]?.lower === 'half';
  const article = half ? i + 1 : i;
  const word = tokens[article + 1]?.lower ?? '';
  const dozen = word === 'dozen';
  const exponent = dozen ? 0 : ENGLISH_MAGNITUDES.get(word);
  if (!isArticle(tokens[article]) || exponent === undefined || !(half || dozen)) return undefined;
  const coefficient = (half ? 0.5 : 1) * (dozen ? 12 : 1);
  return { coefficient, exponent, scaled: true, script: 'english', next: article + 2 };
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an';
}

/** The index after "and a half", or `i` itself. */
function readAndAHalf(tokens: readonly Token[], i: number): number {
  return tokens[i]?.lower === 'and' && tokens[i + 1]?.lower === 'a' && tokens[i + 2]?.lower === 'half' ? i + 3 : i;
}
