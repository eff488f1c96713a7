import { isHeading, withoutMark } from '../../corpus/blocks.ts';
import { type TableCell, tableCells } from '../../corpus/table-cells.ts';
import type { Edtf } from '../../domain/period.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { Knowledge, Snapshot } from '../snapshot.ts';
import { isLightWord } from '../understand/light-words.ts';
import type { Understanding } from '../understand/understand.ts';
import { askedOf } from './asked.ts';
import { type Candidate, conceptsIn, pairsOf, termsIn, wordsOf } from './candidate.ts';

/** The number of a heading, which is no part of its name. */
const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)、]?\s+|\d{1,2}[.)、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)])\s*/;

/** The line above a table as the name of it. */
export function captionOf({ caption }: TableCell): string {
  const words = withoutMark(caption);
  const name = isHeading(caption) ? words.replace(NUMBER, '') : words;
  return name.replace(/\s*[:：]$/, '');
}

const TELLS_GROWTH = /\bgrowth\b|\bchange\b|\bincrease\b|增长|增速|增幅|同比/i;

/** Whether a cell tells how what stands in the column before its own has grown. */
export function tellsGrowth({ column }: TableCell): boolean {
  return TELLS_GROWTH.test(column);
}

/** The header before a cell's own: what "growth" is the growth of. */
export function headerBefore({ names, column }: TableCell, body: string): string {
  const headers = body.slice(names.start, names.end).split('|');
  return headers[headers.findIndex((header) => header.trim() === column) - 1] ?? '';
}

/** What a cell says that it is of; the growth of what stands in the column before it, if it tells a growth. */
function conceptsOf(cell: TableCell, told: readonly string[], body: string, knowledge: Knowledge): ReadonlySet<string> {
  const own = conceptsIn(told.join('\n'), knowledge);
  if (!tellsGrowth(cell)) return own;
  const grown = conceptsIn(headerBefore(cell, body), knowledge);
  const rates = knowledge.corpus.indicators.filter(
    ({ transformation, base }) => transformation === 'growth' && base !== undefined && grown.has(base),
  );
  return new Set([...own, ...rates.flatMap(({ id }) => knowledge.withWider(id))]);
}

/** The cells of a document's tables by where their rows begin. */
export function cellsByRow(body: string): ReadonlyMap<number, readonly TableCell[]> {
  return Map.groupBy(
    tableCells(body).filter(({ text, row }) => text !== '' && row !== ''),
    ({ line }) => line.start,
  );
}

/** What a cell of a table says together with its headers: one statement, as a sentence is one. */
export function cellCandidate(document: string, cell: TableCell, knowledge: Knowledge): Candidate {
  const source = knowledge.document(document);
  const context = knowledge.contextOf(document, cell.line);
  const told = [cell.row, cell.column, captionOf(cell), cell.text];
  const places = placesOf(cell, context.places, knowledge);
  return {
    kind: 'sentence',
    document,
    span: cell.line,
    quote: source.body.slice(cell.line.start, cell.line.end),
    places,
    periods: periodsOf(cell, source.published, context.periods),
    concepts: conceptsOf(cell, told, source.body, knowledge),
    // What else the text speaks of is no header of this cell; what all of it is about is.
    mentioned: termsIn([captionOf(cell), source.title], knowledge),
    words: wordsOf([...told, ...places.flatMap((code) => knowledge.gazetteer.names(code))]),
    nearby: wordsOf([source.title]),
    otherwise: new Set(),
    otherwiseText: '',
    around: source.title,
    dimensions: new Set(cell.quantities.flatMap(({ dimension }) => dimension ?? [])),
    pairs: pairsOf(told.join(' ')),
    leans: false,
    cell,
  };
}

/** Places of its headers, with the one that the text is about where none of them lies in that ("exports to Japan"). */
function placesOf({ row, column, caption }: TableCell, around: Candidate['places'], knowledge: Knowledge) {
  const own = knowledge.placesIn(`${row}\n${column}`);
  const above = knowledge.placesIn(caption);
  const wider = above.length > 0 ? above : around;
  const isOutside = (place: string) => !own.some((inner) => knowledge.gazetteer.contains(place, inner));
  return [...new Set([...own, ...wider.filter(isOutside)])];
}

/** The period that the nearest of its headers names. */
function periodsOf({ row, column, caption }: TableCell, published: Edtf, around: readonly Edtf[]): readonly Edtf[] {
  const named = [column, row, caption].map((text) => findPeriods(text, published).map(({ edtf }) => edtf));
  return named.find((periods) => periods.length > 0) ?? around;
}

/** True where a question names what a cell's row is about: a row for Japan tells nothing of exports as a whole. */
export function isRowAsked({ row }: TableCell, question: Understanding, snapshot: Snapshot): boolean {
  const { words } = askedOf(question, snapshot);
  const said = new Set([...tokens(question.text), ...words.flatMap(({ counterparts }) => counterparts.flat())]);
  const telling = tokens(row).filter((word) => !isLightWord(word));
  const ids = conceptsIn(row, snapshot);
  const named = [...question.indicators, ...question.terms].some((mention) => mention.ids.some((id) => ids.has(id)));
  const places = snapshot.placesIn(row);
  const isPlace = question.places.some(({ candidates: [code] }) => places.includes(code));
  return named || isPlace || telling.length === 0 || telling.some((word) => said.has(word));
}
