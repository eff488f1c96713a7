import type { PeriodMention } from '../../../domain/period.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { containsPeriod } from '../../../facts/periods/compare.ts';
import { findPeriods } from '../../../facts/periods/find.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import { placesByName } from '../../evidence/fitting.ts';
import { wordHeld } from '../../evidence/held.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { meantOf } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';
import { askedKind, isOfKind } from '../ranking/asked-rank.ts';
import { summaryOf } from '../terms.ts';
import type { TellingTest } from './only-telling.ts';

/** Asks how much something grew or fell. */
const ASKS_GROWTH =
  /\bhow (?:much|fast|quickly)\b.*\b(?:grow|grew|grown|rise|rose|risen|increase|increased|fall|fell|fallen|drop|dropped|decline|declined|shrink|shrank)\b|\bby how (?:much|many)\b|\bgrowth\b|[增涨升降跌]了?(?:长|幅|速)?了?(?:多少|几)|增速|增幅|增长率/i;
const SAYS_GROWTH =
  /\bgr[eo]w|\bris(?:e|en|ing)\b|\brose\b|\bincreas|\bmore than (?:a|the) year|\bup (?:by )?\d|\bup from\b|\bfell\b|\bfall|\bdeclin|\bdrop|\bdecreas|\bdown\b|\btimes\b|\bfold\b|\bfivefold|\bdoubl|\btripl|\bfrom\b.*\bto\b|\bagainst\b|\bcompared\b|\b(?:more|less|fewer|higher|lower|faster)\b|增|升|降|减|翻|倍|同比|涨|跌|由.*到|从.*到|比上年|较/i;

/** How long ago something began is no answer to how long it takes: 一年来, "over the past two years". */
const SINCE_THEN =
  /(?:[一二两三四五六七八九十]|\d+)(?:多|余)?个?[年月](?:多)?来|[近过去前]+[一二两三四五六七八九十\d]+(?:多)?个?[年月]|\b(?:in|over|for|during) the (?:last|past|previous) [a-z\d]+ (?:years?|months?)\b/gi;

/** "A seventh of its peak in November": a time of which only the height is told. */
const AT_ITS_HEIGHT =
  /\b(?:of|from|below|above|than|since) (?:its|their|the|a) (?:\w+ )?(?:peak|high|low|record)s? (?:in|of|from) $/i;
const ASKS_HEIGHT = /\b(?:peak|highs?|lows?|record|compar|against)|[高低]点|顶峰|峰值|相比|相较/i;

/** "Three fewer than in 2023": a time that is only measured by. */
const MEASURED_BY =
  /\b(?:than|compared (?:with|to)|against|versus)\s+(?:(?:in|during|that (?:of|in)|those (?:of|in)|(?:at|by) the end of)\s+)?$|(?:比|较|相比|同)$/i;
const ASKS_CHANGE = ['change', 'difference', 'comparison', 'yes-no', 'why', 'policy'] as const;

/** What something is the effect of: "fires caused by the cabinets", 因氟化物超标被罚. */
const CAUSED_BY =
  /\b(?:caused by|due to|because of|owing to|result(?:ing|ed)? (?:from|of)|attribut(?:ed|able) to|blamed on|triggered by)\s+(?:the |an? |its |their )?([^,?.]+?)(?: (?:in|at|on|during|last|this|of|from)\b|[?,.]|$)|[因由]([^，。？]{2,10}?)(?:引起|引发|导致|造成)/i;

/** "Before the title was granted, it was known for …": how things were earlier than what is told. */
const TELLS_EARLIER =
  /^(?:before|prior to|until) [^,\d]{3,60}, [^.;]*\b(?:was|were|had|used to)\b|^在?[^，。\d]{2,20}(?:之前|以前)，/i;
const ASKS_EARLIER =
  /\b(?:before|previous(?:ly)?|earlier|former(?:ly)?|used to|once|until|prior)\b|之前|以前|原来|原先|过去|曾|此前/i;

/** What a question for a change, a duration or a place is told by. */
export const MATTER_TESTS: readonly TellingTest[] = [
  {
    asks: ({ text }) => ASKS_GROWTH.test(text),
    tells: ({ candidate }) => !isSentence(candidate) || SAYS_GROWTH.test(candidate.quote),
  },
  {
    asks: ({ dimension }) => dimension === 'duration',
    tells: ({ candidate }) => !isSentence(candidate) || tellsDuration(candidate.quote),
  },
  {
    asks: ({ text, asks }) => askedKind(text) !== undefined && !asks.has('comparison') && !asks.has('value'),
    tells: tellsPlace,
  },
  {
    asks: ({ text }) => CAUSED_BY.test(text),
    tells: ({ candidate }, { text }) => causeAsked(text).every((word) => holdsItself(candidate, word)),
  },
  {
    asks: ({ periods, text }) => (periods.length > 0 || askedKind(text) !== undefined) && !ASKS_EARLIER.test(text),
    tells: ({ candidate }) => !isSentence(candidate) || !TELLS_EARLIER.test(candidate.quote),
  },
  {
    asks: (question) => bareClaims(question).length > 0,
    tells: ({ candidate }, question) => bareClaims(question).some((claim) => statesNumber(candidate, claim)),
  },
  {
    asks: ({ periods, text }) => periods.length > 0 && !ASKS_HEIGHT.test(text),
    tells: ({ candidate }, { periods }, snapshot) =>
      !isSentence(candidate) || !tellsOnly(AT_ITS_HEIGHT, candidate, periods, snapshot),
  },
  {
    asks: ({ periods, asks }) => periods.length > 0 && !ASKS_CHANGE.some((ask) => asks.has(ask)),
    tells: ({ candidate }, { periods }, snapshot) =>
      !isSentence(candidate) || !tellsOnly(MEASURED_BY, candidate, periods, snapshot),
  },
];

function causeAsked(text: string): string[] {
  const [, english, chinese] = CAUSED_BY.exec(text) ?? [];
  return tokens(english ?? chinese ?? '').filter((word) => !isLightWord(word));
}

/** What stands around words is no cause of what they tell. */
function holdsItself({ words, quote }: Match['candidate'], word: string): boolean {
  return wordHeld(word, counterpartsOf(word), { words, quote, nearby: NOTHING }) > 0;
}

const NOTHING: ReadonlySet<string> = new Set();

/** "Did it get to the 120 billion": the number is all that says what is asked about. */
function bareClaims({ asks, indicators, quantities }: Understanding): readonly Quantity[] {
  const claims = quantities.filter(({ kind }) => kind !== 'ordinal');
  const isBare = meantOf(indicators).length === 0 && claims.every(({ kind, noun }) => kind === 'count' && !noun);
  return asks.has('yes-no') && isBare ? claims : [];
}

function statesNumber({ fact, quote }: Match['candidate'], { value }: Quantity): boolean {
  const told = fact ? [fact] : parseQuantities(quote);
  return told.some((figure) => Math.abs(figure.value) === value);
}

/** Whether words name the times that are asked about only behind some others: "its peak in", "fewer than in". */
function tellsOnly(
  behind: RegExp,
  { quote, document }: Match['candidate'],
  periods: readonly PeriodMention[],
  snapshot: Snapshot,
): boolean {
  const told = findPeriods(quote, snapshot.document(document).published);
  const bound = told.filter(({ start }) => behind.test(quote.slice(0, start)));
  const isAsked = ({ edtf }: PeriodMention) => periods.some((asked) => containsPeriod(asked.edtf, edtf));
  return bound.some(isAsked) && !told.some((one) => !bound.includes(one) && isAsked(one));
}

function isSentence({ kind, cell }: Match['candidate']): boolean {
  return kind === 'sentence' && cell === undefined;
}

function tellsDuration(quote: string): boolean {
  const rest = quote.replaceAll(SINCE_THEN, ' ');
  return rest === quote || parseQuantities(rest).some(({ dimension }) => dimension === 'duration');
}

/** "Which cities": one is named, or is whose measure or figure it is, besides those that the question names. */
function tellsPlace({ candidate }: Match, question: Understanding, snapshot: Snapshot): boolean {
  const kind = askedKind(question.text);
  const { fact, measure, cell, quote, places } = candidate;
  const wanted = placesByName(question, snapshot);
  const inWords = measure ? summaryOf(measure, question.language) : quote;
  const own = measure ?? fact;
  const told = cell ? places : [...(own ? [own.place] : []), ...(fact ? [] : snapshot.placesIn(inWords))];
  return told.some((code) => {
    const unit = snapshot.gazetteer.byCode(code);
    return unit !== undefined && kind !== undefined && isOfKind(unit, kind) && !wanted.includes(code);
  });
}
