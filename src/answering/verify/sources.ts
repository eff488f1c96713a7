import type { Citation, DraftSentence } from '../../domain/answer.ts';
import { spansOverlap } from '../../domain/document.ts';
import type { Fact, FactStatus, Measure } from '../../domain/fact.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Hedge, Quantity } from '../../domain/quantity.ts';
import { periodRange } from '../../facts/periods/compare.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { type Comparable, sameQuantity } from '../../facts/quantities/compare.ts';
import { kindOf } from '../../facts/quantities/units.ts';
import { compute, hedgeOf } from '../extractive/arithmetic.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Direction, directionOf } from './direction-words.ts';
import { clauseOf, sameClause, within } from './proximity.ts';
import { type QuotedCell, type QuoteReading, readQuote, writtenIn } from './quotes.ts';
import { statusesOf, tellsGoal, tellsResult, tellsWish } from './status-words.ts';

/** One figure of the sources, with what the sources say it is of: a row of the fact table, or bare words. */
export interface Support {
  quantity: Comparable;
  /** As the row has it, and as the cited words have it. */
  hedges: ReadonlySet<Hedge>;
  /** Absent for a figure that no row holds: then `places` and `periods` are all that its words may be about. */
  fact?: Fact;
  places: readonly PlaceCode[];
  periods: readonly Edtf[];
  statuses: ReadonlySet<FactStatus>;
  direction: Direction | undefined;
  quote: QuoteReading;
}

/** Everything that a sentence may rest on: the words it cites and the rows taken from those words. */
export interface SentenceSources {
  quotes: readonly QuoteReading[];
  supports: readonly Support[];
  /** Rows whose words lie in what is cited, whether or not the sentence states their figures. */
  facts: readonly Fact[];
  measures: readonly Measure[];
  /** The rows that the sentence names itself. */
  named: readonly Fact[];
  /** What the sentence's formula gives when code computes it; undefined where there is none or it makes no sense. */
  computed?: { value: number; unit: string; hedge: Hedge };
}

/** Collects what a sentence cites. */
export function sourcesOf({ citations, formula, facts: ids }: DraftSentence, snapshot: Snapshot): SentenceSources {
  const quotes = citations.map((citation) => readQuote(citation, snapshot));
  const { facts, measures } = snapshot.corpus;
  const cited = facts.filter((fact) => citations.some((citation) => overlaps(citation, fact)));
  const named = ids.flatMap((id) => snapshot.fact(id) ?? []);
  const computed = formula && compute(formula, named);
  return {
    quotes,
    supports: [
      ...cited.flatMap((fact) => supportOfRow(fact, citations, quotes, snapshot) ?? []),
      ...quotes.flatMap((quote) => supportsOfWords(quote, cited)),
    ],
    facts: cited,
    measures: measures.filter((measure) => citations.some((citation) => overlaps(citation, measure))),
    named,
    ...(formula && computed && { computed: { ...computed, hedge: hedgeOf(formula, named) } }),
  };
}

/** The words that are cited, and those in which a reviewer put the measures taken from them. */
export function wordsOf({ quotes, measures }: SentenceSources): string[] {
  return [...quotes.map(({ text }) => text), ...measures.flatMap(({ summary, summaryZh }) => [summary, summaryZh])];
}

function overlaps(citation: Citation, row: Fact | Measure): boolean {
  return citation.document === row.document && spansOverlap(row.span, citation);
}

/** A row as a quantity; a fall, kept as a negative change, is told without its sign. */
function quantityOf({ value, upper, unit, qualifier, sense }: Fact): Comparable {
  return {
    kind: kindOf(unit),
    value: Math.abs(value),
    unit,
    hedge: qualifier,
    ...(upper !== undefined && { upper }),
    ...(sense && { sense }),
  };
}

/** A row counts when the cited words hold its figure, or all the words it was taken from ("the top exporting city"). */
function supportOfRow(
  fact: Fact,
  citations: readonly Citation[],
  quotes: readonly QuoteReading[],
  snapshot: Snapshot,
): Support | undefined {
  const quantity = quantityOf(fact);
  const whole = readQuote({ document: fact.document, ...fact.span, quote: fact.quote, title: '' }, snapshot);
  const index = citations.findIndex((citation) => overlaps(citation, fact));
  const inWords = quotes.flatMap(({ quantities }) => quantities).filter((one) => sameQuantity(one, quantity));
  const contained = citations.some(
    ({ document, start, end }) => document === fact.document && start <= fact.span.start && fact.span.end <= end,
  );
  if (index < 0 || (inWords.length === 0 && !contained)) return undefined;
  const written = writtenIn(whole, quantity);
  return {
    quantity,
    hedges: new Set([fact.qualifier, ...(written ? [written.hedge] : [])]),
    fact,
    places: [fact.place],
    periods: [fact.period],
    statuses: new Set([fact.status]),
    direction: directionOfRow(fact, whole, written, snapshot),
    quote: whole,
  };
}

/** Growth tells its direction by its sign; any other change by the words it was taken from. */
function directionOfRow(fact: Fact, quote: QuoteReading, written: Quantity | undefined, snapshot: Snapshot) {
  if (fact.value < 0) return 'fall';
  const transformation = snapshot.indicator(fact.indicator)?.transformation;
  if (transformation === 'growth') return 'rise';
  return transformation === 'change' && written ? directionOf(quote.clauses, quote.quantities, written) : undefined;
}

/** "Over three years" may be as long as they last; 三分之一以上 is "more than" as well as "at least" in English. */
function hedgesOf({ hedge, dimension, text }: Quantity): ReadonlySet<Hedge> {
  if (hedge === 'over' && dimension === 'duration') return new Set<Hedge>([hedge, '']);
  return new Set<Hedge>(/以上/u.test(text) ? [hedge, 'over'] : [hedge]);
}

/** How words place one of their figures between wish and result: what is of a time after they were published is a wish. */
function statusesIn(
  { text, lead, clauses, quantities, published }: QuoteReading,
  figure: Quantity,
): ReadonlySet<FactStatus> {
  if (!tellsWish(text) && !tellsResult(text) && tellsGoal(lead)) return new Set(['target', 'expected']);
  const told = statusesOf(clauses, quantities, figure);
  if (told.size > 1 || !told.has('actual')) return told;
  const near = findPeriods(text, published).filter((period) => sameClause(clauses, figure, period));
  const isAhead = near.some(({ edtf }) => {
    const [from, to] = [periodRange(edtf).min, periodRange(published).max];
    return from !== null && to !== null && to < from;
  });
  return isAhead && !tellsResult(clauseOf(clauses, figure)) ? new Set<FactStatus>(['target', 'expected']) : told;
}

/** What the headers of a cell call it: a target, or nothing in particular. */
function statusesOfCell({ headers }: QuotedCell): ReadonlySet<FactStatus> {
  return new Set<FactStatus>(tellsGoal(headers) ? ['target', 'expected'] : ['actual']);
}

/** Figures of the cited words that no row holds. */
function supportsOfWords(quote: QuoteReading, rows: readonly Fact[]): Support[] {
  const unheld = quote.quantities.filter((one) => !rows.some((fact) => sameQuantity(one, quantityOf(fact))));
  return unheld.map((quantity) => {
    const cell = quote.cells.find((one) => within(quantity, one));
    return {
      quantity: { ...quantity, value: Math.abs(quantity.value) },
      hedges: hedgesOf(quantity),
      places: cell?.candidate.places ?? quote.places,
      periods: cell?.candidate.periods ?? quote.periods,
      statuses: cell ? statusesOfCell(cell) : statusesIn(quote, quantity),
      direction: cell ? undefined : directionOf(quote.clauses, quote.quantities, quantity),
      quote,
    };
  });
}
