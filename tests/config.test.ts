import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demandSpelt, readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('takes an empty variable for none', () => {
    expect(readConfig({ CORPUS_DIR: ' ', NO_COLOR: '' })).toMatchObject({ colour: true });
  });

  it('reads the corpus folder, and turns colours off for NO_COLOR and for a dumb terminal', () => {
    expect(readConfig({ CORPUS_DIR: '/corpus', NO_COLOR: '1' })).toMatchObject({ corpusDir: '/corpus', colour: false });
    expect(readConfig({ TERM: 'dumb' })).toMatchObject({ colour: false });
  });

  it('reads what the operator sets for the service, and has a default for the rest', () => {
    const { service } = readConfig({ USER_QUESTIONS_PER_MINUTE: '2', RETENTION_DAYS: ' 7 ', LOG_LEVEL: 'warn' });
    expect(service.limits.userRate).toEqual({ count: 2, perMs: 60_000 });
    expect(service.limits.concurrent).toBe(4);
    expect(service.retention.answersMs).toBe(7 * 24 * 60 * 60 * 1000);
    expect(service).toMatchObject({ logLevel: 'warn', storeFile: 'data/bot.sqlite', drainMs: 25_000 });
  });

  it('reads the model only where there is a key, and has a default for the rest', () => {
    expect(readConfig({ ANTHROPIC_MODEL: 'claude-opus-5-5' })).not.toHaveProperty('model');
    const { model } = readConfig({
      ANTHROPIC_API_KEY: 'sk-1',
      ANTHROPIC_EFFORT: 'low',
      ANTHROPIC_TIMEOUT_SECONDS: '9',
    });
    expect(model).toMatchObject({
      apiKey: 'sk-1',
      draft: { model: 'claude-sonnet-5-5', effort: 'low', maxTokens: 6000, timeLimitMs: 9000 },
      rewrite: { model: 'claude-haiku-5-5' },
    });
  });

  it('takes no address for the model that is none', () => {
    expect(() => readConfig({ ANTHROPIC_BASE_URL: 'gateway:8080' })).toThrow('CONFIG_INVALID');
    expect(readConfig({ ANTHROPIC_BASE_URL: 'http://127.0.0.1:8080' })).not.toHaveProperty('model');
  });

  it('lets nobody keep the corpus from Discord but the bot’s own server, and fetches nothing, unless told otherwise', () => {
    expect(readConfig({}).keeping).toEqual({ guilds: [], fetching: { enabled: false } });
    const own = { DISCORD_GUILD_ID: '12345678901234569' };
    expect(readConfig(own).keeping.guilds).toEqual(['12345678901234569']);
    expect(readConfig({ ...own, CORPUS_GUILD_IDS: '12345678901234567' }).keeping.guilds).toEqual(['12345678901234567']);
    const told = { CORPUS_GUILD_IDS: '12345678901234567, 12345678901234568', FETCH_URLS: 'on', FETCH_HOSTS: 'gov.cn,' };
    expect(readConfig(told).keeping).toEqual({
      guilds: ['12345678901234567', '12345678901234568'],
      fetching: { enabled: true, hosts: ['gov.cn'] },
    });
    expect(() => readConfig({ CORPUS_GUILD_IDS: 'mine' })).toThrow('CONFIG_INVALID');
  });

  it('takes a daily budget that is enough for a question, or none', () => {
    const { limits } = readConfig({ SERVER_TOKENS_PER_DAY: '0', TOKENS_PER_DAY: '10000' }).service;
    expect(limits).toMatchObject({ serverTokens: 0, overallTokens: 10_000 });
    expect(() => readConfig({ SERVER_TOKENS_PER_DAY: '9999', TOKENS_PER_DAY: 'few' })).toThrow(
      expect.objectContaining({
        context: {
          problems: ['SERVER_TOKENS_PER_DAY: must be 0 or at least 10000', 'TOKENS_PER_DAY: must be a number'],
        },
      }),
    );
  });

  it('names every variable that is wrong at once', () => {
    const wrong = { HEALTH_PORT: '99999', LOG_LEVEL: 'loud', CONCURRENT_QUESTIONS: 'many' };
    expect(() => readConfig(wrong)).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        context: {
          problems: [
            'CONCURRENT_QUESTIONS: must be a number',
            'HEALTH_PORT: must be at most 65535',
            'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent',
          ],
        },
      }),
    );
  });

  it('names every setting that is misspelt in .env, and leaves names of other programs alone', () => {
    expect(() => demandSpelt(['DISCORD_TOKEN', 'NODE_ENV', 'COMPOSE_PROJECT_NAME', 'TEAM', 'TZ'])).not.toThrow();
    expect(() => demandSpelt(['DISCORD_TOKN', 'LOGLEVEL'])).toThrow(
      expect.objectContaining({
        context: {
          problems: [
            'DISCORD_TOKN in .env: is no setting; DISCORD_TOKEN is',
            'LOGLEVEL in .env: is no setting; LOG_LEVEL is',
          ],
        },
      }),
    );
  });

  it('reads nothing that .env.example does not explain', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const explained = [...example.matchAll(/(?:^#.*\n)+^([A-Z_]+)=$/gm)].map(([, name]) => name);
    const read = new Set<unknown>();
    readConfig(new Proxy({}, { get: (_, name) => void read.add(name), has: (_, name) => (read.add(name), false) }));
    read.delete('TERM');
    expect(read).toEqual(new Set(explained));
  });
});
