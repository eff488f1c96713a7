import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { inquire } = await offline(join(import.meta.dirname, '../../../eval/corpus'));

describe('a question that names several periods', () => {
  it.each([
    ['What were the recovery rates in 2020 and 2022 in Qinghai?', '2022'],
    ['青海2023年和2022年碳酸锂产量是多少？', '2022'],
  ])('is not answered where the sources leave one of them out: %s', async (question) => {
    expect((await inquire(question)).plan.abstain).toBeDefined();
  });

  it.each(['What is the output value of Changzhou in 2023 and in 2024?', '常州2023年和2024年产值是多少？'])(
    'is told the figure that there is, and for which of them there is none: %s',
    async (question) => {
      const { abstain, facts, remarks } = (await inquire(question)).plan;
      expect(abstain).toBeUndefined();
      expect(facts.every(({ period }) => period === '2023')).toBe(true);
      expect(remarks.some((remark) => remark.kind === 'part unanswered' && remark.part.startsWith('2024'))).toBe(true);
    },
  );

  it('is answered with a sentence for each of them', async () => {
    const { plan } = await inquire('What is the revenue of the battery industry in Hubei in 2023 and 2028?');
    expect(plan.abstain).toBeUndefined();
    const quoted = plan.sentences.map(({ quote }) => quote).join('\n');
    expect(quoted).toContain('was 214.6 billion yuan');
    expect(quoted).toContain('is to reach 500 billion yuan');
  });

  it('is answered with one sentence that tells of all of them', async () => {
    const { plan } = await inquire('Compare the amount of batteries dismantled in Suzhou (Anhui) in 2022 and 2023.');
    expect(plan.sentences.map(({ quote }) => quote).join('\n')).toContain('up from 38,000 tons in 2022');
  });
});
