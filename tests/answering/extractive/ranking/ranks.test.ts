import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));

const planOf = async ({ inquire }: typeof own, question: string) => (await inquire(question)).plan;
const quotedFor = async (question: string) => {
  const { abstain, sentences } = await planOf(texts, question);
  return abstain ? '' : sentences.map(({ quote }) => quote).join('\n');
};

describe('a question for a rank', () => {
  it.each(['Which city is the top exporter of lithium hydroxide in China?', '全国氢氧化锂出口第一的城市是哪个？'])(
    'is answered by the row that gives it: %s',
    async (question) => {
      const { abstain, facts } = await planOf(own, question);
      expect(abstain).toBeUndefined();
      expect(facts.map(({ place, indicator, value }) => [place, indicator, value])).toEqual([
        ['360500', 'export-value-rank', 1],
      ]);
    },
  );

  it.each([
    'Which is the second largest lithium hydroxide exporter?',
    '哪个城市氢氧化锂出口排第二？',
    'Which city exports the least lithium hydroxide?',
    'Which city is the top exporter of lithium hydroxide in the world?',
  ])('is not answered by another rank, nor by one within a smaller whole: %s', async (question) => {
    expect((await planOf(own, question)).abstain).toBeDefined();
  });

  it.each(['Which city produced the most lithium carbonate in 2022?', '2022年哪个城市碳酸锂产量最大？'])(
    'is not answered where there is one place only, whose figure comes nearest: %s',
    async (question) => {
      const { abstain, facts, leader, remarks } = await planOf(own, question);
      expect(abstain).toBeDefined();
      expect(leader).toBeUndefined();
      expect(facts.length).toBeGreaterThan(0);
      expect(remarks).toContainEqual({ kind: 'only place' });
    },
  );

  it.each(['Which is the biggest company in Xinyu?', '宜宾在全国排第几？', '哪个省动力电池产业最大？'])(
    'is not answered by figures that rank nothing: %s',
    async (question) => {
      expect((await planOf(own, question)).abstain).toBeDefined();
    },
  );

  it('compares figures of one period only', async () => {
    expect((await planOf(texts, '哪个城市出口最少？')).abstain).toBeDefined();
  });

  it('is answered by words that give it, of what is asked about', async () => {
    expect(await quotedFor('哪个城市建设全省最大的电池生产基地？')).toContain('肇庆建设全省最大的电池生产基地');
    expect(await quotedFor('全国磷矿储量第一的是哪个省？')).toBe('');
    expect(await quotedFor('Which county in Nevada has the most projects?')).toBe('');
  });

  it('is answered by a sentence that gives each of several places its figure, with the one that says of what', async () => {
    const quoted = await quotedFor('Which city in Hubei has the largest battery cell capacity?');
    expect(quoted).toMatch(/^The capacity for cells stood at 168 GWh .* Jingmen accounted for 82 GWh of it/);
  });

  it.each(['Which city had the highest vehicle output in 2023?', 'Which city had the lowest vehicle output in 2023?'])(
    'says among how many places it is held: %s',
    async (question) => {
      const { leader, facts } = await planOf(texts, question);
      const places = new Set(facts.map(({ place }) => place));
      expect(leader?.count).toBe(places.size);
      expect(leader?.count).toBeGreaterThan(1);
      const values = facts.map(({ value }) => value);
      expect(leader?.fact.value).toBe(leader?.order === 'most' ? Math.max(...values) : Math.min(...values));
    },
  );
});
