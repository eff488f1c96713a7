import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import { loadCorpus, loadSoundCorpus } from '../../src/corpus/load.ts';
import { csv, temporaryFolder } from './temporary-folder.ts';

const FACTS = 'id,place,subject,indicator,period,value,unit,status,quote';
const MEASURES = 'id,place,actor,topic,status,date,summary,summary_zh,quote';
const FACT = ['1', '511500', '', 'output-value', '2022', '5e9', 'CNY', 'actual', 'reached 5 billion yuan'];
const TEXT = 'Output value reached 5 billion yuan in 2022.';

function messages(faults: readonly { file: string; line: number; message: string }[], dir: string): string[] {
  return faults.map(({ file, line, message }) => `${file.slice(dir.length + 1)}:${line} ${message}`);
}

describe('loading a corpus', () => {
  it('loads the five documents of the project without a fault', async () => {
    const { corpus, faults } = await loadCorpus(BUILT_IN_CORPUS);
    expect(faults).toEqual([]);
    expect(corpus.documents.map(({ id }) => id)).toEqual([
      'jiangxi-lithium-cities',
      'miit-lithium-battery-guideline',
      'nanchang-energy-storage',
      'yibin-power-battery-capital',
      'yunnan-battery-action-plan',
    ]);
    const bodies = new Map(corpus.documents.map(({ id, body }) => [id, body]));
    for (const { document, span, quote } of [...corpus.facts, ...corpus.measures, ...corpus.wordings]) {
      expect(bodies.get(document)?.slice(span.start, span.end)).toBe(quote);
    }
    for (const { document, start, end, text } of corpus.passages)
      expect(bodies.get(document)?.slice(start, end)).toBe(text);
  });

  it('loads a text dropped into an empty folder, with the built-in vocabulary and places', async () => {
    const dir = temporaryFolder({ 'note.txt': TEXT });
    const { corpus, gazetteer, faults } = await loadCorpus(dir);
    expect(faults).toEqual([]);
    expect(corpus.documents[0]).toMatchObject({ id: 'note', reviewed: false });
    expect(corpus.passages[0]?.text).toBe(TEXT);
    expect(corpus.indicators.some(({ id }) => id === 'output-value')).toBe(true);
    expect(gazetteer.byCode('511500')?.zh).toBe('宜宾市');
  });

  it("adds a folder's own indicators to the built-in ones, its own row standing where both have one", async () => {
    const columns = 'id,dimension,transformation,en,zh';
    const dir = temporaryFolder({
      'a.md': TEXT,
      'indicators.csv': csv(
        columns,
        ['output-value', 'money', 'level', 'my output', '产值'],
        ['new', 'mass', 'level', 'n', '新'],
      ),
    });
    const { corpus } = await loadCorpus(dir);
    const builtIn = (await loadCorpus(BUILT_IN_CORPUS)).corpus.indicators;
    expect(corpus.indicators).toHaveLength(builtIn.length + 1);
    expect(corpus.indicators.filter(({ id }) => id === 'output-value').map(({ en }) => en)).toEqual(['my output']);
  });

  it('loads a copy of the project folder as it loads the folder itself', async () => {
    const dir = join(temporaryFolder(), 'copy');
    cpSync(BUILT_IN_CORPUS, dir, { recursive: true });
    expect((await loadCorpus(dir)).corpus).toEqual((await loadCorpus(BUILT_IN_CORPUS)).corpus);
  });

  it('takes places by code or by a name that means one place, in English or Chinese', async () => {
    const dir = temporaryFolder({ 'documents/a.md': '---\ntitle: T\nplaces: [Yibin, 江西省, "530000"]\n---\nx' });
    const { corpus, faults } = await loadCorpus(dir);
    expect(faults).toEqual([]);
    expect(corpus.documents[0]?.places).toEqual(['511500', '360000', '530000']);
  });

  it('takes a name of several places for the one that lies with the others of its header', async () => {
    const dir = temporaryFolder({ 'documents/a.md': '---\ntitle: T\nplaces: [Yichun, Fuzhou, 江西省]\n---\nx' });
    const { corpus, faults } = await loadCorpus(dir);
    expect(faults).toEqual([]);
    expect(corpus.documents[0]?.places).toEqual(['360900', '361000', '360000']);
  });

  it('reads the name of a language as its tag', async () => {
    const dir = temporaryFolder({ 'documents/a.md': '---\ntitle: T\nlanguage: English\n---\nx' });
    expect((await loadCorpus(dir)).corpus.documents[0]?.language).toBe('en');
  });

  it('reports places that do not exist', async () => {
    const dir = temporaryFolder({ 'documents/a.md': '---\ntitle: T\nplaces: [Atlantis, "999999"]\n---\nx' });
    const faults = messages((await loadCorpus(dir)).faults, dir);
    expect(faults).toEqual([
      expect.stringContaining('documents/a.md:3 places: "Atlantis"'),
      'documents/a.md:3 places: there is no place with the code "999999"',
    ]);
  });

  it('reports what rows name and nothing defines', async () => {
    const dir = temporaryFolder({
      'documents/a.md': TEXT,
      'facts/a.csv': csv(FACTS, FACT, FACT.with(0, '2').with(2, 'unicorns').with(3, 'happiness')),
      'measures/a.csv': csv(MEASURES, ['1', '511500', 'City', 'magic', 'announced', '2022', 'S', '摘要', 'in 2022']),
      'indicators.csv': csv('id,dimension,transformation,base,en,zh', ['g', 'ratio', 'growth', 'nothing', 'g', '增']),
      'glossary.csv': csv(
        'id,kind,en,zh,broader',
        ['t', 'other', 't', '词', 'u'],
        ['u', 'other', 'u', '词', 't'],
        ['v', 'other', 'v', '词', 'w'],
      ),
    });
    expect(messages((await loadCorpus(dir)).faults, dir).sort()).toEqual([
      'facts/a.csv:3 indicator: "happiness" is not in indicators.csv',
      'facts/a.csv:3 subject: "unicorns" is not in glossary.csv',
      'glossary.csv:2 broader: "t" is, through its wider terms, within itself',
      'glossary.csv:3 broader: "u" is, through its wider terms, within itself',
      'glossary.csv:4 broader: "w" is not in glossary.csv',
      'indicators.csv:2 base: "nothing" is not in indicators.csv',
      'measures/a.csv:2 topic: "magic" is not in glossary.csv',
    ]);
  });

  it('reads the other words by which people ask for what a document states', async () => {
    const row = ['Output value reached 5 billion yuan', 'production|worth', '产值|规模'];
    const dir = temporaryFolder({ 'documents/a.md': TEXT, 'wordings/a.csv': csv('quote,en,zh', row) });
    const { corpus, faults } = await loadCorpus(dir);
    expect(faults).toEqual([]);
    expect(corpus.wordings).toMatchObject([
      { document: 'a', span: { start: 0, end: 35 }, words: ['production', 'worth', '产值', '规模'] },
    ]);
  });

  it('reports other words for what the document does not say, without a word, or with a figure', async () => {
    const dir = temporaryFolder({
      'documents/a.md': TEXT,
      'wordings/a.csv': csv(
        'quote,en,zh',
        ['Exports fell', 'trade', ''],
        ['in 2022', '', ''],
        ['Output', 'in 2021', ''],
      ),
    });
    expect(messages((await loadCorpus(dir)).faults, dir)).toEqual([
      expect.stringContaining('wordings/a.csv:2 quote: not in the text of a'),
      'wordings/a.csv:3 en, zh: both are empty',
      'wordings/a.csv:4 en, zh: "in 2021" is a figure, which only the quote may have',
    ]);
  });

  it('reports periods and dates that are not EDTF', async () => {
    const dir = temporaryFolder({
      'documents/a.md': `---\ntitle: T\npublished: 2022-13\n---\n${TEXT}`,
      'facts/a.csv': csv(FACTS, FACT.with(4, 'last year')),
    });
    expect(messages((await loadCorpus(dir)).faults, dir)).toEqual([
      expect.stringContaining('documents/a.md:3 published: "2022-13"'),
      expect.stringContaining('facts/a.csv:2 period: "last year"'),
    ]);
  });

  it('refuses a faulty folder where a sound one is asked for, with all its faults', async () => {
    const dir = temporaryFolder({ 'documents/a.md': '', 'documents/b.md': '' });
    await expect(loadSoundCorpus(dir)).rejects.toMatchObject({
      code: 'CORPUS_FAULTY',
      context: { faults: [{ line: 1 }, { line: 1 }] },
    });
  });
});
