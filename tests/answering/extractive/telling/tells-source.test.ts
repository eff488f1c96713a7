import { describe, expect, it } from 'vitest';
import { asksSource, sourceAsked } from '../../../../src/answering/extractive/telling/tells-source.ts';
import { offline } from '../../offline.ts';

const { ask } = await offline();

describe('the source of what is told', () => {
  it.each([
    ['What is the source of the Xinyu battery export data?', true],
    ['新余锂电出口的数据来源', true],
    ['南昌储能的新闻是哪家媒体报道的？', true],
    ['What is the main source of growth?', false],
    ['宜宾的财政来源是什么？', false],
  ])('is asked for: %s', (text, asked) => {
    expect(asksSource({ text })).toBe(asked);
  });

  it('is told by words that name one', () => {
    const told = sourceAsked({ text: '数据来源' });
    expect(told?.('Statistics from Xinyu Customs showed that exports grew.')).toBe(true);
    expect(told?.('Exports grew by 94 percent.')).toBe(false);
  });

  it('is no figure', async () => {
    const { answer } = await ask('新余 锂电出口 数据来源');
    expect(answer).toContain('Statistics from Xinyu Customs');
  });
});
