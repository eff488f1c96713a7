import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('takes an empty variable for none', () => {
    expect(readConfig({ CORPUS_DIR: ' ', NO_COLOR: '' })).toEqual({ colour: true });
  });

  it('reads the corpus folder, and turns colours off for NO_COLOR and for a dumb terminal', () => {
    expect(readConfig({ CORPUS_DIR: '/corpus', NO_COLOR: '1' })).toEqual({ corpusDir: '/corpus', colour: false });
    expect(readConfig({ TERM: 'dumb' })).toEqual({ colour: false });
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
