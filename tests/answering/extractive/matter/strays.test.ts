import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));

const planOf = async ({ inquire }: typeof own, question: string) => (await inquire(question)).plan;

describe('what stands beside the best measure or sentence', () => {
  it('is of all that this is of, not only of a word that both share', async () => {
    const { measures, sentences } = await planOf(own, 'What should projects on farmland do?');
    expect(measures.map(({ summary }) => summary)).toEqual([expect.stringContaining('farmland')]);
    expect(sentences.map(({ quote }) => quote)).toEqual([expect.stringContaining('built on farmland')]);
  });

  it('is of the same text where somebody is asked for and no place is named', async () => {
    const { measures, sentences } = await planOf(texts, '向谁申报？');
    expect(measures).toEqual([]);
    expect(sentences[0]?.quote).toContain('向所在乡镇申报');
  });

  it('tells of a change where one is asked for', async () => {
    const { sentences } = await planOf(texts, "How much did Guizhou's battery industry grow in 2023?");
    expect(sentences.map(({ quote }) => quote)).toEqual([expect.stringContaining('同比增长29.4%')]);
  });

  it('is no time that has passed since where a duration is asked for', async () => {
    const { sentences } = await planOf(texts, 'How many days does approval take in Loudi?');
    expect(sentences[0]?.quote).toContain('18个工作日');
    expect(sentences.map(({ quote }) => quote).join('\n')).not.toContain('一年来');
  });

  it('is of places of the kind that is asked for', async () => {
    const { measures } = await planOf(own, "Which cities does Yunnan's plan support?");
    expect(measures.length).toBeGreaterThan(0);
    expect(measures.every(({ summary }) => /Kunming|Yuxi|Qujing/.test(summary))).toBe(true);
  });
});
