import type { Document } from '../../../domain/document.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { rememberingOf } from '../../remembering.ts';

/** One of a row of things of one kind: the first phase, the next forum. */
interface Member {
  place: string;
  /** What it is one of, as analysed words of which one is enough. */
  of: readonly string[];
}

const ENGLISH =
  /\b(first|second|third|fourth|fifth|sixth|next|previous|(\d+)(?:st|nd|rd|th))\s+(?!of\b|time\b|and\b|half\b|quarter\b|year\b|day\b|hand\b|use\b|uses\b|life\b|largest\b|biggest\b|highest\b|best\b|place\b)((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/giu;
const CHINESE =
  /(?:第([一二三四五六七八九十\d]+)|([一二三四五])(?=期)|(首|上一?|下一?)(?=[期届批轮]))(期|届|批|轮|阶段)/gu;
const NUMERALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  首: '1',
  上: 'previous',
  上一: 'previous',
  下: 'next',
  下一: 'next',
};
/** What such Chinese words count in English. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  期: tokens('phase stage'),
  阶段: tokens('phase stage'),
  届: tokens('forum conference congress fair expo session edition summit'),
  批: tokens('batch group'),
  轮: tokens('round'),
};

function membersIn(text: string): Member[] {
  const english = [...text.matchAll(ENGLISH)].map(([, word = '', digits, of = '']) => ({
    place: digits ?? NUMERALS[word.toLowerCase()] ?? word.toLowerCase(),
    of: tokens(of),
  }));
  const chinese = [...text.matchAll(CHINESE)].map(([, numeral, bare, next, of = '']) => {
    const word = numeral ?? bare ?? next ?? '';
    return { place: NUMERALS[word] ?? word, of: [of, ...(COUNTED[of] ?? [])] };
  });
  return [...english, ...chinese];
}

/** Whether a question asks for one of a row of things. */
export function namesOneOfARow(question: string): boolean {
  return membersIn(question).length > 0;
}

/** What is revised is not the first of its kind. */
const FIRST = /\b(?:first|original)\b(?! (?:half|quarter|time))|首[个版部次]|最初|最早/i;
const REVISED = /\brevis(?:ed|ion)\b|\bamend(?:ed|ment)\b|修订|修改/i;

/** Whether words tell of another one of a row of things than a question asks for: the second phase, not the first. */
export function tellsOtherOne(words: string, question: string): boolean {
  if (FIRST.test(question) && !REVISED.test(question) && REVISED.test(words) && !FIRST.test(words)) return true;
  const asked = membersIn(question);
  if (asked.length === 0) return false;
  const told = membersIn(words);
  return asked.some((member) => {
    const alike = likeOf(member, told);
    return alike.length > 0 && !alike.some(({ place }) => place === member.place);
  });
}

/** Of some members of rows those of the same kind. */
function likeOf({ of }: Member, told: readonly Member[]): readonly Member[] {
  return told.filter((one) => one.of.some((word) => of.includes(word)));
}

/** All that a text tells of; it is asked for with each of its sentences and rows. */
const membersOfText = rememberingOf(({ body }: Pick<Document, 'body'>) => membersIn(body));

/** Nobody calls a thing its second without another; "first" and "next" say as much of time. */
const LATER: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6']);

/**
 * Whether a whole text never tells of the one of a row of things that a question asks for, though it tells of others of
 * them: what it says of "the forum" is of its third one, not of the first. Of a second one it must say that there is one.
 */
export function tellsOnlyOthers(document: Pick<Document, 'body'>, question: string): boolean {
  return membersIn(question).some((member) => {
    const alike = likeOf(member, membersOfText(document));
    return (alike.length > 0 || LATER.has(member.place)) && !alike.some(({ place }) => place === member.place);
  });
}
