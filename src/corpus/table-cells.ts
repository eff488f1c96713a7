import { type Span, spansOverlap } from '../domain/document.ts';
import type { Quantity } from '../domain/quantity.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { type Block, splitBlocks } from './blocks.ts';

/** A cell of a table's body with what its headers say of it. Offsets are into the text that holds the table. */
export interface TableCell extends Span {
  text: string;
  /** The words above it, at the beginning of its row, and in the line above the table; empty where there are none. */
  column: string;
  row: string;
  caption: string;
  /** Where its row stands, the line of its column's header, and the line above the table if there is one. */
  line: Span;
  names: Span;
  above?: Span;
  table: Span;
  /** What it holds, a bare number in the unit that a header or the line above the table names. */
  quantities: readonly Quantity[];
}

interface RawCell extends Span {
  text: string;
}

const RULE = /^[\s:|-]*-[\s:|-]*$/u;
/** A line above a table that is longer than this is no caption. */
const LONGEST_CAPTION = 300;
const CAPTION_UNIT = /(?:单位|\bunits?)\s*[:：]\s*([^)）\]】|\n;；]+)/iu;

/** A column that says in what the others of its row are measured. */
const OF_UNITS = /^(?:units?(?: of measure(?:ment)?)?|(?:计量)?单位)$/iu;
const ENDS_SENTENCE = /[.。!?！？](?=\s+\S|\p{Script=Han})/u;

/** The line above a table that says what it is; where that is a text of its own, the heading over it. */
function captionAbove(before: readonly Block[], text: string): Span | undefined {
  const last = before.at(-1);
  if (!last) return undefined;
  const words = text.slice(last.start, last.end);
  const isText = last.kind === 'paragraph' && ENDS_SENTENCE.test(words) && !/[:：]$/u.test(words);
  const above = isText && !CAPTION_UNIT.test(words) ? before.findLast(({ kind }) => kind === 'heading') : last;
  if (!above || above.end - above.start > LONGEST_CAPTION) return undefined;
  return { start: above.start, end: above.end };
}

/** Every cell of the tables of a text but their headers: the first row, and the first cell of each other row. */
export function tableCells(text: string): TableCell[] {
  if (!text.includes('|')) return [];
  const blocks = splitBlocks(text);
  return blocks.flatMap(({ kind, parts, start, end }, index) => {
    const table = { start, end };
    const [header, ...rows] = parts;
    if (kind !== 'table' || header === undefined) return [];
    const [names = '', ...rules] = text.slice(header.start, header.end).split('\n');
    if (!rules.some((line) => RULE.test(line))) return [];
    const columns = cellsOf(names, header.start).map((cell) => cell.text);
    const ofUnits = columns.findIndex((column, at) => at > 0 && OF_UNITS.test(column));
    const titled = captionAbove(blocks.slice(0, index), text);
    const caption = titled ? text.slice(titled.start, titled.end) : '';
    const around = {
      caption,
      names: { start: header.start, end: header.start + names.length },
      ...(titled && { above: titled }),
    };
    return rows.flatMap((line) => {
      const [first, ...cells] = cellsOf(text.slice(line.start, line.end), line.start);
      const unit = cells[ofUnits - 1]?.text ?? '';
      const row = [first?.text ?? '', ...(unit === '' ? [] : [`(${unit})`])].join(' ');
      return cells.flatMap((cell, at): TableCell[] => {
        const column = columns[at + 1] ?? '';
        if (at + 1 === ofUnits) return [];
        const quantities = quantitiesOf(cell, [column, row], caption);
        return [{ ...cell, ...around, column, row, line, table, quantities }];
      });
    });
  });
}

/** The quantities of a text: in the cells of its tables with the units of their headers, elsewhere as they are written. */
export function quantitiesIn(text: string, cells: readonly TableCell[] = tableCells(text)): Quantity[] {
  const inCells = cells.flatMap(({ quantities }) => quantities);
  let next = 0;
  const isInCell = (quantity: Span): boolean => {
    while ((inCells[next]?.end ?? text.length) <= quantity.start) next += 1;
    const cell = inCells[next];
    return cell !== undefined && spansOverlap(cell, quantity);
  };
  const written = parseQuantities(text).filter((quantity) => !isInCell(quantity));
  return [...written, ...inCells].sort((one, other) => one.start - other.start);
}

function cellsOf(line: string, offset: number): RawCell[] {
  const inner = line.replace(/\|\s*$/u, '');
  const from = /^\s*\|/u.exec(inner)?.[0].length ?? 0;
  let at = from;
  return inner
    .slice(from)
    .split(/(?<!\\)\|/u)
    .map((raw) => {
      const start = offset + at + raw.length - raw.trimStart().length;
      at += raw.length + 1;
      const text = raw.trim();
      return { text, start, end: start + text.length };
    });
}

function quantitiesOf({ text, start }: RawCell, headers: readonly string[], caption: string): Quantity[] {
  const read = parseQuantities(text).map((quantity) => ({
    ...quantity,
    start: start + quantity.start,
    end: start + quantity.end,
  }));
  const [only] = read;
  const isBare = only !== undefined && read.length === 1 && only.kind === 'count' && only.noun === undefined;
  const unit = isBare ? unitOf(headers, caption) : undefined;
  if (!isBare || unit === undefined) return read;
  const { hedge, start: from, end, text: words, value, upper } = only;
  const scaled = (number: number): number => Number((number * unit.value).toPrecision(12));
  return [
    {
      ...unit,
      hedge,
      text: words,
      start: from,
      end,
      value: scaled(value),
      ...(upper !== undefined && { upper: scaled(upper) }),
    },
  ];
}

/** One of the unit that a header names in brackets, behind a slash or a comma, or that the caption says is the unit. */
function unitOf(headers: readonly string[], caption: string): Quantity | undefined {
  const named = headers.flatMap((header) => [
    ...[...header.matchAll(/[(（[]([^()（）[\]]+)[)）\]]/gu)].map(([, words = '']) => words),
    ...[...header.matchAll(/(?:[/，]|,\s)\s*([^/，()（）]+)$/gu)].map(([, words = '']) => words),
  ]);
  const words = [...named, CAPTION_UNIT.exec(caption)?.[1] ?? ''];
  return words.map(readUnit).find((unit) => unit !== undefined);
}

/** What a plant can make in a year is counted in what it makes. */
const A_YEAR = /\s*(?:\b(?:a|per) year|\/\s?(?:year|yr|a)|[/每]年)$/iu;

/** "billion yuan" as 1e9 CNY, "10,000 tons" as 1e4 t; undefined for words that are no unit from end to end. */
function readUnit(words: string): Quantity | undefined {
  const unit = words.trim().replace(A_YEAR, '');
  // "RMB million" is written before the number, and read behind it.
  const turned = unit.split(/\s+/u).reverse().join(' ');
  for (const written of [unit, `1 ${unit}`, `1${unit}`, `1 ${turned}`]) {
    const [only, more] = parseQuantities(written);
    const isWhole = only !== undefined && more === undefined && only.text.length === written.length;
    if (isWhole && (only.unit !== '1' || only.noun !== undefined)) return only;
  }
  return undefined;
}
