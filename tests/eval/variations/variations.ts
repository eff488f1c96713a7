import { createHash } from 'node:crypto';
import type { Language } from '../../../src/domain/answer.ts';
import { toTraditional } from '../../../src/wording/traditional.ts';

/** One way in which people type a question otherwise than it should be typed, its meaning kept. */
export interface Variation {
  name: string;
  language: Language;
  /** The question typed so; the same text where there is nothing in it to be typed so. */
  vary: (question: string, seed: string) => string;
}

type Vary = Variation['vary'];

const traditional = await toTraditional();

const before =
  (words: string): Vary =>
  (question) =>
    `${words}${question}`;
const behind =
  (words: string): Vary =>
  (question) =>
    `${question}${words}`;
/** Put before a question, which then goes on in small letters unless it begins with a name. */
const leading =
  (words: string): Vary =>
  (question) =>
    `${words}${uncapitalised(question)}`;

/** Put before what could be asked without it. */
const asking =
  (words: string): Vary =>
  (question) =>
    OPENING.test(question) ? `${words}${uncapitalised(question)}` : question;

const END = /[?？]\s*$/u;
const withoutEnd: Vary = (question) => question.replace(END, '');
const beforeEnd =
  (words: string, end: string): Vary =>
  (question) =>
    END.test(question) ? question.replace(END, `${words}${end}`) : question;

const OPENING =
  /^(?:What|Which|Who|Whose|When|Where|Why|How|Is|Are|Was|Were|Did|Does|Do|Has|Have|Had|Can|Could|By|In)\b/;

function uncapitalised(question: string): string {
  return question.replace(OPENING, (word) => word.toLowerCase());
}

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
const ENGLISH: Readonly<Record<string, Vary>> = {
  'in capitals': (question) => question.toUpperCase(),
  'in small letters, no question mark': (question) => withoutEnd(question.toLowerCase(), ''),
  '"Hey bot, …"': leading('Hey bot, '),
  '"Quick question: …"': leading('Quick question: '),
  '"For a story I\'m writing: …"': leading("For a story I'm writing: "),
  '"Can you tell me …"': asking('Can you tell me '),
  '"I\'m a reporter with a trade magazine. …"': before("I'm a reporter with a trade magazine. "),
  '"Sorry to bother you, but …"': leading('Sorry to bother you, but '),
  '"Just wondering, …"': leading('Just wondering, '),
  '"My editor wants to know: …"': leading('My editor wants to know: '),
  '"Could you look up for me …"': asking('Could you look up for me '),
  '"… Asking for a friend."': behind(' Asking for a friend.'),
  '"… I need it by Friday."': behind(' I need it by Friday.'),
  '"…, does anyone know?"': beforeEnd(', does anyone know', '?'),
  '"… asap"': (question) => `${withoutEnd(question, '')} asap`,
  '"So basically …"': asking('So basically '),
  '"And …"': asking('And '),
  '"… please?"': beforeEnd(' please', '?'),
  '"…, according to the sources?"': beforeEnd(', according to the sources', '?'),
  '"… Thanks!"': behind(' Thanks!'),
  '"What\'s …"': contracted,
  "'22 for 2022": shortYear,
  'two letters of a long word swapped': slip(LONG_WORD, swapped),
  'a letter of a long word dropped': slip(LONG_WORD, dropped),
  'a letter of a long word doubled': slip(LONG_WORD, doubled),
  'a letter of a name dropped': slip(NAME, dropped),
  'key words alone': keyWords,
};

/** How people type Chinese questions. */
const CHINESE: Readonly<Record<string, Vary>> = {
  'in traditional characters': (question) => traditional(question),
  'no question mark': withoutEnd,
  请问: before('请问'),
  '你好，': before('你好，'),
  我想知道: before('我想知道'),
  '根据资料，': before('根据资料，'),
  '我写报道要用，': before('我写报道要用，'),
  '大家好，请教一下，': before('大家好，请教一下，'),
  麻烦帮我查一下: before('麻烦帮我查一下'),
  '急！': before('急！'),
  '…，有人知道吗？': (question) => `${withoutEnd(question, '')}，有人知道吗？`,
  '…，在线等': (question) => `${withoutEnd(question, '')}，在线等`,
  '…？我明天要交稿。': behind('我明天要交稿。'),
  '想问一下大家，': before('想问一下大家，'),
  '…谢谢': (question) => `${withoutEnd(question, '')}谢谢`,
  '…？谢谢！': behind('谢谢！'),
  '…呢？': (question) => (/[吗呢吧么]\s*[?？]\s*$/u.test(question) ? question : beforeEnd('呢', '？')(question, '')),
  'full-width digits and letters': fullWidth,
  二〇二二年: inHan,
  '22年': (question) => question.replaceAll(HAN_YEAR, (year) => year.slice(2)),
  'no 的': (question) => question.replaceAll('的', ''),
  'spaces for commas': (question) => question.replaceAll(/[，,、]/gu, ' '),
};

const variationsOf = (language: Language, ways: Readonly<Record<string, Vary>>): Variation[] =>
  Object.entries(ways).map(([name, vary]) => ({ name, language, vary }));

export const VARIATIONS: readonly Variation[] = [...variationsOf('en', ENGLISH), ...variationsOf('zh', CHINESE)];
