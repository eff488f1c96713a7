import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/answering/evidence/gather.ts';
import { offline } from '../offline.ts';

const { snapshot, understand } = await offline();
const evidenceFor = (question: string) => gather(understand(question), snapshot);

describe('the evidence for a question', () => {
  it('holds every figure and measure once, the best first', async () => {
    const { facts, measures, sentences } = await evidenceFor('output value of Yibin in 2022');
    expect(facts).toHaveLength(snapshot.corpus.facts.length);
    expect(measures).toHaveLength(snapshot.corpus.measures.length);
    expect(facts[0]?.candidate.fact?.indicator).toBe('output-value');
    for (const ranked of [facts, measures, sentences]) {
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it('judges each sentence once, although passages overlap', async () => {
    const { sentences } = await evidenceFor('battery industry');
    const places = sentences.map(({ candidate: { document, span } }) => `${document}:${span.start}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('finds an English sentence for a Chinese question by the names of what it asks about', async () => {
    const { sentences } = await evidenceFor('新余的氢氧化锂出口');
    expect(
      sentences
        .slice(0, 3)
        .map(({ candidate }) => candidate.quote)
        .join('\n'),
    ).toContain('lithium hydroxide');
  });

  it('reads "last year" by the calendar where that leads somewhere, else as the documents do', async () => {
    expect((await evidenceFor('lithium battery exports of Xinyu in the first half of 2023')).reading).toBe('calendar');
    expect((await evidenceFor('output value of Yibin last year')).reading).toBe('document');
  });
});
