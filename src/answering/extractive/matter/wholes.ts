import type { Fact } from '../../../domain/fact.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { containsPeriod } from '../../../facts/periods/compare.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { unitOf } from '../../../facts/quantities/units.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { conceptsIn } from '../../evidence/candidate.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import { ASKS_PART } from '../aspect/asked-aspect.ts';
import { clausesIn, countsIn } from './clauses.ts';
import type { TellingTest } from './only-telling.ts';

/** Asks for a mean; a figure of all of them, or of one, is none. */
const ASKS_MEAN =
  /\baverages?\b|\bper (?:worker|employee|head|capita|person|company|firm|enterprise|project|plant)\b|平均|人均|均价|单价/i;
const SAYS_MEAN = /\baverages?\b|\bmean\b|\bper\b|\beach\b|\bevery\b|\bsingle\b|平均|人均|均|每|单个|单价/i;

/** Asks for a sum. "Total output value" is the name of a figure, "total exports" all of the exports. */
const ASKS_SUM =
  /\baltogether\b|\bin (?:total|all)\b|\btotals?\b(?! output| assets| revenue| profit)|\bcombined\b|\bsum of\b|\badd(?:s|ed)? up\b|总共|合计|累计|一共|总计|总额|总和|总量|总投资|加起来/i;
const SAYS_SUM =
  /\btotal|\baltogether\b|\bcombined\b|\boverall\b|\bin all\b|\btogether\b|\bsum\b|\bwhole\b|总|合计|累计|共|全[国省市县州区]/i;

/** "The total output value of A and B" is one, whatever it is of. */
const SUM_OF_SEVERAL =
  /\btotal\b|\baltogether\b|\bcombined\b|\bsum of\b|\badd(?:s|ed)? up\b|\btogether\b|总共|合计|一共|总和|加起来/i;
const YEARS = /^\d{4}\/\d{4}$/;
/** Of one of them, or for each. */
const PER_ONE = /\bper\b|\beach\b|\bevery\b|\bat most\b|\bup to\b|\blargest\b|每|最[多高大]/i;

/** Asks how many of some things, or how much of one, are so; the figure of all of them does not tell. */
export const ASKS_PART_OF =
  /\bhow (?:many|much) of\b|(?:其中|[^，。？]{2,}(?:中|(?<![公省市县国区])里))[^，。？]*(?:多少|(?<!哪)几[个家项])/i;
/** What the part is, where a question says so last: "… are fast chargers", 签约项目中制造业项目多少个. */
const PART =
  /\bhow many of\b.*?\b(?:are|were|is|was|have been|has been)\b(.+)$|中(?:，)?(?:有|的)?([^，。？]{2,12}?)(?:有|占|为|是)?(?:多少|几)[个家项]/i;

/** Opens what is only a part of what was spoken of. */
const OPENS_PART = /^\s*(?:其中|of (?:which|these|them|this)\b|including\b)/i;

/** Asks how much more there is than before, net; the level reached does not tell. */
const ASKS_NET = /净增|净减|\bnet (?:increase|growth|gain|rise|addition|new)/i;
const SAYS_NET = /净|\bnet\b|增加|新增|\bmore than a year|\badded\b|\bincreas/i;

/** What a question for a mean, a sum, a net growth or a part is told by: nothing is added up or divided here. */
export const WHOLE_TESTS: readonly TellingTest[] = [
  {
    asks: ({ text }) => ASKS_MEAN.test(text),
    tells: ({ candidate }, _, snapshot) => SAYS_MEAN.test(saidBy(candidate, snapshot)),
  },
  {
    asks: ({ text }) => ASKS_NET.test(text),
    tells: ({ candidate }, _, snapshot) => SAYS_NET.test(saidBy(candidate, snapshot)),
  },
  {
    asks: ({ text }) => (ASKS_SUM.test(text) || SUM_OF_SEVERAL.test(text)) && !ASKS_PART.test(text),
    tells: tellsSum,
  },
  { asks: asksTrade, tells: tellsTrade },
  {
    asks: asksPower,
    tells: ({ candidate: { fact, quote } }) => (fact ? fact.subject === '' : !NAMES_BRANCH.test(quote)),
  },
  { asks: asksOfAmount, tells: tellsOfAmount },
  { asks: ({ text }) => ASKS_PART_OF.test(text), tells: tellsPart },
];

/** The words of a candidate, of a row with the names of what it measures. */
function saidBy({ quote, fact, cell }: Match['candidate'], snapshot: Snapshot): string {
  if (cell) return [cell.row, cell.column, cell.caption].join(' ');
  if (!fact) return quote;
  const indicator = snapshot.indicator(fact.indicator);
  return [quote, fact.note, indicator?.en, indicator?.zh].join(' ');
}

/** Of a row its subject must be named: the exports of one product are not all exports. */
function tellsSum({ candidate }: Match, question: Understanding, snapshot: Snapshot): boolean {
  const { fact, cell, quote } = candidate;
  if (SUM_OF_SEVERAL.test(question.text) && namesSeveral(question)) return false;
  if (!ASKS_SUM.test(question.text)) return true;
  // "Forty-six companies have moved in" counts all of them without saying so.
  if (!fact && !cell && question.dimension === 'count' && countsIn(quote).length > 0) return !PER_ONE.test(quote);
  // 2020到2022这三年总共: the figure of one of these years is no sum of them.
  const isOfYears = fact && question.periods.some(({ edtf }) => YEARS.test(edtf) && !containsPeriod(fact.period, edtf));
  if (isOfYears) return false;
  if (fact) return fact.subject === '' || question.terms.some(({ ids }) => candidate.concepts.has(ids[0] ?? ''));
  return clausesIn(saidBy(candidate, snapshot)).some((clause) => {
    // "84 percent of all exports" tells of them no more than their name.
    const amounts = cell !== undefined || parseQuantities(clause).some(({ dimension }) => dimension !== 'ratio');
    return amounts && SAYS_SUM.test(clause) && !OPENS_PART.test(clause);
  });
}

/** Several places, one beside the other: of "Liyang, Changzhou" the second only says where the first is. */
function namesSeveral({ places }: Understanding): boolean {
  return new Set(places.filter(({ qualifier }) => !qualifier).map(({ candidates }) => candidates[0])).size > 1;
}

/** "What is paid for 1 million kWh" asks to reckon with an amount, or names a condition. */
function asksOfAmount({ asks, quantities }: Understanding): boolean {
  const isClaim = (['yes-no', 'comparison', 'difference', 'change', 'target', 'date', 'who'] as const).some((ask) =>
    asks.has(ask),
  );
  return asks.has('value') && !isClaim && amountsOf(quantities).length > 0;
}

/** A source that does not speak of the amount tells nothing of it: what would have to be reckoned is not told. */
function tellsOfAmount({ candidate: { quote } }: Match, { quantities }: Understanding): boolean {
  const told = parseQuantities(quote);
  return amountsOf(quantities).every((amount) => told.some((figure) => figure.value === amount.value));
}

function amountsOf(quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(
    ({ kind, dimension }) => kind === 'amount' && dimension !== 'count' && dimension !== 'duration',
  );
}

const WHICH = /\b(?:which|where|whom?)\b|哪/i;

/** Whether all that a place trades is asked for: no product is named. */
function asksTrade({ text, terms, indicators, asks }: Understanding): boolean {
  const inWords = (['who', 'why', 'date', 'list', 'policy', 'yes-no'] as const).some((ask) => asks.has(ask));
  return terms.length === 0 && indicators.length > 0 && !inWords && TRADED.test(text) && !WHICH.test(text);
}

/** How much power a place or its industry uses, of which one branch does not tell. */
const POWER_USED =
  /\b(?:electricity|power|energy) (?:consumption|use|usage|demand)\b|\bhow much (?:electricity|power|energy)\b|用电|耗电|能耗/i;

function asksPower({ text, terms }: Understanding): boolean {
  return terms.length === 0 && POWER_USED.test(text) && !NAMES_BRANCH.test(text);
}

/** Names whose power is meant, though no list knows it. */
const NAMES_BRANCH = /\b(?:makers?|manufactur\w+|batter\w+|plants?|factor\w+|park)\b|电池|制造|企业|园区/i;

/** Where several products are recorded, none of them stands for the whole; nor does a sentence that names a product. */
function tellsTrade(match: Match, { indicators }: Understanding, snapshot: Snapshot): boolean {
  const { fact, quote, dimensions } = match.candidate;
  // What is of another place or another thing is not looked into: a corpus may have many thousands of rows.
  if (!match.place || !match.indicator) return false;
  const isProduct = (id: string) => snapshot.term(id)?.kind === 'product';
  const asked = indicators.flatMap(({ ids }) => ids).map((id) => snapshot.indicator(id)?.dimension);
  if (!fact)
    return asked.some((one) => one && dimensions.has(one)) && ![...conceptsIn(quote, snapshot)].some(isProduct);
  const base = (indicator: string) => snapshot.withWider(indicator).at(-1);
  return !snapshot.corpus.facts.some(
    ({ place, subject, indicator, period }) =>
      isProduct(fact.subject) &&
      place === fact.place &&
      period === fact.period &&
      subject !== fact.subject &&
      base(indicator) === base(fact.indicator),
  );
}

/** Of a sum of money a part is money too, or a share. */
function isPartOf({ unit }: Fact, wholes: readonly Quantity[]): boolean {
  const isMoney = wholes.some(({ dimension }) => dimension === 'money');
  return !isMoney || ['money', 'ratio'].includes(unitOf(unit)?.dimension ?? '');
}

/** What a place sells is the sum of its products. */
const TRADED = /\b(?:ex|im)port(?!er)|出口|进口/i;

/** Nothing of what the question names is missing, and where it says what the part is, a figure stands with that. */
function tellsPart({ candidate, missing }: Match, { text, quantities }: Understanding, snapshot: Snapshot): boolean {
  if (missing.length > 0) return false;
  const isOwn = ({ value }: Pick<Quantity, 'value'>) => quantities.some((asked) => asked.value === value);
  if (candidate.fact) return !isOwn(candidate.fact) && isPartOf(candidate.fact, quantities);
  if (candidate.cell) return true;
  const [, english, chinese] = PART.exec(text) ?? [];
  const part = english ?? chinese ?? '';
  if (part === '') return parseQuantities(candidate.quote).some((figure) => !isOwn(figure));
  const named = snapshot.terms.findNested(part);
  const all = tokens(part);
  const heavy = all.filter((word) => !isLightWord(word));
  // "… have been completed" is told by what says so, however little the word says elsewhere.
  const words = heavy.length > 0 ? heavy : all;
  return clausesIn(candidate.quote).some((clause) => {
    const ids = conceptsIn(clause, snapshot);
    const said = new Set(tokens(clause));
    const holds = named.every((name) => name.ids.some((id) => ids.has(id)));
    const speaks = words.length === 0 || named.length > 0 || words.some((word) => said.has(word));
    return holds && speaks && countsIn(clause).some((figure) => !isOwn(figure));
  });
}
