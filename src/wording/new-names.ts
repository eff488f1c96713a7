import type { Language } from '../domain/answer.ts';

type NameTable = 'places' | 'indicators';

/** What reviewers read of places and indicators that a document names and nothing defines. */
interface NameWording {
  title(table: NameTable, count: { open: number; total: number }): string;
  /** Behind a cell that was guessed. */
  inferred: string;
  missing(columns: readonly string[]): string;
  mend: Readonly<Record<NameTable, string>>;
  cells: string;
  waiting(count: number): string;
}

const EN: NameWording = {
  title: (table, { open, total }) =>
    `${table === 'places' ? 'A place' : 'An indicator'} not known yet, ${open} of ${total} ${total === 1 ? 'name' : 'names'} to review`,
  inferred: 'inferred',
  missing: (columns) => `To be filled in: ${columns.join(', ')}`,
  mend: { places: 'Mend the place', indicators: 'Mend the indicator' },
  cells: 'A field a line',
  waiting: (count) =>
    `${count === 1 ? '1 name of a place or indicator' : `${count} names of places and indicators`} in it ${count === 1 ? 'is' : 'are'} not known yet.`,
};

const ZH: NameWording = {
  title: (table, { open, total }) =>
    `${table === 'places' ? '未收录的地名' : '未收录的指标'}，共${total}个名称，${open}个待审核`,
  inferred: '推断',
  missing: (columns) => `待填写：${columns.join('、')}`,
  mend: { places: '更正地名', indicators: '更正指标' },
  cells: '每行一个字段',
  waiting: (count) => `其中有${count}个地名或指标尚未收录。`,
};

export function nameWordingOf(language: Language): NameWording {
  return language === 'zh' ? ZH : EN;
}

/** That a document names what nothing defines. */
export function wordNames(count: number, language: Language): string {
  return nameWordingOf(language).waiting(count);
}
