import { digitsValue, type Token } from './lex.ts';
import { readNumeral } from './numerals.ts';
import { phrases } from './phrases.ts';

/**
 * Recognises numbers that are points or stretches of the calendar or the clock, so that they are not taken for
 * quantities. What a period means is another module's business; here only its extent matters.
 */

const MONTHS = phrases<true>([
  [
    true,
    [
      ...'january february march april may june july august september october november december'.split(' '),
      ...'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
    ],
  ],
]);
/** Parts of a year named by an ordinal or a direction. */
const PERIODS = phrases<true>([
  [true, ['first half', 'second half', 'latter half', 'half year', 'half a year', 'mid-year', '1st half', '2nd half']],
  [
    true,
    ['first quarter', 'second quarter', 'third quarter', 'fourth quarter', 'first three quarters', 'last quarter'],
  ],
  [true, ['1st quarter', '2nd quarter', '3rd quarter', '4th quarter', 'first two quarters']],
  [
    true,
    [
      '上半年',
      '下半年',
      '前半年',
      '后半年',
      '半年',
      '一季度',
      '二季度',
      '三季度',
      '四季度',
      '前三季度',
      '前两季度',
      '首季',
    ],
  ],
  [true, ['第一季度', '第二季度', '第三季度', '第四季度']],
]);
const RANGE_MARKS = new Set(['-', '–', '—', '~', '至', '到', 'to', '/', '、']);
const CALENDAR_UNITS = new Set(['月', '日', '号', '季']);

const YEAR_DIGITS = new Set('零〇一二三四五六七八九');

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** True for four plain digits that are likelier a year than a number of things. */
export function isYear(token: Token | undefined): boolean {
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.raw)) return false;
  const value = Number(token.raw);
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/**
 * The index after the date, period or time of day that begins at token `i`; undefined when there is none. `unitAt`
 * tells whether a unit or a magnitude begins at a token: "June 5 billion yuan" holds no 5th of June.
 */
export function readDate(tokens: readonly Token[], i: number, unitAt: (i: number) => boolean): number | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const period = PERIODS.longest(tokens, i);
  if (period !== undefined) return period.next;
  if (token.kind === 'word') return readMonthFirst(tokens, i, unitAt) ?? readFirstMonths(tokens, i);
  if (token.kind === 'number') return readFromNumber(tokens, i, unitAt);
  return token.kind === 'han' ? readChineseDate(tokens, i, unitAt) : undefined;
}

/** "June 9", "Sept. 9-11, 2023", "September 2023". */
function readMonthFirst(tokens: readonly Token[], i: number, unitAt: (i: number) => boolean): number | undefined {
  if (!isMonth(tokens, i)) return undefined;
  const day = tokens[i + 1]?.raw === '.' ? i + 2 : i + 1;
  if (!isDay(tokens[day])) return undefined;
  let next = skipOrdinalEnding(tokens, day + 1);
  if (RANGE_MARKS.has(tokens[next]?.lower ?? '') && isDay(tokens[next + 1])) {
    next = skipOrdinalEnding(tokens, next + 2);
  }
  return unitAt(next) ? undefined : next;
}

/** "first five months", "first 3 quarters". */
function readFirstMonths(tokens: readonly Token[], i: number): number | undefined {
  if (tokens[i]?.lower !== 'first') return undefined;
  const numeral = readNumeral(tokens, i + 1);
  const unit = tokens[numeral?.next ?? i]?.lower ?? '';
  return numeral !== undefined && /^(?:months|quarters)$/.test(unit) ? numeral.next + 1 : undefined;
}

function readFromNumber(tokens: readonly Token[], i: number, unitAt: (i: number) => boolean): number | undefined {
  const after = tokens[i + 1];
  if (after?.raw === ':' && tokens[i + 2]?.kind === 'number' && tokens[i + 2]?.gap === 0) return i + 3;
  if (isYear(tokens[i])) return readYear(tokens, i, unitAt);
  const end = RANGE_MARKS.has(after?.lower ?? '') && tokens[i + 2]?.kind === 'number' ? i + 3 : i + 1;
  const unit = tokens[end];
  if (unit !== undefined && CALENDAR_UNITS.has(unit.raw) && !unitAt(end)) return skipCalendar(tokens, end);
  if (CALENDAR_UNITS.has(after?.raw ?? '') && !unitAt(i + 1)) return skipCalendar(tokens, i + 1);
  const month = skipOrdinalEnding(tokens, i + 1);
  if (isDay(tokens[i]) && isMonth(tokens, month)) return month + 1;
  if (end > i + 1 && isDay(tokens[i]) && isDay(tokens[i + 2]) && isMonth(tokens, end)) return end + 1;
  return undefined;
}

/** 2022, 2022年6月9日, 2020–2022, 2022-23, 2023-06-14, 2023/6/14; a year-like number before a unit is none. */
function readYear(tokens: readonly Token[], i: number, unitAt: (i: number) => boolean): number | undefined {
  let next = i + 1;
  if (tokens[next]?.raw === '年') return skipCalendar(tokens, next);
  if (tokens[next]?.kind === 'word' && tokens[next]?.gap === 0)
    return tokens[next]?.lower === 's' ? next + 1 : undefined;
  while (RANGE_MARKS.has(tokens[next]?.lower ?? '') && isYearOrPart(tokens[next + 1])) next += 2;
  if (tokens[next]?.raw === '年') return skipCalendar(tokens, next);
  if (next === i + 1 && unitAt(next)) return undefined;
  return next;
}

function isYearOrPart(token: Token | undefined): boolean {
  return isYear(token) || (token?.kind === 'number' && token.gap === 0 && /^\d{1,2}$/.test(token.raw));
}

/** 三月, 六月九日, 二〇二二年, and 前五个月. */
function readChineseDate(tokens: readonly Token[], i: number, unitAt: (i: number) => boolean): number | undefined {
  if (tokens[i]?.raw === '前') {
    const numeral = readNumeral(tokens, i + 1);
    const at = numeral?.next ?? i;
    return tokens[at]?.raw === '个' && tokens[at + 1]?.raw === '月' ? at + 2 : undefined;
  }
  if (tokens[i + 4]?.raw === '年' && tokens.slice(i, i + 4).every((token) => YEAR_DIGITS.has(token.raw))) {
    return skipCalendar(tokens, i + 4);
  }
  const numeral = readNumeral(tokens, i);
  if (numeral === undefined || unitAt(numeral.next)) return undefined;
  if (!CALENDAR_UNITS.has(tokens[numeral.next]?.raw ?? '')) return undefined;
  return skipCalendar(tokens, numeral.next);
}

/** From the 年, 月 or 日 at token `i` over what else of the date follows it: 年6月9日. */
function skipCalendar(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  for (const units of ['月', '日号']) {
    const numeral = readNumeral(tokens, next);
    if (numeral !== undefined && units.includes(tokens[numeral.next]?.raw ?? '。')) next = numeral.next + 1;
  }
  return next;
}

function isMonth(tokens: readonly Token[], i: number): boolean {
  return /^[A-Z]/.test(tokens[i]?.raw ?? '') && MONTHS.longest(tokens, i) !== undefined;
}

function isDay(token: Token | undefined): boolean {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.raw)) return false;
  const value = digitsValue(token);
  return value >= 1 && value <= 31;
}

function skipOrdinalEnding(tokens: readonly Token[], i: number): number {
  return /^(?:st|nd|rd|th)$/.test(tokens[i]?.lower ?? '') && tokens[i]?.gap === 0 ? i + 1 : i;
}
