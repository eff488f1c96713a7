import { chineseMagnitude } from './chinese-numerals.ts';
import { englishMagnitude } from './english-numerals.ts';
import type { Token } from './lex.ts';

/** Letters that are magnitudes beside money or glued to the number: 5m is five million, 5 m five metres. */
const LETTER_MAGNITUDES = new Map(Object.entries({ k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, T: 12 }));

/** What decides whether a lone letter after a number is a magnitude. */
export interface MagnitudeContext {
  /** A currency stood before the number. */
  money: boolean;
  /** Whether a unit begins at a token. */
  unitAt: (i: number) => boolean;
}

/** Words of magnitude after a numeral: "hundred million", bn, 万亿, "dozen"; `next` is `i` where there is none. */
export function readMagnitude(
  tokens: readonly Token[],
  i: number,
  context: MagnitudeContext,
): { exponent: number; factor: number; next: number } {
  let exponent = 0;
  let next = i;
  for (let count = 0; count < 3; count++) {
    const at = tokens[next]?.raw === '-' && tokens[next]?.gap === 0 && tokens[next + 1]?.gap === 0 ? next + 1 : next;
    const token = tokens[at];
    if (token === undefined || token.gap === 2) break;
    const word = englishMagnitude(token.lower);
    const letter = at === i ? letterMagnitude(tokens, at, context) : undefined;
    const han = token.gap === 0 || count === 0 ? chineseMagnitude(token.raw) : undefined;
    if (han !== undefined && context.unitAt(at)) break;
    const found = word ?? letter ?? han;
    if (found === undefined) break;
    exponent += found;
    next = at + 1;
  }
  if (next === i && tokens[i]?.lower === 'dozen') return { exponent: 0, factor: 12, next: i + 1 };
  return { exponent, factor: 1, next };
}

function letterMagnitude(tokens: readonly Token[], i: number, { money, unitAt }: MagnitudeContext): number | undefined {
  const token = tokens[i];
  const magnitude = LETTER_MAGNITUDES.get(token?.raw ?? '');
  if (token === undefined || magnitude === undefined) return undefined;
  const after = tokens[i + 1];
  if (money) return magnitude;
  if (token.gap > 0 || (after?.gap === 0 && '²³'.includes(after.raw))) return undefined;
  if (token.lower === 'k' || token.lower === 'm') return magnitude;
  return after?.kind === 'word' && unitAt(i + 1) ? magnitude : undefined;
}
