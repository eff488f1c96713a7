import { describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/discord/ports.ts';
import type { AnswerSentence } from '../../src/domain/answer.ts';
import { botInDiscord, expectNoRefusals, extractive } from './fixture.ts';

const YIBIN = 'What was the output value of power batteries in Yibin in 2022?';

const sentence = (n: number): AnswerSentence => ({ text: `Sentence ${n}.`, citations: [] });

describe('an answer that is being written', () => {
  it('is acknowledged at once and shows verified sentences at most once a second', async () => {
    const shownAt: number[] = [];
    const writing: Answerer = {
      async answer(question, options) {
        for (let n = 1; n <= 24; n += 1) {
          options.audience.onSentence(sentence(n));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return await extractive.answer(question, options);
      },
    };
    const { fake } = await botInDiscord({ answerer: writing, patienceMs: 6_000 });
    const asked = fake.user('ann').slash('ask', { question: YIBIN });
    await asked.response();
    expect(asked.acknowledgedAfterMs).toBeLessThan(500);
    const first = await asked.message();
    expect(first.text).toMatch(/Sentence 1\..*Checking the next sentence/su);
    const answer = await first.until(({ text }) => text.includes('88.9 billion yuan'));
    shownAt.push(...answer.versions.slice(1).map(({ at }) => at));
    expect(shownAt.length).toBeGreaterThan(2);
    const gaps = shownAt.slice(1).map((at, index) => at - (shownAt[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(950);
    expectNoRefusals(fake);
  });

  it('looks while it grows as it will in the end: the question above it, and what its sources are', async () => {
    const slow: Answerer = {
      async answer(question, options) {
        const answer = await extractive.answer(question, options);
        if ('sentences' in answer) for (const each of answer.sentences) options.audience.onSentence(each);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return answer;
      },
    };
    const { fake } = await botInDiscord({ answerer: slow });
    const asked = await fake.user('ann').slash('ask', { question: YIBIN }).message();
    const growing = asked.text;
    await asked.until(({ text }) => text.includes('figure checked'));
    const whole = asked.text.split('\n').filter((line) => !/figure checked|Figures as of/u.test(line));
    expect(growing.split('\n')).toEqual([...whole, '-# Checking the next sentence against the sources…']);
    expect(growing).toContain('web article · published June 2023');
  });

  it('takes void sentences away at once', async () => {
    const { fake } = await botInDiscord({
      answerer: {
        async answer(question, options) {
          options.audience.onSentence({ text: 'A void sentence.', citations: [] });
          await new Promise((resolve) => setTimeout(resolve, 300));
          options.audience.onWithdraw();
          await new Promise((resolve) => setTimeout(resolve, 1_500));
          return await extractive.answer(question, options);
        },
      },
      patienceMs: 6_000,
    });
    const answer = await fake.user('ann').mention(fake.general, YIBIN).answer();
    expect(answer.text).toContain('A void sentence.');
    await answer.until(({ text }) => !text.includes('void'));
    expect(answer.text).toContain('Checking the next sentence');
    await answer.until(({ text }) => text.includes('88.9 billion yuan'));
    expectNoRefusals(fake);
  });

  it('takes back sentences that turn out to be void', async () => {
    const fickle: Answerer = {
      async answer(question, options) {
        options.audience.onSentence({ text: 'A void sentence.', citations: [] });
        options.audience.onWithdraw();
        options.audience.onSentence({ text: 'A sound sentence.', citations: [] });
        return await extractive.answer(question, options);
      },
    };
    const { fake } = await botInDiscord({ answerer: fickle, patienceMs: 4_000 });
    const answer = await fake.user('ann').slash('ask', { question: YIBIN }).message();
    await answer.until(({ text }) => text.includes('88.9 billion yuan'));
    expect(answer.now.content).not.toContain('void');
  });

  it('grows on in one message of the channel when the token of its command has lapsed', async () => {
    const lapsed = Promise.withResolvers<void>();
    const writing: Answerer = {
      async answer(question, options) {
        await lapsed.promise;
        for (const n of [1, 2]) {
          options.audience.onSentence(sentence(n));
          await new Promise((resolve) => setTimeout(resolve, 1_050));
        }
        return await extractive.answer(question, options);
      },
    };
    const { fake } = await botInDiscord({ answerer: writing, patienceMs: 6_000 });
    await fake.user('ann').slash('ask', { question: YIBIN }).response();
    fake.clock.advance(16 * 60_000);
    lapsed.resolve();
    const answer = await fake.general.next();
    await answer.until(({ text }) => text.includes('88.9 billion yuan'));
    expect(answer.versions).toHaveLength(3);
    const own = fake.general.visible.filter(({ isFromApplication, isLoading }) => isFromApplication && !isLoading);
    expect(own).toEqual([answer]);
  });
});
