import { isQuestionWord, tokens, type Word, words } from '../../retrieval/analyzer.ts';
import { isInDictionary } from '../../retrieval/thesaurus/thesaurus.ts';
import { isLightWord, isListedLight } from './light-words.ts';
import { type Offsets, overlapsAny } from './offsets.ts';

/** No word that is looked for is longer. */
const LONGEST = 4;
/** What each piece of a reading costs: the fewer and the better known its words, the better the reading. */
const COST = { functionWord: 0.9, known: 1, ofAnalyzer: 1.7, listedCharacter: 1, knownCharacter: 1.3, character: 1.5 };

const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * The Chinese words of a question outside what is recognised, read by the dictionary and the lists of light words. The
 * analyzer, which must cut texts and questions alike, knows few everyday words and leaves shards (比上|年 of 比|上年)
 * and characters (公|交|车); whoever judges what a question asks must know them as words.
 */
export function chineseWords(text: string, folded: string, recognised: readonly Offsets[]): Word[] {
  const cuts = words(text);
  const runs = [...folded.matchAll(HAN_RUN)].flatMap(({ 0: run, index }) =>
    unrecognised({ start: index, end: index + run.length }, recognised),
  );
  return runs.flatMap((run) => read(folded, run, cuts));
}

/** The stretches of a run that nothing recognised covers. */
function unrecognised({ start, end }: Offsets, recognised: readonly Offsets[]): Offsets[] {
  const stretches: Offsets[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !overlapsAny({ start: at, end: at + 1 }, recognised)) continue;
    if (at > from) stretches.push({ start: from, end: at });
    from = at + 1;
  }
  return stretches;
}

/** The cheapest way to read a stretch as words; words that only join others are left out. */
function read(folded: string, { start, end }: Offsets, cuts: readonly Word[]): Word[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: start }];
  for (let to = start + 1; to <= end; to += 1) {
    for (let from = Math.max(start, to - LONGEST); from < to; from += 1) {
      const before = best[from - start]?.cost ?? 0;
      const cost = before + costOf(folded.slice(from, to), { start: from, end: to }, cuts);
      if (cost < (best[to - start]?.cost ?? Number.POSITIVE_INFINITY)) best[to - start] = { cost, from };
    }
  }
  const found: Word[] = [];
  for (let to = end; to > start; ) {
    const from = best[to - start]?.from ?? to - 1;
    const token = folded.slice(from, to);
    if (tokens(token).length > 0) found.unshift({ token, start: from, end: to });
    to = from;
  }
  return found;
}

function costOf(word: string, at: Offsets, cuts: readonly Word[]): number {
  const isFunctionWord = isListedLight(word) || isQuestionWord(word) || tokens(word).length === 0;
  if (word.length === 1) {
    if (isFunctionWord) return COST.listedCharacter;
    return isInDictionary(word) ? COST.knownCharacter : COST.character;
  }
  if (isFunctionWord) return COST.functionWord;
  const inside = cuts.filter(({ start, end }) => start >= at.start && end <= at.end);
  const isCut = inside.length === 1 && inside[0]?.token === word;
  if (isInDictionary(word) && (isCut || isShattered(word, inside))) return COST.known;
  return isCut ? COST.ofAnalyzer : Number.POSITIVE_INFINITY;
}

/**
 * Whether the analyzer leaves characters of a word that mean nothing alone (探测|器). Of whole words, be they light
 * (能|拿) or not (财政|资金), each is looked for by itself.
 */
function isShattered(word: string, inside: readonly Word[]): boolean {
  if (isLightWord(word) || inside.some(({ token }) => isQuestionWord(token))) return false;
  return (
    inside.length === 0 ||
    !inside.every(({ token }) => token.length > 1 || isListedLight(token)) ||
    !isAcross(word, inside)
  );
}

/** Whether the words of the analyzer end where a word does: 比|上年 goes across 比上|年. */
function isAcross(word: string, inside: readonly Word[]): boolean {
  return inside.reduce((length, { token }) => length + token.length, 0) === word.length;
}
