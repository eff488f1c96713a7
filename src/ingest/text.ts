import type { IngestNote } from '../domain/ingest.ts';

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/gu;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F]/gu;
const TRAILING_WHITE = /[ \t]+$/gmu;

/** What no reader can see. Removed, because it could hide or disguise words and digits, and counted. */
const UNSEEN = [
  { kind: 'direction', pattern: /\p{Bidi_Control}/gu },
  { kind: 'control', pattern: /[\p{Cc}--[\t\n]]/gv },
  { kind: 'invisible', pattern: /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]|\p{Cs}/gu },
] as const;

/** Makes line ends, spaces and invisible characters those that a document of the corpus may hold. */
export function cleanCharacters(raw: string, notes: IngestNote[]): string {
  let text = raw
    .replace(/^\uFEFF/u, '')
    .replaceAll(LINE_ENDS, '\n')
    .replaceAll('\f', '\n');
  for (const { kind, pattern } of UNSEEN) {
    const count = text.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    text = text.replaceAll(pattern, '');
    notes.push({ code: 'characters removed', kind, count });
  }
  return text.replaceAll(SPACES, ' ').replaceAll(TRAILING_WHITE, '');
}

/** At most one blank line in a row, none at either end. */
export function tidyLines(text: string): string {
  return text
    .replaceAll(TRAILING_WHITE, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** White space made single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Behind a unit of length, but not behind "€5m", a raised 2 or 3 makes it one of area or volume. */
const LENGTH = /(?<![€£$¥]\s?[\d.,]+\s?)(?<!\p{L})(?:[cdkmµ]?m|ft)$/u;

/** What is raised behind `before`. Without brackets the number of a note would become a digit of the figure before it. */
export function raised(text: string, before: string): string {
  if (/^[23]$/u.test(text) && LENGTH.test(before.slice(-40))) return text === '2' ? '²' : '³';
  return /^[\d*†‡]+$/u.test(text) ? `[${text}]` : text;
}

export const HAN = /\p{Script=Han}/u;

/** Whether two pieces of a broken line were parted by a space: not between Chinese characters and their punctuation. */
export function joint(before: string, after: string): string {
  const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;
  return WIDE.test(before.at(-1) ?? '') && WIDE.test(after.at(0) ?? '') ? '' : ' ';
}
