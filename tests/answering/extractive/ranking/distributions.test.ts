import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedEach } from '../../../../src/answering/extractive/ranking/distributions.ts';
import { offline } from '../../offline.ts';

const { inquire } = await offline(join(import.meta.dirname, '../../../eval/corpus'));

describe('a question for each of the places within one', () => {
  it.each([
    ['What are the capacities of the cities in Hubei?', 'city'],
    ['湖北各市产能是多少？', 'city'],
    ['Which county has the most projects?', undefined],
  ])('is told by how it names them: %s', (question, kind) => {
    expect(askedEach(question)).toBe(kind);
  });

  it('is answered with the sentence that gives each its figure, and the one that says of what', async () => {
    const { plan } = await inquire('What are the capacities of the cities in Hubei?');
    expect(plan.sentences.map(({ quote }) => quote)).toEqual([
      expect.stringMatching(
        /^The capacity for cells stood at 168 GWh .* Jingmen accounted for 82 GWh of it, Wuhan for/,
      ),
    ]);
  });
});
