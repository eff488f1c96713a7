import { describe, expect, it } from 'vitest';
import { createNamesRead } from '../../src/answering/names-read.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

async function namesRead(body: string) {
  const header = '---\nid: park\ntitle: "岷东的一天"\npublished: "2025-03-31"\nplaces: ["511400"]\n---\n\n';
  const { corpus } = await openCorpus(temporaryFolder({ 'documents/park.md': header + body }));
  return createNamesRead(corpus);
}

describe('the Chinese names that a word in letters is read from', () => {
  it('stand in the text or its title, each once', async () => {
    const names = await namesRead('岷东产业园2019年动工。岷东产业园有34家企业。');
    expect(names('mindong').map((name) => name.join(''))).toEqual(['岷东']);
    expect(names('mindong')).toEqual(names('mindong'));
  });

  it('are none for what no text has, nor for a word of the language', async () => {
    const names = await namesRead('岷东产业园2019年动工。');
    expect(names('chuanmin')).toEqual([]);
    expect(names('battery')).toEqual([]);
  });
});
