import { isDeepStrictEqual } from 'node:util';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { errorReply, type Reply, scriptedReply } from '../../fakes/anthropic/replies.ts';
import { fakeService } from '../../model/setup.ts';
import { ask, claude, GOOD, QUESTION, watching, writing } from '../asking.ts';

const service = fakeService();

const BAD = [GOOD[0].replace('88.9', '98.9'), GOOD[1]] as const;
const AIM = ['The city is striving for revenue of more than 120 billion yuan.', 'striving to achieve'] as const;
const stopped = (stopReason: string) => scriptedReply(['Output was'], { stopReason });
const limited = (headers: Record<string, string>, code?: string) => errorReply(429, 'rate_limit_error', headers, code);

/** The answer with a model: its first notice, and whether all else is as it is without one. */
async function stoodIn() {
  const planned = await ask(QUESTION);
  const { work, notices, ...answer } = await ask(QUESTION, { model: claude() });
  const isPlanned = isDeepStrictEqual({ ...answer, notices: notices.slice(1) }, planned);
  return { notice: notices[0], isPlanned, standIn: work?.standIn };
}

describe('where the model fails, the planned answer stands in and says so', () => {
  it.each<[failure: string, reply: Reply, notice: string]>([
    ['a refusal', stopped('refusal'), 'declined'],
    ['an overload', errorReply(529, 'overloaded_error'), 'busy'],
    ['a rate limit', limited({}), 'busy'],
    ['a rate limit that names a long time', limited({ 'retry-after': '60' }), 'busy'],
    ['a reply that does not fit', stopped('max_tokens'), 'broke off'],
    ['a question that does not fit', stopped('model_context_window_exceeded'), 'too much'],
    ['a bad key', errorReply(401, 'authentication_error'), 'not available'],
    ['money used up', limited({}, 'enforced_spend_limit_reached'), 'not available'],
    ['a request that is not understood', errorReply(400, 'invalid_request_error'), 'not available'],
    ['a model that writes nothing', scriptedReply([' ']), 'did not pass the check'],
  ])('%s', async (_, reply, notice) => {
    service.play(() => reply);
    expect(await stoodIn()).toEqual({ notice: expect.stringContaining(notice), isPlanned: true, standIn: true });
  });

  it('no network', async () => {
    service.use(http.post('https://api.anthropic.com/v1/messages', () => HttpResponse.error()));
    expect(await stoodIn()).toMatchObject({ notice: expect.stringContaining('not available'), isPlanned: true });
  });

  it('a model that is not asked because it failed too often', async () => {
    service.play(() => limited({}, 'enforced_spend_limit_reached'));
    const model = claude({ breaker: { failures: 1, restMs: 1000, longestRestMs: 1000 } });
    await ask(QUESTION, { model });

    const { notices } = await ask(QUESTION, { model });

    expect(notices[0]).toContain('busy');
  });

  it('in the language of the question', async () => {
    service.play(() => stopped('refusal'));

    const { notices } = await ask('宜宾2022年动力电池产业产值是多少？', { model: claude() });

    expect(notices[0]).toBe('撰写服务拒绝就此撰写，以下内容直接取自资料。');
  });

  it('with what the attempt has cost', async () => {
    service.play(() => stopped('refusal'));

    const { work } = await ask(QUESTION, { model: claude() });

    expect(work?.usage.input).toBe(1200);
    expect(work?.cost).toBeGreaterThan(0);
  });
});

describe('a repair', () => {
  it('puts the new sentence in the place of the faulty one', async () => {
    service.play((_, index) => (index === 0 ? writing(BAD, AIM) : writing(GOOD, AIM)));

    const answer = await ask(QUESTION, { model: claude() });

    expect(answer.sentences.map(({ text }) => text)).toEqual([GOOD[0], AIM[0]]);
    expect(answer.work).toMatchObject({ rounds: 2, removed: [], usage: { input: 2400 } });
  });

  it('names each fault with what the source has', async () => {
    const requests = service.play((_, index) => (index === 0 ? writing(BAD) : writing(GOOD)));

    await ask(QUESTION, { model: claude() });

    expect(JSON.stringify(requests[1]?.body)).toContain('[1] The figure \\"98.9 billion yuan\\" is not in what the');
  });

  it('that fails leaves what had passed', async () => {
    service.play((_, index) => (index === 0 ? writing(GOOD, BAD) : stopped('refusal')));

    const answer = await ask(QUESTION, { model: claude() });

    expect(answer.sentences.map(({ text }) => text)).toEqual([GOOD[0]]);
    expect(answer.work).toMatchObject({ standIn: false, removed: [{ code: 'figure not in source', sentence: 1 }] });
  });
});

describe('who watches the answer being written', () => {
  it('sees each sentence once, in the order of the answer', async () => {
    const { told, audience } = watching();
    service.play([writing(GOOD, AIM)]);

    const answer = await ask(QUESTION, { model: claude(), audience });

    expect(told).toEqual(answer.sentences.map(({ text }) => text));
  });

  it('sees nothing after a faulty sentence until it has been mended', async () => {
    const { told, audience } = watching();
    const growth = ['It rose 4.5 times.', 'an increase of 4.5 times'] as const;
    service.play((_, index) => {
      if (index === 0) return writing(GOOD, BAD, AIM);
      expect(told).toEqual([GOOD[0]]);
      return writing(GOOD, growth, AIM);
    });

    const answer = await ask(QUESTION, { model: claude(), audience });

    expect(told).toEqual(answer.sentences.map(({ text }) => text));
    expect(told.at(-1)).toBe(AIM[0]);
  });

  it('never sees a faulty sentence', async () => {
    const { told, audience } = watching();
    service.play(() => writing(BAD));

    await ask(QUESTION, { model: claude(), audience });

    expect(told).toEqual([]);
  });
});
