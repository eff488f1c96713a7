import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** Make the tables of places and words anew, in a checkout, and are not there for anybody else to import. */
const GENERATORS: readonly RegExp[] = [
  /^places\/generate\.ts$/u,
  /^retrieval\/thesaurus\/(?:generate|wordnet|cedict)\.ts$/u,
];

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.m?ts$|\.mjs$/u.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

/** What a file imports, in any way that names it: statically, when needed, or for its types. */
function importsOf(text: string): string[] {
  const statically = /^(?:import|export)\s(?:[^;'"=]*\sfrom\s)?'([^']+)'/gmu;
  const whenNeeded = /\bimport\(\s*'([^']+)'/gu;
  const required = /\brequire\(\s*['`]([^'`$]+)/gu;
  return [statically, whenNeeded, required].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, path = '']) => path),
  );
}

/** `@scope/name` or `name`, without the path within the package. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function packagesOf(text: string): string[] {
  return importsOf(text)
    .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
    .map(packageOf);
}

const service = files.filter(({ file }) => !GENERATORS.some((generator) => generator.test(file)));

describe('the packages that src imports', () => {
  it('are installed where only the dependencies are', () => {
    const missing = service.flatMap(({ file, text }) =>
      packagesOf(text)
        .filter((name) => !(name in dependencies))
        .map((name) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('are all the dependencies there are', () => {
    const imported = new Set(service.flatMap(({ text }) => packagesOf(text)));
    expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
  });

  it('do not come in by way of what generates tables', () => {
    const importers = service.filter(({ text }) =>
      importsOf(text).some((path) => /\/(?:generate|wordnet|cedict)\.ts$/u.test(path)),
    );
    expect(importers.map(({ file }) => file)).toEqual([]);
  });

  it('are in one list or the other', () => {
    expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
  });
});
