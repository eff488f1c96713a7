import type { Fact } from '../../domain/fact.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { sameQuantity } from '../../facts/quantities/compare.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { foldCase, isQuestionWord, words as readWords, tokens } from '../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../retrieval/thesaurus/thesaurus.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { counterpartHeld } from '../evidence/held.ts';
import type { Match } from '../evidence/match.ts';
import { rememberingOf } from '../remembering.ts';
import type { Snapshot } from '../snapshot.ts';
import { namesOf } from '../understand/lexicon.ts';
import { isLightWord } from '../understand/light-words.ts';
import { type Mention, meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';

/** "What is the area of …", "how large is the fund", "how many experts came", 人口是多少: what is to be measured. */
const MEASURED: readonly RegExp[] = [
  /\bwhat (?:is|was|are|were) (?:the |its |their )?(.+?)(?: (?:of|in|for|at|by)\b|\?|$)/g,
  /\bhow (?:large|big|high|long|far|wide) (?:is|are|was|were) (?:the |its |their )?(.+?)(?: (?:of|in|for|at|by)\b|\?|$)/g,
  /\bhow (?:many|much)\s+((?:\S+ )?\S+?)(?: (?:of|in|for|at|are|were|is|was|do|does|did|has|have|came|will|can)\b|\?|$)/g,
  /\bhow (?:many|much) \S+ of ((?:\S+ )?\S+?)(?: (?:in|for|at|are|were|is|was|do|does|did|has|have|can|will)\b|\?|$)/g,
  /(?:^|[的，,\s])([^的，,\s]{1,8}?)(?:是|有|为|达到?)?(?:多少|多大|多高|多长)/g,
  /(?:多少|几)[个家项件座名位种条辆只]([^，,？?的]{1,6})/g,
];
const COUNTED = /\bhow many\s+(.*)|(?:多少|几)[个家项件座名位种条辆只](.*)/;
/** Not a sentence but keywords: each of them names what is to be measured, or what of. */
const ASKS =
  /\b(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can|will)\b|[吗呢么谁哪几怎]|什么|多少|为何|是否/;

/**
 * Whether a question names what a row measures: its indicator or, where the question names none, a word for it. What
 * stands around the figure ("a group of experts came") does not make it a figure of that.
 */
export function namesMeasure(candidate: Candidate, question: Understanding, snapshot: Snapshot): boolean {
  const { fact } = candidate;
  if (!fact) return false;
  const { indicators, terms } = question;
  const meant = meantOf(indicators);
  const asked = meant.length > 0 ? meant : indicators;
  if (asked.some((mention) => isMeasuredBy(fact, mention, snapshot))) return true;
  // "What is planned for battery recycling": a field that goes by the name of a measure.
  const isField = asked.every(({ alsoTerm }) => alsoTerm) && terms.some(({ ids }) => ids.includes(fact.subject));
  const measure = measureWords(fact, snapshot);
  // "How fast are companies growing": a bare word for a count may be one of the words for the measure.
  const isWord = meant.length === 0 && asked.every(({ words }) => words.every((word) => measure.has(word)));
  if (asked.length > 0 && !isWord) return isField;
  const names = new Set([...candidate.words, ...measure]);
  const holds = (word: string, among: ReadonlySet<string>) => among.has(word) || isTold(word, among);
  if (!question.heads.filter((word) => !isLightWord(word)).every((word) => holds(word, measure))) return false;
  const counted = countedTerm(question);
  if (counted && !counted.ids.includes(fact.subject) && !counted.words.every((word) => measure.has(word))) return false;
  // Where no list knows what is asked about, the row itself has to say some of it: "how much money came with the title".
  const unknown = indicators.length + terms.length > 0 ? [] : question.rest.filter((word) => !isLightWord(word));
  const saysSome = unknown.length === 0 || unknown.some((word) => holds(word, names));
  return saysSome && measuredWords(question).every((word) => holds(word, names));
}

/** "How many electric vehicles": a thing that the word lists know, and that is to be counted. */
function countedTerm({ text, terms }: Understanding): Mention | undefined {
  const counted = COUNTED.exec(foldCase(text));
  const [first] = tokens(counted?.[1] ?? counted?.[2] ?? '');
  return first === undefined ? undefined : terms.find(({ words }) => words[0] === first);
}

function isMeasuredBy(fact: Fact, { ids }: Mention, snapshot: Snapshot): boolean {
  const held = snapshot.withWider(fact.indicator);
  return ids.some((id) => held.includes(id) || snapshot.withWider(id).includes(fact.indicator));
}

/** The words of weight by which a question says what is to be measured. */
const measuredWords = rememberingOf(({ text, rest, heads }: Understanding): readonly string[] => {
  const folded = foldCase(text);
  const said = ASKS.test(folded)
    ? MEASURED.flatMap((pattern) => [...folded.matchAll(pattern)].map(([, words = '']) => words))
    : [folded];
  const named = new Set(said.flatMap((words) => tokens(words)));
  // "How many days": a unit is no thing.
  return [...new Set([...heads, ...rest.filter((word) => named.has(word))])].filter(
    (word) => !isLightWord(word) && !isQuestionWord(word),
  );
});

function measureWords(fact: Fact, snapshot: Snapshot): ReadonlySet<string> {
  return new Set(namesOf(snapshot.indicator(fact.indicator)).flatMap((name) => tokens(name)));
}

/** A translation of a word among the names of a row; synonyms are too loose to tell what is measured. */
function isTold(word: string, names: ReadonlySet<string>): boolean {
  const isHan = /\p{Script=Han}/u.test(word);
  const translations = counterpartsOf(word).filter((together) => /\p{Script=Han}/u.test(together.join('')) !== isHan);
  return counterpartHeld(translations, names);
}

/** Whether words hold the amounts that a question names as a condition: "over 1 billion" is not told by 2 billion. */
export function holdsAmounts({ quote }: Candidate, question: Understanding): boolean {
  const { quantities, asks, unit } = question;
  const amounts = quantities.filter(
    (quantity) => quantity.kind !== 'ordinal' && quantity.text !== unit?.written && !isStretch(quantity, question.text),
  );
  if (amounts.length === 0 || asks.has('yes-no')) return true;
  const told = parseQuantities(quote);
  return amounts.every((quantity) => told.some((figure) => sameQuantity(figure, quantity)));
}

/**
 * When there is to be so much of something ("By when does it want 50 GWh"), and who or which has so much, is told by words
 * that say so much.
 */
export function holdsAmountNamed(quote: string, { asks, quantities, text }: Understanding): boolean {
  const asksHolder = asks.has('date') || (HOLDER.test(text) && !asks.has('value'));
  if (!asksHolder || asks.has('yes-no')) return true;
  const amounts = quantities.filter(({ dimension, value }) => !NO_AMOUNTS.has(dimension) && value >= LEAST_AMOUNT);
  const told = parseQuantities(quote);
  return amounts.every((amount) =>
    told.some((figure) => figure.value === amount.value || sameQuantity(figure, amount)),
  );
}

const HOLDER = /\b(?:who|which)\b|谁|哪/i;
const NO_AMOUNTS: ReadonlySet<string> = new Set(['duration', 'rank']);
/** "Which two bodies" asks for things rather than for an amount. */
const LEAST_AMOUNT = 10;

/** "How did it change over three years", 三年来, 2020、2021、2022三年: so long ago, or so many years named, is no condition. */
function isStretch({ dimension, start, end }: Quantity, text: string): boolean {
  return dimension === 'duration' && (STRETCH_AHEAD.test(text.slice(0, start)) || STRETCH_BEHIND.test(text.slice(end)));
}

const STRETCH_AHEAD =
  /(?:\b(?:in|over|within|during|for|of|each|every|all) (?:the )?(?:last |past |previous |these |those )?|[近这那前后]|过去|最近|(?:19|20)\d\d年?的?)$/i;
const STRETCH_BEHIND =
  /^ (?:later|on|earlier|afterwards|running|in a row)\b|^(?:[之以]?[后前]|以?来|[里间内]|之间|(?:行动|发展)?(?:计划|规划|方案))|^[- ](?:action )?(?:plan|programme|program)\b/i;

/**
 * Whether a candidate lacks the last of two names of measures that stand together: "export prices" are prices, whatever
 * was exported.
 */
export function lacksHead({ missing }: Pick<Match, 'missing'>, { text, indicators }: Understanding): boolean {
  const said = ` ${tokens(text).join(' ')} `;
  return indicators.some(({ ids, words, incidental }, at) => {
    const before = indicators[at - 1];
    if (!before || incidental || !missing.includes(ids[0] ?? '')) return false;
    return said.includes(` ${[...before.words, ...words].join(' ')} `);
  });
}

/** "Which energy density must they reach": a measure that is asked for by name must be told of. */
const ASKED_FOR =
  /\b(?:which|what)(?: (?:minimum|maximum|total|annual|average))? $|(?:什么样的|哪种|何种|多大的?|多高的?|多少)$/i;

/** Whether a match is silent on the measure that the question asks for right behind its question word. */
export function lacksMeasure({ indicator }: Pick<Match, 'indicator'>, { text, indicators }: Understanding): boolean {
  const wanted = indicators.filter(({ incidental }) => !incidental);
  if (indicator || wanted.length === 0) return false;
  // A long question is read anew each time: once is enough.
  const [read, folded] = [readWords(text), foldCase(text)];
  return wanted.some(({ words: [first = ''] }) => {
    const word = read.find(({ token }) => token === first);
    return word !== undefined && ASKED_FOR.test(folded.slice(0, word.start));
  });
}
