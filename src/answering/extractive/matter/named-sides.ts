import { tokens } from '../../../retrieval/analyzer.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Mention } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';

type Places = Understanding['places'];

const BETWEEN_SIDES = /\s+or\s+|\s+than\s+|\s+(?:versus|vs\.?)\s+|还是|[与和跟同及]|、/i;
/** A side that has fewer words of its own is of what the other side is called: "or Yibin's". */
const WORDS_OF_SIDE = 2;

/** "Yichun's lithium revenue or the output value of Yibin's industry": what only the other places' sides are called. */
export function wordsOfOtherSides(text: string, places: Places, others: Places): ReadonlySet<string> {
  const own = wordsBeside(places, text);
  const names = places.flatMap((place) => tokens(place.text));
  const says = own.filter((word) => !names.includes(word) && !isLightWord(word));
  return says.length < WORDS_OF_SIDE ? new Set() : new Set(wordsBeside(others, text)).difference(new Set(own));
}

/** Of the indicators of a question, those that are asked of a place: where each side names its own, those of its side. */
export function indicatorsOfSide(
  indicators: readonly Mention[],
  text: string,
  places: Places,
  others: Places,
): readonly Mention[] {
  const [own, other] = [wordsBeside(places, text), wordsBeside(others, text)];
  const named = indicators.filter((indicator) => isNamedIn(own, indicator));
  const areApart = indicators.every((each) => isNamedIn(own, each) !== isNamedIn(other, each));
  return areApart && named.length > 0 ? named : indicators;
}

function isNamedIn(side: readonly string[], { words }: Mention): boolean {
  return words.every((word) => side.includes(word));
}

/** The words of those sides of a comparison that name one of some places. */
function wordsBeside(places: Places, text: string): string[] {
  const sides = text.split(BETWEEN_SIDES).filter((side) => places.some((place) => side.includes(place.text)));
  return sides.flatMap((side) => tokens(side));
}
