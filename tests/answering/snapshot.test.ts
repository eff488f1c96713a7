import { describe, expect, it } from 'vitest';
import { createSnapshot } from '../../src/answering/snapshot.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { ownCorpus } from '../own-corpus.ts';

const snapshot = await ownCorpus();

describe('a snapshot', () => {
  it('is named by what it says: the same corpus has the same version, another one another', async () => {
    const same = createSnapshot(snapshot.corpus, snapshot.gazetteer);
    const fewer = createSnapshot({ ...snapshot.corpus, facts: snapshot.corpus.facts.slice(1) }, snapshot.gazetteer);
    expect(same.version).toBe(snapshot.version);
    expect(fewer.version).not.toBe(snapshot.version);
  });

  it('knows the chain of everything wider', () => {
    expect(snapshot.withWider('recycling')).toEqual(['recycling']);
    expect(snapshot.withWider('cathode-materials')).toEqual(['cathode-materials', 'battery-materials']);
    expect(snapshot.withWider('fixed-asset-investment-growth-change')).toEqual([
      'fixed-asset-investment-growth-change',
      'fixed-asset-investment-growth',
      'fixed-asset-investment',
    ]);
  });

  it('tells a rare word from a common one, and from one that it does not hold', () => {
    const [rare, common] = [snapshot.rarity('farmland') ?? 0, snapshot.rarity('batteri') ?? 0];
    expect(rare).toBe(1);
    expect(common).toBeGreaterThan(0);
    expect(common).toBeLessThan(rare);
    expect(snapshot.rarity('unicorn')).toBeUndefined();
  });

  it('gives the rows taken from words of a document, and from no others', () => {
    const fact = snapshot.fact('yibin-power-battery-capital:4');
    if (!fact) throw new Error('the row is gone');
    expect(snapshot.factsWithin(fact.document, fact.span)).toContain(fact);
    expect(snapshot.factsWithin(fact.document, { start: fact.span.end, end: fact.span.end })).not.toContain(fact);
    expect(snapshot.factsWithin('jiangxi-lithium-cities', fact.span)).not.toContain(fact);
    expect(snapshot.factsWithin('no-such-document', fact.span)).toEqual([]);
  });

  it('tells the names of things from the names of policies', () => {
    expect(snapshot.isDefining('electrolyte')).toBe(true);
    expect(snapshot.isDefining('subsidies')).toBe(false);
    expect(snapshot.isDefining('nothing')).toBe(false);
  });

  it('finds the two figures that its sources give for one thing', () => {
    const conflicts = snapshot.conflicts.filter(({ kind }) => kind === 'conflict');
    expect(conflicts.map(({ facts }) => facts)).toContainEqual([
      'yunnan-battery-action-plan:6',
      'yunnan-battery-action-plan:7',
    ]);
  });

  it('knows the sentence before each as its context has it, without reading the context', async () => {
    const table =
      '# Output\n\nBy city:\n\n| City | 2022 |\n| --- | --- |\n| Yibin | 9 |\n| Hefei | 7 |\n\nSo it was.\n';
    const tabled = await openCorpus(temporaryFolder({ 'documents/a.md': table }));
    for (const { corpus, contextOf, sentenceBefore } of [snapshot, tabled]) {
      for (const { document, sentences } of corpus.passages) {
        for (const span of sentences) expect(sentenceBefore(document, span)).toBe(contextOf(document, span).before);
      }
    }
  });

  it('throws on a document that is none of its own', () => {
    expect(() => snapshot.document('nothing')).toThrow(/no document "nothing"/u);
  });

  it('can be made of an empty corpus, in which nothing is found', async () => {
    const empty = createSnapshot(
      { documents: [], passages: [], facts: [], measures: [], wordings: [], indicators: [], glossary: [] },
      snapshot.gazetteer,
    );
    expect(await empty.retriever.search({ text: 'battery', items: [], limit: 3 })).toEqual([]);
    expect(empty.candidates).toEqual({ facts: [], measures: [] });
  });

  it('can be made of one text without anything else', async () => {
    const one = await openCorpus(temporaryFolder({ 'note.txt': 'Hefei recycles batteries.\n' }));
    expect(one.corpus.documents.map(({ reviewed }) => reviewed)).toEqual([false]);
    expect(one.placesIn('Hefei recycles batteries.')).toEqual(['340100']);
  });
});
