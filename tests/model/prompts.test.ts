import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../src/domain/answer.ts';
import { loadPrompts } from '../../src/model/prompts.ts';

function folder(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), 'prompts-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

const HEADER = '---\nversion: 3\n---\n';

describe('prompts', () => {
  it('are filled in, their comments left out', () => {
    const prompts = loadPrompts(
      folder({ 'a.md': `${HEADER}<!-- why -->\nHello {{name}}.\n<!-- also\nwhy -->\nBye.\n` }),
    );

    expect(prompts.render('a', { name: 'Yibin' })).toBe('Hello Yibin.\nBye.');
    expect(prompts.files.a?.version).toBe(3);
  });

  it('do not read variables out of what is filled in', () => {
    const prompts = loadPrompts(folder({ 'a.md': `${HEADER}{{question}}` }));

    expect(prompts.render('a', { question: '{{secret}} $& $1' })).toBe('{{secret}} $& $1');
  });

  it('have sections', () => {
    const prompts = loadPrompts(folder({ 'a.md': `${HEADER}<!-- why -->\n## one\n1\n\n## two words\n2\n` }));

    expect(prompts.render('a/one')).toBe('1');
    expect(prompts.render('a/two words')).toBe('2');
  });

  it('refuse a missing variable, an unknown one, and an unknown name', () => {
    const prompts = loadPrompts(folder({ 'a.md': `${HEADER}Hello {{name}}.` }));

    expect(() => prompts.render('a')).toThrow('variable name is missing');
    expect(() => prompts.render('a', { name: 'x', nam: 'y' })).toThrow('has no variable nam');
    expect(() => prompts.render('b')).toThrow('prompt b: does not exist');
  });

  it('must have a version, and no two sections of one name', () => {
    expect(() => loadPrompts(folder({ 'a.md': 'Hello' }))).toThrow('no version');
    expect(() => loadPrompts(folder({ 'a.md': `${HEADER}## x\n1\n## x\n2\n` }))).toThrow('given twice');
  });

  it('change their version with a word, not with a comment', () => {
    const versionOf = (text: string) => loadPrompts(folder({ 'a.md': HEADER + text })).version;

    expect(versionOf('<!-- a -->\nHello.')).toBe(versionOf('<!-- b -->\nHello.'));
    expect(versionOf('Hello.')).not.toBe(versionOf('Hallo.'));
  });

  it('have a wording for every code of a finding', () => {
    const prompts = loadPrompts();

    for (const code of FINDING_CODES) expect(prompts.render(`findings/${code}`, { found: 'x' })).toContain('x');
  });
});
