import type { Fault } from '../domain/corpus.ts';
import { type Document, spansOverlap } from '../domain/document.ts';
import type { Fact, Indicator } from '../domain/fact.ts';
import type { Quantity } from '../domain/quantity.ts';
import { matchesFactValue } from '../facts/quantities/compare.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { unitOf } from '../facts/quantities/units.ts';
import { reportTo } from './faults.ts';
import type { Folder } from './folder.ts';
import { type TableCell, tableCells } from './table-cells.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Holds the figures of every fact against its quote, its indicator and its document. */
export function checkFacts(folder: Folder, vocabulary: Vocabulary): Fault[] {
  const faults: Fault[] = [];
  const indicators = new Map(vocabulary.indicators.map(({ value }) => [value.id, value]));
  const documents = new Map(folder.documents.map(({ value }) => [value.id, value]));
  const quantities = new Map(folder.documents.map(({ value }) => [value.id, parseQuantities(value.body)]));
  const cells = new Map(folder.documents.map(({ value }) => [value.id, tableCells(value.body)]));
  for (const { value: fact, file, line } of folder.facts) {
    const report = reportTo(faults, file);
    const complaints = [
      figureComplaint(fact, cells.get(fact.document) ?? []),
      cutComplaint(fact, quantities.get(fact.document) ?? []),
      unitComplaint(fact, indicators.get(fact.indicator)),
      yearComplaint(fact, documents.get(fact.document)),
      fact.note !== '' && fact.noteZh === '' ? 'note_zh: is empty, but there is a note' : undefined,
    ];
    for (const complaint of complaints) if (complaint !== undefined) report(line, complaint);
  }
  return faults;
}

/** Value, unit, hedge and sense as the quote has them, in one and the same quantity; in a table, with its headers. */
function figureComplaint(fact: Fact, cells: readonly TableCell[]): string | undefined {
  const quoted = cells.filter(({ line }) => spansOverlap(line, fact.span));
  const read = quoted.length > 0 ? quantitiesOfRows(fact, quoted) : parseQuantities(fact.quote);
  const equal = read.filter((quantity) => matchesFactValue(quantity, fact) || sharesUnit(quantity, fact, read));
  const [first] = equal;
  if (first === undefined) {
    if (isSuperlative(fact)) return undefined;
    const figures = read.map((quantity) => `"${quantity.text}" (${inDigits(quantity)})`).join(', ');
    return `value: ${inDigits(fact)} is not in the quote, which has ${figures === '' ? 'no figure' : figures}`;
  }
  const hedged = equal.filter(({ hedge }) => hedge === fact.qualifier);
  if (hedged.length === 0) return `qualifier: "${fact.qualifier}", but the quote says "${first.text}"`;
  const sensed = hedged.some(({ sense }) => sense === fact.sense);
  return sensed ? undefined : `sense: "${fact.sense}", but "${first.text}" reads as "${first.sense}"`;
}

/** What a quote holds that takes in rows of a table: bare numbers in the units of their headers. */
function quantitiesOfRows({ quote, span }: Fact, cells: readonly TableCell[]): Quantity[] {
  const inCells = cells.flatMap(({ quantities }) => quantities).filter((quantity) => spansOverlap(quantity, span));
  const isCell = ({ start, end }: Quantity): boolean =>
    inCells.some((cell) => spansOverlap(cell, { start: span.start + start, end: span.start + end }));
  return [...parseQuantities(quote).filter((quantity) => !isCell(quantity)), ...inCells];
}

/** A bare number may share the unit of another one in its quote: "revenue of 120 billion yuan, a 100-billion cluster". */
function sharesUnit(quantity: Quantity, fact: Fact, others: readonly Quantity[]): boolean {
  const bare = quantity.unit === '1' && quantity.value === fact.value && quantity.upper === fact.upper;
  return bare && others.some(({ unit }) => unit === fact.unit);
}

/** A first rank is often said by a superlative alone: "the largest base", 最大. */
function isSuperlative({ value, unit, qualifier, quote }: Fact): boolean {
  const first = value === 1 && unit === 'rank' && qualifier === '';
  return first && /\b(?:top|leading|most|\p{L}+est)\b|最|首位|榜首|居首/iu.test(quote);
}

function inDigits({ value, upper, unit }: Pick<Quantity, 'value' | 'upper' | 'unit'>): string {
  return `${value}${upper === undefined ? '' : `–${upper}`} ${unit}`;
}

/** A quote must not begin or end inside a quantity: without its "less than" or its "percent" it would say another thing. */
function cutComplaint({ span }: Fact, quantities: readonly Quantity[]): string | undefined {
  const cut = quantities.find(
    ({ start, end }) => (start < span.start && span.start < end) || (start < span.end && span.end < end),
  );
  return cut === undefined ? undefined : `quote: cuts "${cut.text}" in two; take in the whole of it`;
}

function unitComplaint(fact: Fact, indicator: Indicator | undefined): string | undefined {
  const unit = unitOf(fact.unit);
  if (unit === undefined) return `unit: "${fact.unit}" is no known unit`;
  if (indicator === undefined || unit.dimension === indicator.dimension) return undefined;
  return `unit: "${fact.unit}" measures ${unit.dimension}, the indicator "${indicator.id}" ${indicator.dimension}`;
}

/** A year is read off the text, is about that of publication ("last year"), or is marked as inferred ("2021?"). */
function yearComplaint({ period }: Fact, document: Document | undefined): string | undefined {
  const published = /^\d{4}/u.exec(document?.published ?? '')?.[0];
  if (document === undefined || published === undefined || /[?~%]/u.test(period)) return undefined;
  const known = (year: string): boolean =>
    document.body.includes(year) || Math.abs(Number(year) - Number(published)) <= 1;
  const strange = (period.match(/\d{4}/gu) ?? []).find((year) => !known(year));
  if (strange === undefined) return undefined;
  return `period: the year ${strange} is not in the text; mark it as inferred (${strange}?) if it was worked out`;
}
