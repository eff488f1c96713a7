import { describe, expect, it } from 'vitest';
import { type AnswerOptions, answerQuestion } from '../../../src/answering/answer.ts';
import { AnswerCache, type AnswerKey } from '../../../src/answering/drafting/cache.ts';
import { NO_USAGE } from '../../../src/answering/drafting/failure.ts';
import { createSnapshot } from '../../../src/answering/snapshot.ts';
import { MODEL_DEFAULTS } from '../../../src/model/settings.ts';
import { errorReply } from '../../fakes/anthropic/replies.ts';
import { fakeService } from '../../model/setup.ts';
import { ownCorpus } from '../../own-corpus.ts';
import { ask, claude, GOOD, QUESTION, TODAY, writing } from '../asking.ts';

const service = fakeService();

const BAD = [GOOD[0].replace('88.9', '98.9'), GOOD[1]] as const;

const nothing = { model: 'm', usage: NO_USAGE, cost: 0, rounds: 0 };

const key = (text: string): AnswerKey => ({
  text,
  language: 'en',
  history: [],
  corpus: '',
  drafter: '',
  today: TODAY,
  readers: '',
});

/** How many requests it takes to ask a second time with something changed. */
async function requestsFor(second: (options: AnswerOptions) => Promise<unknown>): Promise<number> {
  const requests = service.play(() => writing(GOOD));
  const options: AnswerOptions = { model: claude(), cache: new AnswerCache() };
  await ask(QUESTION, options);
  await second(options);
  return requests.length;
}

describe('an answer from the cache', () => {
  it('is the same answer, and costs nothing', async () => {
    const requests = service.play([writing(GOOD)]);
    const options = { model: claude(), cache: new AnswerCache() };
    const first = await ask(QUESTION, options);

    const second = await ask(`  ${QUESTION.replaceAll(' ', '  ')}`, options);

    expect(second.answer).toBe(first.answer);
    expect(second.work).toMatchObject({ rounds: 0, cost: 0, usage: { input: 0, output: 0 } });
    expect(requests).toHaveLength(1);
  });

  it.each<[what: string, second: (options: AnswerOptions) => Promise<unknown>]>([
    ['question', (options) => ask(QUESTION.replace('total ', ''), options)],
    ['history', (options) => ask(QUESTION, options, [{ role: 'user', content: 'Hello' }])],
    ['reader', (options) => ask(QUESTION, { ...options, readers: 'another guild' })],
    [
      'day',
      async (options) => answerQuestion({ text: QUESTION, history: [] }, await ownCorpus(), '2026-11-23', options),
    ],
    [
      'model',
      (options) =>
        ask(QUESTION, { ...options, model: claude({ draft: { ...MODEL_DEFAULTS.draft, model: 'claude-opus-5-5' } }) }),
    ],
    [
      'corpus',
      async (options) => {
        const { corpus: before, gazetteer } = await ownCorpus();
        const after = createSnapshot({ ...before, glossary: before.glossary.slice(1) }, gazetteer);
        return answerQuestion({ text: QUESTION, history: [] }, after, TODAY, options);
      },
    ],
  ])('is never given to another %s', async (_, second) => {
    expect(await requestsFor(second)).toBe(2);
  });

  it('is never one that did not pass, nor one that stands in for a failure', async () => {
    const replies = [writing(BAD), writing(BAD), errorReply(400, 'invalid_request_error'), writing(GOOD)];
    const requests = service.play(replies);
    const options = { model: claude(), cache: new AnswerCache() };

    await ask(QUESTION, options);
    await ask(QUESTION, { ...options });
    const third = await ask(QUESTION, { ...options });

    expect(requests).toHaveLength(4);
    expect(third.work?.standIn).toBe(false);
  });

  it('is forgotten when there are too many', async () => {
    service.play(() => writing(GOOD));
    const answer = await ask(QUESTION, { model: claude() });
    const cache = new AnswerCache(2);

    for (const text of ['a', 'b', 'c']) cache.set(key(text), answer);

    expect(['a', 'b', 'c'].map((text) => cache.get(key(text), nothing) !== undefined)).toEqual([false, true, true]);
  });
});
