import type { Hedge } from '../../domain/quantity.ts';
import type { Token } from './lex.ts';
import { type Found, phrases } from './phrases.ts';

/** A hedging phrase before a number. */
interface LeadingHedge {
  hedge: Hedge;
  /** Characters or words before the phrase that make it a part of something else: 签约 is to sign, not "about". */
  notAfter?: readonly string[];
  /** Compares amounts only, so that a bare 2000 after it is a number and no year; "over" may stand before a year. */
  comparesAmounts?: boolean;
  /** Means "the last N" before a duration: 近三年. */
  recent?: boolean;
}

const AMOUNTS = { comparesAmounts: true };

const LEADING: ReadonlyArray<readonly [LeadingHedge, readonly string[]]> = [
  [
    { hedge: 'about' },
    [
      'about',
      'around',
      'some',
      'circa',
      'ca.',
      '~',
      '≈',
      '大约',
      '大概',
      '约为',
      '约占',
      '约达',
      '约有',
      '约合',
      '大致',
    ],
  ],
  [{ hedge: 'about', ...AMOUNTS }, ['approximately', 'approx.', 'approx', 'roughly', 'or so']],
  [{ hedge: 'about', notAfter: Array.from('签合节条预制公特集契履邀隐简') }, ['约']],
  [{ hedge: 'over' }, ['over', 'just over', 'well over', '>', '＞']],
  [{ hedge: 'over', notAfter: ['the', 'these', 'those'] }, ['above', 'beyond']],
  [
    { hedge: 'over', ...AMOUNTS },
    ['more than', 'greater than', 'higher than', 'larger than', 'in excess of', 'upwards of', 'exceed', 'exceeds'],
  ],
  [
    { hedge: 'over', ...AMOUNTS },
    ['exceeded', 'exceeding', 'surpass', 'surpasses', 'surpassed', 'surpassing', 'topped', 'topping'],
  ],
  [{ hedge: 'over', ...AMOUNTS }, ['超过', '超过了', '超出', '超', '逾', '突破', '突破了', '高于', '大于', '多于']],
  [
    { hedge: 'nearly', ...AMOUNTS },
    ['nearly', 'almost', 'close to', 'approaching', 'just under', '将近', '接近', '逼近'],
  ],
  [{ hedge: 'nearly', recent: true, notAfter: Array.from('最附邻临远') }, ['近']],
  [
    { hedge: 'under', ...AMOUNTS },
    ['less than', 'fewer than', 'lower than', 'smaller than', '不到', '不足', '低于', '少于', '小于', '未满'],
  ],
  [{ hedge: 'under' }, ['under', 'below', '<', '＜']],
  [
    { hedge: 'at least', ...AMOUNTS },
    ['at least', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'no lower than', 'a minimum of'],
  ],
  [{ hedge: 'at least', ...AMOUNTS }, ['不低于', '至少', '不少于', '不小于', '最少', '最低', '≥']],
  [
    { hedge: 'at most', ...AMOUNTS },
    ['at most', 'no more than', 'not more than', 'no higher than', 'not exceed', 'not exceeding', 'a maximum of'],
  ],
  [{ hedge: 'at most', ...AMOUNTS }, ['up to', 'as high as', 'as many as', 'as much as', '≤']],
  [{ hedge: 'at most', ...AMOUNTS }, ['最多', '至多', '不超过', '不高于', '不多于', '不大于', '最高', '高达', '多达']],
];

/** After the unit, or after the number: 889亿元以上, "20 or more". */
const TRAILING: ReadonlyArray<readonly [Hedge, readonly string[]]> = [
  ['about', ['or so', '左右', '上下']],
  ['over', ['有余', '之多']],
  ['at least', ['or more', 'or above', 'and above', 'or higher', 'or over', '以上', '及以上', '或以上']],
  ['at most', ['or less', 'or fewer', 'or below', 'and below', '以下', '及以下', '或以下', '以内', '之内']],
];

/** Between a Chinese numeral and what it counts: 20多个, 100多亿元. */
const INNER: ReadonlyMap<string, Hedge> = new Map([
  ['多', 'over'],
  ['余', 'over'],
  ['来', 'about'],
]);

const LEADING_TABLE = phrases(LEADING);
const TRAILING_TABLE = phrases(TRAILING);

/** The hedging phrase that begins at token `i`, unless its neighbour makes it something else. */
export function leadingHedge(tokens: readonly Token[], i: number): Found<LeadingHedge> | undefined {
  const found = LEADING_TABLE.longest(tokens, i);
  const before = tokens[i - 1];
  if (before !== undefined && found?.value.notAfter?.includes(before.lower)) return undefined;
  return found;
}

/** The hedge that follows a number or its unit at token `i`. */
export function trailingHedge(tokens: readonly Token[], i: number): Found<Hedge> | undefined {
  const plus = tokens[i];
  if (plus?.raw === '+' && plus.gap === 0 && tokens[i + 1]?.kind !== 'number')
    return { value: 'at least', next: i + 1 };
  return TRAILING_TABLE.longest(tokens, i);
}

/** The hedge inside a Chinese number: 多, 余 or 来 at token `i`, glued to the numeral. */
export function innerHedge(tokens: readonly Token[], i: number): Found<Hedge> | undefined {
  const token = tokens[i];
  const hedge = token?.gap === 0 ? INNER.get(token.raw) : undefined;
  return hedge === undefined ? undefined : { value: hedge, next: i + 1 };
}
