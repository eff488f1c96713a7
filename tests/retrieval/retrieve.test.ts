import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/retrieval/analyzer.ts';
import { ownCorpus } from '../own-corpus.ts';

const { retriever, corpus } = await ownCorpus();

/** Asks for a text, which may be said in other ways, too. */
async function search(text: string, otherWays: readonly string[] = [], limit = 5) {
  const items = otherWays.length > 0 ? [{ ways: [text, ...otherWays].map((way) => tokens(way)) }] : [];
  return retriever.search({ text, items, limit });
}

describe('retrieval', () => {
  it.each([
    ['output value of the power battery industry in Yibin', '88.9 billion yuan'],
    ['lithium hydroxide exports of Xinyu', '11.51 billion yuan'],
    ['production capacity of electrolyte and copper foil in Yunnan', '200,000 tons of electrolyte'],
    ['guideline farmland ecological zones', 'farmland or in ecological zones'],
    ['Liao Longjiang', 'Liao Longjiang'],
    ['secretary-general of the China Passenger Car Association', 'Cui Dongshu'],
  ])('finds the passage for %j first', async (text, words) => {
    const [best] = await search(text);
    expect(best?.passage.text).toContain(words);
  });

  it('finds a passage by the names of its document’s places in the other language', async () => {
    const [best] = await search('宜宾', ['Yibin']);
    expect(best?.passage.document).toBe('yibin-power-battery-capital');
  });

  it('lets other names lead to a passage, the asker’s own words ahead of them', async () => {
    const [other] = await search('membrane', ['diaphragm']);
    expect(other?.passage.text).toContain('diaphragm');
    const [both] = await search('Xinyu', ['Yibin']);
    expect(both?.passage.document).toBe('jiangxi-lithium-cities');
  });

  it('lets what stands for a word of the other language lead to a passage', async () => {
    const items = [{ word: '农田', ways: [['农田'], ['farmland']] }];
    const [best] = await retriever.search({ text: '农田', items, limit: 1 });
    expect(best?.passage.text).toContain('farmland');
  });

  it('puts what holds all that is asked for ahead of what holds the most of the words', async () => {
    const items = [{ ways: [tokens('Yichun'), ['宜春']] }, { ways: [tokens('revenue'), tokens('营业收入')] }];
    const [best] = await retriever.search({ text: '宜春 营业收入', items, limit: 1 });
    expect(best).toMatchObject({ coverage: 1, passage: { document: 'jiangxi-lithium-cities' } });
    expect(best?.passage.text).toContain('revenue');
  });

  it('gives the best first, no more than asked for, each with the share of the question that it holds', async () => {
    const found = await search('battery industry in Jiangxi', [], 3);
    expect(found).toHaveLength(3);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    for (const { coverage } of found) expect(coverage).toBeGreaterThan(0);
    for (const { coverage } of found) expect(coverage).toBeLessThanOrEqual(1);
  });

  it('gives passages of the corpus themselves', async () => {
    const found = await search('battery');
    expect(found.every(({ passage }) => corpus.passages.includes(passage))).toBe(true);
  });

  it.each(['', '   ', '?!…', 'zzzxqj', 'zzz:* ~ ^ + "', '\u0000\uD800'])('finds nothing for %j', async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it('takes the syntax of a search engine for ordinary words', async () => {
    const ids = async (text: string) => (await search(text)).map(({ passage }) => passage.id);
    expect(await ids('+text:electrolyte^9 -copper~1 foil*')).toEqual(await ids('text electrolyte 9 copper 1 foil'));
  });

  it('reads ten thousand characters calmly', async () => {
    expect((await search('battery '.repeat(1250)))[0]?.passage.text).toMatch(/batter/iu);
  });
});
