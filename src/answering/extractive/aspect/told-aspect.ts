import type { Stretch } from '../../verify/proximity.ts';

/** What stands around a figure that tells of growth. */
const GREW_BY =
  /(?:\b(?:grew|grown|rose|risen|increas\w+|fell|fallen|dropped|declin\w+|slumped|up|down)(?: (?:year-on-year|annually))?(?: by)?(?: (?:about|over|nearly|almost|more than|some|a|an|only|another))?|增长|下降|增|降|增加|提高|回落|上升|下滑)了?\s*(?:约|近|超过?)?$/i;
const OF_GROWTH =
  /^\s*(?:year-on-year |annual )?(?:increase|growth|rise|more|higher|up|decline|decrease|fall|drop|less|lower)\b/i;

/** True for a figure that tells by how much something grew, fell or differs. */
export function tellsGrowth(text: string, { start, end }: Stretch): boolean {
  return GREW_BY.test(text.slice(0, start)) || OF_GROWTH.test(text.slice(end));
}

const ADDED =
  /\bnewly\b|\badd(?:s|ed|ition|itional)?\b(?![- ]value)|\bfurther\b|\banother\b|\bwithin the year\b|\b(?:to|will) (?:build|add|install)\b|新增|新建|新设|当年/i;
/** "33,600 new ones": but new energy vehicles are no additions. */
const NEW_ONES = /^\s*(?:[a-z-]+ )?new\b(?![- ](?:energy|material|area|district|infrastructure|type|quality|home))/i;
/** What comes about within a time, by the verb of its clause. */
const CAME =
  /\bnew\b|\b(?:built|build|sold|won|made|set up|creates?)\b|\b[a-z]{3,}ed\b|建|授权|登记|签|引|核准|落户|落地|投产|下线|生产|出货|交付|开工|竣工|招|培|认定|设立|获|增/i;

/** True for words that give what came new within a time, and not all that there is. */
export function tellsAddition(words: string): boolean {
  return ADDED.test(words);
}

/** True for a figure behind which new things stand: "33,600 new ones". */
export function countsNew(text: string, { end }: Stretch): boolean {
  return NEW_ONES.test(text.slice(end));
}

const ALL = /\btotal|\bin all\b|\balready\b|\bnow (?:has|have|number)|累计|总数|共有|现有|已有|保有|达到?/i;

/** True for words that give all that there is, what came new included. */
export function tellsAll(words: string): boolean {
  return ALL.test(words);
}

/** True for words by which a figure may count what came new: those of an addition, or of what comes about in a time. */
export function mayTellAddition(words: string): boolean {
  return tellsAddition(words) || CAME.test(words);
}

const REMAINDER =
  /\bnot yet\b|\bno(?:ne)?\b|\bmissing\b|\black(?:s|ed|ing)?\b|\bremain(?:s|ed|ing|der)?\b|\bthe rest\b|\bidle\b|\bunused\b|\bshort of\b|未|缺|没有|剩余|其余|闲置|停产/i;

/** True for words that tell of what is lacking, idle or still to come. */
export function tellsRemainder(words: string): boolean {
  return REMAINDER.test(words);
}

const SPENT =
  /\b(?:paid|spent|invested|granted|received|given|gave|disbursed|awarded|cost|costs|came to|went|raised|amount\w*|totall?ed|was|were|has|have|had|budgeted|investments?|invests?)\b|\b[a-z]{3,}(?:ed|ought|ent|aid|ook)\b|了|已|累计|完成|支出|实际|下达|投资/i;

/** True for words of money that has changed hands, or of what a thing has cost. */
export function tellsSpent(words: string): boolean {
  return SPENT.test(words);
}

const CHANGED =
  /\bfrom (?:\w+ ){0,3}[\d.,]+\b.*\bto\b|\b(?:doubl|tripl|quadrupl|halv)|\w+fold\b|\btimes\b|[从由]\d.*[到至]|翻|增|减|升|降|涨|跌|扩大|\b(?:grew|rose|fell|grown|risen|fallen|shrank|up|down|more|less|fewer|higher|lower)\b|\b(?:increas|declin|decreas|drop|slump|expan|ris|grow|reduc|shorten)\w*/i;

/** True for words that tell that something grew, fell or changed. */
export function tellsChange(words: string): boolean {
  return CHANGED.test(words);
}

const PER =
  /\b(?:per|each|every|apiece)\b(?! (?:cent|capita)\b)|\bfor (?:each|every)\b|每|单[个家项户]|\ba (?:company|person|technician|ton|tonne|kilowatt|kwh|head|month|day|piece|station|vehicle)\b/i;
const YEARLY = /^(?:a|per|each|every) year\b|\bannual|\b(?:a|per|each|every) year\b|每年|年度/i;

const PEAK =
  /(?<!-)\bpeak(?:ed|s)?\b(?![- ](?:hour|load|time|demand|period|power))|\brecord high\b|\ball-time\b|峰值|最高点|历史(?:最高|新高)/i;

/** True for words of the highest that something ever was. */
export function tellsPeak(words: string): boolean {
  return PEAK.test(words);
}

/** True for words that give what one of a kind gets or pays. */
export function tellsRate(words: string): boolean {
  return PER.test(words);
}

/** True for words that give what comes up every year. */
export function tellsYearly(words: string): boolean {
  return YEARLY.test(words);
}

/** The ordinals of phases of building that words name: "first phase", 二期; empty where they name none. */
export function phasesIn(words: string): readonly string[] {
  return [
    ...words.matchAll(
      /\b(first|second|third|fourth|final|next|last)[- ](?:\p{Lu}[\p{L}’'-]+ )?phase|\bphase (one|two|three|four|\d|i{1,3}v?)\b|([一二三四五])期(?!间)/giu,
    ),
  ].map(([, ordinal, number, han]) => PHASES[(ordinal ?? number ?? han ?? '').toLowerCase()] ?? 'other');
}

const PHASES: Readonly<Record<string, string>> = {
  first: '1',
  one: '1',
  i: '1',
  '1': '1',
  一: '1',
  second: '2',
  two: '2',
  ii: '2',
  '2': '2',
  二: '2',
  third: '3',
  three: '3',
  iii: '3',
  '3': '3',
  三: '3',
  fourth: '4',
  four: '4',
  iv: '4',
  '4': '4',
  四: '4',
};
