import { describe, expect, it } from 'vitest';
import { answerWithinBudget } from '../src/answer-within-budget.ts';
import type { AnswerOptions } from '../src/discord/ports.ts';
import { createLimits } from '../src/limits/limits.ts';
import { LIMITS } from '../src/limits/settings.ts';
import { serveInProcess } from '../src/serving/in-process.ts';
import { claude, GOOD, QUESTION, TODAY, writing } from './answering/asking.ts';
import { createMemoryStore } from './fakes/store.ts';
import { fakeService } from './model/setup.ts';
import { ownCorpus } from './own-corpus.ts';

const claudes = fakeService();
const NOON = Date.UTC(2026, 10, 22, 12);
const MIDNIGHT = Date.UTC(2026, 10, 23);

const ann: Omit<AnswerOptions, 'readers'> = {
  asker: { user: 'ann', guild: 'g' },
  audience: { onSentence() {}, onWithdraw() {} },
  signal: new AbortController().signal,
};

type Service = Parameters<typeof answerWithinBudget>[0]['service'];

/** Answers with a model of which a server may use so many tokens a day. */
async function answering(serverTokens: number, given?: (service: Service) => Service) {
  const store = createMemoryStore();
  const { budget } = createLimits({ ...LIMITS, serverTokens }, store, () => NOON);
  const requests = claudes.play(() => writing(GOOD));
  const real = serveInProcess(await ownCorpus(), { today: () => TODAY, model: claude() });
  const service = given?.(real) ?? real;
  const answerer = answerWithinBudget({ service, budget, store, share: 10_000 });
  const ask = async (text: string, readers = 'ann') =>
    await answerer.answer({ text, history: [] }, { ...ann, readers });
  return { ask, store, requests };
}

describe('answering within the budget', () => {
  it('counts what the model used', async () => {
    const { ask, store } = await answering(1_000_000);
    const answer = await ask(QUESTION);
    expect(answer).toMatchObject({ work: { standIn: false } });
    expect((await store.usage('2026-11-22', 'g')).here).toBeGreaterThan(0);
  });

  it('puts the answer together from the sources when it is used up, and says so once', async () => {
    const { ask, requests } = await answering(0);
    const answer = await ask(QUESTION);
    if ('kind' in answer) throw new Error(answer.kind);
    expect(answer.answer).toContain('88.9 billion yuan');
    expect(answer.notices[0]).toContain('budget for the writing service is used up (it is back at 00:00 UTC)');
    expect(requests).toHaveLength(0);
  });

  it('says nothing of it where no model would have been asked', async () => {
    const { ask } = await answering(0);
    const answer = await ask('What was the population of Paris in 2022?');
    if ('kind' in answer) throw new Error(answer.kind);
    expect(answer.abstained).toBe(true);
    expect(answer.notices.join()).not.toContain('budget');
  });

  it('refuses only what a model alone could answer, until the budget begins anew', async () => {
    const { ask } = await answering(0, (service) => ({
      answer: async (...of) => ({ ...(await service.answer(...of)), abstained: true }),
    }));
    expect(await ask(QUESTION)).toEqual({ kind: 'server budget', retryAt: MIDNIGHT });
  });

  it('gives again what was written before', async () => {
    const { ask, store } = await answering(10_000);
    await ask(QUESTION);
    await store.addUsage('2026-11-22', 'g', 10_000);
    expect(await ask(QUESTION)).toMatchObject({ work: { standIn: false, rounds: 0 } });
    expect(await ask(QUESTION, 'bob')).toMatchObject({ work: { standIn: true } });
  });
});
