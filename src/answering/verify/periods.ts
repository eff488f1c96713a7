import type { Fact } from '../../domain/fact.ts';
import type { Edtf, PeriodMention } from '../../domain/period.ts';
import { containsPeriod, samePeriod } from '../../facts/periods/compare.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Aspect, ClaimContext } from './claims.ts';
import type { Fault } from './fault.ts';
import { governing, pairedByOrder, type Stretch } from './proximity.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources, Support } from './sources.ts';

/** The period that a figure is told of is the period that it is of. */
export const inPeriod: Aspect = ({ figure }, support, context) => {
  // "The first phase" is of no time.
  if (figure.kind === 'ordinal' && !support.fact) return undefined;
  const { clauses, figures, periods } = context.reading;
  const mayBeOther = isChange(support, context.snapshot) ? isBase : isOfText;
  const able = periods.filter((period) => fits(period, support, context) || !mayBeOther(period, clauses.text));
  if (isOperand(figure, context) && able.some((period) => fits(period, support, context))) return undefined;
  const told = pairedByOrder(clauses, figures, figure, able) ?? governing(clauses, figures, figure, able);
  if (!told || fits(yearBefore(told, figure, clauses.text) ?? told, support, context)) return undefined;
  return { code: 'period differs', found: told.text, expected: support.periods.join(', ') };
};

/** "From 2020 to 2022: 418 − 160 = 258": which of them is of which year, the calculation does not say. */
function isOperand({ end }: Stretch, { formulas }: ClaimContext): boolean {
  return formulas.some(({ operands }) => operands.some((operand) => operand.end === end));
}

const A_YEAR_EARLIER =
  /^\s*(?:[\p{L}-]+\s+){0,4}?(?:a year (?:earlier|before)|(?:in )?the (?:previous year|year before))\b/iu;

/** "306 in 2022, compared with 200 a year earlier": the year before the one that is named. */
function yearBefore(told: PeriodMention, figure: Stretch, text: string): PeriodMention | undefined {
  if (!isYear(told.edtf) || !A_YEAR_EARLIER.test(text.slice(figure.end))) return undefined;
  return { ...told, edtf: String(Number(told.edtf.slice(0, 4)) - 1) };
}

function isChange({ fact }: Support, snapshot: Snapshot): boolean {
  const transformation = fact && snapshot.indicator(fact.indicator)?.transformation;
  return transformation === 'growth' || transformation === 'change';
}

/** "The outline issued on January 25, 2024" says when the text came out, not of when its figures are. */
function isOfText({ start, end }: PeriodMention, text: string): boolean {
  return (
    /\b(?:issued|published|released|adopted|dated|approved|reported|announced)(?: \w+)?(?: (?:on|in))?\s*$/iu.test(
      text.slice(0, start),
    ) || /^(?:印发|发布|公布|出台|通过|报道|刊发)/u.test(text.slice(end))
  );
}

/** "Compared with 2021" says what a change is reckoned from, not when it was. */
function isBase({ start, end }: PeriodMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /(?:\b(?:compared (?:with|to)|versus|vs\.?|than(?: in)?|from|over|on|against)(?: that (?:of|in))?|[比较与同])\s*$/iu.test(
      before,
    ) || /^(?:的?相比|增长)/u.test(text.slice(end))
  );
}

function fits(mention: PeriodMention, { fact, periods }: Support, context: ClaimContext): boolean {
  if (fact) return fitsRow(mention, fact, context);
  return periods.some((period) => samePeriod(period, mention.edtf) || surrounds(mention.edtf, period));
}

/**
 * A half-year's figure is not the year's. Only what was so on the day of publication may be told of the year around it,
 * and a span of years by either end where the sentence speaks of both.
 */
function fitsRow({ edtf }: PeriodMention, fact: Fact, { reading, snapshot }: ClaimContext): boolean {
  if (samePeriod(fact.period, edtf)) return true;
  if (edtf.includes('XXXX')) return containsPeriod(edtf, fact.period);
  const { published } = snapshot.document(fact.document);
  if (samePeriod(fact.period, published)) return containsPeriod(edtf, fact.period);
  const [from = '', to] = fact.period.split('/');
  if (to === '..') return isYear(from) && (samePeriod(from, edtf) || edtf === `${from}/..`);
  if (to !== undefined) return isYear(from) && isYear(to) && [from, to].some((end) => samePeriod(end, edtf));
  const [first, last] = edtf.split('/');
  const ends = first !== undefined && last !== undefined && isYear(first) && isYear(last);
  return ends && reading.figures.length > 1 && [first, last].some((end) => samePeriod(end, fact.period));
}

function isYear(period: Edtf): boolean {
  return /^\d{4}[?~%]?$/.test(period);
}

/** Every period that a sentence names is one that its sources speak of. */
export function judgePeriods(reading: Reading, sources: SentenceSources): Fault[] {
  const { periods } = reading;
  const rows = [...sources.facts.map(({ period }) => period), ...sources.measures.map(({ date }) => date)];
  const spoken = [
    ...rows,
    ...rows.flatMap((period) => period.split('/').filter(isYear)),
    ...sources.quotes.flatMap((quote) => quote.periods),
    ...(rows.length === 0 || isWithoutFigures(reading) ? sources.quotes.map(({ published }) => published) : []),
  ];
  const named = periods
    .filter(({ edtf }) => !spoken.some((period) => samePeriod(period, edtf) || surrounds(edtf, period)))
    .filter(({ edtf }) => !joinsSpoken(edtf, spoken))
    .map(({ text }) => text);
  const known = [...spoken, ...sources.quotes.map(({ text }) => text)];
  const strange = bareYears(reading).filter((year) => !known.some((words) => words.includes(year)));
  const expected = [...new Set(spoken)].join(', ');
  return [...named, ...strange].map((found) => ({ code: 'period differs', found, expected }));
}

/** "The second phase" counts nothing that is of a time. */
function isWithoutFigures({ figures }: Reading): boolean {
  return figures.every(({ kind }) => kind === 'ordinal');
}

/** Years that stand in no period and no figure: "the 2023 work report". */
function bareYears({ clauses: { text }, periods, figures }: Reading): string[] {
  const taken = [...periods, ...figures];
  return [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)/g)]
    .filter(({ index }) => !taken.some(({ start, end }) => start <= index && index < end))
    .map(([year]) => year);
}

/** A year may be named for a day in it; of a span of time both ends must be spoken of. */
function surrounds(edtf: Edtf, period: Edtf): boolean {
  return !edtf.includes('/') && containsPeriod(edtf, period);
}

/** "Between 2020 and 2022" joins two years that the sources speak of; "from 20 June" begins with a day of theirs. */
function joinsSpoken(edtf: Edtf, spoken: readonly Edtf[]): boolean {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return false;
  if (to === '..') return spoken.some((period) => samePeriod(period, from));
  return [from, to].every((end) => isYear(end) && spoken.some((period) => samePeriod(period, end)));
}
