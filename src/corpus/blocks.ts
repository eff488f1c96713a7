import type { Span } from '../domain/document.ts';

/** Lines that belong together. A table has one part a row (its rule belongs to the header); other blocks have one part. */
export interface Block extends Span {
  kind: BlockKind;
  parts: Span[];
}
type BlockKind = 'heading' | 'table' | 'item' | 'paragraph';

/** A line that is not blank, without the white around it. */
interface Line extends Span {
  text: string;
  kind: BlockKind;
  afterBlank: boolean;
}

/** By marks, in bold from end to end, or numbered as Chinese texts number their chapters (一、2024年工作回顾). */
const HEADING =
  /^#{1,6}\s+\S.{0,300}$|^\*\*[^*]{1,300}\*\*$|^(?:第?[一二三四五六七八九十]{1,3}[章节部分]{1,2}|[一二三四五六七八九十]{1,3}、)[^。；！？!?;]{1,40}$/;
const LIST_ITEM =
  /^(?:[-*+•·▪◦]\s|\(?\d{1,3}[.)]\s|\d{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/;
const STARTS_LOWER_CASE = /^\p{Ll}/u;
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/gu;

/** Columns of a line that was broken in the middle of a paragraph; shorter and longer ones end where a paragraph does. */
const WRAPPED_COLUMNS = { min: 50, max: 140 };

/** True for a line that only says what the text under it is about. */
export function isHeading(line: string): boolean {
  return HEADING.test(line);
}

const MARK = /^#{1,6}\s+/;
/** Below the deepest heading that marks make: one in bold, or numbered. */
const DEEPEST = 7;

/** How deep a heading stands, from 1: a text under it stands under those above it of a lesser number as well. */
export function headingLevel(line: string): number {
  return MARK.exec(line)?.[0].trim().length ?? DEEPEST;
}

/** A line without the mark of a heading, which is no word of the text. */
export function withoutMark(line: string): string {
  return line.replace(MARK, '');
}

/** The blocks of a text in order. Whatever is not white belongs to exactly one of them. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let previous: Line | undefined;
  for (const line of classify(readLines(text))) {
    const block = blocks.at(-1);
    if (block && previous && !line.afterBlank && continues(previous, line)) {
      extend(block, line);
    } else {
      blocks.push({ kind: line.kind, start: line.start, end: line.end, parts: [span(line)] });
    }
    previous = line;
  }
  return blocks;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    const content = raw.trim();
    if (content) {
      const first = start + raw.length - raw.trimStart().length;
      lines.push({ start: first, end: first + content.length, text: content, kind: kindOf(content), afterBlank });
    }
    afterBlank = !content;
    start = end + 1;
  }
  return lines;
}

function kindOf(line: string): BlockKind {
  if (isHeading(line)) return 'heading';
  if (line.startsWith('|') && line.length > 1) return 'table';
  return LIST_ITEM.test(line) ? 'item' : 'paragraph';
}

/** Finds the rows of tables without outer bars: the line before a rule, and the lines after it while they have bars. */
function classify(lines: Line[]): Line[] {
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (!previous || line.afterBlank || !line.text.includes('|')) return;
    if (isTableRule(line) && previous.text.includes('|')) previous.kind = 'table';
    if (previous.kind === 'table') line.kind = 'table';
  });
  return lines;
}

function isTableRule(line: Line): boolean {
  return /^[\s:|-]+$/.test(line.text) && line.text.includes('-') && line.text.includes('|');
}

function continues(previous: Line, line: Line): boolean {
  if (previous.kind === 'heading' || line.kind === 'heading' || line.kind === 'item') return false;
  if (previous.kind === 'table' || line.kind === 'table') return previous.kind === line.kind;
  if (STARTS_LOWER_CASE.test(line.text)) return true;
  const columns = columnsOf(previous.text);
  return columns >= WRAPPED_COLUMNS.min && columns <= WRAPPED_COLUMNS.max;
}

function columnsOf(line: string): number {
  if (line.length > WRAPPED_COLUMNS.max) return line.length;
  return line.length + (line.match(WIDE)?.length ?? 0);
}

function extend(block: Block, line: Line): void {
  const lastPart = block.parts.at(-1);
  if (block.kind === 'table' && !isTableRule(line)) block.parts.push(span(line));
  else if (lastPart) lastPart.end = line.end;
  block.end = line.end;
}

function span({ start, end }: Span): Span {
  return { start, end };
}
