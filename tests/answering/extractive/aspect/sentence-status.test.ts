import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { inquire } = await offline(join(import.meta.dirname, '../../../eval/natural'));

describe('an item of a list of what somebody seeks to do', () => {
  it('is no result', async () => {
    const { plan } = await inquire('How many jobs have been created so far by the Tamil Nadu policy?');
    expect(plan.abstain).toBeDefined();
  });

  it('is a goal', async () => {
    const { plan } = await inquire('How many direct jobs does Tamil Nadu want to create?');
    expect(plan.sentences.map(({ quote }) => quote).join('\n')).toContain('45,000 direct jobs');
  });
});
