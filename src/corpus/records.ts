import type { Document, Span } from '../domain/document.ts';
import type { Fact, Measure, Wording } from '../domain/fact.ts';
import { isValidEdtf } from '../facts/periods/compare.ts';
import { clip } from './faults.ts';
import type { ResolvePlace } from './places.ts';
import type { FactRow, MeasureRow, WordingRow } from './rows.ts';

/** Makes a domain value of a row of a document's table; reports what is wrong and returns undefined then. */
export type FromRow<R, T> = (row: R, document: Document, report: (message: string) => void) => T | undefined;

export function factFrom(resolvePlace: ResolvePlace): FromRow<FactRow, Fact> {
  return (row, document, report) => {
    const { note_zh: noteZh, upper, sense, ...rest } = row;
    const id = qualifiedId(row.id, document.id, '', report);
    const place = resolvePlace(row.place, (why) => report(`place: ${why}`));
    const span = locate(row.quote, document, report);
    const sound = [rangeAndSenseFit(row, report), isPeriod('period', row.period, report)].every(Boolean);
    if (id === undefined || place === undefined || span === undefined || !sound) return undefined;
    return {
      ...rest,
      id,
      document: document.id,
      place,
      ...(upper !== undefined && { upper }),
      ...(sense !== undefined && { sense }),
      span,
      noteZh,
      reviewed: true,
    };
  };
}

export function measureFrom(resolvePlace: ResolvePlace): FromRow<MeasureRow, Measure> {
  return (row, document, report) => {
    const { summary_zh: summaryZh, supersedes, ...rest } = row;
    const id = qualifiedId(row.id, document.id, 'm', report);
    const place = resolvePlace(row.place, (why) => report(`place: ${why}`));
    const span = locate(row.quote, document, report);
    const dated = isPeriod('date', row.date, report);
    if (id === undefined || place === undefined || span === undefined || !dated) return undefined;
    const earlier = supersedes
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => (one.includes(':') ? one : `${document.id}:${/^\d+$/u.test(one) ? `m${one}` : one}`));
    return {
      ...rest,
      id,
      document: document.id,
      place,
      span,
      summaryZh,
      ...(earlier.length > 0 && { supersedes: earlier }),
    };
  };
}

/** A statement has no number of its own: it goes by its place in the text. */
export const wordingFrom: FromRow<WordingRow, Wording> = ({ quote, en, zh }, document, report) => {
  const span = locate(quote, document, report);
  const words = [...en, ...zh];
  const figure = words.find((word) => /\p{Nd}/u.test(word));
  if (words.length === 0) report('en, zh: both are empty');
  if (figure !== undefined) report(`en, zh: "${figure}" is a figure, which only the quote may have`);
  if (span === undefined || words.length === 0 || figure !== undefined) return undefined;
  return { id: `${document.id}:w${span.start}-${span.end}`, document: document.id, quote, span, words };
};

/** A bare number stands for `${document}:${prefix}${number}`; the document may also be written out. */
function qualifiedId(id: string, document: string, prefix: string, report: (m: string) => void): string | undefined {
  if (/^\d+$/u.test(id)) return `${document}:${prefix}${id}`;
  if (!id.includes(':')) return `${document}:${id}`;
  if (id.startsWith(`${document}:`)) return id;
  report(`id: "${id}" does not begin with "${document}:"`);
  return undefined;
}

function rangeAndSenseFit(row: FactRow, report: (message: string) => void): boolean {
  const faults = [
    row.upper !== undefined && row.upper <= row.value && 'upper: must be more than value, the lower end of the range',
    row.unit === 'times' && row.sense === undefined && 'sense: is empty; a multiple grew by, to or unclear',
    row.unit !== 'times' && row.sense !== undefined && 'sense: belongs to rows whose unit is "times" only',
  ].filter((fault) => fault !== false);
  for (const fault of faults) report(fault);
  return faults.length === 0;
}

function isPeriod(column: string, text: string, report: (message: string) => void): boolean {
  const valid = isValidEdtf(text);
  if (!valid) report(`${column}: "${text}" is not an EDTF period, like 2022, 2023-06, 2023-40 or 2020/2022`);
  return valid;
}

/** Where the quote stands in the body: its first occurrence. */
function locate(quote: string, { id, body }: Document, report: (message: string) => void): Span | undefined {
  const start = body.indexOf(quote);
  if (start !== -1) return { start, end: start + quote.length };
  const known = matchingPrefix(quote, body);
  const from = quote.slice(known.length);
  report(
    known === ''
      ? `quote: not in the text of ${id}: "${clip(quote)}"`
      : `quote: not in the text of ${id}; it departs from it after "…${known.slice(-30)}" at "${clip(from, 30)}"`,
  );
  return undefined;
}

/** The longest beginning of the quote that the body holds. */
function matchingPrefix(quote: string, body: string): string {
  let low = 0;
  let high = quote.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (body.includes(quote.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return quote.slice(0, low);
}
