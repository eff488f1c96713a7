import { describe, expect, it } from 'vitest';
import { wordKind } from '../../src/wording/kinds.ts';
import { ownCorpus } from '../own-corpus.ts';

const HAN = /\p{Script=Han}/u;

describe('what a document is', () => {
  it.each([
    ['newspaper report', '报纸报道'],
    ['Newspaper article', '报纸报道'],
    ['provincial action plan', '省级行动计划'],
    ['machine-translated news report on a provincial action plan', '机器翻译的新闻报道（关于省级行动计划）'],
    ['leaflet', 'leaflet'],
    ['news report on a parade', 'news report on a parade'],
    ['', ''],
  ])('%s is in Chinese %s', (kind, words) => {
    expect(wordKind(kind, 'zh')).toBe(words);
    expect(wordKind(kind, 'en')).toBe(kind);
  });

  it('is left out where nobody knows', () => {
    expect([wordKind('unknown', 'zh'), wordKind('unknown', 'en')]).toEqual(['', '']);
  });

  it('is known in Chinese of every document of the corpus', async () => {
    const { corpus } = await ownCorpus();
    const kinds = corpus.documents.map(({ kind }) => wordKind(kind.replace(/ \(.*\)$/u, ''), 'zh'));
    expect(kinds.filter((kind) => !HAN.test(kind))).toEqual([]);
  });
});
