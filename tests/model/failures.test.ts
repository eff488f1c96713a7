import { inspect } from 'node:util';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ModelFailure } from '../../src/answering/drafting/failure.ts';
import type { ModelCall } from '../../src/answering/drafting/port.ts';
import { connectClaude } from '../../src/model/claude.ts';
import {
  brokenReply,
  errorReply,
  quotingReply,
  type Reply,
  scriptedReply,
  stoppedReply,
} from '../fakes/anthropic/replies.ts';
import { KEY, question, settings } from './fixtures.ts';
import { fakeService } from './setup.ts';

const service = fakeService();
const good = quotingReply();
const always = (reply: Reply) => () => reply;

afterEach(() => vi.useRealTimers());

/** The failure of a draft. */
async function failure(claude = connectClaude(settings())): Promise<ModelFailure> {
  const error = await claude.draft(question()).catch((thrown: unknown) => thrown);
  if (!(error instanceof ModelFailure)) throw new Error('no ModelFailure', { cause: error });
  return error;
}

/** What is reported of a draft that may fail. */
async function reported(draft: (claude: ReturnType<typeof connectClaude>) => Promise<unknown>) {
  const calls: ModelCall[] = [];
  await draft(connectClaude(settings(), { onCall: (call) => calls.push(call) })).catch(() => undefined);
  return calls;
}

describe('a message that ends badly', () => {
  it.each([
    ['refusal', 'refusal'],
    ['max_tokens', 'max-tokens'],
    ['model_context_window_exceeded', 'context-exceeded'],
    ['pause_turn', 'unexpected'],
  ])('%s fails as "%s", with what it cost', async (stopReason, kind) => {
    service.play([scriptedReply(['Output was'], { stopReason, usage: { input: 700, output: 9 } })]);

    expect(await failure()).toMatchObject({ kind, usage: { input: 700, output: 9 } });
  });
});

describe('an error of the service', () => {
  it.each([
    ['a wrong key', errorReply(401, 'authentication_error'), 'bad-key'],
    ['a key without the permission', errorReply(403, 'permission_error'), 'bad-key'],
    ['an unpaid bill', errorReply(402, 'billing_error'), 'spend-cap'],
    ['the spend cap', errorReply(429, 'rate_limit_error', {}, 'enforced_spend_limit_reached'), 'spend-cap'],
    ['the end of a contract', errorReply(429, 'rate_limit_error', {}, 'contract_spend_limit_reached'), 'spend-cap'],
    ['a request too large', errorReply(413, 'invalid_request_error'), 'context-exceeded'],
    ['a time-out of the server', errorReply(504, 'timeout_error'), 'timeout'],
    ['a model that is not there', errorReply(404, 'not_found_error'), 'unexpected'],
    ['a rate limit without a time', errorReply(429, 'rate_limit_error'), 'rate-limited'],
  ])('%s is not asked a second time', async (_, reply, kind) => {
    const requests = service.play(always(reply));

    expect((await failure()).kind).toBe(kind);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['no room', errorReply(529, 'overloaded_error')],
    ['a fault inside', errorReply(500, 'api_error')],
    ['a rate limit with a short time', errorReply(429, 'rate_limit_error', { 'retry-after': '0.01' })],
    ['an error in the middle', brokenReply(good, 4)],
    ['a truncated stream', stoppedReply(good, 4, 'end')],
  ])('%s is got over by asking again', async (_, reply) => {
    const requests = service.play([reply, reply, good]);

    const { sentences } = await connectClaude(settings()).draft(question());

    expect(sentences).toHaveLength(2);
    expect(requests).toHaveLength(3);
  });

  it('gives up on an overloaded service after three attempts', async () => {
    const requests = service.play(always(errorReply(529, 'overloaded_error')));

    expect((await failure()).kind).toBe('overloaded');
    expect(requests).toHaveLength(3);
  });

  it('does not sit through a long retry-after, but passes it on', async () => {
    const requests = service.play(always(errorReply(429, 'rate_limit_error', { 'retry-after': '60' })));

    expect(await failure()).toMatchObject({ kind: 'rate-limited', retryAfterMs: 60_000 });
    expect(requests).toHaveLength(1);
  });

  it('does not start anew once a sentence is out', async () => {
    // Up to the end of the second block: the first sentence is settled by then.
    const requests = service.play(always(brokenReply(good, 45)));
    const delivered: string[] = [];

    const draft = connectClaude(settings()).draft(question(), { onSentence: ({ text }) => delivered.push(text) });

    await expect(draft).rejects.toMatchObject({ kind: 'overloaded' });
    expect(delivered).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  it('is no network when nobody answers', async () => {
    service.use(http.post('https://api.anthropic.com/v1/messages', () => HttpResponse.error()));

    expect((await failure()).kind).toBe('network');
  });
});

describe('the breaker', () => {
  const breaker = { failures: 2, restMs: 1000, longestRestMs: 8000 };
  const patience = { attempts: 0, firstDelayMs: 1, longestDelayMs: 1 };

  it('stops asking a service that keeps failing, and tries it again after a rest', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const overloaded = errorReply(529, 'overloaded_error');
    const requests = service.play([overloaded, overloaded, good]);
    const claude = connectClaude(settings({ breaker, retry: patience }));

    expect((await failure(claude)).kind).toBe('overloaded');
    expect((await failure(claude)).kind).toBe('overloaded');
    expect((await failure(claude)).kind).toBe('breaker-open');
    expect(requests).toHaveLength(2);

    vi.advanceTimersByTime(1001);
    expect((await claude.draft(question())).sentences).toHaveLength(2);
  });

  it('opens at once when the money is used up', async () => {
    const requests = service.play(always(errorReply(429, 'rate_limit_error', {}, 'enforced_spend_limit_reached')));
    const claude = connectClaude(settings({ breaker }));

    expect((await failure(claude)).kind).toBe('spend-cap');
    expect((await failure(claude)).kind).toBe('breaker-open');
    expect(requests).toHaveLength(1);
  });
});

describe('the report of a failed call', () => {
  it('says what the service said, so that a wrong model is found', async () => {
    service.play([errorReply(404, 'not_found_error')]);

    const calls = await reported(failure);

    expect(calls).toMatchObject([{ outcome: 'unexpected', detail: '404 not_found_error req_fake' }]);
  });

  it('names an error of our own, and where it came up, so that it is not taken for one of the service', async () => {
    service.play([good]);

    const calls = await reported((claude) =>
      claude.draft(question(), {
        onSentence: () => {
          throw new TypeError('nothing to read');
        },
      }),
    );

    expect(calls).toMatchObject([{ outcome: 'unexpected' }]);
    expect(calls[0]?.detail).toMatch(/^TypeError: nothing to read at .*failures\.test\.ts/u);
  });

  it('says how the network failed, and nothing where all went well', async () => {
    service.use(http.post('https://api.anthropic.com/v1/messages', () => HttpResponse.error()));
    const [broken] = await reported(failure);
    service.play([good]);
    const [fine] = await reported((claude) => claude.draft(question()));

    expect(broken?.detail).toContain('APIConnectionError TypeError');
    expect(fine).not.toHaveProperty('detail');
  });
});

describe('the key', () => {
  it('that cannot even be sent is not taken for a line that broke, and appears nowhere', async () => {
    const calls: ModelCall[] = [];
    const requests = service.play(always(good));
    const claude = connectClaude(settings({ apiKey: `${KEY}…` }), { onCall: (call) => calls.push(call) });

    const everything = inspect([await failure(claude), calls], { depth: 20, showHidden: true });

    expect(requests).toHaveLength(0);
    expect(calls).toMatchObject([{ outcome: 'unexpected', detail: 'AnthropicError TypeError' }]);
    expect(everything).not.toContain(KEY);
  });

  it('appears in no error and no report', async () => {
    const calls: ModelCall[] = [];
    const logged = vi.spyOn(console, 'error');
    const claude = connectClaude(settings(), { onCall: (call) => calls.push(call) });
    service.play(always(errorReply(401, 'authentication_error')));
    const refused = await failure(claude);
    service.use(http.post('https://api.anthropic.com/v1/messages', () => HttpResponse.error()));
    const unreachable = await failure(claude);

    const everything = inspect([refused, unreachable, calls, logged.mock.calls], { depth: 20, showHidden: true });

    expect(everything).toContain('bad-key');
    expect(everything).not.toContain(KEY);
  });
});
