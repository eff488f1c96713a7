import { describe, expect, it } from 'vitest';
import { createReference } from '../../src/health/log.ts';
import { createKeptLog } from './lines.ts';

/** As discord.js throws it: the error holds what was sent. */
function apiError(): Error {
  const url = 'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb246MTIzNDU2Nzg5MA/callback';
  const sent = { requestBody: { json: { content: 'what I asked' } }, url, status: 403, code: 50_013 };
  return Object.assign(new Error('Missing Permissions'), sent);
}

describe('the log', () => {
  it('writes one object a line, with the level by name, the time, and the reference of the question', () => {
    const { log, objects } = createKeptLog();
    const reference = createReference();
    log.child({ reference }).info({ outcome: 'answered', milliseconds: 12 }, 'question');
    expect(objects()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        reference,
        outcome: 'answered',
        milliseconds: 12,
        msg: 'question',
      },
    ]);
  });

  it('gives each question another reference', () => {
    expect(new Set(Array.from({ length: 1000 }, createReference)).size).toBe(1000);
    expect(createReference()).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each(['info', 'warn', 'error', 'fatal'] as const)('leaves out at %s what people wrote, however deep', (level) => {
    const { log, text } = createKeptLog('trace');
    log[level]({ question: 'secret?', id: 1, more: [{ content: 'secret?', id: 2 }] }, 'asked');
    expect(text()).not.toContain('secret?');
    expect(text()).toContain('"id":2');
  });

  it('shows what people wrote at debug, for those who turn it on', () => {
    const { log, text } = createKeptLog('debug');
    log.debug({ question: 'shown?' });
    expect(text()).toContain('shown?');
  });

  it('hides the secrets that it was told, also in the middle of a message', () => {
    const { log, text } = createKeptLog('info', ['my-token', '']);
    log.info({ deep: { er: 'x my-token y' } }, 'login with my-token failed');
    expect(text()).not.toContain('my-token');
    expect(text()).toContain('login with [hidden] failed');
  });

  it.each([
    ['a Discord token', `MTAwMDAwMDAwMDAwMDAwMDAw.GabcDE.${'x'.repeat(38)}`],
    ['a key of the model’s service', 'sk-ant-api03-abcdefghijklmnop'],
    ['a header', 'Bearer abcdefgh12345678'],
  ])('hides what looks like %s', (_, secret) => {
    const { log, text } = createKeptLog();
    log.error({ err: new Error(`failed with ${secret}`) }, secret);
    expect(text()).not.toContain(secret.split(' ').at(-1));
  });

  it.each([
    ['as the only thing', (error: Error) => error],
    ['as err', (error: Error) => ({ err: error })],
    ['under another name', (error: Error) => ({ what: { error } })],
    ['as the cause of another', (error: Error) => ({ err: new Error('outer', { cause: error }) })],
  ])('writes an error without what was sent, %s', (_, wrap) => {
    const { log, text } = createKeptLog();
    log.error(wrap(apiError()));
    expect(text()).toContain('Missing Permissions');
    expect(text()).toContain('50013');
    expect(text()).not.toContain('what I asked');
    expect(text()).not.toContain('aW50ZXJ');
  });

  it('hides the token of an interaction in a path', () => {
    const { log, text } = createKeptLog();
    log.warn({ path: '/webhooks/123/aW50ZXJhY3Rpb246MTIzNDU2Nzg5MA/messages/@original' });
    expect(text()).toContain('/webhooks/123/[hidden]/messages');
  });

  it('survives values that refer to themselves', () => {
    const { log, objects } = createKeptLog();
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    log.info({ circle });
    expect(objects()).toHaveLength(1);
  });
});
