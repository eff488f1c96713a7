import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));

const planOf = async ({ inquire }: typeof own, question: string) => (await inquire(question)).plan;

describe('a comparison of places', () => {
  it.each([
    'Compare the revenue of Ganzhou and Yichun in 2022',
    '宜春和新余哪个锂电产业更大？',
    'Is Yibin bigger than Yichun in 2022?',
    'Is Ganzhou Haohai bigger than Ganfeng?',
  ])('is not made where the sources give another thing for each: %s', async (question) => {
    expect((await planOf(own, question)).abstain).toBeDefined();
  });

  it('shows both figures as the nearest where one is a result and the other a target', async () => {
    const question = 'Is the output value of the power battery industry in Yibin higher than that of Yunnan in 2022?';
    const { abstain, facts, remarks } = await planOf(own, question);
    expect(abstain).toBeDefined();
    expect(remarks).toContainEqual({ kind: 'not alike' });
    expect(facts.map(({ place, status }) => [place, status])).toEqual([
      ['511500', 'actual'],
      ['530000', 'target'],
    ]);
  });

  it('shows only what compares, and leaves out what else is given for one of them', async () => {
    const { abstain, facts } = await planOf(
      texts,
      'Which city made more new energy vehicles in 2023, Hefei or Changzhou?',
    );
    expect(abstain).toBeUndefined();
    expect(new Set(facts.map(({ indicator }) => indicator))).toEqual(new Set(['vehicle-output']));
    expect(new Set(facts.map(({ place }) => place))).toEqual(new Set(['340100', '320400']));
  });

  it('says that what one calls the industry is not quite what the other does', async () => {
    const { facts, remarks } = await planOf(texts, 'Whose battery industry was bigger in 2023: Changzhou or Ningde?');
    expect(facts.map(({ value }) => value)).toContain(277.4e9);
    expect(remarks).toContainEqual({ kind: 'not alike' });
  });

  it('is told by no words about each where only who is faster is asked', async () => {
    expect((await own.ask('Is Yibin’s battery growth faster than Yichun’s?')).abstained).toBe(true);
  });

  it('is told by words about each of them where the question says what is compared', async () => {
    const { sentences } = await planOf(texts, 'Whose battery fund is bigger, that of Changzhou or that of Hubei?');
    expect(sentences.map(({ quote }) => quote).join('\n')).toMatch(/10 billion yuan[^]*20 billion yuan/);
  });
});
