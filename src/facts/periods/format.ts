import type { Language } from '../../domain/answer.ts';
import type { Edtf, PeriodSense } from '../../domain/period.ts';
import { CHINESE_WORDS, ENGLISH_WORDS, type Point, type Words } from './words.ts';

const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH_WORDS, zh: CHINESE_WORDS };

export interface PeriodFormat {
  sense?: PeriodSense;
  /** Says of a period with a qualifier that it is inferred or approximate. */
  markUncertain?: boolean;
}

/**
 * A period in words: "the first half of 2023", 2023年上半年, "since June 2022", "2023 (year inferred)". `findPeriods`
 * reads them back. EDTF that no words are known for (sets, decades) is given as it is.
 */
export function formatPeriod(period: Edtf, language: Language, format: PeriodFormat = {}): string {
  const words = WORDS[language];
  const note = format.markUncertain ? noteOn(period, words) : '';
  return bounded(period.replaceAll(/[?~%]/g, ''), words, format.sense ?? 'in') + note;
}

/** A date of publication in words, saying where it is inferred ("23 November 2023 (inferred)"), or not known. */
export function formatDate(published: Edtf, language: Language): string {
  return isDated(published) ? formatPeriod(published, language, { markUncertain: true }) : WORDS[language].undated;
}

/** False for a date of which nothing is known. */
export function isDated(published: Edtf): boolean {
  return published !== 'XXXX';
}

function noteOn(period: Edtf, words: Words): string {
  if (/^(?:\d{4}[?%]|[?%]\d{4})/.test(period)) return words.yearInferred;
  if (/[?%]/.test(period)) return words.inferred;
  return period.includes('~') ? words.approximate : '';
}

function bounded(period: Edtf, words: Words, sense: PeriodSense): string {
  const [from = '', to] = period.split('/');
  if (to === '..') return words.since(stretch(from, from, words));
  if (from === '..' && to) return words.by(stretch(to, to, words));
  const text = stretch(from, to ?? from, words);
  if (sense === 'since') return words.since(text);
  return sense === 'by' ? words.by(text) : text;
}

function stretch(from: Edtf, to: Edtf, words: Words): string {
  const [first, last] = [readPoint(from), readPoint(to)];
  if (!first || !last) return from === to ? from : `${from}/${to}`;
  if (from === to) return point(first, words);
  if (first.day || last.day) return dayRange(first, last, words);
  if (first.month && last.month && first.year === last.year)
    return monthRange(first.year, first.month, last.month, words);
  if (!first.month && !last.month && first.year && last.year) return words.years(first.year, last.year);
  return words.range(point(first, words), point(last, words));
}

/** Undefined for what is no year, month, day, quarter or half. `XXXX` gives a point without a year. */
function readPoint(edtf: Edtf): Point | undefined {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2]|3[3-6]|4[01])(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (!year) return undefined;
  return { year: year === 'XXXX' ? undefined : year, month: Number(month ?? 0), day: Number(day ?? 0) };
}

function point(at: Point, words: Words): string {
  if (at.day) return words.day(at);
  if (at.month >= 40) return words.half(at.month - 39, at.year);
  if (at.month >= 33) return words.quarter(at.month - 32, at.year);
  return at.month ? words.month(at) : words.year(at.year ?? '');
}

function dayRange(first: Point, last: Point, words: Words): string {
  const inOneMonth = first.year === last.year && first.month === last.month && first.day && last.day;
  return inOneMonth ? words.days(first, last.day) : words.range(point(first, words), point(last, words));
}

function monthRange(year: string | undefined, first: number, last: number, words: Words): string {
  const length = last - first + 1;
  if (length === 6 && first % 6 === 1) return words.half(first === 1 ? 1 : 2, year);
  if (length === 3 && first % 3 === 1) return words.quarter((first + 2) / 3, year);
  if (length === 9 && first === 1) return words.threeQuarters(year);
  return words.months(first, last, year);
}
