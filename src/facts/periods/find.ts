import type { Edtf, PeriodMention, PeriodSense } from '../../domain/period.ts';
import { withAffixes } from './affixes.ts';
import { type Found, point, toEdtf, type Year, type YearToken } from './calendar.ts';
import { CHINESE } from './chinese.ts';
import { isValidEdtf } from './compare.ts';
import { ENGLISH } from './english.ts';
import { joinRanges } from './ranges.ts';
import { scan } from './scan.ts';

/** What a date of publication tells about the words "this year" and "in May". */
interface Reference {
  year: number;
  month: number | undefined;
  /** Whether the date bears a qualifier, so that what is reckoned from it is inferred. */
  inferred: boolean;
}

/**
 * The periods that a text names, in order and without overlap, in English and in Chinese.
 *
 * `reference` is the date that relative words ("last year", 上半年, "May 9") are reckoned from, such as a document's
 * date of publication; what is reckoned from an uncertain one bears a `?` at its year. Without a reference, relative
 * years are passed over and dates without a year begin with `XXXX`. A mention's words hold those that bound it
 * ("since June 2022", 到2024年) but no mere "in".
 */
export function findPeriods(text: string, reference: Edtf | undefined): PeriodMention[] {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const found = joinRanges(plain, withoutOverlap([...scan(plain, ENGLISH), ...scan(plain, CHINESE)]));
  const anchor = readReference(reference);
  const mentions: PeriodMention[] = [];
  for (const [index, each] of found.entries()) {
    const room = { start: mentions.at(-1)?.end ?? 0, end: found[index + 1]?.start ?? plain.length };
    const { start, end, sense } = withAffixes(plain, each, each.joined === true, room);
    const resolved = each.weak && sense === 'in' ? undefined : resolve(each, sense, anchor);
    if (resolved) mentions.push({ ...resolved, sense, text: text.slice(start, end), start, end });
  }
  return mentions;
}

/** The earliest, and of those the longest, before all that overlap them. */
function withoutOverlap(found: Found[]): Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const each of found) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}

function readReference(reference: Edtf | undefined): Reference | undefined {
  const [, year, month] = /^(\d{4})[?~%]?(?:-(0\d|1[0-2])(?!\d))?/.exec(reference ?? '') ?? [];
  if (!reference || !year) return undefined;
  return { year: Number(year), month: month ? Number(month) : undefined, inferred: /[?~%]/.test(reference) };
}

function resolve(
  found: Found,
  sense: PeriodSense,
  reference: Reference | undefined,
): Pick<PeriodMention, 'edtf' | 'relative'> | undefined {
  const year = token(found.year, found, reference);
  const toYear = found.toYear === undefined ? year : token(found.toYear, found, reference);
  if (!year || !toYear) return undefined;
  const edtf = sense === 'since' ? `${point(found.from, year)}/..` : toEdtf(found.from, found.to, year, toYear);
  const relative = typeof found.year !== 'number' && reference !== undefined;
  return isValidEdtf(edtf) ? { edtf, relative } : undefined;
}

/** Undefined for a relative year that there is no reference for. */
function token(year: Year | undefined, { from }: Found, reference: Reference | undefined): YearToken | undefined {
  if (typeof year === 'number') return String(year);
  if (!reference) return typeof year === 'object' ? undefined : 'XXXX';
  const offset = typeof year === 'object' ? year.offset : nearestOffset(from.month ?? 1, reference, year === 'latest');
  return `${reference.year + offset}${reference.inferred ? '?' : ''}`;
}

/** Of a month without a year: in January, "December" is the last one; "last May" is always behind the reference. */
function nearestOffset(month: number, reference: Reference, isPast: boolean): number {
  const current = reference.month ?? 12;
  return month > current + 6 || (isPast && month >= current) ? -1 : 0;
}
