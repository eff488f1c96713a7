import type { Dimension } from '../../../domain/quantity.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import type { Understanding } from '../../understand/understand.ts';

const PAID: readonly Dimension[] = ['money', 'rate'];
/** Words that ask for an amount without "how much", and what it may be measured in. */
const AMOUNTS: readonly [RegExp, readonly Dimension[]][] = [
  [/\bwhat (?:do|does|did|will|would)\b.*\b(?:costs?|earn|charge|pay)\b(?! back)/i, PAID],
  [/\bwhat(?:'s| is| are| was| were) the\b[^?]*\b(?:costs?|prices?|wages?|salar(?:y|ies)|fees?|premium|rent)\b/i, PAID],
  [/(?<!代)(?:最[高低]价|价钱|工资|薪水|薪酬|费用)(?:是|有)?多少/, PAID],
  [/\bwhat(?:'s| is| was) the population\b|人口(?:是|有)?多少/i, ['count']],
  [/\bhow old is\b|几岁|多大年纪/i, ['count', 'duration']],
  [
    /\bwhat(?:'s| is| was) the (?:area|surface)\b|\bhow (?:large|big) (?:is|are|was|were) .*\b(?:parks?|sites?|zones?|plots?|campus)\b|面积(?:是|有)?多|(?:园|园区|基地|开发区)(?:有|占地)?多大/i,
    ['area'],
  ],
];
/** Keywords alone that ask for an amount: "Nevada wages", "park area". */
const KEYWORDS: readonly [RegExp, readonly Dimension[]][] = [
  [/\b(?:wages?|salar(?:y|ies))\b|工资|薪酬/i, PAID],
  [/\b(?<!(?:industrial|urban|rural|border|agglomeration|gathering|high-tech) )area$|面积$/i, ['area']],
  [/\bpopulation$|人口$/i, ['count']],
];
const IS_SENTENCE =
  /\b(?:what|which|who|when|where|why|how|is|are|was|were|do|does|did|has|have|can|will)\b|[吗呢哪几谁]|什么|为何|是否/i;

/** Goods that no word list has. */
const GOODS = new Set(tokens('water power electricity energy gas land space waste scrap ore brine 水 电'));
const HOW_MUCH = /\bhow much\s+(.*)|多少(.*)/i;
/** "How much of it comes from …" may be told by a share. */
export const PARTS = /\b(?:comes?|came|from|goes|went|go|of the|of its|of their)\b/i;
const NOT_OF_GOODS: ReadonlySet<Dimension> = new Set(['money', 'rate', 'duration', 'rank', 'count']);
const POWER = new Set(tokens('power electricity 电'));
const OF_POWER: ReadonlySet<Dimension> = new Set(['energy', 'power', 'ratio']);

/** What an amount that is asked for in such words may be measured in; undefined where none is. */
export function amountsAsked(question: string): readonly Dimension[] | undefined {
  const asked = IS_SENTENCE.test(question) ? AMOUNTS : [...AMOUNTS, ...KEYWORDS];
  return asked.find(([words]) => words.test(question))?.[1];
}

/** Whether a figure of a dimension may tell the amount that a question asks for, as far as its words say. */
export function maySay(dimension: Dimension, question: Understanding): boolean {
  const { text, asks } = question;
  const amounts = asks.has('change') ? undefined : amountsAsked(text);
  if (amounts) return amounts.includes(dimension);
  if (!asksGoods(question)) return true;
  if (POWER.has(askedFirst(text)) && !OF_POWER.has(dimension)) return false;
  return !NOT_OF_GOODS.has(dimension) && (dimension !== 'ratio' || PARTS.test(text));
}

/** "How much water": what stands right behind is no money. */
function asksGoods({ text, terms, indicators }: Understanding): boolean {
  const first = askedFirst(text);
  const named = terms.some(({ words }) => words[0] === first);
  return GOODS.has(first) || (named && indicators.every(({ incidental }) => incidental));
}

/** The word right behind "how much". */
function askedFirst(text: string): string {
  const [, ...behind] = HOW_MUCH.exec(text) ?? [];
  return tokens(behind.join(' '))[0] ?? '';
}

/** Whether a question without a question word names a kind of figure: "number of townships in Loudi". */
export function namesKindOfFigure({ asks, dimension }: Understanding): boolean {
  return asks.size === 0 && dimension !== undefined;
}
