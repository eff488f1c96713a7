import type { IngestNote } from '../domain/ingest.ts';
import { Joiner } from './joiner.ts';
import type { Line } from './pdf-lines.ts';
import { markdownTable } from './table.ts';
import { HAN } from './text.ts';

/** Letters this much larger than those of the text make a heading; this much smaller, a note at the foot. */
const SIZE = { heading: 1.15, note: 0.9 };
const LONGEST_HEADING = 160;
const SENTENCE_END = /[.!?。！？；;:：…]["”’»」』）)\]]*$/u;
const PAGE_NUMBER = /^[-–—·\s]*(?:page\s+)?(?:第\s*)?\d{1,4}(?:\s*(?:\/|of|页|共)\s*\d{0,4}\s*页?)?[-–—·\s]*$/iu;

/** A paragraph goes on over the page's end; notes at the foot stand between its halves and are put after it. */
interface Text {
  blocks: string[];
  open: Line[];
}

/** Pages of lines as Markdown: paragraphs healed, page furniture dropped, tables and headings kept. */
export function composePages(pages: readonly (readonly Line[])[], notes: IngestNote[]): string {
  const furniture = furnitureOf(pages);
  const kept = pages.map((page) => page.filter((line) => !furniture.has(line)));
  if (furniture.size > 0) notes.push({ code: 'page furniture removed', count: furniture.size });
  const joiner = new Joiner(
    kept
      .flat()
      .map(({ text }) => text)
      .join('\n'),
  );
  const size = bodySize(kept.flat());
  const text: Text = { blocks: [], open: [] };
  const close = (): void => {
    if (text.open.length > 0) text.blocks.push(joiner.join(text.open.map((line) => line.text)));
    text.open = [];
  };
  for (const page of kept) {
    const [lines, feet] = splitFeet(page, size);
    for (let at = 0; at < lines.length; ) {
      const rows = tableAt(lines, at);
      const [line, previous] = [lines[at], text.open.at(-1)];
      if (line === undefined) break;
      if (rows > 0) {
        close();
        text.blocks.push(markdownTable(lines.slice(at, at + rows).map(({ cells }) => cells.map((cell) => cell.text))));
      } else if (line.size > size * SIZE.heading && line.text.length <= LONGEST_HEADING) {
        close();
        addHeading(text.blocks, line, lines[at - 1]);
      } else {
        if (previous !== undefined && !goesOn(previous, line, page, text.open.length)) close();
        text.open.push(line);
      }
      at += Math.max(rows, 1);
    }
    if (feet.length > 0) {
      const [last] = text.open.slice(-1);
      if (last !== undefined && SENTENCE_END.test(last.text)) close();
      text.blocks.push(...noteBlocks(feet, joiner));
    }
  }
  close();
  joiner.report(notes);
  return text.blocks.join('\n\n');
}

/** A line with its digits made alike: "Page 3 of 9" comes again as "Page 4 of 9". */
function key({ text }: Line): string {
  return text.replaceAll(/\d+/gu, '#');
}

/** Lines in the margins that come again on another page, and page numbers. Digits may differ. */
function furnitureOf(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const each of new Set(page.filter(({ margin }) => margin).map(key)))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const repeated = (line: Line): boolean => (counts.get(key(line)) ?? 0) >= 2;
  return new Set(pages.flat().filter((line) => line.margin && (repeated(line) || PAGE_NUMBER.test(line.text))));
}

/** The size in which most of the text is set. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

function splitFeet(page: readonly Line[], size: number): [readonly Line[], readonly Line[]] {
  const first = page.findLastIndex((line) => line.size >= size * SIZE.note) + 1;
  return first === 0 ? [page, []] : [page.slice(0, first), page.slice(first)];
}

function noteBlocks(feet: readonly Line[], joiner: Joiner): string[] {
  const groups: string[][] = [];
  for (const { text } of feet) {
    if (groups.length === 0 || /^(?:\[?\d{1,3}[\])]?|[*†‡①-⑳])\s*\p{L}/u.test(text)) groups.push([text]);
    else groups.at(-1)?.push(text);
  }
  return groups.map((lines) => joiner.join(lines));
}

/** A heading of two lines is one heading. */
function addHeading(blocks: string[], line: Line, previous: Line | undefined): void {
  const last = blocks.at(-1);
  const continues =
    previous !== undefined && Math.abs(previous.size - line.size) < 0.5 && previous.y - line.y < line.size * 2;
  if (continues && last?.startsWith('## ') === true) blocks[blocks.length - 1] = `${last} ${line.text}`;
  else blocks.push(`## ${line.text}`);
}

/** Whether a line goes on with the paragraph of the one before it. */
function goesOn(previous: Line, line: Line, page: readonly Line[], linesSoFar: number): boolean {
  if (Math.abs(previous.size - line.size) > previous.size * 0.12) return false;
  if (/^(?:[-•▪◦●]\s|\(?\d{1,2}[.)]\s)/u.test(line.text)) return false;
  const samePage = page.includes(previous);
  const gap = previous.y - line.y;
  if (!samePage) return !SENTENCE_END.test(previous.text) || /^\p{Ll}/u.test(line.text);
  if (gap > line.size * 1.9) return false;
  const right = Math.max(...page.map((each) => each.right));
  const endsShort = previous.right < right - line.size * 3;
  const indented = line.left - previous.left > line.size && linesSoFar > 1;
  return !(
    (endsShort && SENTENCE_END.test(previous.text)) ||
    (indented && (SENTENCE_END.test(previous.text) || HAN.test(line.text)))
  );
}

/** How many lines from `at` on are rows of one table: as many cells each, standing under one another; 0 for none. */
function tableAt(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (first === undefined || first.cells.length < 2) return 0;
  let rows = 1;
  while (lines[at + rows] !== undefined && alignedWith(first, lines[at + rows] as Line)) rows += 1;
  return rows >= 2 ? rows : 0;
}

function alignedWith(first: Line, line: Line): boolean {
  return (
    line.cells.length === first.cells.length &&
    line.cells.every((cell, column) => {
      const above = first.cells[column];
      return above !== undefined && cell.left < above.right + line.size && above.left < cell.right + line.size;
    })
  );
}
