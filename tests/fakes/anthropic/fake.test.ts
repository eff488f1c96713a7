import { describe, expect, it } from 'vitest';
import { connectClaude } from '../../../src/model/claude.ts';
import { question, settings } from '../../model/fixtures.ts';
import { fakeService } from '../../model/setup.ts';
import { cited, hostileReply, quotingReply, slowReply, swapped, TRICKS, type Trick } from './replies.ts';
import { lastWords, type MessagesBody, refused, searchResultsOf } from './request.ts';
import { startAnthropic } from './server.ts';

const result = (citations = { enabled: true }) => ({
  type: 'search_result',
  source: 'a',
  title: 'A',
  content: [{ type: 'text', text: 'One.' }],
  citations,
});
const body = (parts: Partial<MessagesBody> = {}): MessagesBody => ({
  model: 'claude-sonnet-5-5',
  max_tokens: 100,
  messages: [{ role: 'user', content: [result(), { type: 'text', text: 'Well?' }] }],
  ...parts,
});
const call = { role: 'assistant', content: [{ type: 'tool_use', id: 't1' }] };
const answered = (...content: object[]) => ({
  role: 'user',
  content: [{ type: 'tool_result', tool_use_id: 't1', content: content as [] }],
});
const [asked] = body().messages as [MessagesBody['messages'][number]];
const tools = [{ name: 'search_corpus' }];

describe('the fake service', () => {
  it('takes what the service takes', () => {
    expect(refused(body())).toBeUndefined();
    expect(refused(body({ tools, messages: [asked, call, answered(result())] }))).toBeUndefined();
  });

  it.each<[string, Partial<MessagesBody>]>([
    ['sampling parameters', { temperature: 0 }],
    ['a forced tool', { tool_choice: { type: 'any' } }],
    ['thinking switched off', { thinking: { type: 'disabled' } }],
    ['a budget for thinking', { thinking: { type: 'enabled' } }],
    ['prefill', { messages: [asked, { role: 'assistant', content: 'The answer' }] }],
    ['a beginning by the assistant', { messages: [{ role: 'assistant', content: 'Hello' }, asked] }],
    ['a format beside citations', { output_config: { format: { type: 'json_schema' } } }],
    ['an empty text', { messages: [{ role: 'user', content: [{ type: 'text', text: ' ' }] }] }],
    ['an empty message', { messages: [{ role: 'user', content: '' }] }],
    ['citations for some', { messages: [{ role: 'user', content: [result(), result({ enabled: false })] }] }],
    ['a search result without text', { messages: [{ role: 'user', content: [{ ...result(), content: [] }] }] }],
    ['a mixed tool result', { tools, messages: [asked, call, answered(result(), { type: 'text', text: 'x' })] }],
    ['a call without a result', { tools, messages: [asked, call, asked] }],
    ['calls without tools', { messages: [asked, call, answered(result())] }],
  ])('refuses %s', (_, parts) => {
    expect(refused(body(parts))).toBeTypeOf('string');
  });

  it('finds the search results of messages and tool results, and the last words', () => {
    const request = body({ tools, messages: [asked, call, answered(result(), result())] });

    expect(searchResultsOf(request)).toHaveLength(3);
    expect(lastWords(body())).toContain('Well?');
  });
});

describe('a slow model', () => {
  it('says the same in its own time', async () => {
    const reply = quotingReply();
    await using slow = await startAnthropic(() => slowReply(reply, 5));
    const started = performance.now();
    const answer = await fetch(slow.url, { method: 'POST', body: JSON.stringify(body()) });
    const { frames } = reply(body());
    expect(await answer.text()).toBe(frames.join(''));
    expect(performance.now() - started).toBeGreaterThan(4 * frames.length);
  });
});

describe('a hostile model', () => {
  const service = fakeService();
  const honest = [cited('The city aims to exceed 120 billion yuan.', { result: 0, from: 1 })];

  it.each<[string, Trick, object]>([
    ['a wrong digit', TRICKS.wrongDigit, { text: 'The city aims to exceed 220 billion yuan.' }],
    ['a wrong magnitude', TRICKS.wrongMagnitude, { text: 'The city aims to exceed 120 million yuan.' }],
    ['a target as a result', TRICKS.targetAsResult, { text: 'The city reached 120 billion yuan.' }],
    ['a link', TRICKS.link, { text: 'The city aims to exceed 120 billion yuan (see https://evil.example/figures).' }],
    ['a mention', TRICKS.mention, { text: '@everyone <@1234567890> The city aims to exceed 120 billion yuan.' }],
    ['an injection', TRICKS.injectionObeyed, { citations: [{ block: 'yibin#3', start: 1, end: 2 }] }],
    ['another place', swapped('city', 'province'), { text: 'The province aims to exceed 120 billion yuan.' }],
    ['no citation', TRICKS.noCitation, { citations: [], strays: [] }],
    ['an invented citation', TRICKS.inventedCitation, { citations: [], strays: [expect.any(String)] }],
  ])('gets %s as far as the draft, which is not trusted', async (_, trick, sentence) => {
    service.play([hostileReply(honest, trick)]);

    const { sentences } = await connectClaude(settings()).draft(question());

    expect(sentences).toMatchObject([sentence]);
  });
});
