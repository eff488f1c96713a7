import type { KindOfOffice } from './offices.ts';
import type { Offsets } from './offsets.ts';

/** A kind of somebody: who bears an office of such a kind, or a body. */
export type KindOfSomebody = Exclude<KindOfOffice, 'any'> | 'body';

const NOUNS: Readonly<Record<KindOfSomebody, { en: string; zh: string }>> = {
  official: {
    en: 'officials?|politicians?|officeholders?|office-holders?|civil servants?|bureaucrats?|dignitar(?:y|ies)|officers?|(?:government|political|public|party) figures?|(?:city|provincial|local|party|government|municipal) leaders?',
    zh: '官员|领导|干部|负责人',
  },
  executive: {
    en: 'executives?|managers?|boss(?:es)?|business(?:man|woman|person)|(?:company|firm) (?:guy|man|woman|person|representative)|bigwigs?',
    zh: '高管|老板|老总|企业负责人|公司负责人',
  },
  body: {
    en: 'bod(?:y|ies)|authorit(?:y|ies)|organi[sz]ations?|agenc(?:y|ies)|departments?|institutions?|(?:news )?outlets?',
    zh: '部门|单位|机构|机关|组织|部委|媒体|衙门',
  },
};
const KINDS = ['executive', 'official', 'body'] as const;

/** Bodies of one sort, in both languages: words that name somebody must name one of it. */
const SORTS_OF_BODY: readonly (readonly [en: string, zh: string])[] = [
  ['ministr(?:y|ies)', '部委'],
  ['associations?', '协会|学会'],
  ['universit(?:y|ies)|colleges?|academ(?:y|ies)', '高校|大学|学院'],
  ['bureaus?', '局'],
  ['councils?|commissions?', '委员会|联合会|理事会'],
  ['courts?', '法院'],
  ['banks?', '银行'],
  ['newspapers?|magazines?|(?:news )?portals?', '报纸|杂志|门户网站'],
];

const WHICH = String.raw`\b(?:which|what|name the|name an?)(?: (?!of\b)(?:[a-z]+[- ])){0,2}?`;
const WHICH_ZH = String.raw`(?:哪|什么|啥)(?:[一二两三四五几]?[个位家些名]?)?`;

/** "Which two organisations", 哪几家协会: not how an office is ranked, nor "what kind of body". */
const ASKED: Readonly<Record<KindOfSomebody, RegExp>> = {
  official: patternOf('official'),
  executive: patternOf('executive'),
  body: patternOf('body'),
};

function patternOf(kind: KindOfSomebody): RegExp {
  const { en, zh } = NOUNS[kind];
  return new RegExp(
    String.raw`(?:${WHICH} ?)(?:${en})\b(?! (?:does|did|do|is|was) (?:he|she|they)\b)(?: behind\b)?|${WHICH_ZH}(?:省|市|县|区|厅|局|部|委|海关|政府|公司)?(?:${zh})`,
    'giu',
  );
}

/** "… and what office does he hold", "name and job title, please": the office that goes with the name. */
const OFFICE_TOO: readonly RegExp[] = [
  /[,;.]? ?\b(?:and )?(?:in )?(?:what|which) (?:(?:official|public|job) )?(?:offices?|posts?|positions?|titles?|jobs?|roles?|functions?|capacity|rank) (?:does|did|do|is|was) (?:he|she|they|(?:that|this|the) (?:person|official|man|woman))\b(?: (?:hold|held|have|occupy|serve|serving)(?: in)?)?/g,
  /[,;.]? ?\b(?:and )?what(?:['’]s| is| was) (?:his|her|their) (?:official )?(?:job title|title|job|position|post|office|role|function|rank)\b/g,
  /[,;.]? ?\b(?:and )?in (?:what|which) (?:official )?(?:capacity|function|role)\b/g,
  /[,;.]? ?\b(?:full )?names? and (?:(?:official|job) )?(?:title|position|office|post|job|function|rank)s?\b/g,
  /[,;.]? ?\b(?:and )?(?:for )?(?:who|whom|what (?:body|organi[sz]ation|company)|which (?:body|organi[sz]ation|company)) (?:does|did|do) (?:he|she|they) (?:work|speak)(?: for)?\b/g,
  /\b(?:what|which) (?:(?:official|public|job) )?(?:offices?|posts?|positions?|titles?|jobs?|roles?|functions?) (?:does|did) (?=[a-z]+ [a-z]+ (?:hold|held|have|occupy)\b)/g,
  /那[位个](?=\p{Script=Han}{0,6}(?:长|主任|书记|总|人|官员|经理)(?:是谁|叫|姓))/gu,
  /[，,]?(?:他|她)?(?:是|担任|任)?(?:什么|啥|何)(?:职务|职位|头衔|官职|官衔|身份)(?:呢)?|[，,]?(?:他|她)?的?(?:职务|职位|头衔)(?:是什么|是啥|是)?(?=[？?。]|$)/g,
];

/** "On whose authority is it reported that …", "to whom can I attribute …": who said so. */
const ATTRIBUTED: readonly RegExp[] = [
  /\bon whose (?:authority|word|account|say-so)(?: (?:is|was|do|does|did) (?:it|we|they|this))?(?: (?:reported|said|claimed|stated|known|have it|know))?(?: that)?\b/g,
  /\bto whom (?:can|could|should|may|must|might|do|shall) (?:i|we|one|you) (?:attribute|credit|ascribe)\b|\bwho (?:can|could|should|do|may) (?:i|we|one|you) (?:attribute|credit|quote|cite|name)\b/g,
  /\bwho (?:is|was) the source (?:for|of|behind)(?: (?:the|this|that) (?:claim|statement|figure|quote|quotation|remark|view|assertion|number))?(?: that)?\b|\bwho (?:is|was) (?:quoted|cited)(?: (?:as )?(?:saying|on|about|for))?(?: that)?\b|\baccording to whom\b/g,
  /(?:这)?(?:话|说法)?(?:是)?(?:出自|引自)(?:谁|何人|哪位)(?:之口)?/g,
];

/** "Which official set out …", "who explained …": that somebody said it, which any word of saying tells. */
const SAYING =
  /\b(?:(?:which|what|name the|name an?)(?: [a-z-]+){1,4}? (?:who |that )?(?<said>set out|laid out|present(?:s|ed)|outline[sd]|explain(?:s|ed)|describe[sd]|sp(?:oke|eaks) (?:of|about|on|for)|talked (?:of|about)|told reporters|announced|pointed out|commented on|stated)|who (?<alone>set out|laid out|outline[sd]|explain(?:s|ed)|sp(?:oke|eaks) (?:of|about|on|for)|talked (?:of|about)|told reporters|commented on))\b/dg;

const OF_SORTS = SORTS_OF_BODY.map(([en, zh]) => ({
  asked: new RegExp(String.raw`(?:${WHICH} ?)(?:${en})\b|${WHICH_ZH}(?:${zh})`, 'iu'),
  told: new RegExp(String.raw`\b(?:${en})\b|${zh}`, 'iu'),
}));

/** Of a question for a body of one sort, by what words name such a one. */
export function askedSort(folded: string): RegExp | undefined {
  return OF_SORTS.find(({ asked }) => asked.test(folded))?.told;
}

/** What kind of somebody a question asks for; `folded` in lower case. */
export function askedSomebody(folded: string): KindOfSomebody | undefined {
  return KINDS.find((kind) => folded.search(ASKED[kind]) >= 0) ?? (askedSort(folded) ? 'body' : undefined);
}

/** Whether a question asks who it was that said something, be it by "on whose authority". */
export function asksWhoSaid(folded: string): boolean {
  return ATTRIBUTED.some((pattern) => folded.search(pattern) >= 0) || folded.search(SAYING) >= 0;
}

/** Whether a question asks for somebody's office along with the name. */
export function asksOfficeToo(folded: string): boolean {
  return OFFICE_TOO.some((pattern) => folded.search(pattern) >= 0);
}

/**
 * Where a question only says what kind of somebody it asks for, for what beside the name, or that somebody said it: no
 * answer need hold these words, its name and office tell.
 */
export function somebodyIn(folded: string): Offsets[] {
  const whole = [...OFFICE_TOO, ...ATTRIBUTED].flatMap((pattern) => [...folded.matchAll(pattern)]);
  const nouns = Object.values(ASKED).flatMap((pattern) => [...folded.matchAll(pattern)]);
  const saying = [...folded.matchAll(SAYING)].flatMap(({ indices }) => {
    const at = indices?.[1] ?? indices?.[2];
    return at ? [at] : [];
  });
  return [
    ...[...whole, ...nouns].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
    ...saying.map(([start, end]) => ({ start, end })),
  ];
}
