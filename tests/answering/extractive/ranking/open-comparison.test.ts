import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));

const planOf = async ({ inquire }: typeof own, question: string) => (await inquire(question)).plan;

describe('places compared with nothing said of by what', () => {
  it.each(['Compare Hefei and Changzhou', 'Hefei vs Changzhou', '合肥和常州对比'])(
    'are set side by side in what the sources give alike for both: %s',
    async (question) => {
      const { abstain, facts } = await planOf(texts, question);
      expect(abstain).toBeUndefined();
      const of = (wanted: string) => facts.filter(({ place }) => place === wanted).map((fact) => fact.indicator);
      expect(new Set(of('340100'))).toEqual(new Set(of('320400')));
      expect(of('340100')).toContain('vehicle-output');
    },
  );

  it.each(['Compare Yibin and Yichun', 'Yibin vs Yichun', '宜宾和宜春对比', 'How do Yibin and Yichun compare?'])(
    'are not compared where the sources give another thing for each, and the weightiest figures of both are offered: %s',
    async (question) => {
      const { abstain, facts, remarks } = await planOf(own, question);
      expect(abstain).toEqual({ kind: 'nothing alike' });
      expect(remarks).toContainEqual({ kind: 'not alike' });
      expect(facts.map(({ place }) => place)).toEqual(['511500', '511500', '360900', '360900']);
      expect(facts.map(({ value }) => value)).toContain(88.9e9);
      expect(facts.map(({ value }) => value)).toContain(111.7e9);
    },
  );

  it('leaves the figures of companies out', async () => {
    const { facts } = await planOf(own, 'How do Xinyu and Fuzhou compare?');
    expect(facts.map(({ subject }) => subject)).not.toContain('ganfeng-lithium');
  });

  it('takes the industry and the time that the question names', async () => {
    const { facts } = await planOf(own, 'Compare the battery industries of Yibin and Yunnan in 2023');
    expect(facts.length).toBeGreaterThan(1);
    for (const { period, subject } of facts) {
      expect(period).toContain('2023');
      expect(subject).toMatch(/battery-industry$/);
    }
  });

  it('is not made of a place that the sources have no figure of', async () => {
    expect((await planOf(own, 'Compare Yibin and Shanghai')).abstain).toEqual({ kind: 'place', place: '310000' });
  });
});

describe('industries of several places asked for by their size', () => {
  it.each([
    'Which industry was larger in 2022: lithium batteries and new energy in Yichun, or power batteries in Yibin?',
    '谁大：宜春的锂电新能源产业还是宜宾的动力电池产业？',
    'Which is larger, Yichun’s or Yibin’s battery industry?',
    '宜春和宜宾谁的电池产业更大？',
  ])('are told side by side as measuring different things, and not ranked: %s', async (question) => {
    const { abstain, facts, leader, remarks } = await planOf(own, question);
    expect(abstain).toBeUndefined();
    expect(leader).toBeUndefined();
    expect(facts.map(({ value }) => value)).toEqual([111.7e9, 88.9e9]);
    expect(remarks).toEqual([{ kind: 'not alike' }]);
  });

  it.each([
    'Which industry was larger in 2022: lithium batteries in Xinyu, or power batteries in Yibin?',
    'Which is larger, Yichun or Yibin?',
  ])('are not where one has no such sum, or none is named: %s', async (question) => {
    expect((await planOf(own, question)).abstain).toBeDefined();
  });
});
