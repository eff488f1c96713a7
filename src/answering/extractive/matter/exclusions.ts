import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import type { Match } from '../../evidence/match.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { TellingTest } from './only-telling.ts';

/** What a question leaves out: "apart from lithium batteries", 除锂电池以外. */
const LEAVES_OUT =
  /\b(?:apart from|aside from|other than|besides|except(?: for)?|excluding|not counting)\s+([^,?]+)|除(?:了|去)?([^，。？]{1,12}?)(?:以外|之外|外)/i;
/** Words that tell of what is left when something has been left out. */
const TELLS_REST =
  /\b(?:apart from|aside from|other than|besides|except|excluding|others?|remaining|remainder|rest)\b|除|其他|其它|其余|剩余/i;

/** "That are not new energy vehicles": what is left beside a thing, not the thing. */
const BESIDE = /\b(?:that|which) (?:are|were|is|was) not\b|\bnon-\w+|(?<!是)不是|不属于|(?<!并)非(?!常|但|金属|水|晶)/i;
/** A figure that is not one of something: "what percent was NOT lithium". */
const DENIES = /(?<!\b(?:or|if|why|whether) )\bnot\b(?! (?:only|just|sure|to mention)\b)|(?<![有尚])没有|并非/i;
const TELLS_BESIDE =
  /\bnot\b|\bnon-|\bother\b|\brest\b|\bremain|\bexcept|\bconventional|\bwithout\b|\bonly\b|不|非|其他|其余|除|没有|未|无/i;

/** Things of which a question knows how many there are: "the six components", 六大部件. */
const THE_NUMBER = /(?:\b(?:the|these|those|all|its|their)|[这那其]) ?$/i;
/** Places and times are counted by whoever asks, whatever a text says of them. */
const NO_THINGS =
  /^\s*(?:[a-z]+ )?(?:cit(?:y|ies)|provinces?|countr|counties|places?|years?|months?|days?|weeks?|hours?|figures?|numbers?|sources?|texts?|documents?|times)\b|^[个座]?(?:城市|省|国|地|年|月|天|市|县|区|数)/i;
/** "Is the 250 billion already invested?", 那250个项目建成了吗: what has come of a figure is told by words that have it. */
const ASKS_OUTCOME =
  /^(?:(?:so|and|but|then)[, ]+)*(?:is|are|was|were|has|have) (?:all )?(?:the|those|these|that|this)\b|^(?:[那这]些?|其)?\d/i;
/** Of one or two there are many. */
const LEAST = 3;

/** What is told of something else than what a question leaves out, and of as many things as it speaks of. */
export const EXCLUSION_TESTS: readonly TellingTest[] = [
  { asks: ({ text }) => LEAVES_OUT.test(text), tells: tellsRest },
  {
    asks: ({ text, asks, dimension }) =>
      BESIDE.test(text) || (DENIES.test(text) && (asks.has('value') || dimension !== undefined)),
    tells: ({ candidate: { quote } }) => TELLS_BESIDE.test(quote),
  },
  {
    asks: (question) => numbersOfThings(question).length > 0,
    tells: ({ candidate: { quote } }, question) => {
      const told = parseQuantities(quote).map(({ value }) => value);
      return numbersOfThings(question).every((value) => told.includes(value));
    },
  },
];

function tellsRest({ candidate: { fact, quote, cell } }: Match, { text, terms }: Understanding): boolean {
  if (!fact) return cell !== undefined || TELLS_REST.test(quote);
  const [, english, chinese] = LEAVES_OUT.exec(text) ?? [];
  const leftOut = new Set(tokens(english ?? chinese ?? ''));
  return !terms.some(({ words, ids }) => words.every((word) => leftOut.has(word)) && ids.includes(fact.subject));
}

function numbersOfThings({ text, quantities, asks }: Understanding): number[] {
  const isOutcome = ASKS_OUTCOME.test(text);
  if (asks.has('yes-no') && !isOutcome) return [];
  return quantities.flatMap(({ kind, dimension, value, start, end }) => {
    const isCounted = kind === 'count' || (isOutcome && kind === 'amount' && dimension !== 'duration');
    const isOfThings = isCounted && value >= LEAST && THE_NUMBER.test(text.slice(0, start));
    return isOfThings && !NO_THINGS.test(text.slice(end)) ? [value] : [];
  });
}
