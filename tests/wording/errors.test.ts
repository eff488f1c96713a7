import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ErrorCode, ExpectedError } from '../../src/domain/errors.ts';
import { wordError, wordUnexpected } from '../../src/wording/errors.ts';

/** What errors are thrown with, and what of it the reader must be told. */
const ERRORS: Readonly<
  Partial<Record<ErrorCode, readonly [context: Record<string, unknown>, ...told: readonly string[]]>>
> = {
  CONFIG_INVALID: [{ problems: ['PORT is no number', 'TOKEN is missing'] }, 'PORT is no number', 'TOKEN is missing'],
  CORPUS_UNREADABLE: [{ dir: '/data/corpus' }, '/data/corpus'],
  CORPUS_FAULTY: [{ faults: [{}, {}] }, '2'],
  FILE_UNREADABLE: [{ file: '/tmp/luzhou.txt' }, '/tmp/luzhou.txt'],
  FILE_UNWRITABLE: [{ file: '/tmp/corpus.zip' }, '/tmp/corpus.zip'],
  USAGE: [{ usage: 'usage: ask QUESTION' }, 'usage: ask QUESTION'],
  UNKNOWN_PLACE: [{ name: 'Yibing', suggestions: ['Yibin', 'Yining'] }, 'Yibing', 'Yibin', 'Yining'],
  UNKNOWN_INDICATOR: [{ name: 'outputt', suggestions: ['output'] }, 'outputt', 'output'],
  UNKNOWN_DOCUMENT: [{ name: 'x', suggestions: ['yibin', 'yunnan'] }, 'x', 'yibin', 'yunnan'],
  UNKNOWN_COMMAND: [{ name: '/plase', suggestions: ['/place'] }, '/plase', '/place'],
  BATCH_UNREADABLE: [{ file: 'batch.jsonl', line: 7 }, 'batch.jsonl', '7'],
  DISCORD_TOKEN_INVALID: [{}, 'DISCORD_TOKEN'],
  DISCORD_INTENT_MISSING: [{}, 'Message Content'],
  DISCORD_UNREACHABLE: [{}, 'DISCORD_API'],
  DISCORD_GUILD_UNKNOWN: [{ guild: '1234' }, '1234', 'DISCORD_GUILD_ID'],
  DISCORD_FORBIDDEN: [{}],
  SETTINGS_FORBIDDEN: [{}],
  SETTINGS_TOKENS: [{ least: 10_000 }],
  ANSWER_GONE: [{}],
  ANSWER_FOREIGN: [{}],
  STORE_UNUSABLE: [{ file: 'bot.sqlite', reason: 'disk full' }, 'bot.sqlite', 'disk full', 'STORE_FILE'],
  PORT_TAKEN: [{ port: 8080 }, '8080', 'HEALTH_PORT'],
  ANSWERING_INTERRUPTED: [{}],
  ANSWERING_STOPPED: [{}],
  CURATION_FORBIDDEN: [{}],
  CURATION_ELSEWHERE: [{}],
  CURATION_UNSET: [{ guild: '12345678901234567' }, '12345678901234567', 'CORPUS_GUILD_IDS'],
  CURATION_LAPSED: [{}],
  CORPUS_BUSY: [{ action: 'publish' }, 'publish'],
  CORPUS_DATA_UNUSABLE: [{ dir: '/srv/data' }, '/srv/data'],
  CANDIDATE_MISSING: [{}],
  CANDIDATE_OUTDATED: [{}],
  NOTHING_TO_PUBLISH: [{}],
  VERSION_UNKNOWN: [{ version: 'abc', suggestions: ['0123', '4567'] }, 'abc', '0123', '4567'],
  VERSION_DAMAGED: [{ version: 'abc' }, 'abc'],
  DOCUMENT_EXISTS: [{ id: 'yibin' }, 'yibin'],
  DOCUMENT_DUPLICATE: [{ document: 'yibin', similarity: 0.87 }, 'yibin', '87%', 'replace'],
  DOCUMENT_FAULTY: [{ faults: [{ message: 'no title' }, { message: 'no date' }] }, 'no title', 'no date'],
  HEADER_FIELD_UNKNOWN: [{ field: 'colour', fields: ['title', 'places'] }, 'colour', 'title', 'places'],
  PROPOSAL_GONE: [{}],
  PROPOSAL_FAULTY: [{ faults: [{ message: 'no unit' }] }, 'no unit'],
  PROPOSALS_DAMAGED: [{ document: 'yibin', file: 'proposals/yibin.json' }, 'yibin', 'proposals/yibin.json'],
};
const CODES = Object.entries(ERRORS).map(([code, [context, ...told]]) => ({
  code: code as ErrorCode,
  context,
  told,
}));
/** Every code there is, as the unions in the source list them. */
const ALL_CODES = [
  ...readFileSync(new URL('../../src/domain/errors.ts', import.meta.url), 'utf8').matchAll(/^ {2}\| '([A-Z_]+)'/gmu),
].map(([, code]) => code as ErrorCode);
/** Whatever is asked for is there, as a list of one number, which reads as a number and as a word too. */
const ANYTHING = new Proxy<Record<string, unknown>>({}, { get: () => ['7'] });
const HAN = /\p{Script=Han}/u;

describe('the wording of errors', () => {
  it.each(CODES)('says of $code in English what the reader can do', ({ code, context, told }) => {
    const text = wordError(new ExpectedError(code, context), 'en');
    for (const part of told) expect(text).toContain(part);
    expect(text).not.toMatch(HAN);
  });

  it.each(CODES.filter(({ code }) => code !== 'USAGE'))(
    'says of $code in Chinese the same',
    ({ code, context, told }) => {
      const text = wordError(new ExpectedError(code, context), 'zh');
      for (const part of told) expect(text).toContain(part);
      expect(text).toMatch(HAN);
    },
  );

  it('is of codes that exist', () => {
    expect(CODES.filter(({ code }) => !ALL_CODES.includes(code))).toEqual([]);
  });

  it.each(ALL_CODES.flatMap((code) => [[code, 'en'] as const, [code, 'zh'] as const]))(
    'never shows %s itself, nor the inside of the program (%s)',
    (code, language) => {
      const text = wordError(new ExpectedError(code, ANYTHING), language);
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object|null/u);
      expect(text).not.toContain(code);
    },
  );

  it.each(ALL_CODES.filter((code) => code !== 'USAGE'))('says %s in the language of the reader', (code) => {
    expect(wordError(new ExpectedError(code, ANYTHING), 'en')).not.toMatch(HAN);
    expect(wordError(new ExpectedError(code, ANYTHING), 'zh')).toMatch(HAN);
  });

  it.each(['UNKNOWN_PLACE', 'UNKNOWN_INDICATOR', 'UNKNOWN_DOCUMENT', 'UNKNOWN_COMMAND'] as const)(
    'suggests nothing for %s where there is nothing near',
    (code) => {
      for (const context of [{ name: 'zzz' }, { name: 'zzz', suggestions: [] }]) {
        expect(wordError(new ExpectedError(code, context), 'en')).not.toContain('?');
        expect(wordError(new ExpectedError(code, context), 'zh')).not.toContain('：');
      }
    },
  );

  it('counts faults in grammar', () => {
    expect(wordError(new ExpectedError('CORPUS_FAULTY', { faults: [{}] }), 'en')).toContain('a fault; mend it');
    expect(wordError(new ExpectedError('CORPUS_FAULTY', { faults: [{}, {}] }), 'en')).toContain('2 faults; mend them');
  });

  it('names a file whose line is not known without one', () => {
    expect(wordError(new ExpectedError('BATCH_UNREADABLE', { file: 'b.jsonl' }), 'en')).toMatch(/^b\.jsonl cannot/u);
    expect(wordError(new ExpectedError('BATCH_UNREADABLE', { file: 'b.jsonl' }), 'zh')).toMatch(/^无法读取b\.jsonl：/u);
  });

  it('gives of what nobody foresaw only the reference', () => {
    expect(wordUnexpected('a1b2', 'en')).toContain('a1b2');
    expect(wordUnexpected('a1b2', 'zh')).toContain('a1b2');
  });
});
