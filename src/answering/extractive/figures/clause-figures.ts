import { askedOf } from '../../evidence/asked.ts';
import { type Candidate, wordsOf } from '../../evidence/candidate.ts';
import { wordHeld } from '../../evidence/held.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord, isListedLight } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import { asksCount, countsAsked } from './figure-count.ts';
import { indicatorsAsked, isOfIndicator } from './figure-indicator.ts';
import { isPaidBy } from './figure-payer.ts';
import { isOfPlaceAlone } from './figure-place.ts';
import { isStated } from './figure-stated.ts';
import { isOfThing, isSaid, thingsIn, without } from './figure-thing.ts';
import { isOfOneAlone, isOfWhole } from './figure-whole.ts';
import { type ReadFigure, readFigures } from './read-figure.ts';
import { familiesAsked, tellOfFamily } from './word-families.ts';

/**
 * Whether one of a candidate's figures is of what is asked for, by the clause that it stands in: of the indicator, of
 * the thing, counting what is counted, a share of the whole that is meant. What else its sentence speaks of tells
 * nothing of the figure.
 */
export function tellsFigureAsked(
  candidate: Candidate,
  question: Understanding,
  snapshot: Snapshot,
  isOfKind: IsOfKind,
): boolean {
  const rules = figureRules(question, snapshot);
  return readFigures(candidate, snapshot).some(
    (figure) => isOfKind(figure) && rules.every(({ keeps }) => keeps(figure, candidate)),
  );
}

/** By which rules a candidate's figure is refused, of several the one refused by the fewest. */
export function figureRefusals(
  candidate: Candidate,
  question: Understanding,
  snapshot: Snapshot,
  isOfKind: IsOfKind,
): readonly string[] {
  const rules = figureRules(question, snapshot);
  const refused = readFigures(candidate, snapshot).map((figure) =>
    isOfKind(figure)
      ? rules.flatMap(({ name, keeps }) => (keeps(figure, candidate) ? [] : [name]))
      : ['of another kind'],
  );
  const [fewest = ['there is none']] = refused.sort((a, b) => a.length - b.length);
  return fewest;
}

type IsOfKind = (figure: ReadFigure) => boolean;

/** What a figure must be to be the one asked for. Its name says why it is refused, for those who look into refusals. */
interface FigureRule {
  name: string;
  keeps: (figure: ReadFigure, candidate: Candidate) => boolean;
}

/** The rules for the figures of one question; what depends on the question alone is found out once. */
function figureRules(question: Understanding, snapshot: Snapshot): readonly FigureRule[] {
  const families = familiesAsked(question.text);
  const counts = asksCount(question, snapshot);
  return [
    { name: 'not stated flatly', keeps: (figure) => isStated(figure, question) },
    {
      name: 'of another indicator',
      keeps: (figure, candidate) => isOfIndicator(figure, candidate, question, snapshot),
    },
    { name: 'counts something else', keeps: (figure) => !counts || countsAsked(figure, question, snapshot) },
    { name: 'of another thing', keeps: (figure) => isOfThing(figure, question, snapshot) },
    { name: 'out of reach of a word', keeps: (figure, candidate) => isInReach(figure, candidate, question, snapshot) },
    { name: 'its clause has no word of the question', keeps: (figure) => isOfWords(figure, question, snapshot) },
    { name: 'of another whole', keeps: (figure) => isOfWhole(figure, question, snapshot) },
    { name: 'of one alone', keeps: (figure) => !isOfOneAlone(figure, question) },
    { name: 'of a place alone', keeps: (figure) => isOfPlaceAlone(figure, question, snapshot) },
    { name: 'paid by another', keeps: (figure) => isPaidBy(figure, question, snapshot) },
    { name: 'told by words of another family', keeps: ({ told }) => tellOfFamily(families, told) },
  ];
}

/**
 * Whether a figure is of what a question asks for in words that are no names: its clause holds one of them, or one
 * before it, and not only within a longer name (磷酸 within 磷酸铁锂), and no nearer one names another thing.
 */
function isOfWords({ told, behind }: ReadFigure, question: Understanding, snapshot: Snapshot): boolean {
  const { words } = askedOf(question, snapshot);
  const telling = words.filter(({ word }) => !isLightWord(word) || isUnknownCharacter(word));
  if (telling.length === 0 || question.terms.some(({ ids }) => ids.some((id) => snapshot.isDefining(id)))) return true;
  const holds = (text: string) => {
    const held = { words: wordsOf([text]), nearby: new Set<string>(), quote: text };
    return telling.some(({ word, counterparts }) => wordHeld(word, counterparts, held) > 0);
  };
  for (const clause of [...told, behind]) {
    const others = thingsIn(clause, snapshot).filter((thing) => !isSaid(thing, question, snapshot));
    if (holds(without(clause, others))) return true;
    if (others.length > 0 && (holds(clause) || indicatorsAsked(question).length > 0)) return false;
  }
  return indicatorsAsked(question).length > 0 || told.some((clause) => words.some(({ word }) => says(clause, word)));
}

/** Whether the words of a question that a sentence holds stand where its figure may be of them, or around it as well. */
function isInReach(
  { text, told, behind }: ReadFigure,
  { nearby }: Candidate,
  question: Understanding,
  snapshot: Snapshot,
): boolean {
  const reach = `${told.join(' ')} ${behind}`;
  const telling = askedOf(question, snapshot).words.filter(({ word }) => !isLightWord(word));
  const held = { words: wordsOf([reach]), nearby, quote: reach };
  return telling.every(({ word, counterparts }) => wordHeld(word, counterparts, held) > 0 || !says(text, word));
}

/** A character that is in no list of light words may be a name: 锑. */
function isUnknownCharacter(word: string): boolean {
  return /^[\p{Script=Han}--[一二三四五六七八九十百两]]$/v.test(word) && !isListedLight(word);
}

function says(text: string, word: string): boolean {
  return wordsOf([text]).has(word);
}
