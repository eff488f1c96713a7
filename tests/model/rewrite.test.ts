import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../src/answering/drafting/port.ts';
import { connectClaude } from '../../src/model/claude.ts';
import { errorReply, scriptedReply } from '../fakes/anthropic/replies.ts';
import { settings } from './fixtures.ts';
import { fakeService } from './setup.ts';

const service = fakeService();
const history = [
  { role: 'user' as const, content: 'What was Yibin’s output in 2022?' },
  { role: 'assistant' as const, content: '88.9 billion yuan.' },
];

describe('the rewrite of a follow-up', () => {
  it('makes it stand alone, with the small model', async () => {
    const requests = service.play([scriptedReply(['What was Yunnan’s output in 2022?\n'])]);

    const rewrite = await connectClaude(settings()).rewriteFollowUp('And Yunnan?', history);

    expect(rewrite).toMatchObject({ question: 'What was Yunnan’s output in 2022?', model: 'claude-haiku-5-5' });
    expect(requests[0]?.body.model).toBe('claude-haiku-5-5');
  });

  it.each([
    ['an error', errorReply(529, 'overloaded_error')],
    ['a refusal', scriptedReply(['I'], { stopReason: 'refusal' })],
    ['a lecture', scriptedReply(['Here is the question:\n\nWhat was Yunnan’s output?'])],
    ['an essay', scriptedReply(['word '.repeat(200)])],
    ['silence', scriptedReply([])],
  ])('is left out after %s', async (_, reply) => {
    service.play([reply]);

    expect(await connectClaude(settings()).rewriteFollowUp('And Yunnan?', history)).not.toHaveProperty('question');
  });

  it.each([
    ['a refusal', 'refusal', 'I'],
    ['a lecture', 'end_turn', 'Here is the question:\n\nWhat was Yunnan’s output?'],
  ])('tells what it took, also after %s', async (_, stopReason, text) => {
    service.play([scriptedReply([text], { stopReason, usage: { input: 700, output: 9 } })]);

    const rewrite = await connectClaude(settings()).rewriteFollowUp('And Yunnan?', history);

    expect(rewrite).toMatchObject({ usage: { input: 700, output: 9 }, model: 'claude-haiku-5-5' });
  });

  it('is reported, also when it fails', async () => {
    service.play([errorReply(401, 'authentication_error')]);
    const calls: ModelCall[] = [];

    await connectClaude(settings(), { onCall: (call) => calls.push(call) }).rewriteFollowUp('And Yunnan?', history);

    expect(calls).toMatchObject([{ purpose: 'rewrite', model: 'claude-haiku-5-5', outcome: 'bad-key' }]);
  });
});
