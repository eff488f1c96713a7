import type { Place } from '../../../domain/place.ts';
import { CHINESE_DIGITS } from '../../../facts/quantities/chinese-numerals.ts';

/** From which end one counts, the largest or the smallest. */
export type RankOrder = 'most' | 'least';

/** A rank that somebody or something has, or is asked for. */
export interface Rank {
  order: RankOrder;
  /** 1 for the first of that order. */
  position: number;
}

/** What a question wants to know of a ranking. */
export interface AskedRank extends Partial<Rank> {
  order: RankOrder;
  /** Who has a rank, the order of all, or what rank a place that is named has. */
  wants: 'holder' | 'order' | 'rank';
  /** What holds it, where the question tells: a city, a province; undefined for what is no place. */
  kind?: PlaceKind;
}

export type PlaceKind = 'place' | 'city' | 'province' | 'county' | 'country';

const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((word, index) => [
    word,
    index + 1,
  ]),
);
const HAN_ORDINALS = `${CHINESE_DIGITS}十`;
const ORDINAL = `(?:${Object.keys(ORDINALS).join('|')}|\\d{1,2}(?:st|nd|rd|th))`;

const MOST = 'most|largest|biggest|highest|greatest|richest|busiest|strongest|fastest|longest|dearest|costliest';
const LEAST = 'least|smallest|lowest|fewest|weakest|cheapest|shortest|slowest';
/** "At most" bounds a figure, "most likely" and "the most recent" weigh nothing up. */
const SUPERLATIVE = `(?<!\\bat )(?:${MOST}|${LEAST})\\b(?! (?:recent|recently|likely|probably|notably|importantly)\\b)`;

/** Words that give a rank, in English; the ordinal, or the superlative, in groups. */
const ENGLISH = new RegExp(
  [
    `\\b(?<nth>${ORDINAL})[ -](?<of>${MOST}|${LEAST})\\b`,
    `\\b(?:ranks?|ranked|ranking|comes?|came|coming|placed?|stands?|stood|in|is|was)(?: (?:in|at))? (?:the )?(?<place>${ORDINAL}|last)(?: (?:place|position|rank))?(?=$|[\\s,.;:?!]*$|[,.;]| (?:in|among|by|for|nationwide|nationally|globally|worldwide|of the (?:country|province|nation|world))\\b)`,
    `\\b(?:No\\.|number) ?(?<number>\\d{1,2}|one|two|three)\\b`,
    `\\b(?<super>${SUPERLATIVE})`,
    `\\b(?<top>top(?! \\d| ten| of)|more (?:[a-z]+ ){0,3}than any)\\b`,
  ].join('|'),
  'giu',
);
/** And in Chinese; what is counted off (第一批, 第二季度) ranks nothing, and 最高不超过500万元 bounds a figure. */
const CHINESE =
  /(?<place>第(?:[一二三四五六七八九十]|\d{1,2}))(?![\d批季期次条阶步个款章节部轮届种家代线年天]|[一二三四五六七八九十])(?<least>小|少|低)?|最(?:大|多|高|强|快)(?!(?:可|能|达|为|不超过)?\s?\d|不超过|限)|最(?<fewest>小|少|低)(?!(?:可|能|达|为)?\s?\d|于|限)|居首|首位|榜首|冠军|垫底|末位/gu;

/** A rank where a text gives it. */
export interface SaidRank extends Rank {
  start: number;
  end: number;
  /** "Ranks second", 居首; false where a superlative praises a thing ("the largest base"). */
  isPredicate: boolean;
}

/** The ranks that words ask for or give. */
function ranksIn(text: string): SaidRank[] {
  const found = [
    ...[...text.matchAll(ENGLISH)].map((match) => ({ match, rank: englishRank(match.groups ?? {}) })),
    ...[...text.matchAll(CHINESE)].map((match) => ({ match, rank: chineseRank(match) })),
  ];
  return found.map(({ match: { index, 0: words, groups }, rank }) => ({
    ...rank,
    start: index,
    end: index + words.length,
    isPredicate: (groups?.['place'] ?? groups?.['number']) !== undefined || /^[居首榜垫末]/u.test(words),
  }));
}

/** "One of the largest" is not the largest, and most customers are many of them. */
const ONE_OF = /\b(?:one of|among|amongst|some of) (?:(?:the|its|their|our|[a-z]+['’]s) )?(?:[a-z]+ ){0,2}$/i;
const ONE_OF_HAN = /^[^，。；、]{0,16}之一/u;

/** The ranks that a source gives. */
export function ranksSaid(text: string): SaidRank[] {
  return ranksIn(text).filter(({ start, end }) => {
    const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
    if (ONE_OF.test(before) || ONE_OF_HAN.test(after)) return false;
    return !/^most$/i.test(words) || /\bthe $/i.test(before);
  });
}

const IS_LEAST = new RegExp(`^(?:${LEAST})$`, 'i');

function englishRank(groups: Readonly<Record<string, string | undefined>>): Rank {
  const { nth, of, place, number, super: superlative } = groups;
  if (place?.toLowerCase() === 'last') return { order: 'least', position: 1 };
  const order = IS_LEAST.test(of ?? superlative ?? '') ? 'least' : 'most';
  return { order, position: ordinal(nth ?? place ?? number ?? '1') };
}

function chineseRank({ 0: text, groups: { place, least, fewest } = {} }: RegExpExecArray): Rank {
  const last = /垫底|末位/.test(text) || least !== undefined || fewest !== undefined;
  return { order: last ? 'least' : 'most', position: place === undefined ? 1 : ordinal(place.slice(1)) };
}

function ordinal(word: string): number {
  const named = ORDINALS[word.toLowerCase()] ?? { one: 1, two: 2, three: 3 }[word.toLowerCase()];
  const han = HAN_ORDINALS.indexOf(word);
  return named ?? (han > 0 ? han : Number.parseInt(word, 10));
}

const ASKS_HOLDER =
  /\b(?:which|who|whose|whom|where|name)\b|\bwhat (?:is|was|are|were|'s)\b|\bwhat [a-z]+\b|哪|谁|何地|什么/i;
/** "What is the most that a firm can get" asks for a bound, "how much the largest tenant makes" for a figure. */
const ASKS_BOUND =
  /\bwhat(?:'s| is| was| are| were)? the (?:most|least|highest|lowest|maximum|minimum)\b|\bhow (?:much|many|long|far|big|large)\b|(?:最[多高少低]|最大).{0,8}(?:多少|几)|(?:多少|多大|多高|几[家个座项吨])/i;
const ASKS_ORDER =
  /\brank (?:the|all|these|[a-z]+ (?:cities|provinces|counties|places))\b|\brankings?\b|排名|排行|排序|排个?名次/i;
const ASKS_RANK =
  /\b(?:what|which) (?:rank|place|position)\b|\bhow (?:does|did|do) .*\branks?\b|\bwhere (?:does|did|do) .*\branks?\b|['’]s rank(?:ing)?\b|\brank(?:ing)? of\b|(?:排名?|位列|位居|居)(?:在)?第几|第几[位名]|排名(?:是)?(?:多少|如何|怎么?样)/i;

/** What may stand between "which" and what is asked for: no verb, so that "what did the city council" is not a city. */
const WHICH =
  '\\b(?:(?:which|what|name) (?:(?!did|does|do|is|are|was|were|has|have|had|will|would|can|the|part|role|of)[a-z]+ ){0,2}|rank (?:(?:the|all|chinese) )?)';
const asksFor = (english: string, chinese: string): RegExp => new RegExp(`${WHICH}(?:${english})\\b|${chinese}`, 'i');

const KINDS: readonly [PlaceKind, RegExp][] = [
  ['country', asksFor('countr(?:y|ies)|nations?', '哪.{0,3}国家?(?!内)|国家是(?:哪|谁)')],
  ['province', asksFor('provinces?', '哪.{0,2}省|省份?是?哪')],
  ['county', asksFor('county|counties|districts?', '哪.{0,2}[县区](?!域)|[县区]是哪')],
  ['city', asksFor('city|cities|municipalit(?:y|ies)', '哪.{0,2}(?:城市|市(?!场|领导|长|委|政府|民))|城市是?哪')],
  [
    'place',
    asksFor(
      "places?|regions?|areas?|parts? of(?! (?:its|their|[a-z]+['’]s)\\b| the (?:[a-z-]+ ){0,3}(?:chain|industry|process|plan|production|value|market)\\b)",
      '哪.{0,2}(?:地方|地区)',
    ),
  ],
];

/** What kind of place a question asks for ("which city"); undefined where it asks for none. */
export function askedKind(text: string): PlaceKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0];
}

const WHERE = /\bwhere\b|哪里|哪儿/i;

/** "If Xinyu comes first, which is second": what is known already is not asked. */
const CONDITION = /^(?:if|since|given that|as)\b[^,?]*,\s*/i;

/** What a question wants to know of a ranking, as its grammar tells; undefined where it asks for none. */
export function askedRank(text: string): AskedRank | undefined {
  if (ASKS_RANK.test(text)) return { order: 'most', wants: 'rank' };
  const holder = askedKind(text) ?? (WHERE.test(text) ? 'place' : undefined);
  const [rank] = ranksIn(text.replace(CONDITION, ''));
  if (rank && ASKS_HOLDER.test(text) && !ASKS_BOUND.test(text)) {
    const { order, position } = rank;
    return { order, position, wants: 'holder', ...(holder && { kind: holder }) };
  }
  if (rank === undefined && ASKS_ORDER.test(text)) return { order: 'most', wants: 'order', kind: holder ?? 'place' };
  return undefined;
}

/** Whether a place is of the kind that a question speaks of; a county-level city is a city. */
export function isOfKind({ level, zh }: Pick<Place, 'level' | 'zh'>, kind: PlaceKind): boolean {
  switch (kind) {
    case 'country':
    case 'province':
      return level === kind;
    case 'county':
      return level === 'county';
    case 'city':
      return level === 'prefecture' || zh.endsWith('市') || (level === 'zone' && !/[区园]$/u.test(zh));
    case 'place':
      return level !== 'country' && level !== 'world';
  }
}
