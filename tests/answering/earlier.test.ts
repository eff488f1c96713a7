import { describe, expect, it } from 'vitest';
import { askedBefore, toldTo } from '../../src/answering/earlier.ts';
import { asked, offline, TODAY } from './offline.ts';

const { ask, snapshot } = await offline();
const CARBONATE = 'How much lithium carbonate did Yichun produce last year?';

describe('the question before', () => {
  it('is the last one of the asker, understood in its own context', () => {
    const before = askedBefore(asked('Yibin output value 2022', 'And the revenue?', 'why?'), snapshot, TODAY);
    expect(before?.places.map(({ candidates: [code] }) => code)).toEqual(['511500']);
    expect(askedBefore(asked('why?'), snapshot, TODAY)).toBeUndefined();
  });

  it('was told something, or is none to go by', async () => {
    const told = async (before: string) => {
      const question = askedBefore(asked(before, 'why?'), snapshot, TODAY);
      return question && toldTo(question, snapshot);
    };
    expect((await told(CARBONATE))?.facts.length).toBeGreaterThan(0);
    expect(await told('What is the GDP of Yibin?')).toBeUndefined();
  });
});

describe('a follow-up in words', () => {
  it('is not told the figures of the question before once more', async () => {
    expect((await ask(CARBONATE, 'And what happens to the waste and the old batteries?')).abstained).toBe(true);
  });

  it('is told them where it asks how much', async () => {
    expect((await ask(CARBONATE, 'How much was that in tonnes?')).answer).toContain('140,000');
  });
});
