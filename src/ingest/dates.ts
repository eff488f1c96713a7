import type { DraftField, FieldSource, SourceHints } from '../domain/ingest.ts';
import type { Edtf } from '../domain/period.ts';
import { isValidEdtf } from '../facts/periods/compare.ts';
import { findPeriods } from '../facts/periods/find.ts';
import type { PageMetadata } from './metadata.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const UNDATED_DAY = /^XXXX-\d{2}-\d{2}$/u;
/** Words beside a date that make its line one about publication. */
const DATE_LINE = /publish|posted|updated|released|date|by\b|发布|日期|时间|来源|记者|日电|讯/iu;
const HEAD = 1500;

/** When a text was published, as far as it or what came with it tells. `XXXX` where nothing does. */
export function guessPublished(body: string, metadata: PageMetadata, hints: SourceHints): DraftField {
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(metadata.published ?? '') ?? findDays(metadata.published ?? '');
  if (day !== undefined && isValidEdtf(day)) return field(day, 'metadata', metadata.published);
  const head = body.slice(0, HEAD);
  const lines = [...head.split('\n').slice(0, 12), ...body.slice(-300).split('\n').slice(-3)];
  for (const line of lines) {
    const [found] = findDays(line);
    if (found !== undefined && (line.length < 40 || (line.length < 120 && DATE_LINE.test(line)))) {
      return field(found, 'date line', line.trim());
    }
  }
  const addressed = dayInAddress(hints.url ?? '');
  if (addressed !== undefined) return field(`${addressed}?`, 'address', hints.url);
  const named = dayInAddress(hints.fileName ?? '');
  if (named !== undefined) return field(`${named}?`, 'file name', hints.fileName);
  const undated = findPeriods(head.slice(0, 300), undefined).find(({ edtf }) => UNDATED_DAY.test(edtf));
  if (undated !== undefined) return field(undated.edtf, 'text', undated.text);
  const written = /^\d{4}-\d{2}-\d{2}/u.exec(metadata.written ?? '')?.[0];
  if (written !== undefined && isValidEdtf(written)) return field(`${written}?`, 'metadata', metadata.written);
  return field('XXXX', 'nothing');
}

function findDays(text: string): Edtf[] {
  return findPeriods(text, undefined).flatMap(({ edtf }) => (DAY.test(edtf) ? [edtf] : []));
}

/** "/2023/09/20/", "t20230920_", "2023-09-20-nanchang.html". */
function dayInAddress(address: string): Edtf | undefined {
  const [, year, month, day] =
    /(?<!\d)(20\d\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(address) ?? [];
  const edtf = `${year}-${month}-${day}`;
  return isValidEdtf(edtf) ? edtf : undefined;
}

function field(value: Edtf, source: FieldSource, quote?: string): DraftField {
  return { value, status: 'inferred', source, ...(quote !== undefined && { quote: quote.slice(0, 200) }) };
}

/** Whether a date is certainly after today; both EDTF. */
export function isFuture(published: Edtf, today: Edtf): boolean {
  const plain = published.replaceAll(/[?~%]/gu, '');
  return /^\d{4}/u.test(plain) && plain > today.slice(0, plain.length);
}
