import type { Token } from './lex.ts';
import { phrases } from './phrases.ts';

const listed = (spellings: string): string[] => spellings.split(', ');

/** Names that hold a number word, in either language; adding one is adding a spelling. */
const NAMES = phrases<'name' | 'numbered'>([
  ['name', listed('dual carbon, new three, five-year plan, five year plan, third party, third parties, one stop')],
  ['name', listed('first of all, at first, first time, first aid, second hand, one by one')],
  [
    'name',
    listed(
      '三元锂, 三元材料, 三元正极, 三元电池, 三元动力, 三元前驱体, 三元系, 三元聚合物, 三元体系, 亿纬, 零部件, 零售, 零碳, 零排放',
    ),
  ],
  ['name', listed('四川, 五粮液, 九江, 六安, 十堰, 三峡, 三亚, 三明, 三门峡, 百色, 万宁, 万州')],
  [
    'name',
    listed(
      '十二五, 十三五, 十四五, 十五五, 新三样, 老三样, 一带一路, 三角, 三农, 一体化, 二氧化, 三氧化, 零部件, 零配件, 零件, 零售, 三位一体, 四位一体',
    ),
  ],
  ['name', listed('同一, 每一, 这一, 那一, 某一, 另一, 之一, 单一, 唯一, 统一, 一年一度')],
  ['numbered', listed('article, articles, section, chapter, figure, fig., table, page, annex, appendix, clause')],
  ['numbered', listed('iso, iec, iatf, gb, gb/t, un, model, highway, route, step, level, phase, version')],
  ['numbered', listed('图, 表, 附件, 附表')],
]);

/** The index after a name that holds a number (三元锂, "ISO 9001", "Article 5"), or undefined. */
export function readName(tokens: readonly Token[], i: number): number | undefined {
  const found = NAMES.longest(tokens, i);
  if (found === undefined) return undefined;
  if (found.value === 'name') return found.next;
  const number = tokens[found.next];
  return number?.kind === 'number' && number.gap < 2 ? found.next + 1 : undefined;
}

const BRACKETS = new Set(['[]', '()', '（）', '【】']);

/**
 * True where digits without a unit are no count: part of a name (5G, COVID-19, 1+N, 300750.SZ), a citation mark or list number
 * ([1], (2), 3.), a code with leading zeros. The digits are the tokens from `from` up to `to`.
 */
export function isLabel(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (first === undefined) return false;
  if (/^0\d/.test(first.raw)) return true;
  if (after?.kind === 'word' && after.gap === 0) return true;
  if (after?.raw === '+' && /^[A-Z]$/.test(tokens[to + 1]?.raw ?? '')) return true;
  const joined = after?.gap === 0 && tokens[to + 1]?.gap === 0;
  if (joined && ':/^_'.includes(after.raw) && tokens[to + 1]?.kind === 'number') return true;
  if (after?.raw === '.' && tokens[to + 1]?.gap === 0 && /^[A-Z]{2,}$/.test(tokens[to + 1]?.raw ?? '')) return true;
  const glued = before !== undefined && first.gap === 0;
  if (glued && (before.kind === 'word' || '_@/=&'.includes(before.raw))) return true;
  if (glued && before.raw === '-' && before.gap === 0 && tokens[from - 2]?.kind === 'word') return true;
  if (BRACKETS.has(`${before?.raw}${after?.raw}`)) return true;
  return isListNumber(tokens, from, to);
}

/** "3." or "3、" or "3)" at the start of a line of its own. */
function isListNumber(tokens: readonly Token[], from: number, to: number): boolean {
  const starts = from === 0 || tokens[from]?.gap === 2;
  const mark = tokens[to];
  const following = tokens[to + 1];
  if (!starts || mark === undefined || following === undefined || mark.gap > 0) return false;
  return '.)、）'.includes(mark.raw) && (mark.raw === '、' || following.gap > 0);
}
