import type { MultipleSense } from '../../domain/quantity.ts';
import { englishDigit } from './english-numerals.ts';
import { leadingHedge } from './hedges.ts';
import type { Token } from './lex.ts';
import { readNumeral } from './numerals.ts';
import { phrases } from './phrases.ts';
import type { Meaning, Reading } from './reading.ts';

const WORDS = phrases<number>([
  [2, ['double', 'doubles', 'doubled', 'doubling', 'twice', 'twofold']],
  [3, ['triple', 'triples', 'tripled', 'tripling', 'treble', 'trebled', 'thrice']],
  [4, ['quadruple', 'quadrupled', 'quadrupling']],
  [5, ['quintuple', 'quintupled']],
]);

/** Chinese verbs before 倍 that tell what was added; 了 may follow them. */
const BY = ['增长', '增加', '提高', '提升', '上升', '上涨', '扩大', '高出', '多出', '增幅', '翻', '涨', '增'];
const TO = new Set(['的', '至', '到', '为', '达', '是', 'to']);
/** After "times": a comparison with an earlier or another amount says what was reached. */
const COMPARED = new Set(['as', 'that', 'those', 'the', 'its', 'their', 'what']);

/** "fivefold", "doubled", 翻一番: multiples that are words of their own. */
export function readMultiple(tokens: readonly Token[], i: number): Reading | undefined {
  const word = WORDS.longest(tokens, i);
  if (word !== undefined) {
    const after = tokens[word.next];
    const other = (after?.raw === '-' && after.gap === 0) || /^(?:a|per|daily|weekly)$/.test(after?.lower ?? '');
    return other ? { next: word.next } : { next: word.next, meaning: multiple(word.value, 'to') };
  }
  const fold = /^([a-z]+)fold$/.exec(tokens[i]?.lower ?? '')?.[1];
  const value = fold === undefined ? undefined : englishDigit(fold);
  if (value !== undefined) return { next: i + 1, meaning: multiple(value, foldSense(tokens, i)) };
  return tokens[i]?.raw === '翻' ? readDoublings(tokens, i) : undefined;
}

/** Nothing that a text tells of doubles more often. */
const MOST_DOUBLINGS = 10;

/** 翻番, 翻一番, 翻了近两番: each 番 doubles. */
function readDoublings(tokens: readonly Token[], i: number): Reading | undefined {
  const verb = tokens[i + 1]?.raw === '了' ? i + 2 : i + 1;
  const inner = leadingHedge(tokens, verb);
  const at = inner?.next ?? verb;
  const numeral = tokens[at]?.raw === '番' ? undefined : readNumeral(tokens, at);
  const end = numeral?.next ?? at;
  const times = numeral?.coefficient ?? 1;
  const hedge = inner && { hedge: inner.value.hedge };
  if (tokens[end]?.raw !== '番' || times > MOST_DOUBLINGS) return undefined;
  return { next: end + 1, meaning: { ...multiple(2 ** times, 'to'), ...hedge } };
}

function multiple(value: number, sense: MultipleSense): Meaning {
  return { kind: 'multiple', dimension: 'ratio', value, unit: 'times', sense };
}

/** Growing fivefold is growing to five times; only "by fivefold" leaves it open. */
function foldSense(tokens: readonly Token[], start: number): MultipleSense {
  return tokens[start - 1]?.lower === 'by' ? 'unclear' : 'to';
}

/**
 * Whether "4.5 times" or 1.5倍 was added or reached, by the words around it: 增长1.5倍 is *by*, 增至1.5倍 and
 * 是…的1.5倍 are *to*, "an increase of 4.5 times" does not say.
 */
export function senseOf(tokens: readonly Token[], start: number, next: number): MultipleSense {
  const before = tokens[start - 1]?.lower ?? '';
  if (tokens[next - 1]?.lower === 'fold') return foldSense(tokens, start);
  if (TO.has(before)) return 'to';
  if (before === 'by') return 'by';
  const at = before === '了' ? start - 1 : start;
  const verb = `${tokens[at - 2]?.raw ?? ''}${tokens[at - 1]?.raw ?? ''}`;
  if (BY.some((word) => verb.endsWith(word))) return 'by';
  return COMPARED.has(tokens[next]?.lower ?? '') ? 'to' : 'unclear';
}
