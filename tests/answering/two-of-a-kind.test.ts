import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

/** Among others a text whose title names two plants, at Grünheide and at Guben, each told of in parts of its own. */
const { ask } = await offline(join(import.meta.dirname, '../eval/wild'));
const own = await offline();

describe('a text about two plants', () => {
  it.each([
    'How much water will the Guben plant need?',
    'When was the permit for Grünheide granted?',
    'How many tonnes of aluminosilicate arise at Grünheide?',
  ])('does not answer for the one with what it says of the other: %s', async (question) => {
    expect((await ask(question)).abstained).toBe(true);
  });
});

describe('a month without a year', () => {
  it.each(['How many lithium-ion batteries did China export in May?', '中国5月出口了多少锂电池？'])(
    'is the one that the text means where the calendar’s has nothing: %s',
    async (question) => {
      const { abstained, facts } = await own.ask(question);
      expect(abstained).toBe(false);
      expect(facts.map(({ period }) => period)).toContain('2024?-05');
    },
  );
});

describe('what somebody earns', () => {
  it('is told by no capacity', async () => {
    expect((await own.ask('How much does Ganfeng earn?')).abstained).toBe(true);
  });
});
