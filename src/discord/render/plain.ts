/** What shows nothing (zero-width, bidirectional, fillers, tags), stray controls, and what has no meaning. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{DI}]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
/** An address with a scheme, one that begins with www, an invite: nothing foreign may become a link. */
const LINK =
  /[a-z][a-z\d+.-]*:\/+\S*|\bwww\.\S+|dis(?:cord(?:app)?\.(?:gg|com|me|io|li|link)|cord\.new|\.gd|board\.org)\/\S*/giu;
const REMOVED_LINK = '[…]';
/** What begins markdown, a mention or a timestamp anywhere in a line; Discord shows it as it is behind a backslash. */
const MEANS_ANYWHERE = /[\\`*_~|<>[\]@]|:(?=[\w+-]+:)/gu;
/** What begins a heading, a list or small print at the start of a line. */
const MEANS_AT_START = /^(\s*(?:\d+(?=[.)])|))([#+.)-])/gmu;
/** Around what is shown as printed; private characters, which `visible` takes out of everything foreign. */
const [PRINTED, END] = ['\uE000', '\uE001'];
const PRINTED_PART = new RegExp(`${PRINTED}([^${PRINTED}${END}]*)${END}|([^${PRINTED}${END}]+)`, 'gu');
const QUOTED = /“[^”]*”/gu;
const COLUMN_WIDTH_TWO =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/**
 * Text of a person, a document or a model without anything that hides or links: what is left is what is seen.
 * Idempotent.
 */
export function visible(text: string): string {
  const shown = text.toWellFormed().replace(LINE_ENDS, '\n').replace(INVISIBLE, '').replaceAll('\t', ' ');
  return shown.replace(LINK, REMOVED_LINK);
}

/** The same for one line. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}

/** Foreign text that Discord shows as it is: no markdown, mention, emoji code, timestamp or link takes effect. */
export function plain(text: string): string {
  return visible(text).replace(MEANS_ANYWHERE, String.raw`\$&`).replace(MEANS_AT_START, String.raw`$1\$2`);
}

/** Foreign text for one line of markdown. */
export function plainLine(text: string): string {
  return plain(oneLine(text));
}

/** Marks text that has been made harmless as shown as printed: a title, a quotation, the asker's own words. */
export function printed(text: string): string {
  return `${PRINTED}${text}${END}`;
}

/** Harmless text in which what stands in quotation marks is shown as printed. */
export function quoting(text: string): string {
  return text.replace(QUOTED, printed);
}

/** A text with its own words changed and what is printed left alone, without any marks of it. */
export function printedIn(text: string, change: (own: string) => string): string {
  const parts = [...text.matchAll(PRINTED_PART)];
  return parts.map(([, kept, own = '']) => kept ?? change(own)).join('');
}

/** Foreign text inside a code block, which knows no escapes. */
export function codeText(text: string): string {
  return oneLine(text)
    .replaceAll('`', 'ˋ')
    .replace(/@(?=everyone|here)/gu, '＠')
    .replaceAll(/<(?=[@#:/at])/gu, '‹');
}

/** Columns that a text takes in a fixed-width font: two for a Chinese character. */
export function columns(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (COLUMN_WIDTH_TWO.test(character) ? 2 : 1), 0);
}

/** Cuts a text to so many UTF-16 units, between characters, with an ellipsis where something was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (cut.length + segment.length > limit - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
