import { days, fiveYearPlan, half, months, quarter, WHOLE_YEAR, type Year } from './calendar.ts';
import { isCount } from './counted.ts';
import type { Groups, Pattern } from './scan.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth'
).split(' ');

const S = '[\\s\\u00a0]{1,3}';
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const TO_DAY = '(?:\\s?(?:[-–—~]|to)\\s?(?<lastDay>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)?';
const DIGITS = '(?<year>(?:19|20)\\d\\d)(?![\\d%]|[.,]\\d)';
const RELATIVE = `(?:this|last|next|the${S}current)${S}year|the${S}year${S}before${S}last`;
const YEAR = `(?:${DIGITS}|(?<relative>${RELATIVE}|the${S}year))(?![\\w-])`;
const OF_YEAR = `(?:,?${S}(?:(?:of|in)${S})?${YEAR})`;
/** "The first half of the line" is no half-year. */
const NOT_OF = `(?!${S}of\\b)`;
/** Four digits that are no part of another number or word; before a dash only if a year follows it. */
const BARE_YEAR = `(?<!\\d,)(?<![.:/$€£¥￥_])${DIGITS}(?!\\s?年|[A-Za-z_])(?!\\s?[-–—~～/]\\s?(?!(?:19|20)\\d\\d(?!\\d))\\d)`;
const NTH = (last: number): string => `(?<nth>${ORDINALS.slice(0, last).join('|')}|[1-${last}](?:st|nd|rd|th))`;

/** Names of months that are also other words, or are short, need a preposition; "June" does not. */
const PLAIN_MONTH = /^(?:January|February|April|June|July|August|September|October|November|December)$/;
const BEFORE_MONTH =
  /\b(?:in|of|since|by|from|until|till|during|through|for|early|mid|late|last|this|next|before|after|between|end)[\s-]{1,2}$/i;

const HALF = '(?<nth>first|second|latter|1st|2nd)[\\s-]half(?:[\\s-]year)?';
const QUARTER = `${NTH(4)}[\\s-]quarter`;
const FIRST = `first${S}(?<count>${NUMBERS.join('|')}|\\d{1,2})${S}(?<unit>quarters|months)`;

export const ENGLISH: readonly Pattern[] = [
  pattern(
    '(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)',
    readDate,
  ),
  pattern('(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?![\\d-])', readDate),
  pattern(`${DAY}${TO_DAY}${S}(?:of${S})?${MONTH}${OF_YEAR}?`, readDays),
  pattern(`${MONTH}${S}${DAY}${TO_DAY}(?![\\d%]|[.,]\\d|\\s?[ap]\\.?m\\b)${OF_YEAR}?`, readDays),
  pattern(`(?<last>last${S})?${MONTH}${OF_YEAR}?`, readMonth),
  pattern(`(?:the${S})?${HALF}(?:${OF_YEAR}|${NOT_OF})(?!\\w)`, readHalf),
  pattern(`(?:H(?<nth>[12])|(?<nth>[12])H)(?!\\w)${OF_YEAR}?`, readHalf),
  pattern(`${DIGITS}\\s?(?:H(?<nth>[12])|(?<nth>[12])H)(?!\\w)`, readHalf),
  pattern(`(?:the${S})?${QUARTER}(?:${OF_YEAR}|${NOT_OF})(?!\\w)`, readQuarter),
  pattern(`(?:Q(?<nth>[1-4])|(?<nth>[1-4])Q)(?!\\w)${OF_YEAR}?`, readQuarter),
  pattern(`${DIGITS}\\s?(?:Q(?<nth>[1-4])|(?<nth>[1-4])Q)(?!\\w)`, readQuarter),
  pattern(`(?:the${S})?${FIRST}(?:${OF_YEAR}|${NOT_OF})`, readFirst),
  pattern(`(?:the${S})?(?:${NTH(17)}|(?<nth>1\\d)th)[\\s-]five[\\s-]year[\\s-]plan(?:${S}period)?(?!\\w)`, readPlan),
  pattern(`(?:FY\\s?|fiscal${S}(?:year${S})?)(?:${DIGITS}|(?<short>\\d\\d))(?!\\w)`, ({ year, short }) => ({
    ...WHOLE_YEAR,
    year: Number(year ?? `20${short}`),
  })),
  pattern(`(?<relative>${RELATIVE})(?![\\w-])`, (groups) => ({ ...WHOLE_YEAR, year: yearOf(groups) })),
  pattern(`${DIGITS}(?<mark>[-–—/])(?<short>\\d\\d)(?![\\d-])`, readShortRange),
  pattern(`(?<!\\d[-–—~～/])${BARE_YEAR}`, readYear),
  pattern(`(?<=(?<!\\d)(?:19|20)\\d\\d[-–—~～/])${BARE_YEAR}`, readYear),
];

function pattern(source: string, read: Pattern['read']): Pattern {
  return { expression: new RegExp(`(?<![A-Za-z0-9_]|\\d[.,:])${source}`, 'giu'), read };
}

function readDate({ year, month, day }: Groups): ReturnType<Pattern['read']> {
  return { ...(day ? days(Number(month), Number(day)) : months(Number(month))), year: Number(year) };
}

function readDays(groups: Groups, _before: string, after: string): ReturnType<Pattern['read']> {
  const { month = '', day, lastDay, all = '' } = groups;
  const year = yearOf(groups);
  // "may 30 companies …" and "in May 20 companies …" speak of companies.
  if (year === undefined && (/^\p{Ll}/u.test(month) || (/\d$/.test(all) && isCount('', after)))) return undefined;
  return { ...days(monthNumber(month), Number(day), Number(lastDay ?? day)), year };
}

function readMonth(groups: Groups, before: string, after: string): ReturnType<Pattern['read']> {
  const { month = '', last } = groups;
  const year = yearOf(groups) ?? (last ? 'latest' : undefined);
  // "May's exports", "the March figure".
  const isName = /^\p{Lu}/u.test(month) && (/^['’]s\b/.test(after) || /\bthe $/i.test(before));
  const weak = year === undefined && !PLAIN_MONTH.test(month) && !BEFORE_MONTH.test(before) && !isName;
  return { ...months(monthNumber(month)), year, weak };
}

function readHalf(groups: Groups): ReturnType<Pattern['read']> {
  return { ...half(/^[1f]/i.test(groups['nth'] ?? '') ? 1 : 2), year: yearOf(groups) };
}

function readQuarter(groups: Groups): ReturnType<Pattern['read']> {
  return { ...quarter(ordinal(groups['nth'])), year: yearOf(groups) };
}

function readFirst(groups: Groups): ReturnType<Pattern['read']> {
  const { count = '', unit = '' } = groups;
  const number = Number(count) || NUMBERS.indexOf(count.toLowerCase()) + 1;
  const last = number * (unit.toLowerCase() === 'quarters' ? 3 : 1);
  return last > 12 ? undefined : { ...months(1, last), year: yearOf(groups) };
}

function readPlan({ nth }: Groups): ReturnType<Pattern['read']> {
  const number = ordinal(nth);
  return number < 3 ? undefined : fiveYearPlan(number);
}

/** "2022–24", and "2022/23"; with a hyphen "2010-12" is a month. */
function readShortRange({ year = '', mark, short }: Groups): ReturnType<Pattern['read']> {
  const toYear = Number(`${year.slice(0, 2)}${short}`);
  const isMonth = mark === '-' && Number(short) <= 12;
  return isMonth || toYear <= Number(year) ? undefined : { ...WHOLE_YEAR, year: Number(year), toYear };
}

function readYear({ year }: Groups, before: string, after: string): ReturnType<Pattern['read']> {
  return isCount(before, after) ? undefined : { ...WHOLE_YEAR, year: Number(year) };
}

function yearOf({ year, relative }: Groups): Year | undefined {
  if (year) return Number(year);
  if (!relative || /^the\s+year$/i.test(relative)) return undefined;
  if (/before/i.test(relative)) return { offset: -2 };
  if (/^last/i.test(relative)) return { offset: -1 };
  return { offset: /^next/i.test(relative) ? 1 : 0 };
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function ordinal(nth = ''): number {
  return Number.parseInt(nth, 10) || ORDINALS.indexOf(nth.toLowerCase()) + 1;
}
