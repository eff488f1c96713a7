import type { Gazetteer } from '../places/gazetteer.ts';
import { readPlaceRows } from '../places/rows.ts';
import { readCells, type TypedCells } from './cells.ts';
import { indicatorRow } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

const PLACE_COLUMNS = ['code', 'level', 'en', 'zh', 'aliases', 'epithets', 'parent', 'members'] as const;

/** Everything that is wrong with a row that is to define a place, each complaint behind its column. */
export function checkNewPlace(cells: TypedCells, gazetteer: Gazetteer): string[] {
  const { code = '', en = '', zh = '', level = '', parent = '', members = '' } = cells;
  const written = [PLACE_COLUMNS, PLACE_COLUMNS.map((column) => cells[column] ?? '')];
  const csv = written.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const { faults } = readPlaceRows('places.csv', csv);
  const named = [parent, ...members.split('|')].filter((one) => one !== '');
  const strange = named.filter((one) => gazetteer.byCode(one) === undefined);
  return [
    ...faults.map(({ message }) => message),
    ...(gazetteer.byCode(code) === undefined ? [] : [`code: "${code}" is taken already`]),
    ...Object.entries({ level, en, zh, parent }).flatMap(([column, cell]) =>
      cell === '' ? [`${column}: is empty`] : [],
    ),
    ...strange.map((one) => `parent: no place has the code "${one}"`),
  ];
}

/** Everything that is wrong with a row that is to define an indicator. */
export function checkNewIndicator(cells: TypedCells, { indicators }: Pick<Vocabulary, 'indicators'>): string[] {
  const isKnown = (id: string): boolean => indicators.some(({ value }) => value.id === id);
  const { id = '', base = '' } = cells;
  return [
    ...readCells(cells, indicatorRow).faults,
    ...(isKnown(id) ? [`id: "${id}" is taken already`] : []),
    ...(base !== '' && !isKnown(base) ? [`base: "${base}" is not in indicators.csv`] : []),
  ];
}
