import type { Token } from './lex.ts';
import { scale } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import type { Reading } from './reading.ts';

/** Of more things than this, two numbers beside each other are counts: "3 out of 19 applications". */
const MAX_PARTS = 10;
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** "Every third year" tells how often, not how many. */
const TIMES = new Set('year month week day hour night morning quarter time one'.split(' '));
/** Between 每六个 and 有一个 stands at most the thing counted, with 中 or 里. */
const LONGEST_THING = 10;

/** Shares told as so many of so many: "one in every six", "three out of four", "every fifth firm", 每六个电芯中有一个. */
export function readParts(tokens: readonly Token[], i: number): Reading | undefined {
  if (tokens[i]?.raw === '每') return readEachChinese(tokens, i);
  return tokens[i]?.lower === 'every' ? readEvery(tokens, i) : readOutOf(tokens, i);
}

/** "One in six" is a share, "three in 2023" is none: a bare "in" needs a "one" before it, or ten behind it. */
function readOutOf(tokens: readonly Token[], i: number): Reading | undefined {
  const count = wholeAt(tokens, i);
  const joint = tokens[count?.next ?? -1]?.lower;
  if (count === undefined || (joint !== 'in' && joint !== 'out')) return undefined;
  const of = joint === 'out' ? count.next + 1 : count.next;
  if (joint === 'out' && tokens[of]?.lower !== 'of') return undefined;
  const every = tokens[of + 1]?.lower === 'every';
  const parts = wholeAt(tokens, every ? of + 2 : of + 1);
  if (parts === undefined || tokens[parts.next]?.raw === '-') return undefined;
  const meant = joint === 'out' || every || count.value === 1 || parts.value === MAX_PARTS;
  return meant ? share(count.value, parts.value, parts.next) : undefined;
}

function readEvery(tokens: readonly Token[], i: number): Reading | undefined {
  const parts = ORDINALS.indexOf(tokens[i + 1]?.lower ?? '') + 3;
  if (parts < 3 || TIMES.has(tokens[i + 2]?.lower.replace(/s$/, '') ?? '')) return undefined;
  return share(1, parts, i + 2);
}

/** 每六个电芯中有一个, 每五家企业就有一家. */
function readEachChinese(tokens: readonly Token[], i: number): Reading | undefined {
  const parts = wholeAt(tokens, i + 1);
  if (parts === undefined) return undefined;
  const thing = tokens.slice(parts.next, parts.next + LONGEST_THING);
  const has = thing.findIndex(({ raw, kind }) => raw === '有' || kind !== 'han');
  if (thing[has]?.raw !== '有') return undefined;
  const count = wholeAt(tokens, parts.next + has + 1);
  return count && share(count.value, parts.value, count.next);
}

/** A whole number that stands by itself, in digits or words. */
function wholeAt(tokens: readonly Token[], i: number): { value: number; next: number } | undefined {
  const numeral = readNumeral(tokens, i);
  if (numeral === undefined || numeral.scaled) return undefined;
  const value = scale(numeral.coefficient, numeral.exponent);
  return Number.isInteger(value) ? { value, next: numeral.next } : undefined;
}

function share(count: number, parts: number, next: number): Reading | undefined {
  if (count < 1 || count >= parts || parts > MAX_PARTS) return undefined;
  return { next, meaning: { kind: 'fraction', dimension: 'ratio', value: count / parts, unit: 'fraction' } };
}
