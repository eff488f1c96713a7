import { readChinese } from './chinese-numerals.ts';
import { readEnglish } from './english-numerals.ts';
import { digitsValue, type Token } from './lex.ts';
import type { Numeral } from './numeral.ts';

/** The numeral that begins at token `i`: digits, English words or Chinese characters, with its words of magnitude. */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i];
  if (token?.kind === 'number') {
    return { coefficient: digitsValue(token), exponent: 0, scaled: false, script: 'digits', next: i + 1 };
  }
  if (token?.kind === 'word') return readEnglish(tokens, i);
  return token?.kind === 'han' ? readChinese(tokens, i) : undefined;
}
