import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each room may import besides itself. Arrows point from the edge inwards. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  places: ['domain'],
  facts: ['domain'],
  corpus: ['domain', 'facts', 'places'],
  ingest: ['domain', 'facts', 'places', 'corpus'],
  retrieval: ['domain'],
  wording: ['domain'],
  conversation: ['domain'],
  answering: ['domain', 'facts', 'places', 'corpus', 'retrieval', 'wording', 'conversation'],
  model: ['domain', 'corpus', 'answering'],
  store: ['domain'],
  curation: ['domain', 'facts', 'corpus', 'answering', 'ingest', 'serving', 'wording'],
  limits: ['domain', 'answering', 'store'],
  health: ['domain'],
  terminal: ['domain', 'facts', 'places', 'corpus', 'retrieval', 'wording', 'conversation', 'answering'],
  eval: ['domain', 'facts', 'places', 'corpus', 'retrieval', 'wording', 'conversation', 'answering', 'model'],
  serving: ['domain', 'facts', 'places', 'corpus', 'retrieval', 'wording', 'conversation', 'answering', 'model'],
  discord: [
    'domain',
    'facts',
    'places',
    'corpus',
    'retrieval',
    'wording',
    'conversation',
    'answering',
    'store',
    'limits',
    'health',
    'serving',
    'curation',
  ],
};

/** Packages and globals that only one place may touch. */
const OWNERS: readonly { what: string; pattern: RegExp; owner: RegExp }[] = [
  { what: 'discord.js', pattern: /from 'discord\.js'/, owner: /^discord\// },
  { what: '@anthropic-ai/sdk', pattern: /from '@anthropic-ai\/sdk/, owner: /^model\/claude\.ts$/ },
  { what: 'lunr', pattern: /from 'lunr'/, owner: /^retrieval\// },
  { what: 'kysely and SQLite', pattern: /from '(?:kysely|node:sqlite)/, owner: /^store\// },
  { what: 'pino and prom-client', pattern: /from '(?:pino|prom-client)'/, owner: /^health\// },
  { what: 'process.env', pattern: /process\.env/, owner: /^config\.ts$/ },
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(SRC, file), 'utf8') }));

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    relative(SRC, resolve(SRC, dirname(file), path ?? '')).replaceAll('\\', '/'),
  );
}

describe('the arrows between the rooms of src', () => {
  it('knows every room', () => {
    const rooms = new Set(files.filter(({ file }) => file.includes('/')).map(({ file }) => file.split('/')[0]));
    expect([...rooms].filter((room) => room !== undefined && !(room in MAY_IMPORT))).toEqual([]);
  });

  it('point inwards', () => {
    const wrong = files.flatMap(({ file, text }) => {
      const [room] = file.split('/');
      const allowed = room === undefined ? undefined : MAY_IMPORT[room];
      if (!file.includes('/') || !allowed) return [];
      return importsOf(file, text)
        .map((target) => ({ file, target, room: target.split('/')[0] ?? '' }))
        .filter((arrow) => arrow.room !== room && !allowed.includes(arrow.room))
        .map((arrow) => `${arrow.file} → ${arrow.target}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(OWNERS)('only its owner touches $what', ({ pattern, owner }) => {
    const others = files.filter(({ file, text }) => pattern.test(text) && !owner.test(file)).map(({ file }) => file);
    expect(others).toEqual([]);
  });
});
