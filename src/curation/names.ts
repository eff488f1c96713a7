import { z } from 'zod';
import type { NewIndicator, NewPlace } from '../answering/new-names.ts';
import { withRows } from './csv.ts';
import type { ReviewedDocument, ShownWords } from './review.ts';
import { wordsAround } from './review.ts';
import type { Changes } from './working-copy.ts';

/** The columns of the files that names are defined in (docs/corpus.md). */
export const NAME_COLUMNS = {
  places: ['code', 'level', 'en', 'zh', 'parent', 'aliases', 'epithets', 'members'],
  indicators: ['id', 'dimension', 'transformation', 'base', 'en', 'zh', 'synonyms'],
} as const;

/** What the numbers of names begin with, as those of figures do not. */
export const NAME_PREFIX = 'n';

export const nameProposal = z.object({
  /** `${document}:n${number}` */
  id: z.string(),
  state: z.enum(['open', 'approved', 'rejected']),
  /** Which file of the corpus it would be a row of. */
  table: z.enum(['places', 'indicators']),
  cells: z.record(z.string(), z.string()),
  /** Cells that are guessed: the text does not say so. */
  inferred: z.array(z.string()),
  /** Cells that must be filled in by somebody. */
  missing: z.array(z.string()),
  /** Where the document names it first. */
  name: z.object({ start: z.number(), end: z.number() }),
});

/** A place or indicator that a document names and nothing defines, as a row that would define it. */
export type NameProposal = z.infer<typeof nameProposal>;

/** One name to look at, in the words that it stands in. */
export interface NameCard extends NameProposal {
  document: string;
  title: string;
  words: ShownWords;
  open: number;
  total: number;
}

export function proposeName(found: NewPlace | NewIndicator, id: string): NameProposal {
  const { name } = found;
  const shared = { id, state: 'open' as const, name };
  if (found.kind === 'place') {
    const { code, level, en, zh, parent } = found.place;
    const cells = { code, level, en, zh, parent };
    return {
      ...shared,
      table: 'places',
      cells,
      inferred: filled(cells, ['code', 'level', 'parent']),
      missing: empty(cells),
    };
  }
  const { id: indicator, dimension, transformation, en, zh } = found.indicator;
  const cells = { id: indicator, dimension, transformation, en, zh };
  return { ...shared, table: 'indicators', cells, inferred: ['id', 'transformation'], missing: empty(cells) };
}

function filled(cells: Readonly<Record<string, string>>, columns: readonly string[]): string[] {
  return columns.filter((column) => cells[column] !== '');
}

function empty(cells: Readonly<Record<string, string>>): string[] {
  return Object.keys(cells).filter((column) => cells[column] === '');
}

/** True for the id of a name, false for that of a figure. */
export function isNameId(id: string): boolean {
  return new RegExp(`:${NAME_PREFIX}\\d+$`, 'u').test(id);
}

export function nextNameCard(
  names: readonly NameProposal[],
  { id, title, body }: ReviewedDocument,
): NameCard | undefined {
  const open = names.filter(({ state }) => state === 'open');
  const [next] = open;
  if (!next) return undefined;
  return {
    ...next,
    document: id,
    title,
    words: wordsAround(next.name, body),
    open: open.length,
    total: names.length,
  };
}

/** The files with a row more; what was in them stays as it was. */
export function definition({ table, cells }: Pick<NameProposal, 'table' | 'cells'>, file: string | undefined): Changes {
  return new Map([[`${table}.csv`, withRows(file, NAME_COLUMNS[table], [cells])]]);
}
