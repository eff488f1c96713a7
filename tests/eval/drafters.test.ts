import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { OpenAsker } from '../../src/eval/drafters.ts';
import { sumWork } from '../../src/eval/work.ts';
import { ownCorpus } from '../own-corpus.ts';
import { answerOf } from './case.ts';
import { DRAFTERS } from './drafters.ts';

const QUESTION = { text: "What was the output value of Yibin's power battery industry in 2022?", history: [] };

async function answered(open: OpenAsker | undefined): Promise<Answer> {
  if (!open) throw new Error('no such way of drafting');
  const ask = await open();
  return ask(QUESTION, await ownCorpus(), '2025-01-15');
}

describe('a way of drafting that is evaluated', () => {
  it('is without a model, unless another is named', async () => {
    expect(await answered(DRAFTERS['extractive'])).not.toHaveProperty('work');
  });

  it('goes the whole way to a scripted model and back', async () => {
    // Restored behind the test: the script sets it.
    vi.stubEnv('ANTHROPIC_BASE_URL', '');

    const { answer, work } = await answered(DRAFTERS['scripted']);

    expect(answer).toContain('88.9 billion yuan');
    expect(work).toMatchObject({ rounds: 1, standIn: false });
  });

  it('is Claude only with a key', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', '');

    await expect(async () => answered(DRAFTERS['claude'])).rejects.toThrow('CONFIG_INVALID');
  });
});

describe('the work of a model', () => {
  const usage = { input: 1000, output: 50, cacheRead: 200, cacheWrite: 0 };
  const work = { model: 'm', usage, cost: 0.25, rounds: 1, removed: [], standIn: false };
  const written: Answer = { ...answerOf(), work };
  const { cost: _cost, ...unpriced } = work;

  it('is added up, for the answers that it was asked for', () => {
    const stoodIn: Answer = { ...answerOf(), work: { ...work, standIn: true, removed: [finding] } };

    expect(sumWork([written, answerOf(), stoodIn])).toEqual({
      asked: 2,
      standIns: 1,
      cut: 1,
      usage: { input: 2000, output: 100, cacheRead: 400, cacheWrite: 0 },
      cost: 0.5,
    });
    expect(sumWork([answerOf()])).toBeUndefined();
  });

  it('has no price where one of the answers has none', () => {
    expect(sumWork([written, { ...answerOf(), work: unpriced }])).not.toHaveProperty('cost');
  });
});

const finding = { code: 'uncited', sentence: 0, found: 'It rose.' } as const;
