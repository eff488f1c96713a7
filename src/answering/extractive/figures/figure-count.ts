import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import { conceptsIn, wordsOf } from '../../evidence/candidate.ts';
import { counterpartHeld } from '../../evidence/held.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Mention } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';
import { HOW_MUCH, indicatorsAsked } from './figure-indicator.ts';
import { around, type ReadFigure } from './read-figure.ts';

const HAN = /\p{Script=Han}/u;
const HOW_MANY = /\bhow many\s+(?!of\b)(?:more\s+)?(.*)$/i;
/** What follows a bare number in Chinese and makes it a time or a number of a series. */
const OF_A_SERIES = /^\s?[时点分号日月年期届楼条款章]/;
/** Words that count things which are asked for, and stand right at the number: 137户, 三个镇. */
const CLASSIFIERS = new Set(['户', '人', '家', '镇', '辆', '台', '座', '乡', '村', '县', '市', '省', '国']);
/** Counts how often something happens. */
const OCCASIONS = new Set(['次', '回', 'times']);

/** "How many of them" may be told by a share. */
const HOW_MANY_OF = /\bhow many of\b|[其当]中|中有(?:多少|几)/i;

/** Whether a question asks how many of something there are. */
export function asksCount(question: Understanding, snapshot: Snapshot): boolean {
  const { text, dimension, heads, indicators } = question;
  if (HOW_MANY_OF.test(text)) return false;
  if (dimension !== undefined) return dimension === 'count';
  const meant = indicatorsAsked(question);
  if (HOW_MUCH.test(text)) return false;
  if (meant.length > 0 && meant.every(({ ids }) => isCount(ids, snapshot))) return true;
  if (!HOW_MANY_ZH.test(text)) return false;
  const behind = indicators.some(({ ids, words }) => isCount(ids, snapshot) && isBehind(words.join(''), text));
  const ofThings = heads.length > 0 && HAS_HOW_MANY.test(text) && !OF_NO_THINGS.test(text);
  return behind || ofThings || heads.some((head) => CLASSIFIERS.has(head));
}

const HOW_MANY_ZH = /多少|几/;
const HAS_HOW_MANY = /有(?:多少|几)/;
/** What has an amount and no number. */
const OF_NO_THINGS = /资金|钱|财政|产能|电|水|面积|金额|利润/;

/** Whether a name stands behind 多少: 多少座公共充电桩, not 企业销售额是多少. */
function isBehind(name: string, text: string): boolean {
  const [, behind = ''] = /(?:多少|几)([^，。？?]*)/.exec(text) ?? [];
  return behind.includes(name);
}

function isCount(ids: readonly string[], snapshot: Snapshot): boolean {
  return ids.length > 0 && ids.every((id) => snapshot.indicator(id)?.dimension === 'count');
}

/**
 * Whether what a figure counts is what is asked for: the noun behind the number, in Chinese what its clause names, or
 * the clause before. "1,200 cabinets" does not tell how many couriers there are.
 */
export function countsAsked(figure: ReadFigure, question: Understanding, snapshot: Snapshot): boolean {
  const { dimension, noun = '' } = figure.quantity;
  if (dimension !== 'count') return false;
  const { after: behind } = around(figure);
  if (noun === '' && OF_A_SERIES.test(behind)) return false;
  if (WHO_TOLD.test(behind)) return false;
  const counted = question.indicators.filter(({ ids }) => isCount(ids, snapshot));
  const things = thingsCounted(question);
  if (counted.length === 0 && things.length === 0) return true;
  if (OCCASIONS.has(noun) && !question.heads.includes(noun)) return false;
  if (noun !== '' && !HAN.test(noun)) return namesCounted(noun, counted, things, snapshot);
  // "Two of the five cell factories" counts factories.
  const [, whole = ''] = OF_WHOLE.exec(behind) ?? [];
  const ofWhole = parseQuantities(whole).find(({ start }) => start === 0)?.noun;
  if (ofWhole !== undefined) return namesCounted(ofWhole, counted, things, snapshot);
  const classifier = question.heads.find((head) => CLASSIFIERS.has(head));
  if (classifier !== undefined && counted.length === 0) {
    return `${figure.quantity.text}${/^[^，。；、,;]{0,4}/.exec(behind)?.[0] ?? ''}`.includes(classifier);
  }
  if (!HAN.test(figure.own))
    return STATES.test(around(figure).before) && holdsCounted(figure.own, counted, things, snapshot);
  return figure.told.some((clause) => holdsCounted(clause, counted, things, snapshot));
}

/** "Two people familiar with the matter": who told of it. */
const WHO_TOLD =
  /^\s*(?:people|persons|sources|officials|executives|men|women) (?:familiar|close|briefed|with (?:direct )?knowledge)\b/i;
/** Of how many a number is, in so many words. */
const OF_WHOLE = /^\s*of (?:the|its|their|these|those)\s+(.*)/i;

/** What stands before a number that states how many there are, which "window 12" does not. */
const STATES =
  /(?:^|[,:–-]|\b(?:was|were|is|are|be|to|at|of|reached|total(?:l?ed)?|than|about|nearly|over|only|had|has|have|hit|and|from|by|numbered|with|all|the|its|their|these|some|another|around|employs?|runs?))\s*$/i;

/** The last word of what "how many" counts, with what may stand for it; in Chinese, the word behind 多少. */
function thingsCounted({ text, heads }: Understanding): readonly string[] {
  const phrase = HOW_MANY.exec(text)?.[1];
  const noun = phrase === undefined ? undefined : parseQuantities(`3 ${phrase}`)[0]?.noun;
  return noun === undefined ? heads : tokens(noun).slice(-1);
}

function namesCounted(
  noun: string,
  counted: readonly Mention[],
  things: readonly string[],
  snapshot: Snapshot,
): boolean {
  const [last = ''] = tokens(noun).slice(-1);
  const concepts = conceptsIn(noun, snapshot);
  const isNamed = ({ ids, words }: Mention) =>
    ids.some((id) => concepts.has(id)) || standsFor(last, words.at(-1) ?? '');
  return counted.some(isNamed) || things.some((thing) => standsFor(last, thing));
}

/** Words for persons, which "how many people" asks for. */
const PEOPLE = new Set(tokens('people person persons'));
const PERSONS = new Set(
  tokens(
    'people person persons workers employees staff technicians graduates students residents inhabitants engineers ' +
      'scientists researchers experts couriers drivers riders farmers fishermen trainees apprentices teachers men women',
  ),
);

function standsFor(word: string, asked: string): boolean {
  if (PEOPLE.has(asked) && PERSONS.has(word)) return true;
  return word === asked || counterpartsOf(asked).some((together) => together.at(-1) === word);
}

function holdsCounted(
  clause: string,
  counted: readonly Mention[],
  things: readonly string[],
  snapshot: Snapshot,
): boolean {
  const concepts = conceptsIn(clause, snapshot);
  const held = wordsOf([clause]);
  const holds = (word: string) =>
    held.has(word) || clause.includes(word) || counterpartHeld(counterpartsOf(word), held);
  if (counted.length === 0) return things.some(holds);
  return counted.some(({ ids, words }) => ids.some((id) => concepts.has(id)) || words.every(holds));
}
