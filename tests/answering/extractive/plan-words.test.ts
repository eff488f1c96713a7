import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

const own = await offline();

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

describe('a measure that sums up another sentence than the best', () => {
  it('is not told in its place', async () => {
    const { answer } = await own.ask('新余锂电只供国内吗？');
    expect(answer).toContain('exported to the United States');
  });
});

describe('a measure whose summary names nobody', () => {
  it('is told in the words of the source to who asks for a name', async () => {
    const { answer } = await ask("Who does not believe in Suzhou's time line for solid-state batteries?");
    expect(answer).toContain('Chen Rui');
  });
});

describe('a measure whose summary leaves out what its words list', () => {
  it.each([
    ['what old batteries are used for', 'What would old batteries be used for again in Yunnan?', '5G base stations'],
    ['which chips', 'Which key equipment does Nanchang want to develop?', 'battery management chips'],
  ])('is told in the words of the source: %s', async (_, question, told) => {
    expect((await own.ask(question)).answer).toContain(told);
  });

  it('is told once where several measures were taken from the same words', async () => {
    const { answer } = await own.ask('In what ways has Ganzhou been helping new energy along?');
    expect(answer.match(/innovation incentives and favorable policies/g)).toHaveLength(1);
    expect(answer).not.toContain('Ganzhou has policies to attract talent');
  });
});

it('whether something is so is told by the whole sentence of a measure that quotes a part of it', async () => {
  const { answer } = await own.ask('Did the revised lithium battery guideline really take effect in May?');
  expect(answer).toContain('effective from Thursday');
});
