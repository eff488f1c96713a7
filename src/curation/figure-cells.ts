import type { FactRow } from '../corpus/rows.ts';
import type { Fact } from '../domain/fact.ts';

/** The figure itself and what it is of. */
export const OBSERVATION_FIELDS = [
  'place',
  'subject',
  'indicator',
  'period',
  'value',
  'upper',
  'unit',
  'qualifier',
  'sense',
  'status',
] as const;

/** The cells of a facts file in their order (docs/corpus.md), without the id. */
export const FIGURE_FIELDS = [...OBSERVATION_FIELDS, 'quote', 'note', 'note_zh'] as const;

export const FIGURE_COLUMNS = ['id', ...FIGURE_FIELDS] as const;

export type FigureField = (typeof FIGURE_FIELDS)[number];
/** A row of a facts file as it is written. */
export type FigureCells = Readonly<Record<FigureField, string>>;

export function cellsOf(fact: Fact): FigureCells {
  const { place, subject, indicator, period, value, upper, unit, qualifier, sense, status, quote, note, noteZh } = fact;
  return {
    place,
    subject,
    indicator,
    period,
    value: String(value),
    upper: upper === undefined ? '' : String(upper),
    unit,
    qualifier,
    sense: sense ?? '',
    status,
    quote,
    note,
    note_zh: noteZh,
  };
}

export function cellsOfRow(row: FactRow): FigureCells {
  return Object.fromEntries(FIGURE_FIELDS.map((field) => [field, String(row[field] ?? '')])) as FigureCells;
}
