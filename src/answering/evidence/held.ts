import type { Snapshot } from '../snapshot.ts';
import { isLightWord } from '../understand/light-words.ts';
import type { Mention } from '../understand/mentions.ts';
import { type Asked, type Counterparts, wholeName } from './asked.ts';
import type { Candidate } from './candidate.ts';

/** What counts for less: a name or word that stands beside the figure, not one that the figure is about. */
export const HELD_NEARBY = 0.7;
/** A synonym or translation holds a word less surely than the word itself. */
const HELD_OTHERWISE = 0.8;
const HAN_WORD = /^\p{Script=Han}+$/u;

const CAPACITY = /^production-capacity/;
/** What a plant can make is told without a word for it: "the second phase, of 12 GWh", "a 2 GWh line", 年产3万吨. */
const OF_CAPACITY =
  /\b(?:plant|factory|line|phase|base|project|works)s?,? (?:of|with) [\d.,]+ (?:GWh|MWh|GW|tonnes|tons)\b|\b[\d.,]+ (?:GWh|MWh|GW) (?:[\w-]+ ){0,2}(?:plant|factory|line|phase)\b|\b(?:equipped|installed) [\d.,]+ (?:GWh|MWh|GW)\b|年产[\d.]+万?(?:吨|吉瓦时|GWh|千瓦时|套|平方米|台|辆)/i;

/**
 * How surely a candidate is of an indicator, 0 to 1. A sentence may name it in other words ("made 62 GWh" for what was
 * produced) where its figure is of that kind.
 */
export function indicatorHeld(
  { ids, words }: Mention,
  candidate: Candidate,
  { named, snapshot, asksWhy }: Asked,
): number {
  if (isAbout(ids, candidate)) return 1;
  if (ids.some((id) => CAPACITY.test(id)) && OF_CAPACITY.test(candidate.quote)) return HELD_OTHERWISE;
  if (ids.some((id) => candidate.mentioned.has(id)) && (asksWhy || takesUp(candidate, snapshot))) return HELD_NEARBY;
  // Why a price fell is told without a figure of it.
  const ofKind = ids.some((id) => candidate.dimensions.has(snapshot.indicator(id)?.dimension ?? 'count'));
  if (!ofKind && !asksWhy) return 0;
  const inOtherWords = (word: string) => counterpartHeld(named.get(word) ?? [], candidate.words);
  const telling = words.filter((word) => !isLightWord(word));
  if (wholeName(words).some((whole) => candidate.quote.includes(whole) || inOtherWords(whole))) return HELD_OTHERWISE;
  // Of 产能利用率 the lists leave 利用 to tell by, which is "use" of anything.
  const isCut = telling.length === 1 && words.length > 2 && HAN_WORD.test(words.join(''));
  if (isCut && !words.every((word) => candidate.words.has(word))) return 0;
  // "Produced" is a light word and a measure's name all the same.
  if ((telling.length > 0 ? telling : words).every((word) => candidate.words.has(word) || inOtherWords(word)))
    return HELD_OTHERWISE;
  // "90,000 public piles", of which the sentence before says that they are charging piles.
  const isKind = candidate.words.has(words.at(-1) ?? '');
  return isKind && words.every((word) => candidate.words.has(word) || candidate.nearby.has(word)) ? HELD_OTHERWISE : 0;
}

/** Whether a sentence may be about what stands before it: one that names a measure itself is about that. */
function takesUp({ leans, concepts }: Candidate, snapshot: Snapshot): boolean {
  return leans || ![...concepts].some((id) => snapshot.indicator(id) !== undefined);
}

function isAbout(ids: readonly string[], candidate: Candidate): boolean {
  return ids.some((id) => candidate.concepts.has(id));
}

/** How surely a candidate holds a term of the question, 0 to 1: by one of its names, or in other words. */
export function termHeld({ ids, words }: Mention, candidate: Candidate, { named, snapshot }: Asked): number {
  if (isAbout(ids, candidate)) return 1;
  if (ids.some((id) => candidate.mentioned.has(id))) return HELD_NEARBY;
  // What a row or a table's headers are about is said there in as many words.
  const isRow = candidate.kind !== 'sentence' || candidate.cell !== undefined;
  if (isRow && ids.some((id) => snapshot.isDefining(id))) return 0;
  const heldOf = (word: string) => wordHeld(word, named.get(word) ?? [], candidate);
  // A name that is made up of ordinary words ("the new three") is one only where they stand together.
  const isOrdinary = words.length > 1 && words.every((word) => isLightWord(word));
  const inParts = isOrdinary ? 0 : Math.min(...words.map(heldOf));
  return Math.min(Math.max(inParts, ...wholeName(words).map(heldOf)), HELD_OTHERWISE);
}

/** Whether some words have all those that one of the counterparts takes. */
export function counterpartHeld(counterparts: Counterparts, words: ReadonlySet<string>): boolean {
  return counterparts.some((together) => together.every((each) => words.has(each)));
}

/** How surely it holds a word, itself or by a counterpart, 0 to 1. */
export function wordHeld(
  word: string,
  counterparts: Counterparts,
  candidate: Pick<Candidate, 'words' | 'nearby' | 'quote'> &
    Partial<Pick<Candidate, 'around' | 'otherwise' | 'otherwiseText'>>,
): number {
  const { words, nearby, quote, around = '', otherwise, otherwiseText = '' } = candidate;
  // Chinese is cut into words differently in different company.
  const isHan = HAN_WORD.test(word);
  // Where nothing around counts, its words are left out.
  if (words.has(word) || (isHan && quote.includes(word))) return 1;
  if (otherwise?.has(word) || (isHan && otherwiseText.includes(word))) return HELD_OTHERWISE;
  if (nearby.has(word) || (isHan && nearby.size > 0 && around.includes(word))) return HELD_NEARBY;
  if (counterpartHeld(counterparts, words)) return HELD_OTHERWISE;
  const aroundIt = counterparts.some((together) => together.every((each) => words.has(each) || nearby.has(each)));
  return aroundIt ? HELD_NEARBY * HELD_OTHERWISE : 0;
}
