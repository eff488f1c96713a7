import type { Quantity } from '../../domain/quantity.ts';
import { periodRange } from '../../facts/periods/compare.ts';
import type { Aspect } from './claims.ts';
import { type Direction, directionOf, directionWords } from './direction-words.ts';
import type { Fault } from './fault.ts';
import type { Claim } from './figures.ts';
import { writtenIn } from './quotes.ts';
import type { Reading } from './reading.ts';
import type { Support } from './sources.ts';

/** A fall is not told as a rise, nor a rise as a fall, nor a level as the amount by which something changed. */
export const ofDirection: Aspect = ({ figure }, support, { reading, snapshot }) => {
  const { direction, fact, quote } = support;
  const { clauses, figures } = reading;
  const level = fact && snapshot.indicator(fact.indicator)?.transformation === 'level';
  if (
    (level && isIncrement(clauses.text, figure.start) && !INCREMENT.test(quote.text)) ||
    swaps(figure, support, clauses.text)
  ) {
    return { code: 'kind differs', found: clauses.text.slice(0, figure.end), expected: quote.text };
  }
  const told = directionOf(clauses, figures, figure);
  if (!direction) {
    const isContrary = told !== undefined && tellsOnly(quote.text, told === 'rise' ? 'fall' : 'rise');
    return isContrary && COME_TO.test(clauses.text.slice(0, figure.start))
      ? { code: 'direction differs', found: figure.text, expected: quote.text }
      : undefined;
  }
  // Only a fall that the table keeps as one must be said in so many words.
  const silent = told === undefined && (fact?.value ?? 0) >= 0;
  return silent || told === direction
    ? undefined
    : { code: 'direction differs', found: figure.text, expected: direction };
};

/** Whether words tell of one direction and never of the other: "reached 88.9 billion yuan, an increase of 4.5 times". */
function tellsOnly(words: string, direction: Direction): boolean {
  const told = directionWords(words);
  return told.length > 0 && told.every((word) => word.direction === direction);
}

const INCREMENT =
  /(?:\b(?:increas|gr[eo]w|ris|rose|climb|gain|jump|fell|fall|drop|declin|decreas)\w*\s+by|(?:增长|增加|上升|提高|下降|减少)了?|净增)\s*$/iu;
/** What stands before the level that something has come to. */
const COME_TO =
  /(?:[增升涨提降减](?:长|加|高|少)?[至到为]|达到?|\b(?:(?:ris|rose|grow|grew|increas|climb|fell|fall|drop)\w*\s+to|reach\w*))\s*$/iu;

/** 净增11家 is not 增至11家, where the cited words leave no doubt which it is. */
function swaps(figure: Quantity, { quantity, quote, fact }: Support, text: string): boolean {
  const written = writtenIn(quote, quantity);
  if (fact || !written || quote.cells.length > 0) return false;
  const [told, source] = [text.slice(0, figure.start), quote.text.slice(0, written.start)];
  return (INCREMENT.test(told) && COME_TO.test(source)) || (COME_TO.test(told) && INCREMENT.test(source));
}

function isIncrement(text: string, at: number): boolean {
  return INCREMENT.test(text.slice(0, at));
}

/** "Rose from 275 in 2022 to 168 in 2021": two levels told as a rise must rise in the order of their periods. */
export function judgeTrends(claims: readonly Claim[], { clauses }: Reading): Fault[] {
  const told = new Set(directionWords(clauses.text).map(({ direction }) => direction));
  const [direction] = told;
  if (!direction || told.size !== 1) return [];
  const rows = claims.flatMap(({ supports }) => supports.flatMap(({ fact }) => fact ?? []));
  for (const [index, one] of rows.entries()) {
    for (const other of rows.slice(index + 1)) {
      if (one.unit === '%' || one.unit === 'pp' || !sameSeries(one, other)) continue;
      const [earlier, later] = startOf(one.period) < startOf(other.period) ? [one, other] : [other, one];
      if (startOf(earlier.period) === startOf(later.period)) continue;
      const actual = later.value > earlier.value ? 'rise' : 'fall';
      if (actual !== direction && later.value !== earlier.value) {
        return [{ code: 'direction differs', found: clauses.text, expected: actual }];
      }
    }
  }
  return [];
}

interface Series {
  place: string;
  subject: string;
  indicator: string;
  status: string;
}

function sameSeries(a: Series, b: Series): boolean {
  return a.place === b.place && a.subject === b.subject && a.indicator === b.indicator && a.status === b.status;
}

function startOf(period: string): string {
  return periodRange(period).min ?? '';
}
