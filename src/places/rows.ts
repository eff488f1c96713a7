import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Fault } from '../domain/corpus.ts';
import { PLACE_LEVELS, type Place } from '../domain/place.ts';

const list = z.string().transform((cell) => cell.split('|').filter((name) => name !== ''));

/** A row of `corpus/places.csv`: a new place, or what to add to and change in a generated one (empty cells change nothing). */
const PlaceRow = z.object({
  code: z.string().regex(/^(?:\d{6}|[A-Z]{2}|x-[a-z0-9-]+)$/, 'a code is six digits, a country code, or x- and a slug'),
  level: z.enum(['', ...PLACE_LEVELS]),
  en: z.string(),
  zh: z.string(),
  aliases: list,
  epithets: list,
  parent: z.string(),
  members: list,
});

/** A row of `corpus/notplaces.csv`: words that hold a place's name and name no place. */
const NotPlaceRow = z.object({ phrase: z.string().min(1), reason: z.string().min(1) });

export type PlaceRow = z.infer<typeof PlaceRow> & { line: number };

interface Read<T> {
  rows: T[];
  faults: Fault[];
}

interface RawRow {
  record: unknown;
  info: { lines: number };
}

function read<T>(schema: z.ZodType<T>, file: string, text: string): Read<T & { line: number }> {
  let raw: RawRow[];
  try {
    raw = parse(text, { columns: true, bom: true, info: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    return { rows: [], faults: [{ file, line: 0, message: error instanceof Error ? error.message : String(error) }] };
  }
  const rows: (T & { line: number })[] = [];
  const faults: Fault[] = [];
  for (const { record, info } of raw) {
    const parsed = schema.safeParse(record);
    if (parsed.success) rows.push({ ...parsed.data, line: info.lines });
    else {
      const message = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
      faults.push({ file, line: info.lines, message });
    }
  }
  return { rows, faults };
}

/** Reads `corpus/places.csv`; every fault is reported, none thrown. */
export function readPlaceRows(file: string, text: string): Read<PlaceRow> {
  return read(PlaceRow, file, text);
}

/** Reads `corpus/notplaces.csv`; every fault is reported, none thrown. */
export function readNotPlaces(file: string, text: string): { phrases: string[]; faults: Fault[] } {
  const { rows, faults } = read(NotPlaceRow, file, text);
  return { phrases: rows.map((row) => row.phrase), faults };
}

function merged(row: PlaceRow, base: Place | undefined): Place {
  const place: Place = {
    code: row.code,
    level: row.level === '' ? (base?.level ?? 'zone') : row.level,
    en: row.en || (base?.en ?? ''),
    zh: row.zh || (base?.zh ?? ''),
    aliases: [...(base?.aliases ?? []), ...row.aliases],
    epithets: [...(base?.epithets ?? []), ...row.epithets],
  };
  if (base?.pinyin !== undefined) place.pinyin = base.pinyin;
  const parent = row.parent || base?.parent;
  if (parent !== undefined && parent !== '') place.parent = parent;
  const members = row.members.length > 0 ? row.members : base?.members;
  if (members !== undefined) place.members = members;
  return place;
}

/** What is wrong with a place that has been put together, if anything. */
function complaint(place: Place, places: ReadonlyMap<string, Place>): string | undefined {
  if (place.en === '' || place.zh === '') return 'a new place needs both names';
  const unknown = [place.parent, ...(place.members ?? [])].find((code) => code !== undefined && !places.has(code));
  if (unknown !== undefined) return `no place has the code "${unknown}"`;
  const seen = new Set([place.code]);
  for (let up = place.parent; up !== undefined; up = places.get(up)?.parent) {
    if (seen.has(up)) return 'its parents go round in a circle';
    seen.add(up);
  }
  return undefined;
}

/** Lays the corpus's rows over the generated units. Faulty rows are left out and reported. */
export function overlay(units: readonly Place[], rows: readonly PlaceRow[], file: string): Read<Place> {
  const places = new Map(units.map((place) => [place.code, place]));
  for (const row of rows) places.set(row.code, merged(row, places.get(row.code)));
  const faults: Fault[] = [];
  for (const row of rows) {
    const place = places.get(row.code);
    const message = place === undefined ? undefined : complaint(place, places);
    if (message !== undefined) faults.push({ file, line: row.line, message });
  }
  return { rows: [...places.values()], faults };
}
