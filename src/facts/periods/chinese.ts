import { days, fiveYearPlan, half, months, quarter, WHOLE_YEAR, type Year } from './calendar.ts';
import type { Groups, Pattern } from './scan.ts';

const NUMERALS = '〇一二三四五六七八九';
const RELATIVE: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1 };

const RELATIVE_YEAR = '(?<!\\d年?)(?<relative>[前去今本]|(?<![说表声证注标写指阐])明)年';
const YEAR = `(?:(?:(?<!\\d|\\d[.,])(?<year>(?:19|20)\\d\\d)|(?<numerals>[一二][〇零○一二三四五六七八九]{3}))\\s?年|${RELATIVE_YEAR})度?`;
/** Before 上半年 and the like, a year may do without 年. */
const OF_YEAR = `(?:${YEAR}的?|(?<!\\d|\\d[.,])(?<year>(?:19|20)\\d\\d)\\s?)?`;
const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
const OF_MONTH = `(?:${YEAR}的?\\s?)?(?<![\\d.,一二三四五六七八九十])(?<month>${MONTH})`;
const DAY = '3[01]|[12]\\d|0?[1-9]';
const TO = '\\s?[-–—~～至到]\\s?';

export const CHINESE: readonly Pattern[] = [
  // 截至5月累计 is all of the year until then.
  pattern(`截[至止]${YEAR}的?(?<count>${MONTH})月[底末]?(?=[^。？]{0,24}累计)`, (groups) => ({
    ...months(1, numberOf(groups)),
    year: yearOf(groups),
  })),
  pattern(`${OF_MONTH}\\s?月\\s?(?<day>${DAY})\\s?[日号]?${TO}(?<lastDay>${DAY})\\s?[日号]`, readDays),
  pattern(`${OF_MONTH}\\s?月\\s?(?<day>${DAY})\\s?[日号]`, readDays),
  pattern(`${OF_MONTH}\\s?月?${TO}(?<lastMonth>${MONTH})\\s?月份?`, readMonths),
  pattern(`${OF_MONTH}\\s?月份?`, readMonths),
  pattern(`${OF_YEAR}(?<half>[上下])半年`, readHalf),
  pattern(`${OF_YEAR}第?(?<count>[一二三四1-4])季度`, (groups) => ({
    ...quarter(numberOf(groups)),
    year: yearOf(groups),
  })),
  pattern(`${OF_YEAR}前(?<count>[两二三23])个?季度`, (groups) => ({
    ...months(1, 3 * numberOf(groups)),
    year: yearOf(groups),
  })),
  pattern(`${OF_YEAR}前(?<count>1[01]|[2-9]|十一?|[两二三四五六七八九])个?月`, (groups) => ({
    ...months(1, numberOf(groups)),
    year: yearOf(groups),
  })),
  pattern(
    '(?<![一二三四五六七八九十])第?(?<count>十[一二三四五六七])(?:五|个五年)(?:规划|计划)?(?:时期|期间)?(?![一二三四五六七八九十])',
    (groups) => fiveYearPlan(numberOf(groups)),
  ),
  pattern(`${YEAR}(?!的?历史)(?:全年)?`, (groups) => ({ ...WHOLE_YEAR, year: yearOf(groups) })),
];

function pattern(source: string, read: Pattern['read']): Pattern {
  return { expression: new RegExp(source, 'gu'), read };
}

function readDays(groups: Groups): ReturnType<Pattern['read']> {
  const { month = '', day, lastDay } = groups;
  return { ...days(parse(month), Number(day), Number(lastDay ?? day)), year: yearOf(groups) };
}

function readMonths(groups: Groups): ReturnType<Pattern['read']> {
  const { month = '', lastMonth = month } = groups;
  return parse(lastMonth) < parse(month)
    ? undefined
    : { ...months(parse(month), parse(lastMonth)), year: yearOf(groups) };
}

function readHalf(groups: Groups): ReturnType<Pattern['read']> {
  return { ...half(groups['half'] === '上' ? 1 : 2), year: yearOf(groups) };
}

function yearOf({ year, numerals, relative }: Groups): Year | undefined {
  if (year) return Number(year);
  if (numerals) return Number(numerals.replace(/./gu, (numeral) => String(Math.max(0, NUMERALS.indexOf(numeral)))));
  return relative ? { offset: RELATIVE[relative] ?? 0 } : undefined;
}

function numberOf({ count = '' }: Groups): number {
  return parse(count);
}

/** 1 to 19 in digits or numerals; 两 is two. */
function parse(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  const unit = NUMERALS.indexOf(number.slice(-1).replace('两', '二'));
  return number.startsWith('十') ? 10 + Math.max(0, unit) : unit;
}
