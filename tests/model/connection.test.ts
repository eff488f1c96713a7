import { describe, expect, it, vi } from 'vitest';
import type { ModelFailure } from '../../src/answering/drafting/failure.ts';
import type { ModelCall } from '../../src/answering/drafting/port.ts';
import type { Usage } from '../../src/domain/answer.ts';
import { connectClaude } from '../../src/model/claude.ts';
import { errorReply, quotingReply, type Reply, scriptedReply, stoppedReply } from '../fakes/anthropic/replies.ts';
import { startAnthropic } from '../fakes/anthropic/server.ts';
import { question, settings } from './fixtures.ts';

const good = quotingReply();
const always = (reply: Reply) => () => reply;
const forever = () => new Promise<never>(() => {});
const once = { attempts: 0, firstDelayMs: 1, longestDelayMs: 1 };

describe('over a real connection', () => {
  it('finds the service where ANTHROPIC_BASE_URL says', async () => {
    await using service = await startAnthropic([good]);
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);

    const { sentences } = await connectClaude(settings()).draft(question());

    expect(sentences).toHaveLength(2);
    expect(service.requests).toHaveLength(1);
  });

  it('fails as cut off when the line breaks in the middle', async () => {
    await using service = await startAnthropic(always(stoppedReply(good, 5, 'cut')));
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);

    const draft = connectClaude(settings({ retry: once })).draft(question());

    await expect(draft).rejects.toMatchObject({ kind: 'cut-off' });
  });

  it('gets over a broken line by asking again', async () => {
    await using service = await startAnthropic([stoppedReply(good, 5, 'cut'), good]);
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);

    const { sentences } = await connectClaude(settings()).draft(question());

    expect(sentences).toHaveLength(2);
  });

  it.each([0, 5])('gives up in time when the service falls silent after %i events', async (events) => {
    await using service = await startAnthropic(always(stoppedReply(good, events, 'hang')));
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
    const defaults = settings();

    const draft = connectClaude({ ...defaults, draft: { ...defaults.draft, timeLimitMs: 80 } }).draft(question());

    await expect(draft).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('gives up in time when a look-up of ours hangs', async () => {
    await using service = await startAnthropic([scriptedReply([{ call: 'search_corpus', input: { query: 'x' } }])]);
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
    const defaults = settings();

    const draft = connectClaude({ ...defaults, draft: { ...defaults.draft, timeLimitMs: 80 } }).draft(
      question({ tools: { searchCorpus: forever, lookUpFacts: forever } }),
    );

    await expect(draft).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('gives up in time between two attempts', async () => {
    await using service = await startAnthropic(always(errorReply(529, 'overloaded_error')));
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
    const defaults = settings({ retry: { attempts: 2, firstDelayMs: 5000, longestDelayMs: 5000 } });

    const draft = connectClaude({ ...defaults, draft: { ...defaults.draft, timeLimitMs: 80 } }).draft(question());

    await expect(draft).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('delivers a sentence while the next is still being written', async () => {
    await using service = await startAnthropic(always(stoppedReply(good, 45, 'hang')));
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
    const controller = new AbortController();
    const delivered: string[] = [];

    const draft = connectClaude(settings()).draft(question(), {
      signal: controller.signal,
      onSentence: ({ text }) => {
        delivered.push(text);
        controller.abort();
      },
    });

    await expect(draft).rejects.toMatchObject({ kind: 'aborted' });
    expect(delivered).toHaveLength(1);
  });

  it('hangs up when the listener fails, and passes its error on', async () => {
    await using service = await startAnthropic(always(good));
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
    const broken = new Error('the channel is gone');

    const draft = connectClaude(settings()).draft(question(), {
      onSentence: () => {
        throw broken;
      },
    });

    await expect(draft).rejects.toMatchObject({ kind: 'unexpected', cause: broken });
  });

  it('hangs up when the caller gives up', async () => {
    await using service = await startAnthropic(always(stoppedReply(good, 5, 'hang')));
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
    const controller = new AbortController();

    const draft = connectClaude(settings()).draft(question(), { signal: controller.signal });
    setTimeout(() => controller.abort(), 40);

    await expect(draft).rejects.toMatchObject({ kind: 'aborted' });
    await vi.waitFor(() => expect(service.abandoned).toBe(1));
  });

  it('fails as no network when nothing listens there', async () => {
    const service = await startAnthropic([]);
    await service[Symbol.asyncDispose]();
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);

    await expect(connectClaude(settings()).draft(question())).rejects.toMatchObject({ kind: 'network' });
  });
});

const long = scriptedReply([{ thinking: 'Let me think. '.repeat(50) }, 'word '.repeat(500)], {
  usage: { input: 5000 },
});
/** By the estimate, some 210 of thinking and 750 of text, of which the end is not heard. */
const heard = (usage: Usage) => {
  expect(usage.input).toBe(5000);
  expect(usage.output).toBeGreaterThan(800);
  expect(usage.output).toBeLessThan(1000);
};
const EVENTS = 280;

describe('of a message that breaks off, what was heard is counted', () => {
  it.each([
    ['by the service', 'cut', 'cut-off'],
    ['by our time limit', 'hang', 'timeout'],
  ] as const)('%s', async (_, ending, kind) => {
    await using service = await startAnthropic(always(stoppedReply(long, EVENTS, ending)));
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
    const calls: ModelCall[] = [];
    const { draft } = settings();
    const claude = connectClaude(settings({ retry: once, draft: { ...draft, timeLimitMs: 500 } }), {
      onCall: (call) => calls.push(call),
    });

    const failure: unknown = await claude.draft(question()).catch((error: unknown) => error);

    expect(failure).toMatchObject({ kind });
    expect(calls).toHaveLength(1);
    for (const { usage } of [failure as ModelFailure, ...calls]) heard(usage);
  });

  it('by the caller', async () => {
    await using service = await startAnthropic(always(stoppedReply(long, EVENTS, 'hang')));
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
    const signal = AbortSignal.timeout(400);

    const failure: unknown = await connectClaude(settings())
      .draft(question(), { signal })
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({ kind: 'aborted' });
    heard((failure as ModelFailure).usage);
  });

  it('once for each attempt', async () => {
    await using service = await startAnthropic([stoppedReply(long, EVENTS, 'cut'), good]);
    vi.stubEnv('ANTHROPIC_BASE_URL', service.url);

    const { usage } = await connectClaude(settings()).draft(question());

    expect(usage.input).toBe(5000 + 1200);
    heard({ ...usage, input: 5000, output: usage.output - 80 });
  });
});
