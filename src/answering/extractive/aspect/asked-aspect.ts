import { rememberingOf } from '../../remembering.ts';
import type { Understanding } from '../../understand/understand.ts';
import { phasesIn } from './told-aspect.ts';

/** What a question wants to know of a quantity; where nothing is set, how much there is of it. */
export interface AskedAspect {
  /** How it grew, fell or changed: told by a rate, or reckoned from two levels. */
  growth: boolean;
  /** How its growth rate changed. */
  rateChange: boolean;
  /** How much of it came new within a time. */
  added: boolean;
  /** All that there is of it at one time, not what came new. */
  stock: boolean;
  /** What of it is lacking, idle or still to come. */
  remainder: boolean;
  /** A sum that was paid or put in, which neither a rate nor a ceiling tells. */
  sum: boolean;
  /** A sum of money that has changed hands. */
  paid: boolean;
  /** A ratio or a part of a whole. */
  part: boolean;
  /** What one of a kind gets or pays. */
  perUnit: boolean;
  yearly: boolean;
  /** In what it is reckoned, where the question says so: "growth in volume". */
  reckoned?: 'volume' | 'value';
}

const GROWTH =
  /\bgrowth\b|\b(?:grow(?:s|n|ing)?|grew|increas\w*|ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell)\b(?! to\b)|\b(?:(?:go(?:es|ing)?|went|gone) (?:up|down)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?)\b(?! to\b)|\bdrop|\bdeclin|\bdecreas|\bslump|\bshr[aiu]nk|\bshorten|\breduc|\bchang(?:e|es|ed)\b|\bhow much (?:bigger|larger|smaller|higher|lower)\b|\bhow (?:many|much) (?:more|fewer|less)\b.*\bthan\b.*\b(?:before|earlier|\d{4})\b|(?:怎么|如何|怎样)变|增速|增幅|(?:增长|增加|涨|跌|下降|下滑|上升|减少|缩短|降低)(?!到|至)|变化|[少多快慢省减]了(?:多少|几)|翻了?(?:多少|几)|[几多少]倍/i;
const RATE_CHANGE =
  /\bhappened to (?:[\w'’-]+ ){0,6}(?:growth|rate)\b|\b(?:growth|rate)\b.*\b(?:change|slow|accelerat|rise|fall|fell|rose|drop|increase)|\b(?:slow|accelerat)|\bchange (?:in|of) (?:the )?growth\b|\b(?:percentage )?points?\b|增速.*(?:变动|变化|回落|提高|加快|放缓|下降|上升)|回落|放缓|加快|百分点/i;
const ADDED =
  /\badd(?:s|ed|ing|itions?|itional)?\b(?! value)|\bnew(?:ly)?\b(?![- ](?:energy|york|zealand|delhi|mexico|material|area|district|infrastructure|type|quality))|\bfurther\b|\bextra\b|\b(?:build|builds|built|install|installed|construct|constructed)\b(?! up)|新增|新建|新设|新添|扩建|建成|[兴修]?建了|增加了多少/i;
const STOCK =
  /\b(?:does|do) (?:[^?]* )?have\b|\b(?:is|are|was|were|will be) there\b|\b(?:at|by) the end of\b|\bin total\b|\btotal\b|\baltogether\b|\boverall\b|\bcompare\b|\bmost\b|\blargest\b|\bhighest\b|有多少|有几|共有|总数|总量|总产能|总规模|年底|年末|保有|比较|最[多高大]/i;
const REMAINDER =
  /\bnot yet\b|\bmissing\b|\black(?:s|ed|ing)?\b|\bremain(?:s|ing|der)?\b|\bthe rest\b|\bidle\b|\bunused\b|\bstill to\b|未投产|未建|未完成|尚未|尚缺|缺[少哪几]|缺口|剩余|其余|闲置/i;
/** Asks for a sum: "up to 5 million yuan per company" does not tell how much was paid out altogether. */
const TOTAL =
  /\baltogether\b|\bin total\b|\boverall\b|\btotal\b|\bcombined\b|\bin all\b|总共|总额|总计|合计|累计|一共|[年项家]共(?:安排|投入|拨付|发放)/i;
const PAID =
  /\b(?:has|have|had|was|were|been|did|already)\b.*\b(?:pay|paid|spend|spent|invest|invested|award|awarded|disburse|disbursed|handed out|hand out)\b|(?:发放|奖励|补贴|支付|投资|投入|拨付|支出|花)了|已(?:经)?(?:发放|奖励|补贴|支付|投资|投入|拨付|支出)/i;
const PER_UNIT =
  /\bper (?!cent|capita|year|annum|month)\w+|\b(?:for )?(?:each|every) (?!year|month|of (?:the |these |those )?(?:\w+ )?(?:year|month))\w+|\ba (?:company|person|family|household|technician|worker|station|pile|vehicle|project|plant)\b|\bapiece\b|每(?!年|月|季)/i;
const YEARLY = /\b(?:per|a|each|every) year\b|\bannual(?:ly)?\b|\byearly\b|\bper annum\b|每年|一年|年均/i;
const IN_VOLUME = /\bvolumes?\b|\btonnage\b|\bquantity\b|\bnumber\b|数量|销量|产量|口量|份数|件数/i;
const IN_VALUE = /\bvalue\b(?! chain)|\bworth\b|金额|总额|口额|成交额|产值/i;

/** All of what is built, whatever phases were spoken of before. */
const IN_FULL = /\bin full\b|\bfull size\b|\bfully\b|全部|全面/i;

/** The phases of building that a question asks about; none where it asks about the whole. */
export function askedPhases(question: string): readonly string[] {
  return IN_FULL.test(question) ? [] : phasesIn(question);
}

/** Asks for a part of a whole, which no growth tells though both are per cent. */
export const ASKS_PART =
  /\bshare\b|\b(?:pro)?portion\b|\bslice\b|\bfraction\b|\bper ?cent(?:age)? of (?!(?:the |its |their )?(?:growth|increase|rise|fall|decline|change)\b)|占比|占.{0,12}(?:多少|几成|百分之几)|比重|比例/i;

/** Asks that are answered in words: no aspect of a figure is asked for. */
const IN_WORDS = ['why', 'who', 'policy'] as const;

/** What of a quantity a question asks for, by its words. */
export const askedAspect = rememberingOf((question: Understanding): AskedAspect => {
  const { said, text: whole, asks, dimension, terms, indicators } = question;
  const text = said ?? whole;
  const inWords = IN_WORDS.some((ask) => asks.has(ask)) || dimension === 'duration';
  const added = ADDED.test(text) && !IN_FULL.test(text);
  const growth = GROWTH.test(text) && !inWords;
  const named = terms.length + indicators.length > 0;
  const perUnit = PER_UNIT.test(text);
  const [inVolume, inValue] = [IN_VOLUME.test(text), IN_VALUE.test(text)];
  const reckoned = inVolume === inValue ? undefined : inVolume ? 'volume' : 'value';
  return {
    growth: growth && named,
    rateChange: RATE_CHANGE.test(text),
    added,
    stock: !added && !growth && STOCK.test(text),
    remainder: REMAINDER.test(text),
    sum: !perUnit && (TOTAL.test(text) || PAID.test(text)),
    paid: !perUnit && PAID.test(text) && dimension !== 'count' && dimension !== 'ratio',
    part: dimension === 'ratio' || ASKS_PART.test(text),
    perUnit,
    yearly: YEARLY.test(text),
    ...(reckoned && { reckoned }),
  };
});
