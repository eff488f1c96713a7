import { readFile } from 'node:fs/promises';
import type { Place, PlaceCode, PlaceLevel } from '../domain/place.ts';

export const CHINA: PlaceCode = '100000';
export const WORLD: PlaceCode = 'x-world';

/** One empty list for thousands of places. */
const NONE: readonly string[] = [];

function level(code: string): PlaceLevel {
  if (code.length === 2) return 'country';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The unit a GB/T 2260 code lies in. Some counties lie directly in a province: their prefecture's code has no unit. */
function parent(code: string, codes: ReadonlySet<string>): PlaceCode {
  if (code.length === 2) return WORLD;
  if (code.endsWith('0000')) return CHINA;
  const prefecture = `${code.slice(0, 4)}00`;
  return !code.endsWith('00') && codes.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}

function rowsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

async function data(file: string): Promise<string> {
  return readFile(new URL(`./data/${file}`, import.meta.url), 'utf8');
}

/** China's administrative units and the world's countries, as generated. China itself and the world come from the corpus. */
export async function loadUnits(): Promise<Place[]> {
  const rows = [...rowsOf(await data('units.tsv')), ...rowsOf(await data('countries.tsv'))];
  const codes = new Set(rows.map(([code = '']) => code));
  return rows.map(([code = '', zh = '', pinyin = '', en = '']) => ({
    code,
    level: level(code),
    en,
    zh,
    aliases: NONE,
    epithets: NONE,
    parent: parent(code, codes),
    ...(pinyin === '' ? {} : { pinyin }),
  }));
}

/** Ordinary English words that look like a place's name. */
export async function loadLookalikes(): Promise<ReadonlySet<string>> {
  return new Set((await data('lookalikes.txt')).trimEnd().split('\n'));
}
