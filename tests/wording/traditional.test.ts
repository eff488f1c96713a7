import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { CORPUS_ZH } from '../../src/wording/discord-corpus-zh.ts';
import { DISCORD_ZH } from '../../src/wording/discord-zh.ts';
import { toTraditional } from '../../src/wording/traditional.ts';
import { zh } from '../../src/wording/zh.ts';
import { ownCorpus } from '../own-corpus.ts';

const convert = await toTraditional();

describe('traditional Chinese', () => {
  it.each([
    ['四川省宜宾市动力电池产业：889亿元', '四川省宜賓市動力電池產業：889億元'],
    ['制造、里程、复合增长率、发布者不详', '製造、里程、複合增長率、發佈者不詳'],
    ['只有几项，余额为零', '只有幾項，餘額為零'],
    ['Yibin, 88.9 billion yuan', 'Yibin, 88.9 billion yuan'],
  ])('of %s is %s', (simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });

  it('is what the whole dictionary gives, for all our wording and every name and note of the corpus', async () => {
    const whole = Converter({ from: 'cn', to: 'tw' });
    const { corpus } = await ownCorpus();
    const texts = [
      ...[zh, DISCORD_ZH, CORPUS_ZH].map((wording) => JSON.stringify(wording)),
      DISCORD_ZH.help({ documents: 5, figures: 80 }),
      DISCORD_ZH.privacy({ days: 30 }),
      ...[...corpus.indicators, ...corpus.glossary].map((named) => named.zh),
      ...corpus.facts.map(({ noteZh }) => noteZh),
      ...corpus.measures.map(({ summaryZh }) => summaryZh),
    ];
    expect(texts.map((text) => convert(text))).toEqual(texts.map((text) => whole(text)));
  });
});
