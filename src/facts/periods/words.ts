/** A day, a month (1–12), a quarter (33–36) or a half (40, 41) as EDTF numbers them; 0 where there is none. */
export interface Point {
  year: string | undefined;
  month: number;
  day: number;
}

/** How a language words periods. */
export interface Words {
  year(year: string): string;
  month(at: Point): string;
  day(at: Point): string;
  half(number: number, year: string | undefined): string;
  quarter(number: number, year: string | undefined): string;
  threeQuarters(year: string | undefined): string;
  years(first: string, last: string): string;
  months(first: number, last: number, year: string | undefined): string;
  days(first: Point, lastDay: number): string;
  range(from: string, to: string): string;
  since(period: string): string;
  by(period: string): string;
  inferred: string;
  yearInferred: string;
  approximate: string;
  undated: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const withYear = (text: string, year: string | undefined): string => (year ? `${text} ${year}` : text);
const ofYear = (text: string, year: string | undefined): string => `the ${text} of ${year ?? 'the year'}`;

export const ENGLISH_WORDS: Words = {
  year: (year) => year,
  month: ({ month, year }) => withYear(monthName(month), year),
  day: ({ day, month, year }) => withYear(`${day} ${monthName(month)}`, year),
  half: (number, year) => ofYear(`${ORDINALS[number - 1]} half`, year),
  quarter: (number, year) => ofYear(`${ORDINALS[number - 1]} quarter`, year),
  threeQuarters: (year) => ofYear('first three quarters', year),
  years: (first, last) => `${first}–${last}`,
  months: (first, last, year) => withYear(`${monthName(first)}–${monthName(last)}`, year),
  days: ({ day, month, year }, lastDay) => withYear(`${day}–${lastDay} ${monthName(month)}`, year),
  range: (from, to) => `${from} to ${to}`,
  since: (period) => `since ${period}`,
  by: (period) => `by ${period}`,
  inferred: ' (inferred)',
  yearInferred: ' (year inferred)',
  approximate: ' (approximate)',
  undated: 'date unknown',
};

const NUMERALS = ['一', '二', '三', '四'];
const yearBefore = (year: string | undefined): string => (year ? `${year}年` : '');

export const CHINESE_WORDS: Words = {
  year: yearBefore,
  month: ({ month, year }) => `${yearBefore(year)}${month}月`,
  day: ({ day, month, year }) => `${yearBefore(year)}${month}月${day}日`,
  half: (number, year) => `${yearBefore(year)}${number === 1 ? '上' : '下'}半年`,
  quarter: (number, year) => `${yearBefore(year)}第${NUMERALS[number - 1]}季度`,
  threeQuarters: (year) => `${yearBefore(year)}前三季度`,
  years: (first, last) => `${first}—${last}年`,
  months: (first, last, year) => `${yearBefore(year)}${first}—${last}月`,
  days: ({ day, month, year }, lastDay) => `${yearBefore(year)}${month}月${day}日至${lastDay}日`,
  range: (from, to) => `${from}至${to}`,
  since: (period) => `${period}以来`,
  by: (period) => `到${period}`,
  inferred: '（推断）',
  yearInferred: '（年份为推断）',
  approximate: '（约）',
  undated: '日期不详',
};
