import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { ask } = await offline();

describe('what something is asked to be', () => {
  it.each([
    'Is Ganfeng Lithium state-owned?',
    'Is Ganfeng Lithium profitable?',
    "Is Yibin's industry subsidised?",
    "Are Yibin's charging points free to use?",
    '赣锋锂业是国有企业吗？',
  ])('is not told by words that are silent on it: %s', async (question) => {
    expect((await ask(question)).abstained).toBe(true);
  });

  it('is not looked for in what rises or falls', async () => {
    const { answer } = await ask('Was the export value up in the first five months of 2024?');
    expect(answer).toContain('17.4');
    expect(answer).not.toContain('new mechanism');
  });

  it('is told by words that have it', async () => {
    const { answer } = await ask('Is the Customs inspection mandatory before lithium hydroxide is shipped?');
    expect(answer).toContain('Customs inspection is mandatory');
  });
});

describe('whether a rule holds', () => {
  it('is told by what says from when, and by no other words about it', async () => {
    expect((await ask("Is Yunnan's action plan still in force?")).abstained).toBe(true);
    expect((await ask('Is the revised MIIT guideline in effect?')).answer).toContain('20 June 2024');
  });
});
