import type { PlaceMention } from '../../domain/place.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { unitOf } from '../../facts/quantities/units.ts';
import { foldCase, isQuestionWord, words } from '../../retrieval/analyzer.ts';
import { isInDictionary } from '../../retrieval/thesaurus/thesaurus.ts';
import { chineseWords } from './chinese-words.ts';
import { isCommon, isEveryday } from './english.ts';
import { isLightWord, isListedLight } from './light-words.ts';
import { type Offsets, overlapsAny } from './offsets.ts';
import type { Vocabulary } from './understand.ts';

const NATIONAL = /\bchin(?:a|ese)\b|中国|全国|我国/i;
/** Of a person or a firm: "Jing Maoming". */
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const NO_NAME = /^(?:i(?:['’]\w+)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
/** What may be a name, as far as spelling tells. */
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&'’-]*/gu;

/** A word that the sources use is no misspelt place: "Fujiang Lithium" is not in Fujian. */
export function placesIn(text: string, { gazetteer, knownPlaces, speller }: Vocabulary): PlaceMention[] {
  return gazetteer.find(text, { known: knownPlaces, terms: speller.known });
}

/** Whether a question is of the country or names somebody, so that no name of that sort need be sought around it. */
export function isOfNationOrBody(text: string, { terms, term }: Vocabulary): boolean {
  if (NATIONAL.test(text) || NAME.test(text)) return true;
  return terms.find(text).some(({ ids }) => ids.some((id) => term(id)?.kind === 'organisation'));
}

/** Whether words name no place, thing, time or figure, and nobody. */
export function namesNothing(said: string, vocabulary: Vocabulary): boolean {
  const { indicators, terms } = vocabulary;
  if (placesIn(said, vocabulary).length > 0) return false;
  if (indicators.findNested(said).length + terms.find(said).length > 0) return false;
  const isTimeAlone = parseQuantities(said).every(({ unit }) => unitOf(unit)?.dimension === 'duration');
  if (!isTimeAlone || /\d/.test(said)) return false;
  if (findPeriods(said, undefined).length > 0) return false;
  return [...said.matchAll(CAPITAL)].every(({ 0: word, index }) => NO_NAME.test(word) || isNoName(word, index === 0));
}

/** Whether a word has its capital only for opening a sentence, or for being shouted. */
function isNoName(word: string, opens: boolean): boolean {
  const folded = foldCase(word.replace(/(?:n['’]t|['’].*)$/i, ''));
  return (opens && isEveryday(folded)) || (!/\p{Ll}/u.test(word) && isCommon(folded));
}

/** Whether the sources speak of anything that words which name nothing call by a word of less than everyday use. */
export function isSpokenOf(said: string, { rarity }: Pick<Vocabulary, 'rarity'>): boolean {
  return contentOf(said).some((word) => !isLightWord(word) && rarity(word) !== undefined);
}

/** The words that are neither everyday ones nor such as only ask, analysed. */
export function contentOf(said: string): string[] {
  return wordsOf(said, [], isEveryday);
}

/** The words outside what is named that do more than ask, analysed. */
export function wordsOf(said: string, named: readonly Offsets[], isIdle?: (word: string) => boolean): string[] {
  const folded = foldCase(said);
  const latin = words(said).filter(({ start, end }) => {
    const written = folded.slice(start, end);
    const isFree =
      /^[a-z]/.test(written) && !isOfContraction(folded, start, end) && !overlapsAny({ start, end }, named);
    return isFree && !isQuestionWord(written) && isIdle?.(written) !== true;
  });
  const han = chineseWords(said, folded, named).filter(({ token }) => !isQuestionWord(token));
  return [...latin, ...han].map(({ token }) => token);
}

/** The pieces of "I'm" and of "couldn't". */
function isOfContraction(folded: string, start: number, end: number): boolean {
  return /[a-z]['’]$/.test(folded.slice(0, start)) || /^['’]t\b/.test(folded.slice(end));
}

/** Whether everybody knows a word, so that it is no name. */
export function isKnown(word: string): boolean {
  return word.length === 1 ? isListedLight(word) : isLightWord(word) || isInDictionary(word);
}
