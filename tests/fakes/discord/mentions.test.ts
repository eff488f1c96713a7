import { describe, expect, it } from 'vitest';
import { pingsOf } from './mentions.ts';

const TEXT = '@everyone <@1> <@!2> <@&3> @here';
const AUTHOR = { id: '9', username: 'ann', bot: false, webhook: false, locale: 'en-US', acceptsDirectMessages: true };

describe('whom a message pings', () => {
  it('is everybody it names when nothing is said about mentions', () => {
    expect(pingsOf(TEXT, undefined, AUTHOR)).toEqual(['@everyone', '<@1>', '<@2>', '<@&3>', '@here', '<@9>']);
  });

  it('is nobody when nothing is allowed', () => {
    expect(pingsOf(TEXT, { parse: [] }, AUTHOR)).toEqual([]);
  });

  it('is only what is allowed, by kind or by id', () => {
    expect(pingsOf(TEXT, { parse: ['roles'], users: ['2'] })).toEqual(['<@2>', '<@&3>']);
    expect(pingsOf('', { parse: [], replied_user: true }, AUTHOR)).toEqual(['<@9>']);
  });

  it('is nobody when the mention is broken up', () => {
    expect(pingsOf('@\u200beveryone <\\@1>', undefined)).toEqual([]);
  });
});
