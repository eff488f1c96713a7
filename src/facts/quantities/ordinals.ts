import { englishDigit } from './english-numerals.ts';
import { digitsValue, type Token } from './lex.ts';
import { scale } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { phrases } from './phrases.ts';
import type { Reading } from './reading.ts';

const WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);
const NUMBER_SIGNS = phrases<true>([[true, ['no.', 'no', 'number', 'nº', '№', '#', 'ranked no.', 'rank']]]);
/** 第十条, 第三季度, 第二产业: parts of a text, of a year or of an economy, and no ranks. */
const NOT_RANKED = phrases<true>([
  [true, Array.from('条章节款届期次季卷页回方集代线轮类种批号')],
  [true, ['产业', '时间', '财经', '人称']],
]);

/** "first", "3rd", "No. 1", 第三, 第1位. Not "first-class", and not the "first," that opens an argument. */
export function readOrdinal(tokens: readonly Token[], i: number): Reading | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.raw === '第') return readChineseOrdinal(tokens, i);
  const value = WORDS.get(token.lower);
  if (value !== undefined) return isRank(tokens, i + 1, token) ? rank(value, i + 1) : { next: i + 1 };
  if (token.kind === 'number') {
    const ending = tokens[i + 1];
    if (ending?.gap !== 0 || !/^(?:st|nd|rd|th)$/.test(ending.lower)) return undefined;
    return isRank(tokens, i + 2, token) ? rank(digitsValue(token), i + 2) : { next: i + 2 };
  }
  return readNumberSign(tokens, i);
}

function rank(value: number, next: number): Reading {
  return { next, meaning: { kind: 'ordinal', dimension: 'rank', value, unit: 'rank' } };
}

function isRank(tokens: readonly Token[], next: number, word: Token): boolean {
  const after = tokens[next];
  if (after?.raw === '-' && after.gap === 0) return /(?:est|most)$/.test(tokens[next + 1]?.lower ?? '');
  if (after?.lower === 'five' && tokens[next + 2]?.lower.startsWith('year')) return false;
  return !(after?.raw === ',' && /^[A-Z]/.test(word.raw));
}

function readNumberSign(tokens: readonly Token[], i: number): Reading | undefined {
  const sign = NUMBER_SIGNS.longest(tokens, i);
  const number = tokens[sign?.next ?? -1];
  if (sign === undefined || number === undefined) return undefined;
  const value = number.kind === 'number' ? digitsValue(number) : englishDigit(number.lower);
  const signed = number.kind === 'number' || tokens[i]?.lower === 'number' || tokens[i]?.lower === 'no';
  return value !== undefined && signed && Number.isInteger(value) ? rank(value, sign.next + 1) : undefined;
}

function readChineseOrdinal(tokens: readonly Token[], i: number): Reading | undefined {
  const numeral = readNumeral(tokens, i + 1);
  if (numeral === undefined || numeral.script === 'english') return undefined;
  const { next } = numeral;
  if (NOT_RANKED.longest(tokens, next) !== undefined) return { next: next + 1 };
  const place = '位名'.includes(tokens[next]?.raw ?? '。');
  return rank(scale(numeral.coefficient, numeral.exponent), place ? next + 1 : next);
}
