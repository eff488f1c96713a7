import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

/** Texts with measures, one of which is summed up as "a housing grant paid out over five years". */
const { ask } = await offline(join(import.meta.dirname, '../../eval/corpus'));

describe('a measure whose summary leaves out an amount', () => {
  it('is told in the words of the source', async () => {
    const { answer, sentences } = await ask('What does Ningde do to keep skilled workers?');
    expect(answer).toContain('60,000 yuan');
    expect(sentences.map(({ text }) => text).join('\n')).not.toContain('get a housing grant');
  });

  it('is summed up as well for who reads another language', async () => {
    const { answer } = await ask('宁德对技能人才有什么政策？');
    expect(answer).toContain('60,000 yuan');
    expect(answer).toContain('福建省宁德市：');
  });
});

describe('a measure whose summary names nobody', () => {
  it('is told in the words of the source to who asks for a name', async () => {
    const { answer } = await ask("Who does not believe in Suzhou's time line for solid-state batteries?");
    expect(answer).toContain('Chen Rui');
  });
});
