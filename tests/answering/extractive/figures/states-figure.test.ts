import { expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();

it('tells the share of a province in the world by no single company of it', async () => {
  const { plan } = await own.inquire('Jiangxi share of global lithium hydroxide');
  expect(plan.abstain).toBeDefined();
});

it('takes the investment in fixed assets for no other investment', async () => {
  const { plan } = await own.inquire('宜宾固定资产投资额多少？');
  expect(plan.abstain).toBeDefined();
});

it('does not quote whose picture it is', async () => {
  const { plan } = await own.inquire('What happened in Zhejiang?');
  expect(plan.sentences.map(({ quote }) => quote).join('\n')).not.toContain('Photo');
});
