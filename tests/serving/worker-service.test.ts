import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import type { AnswerSentence } from '../../src/domain/answer.ts';
import type { AnswerService } from '../../src/serving/service.ts';
import { serveFromWorker, type WorkerServiceOptions } from '../../src/serving/worker-service.ts';
import { GOOD, writing } from '../answering/asking.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import type { Reply } from '../fakes/anthropic/replies.ts';
import { startAnthropic } from '../fakes/anthropic/server.ts';
import { settings } from '../model/fixtures.ts';
import { OUTPUT_2022, TODAY } from './service-suite.ts';

const today = () => TODAY;
const DOOMED = new URL('doomed-worker.ts', import.meta.url);
const FRAIL = new URL('frail-worker.ts', import.meta.url);

async function open(options: Partial<WorkerServiceOptions> = {}): Promise<AnswerService> {
  const service = await serveFromWorker({ dir: BUILT_IN_CORPUS, today, ...options });
  onTestFinished(() => service.close());
  return service;
}

describe('a worker that breaks down', () => {
  const crashes: unknown[] = [];
  let service: AnswerService;
  beforeAll(async () => {
    const onCrash = (cause: unknown) => crashes.push(cause);
    service = await serveFromWorker({ dir: BUILT_IN_CORPUS, today, entry: FRAIL, silenceMs: 1500, onCrash });
  });
  afterAll(() => service.close());

  it.each(['throw', 'exit', 'loop'])('by a %s takes its questions with it and is replaced', async (way) => {
    const before = crashes.length;
    const lost = await Promise.allSettled([service.answer({ text: way, history: [] }), service.answer(OUTPUT_2022)]);
    expect(lost[0]).toMatchObject({ status: 'rejected', reason: { code: 'ANSWERING_INTERRUPTED' } });
    expect((await service.answer(OUTPUT_2022)).answer).toContain('88.9 billion yuan');
    expect(crashes).toHaveLength(before + 1);
  });

  it('does not take this thread with it when its memory runs full', { timeout: 60_000 }, async () => {
    const small = await open({ entry: FRAIL, heapMegabytes: 200 });
    await expect(small.answer({ text: 'fill', history: [] })).rejects.toMatchObject({ code: 'ANSWERING_INTERRUPTED' });
    expect((await small.answer(OUTPUT_2022)).answer).toContain('88.9 billion yuan');
  });
});

describe('a worker that breaks down again and again', () => {
  /** A service that has broken down once, over its first call, and is up again. */
  async function openDoomed() {
    const crashes: [string, number][] = [];
    const onCrash = (cause: unknown, pauseMs: number) => crashes.push([(cause as Error).message, pauseMs]);
    const service = await open({ entry: DOOMED, onCrash });
    async function up(): Promise<void> {
      await expect.poll(() => service.isReady(), { timeout: 5000 }).toBe(true);
    }
    /** Asks, over which it breaks down; gives the pause that follows. */
    async function breakDown(): Promise<number | undefined> {
      const before = crashes.length;
      expect(await service.status()).toEqual({});
      await expect.poll(() => crashes, { timeout: 5000 }).toHaveLength(before + 1);
      expect(crashes.at(-1)?.[0]).toBe('doomed');
      return crashes.at(-1)?.[1];
    }
    await expect.poll(() => crashes, { timeout: 5000 }).toHaveLength(1);
    await up();
    return { service, up, breakDown };
  }

  it('is started after longer and longer pauses, and is not ready meanwhile', { timeout: 30_000 }, async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { service, up, breakDown } = await openDoomed();
    for (const pauseMs of [500, 1000, 2000]) {
      expect(await breakDown()).toBe(pauseMs);
      vi.advanceTimersByTime(pauseMs - 1);
      expect(service.isReady()).toBe(false);
      vi.advanceTimersByTime(1);
      await up();
    }
    expect(await breakDown()).toBe(4000);
    await expect(service.status()).rejects.toMatchObject({ code: 'ANSWERING_INTERRUPTED' });
    vi.advanceTimersByTime(4000);
    await up();
    vi.advanceTimersByTime(60_000);
    expect(await breakDown()).toBe(0);
    await up();
  });

  it('is waited for where it is soon back', async () => {
    const { service, breakDown } = await openDoomed();
    expect(await breakDown()).toBe(500);
    expect(service.isReady()).toBe(false);
    expect(await service.status()).toEqual({});
  });

  it('can be closed in a pause', async () => {
    const { service, breakDown } = await openDoomed();
    await breakDown();
    const [asked] = await Promise.allSettled([service.status(), service.close()]);
    expect(asked).toMatchObject({ status: 'rejected', reason: { code: 'ANSWERING_STOPPED' } });
    expect(service.isReady()).toBe(false);
  });
});

describe('a worker that cannot start', () => {
  it('says what is wrong with the corpus, file by file', async () => {
    const dir = temporaryFolder({ 'documents/a.md': 'Text.', 'facts/b.csv': 'id\n' });
    await expect(open({ dir })).rejects.toMatchObject({
      code: 'CORPUS_FAULTY',
      context: { faults: [{ file: expect.stringContaining('b.csv') }] },
    });
    await expect(open({ dir: `${dir}/nowhere` })).rejects.toMatchObject({ code: 'CORPUS_UNREADABLE' });
  });
});

describe('a model that writes in a worker', () => {
  async function openWith(script: readonly Reply[]) {
    const fake = await startAnthropic(script);
    onTestFinished(() => fake[Symbol.asyncDispose]());
    vi.stubEnv('ANTHROPIC_BASE_URL', fake.url);
    const calls: unknown[] = [];
    const service = await open({ model: settings(), onModelCall: (call) => calls.push(call) });
    return { fake, calls, service };
  }

  it('is heard sentence by sentence, and what it cost is told', async () => {
    const { service, calls } = await openWith([writing(GOOD)]);
    const heard: AnswerSentence[] = [];
    const audience = { onSentence: (sentence: AnswerSentence) => heard.push(sentence), onWithdraw: () => {} };
    const answer = await service.answer(OUTPUT_2022, { audience });
    expect(answer.work?.standIn).toBe(false);
    expect(heard.map(({ text }) => text)).toEqual([GOOD[0]]);
    expect(calls).toEqual([expect.objectContaining({ purpose: 'draft', outcome: 'ok' })]);
  });

  it('answers the same question of the same readers once', async () => {
    const { service, fake } = await openWith([writing(GOOD), writing(GOOD)]);
    await service.answer(OUTPUT_2022, { readers: 'a' });
    await service.answer(OUTPUT_2022, { readers: 'a' });
    expect(fake.requests).toHaveLength(1);
    await service.answer(OUTPUT_2022, { readers: 'b' });
    expect(fake.requests).toHaveLength(2);
  });

  it('is not asked where nothing may be spent', async () => {
    const { service, fake } = await openWith([]);
    const answer = await service.answer(OUTPUT_2022, { modelAllowed: false });
    expect(answer.answer).toContain('88.9 billion yuan');
    expect(fake.requests).toHaveLength(0);
  });
});
