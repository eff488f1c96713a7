import { tokens } from '../../retrieval/analyzer.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';

/** One of several parts of a thing ("the second phase"), with what is said of it up to the next one. */
interface Part {
  /** Which one, and of what. */
  ordinal: string;
  noun: string;
  words: string;
}

const PART = /\b(first|second|third|fourth|fifth)\s+(\p{L}+)|([一二三四五首])(期|阶段|批)/giu;
const END = /[.;。；!！?？]/u;
/** What follows is said of the part; what stands before only names it. */
const PREDICATE = /\b(?:is|are|was|were|has|have|had|will|remains?)\b|[已在将]/iu;

function partsIn(text: string): Part[] {
  const found = [...text.matchAll(PART)];
  return found.map(({ index, 1: english, 2: noun = '', 3: chinese = '', 4: counted = '' }, at) => ({
    ordinal: (english ?? chinese).toLowerCase().replace('首', '一'),
    noun: (noun || counted).toLowerCase(),
    words: text.slice(index, found[at + 1]?.index).split(END)[0] ?? '',
  }));
}

/** What a source says of the second phase is not told of the first. */
export function judgeParts({ clauses }: Reading, { quotes }: SentenceSources): Fault[] {
  const source = quotes.flatMap(({ text }) => partsIn(text));
  return partsIn(clauses.text).flatMap(({ ordinal, noun, words }): Fault[] => {
    const alike = source.filter((part) => part.noun === noun);
    const own = alike.filter((part) => part.ordinal === ordinal);
    if (own.length === 0) return [];
    const told = tokens(words.slice(PREDICATE.exec(words)?.index ?? words.length));
    const ofOwn = new Set(own.flatMap((part) => tokens(part.words)));
    const ofOthers = new Set(alike.filter((part) => !own.includes(part)).flatMap((part) => tokens(part.words)));
    const misplaced = told.some((token) => ofOthers.has(token) && !ofOwn.has(token));
    return misplaced ? [{ code: 'subject differs', found: words.trim(), expected: own[0]?.words ?? '' }] : [];
  });
}
