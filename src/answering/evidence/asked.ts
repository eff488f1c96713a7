import type { PlaceCode } from '../../domain/place.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import { membersOf } from '../../retrieval/thesaurus/kinds.ts';
import { readingOf } from '../../retrieval/thesaurus/readings.ts';
import { counterpartsOf, isInDictionary, phrasesIn } from '../../retrieval/thesaurus/thesaurus.ts';
import { remembering } from '../remembering.ts';
import type { Snapshot } from '../snapshot.ts';
import { isLightWord } from '../understand/light-words.ts';
import type { Understanding } from '../understand/understand.ts';
import { isWhatIsAsked } from '../understand/words-left.ts';
import { pairsOf } from './candidate.ts';
import { wantedPlaces } from './fitting.ts';
import { personsIn } from './persons.ts';

/** What may stand for a word: each one word, or several together. */
export type Counterparts = readonly (readonly string[])[];

/** How much each part of a question weighs. */
export const WEIGHT = {
  indicator: 2,
  secondName: 0.4,
  term: 1.5,
  fieldWord: 0.8,
  place: 0.5,
  unknownWord: 1.6,
  lightWord: 0.2,
  /** So much of its weight a word has that only an earlier question used. */
  carried: 0.5,
};

/** Of a question, what is the same for every candidate. */
export interface Asked {
  snapshot: Snapshot;
  /** Of each word of a name as it was used, what may stand for it. */
  named: ReadonlyMap<string, Counterparts>;
  places: readonly PlaceCode[];
  words: readonly { word: string; weight: number; counterparts: Counterparts }[];
  pairs: readonly string[];
  /** Of why something is so, the words before the reason tell what it is the reason of. */
  asksWhy: boolean;
  /** Whether a name or word that is missing tells against a candidate. */
  mustBeHeld: (name: string) => boolean;
  /** Sums of money that it speaks of: "why was the goal of 18 billion yuan missed". */
  sums: readonly Quantity[];
}

/** A question is put to thousands of candidates one after the other. */
const askedBefore = new WeakMap<Understanding, Asked>();

/** What a question asks of every candidate; remembered as long as the question is. */
export function askedOf(question: Understanding, snapshot: Snapshot): Asked {
  const known = askedBefore.get(question);
  if (known?.snapshot === snapshot) return known;
  const phrases = phrasesIn(tokens(question.text));
  const persons = personsIn(question.text, snapshot);
  const words = [...new Set([...question.rest, ...question.heads])].map((word) => {
    const alone = isLightWord(word)
      ? []
      : [...counterpartsOf(word), ...ofParts(word), ...inLatin(word), ...snapshot.namesReadAs(word)];
    const counterparts = [...alone, ...(phrases.get(word) ?? []), ...(persons.get(word) ?? []), ...ofKind(word)];
    if (isWhatIsAsked(word, question.text)) return { word, weight: WEIGHT.lightWord, counterparts };
    const weight = question.heads.includes(word) ? WEIGHT.unknownWord : wordWeight(word, counterparts, snapshot);
    return { word, weight: question.carried?.includes(word) ? weight * WEIGHT.carried : weight, counterparts };
  });
  const places = wantedPlaces(question, snapshot);
  const named = new Map(
    [...question.indicators, ...question.terms]
      .flatMap(({ words: used }) => [...used, ...wholeName(used)])
      .map((word) => [word, [...counterpartsOf(word), ...(phrases.get(word) ?? [])]]),
  );
  const asked = {
    snapshot,
    named,
    places,
    words,
    pairs: [...pairsOf(question.text)],
    asksWhy: question.asks.has('why'),
    mustBeHeld: remembering((name) => mustBeHeld(name, question)),
    sums: question.asks.has('yes-no') ? [] : question.quantities.filter(isSum),
  };
  askedBefore.set(question, asked);
  return asked;
}

function mustBeHeld(name: string, { heads, text, carried }: Understanding): boolean {
  if (carried?.includes(name)) return false;
  return heads.includes(name) || (!isLightWord(name) && !isWhatIsAsked(name, text));
}

/** Which metals there are is told by their names. */
function ofKind(word: string): Counterparts {
  return [...membersOf(word)].map((member) => [member]);
}

function isSum({ dimension, kind }: Quantity): boolean {
  return dimension === 'money' && kind === 'amount';
}

/** A Chinese name that the analyzer cuts (储|能) as the one word that it is. */
export function wholeName(words: readonly string[]): string[] {
  const whole = words.join('');
  return words.length > 1 && /^\p{Script=Han}+$/u.test(whole) ? [whole] : [];
}

/** A Chinese name as English texts write it. */
function inLatin(word: string): Counterparts {
  const reading = readingOf(word);
  return reading === undefined ? [] : [tokens(reading)];
}

/** So many ways to say the parts of one word are tried. */
const MAX_WAYS = 200;

/** What a figure is called, beyond what is done. */
const MEASURE = /[率量额价费数度]$/;

/** A Chinese word that the analyzer cuts (运营|商) is held where each of its parts that say something is. */
function ofParts(word: string): Counterparts {
  // A rate of use is none of those who use it.
  if (isInDictionary(word) && MEASURE.test(word)) return [];
  const parts = tokens(word);
  const telling = parts.filter((part) => part.length > 1 && !isLightWord(part));
  if (parts.length < 2 || telling.length === 0) return [];
  const ways = telling.map((part) => [[part], ...counterpartsOf(part)]);
  const together = ways.reduce<string[][]>(
    (said, way) => said.flatMap((before) => way.map((each) => [...before, ...each])).slice(0, MAX_WAYS),
    [[]],
  );
  return together;
}

function wordWeight(word: string, counterparts: Counterparts, snapshot: Snapshot): number {
  if (isLightWord(word)) return WEIGHT.lightWord;
  // A word of the other language is as rare as what it means.
  const rarities = [[word], ...counterparts].flatMap((together) => together.map((each) => snapshot.rarity(each) ?? -1));
  const rarity = snapshot.rarity(word) ?? Math.max(...rarities);
  return rarity < 0 ? WEIGHT.unknownWord : 0.4 + rarity;
}
