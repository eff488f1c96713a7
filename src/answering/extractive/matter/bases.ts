import type { Fact } from '../../../domain/fact.ts';
import { type GrowthBase, growthBaseOf } from '../../../facts/growth-base.ts';
import { matchesFactValue } from '../../../facts/quantities/compare.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { clauseOf, clausesOf } from '../../verify/proximity.ts';
import type { TellingTest } from './only-telling.ts';

const MONTH =
  '\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月';
const MONTHS = new RegExp(MONTH, 'giu');
/** "In May compared with April", 5月比4月. */
const AGAINST_MONTH = new RegExp(
  `(?:\\b(?:compared (?:with|to)|versus|vs\\.?|than|against) (?:in |that of |that in )?|[比较])(${MONTH})`,
  'iu',
);

/** With what the growth that is asked for compares. */
function baseAsked(text: string): GrowthBase | undefined {
  const [, other] = AGAINST_MONTH.exec(text.toLowerCase()) ?? [];
  const months = [...text.toLowerCase().matchAll(MONTHS)].map(([month]) => month);
  // "In May 2024 compared with May 2023" is of a year.
  const isOfMonths = other !== undefined && months.some((month) => month !== other);
  return growthBaseOf(text) ?? (isOfMonths ? 'period' : undefined);
}

/** With what the words of a figure say that it compares. */
function baseTold({ candidate: { fact, quote } }: Match): GrowthBase | undefined {
  return growthBaseOf(fact ? clauseOfFact(fact) : quote);
}

function isLevel({ fact }: Match['candidate'], snapshot: Snapshot): boolean {
  return snapshot.indicator(fact?.indicator ?? '')?.transformation === 'level';
}

/** The clause of its quote that a row's figure stands in. */
function clauseOfFact(fact: Fact): string {
  const clauses = clausesOf(fact.quote, []);
  const written = parseQuantities(fact.quote).find((one) => matchesFactValue(one, fact));
  return written ? clauseOf(clauses, written) : fact.quote;
}

/** "Per month", 每天: what is told of a year, or of no time, is none of it. */
const OF_SHORT_TIME =
  /\b(?:per|each|every|an?) (?:month|week|day|quarter|hour)\b|\b(?:month|week|dai|quarter|hour)ly\b|每个?(?:月|周|天|日|季度?|小时)|[月日周]均|\/(?:month|week|day|月|周|天|日)/i;

/** What grew by so much within a year did not within a month, nor was so much made in each month. */
export const BASE_TESTS: readonly TellingTest[] = [
  {
    asks: ({ text }) => baseAsked(text) === 'period',
    // Of two months named, the level of each tells it as well.
    tells: (match, { periods }, snapshot) =>
      baseTold(match) === 'period' || (periods.length > 1 && isLevel(match.candidate, snapshot)),
  },
  {
    asks: ({ text }) => baseAsked(text) === 'year',
    tells: (match) => baseTold(match) !== 'period',
  },
  {
    asks: ({ text }) => OF_SHORT_TIME.test(text),
    tells: ({ candidate: { quote, fact, cell } }) =>
      cell !== undefined || OF_SHORT_TIME.test(`${quote} ${fact?.note ?? ''} ${fact?.unit ?? ''}`),
  },
];
