import { digitsValue, type Token } from './lex.ts';

/** A numeral read from tokens: its value is `coefficient × 10^exponent`, kept apart so that no digit is lost. */
export interface Numeral {
  coefficient: number;
  exponent: number;
  /** The upper end where the numeral is itself a range (两三: two or three); shares the exponent. */
  upper?: number;
  /** True when a word of magnitude (million, 万) was part of it. */
  scaled: boolean;
  script: 'digits' | 'english' | 'chinese';
  next: number;
}

/** `value × 10^exponent` without the rounding of a multiplication: 88.9 and 9 give 88900000000 exactly. */
export function scale(value: number, exponent: number): number {
  const shifted = Number(`${value}e${exponent}`);
  return Number.isNaN(shifted) ? value * 10 ** exponent : shifted;
}

/** No real numeral has more words; the bound keeps reading linear. */
const LONGEST_NUMERAL = 24;

const ENGLISH_SMALL: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const ENGLISH_MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
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
};
/** Letters that are magnitudes only beside money or a unit: 5m is five metres, $5m five million dollars. */
const LETTER_MAGNITUDES: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, T: 12 };

export const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE_DIGIT: ReadonlyMap<string, number> = new Map([
  ...[...CHINESE_DIGITS].map((digit, i): [string, number] => [digit, i]),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((digit, i): [string, number] => [digit, i]),
  ['两', 2],
]);
const CHINESE_UNIT: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
const CHINESE_MYRIAD: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** The value of a single English number word: "twenty", "nine". */
export function englishDigit(word: string): number | undefined {
  return ENGLISH_SMALL.get(word);
}

/** The value of a single Chinese digit: 三, 两. */
export function chineseDigit(character: string): number | undefined {
  return CHINESE_DIGIT.get(character);
}

export function isChineseNumeral(character: string): boolean {
  return CHINESE_DIGIT.has(character) || character in CHINESE_UNIT || character in CHINESE_MYRIAD;
}

/** The numeral that begins at token `i`: digits, English words or Chinese characters, with its words of magnitude. */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i];
  if (token?.kind === 'number') {
    return { coefficient: digitsValue(token), exponent: 0, scaled: false, script: 'digits', next: i + 1 };
  }
  if (token?.kind === 'word') return readEnglish(tokens, i);
  return token?.kind === 'han' ? readChinese(tokens, i) : undefined;
}

/** English number words: "one hundred and twenty", "a million", "half a million", "two and a half". */
function readEnglish(tokens: readonly Token[], i: number): Numeral | undefined {
  const article = readArticle(tokens, i);
  if (article !== undefined) return article;
  let total = 0;
  let group = 0;
  let largest = Number.POSITIVE_INFINITY;
  let next = i;
  for (let at = i; at < i + LONGEST_NUMERAL; at++) {
    const word = tokens[at]?.lower ?? '';
    const small = ENGLISH_SMALL.get(word);
    const magnitude = ENGLISH_MAGNITUDES[word];
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

/** "a million", "an hundred", "half a billion": the article counts as one. */
function readArticle(tokens: readonly Token[], i: number): Numeral | undefined {
  const half = tokens[i]?.lower === 'half';
  const at = half ? i + 1 : i;
  const article = tokens[at]?.lower;
  if (article !== 'a' && article !== 'an') return undefined;
  const word = tokens[at + 1]?.lower ?? '';
  const coefficient = half ? 0.5 : 1;
  if (word === 'dozen')
    return { coefficient: 12 * coefficient, exponent: 0, scaled: true, script: 'english', next: at + 2 };
  if (!/^(?:hundred|thousand|million|billion|trillion)$/.test(word)) return undefined;
  return { coefficient, exponent: 0, scaled: false, script: 'english', next: at + 1 };
}

/** The index after "and a half", or `i` itself. */
function readAndAHalf(tokens: readonly Token[], i: number): number {
  return tokens[i]?.lower === 'and' && tokens[i + 1]?.lower === 'a' && tokens[i + 2]?.lower === 'half' ? i + 3 : i;
}

/** Chinese numerals: 二十五, 一百二十, 三点五, 千亿, 两三 (a range). Undefined for digit strings such as 二〇二二. */
function readChinese(tokens: readonly Token[], i: number): Numeral | undefined {
  const run = chineseRun(tokens, i);
  if (run === '' || isInsideNumeral(tokens, i, run)) return undefined;
  const base = { exponent: 0, scaled: false, script: 'chinese' } as const;
  const [first, second, third] = [...run].map((character) => CHINESE_DIGIT.get(character));
  if (first !== undefined && second !== undefined && run[0] !== '零') {
    if (third !== undefined || first === 0 || second !== first + 1) return undefined;
    return { ...base, coefficient: first, upper: second, next: i + 2 };
  }
  const decimal = readChineseDecimal(tokens, i);
  if (decimal !== undefined) return { ...base, ...decimal };
  const { value, length } = compose(run);
  const after = tokens[i + length];
  if (length === 0 || (after?.gap === 0 && (CHINESE_DIGIT.has(after.raw) || after.raw === '几'))) return undefined;
  const exponent = trailingExponent(run.slice(0, length));
  return { ...base, coefficient: scale(value, -exponent), exponent, scaled: exponent > 0, next: i + length };
}

/** True in the middle of a longer numeral (the 四五 of 十四五), and for the vague 数百, 几十亿, 上千. */
function isInsideNumeral(tokens: readonly Token[], i: number, run: string): boolean {
  const before = tokens[i]?.gap === 0 ? (tokens[i - 1]?.raw ?? '') : '';
  if (CHINESE_DIGIT.has(before) || before in CHINESE_UNIT) return true;
  return '数几上'.includes(before) && before !== '' && '十百千万'.includes(run[0] ?? '');
}

/** The power of ten that a numeral ends on from 万 upwards: 7 for 五千万, so that 三至五千万 can lend it to the 三. */
function trailingExponent(numeral: string): number {
  const ending = /[十百千]?[万亿]+$/.exec(numeral)?.[0] ?? '';
  return [...ending].reduce((sum, unit) => sum + (CHINESE_UNIT[unit] ?? CHINESE_MYRIAD[unit] ?? 0), 0);
}

function chineseRun(tokens: readonly Token[], i: number): string {
  let run = '';
  for (let at = i; at < i + LONGEST_NUMERAL; at++) {
    const token = tokens[at];
    if (token === undefined || (at > i && token.gap > 0) || !isChineseNumeral(token.raw)) break;
    run += token.raw;
  }
  return run;
}

function readChineseDecimal(tokens: readonly Token[], i: number): { coefficient: number; next: number } | undefined {
  const whole = compose(chineseRun(tokens, i));
  const point = i + whole.length;
  if (whole.length === 0 || tokens[point]?.raw !== '点') return undefined;
  let text = '';
  let at = point + 1;
  for (; at < point + LONGEST_NUMERAL; at++) {
    const digit = CHINESE_DIGIT.get(tokens[at]?.raw ?? '');
    if (digit === undefined) break;
    text += digit;
  }
  return text === '' ? undefined : { coefficient: Number(`${whole.value}.${text}`), next: at };
}

/**
 * The value of the longest well-formed numeral that a run of characters begins with. A lone 百, 千, 万 or 亿 is none,
 * but 千亿 is (a thousand times 亿). A last digit without its unit takes the next lower one: 三万五 is 35,000.
 */
function compose(run: string): { value: number; length: number } {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = Number.POSITIVE_INFINITY;
  let length = 0;
  for (const [at, character] of [...run].entries()) {
    const value = CHINESE_DIGIT.get(character);
    const unit = CHINESE_UNIT[character];
    const myriad = CHINESE_MYRIAD[character];
    const opens = at === 0 && (run[1] ?? '') in CHINESE_MYRIAD;
    if (value !== undefined) {
      if (digit) break;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= lastUnit || !(digit || opens || (unit === 1 && section === 0))) break;
      section += scale(digit || 1, unit);
      digit = undefined;
      lastUnit = unit;
    } else if (myriad !== undefined) {
      const group = section + (digit ?? 0) || (opens ? 1 : 0);
      if (group === 0 && (myriad === 4 || total === 0)) break;
      total = myriad === 8 ? scale(total + group, 8) : total + scale(group, 4);
      section = 0;
      digit = undefined;
      lastUnit = Number.POSITIVE_INFINITY;
    }
    length = at + 1;
  }
  const before = run[length - 2] ?? '';
  const implied = (CHINESE_UNIT[before] ?? CHINESE_MYRIAD[before] ?? 1) - 1;
  return { value: total + section + scale(digit ?? 0, implied), length };
}

/**
 * Words of magnitude after a numeral: "hundred million", bn, 万亿. `money` tells that a currency stood before the
 * number, `unitAt` whether a unit begins at a token; both decide whether a lone letter is a magnitude.
 */
export function readMagnitude(
  tokens: readonly Token[],
  i: number,
  context: { money: boolean; unitAt: (i: number) => boolean },
): { exponent: number; factor: number; next: number } {
  let exponent = 0;
  let next = i;
  for (let count = 0; count < 3; count++) {
    const at = tokens[next]?.raw === '-' && tokens[next]?.gap === 0 && tokens[next + 1]?.gap === 0 ? next + 1 : next;
    const token = tokens[at];
    if (token === undefined || token.gap === 2) break;
    const word = ENGLISH_MAGNITUDES[token.lower];
    const letter = at === i ? letterMagnitude(tokens, at, context) : undefined;
    const han = token.gap === 0 || count === 0 ? (CHINESE_MYRIAD[token.raw] ?? CHINESE_UNIT[token.raw]) : undefined;
    if (han !== undefined && context.unitAt(at)) break;
    const found = word ?? letter ?? han;
    if (found === undefined) break;
    exponent += found;
    next = at + 1;
  }
  if (next === i && tokens[i]?.lower === 'dozen') return { exponent: 0, factor: 12, next: i + 1 };
  return { exponent, factor: 1, next };
}

function letterMagnitude(
  tokens: readonly Token[],
  i: number,
  { money, unitAt }: { money: boolean; unitAt: (i: number) => boolean },
): number | undefined {
  const token = tokens[i];
  const magnitude = LETTER_MAGNITUDES[token?.raw ?? ''];
  if (token === undefined || magnitude === undefined) return undefined;
  if (money) return magnitude;
  if (token.lower === 'k') return token.gap === 0 ? magnitude : undefined;
  return token.gap === 0 && tokens[i + 1]?.kind === 'word' && unitAt(i + 1) ? magnitude : undefined;
}
