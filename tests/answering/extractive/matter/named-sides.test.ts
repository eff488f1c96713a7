import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { inquire } = await offline();

/** Place, indicator and what is remarked of the figures that answer. */
async function told(question: string): Promise<string[]> {
  const { abstain, facts, remarks } = (await inquire(question)).plan;
  if (abstain) return ['nothing'];
  return [...facts.map(({ place, indicator }) => `${place} ${indicator}`), ...remarks.map(({ kind }) => kind)];
}

describe('a comparison that names a thing for each place', () => {
  it.each([
    "Which was larger in 2022, Yichun's lithium and new energy revenue or the output value of Yibin's power battery industry?",
    '宜春的锂电营收和宜宾动力电池产业的产值，2022年哪个大？',
  ])('takes of each the figure that its side names, and says that they are not alike: %s', async (question) => {
    expect(await told(question)).toEqual(['360900 revenue', '511500 output-value', 'not alike']);
  });

  it('is of the same thing for both where the other side names none', async () => {
    expect(await told("Which is larger, Yichun's lithium carbonate output or Yibin's?")).toEqual(['nothing']);
  });
});
