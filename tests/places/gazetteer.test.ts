import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/corpus/places.ts';
import type { Fault } from '../../src/domain/corpus.ts';
import { CHINA, WORLD } from '../../src/places/gazetteer.ts';

const gazetteer = await loadPlaces('corpus', []);
const known = new Set(['360000', '360900', '361000', '360783', '511500', '510000']);

describe('units', () => {
  it('is up to date: Longnan is a city, Honggutan a district of Nanchang', () => {
    expect(gazetteer.byCode('360783')?.zh).toBe('龙南市');
    expect(gazetteer.byCode('360727')).toBeUndefined();
    expect(gazetteer.byCode('360113')?.zh).toBe('红谷滩区');
  });

  it.each([
    ['530400', 'Yuxi'],
    ['341500', "Lu'an"],
    ['331000', 'Taizhou'],
    ['511527', 'Junlian'],
    ['360730', 'Ningdu'],
    ['610000', 'Shaanxi'],
    ['532500', 'Honghe'],
    ['654000', 'Ili'],
  ])('spells %s as %s', (code, en) => {
    expect(gazetteer.byCode(code)?.en).toBe(en);
  });

  it('has no placeholders', () => {
    expect(gazetteer.byCode('360101')).toBeUndefined();
  });
});

describe('labels', () => {
  it.each([
    ['360900', 'Yichun, Jiangxi', '江西省宜春市'],
    ['360783', 'Longnan, Ganzhou, Jiangxi', '江西省赣州市龙南市'],
    ['360123', 'Anyi County, Nanchang, Jiangxi', '江西省南昌市安义县'],
    ['110105', 'Chaoyang District, Beijing', '北京市朝阳区'],
    ['429004', 'Xiantao, Hubei', '湖北省仙桃市'],
    ['510000', 'Sichuan', '四川省'],
    ['JP', 'Japan', '日本'],
    ['x-world', 'the world', '世界'],
    ['x-yangtze-delta', 'Yangtze River Delta', '长三角'],
    ['nowhere', 'nowhere', 'nowhere'],
  ])('shows %s with its province', (code, en, zh) => {
    expect(gazetteer.label(code, 'en')).toBe(en);
    expect(gazetteer.label(code, 'zh')).toBe(zh);
  });
});

describe('containment', () => {
  it('goes from county to world', () => {
    expect(gazetteer.ancestors('360783').map((place) => place.code)).toEqual(['360700', '360000', CHINA, WORLD]);
    expect(gazetteer.province('360783')?.code).toBe('360000');
    expect(gazetteer.province('JP')).toBeUndefined();
  });

  it('reaches through regions', () => {
    expect(gazetteer.contains('x-east-china', '360783')).toBe(true);
    expect(gazetteer.contains('x-greater-bay', '440300')).toBe(true);
    expect(gazetteer.contains('x-asia', '511500')).toBe(true);
    expect(gazetteer.contains('x-east-china', '511500')).toBe(false);
  });

  const code = fc.constantFrom(
    ...'x-world x-asia 100000 x-east-china 360000 360700 360783 230700 EU DE none'.split(' '),
  );

  it('is reflexive and transitive', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        expect(gazetteer.contains(a, a)).toBe(true);
        const through = gazetteer.contains(a, b) && gazetteer.contains(b, c);
        expect(through && !gazetteer.contains(a, c)).toBe(false);
      }),
    );
  });
});

describe('typed names', () => {
  it.each([
    ['yibin', '511500'],
    ['  Yi Bin ', '511500'],
    ['宜賓', '511500'],
    ['511500', '511500'],
    ['liquor capital', '511500'],
    ['Yichun', '360900'],
    ['Yichun, Heilongjiang', '230700'],
    ['Fuzhou, Fujian', '350100'],
    ['江西宜春', '360900'],
    ['安义', '360123'],
    ['anyi', '360123'],
    ['Gao County', '511525'],
    ['新建', '360112'],
    ['yibinn', '511500'],
    ['us', 'US'],
  ])('resolves "%s"', (name, code) => {
    const found = gazetteer.resolve(name, { known });
    expect(found.kind === 'found' && found.place.code).toBe(code);
  });

  it('names the other places of that name', () => {
    const found = gazetteer.resolve('Yichun', { known });
    expect(found.kind === 'found' && found.others.map((place) => place.code)).toEqual(['230700']);
  });

  it('suggests near names for an unknown one, known places first among equals', () => {
    const unknown = gazetteer.resolve('yibng', { known });
    expect(unknown.kind === 'unknown' && unknown.suggestions.map((place) => place.code)).toContain('511500');
    expect(gazetteer.resolve('qwertz', { known })).toEqual({ kind: 'unknown', suggestions: [] });
    expect(gazetteer.resolve('')).toEqual({ kind: 'unknown', suggestions: [] });
  });
});

describe('completion', () => {
  it.each(['yib', 'Yi B', '宜宾', '宜賓', 'liquor'])('completes "%s" to Yibin first', (prefix) => {
    expect(gazetteer.complete(prefix, 5, known)[0]?.code).toBe('511500');
  });

  it('offers the known places before others, and only them for nothing typed', () => {
    expect(gazetteer.complete('yichun', 2, known).map((place) => place.code)).toEqual(['360900', '230700']);
    expect(new Set(gazetteer.complete('', 25, known).map((place) => place.code))).toEqual(known);
  });
});

describe('names for a search', () => {
  it('holds both languages and epithets, and nothing that needs company', () => {
    expect(gazetteer.names('511500')).toEqual(expect.arrayContaining(['Yibin', '宜宾市', '宜宾', '酒都']));
    expect(gazetteer.names(CHINA)).not.toContain('?national');
    expect(gazetteer.names(CHINA)).not.toContain('national');
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Yichun',
      'Jiangxi',
      '宜春',
      '江西省',
      ' in ',
      ', ',
      '’s',
      'Yibing',
      'Jing Maoming',
      'U.S.',
      '乾',
      '😀',
      'Y\u0301',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('finds mentions with exact offsets, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        for (const mention of gazetteer.find(written, { known })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(written.slice(mention.start, mention.end)).toBe(mention.text);
          for (const code of mention.candidates) expect(gazetteer.byCode(code)).toBeDefined();
          end = mention.end;
        }
      }),
    );
  });

  it('resolves and completes without throwing', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(['found', 'unknown']).toContain(gazetteer.resolve(written, { known }).kind);
        expect(gazetteer.complete(written, 5, known).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 30 },
    );
  });

  it('reads ten thousand characters in time', () => {
    const before = process.threadCpuUsage();
    gazetteer.find('Yichun Jiangxi 宜春 '.repeat(600), { known });
    gazetteer.find('a '.repeat(5000), { known });
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});

/** A corpus folder with these rows of places. */
async function corpus(rows: string): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'places-'));
  await writeFile(path.join(dir, 'places.csv'), `code,level,en,zh,aliases,epithets,parent,members\n${rows}\n`);
  return dir;
}

describe('the rows of a corpus', () => {
  it('add places and names', async () => {
    const dir = await corpus('x-park,zone,Lithium Park,锂电产业园,LiPark,,360900,\n511500,,,,Ipin,,,');
    const own = await loadPlaces(dir, []);
    expect(own.label('x-park', 'en')).toBe('Lithium Park, Yichun, Jiangxi');
    expect(own.find('LiPark and Ipin').map((mention) => mention.candidates[0])).toEqual(['x-park', '511500']);
  });

  it('are refused with file and line where they are wrong', async () => {
    const dir = await corpus(
      'x-a,zone,A,甲,,,nowhere,\nx-b,zone,,,,,360900,\n12,zone,C,丙,,,360900,\nx-d,town,D,丁,,,360900,',
    );
    const faults: Fault[] = [];
    await loadPlaces(dir, faults);
    expect(faults.map((fault) => [fault.file, fault.line])).toEqual(
      expect.arrayContaining([2, 3, 4, 5].map((line) => [path.join(dir, 'places.csv'), line])),
    );
  });

  it('may be absent', async () => {
    const own = await loadPlaces(await mkdtemp(path.join(tmpdir(), 'places-')), []);
    expect(own.byCode('511500')?.en).toBe('Yibin');
  });
});
