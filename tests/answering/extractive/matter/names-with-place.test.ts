import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { inquire } = await offline();

describe('an undertaking that is called by a name with a place in it', () => {
  it.each([
    'When did the Electric Sichuan action plan start?',
    '“电动四川”行动计划投入了多少资金？',
    '“电动四川”是哪一年启动的？',
  ])('is not told of by what the place does besides: %s', async (question) => {
    expect((await inquire(question)).plan.abstain).toBeDefined();
  });

  it.each(['What are the objectives of the Electric Sichuan action plan?', '“电动四川”行动计划要做什么？'])(
    'is told of by what names it, in either language: %s',
    async (question) => {
      const { plan } = await inquire(question);
      expect(plan.measures.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['yibin-power-battery-capital:m11', 'yibin-power-battery-capital:m12']),
      );
    },
  );

  it('is told of by a row of a sentence that names it at its beginning', async () => {
    const { plan } = await inquire('“电动宜宾”落地了哪些应用场景');
    expect(plan.measures.map(({ id }) => id)).toContain('yibin-power-battery-capital:m14');
  });

  it('is none where the place only says whose it is', async () => {
    expect((await inquire('What is in the Yunnan action plan?')).plan.abstain).toBeUndefined();
  });
});
