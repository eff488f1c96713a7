import { LRUCache } from 'lru-cache';
import lunr from 'lunr';

/** Lucene's 33 English stop words: dropped from passages and questions alike. */
const STOP_WORDS_EN = new Set(
  `a an and are as at be but by for if in into is it no not of on or such that the their then there these they this
   to was will with`.split(/\s+/),
);

/** Chinese function words: dropped from passages and questions alike. */
const STOP_WORDS_ZH = new Set('的了是在和与及或也都就而并被把对从向以为于其之这那等中上下将已由个');

/** Words that make a question a question; dropped from questions only, where they would only add noise. */
const QUESTION_WORDS = new Set(
  `what how much many which who whom whose when where why did does do has have had can could would should tell me give
   show list please about know many i you we us your my any some say says said according there's what's
   是 有 什么 多少 哪些 哪个 哪里 哪 几 吗 呢 如何 怎么 怎样 为什么 为何 谁 何时 请 请问 告诉 我 你 您 一下 是否 有没有 关于`.split(
    /\s+/,
  ),
);

/** A run of Han, or a run of letters and digits of other scripts, in which a point, comma or & may stand. */
const WORD =
  /\p{Script=Han}+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:(?:[.,]|&)[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+)*/gv;
const HAN = /^\p{Script=Han}/u;
const NUMBER_WITH_UNIT = /^(\d+(?:\.\d+)?)(\p{L}+)$/u;
/** One analysis never costs more than this many characters. */
const MAX_CHARACTERS = 4_000_000;

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
/** Sentences, titles and names are looked at from many sides, each time by their words. */
const analysed = new LRUCache<string, readonly Word[]>({ max: 2000 });
/** Longer texts are passages and documents, which are analysed once. */
const MAX_REMEMBERED = 1000;
const stems = new Map<string, string>();
const MAX_STEMS = 100_000;

/** The Porter stem of a lower-case English word, by lunr's own stemmer. */
function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stemmed = lunr.stemmer(new lunr.Token(word, {})).toString();
  if (stems.size >= MAX_STEMS) stems.clear();
  stems.set(word, stemmed);
  return stemmed;
}

/**
 * The one analyzer, used on passages and on questions: NFKC, lower case, Unicode words, stop words dropped, English
 * stemmed, Chinese cut by `Intl.Segmenter` (so index and question must be analysed by the same Node). A number is
 * one token, without its thousands separators, and a number grown together with its unit gives three: `50gwh`,
 * `50`, `gwh`.
 */
export function tokens(text: string): string[] {
  return words(text).map(({ token }) => token);
}

/** A token with the place it was read from, in the NFKC lower-case form of the text. */
export interface Word {
  token: string;
  start: number;
  end: number;
}

/** What `tokens` gives, with offsets into `foldCase(text)`. */
export function words(text: string): readonly Word[] {
  const known = analysed.get(text);
  if (known) return known;
  const found = analyse(text);
  if (text.length <= MAX_REMEMBERED) analysed.set(text, found);
  return found;
}

function analyse(text: string): Word[] {
  const out: Word[] = [];
  for (const match of foldCase(text).matchAll(WORD)) {
    if (HAN.test(match[0])) pushChinese(match[0], match.index, out);
    else pushWord(match[0], match.index, out);
  }
  return out;
}

/** NFKC and lower case: the form in which words are compared. */
export function foldCase(text: string): string {
  return text.slice(0, MAX_CHARACTERS).normalize('NFKC').toLowerCase();
}

/** The tokens of a question: without its question words, unless nothing else is left. */
export function questionTokens(text: string): string[] {
  const all = words(text);
  const folded = foldCase(text);
  const kept = all.filter(({ start, end }) => !QUESTION_WORDS.has(folded.slice(start, end)));
  return (kept.length > 0 ? kept : all).map(({ token }) => token);
}

/** True for a word that only makes a question a question ("how", 多少); `word` in lower case. */
export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word);
}

function pushChinese(run: string, offset: number, out: Word[]): void {
  for (const { segment, index } of chinese.segment(run)) {
    if (STOP_WORDS_ZH.has(segment)) continue;
    out.push({ token: segment, start: offset + index, end: offset + index + segment.length });
  }
}

function pushWord(match: string, offset: number, out: Word[]): void {
  const end = offset + match.length;
  if (/^\d/.test(match)) {
    const number = match.replaceAll(/,(?=\d{3})/g, '');
    const parts = NUMBER_WITH_UNIT.exec(number)?.slice(1) ?? [];
    for (const token of [number, ...parts]) out.push({ token, start: offset, end });
    return;
  }
  // A full stop or comma inside a run of letters is a missing space, as in "expanded.By"; "R&D" stays one word.
  for (const part of match.matchAll(/[^.,]+/g)) {
    const [word] = part;
    if (word === 's' || STOP_WORDS_EN.has(word)) continue;
    out.push({ token: stem(word), start: offset + part.index, end: offset + part.index + word.length });
  }
}
