import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import { conceptsIn } from '../../evidence/candidate.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { clausesIn, countsIn } from './clauses.ts';
import type { TellingTest } from './only-telling.ts';

/** A count of those above a bound is not the count of all: 年营收超20亿元的企业, "enterprises with revenues of more than". */
const BOUNDED =
  /(?:超过?|高于|不低于|大于|以上)[^，。；]{0,10}的?(?:企业|公司|项目)|以上(?:的)?(?:企业|公司|项目)|\b(?:companies|enterprises|firms|projects|makers) (?:with|of|worth|above|over)\b[^,.;]{0,20}\b(?:more than|over|above|at least)\b/i;
const NAMES_BOUND = /\d|以上|规上|above|[十百千]亿/i;

/** What a question for a number of things is told by. */
export const COUNT_TESTS: readonly TellingTest[] = [
  { asks: ({ dimension }) => dimension === 'count', tells: tellsCount },
  { asks: ({ text }) => COUNTED_IN.test(text), tells: tellsCountedIn },
  { asks: ({ text, heads }) => heads.length > 0 && HOW_MANY.test(text), tells: tellsNumberOf },
];

/** The count of some that meet a condition is not the count of all, nor the other way round. */
function tellsCount({ candidate, missing }: Match, { text, indicators }: Understanding, snapshot: Snapshot): boolean {
  // "How many companies export": what they do is named like a figure, and a row counts all of them.
  const conditions = indicators.filter(
    ({ joined, alsoTerm, incidental }, at) => at > 0 && !joined && !alsoTerm && !incidental,
  );
  if (candidate.fact) return !conditions.some(({ ids }) => missing.includes(ids[0] ?? ''));
  if (BOUNDED.test(candidate.quote) && !NAMES_BOUND.test(text) && !countsAll(candidate.quote)) return false;
  if (conditions.length === 0 || candidate.cell) return true;
  return clausesIn(candidate.quote).some((clause) => {
    const ids = conceptsIn(clause, snapshot);
    const holds = (id: string) => ids.has(id) || (candidate.leans && candidate.mentioned.has(id));
    return countsIn(clause).length > 0 && conditions.every((condition) => condition.ids.some(holds));
  });
}

/** "48 companies in all, 21 of them above designated size": besides those above the bound all are counted. */
function countsAll(quote: string): boolean {
  return clausesIn(quote).some(
    (clause) => !NAMES_BOUND.test(clause.replaceAll(/\d/gu, '')) && COUNTS_FIRMS.test(clause),
  );
}

const COUNTS_FIRMS =
  /(?:企业|公司|项目)(?:数|总数|数量)?(?:达到?|共|有|为|增至|超过?)+\d|\d+[余多]?[家个]\p{Script=Han}{0,12}(?:企业|公司|项目)/u;

/** What is counted, by the word that counts it: 多少户 asks for so many 户. */
const COUNTED_IN = /(?:多少|几)([户辆台套座条名位人所份头款只艘])/;

function tellsCountedIn({ candidate: { quote, fact } }: Match, { text }: Understanding): boolean {
  const [, word = ''] = COUNTED_IN.exec(text) ?? [];
  if (fact || !/\p{Script=Han}/u.test(quote)) return true;
  return new RegExp(`[\\d一二两三四五六七八九十百千万亿余多]\\s?(?:个|家)?${word}`, 'u').test(quote);
}

/** "How many people does it employ" is told by 1,200 employees. */
const PEOPLE: ReadonlySet<string> = new Set(tokens('people persons employees workers staff'));

/** How many words may stand between a number and what it counts: "3,400 electrochemistry graduates". */
const BETWEEN = 4;

const NUMBER_OF = /\bnumber of\b/i;

const HOW_MANY = /\bhow many\b/i;

/** "How many plants": a number must stand with the plants, in English. */
function tellsNumberOf({ candidate }: Match, { heads }: Understanding): boolean {
  const { fact, cell, quote } = candidate;
  if (fact || cell || /\p{Script=Han}/u.test(quote)) return true;
  const stands = heads
    .flatMap((head) => [[head], ...counterpartsOf(head)])
    .map(([first]) => first)
    .concat(heads.some((head) => PEOPLE.has(head)) ? [...PEOPLE] : []);
  return parseQuantities(quote).some(({ start, end }) => {
    const [before, after] = [
      quote.slice(0, start),
      tokens(quote.slice(end).split(/[,;.:]/)[0] ?? '').slice(0, BETWEEN),
    ];
    const around = NUMBER_OF.test(before) ? [...after, ...tokens(before)] : after;
    return stands.some((word) => word !== undefined && around.includes(word));
  });
}
