import type { Token } from './lex.ts';
import { LONGEST_NUMERAL, type Numeral, scale } from './numeral.ts';

export const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE_DIGIT: ReadonlyMap<string, number> = new Map([
  ...Array.from(CHINESE_DIGITS).map((digit, i): [string, number] => [digit, i]),
  ...Array.from('〇壹贰叁肆伍陆柒捌玖').map((digit, i): [string, number] => [digit, i]),
  ['两', 2],
]);
const CHINESE_UNIT = new Map(Object.entries({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }));
const CHINESE_MYRIAD = new Map(Object.entries({ 万: 4, 亿: 8 }));

/** The power of ten of a Chinese word of magnitude: 4 for 万. */
export function chineseMagnitude(character: string): number | undefined {
  return CHINESE_MYRIAD.get(character) ?? CHINESE_UNIT.get(character);
}

/** The value of a single Chinese digit: 三, 两. */
export function chineseDigit(character: string): number | undefined {
  return CHINESE_DIGIT.get(character);
}

function isChineseNumeral(character: string): boolean {
  return CHINESE_DIGIT.has(character) || chineseMagnitude(character) !== undefined;
}

/** Chinese numerals: 二十五, 一百二十, 三点五, 千亿, 两三 (a range). Undefined for digit strings such as 二〇二二. */
export function readChinese(tokens: readonly Token[], i: number): Numeral | undefined {
  if (isInsideNumeral(tokens, i) || isVague(tokens, i)) return undefined;
  const run = chineseRun(tokens, i);
  if (run === '') return undefined;
  const base = { exponent: 0, scaled: false, script: 'chinese' } as const;
  const [first, second, third] = Array.from(run, (character) => CHINESE_DIGIT.get(character));
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

/** True in the middle of a longer numeral: the 四五 of 十四五. */
function isInsideNumeral(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.gap === 0 && isChineseNumeral(tokens[i - 1]?.raw ?? '');
}

/** True for 数百, 几十亿 and 上千, which tell no number. */
function isVague(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i]?.gap === 0 ? tokens[i - 1]?.raw : undefined;
  return before !== undefined && '数几上'.includes(before) && '十百千万'.includes(tokens[i]?.raw ?? '。');
}

/** The power of ten that a numeral ends on from 万 upwards: 7 for 五千万, so that 三至五千万 can lend it to the 三. */
function trailingExponent(numeral: string): number {
  const ending = /[十百千]?[万亿]+$/.exec(numeral)?.[0] ?? '';
  return Array.from(ending).reduce((sum, unit) => sum + (chineseMagnitude(unit) ?? 0), 0);
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
  for (const [at, character] of Array.from(run).entries()) {
    const value = CHINESE_DIGIT.get(character);
    const unit = CHINESE_UNIT.get(character);
    const myriad = CHINESE_MYRIAD.get(character);
    const opens = at === 0 && (myriad === undefined ? CHINESE_MYRIAD.has(run[1] ?? '') : run.startsWith('万亿'));
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
  const implied = (chineseMagnitude(before) ?? 1) - 1;
  return { value: total + section + scale(digit ?? 0, implied), length };
}
