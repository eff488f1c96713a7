import { tokens } from '../../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import { type Candidate, wordsOf } from '../../evidence/candidate.ts';
import { wordHeld } from '../../evidence/held.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import { namesOneOfARow, tellsOnlyOthers } from '../telling/tells-other.ts';
import type { TellingTest } from './only-telling.ts';

/** What costs something: "what does a battery swap cost", "the price of a licence". */
const COSTS: readonly RegExp[] = [
  /\b(?:what|how much) (?:do|does|did|will|would) ((?:(?!\b(?:say|tell|think)\b).)+?) costs?\b/i,
  /\b(?:costs?|price) of (.+?)(?: (?:in|at|for|per|from|by|on|during|since)\b|\?|$)/i,
  /^((?:[\w-]+ )+)(?:price|cost|fee)s?$/i,
];
/** What something is for each of: "for each battery", 每块电池. */
const EACH =
  /\b(?:for|per) (?:each|every|single|one) (?!year|month|of (?:the |these |those )?(?:\w+ )?(?:year|month))(.+?)(?: (?:in|at|from|by|of|that|which|it)\b|\?|,|$)/i;

/** "What did it sell", "what are they made of": what is told only by words of selling, or of what is in a thing. */
const ACTS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\bwhat (?:do|does|did|has|have) (?:\S+ )+?(?:sell|sold)\b|卖(?:的是)?(?:了)?(?:什么|哪些)/i,
    /\bs[eo]ll?(?:s|d|ing)?\b|\bsales?\b|\brevenue|\bship(?:s|ped|ments?)\b|\bturnover\b|\bbuy|\bexport|销|卖|售|出口|营收|收入/i,
  ],
  [
    /\bwhat (?:do|does|did|have|has)\b.*\b(?:ask(?:ed|ing)?|wonder(?:ed|ing)?|want(?:ed)? to know|worr(?:y|ied))\b|(?:问|担心|怀疑)(?:的是)?(?:什么|啥|些什么)/i,
    /\bask|\bwonder|\bquestion|\bwhether\b|\bworr|\bdoubt|问|是否|担心|怀疑/i,
  ],
  [
    /\bwhat\b.*\b(?:made|composed|built) (?:up )?(?:of|from|out of)\b|\bwhat\b.*\bconsists? of\b|由(?:什么|哪些)[^，。？]*(?:制成|组成|构成|做)|(?:什么|哪些)[^，。？]*[制做]成/i,
    /\b(?:made|composed|built) (?:up )?(?:of|from|with|out of)\b|\bconsists?\b|\bcompris|\bcontain(?:s|ed|ing)?\b|\binclud|\bmake up\b|[制做组构]成|包[括含]|含有|采用/i,
  ],
];

/** "For other companies": what one company gets tells nothing of the others. */
const OTHERS =
  /\b(?:for|of|by|to|from|with|at|do|does|did|are|have) (?:the |all )?other (?!than)\w+|(?:其他|其它|别的|另外的)(?:企业|公司|厂|人|用户|项目)/i;
const TELLS_OTHERS =
  /\bothers?\b|\banother\b|\belse\b|\brest\b|\bremain|\bexcept|\boutside\b|\bevery|\ball\b|\bany\b|其他|其它|其余|别的|另|所有|均|各/i;

/** "The national requirement": what a city or a province lays down is none. */
const NATIONAL =
  /\b(?:national|nationwide|chinese|china['’]s|central government(?:['’]s)?) (?:[\w-]+ ){0,2}(?:rules?|requirements?|laws?|standards?|regulations?|polic(?:y|ies)|guidelines?|limits?)\b|国家(?:层面)?的?(?:规定|标准|政策|要求|法规)/i;
const TELLS_NATIONAL =
  /\bnational|\bnationwide|\bstate\b|\bministry\b|\bchin(?:a|ese)\b|\bcentral\b|国家|全国|中国|中央|部/i;

function isNational({ candidate: { places, quote } }: Match, _: Understanding, { gazetteer }: Snapshot): boolean {
  return TELLS_NATIONAL.test(quote) || places.some((place) => gazetteer.byCode(place)?.level === 'country');
}

/** "How much do they pay into the fund": its size does not tell. */
const PAID_INTO =
  /\b(?:pa(?:y|id)|put|contribut\w+)\b[^.?]* (?:in)?to (?:\w+ ){0,3}funds?\b|基金[^，。？]*出资多少|出资多少/i;
const TELLS_PAID_INTO = /\b(?:pa(?:y|ys|id)|puts?|contribut\w+|provid\w+|bears?|shares?)\b|出资|注资|投入|拿出|承担/i;

/** What words must name by themselves, because the question is for the price or the share of that very thing. */
export const THING_TESTS: readonly TellingTest[] = [
  {
    asks: ({ text }) => namesOneOfARow(text),
    tells: ({ candidate }, { text }, snapshot) => !tellsOnlyOthers(snapshot.document(candidate.document), text),
  },
  ...ACTS.map(([asked, told]) => ({
    asks: ({ text }: Understanding) => asked.test(text),
    tells: ({ candidate }: Match) => told.test(candidate.quote),
  })),
  { asks: ({ text }) => NATIONAL.test(text), tells: isNational },
  { asks: ({ text }) => PAID_INTO.test(text), tells: ({ candidate }) => TELLS_PAID_INTO.test(candidate.quote) },
  { asks: ({ text }) => OTHERS.test(text), tells: ({ candidate }) => TELLS_OTHERS.test(candidate.quote) },
  { asks: ({ text }) => COSTS.some((costs) => costs.test(text)), tells: (...of) => namesThing(COSTS, ...of) },
  { asks: ({ text }) => EACH.test(text), tells: (...of) => namesThing([EACH], ...of) },
];

/** A word that is a name, as far as capitals tell. */
const NAME = /\p{Lu}[\p{L}-]+/gu;

/**
 * Whether a sentence or row, or the sentence before it, names a thing, and by the names that the question has for it; a
 * thing that has no word of weight is named by any.
 */
function namesThing(
  phrases: readonly RegExp[],
  { candidate }: Match,
  { text, places }: Understanding,
  snapshot: Snapshot,
): boolean {
  const phrase = phrases.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0] ?? '';
  const ofPlaces = wordsOf(places.flatMap(({ candidates: [code] }) => snapshot.gazetteer.names(code)));
  const telling = (words: string) => tokens(words).filter((word) => !isLightWord(word) && !ofPlaces.has(word));
  const own = { words: ownWords(candidate, snapshot), nearby: new Set<string>(), quote: candidate.quote };
  const holds = (word: string) => wordHeld(word, counterpartsOf(word), own) > 0;
  const words = telling(phrase);
  const names = telling(phrase.match(NAME)?.join(' ') ?? '');
  if (words.length === 0) return true;
  return (
    words.some(holds) && names.every(holds) && !words.every((word) => standsBehindCost(word, candidate, own.words))
  );
}

/** "A certificate costs us four million, said a maker of cells": what only stands behind is not what costs so much. */
function standsBehindCost(word: string, { quote }: Candidate, all: ReadonlySet<string>): boolean {
  const [, costing = '', behind = ''] = /^(.*?)\bcosts?\b(.*)$/is.exec(quote) ?? [];
  return costing !== '' && all.has(word) && wordsOf([behind]).has(word) && !wordsOf([costing]).has(word);
}

function ownWords({ words, quote, document, span }: Candidate, snapshot: Snapshot): ReadonlySet<string> {
  return new Set([...words, ...wordsOf([quote, snapshot.sentenceBefore(document, span)])]);
}
