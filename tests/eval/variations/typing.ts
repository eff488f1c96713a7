import { createHash } from 'node:crypto';
import { toTraditional } from '../../../src/wording/traditional.ts';
import { beforeEnd, type Vary, withoutEnd } from './variation.ts';

const traditional = await toTraditional();

/** A number below `bound` that is always the same for the same seed. */
function drawn(seed: string, bound: number): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0) % bound;
}

/** The question with one of its words that match put otherwise; the first letter of a word is hardly ever mistyped. */
function slip(words: RegExp, mistype: (word: string, at: number) => string): Vary {
  return (question, seed) => {
    const found = [...question.matchAll(words)];
    const match = found[drawn(seed, found.length || 1)];
    if (!match) return question;
    const [word] = match;
    const mistyped = mistype(word, 1 + drawn(`${seed}:at`, word.length - 2));
    return question.slice(0, match.index) + mistyped + question.slice(match.index + word.length);
  };
}

const swapped = (word: string, at: number) =>
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
const dropped = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);
const doubled = (word: string, at: number) => word.slice(0, at + 1) + word.slice(at);
const LONG_WORD = /\b[a-z]{6,}\b/g;
const NAME = /(?<=[a-z,] )[A-Z][a-z]{4,}\b/g;

const FILLS =
  /\b(?:what|which|is|are|was|were|do|does|did|has|have|had|been|be|the|a|an|of|in|for|by|to|at|on|and|that|it|its|their|there|will|should|would)\b|['’]s\b|[?,]/gi;
/** Only where what is asked is told by the words that are left: not of whether something is so, nor of who did it. */
const ASKS_THING = /^(?:What|Which|How (?:much|many)|By how much)\b/;
const keyWords: Vary = (question) =>
  ASKS_THING.test(question) ? question.replaceAll(FILLS, ' ').replaceAll(/ +/g, ' ').trim() : question;

const contracted: Vary = (question) => question.replace(/^(What|Who|Where|When|How) (?:is|was) /, "$1's ");
const shortYear: Vary = (question) =>
  question.replaceAll(/(?<=\b(?:in|of|for|since|by|from|to|until) )20(\d\d)\b/g, "'$1");

const DIGITS = '〇一二三四五六七八九';
const HAN_YEAR = /(?<!\d)20\d\d(?=年)/g;
const inHan: Vary = (question) =>
  question.replaceAll(HAN_YEAR, (year) => Array.from(year, (digit) => DIGITS.charAt(Number(digit))).join(''));
const fullWidth: Vary = (question) =>
  question.replaceAll(/[0-9A-Za-z%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** How people type English questions. */
export const ENGLISH: Readonly<Record<string, Vary>> = {
  'in capitals': (question) => question.toUpperCase(),
  'in small letters, no question mark': (question) => withoutEnd(question.toLowerCase(), ''),
  '"What\'s …"': contracted,
  "'22 for 2022": shortYear,
  'two letters of a long word swapped': slip(LONG_WORD, swapped),
  'a letter of a long word dropped': slip(LONG_WORD, dropped),
  'a letter of a long word doubled': slip(LONG_WORD, doubled),
  'a letter of a name dropped': slip(NAME, dropped),
  'key words alone': keyWords,
};

/** How people type Chinese questions. */
export const CHINESE: Readonly<Record<string, Vary>> = {
  'in traditional characters': (question) => traditional(question),
  'no question mark': withoutEnd,
  '…呢？': (question) => (/[吗呢吧么]\s*[?？]\s*$/u.test(question) ? question : beforeEnd('呢', '？')(question, '')),
  'full-width digits and letters': fullWidth,
  二〇二二年: inHan,
  '22年': (question) => question.replaceAll(HAN_YEAR, (year) => year.slice(2)),
  'no 的': (question) => question.replaceAll('的', ''),
  'spaces for commas': (question) => question.replaceAll(/[，,、]/gu, ' '),
};
