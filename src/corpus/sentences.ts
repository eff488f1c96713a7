import type { Span } from '../domain/document.ts';
import { isAbbreviationStop } from './abbreviations.ts';
import { type Block, splitBlocks } from './blocks.ts';

/**
 * No sentence is longer than this many UTF-16 units: a line of megabytes without a full stop is debris, and time
 * and memory must stay bounded on it. Real sentences, however long, stay whole.
 */
const LONGEST_SENTENCE = 16_384;

/** How far around a possible end the rules look, in UTF-16 units. */
const NEIGHBOURHOOD = 240;

const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/g;

/** Closing marks that stay with the sentence before them; “ closes a German quotation („ … “). */
const CLOSERS = `"'”’»›」』）)\\]】》〉“`;

/** Ends that the Unicode rules do not see: a full stop with no space after it ("expanded.By 2023"), and ；. */
const MISSED_END = new RegExp(
  `(?<=[\\p{L}\\p{N}%)”"’'])[.!?][${CLOSERS}]*(?=\\p{Lu}(?:\\p{Ll}|\\s|[’'-]))` +
    `|(?<=\\p{Ll}{3})\\.(?=\\p{Lu}{2})` +
    `|；[${CLOSERS}]*`,
  'gu',
);

/** Opening marks that touch the words after them belong to those words. */
const TRAILING_OPENERS = /[（(【《〈「『‘[“„]+$/u;
const LEADING_CLOSERS = /^[”’»›」』）)\]】》〉,;:，、：；。.!?！？]/u;
const LIST_MARKER = /^[（(]?(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[）)]?[.、．]?$/u;
const WEB_ADDRESS = /:\/\/|^www\.|\w@\w/;
/** Only who said it: such words stay with the quotation before them. */
const BARE_ATTRIBUTION =
  /^(?:(?:\p{Lu}[\p{L}’'-]*\s){1,4}|(?:he|she|they)\s)(?:said|noted|added|explained|stressed)\.|^\p{Script=Han}{1,12}(?:说|表示|指出|介绍|强调|问|道)。/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text in order: offsets without the white between them, together covering whatever is not white.
 * A heading, a list item's sentences, a table row (the header with its rule) are sentences of their own.
 * `language` is a BCP 47 tag.
 */
export function splitSentences(text: string, language = 'en'): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return splitBlocks(text).flatMap((block) => sentencesOfBlock(text, block, segmenter));
}

/** The sentences of one block. */
export function sentencesOfBlock(text: string, block: Block, segmenter: Intl.Segmenter): Span[] {
  const isProse = block.kind === 'paragraph' || block.kind === 'item';
  return block.parts.flatMap((part) =>
    isProse || part.end - part.start > LONGEST_SENTENCE ? proseSentences(text, part, segmenter) : [part],
  );
}

function proseSentences(text: string, part: Span, segmenter: Intl.Segmenter): Span[] {
  const sentences: Span[] = [];
  for (let start = part.start; start < part.end; ) {
    const window = text.slice(start, Math.min(start + LONGEST_SENTENCE, part.end)).replace(LINE_BREAK, ' ');
    const ends = sentenceEnds(window, segmenter);
    // The last sentence of a window may go on behind it: read it again in the next one.
    if (start + window.length < part.end && ends.length > 1) ends.pop();
    let from = 0;
    for (const end of ends) {
      const sentence = trimmed(window, start, from, end);
      if (sentence) sentences.push(sentence);
      from = end;
    }
    start += from;
  }
  return sentences;
}

function trimmed(window: string, offset: number, from: number, end: number): Span | undefined {
  const raw = window.slice(from, end);
  const content = raw.trim();
  if (!content) return undefined;
  const start = offset + from + raw.length - raw.trimStart().length;
  return { start, end: start + content.length };
}

/** Offsets where sentences end (with the white after them); the last is the window's length. */
function sentenceEnds(window: string, segmenter: Intl.Segmenter): number[] {
  const candidates = new Set<number>();
  for (const { segment, index } of segmenter.segment(window))
    candidates.add(withoutOpeners(window, index + segment.length));
  for (const match of window.matchAll(MISSED_END))
    candidates.add(withoutOpeners(window, match.index + match[0].length));
  const ends: number[] = [];
  for (const end of [...candidates].sort((a, b) => a - b)) {
    if (end < window.length && isSentenceEnd(window, ends.at(-1) ?? 0, end)) ends.push(end);
  }
  return [...ends, window.length];
}

function withoutOpeners(window: string, end: number): number {
  if (end === window.length || /\s$/.test(window.slice(end - 1, end))) return end;
  const openers = TRAILING_OPENERS.exec(window.slice(Math.max(0, end - 8), end))?.[0] ?? '';
  const closesGermanQuotation = openers === '“' && window.lastIndexOf('„', end) > window.lastIndexOf('“', end - 2);
  return closesGermanQuotation ? end : end - openers.length;
}

/** Looks at no more than the neighbourhood of `end`, so that time stays linear where no sentence ever ends. */
function isSentenceEnd(window: string, from: number, end: number): boolean {
  const before = window.slice(Math.max(from, end - NEIGHBOURHOOD), end).trim();
  const after = window.slice(end, end + NEIGHBOURHOOD).trimStart();
  if (before.endsWith('；') && hasOpenBracket(before)) return false;
  if (!HAS_WORD.test(before) || LIST_MARKER.test(before) || LEADING_CLOSERS.test(after)) return false;
  if (/[!?]["”’]*$/.test(before) && /^\p{Ll}/u.test(after)) return false;
  if (/["”“』」]$/.test(before) && BARE_ATTRIBUTION.test(after)) return false;
  const touches = !/\s/.test(window.slice(end - 1, end + 1));
  if (touches && /[.!?]$/.test(before) && WEB_ADDRESS.test(/\S+$/.exec(before)?.[0] ?? '')) return false;
  return !isAbbreviationStop(before, after);
}

function hasOpenBracket(sentence: string): boolean {
  return (
    sentence.lastIndexOf('（') > sentence.lastIndexOf('）') || sentence.lastIndexOf('(') > sentence.lastIndexOf(')')
  );
}
