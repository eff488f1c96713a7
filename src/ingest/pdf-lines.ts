import { HAN, joint } from './text.ts';

/** A run of glyphs as pdf.js gives it. `transform` ends with the place of its beginning, in points from the lower left. */
export interface PdfItem {
  str: string;
  transform: readonly number[];
  width: number;
  height: number;
}

/** Words of a line that stand together, apart from others by a gap that no space makes. */
interface Cell {
  text: string;
  left: number;
  right: number;
}

export interface Line {
  text: string;
  cells: readonly Cell[];
  left: number;
  right: number;
  /** Height above the lower edge of the page, and the size of the letters, in points. */
  y: number;
  size: number;
  /** Whether it stands in the upper or lower twelfth of the page, where running heads and feet are. */
  margin: boolean;
}

/** In letter sizes: what two runs on a line are apart at least to be parted by a space, and to be cells of a table. */
const GAP = { space: 0.15, cell: 1.4 };

/** The lines of a page in the order in which the file draws them, which is that of reading. */
export function linesOf(items: readonly PdfItem[], page: { top: number; bottom: number }): Line[] {
  const rows: PdfItem[][] = [];
  for (const item of items) {
    if (typeof item.str !== 'string' || item.str.trim() === '') continue;
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && sameLine(last, item)) rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => lineOf(row, page));
}

function sameLine(one: PdfItem, other: PdfItem): boolean {
  return Math.abs(bottomOf(one) - bottomOf(other)) < Math.max(sizeOf(one), sizeOf(other)) * 0.5;
}

function lineOf(row: readonly PdfItem[], { top, bottom }: { top: number; bottom: number }): Line {
  const cells = cellsOf([...row].sort((a, b) => leftOf(a) - leftOf(b)));
  const y = Math.min(...row.map(bottomOf));
  const share = (y - bottom) / (top - bottom);
  return {
    cells,
    text: cells.reduce((text, cell) => (text === '' ? cell.text : `${text}${joint(text, cell.text)}${cell.text}`), ''),
    left: cells[0]?.left ?? 0,
    right: cells.at(-1)?.right ?? 0,
    y,
    size: Math.max(...row.map(sizeOf)),
    margin: share < 1 / 12 || share > 11 / 12,
  };
}

function cellsOf(row: readonly PdfItem[]): Cell[] {
  const cells: Cell[] = [];
  for (const item of row) {
    const cell = cells.at(-1);
    const [left, right] = [leftOf(item), leftOf(item) + item.width];
    const gap = cell === undefined ? Infinity : (left - cell.right) / sizeOf(item);
    if (cell === undefined || gap > GAP.cell) cells.push({ text: item.str.trim(), left, right });
    else {
      const spaced = gap > GAP.space || item.str.startsWith(' ');
      const between = spaced && !(HAN.test(cell.text.at(-1) ?? '') && HAN.test(item.str[0] ?? '')) ? ' ' : '';
      cell.text = `${cell.text}${between}${item.str.trim()}`;
      cell.right = right;
    }
  }
  return cells;
}

function leftOf({ transform }: PdfItem): number {
  return transform[4] ?? 0;
}

function bottomOf({ transform }: PdfItem): number {
  return transform[5] ?? 0;
}

function sizeOf({ transform, height }: PdfItem): number {
  return height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1;
}
