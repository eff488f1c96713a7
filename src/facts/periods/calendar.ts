import type { Edtf } from '../../domain/period.ts';

/**
 * A year as it was written: a number; so many years after the year of the reference (−1 is "last year");
 * or the year of the latest such month before the reference ("last May").
 */
export type Year = number | { offset: number } | 'latest';

export interface MonthDay {
  month?: number;
  day?: number;
}

/** A stretch of the calendar as words name it; without a year where they name none. Both ends are inclusive. */
export interface Stretch {
  from: MonthDay;
  to: MonthDay;
  year?: Year | undefined;
  /** Of `to`, where it differs. */
  toYear?: Year | undefined;
}

/** A stretch found in a text. */
export interface Found extends Stretch {
  start: number;
  end: number;
  /** Words that name a period only in company: "May", which needs "in May" or "May to June". */
  weak?: boolean;
  /** Joined from two that a "to" or a dash connects. */
  joined?: boolean;
}

/** The same year token stands in all dates of a period: `2023`, `2023?` (inferred), `XXXX` (not known). */
export type YearToken = string;

/**
 * The EDTF of a stretch, in one form for each: halves and quarters have their codes (`2023-40`, `2023-33`) except
 * where the year is inferred or unknown, which EDTF cannot say of them; these are intervals of months.
 */
export function toEdtf(from: MonthDay, to: MonthDay, year: YearToken, toYear: YearToken): Edtf {
  const season = year === toYear && /^\d{4}$/.test(year) ? seasonCode(from, to) : undefined;
  if (season) return `${year}-${season}`;
  const [first, last] = [point(from, year), point(to, toYear)];
  return first === last ? first : `${first}/${last}`;
}

export function point({ month, day }: MonthDay, year: YearToken): Edtf {
  return [year, ...[month, day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : []))].join('-');
}

function seasonCode(from: MonthDay, to: MonthDay): number | undefined {
  if (!from.month || !to.month || from.day || to.day) return undefined;
  const length = to.month - from.month + 1;
  if (length === 6 && from.month % 6 === 1) return from.month === 1 ? 40 : 41;
  return length === 3 && from.month % 3 === 1 ? 33 + (from.month - 1) / 3 : undefined;
}

export const WHOLE_YEAR = { from: {}, to: {} };

export function months(first: number, last = first): Pick<Stretch, 'from' | 'to'> {
  return { from: { month: first }, to: { month: last } };
}

export function days(month: number, first: number, last = first): Pick<Stretch, 'from' | 'to'> {
  return { from: { month, day: first }, to: { month, day: last } };
}

export function half(number: number): Pick<Stretch, 'from' | 'to'> {
  return months(6 * number - 5, 6 * number);
}

export function quarter(number: number): Pick<Stretch, 'from' | 'to'> {
  return months(3 * number - 2, 3 * number);
}

/** China's plans from the third on: the 14th is of 2021 to 2025. */
export function fiveYearPlan(number: number): Stretch {
  const year = 1966 + 5 * (number - 3);
  return { ...WHOLE_YEAR, year, toYear: year + 4 };
}
