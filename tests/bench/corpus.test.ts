import { describe, expect, it } from 'vitest';
import { generateCorpus, loadModel } from './corpus.ts';
import { answerableQuestions } from './questions.ts';

describe('the texts that engines are measured on', () => {
  it('hold every document that a rated question is asked of, so that nDCG can be told', async () => {
    const { corpus } = generateCorpus(1000, await loadModel());
    const held = new Set(corpus.documents.map(({ id }) => id));
    const asked = (await answerableQuestions()).flatMap(({ relevant }) => relevant);
    expect(asked.length).toBeGreaterThan(1000);
    expect([...new Set(asked.map(({ document }) => document))].filter((id) => !held.has(id))).toEqual([]);
  });

  it('are made alike each time, as many passages as are wanted, with no document twice', async () => {
    const [one, other] = [await loadModel(), await loadModel()].map((model) => generateCorpus(1000, model).corpus);
    expect(one?.passages).toHaveLength(1000);
    expect(other?.passages).toEqual(one?.passages);
    expect(new Set(one?.documents.map(({ id }) => id)).size).toBe(one?.documents.length);
  });
});
