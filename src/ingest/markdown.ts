import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import { markdownTable } from './table.ts';
import { oneLine, raised, tidyLines } from './text.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HTML HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IMG SVG VIDEO AUDIO IFRAME OBJECT BUTTON INPUT SELECT'.split(' '),
);

/** Text gathered so far: finished blocks, and the words of the one that is open. */
interface Page {
  blocks: string[];
  open: string;
}

/** The words of an element as Markdown: headings, lists and tables with headers; no links, no emphasis. */
export function toMarkdown(root: DomElement): string {
  const page: Page = { blocks: [], open: '' };
  readChildren(root, page);
  close(page);
  return tidyLines(page.blocks.join('\n\n'));
}

function close(page: Page, mark = ''): void {
  const lines = page.open.split('\n').map(oneLine).filter(Boolean);
  page.open = '';
  if (lines.length > 0) page.blocks.push(mark + lines.join('\n'));
}

function readChildren(element: DomElement, page: Page): void {
  for (const child of element.childNodes) readNode(child, page);
}

function readNode(node: DomNode, page: Page): void {
  if (isText(node)) {
    page.open += node.textContent.replaceAll(/\s+/gu, ' ');
    return;
  }
  if (!isElement(node) || UNREAD.has(node.tagName)) return;
  const { tagName } = node;
  if (tagName === 'BR') page.open += '\n';
  else if (/^H[1-6]$/u.test(tagName)) readHeading(node, page);
  else if (tagName === 'TABLE') readTable(node, page);
  else if (tagName === 'UL' || tagName === 'OL') readList(node, page);
  else if (tagName === 'SUP') page.open += raised(oneLine(node.textContent), page.open);
  else if (BLOCKS.has(tagName)) {
    close(page);
    readChildren(node, page);
    close(page);
  } else readChildren(node, page);
}

function readHeading(element: DomElement, page: Page): void {
  close(page);
  const text = wordsOf(element);
  if (text !== '') page.blocks.push(`${'#'.repeat(Number(element.tagName.slice(1)))} ${text}`);
}

/** Each item on its line, with its number where the list is numbered; lists inside an item follow it. */
function readList(list: DomElement, page: Page): void {
  close(page);
  const lines: string[] = [];
  let number = Number(list.getAttribute('start') ?? 1);
  for (const item of list.childNodes) {
    if (!isElement(item)) continue;
    const inner: Page = { blocks: [], open: '' };
    readChildren(item, inner);
    close(inner);
    if (inner.blocks.length === 0) continue;
    lines.push(`${list.tagName === 'OL' ? `${number}.` : '-'} ${inner.blocks.join('\n')}`);
    number += 1;
  }
  if (lines.length > 0) page.blocks.push(lines.join('\n'));
}

/** A table of data becomes a Markdown table; one that only lays out the page is read cell by cell. */
function readTable(table: DomElement, page: Page): void {
  close(page);
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = rows.map(cellsOf);
  const isLayout = table.querySelector('table') !== null || cells.every((row) => row.length < 2);
  const caption = table.querySelector('caption');
  if (caption !== null) page.blocks.push(wordsOf(caption));
  if (!isLayout) {
    page.blocks.push(markdownTable(spread(cells)));
    return;
  }
  for (const cell of cells.flat()) {
    readChildren(cell, page);
    close(page);
  }
}

function cellsOf(row: DomElement): DomElement[] {
  return [...row.childNodes].filter((node) => isElement(node)).filter(({ tagName }) => /^T[DH]$/u.test(tagName));
}

/** How far a merged cell may reach: more would be a page's mistake, or meant to fill the memory. */
const WIDEST = 50;

/** Rows with merged cells repeated in every place that they cover, so that each row can be read alone. */
function spread(rows: readonly DomElement[][]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = wordsOf(cell);
      const [height, width] = [span(cell, 'rowspan'), span(cell, 'colspan')];
      for (const row of grid.slice(at, at + height)) {
        // By its number: a row below may not reach so far yet.
        for (let offset = 0; offset < width; offset += 1) row[column + offset] = text;
      }
      column += width;
    }
  });
  return grid.map((row) => Array.from(row, (text = '') => text));
}

function span(cell: DomElement, attribute: string): number {
  const value = Number(cell.getAttribute(attribute) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, WIDEST) : 1;
}

/** All words of an element on one line, note marks in brackets. */
function wordsOf(element: DomElement): string {
  const inner: Page = { blocks: [], open: '' };
  readChildren(element, inner);
  close(inner);
  return oneLine(inner.blocks.join(' '));
}
