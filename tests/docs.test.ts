import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const README = read('README.md');
const DOCS = readdirSync(join(ROOT, 'docs'), { encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);
const TEXTS = ['README.md', 'CHANGELOG.md', 'corpus/README.md', ...DOCS];

/** Set by the terminal, not by the operator. */
const NOT_A_SETTING = 'TERM';

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);

describe('the settings', () => {
  const settings = matches(read('src/config.ts'), /^ {2}([A-Z][A-Z_]*):/gmu)
    .filter((name) => name !== NOT_A_SETTING)
    .sort();

  it('are found in src/config.ts', () => {
    expect(settings).toContain('DISCORD_TOKEN');
  });

  it('all have a line in .env.example, behind what they do, and no others have', () => {
    const example = read('.env.example');
    expect(matches(example, /^([A-Z_]+)=/gmu).sort()).toEqual(settings);
    expect(matches(example, /(?<!^#.*\n)^([A-Z_]+)=/gmu)).toEqual([]);
  });

  it('all have a row in the table of the README, and no others have', () => {
    const rows = matches(README, /^\| (`[A-Z].+?) \|/gmu).flatMap((cell) => matches(cell, /`([A-Z_]+)`/gu));
    expect(rows.sort()).toEqual(settings);
  });
});

describe.each(TEXTS)('%s', (file) => {
  const text = read(file);

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = matches(text, /npm (?:run )?(?:--silent |-s )?(?=[a-z])((?!ci\b|install\b|run\b)[a-z:-]+)/gu);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = matches(text, /\]\(([^)\s#]+)[^)]*\)/gu).filter((link) => !/^[a-z]+:/u.test(link));
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
  });

  it('speaks only of files and folders that exist', () => {
    const named = matches(text, /`((?:src|tests|docs|corpus|prompts)\/[\w./-]*)`/gu);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the README', () => {
  it.each(DOCS)('links to %s', (file) => {
    expect(README).toContain(`](${file})`);
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');
  const copied = matches(dockerfile, /^COPY (?!--from)(.+) \S+$/gmu).flatMap((paths) => paths.split(' '));

  it('is built from files that exist and are let in', () => {
    const letIn = matches(read('.dockerignore'), /^!(.+)$/gmu);
    expect([...new Set(copied)].filter((path) => !existsSync(join(ROOT, path)) || !letIn.includes(path))).toEqual([]);
    expect(letIn.filter((path) => !copied.includes(path))).toEqual([]);
  });

  it('starts the bot as npm start does', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    const [, command = '[]'] = /^CMD (\[.+\])$/mu.exec(dockerfile) ?? [];
    expect((JSON.parse(command) as string[]).join(' ')).toBe(scripts.start);
    // What the first start leaves in the cache is only found again by a start with the same flags.
    expect(dockerfile.replaceAll(/\\\n\s*/gu, '')).toContain(`DISCORD_API=http://127.0.0.1:9 ${scripts.start};`);
  });
});
