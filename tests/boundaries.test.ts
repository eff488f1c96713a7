import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each room may import besides itself. Arrows point from the edge inwards: a room may name only rooms above it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  wording: ['domain'],
  health: ['domain'],
  store: ['domain'],
  facts: ['domain'],
  places: ['domain'],
  retrieval: ['domain'],
  corpus: ['domain', 'facts', 'places'],
  ingest: ['domain', 'facts', 'places', 'corpus'],
  answering: ['domain', 'facts', 'places', 'corpus', 'retrieval', 'wording'],
  model: ['domain', 'corpus', 'answering'],
  limits: ['domain', 'store'],
  eval: ['domain', 'facts', 'retrieval', 'answering'],
  serving: ['domain', 'facts', 'places', 'corpus', 'retrieval', 'answering', 'model'],
  curation: ['domain', 'facts', 'corpus', 'ingest', 'wording', 'answering', 'serving'],
  terminal: ['domain', 'facts', 'retrieval', 'wording', 'answering'],
  discord: ['domain', 'facts', 'wording', 'health', 'store', 'ingest', 'answering', 'limits', 'serving', 'curation'],
};

const importOf = (names: string) => new RegExp(`(?:from |import |import\\()'(?:${names})(?:/[^']*)?'`, 'u');

/** Packages and globals that only one place may touch. */
const OWNERS: readonly { what: string; pattern: RegExp; owner: RegExp }[] = [
  { what: 'discord.js', pattern: importOf('discord\\.js'), owner: /^discord\// },
  { what: '@anthropic-ai/sdk', pattern: importOf('@anthropic-ai/sdk'), owner: /^model\/claude\.ts$/ },
  { what: 'lunr', pattern: importOf('lunr'), owner: /^retrieval\// },
  { what: 'kysely and SQLite', pattern: importOf('kysely|node:sqlite'), owner: /^store\// },
  { what: 'pino and prom-client', pattern: importOf('pino|prom-client'), owner: /^health\// },
  { what: 'EDTF', pattern: importOf('edtf'), owner: /^facts\/periods\// },
  {
    what: 'the readers of foreign formats',
    pattern: importOf('unpdf|mammoth|linkedom|@mozilla/readability|robots-parser'),
    owner: /^ingest\//,
  },
  {
    what: 'the network',
    pattern: importOf('node:https?|node:net|node:dns|node:tls|undici|ws'),
    owner: /^(?:ingest|health)\//,
  },
  { what: 'threads', pattern: importOf('node:worker_threads'), owner: /^(?:ingest|serving|curation)\// },
  { what: 'other processes', pattern: importOf('node:child_process|node:cluster'), owner: /^$/ },
  { what: 'process.env and .env', pattern: /process\.env|from 'dotenv'/u, owner: /^config\.ts$/ },
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
  it('knows every room, and no others', () => {
    const rooms = new Set(files.flatMap(({ file }) => (file.includes('/') ? file.split('/').slice(0, 1) : [])));
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...rooms].sort());
  });

  it('make no circle', () => {
    const rooms = Object.keys(MAY_IMPORT);
    const outward = rooms.flatMap((room, index) =>
      (MAY_IMPORT[room] ?? []).filter((other) => rooms.indexOf(other) >= index).map((other) => `${room} → ${other}`),
    );
    expect(outward).toEqual([]);
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
