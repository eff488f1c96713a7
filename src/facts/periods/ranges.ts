import type { Found, MonthDay, Year } from './calendar.ts';

const TO = /^\s{0,2}(?:[-–—~～/至到]|to|through|until|till)\s{0,2}(?:the\s{1,2}end\s{1,2}of\s{1,2})?$/iu;
const AND = /^\s{1,2}and\s{1,2}$/i;
const BETWEEN = /\bbetween\s{1,2}$/i;

/** Joins neighbours that a "to" or a dash connects ("June to October 2022", 2020年至2022年) into one interval. */
export function joinRanges(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const previous = joined.at(-1);
    const range = previous && isConnected(text, previous, each) ? join(previous, each) : undefined;
    if (range) joined.splice(-1, 1, range);
    else joined.push(each);
  }
  return joined;
}

function isConnected(text: string, left: Found, right: Found): boolean {
  if (right.start - left.end > 20) return false;
  const gap = text.slice(left.end, right.start);
  return TO.test(gap) || (AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, left.start - 12), left.start)));
}

/** Undefined where the two are not of one kind, or not in order. A year said once is that of both. */
function join(left: Found, right: Found): Found | undefined {
  if (left.joined || left.toYear !== undefined || right.toYear !== undefined) return undefined;
  if (grain(left.from) !== grain(right.from)) return undefined;
  const year = left.year ?? right.year;
  const toYear = right.year ?? left.year;
  const yearsApart = difference(year, toYear);
  if (yearsApart === undefined || yearsApart < 0) return undefined;
  if (yearsApart === 0 && rank(left.from) >= rank(right.to)) return undefined;
  const range: Found = { start: left.start, end: right.end, from: left.from, to: right.to, year, joined: true };
  return yearsApart === 0 ? range : { ...range, toYear };
}

function difference(from: Year | undefined, to: Year | undefined): number | undefined {
  if (from === to) return 0;
  if (typeof from === 'number' && typeof to === 'number') return to - from;
  return typeof from === 'object' && typeof to === 'object' ? to.offset - from.offset : undefined;
}

function grain({ month, day }: MonthDay): 'day' | 'month' | 'year' {
  if (day) return 'day';
  return month ? 'month' : 'year';
}

function rank({ month = 0, day = 0 }: MonthDay): number {
  return month * 100 + day;
}
