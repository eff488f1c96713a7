import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from '../corpus/temporary-folder.ts';

const PLACES = [
  ['360100', 'Nanchang'],
  ['511500', 'Yibin'],
  ['360900', 'Yichun'],
  ['350900', 'Ningde'],
  ['320400', 'Changzhou'],
  ['340100', 'Hefei'],
  ['520100', 'Guiyang'],
  ['430100', 'Changsha'],
] as const;

const SUBJECTS = [
  ['power-battery-industry', 'power battery industry'],
  ['energy-storage-industry', 'new energy storage industry'],
  ['nev-industry', 'new energy vehicle industry'],
] as const;

const INDICATORS = [
  ['output-value', 'output value'],
  ['revenue', 'revenue'],
  ['profit', 'profit'],
] as const;

const FILLER =
  'the city supports leading makers of batteries that build plants and laboratories in its industrial parks and helps them to find skilled workers land power and loans while recycling of used cells green mining of lithium and safe storage of electricity remain at the heart of its plan for the years to come'.split(
    ' ',
  );

const COLUMNS = 'id,place,subject,indicator,period,value,upper,unit,qualifier,sense,status,quote,note,note_zh';

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes a sound corpus of so many English articles of some 500 words into a folder, every other one with a table of
 * its three figures. The same seed gives the same files.
 */
export function writeLargeCorpus(dir: string, documents: number, seed = 1): void {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  mkdirSync(join(dir, 'documents'), { recursive: true });
  mkdirSync(join(dir, 'facts'), { recursive: true });
  for (let index = 0; index < documents; index += 1) {
    const id = `article-${String(index).padStart(5, '0')}`;
    const [code, place] = pick(PLACES);
    const year = 2010 + Math.floor(random() * 14);
    const figures = INDICATORS.map(([indicator, words]) => {
      const [subject, name] = pick(SUBJECTS);
      const billions = (1 + Math.floor(random() * 2000)) / 10;
      const quote = `In ${year}, the ${words} of the ${name} in ${place} was ${billions} billion yuan.`;
      return {
        quote,
        row: [code, subject, indicator, year, `${billions}e9`, '', 'CNY', '', '', 'actual', quote, '', ''],
      };
    });
    const paragraphs = figures.map(({ quote }) => `${quote} ${sentences(8, pick)}`);
    const header = `---\nid: ${id}\ntitle: "Batteries in ${place}, ${year}, part ${index}"\npublisher: The Daily Generator\npublished: "${year + 1}-02-03"\nlanguage: en\nplaces: ["${code}"]\n---\n\n`;
    writeFileSync(join(dir, 'documents', `${id}.md`), `${header}${paragraphs.join('\n\n')}\n`);
    if (index % 2 === 1) continue;
    const rows = figures.map(({ row }, number) => [`${id}:${number + 1}`, ...row]);
    writeFileSync(join(dir, 'facts', `${id}.csv`), csv(COLUMNS, ...rows));
  }
}

function sentences(count: number, pick: <T>(items: readonly T[]) => T): string {
  const sentence = () => {
    const [first = '', ...rest] = Array.from({ length: 18 }, () => pick(FILLER));
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
  };
  return Array.from({ length: count }, sentence).join(' ');
}
