import { englishDigit } from './english-numerals.ts';
import { digitsValue, type Token } from './lex.ts';
import { scale } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import type { Meaning, Reading } from './reading.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...'third fourth fifth sixth seventh eighth ninth tenth'.split(' ').flatMap(
    (part, i): Array<[string, number]> => [
      [part, i + 3],
      [`${part}s`, i + 3],
    ],
  ),
]);
/** What a bare "half" or "a quarter" must stand before to be a share of something. */
const WHOLE = new Set(['of', 'the', 'its', 'their', 'all']);

/** "one-third", "a quarter of", "half of", 1/3, 三分之一, 一半, and 百分之五, which is a percentage. */
export function readFraction(tokens: readonly Token[], i: number, hedged: boolean): Reading | undefined {
  const kind = tokens[i]?.kind;
  if (kind === 'word') return readWords(tokens, i, hedged);
  if (kind === 'number') return readSlash(tokens, i) ?? readChineseParts(tokens, i);
  return kind === 'han' ? (readHalf(tokens, i) ?? readChineseParts(tokens, i)) : undefined;
}

function fraction(value: number): Meaning {
  return { kind: 'fraction', dimension: 'ratio', value, unit: 'fraction' };
}

function readWords(tokens: readonly Token[], i: number, hedged: boolean): Reading | undefined {
  const word = tokens[i]?.lower ?? '';
  if (word === 'half') return isShare(tokens, i + 1, hedged) ? { next: i + 1, meaning: fraction(0.5) } : undefined;
  const count = word === 'a' ? 1 : englishDigit(word);
  const at = tokens[i + 1]?.raw === '-' ? i + 2 : i + 1;
  const parts = PARTS.get(tokens[at]?.lower ?? '');
  if (count === undefined || parts === undefined || count >= parts || tokens[at]?.gap === 2) return undefined;
  if (word === 'a' && !isShare(tokens, at + 1, hedged)) return undefined;
  return { next: at + 1, meaning: fraction(count / parts) };
}

/** Whether "half" or "a third" before token `i` is a share: "a third of", "by half.", not "a third plant". */
function isShare(tokens: readonly Token[], i: number, hedged: boolean): boolean {
  const after = tokens[i];
  if (after === undefined || (after.kind === 'mark' && after.raw !== '-')) return true;
  return WHOLE.has(after.lower) || (hedged && after.lower !== 'a' && after.raw !== '-');
}

/** 1/3: small parts of a whole; other numbers with a slash are dates and codes. */
function readSlash(tokens: readonly Token[], i: number): Reading | undefined {
  const [over, slash, under, after] = tokens.slice(i, i + 4);
  if (over === undefined || under?.kind !== 'number' || slash?.raw !== '/') return undefined;
  if (slash.gap > 0 || under.gap > 0 || (after?.gap === 0 && ['/', '-'].includes(after.raw))) return undefined;
  const [count, parts] = [digitsValue(over), digitsValue(under)];
  const proper = Number.isInteger(count) && Number.isInteger(parts) && count >= 1 && count < parts && parts <= 10;
  return proper ? { next: i + 3, meaning: fraction(count / parts) } : undefined;
}

/** 一半, 半数. */
function readHalf(tokens: readonly Token[], i: number): Reading | undefined {
  const word = `${tokens[i]?.raw ?? ''}${tokens[i + 1]?.raw ?? ''}`;
  return word === '一半' || word === '半数' ? { next: i + 2, meaning: fraction(0.5) } : undefined;
}

/** 三分之一; 百分之五 and the range 百分之三到五. */
function readChineseParts(tokens: readonly Token[], i: number): Reading | undefined {
  const hundred = tokens[i]?.raw === '百';
  const parts = hundred ? { value: 100, next: i + 1 } : numeralAt(tokens, i);
  if (parts === undefined || tokens[parts.next]?.raw !== '分' || tokens[parts.next + 1]?.raw !== '之') return undefined;
  const count = numeralAt(tokens, parts.next + 2);
  if (count === undefined || parts.value === 0) return undefined;
  if (!hundred) return { next: count.next, meaning: fraction(count.value / parts.value) };
  const meaning: Meaning = { kind: 'percentage', dimension: 'ratio', value: count.value, unit: '%' };
  if (!['至', '到', '-', '~'].includes(tokens[count.next]?.raw ?? '')) return { next: count.next, meaning };
  const again = tokens[count.next + 1]?.raw === '百' ? count.next + 4 : count.next + 1;
  const upper = numeralAt(tokens, again);
  if (upper === undefined || upper.value <= count.value) return { next: count.next, meaning };
  return { next: upper.next, meaning: { ...meaning, upper: upper.value } };
}

function numeralAt(tokens: readonly Token[], i: number): { value: number; next: number } | undefined {
  const token = tokens[i];
  if (token?.raw === '千' || token?.raw === '万') return { value: token.raw === '千' ? 1e3 : 1e4, next: i + 1 };
  if (token?.raw === '百') return { value: 100, next: i + 1 };
  const numeral = readNumeral(tokens, i);
  return numeral && { value: scale(numeral.coefficient, numeral.exponent), next: numeral.next };
}
