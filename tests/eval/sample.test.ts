import { describe, expect, it } from 'vitest';
import type { Suite } from '../../src/eval/case.ts';
import { sampleOf } from './sample.ts';
import { SUITES } from './suites.ts';

const ids = (suites: readonly Suite[]) => suites.flatMap(({ cases }) => cases.map(({ id }) => id)).toSorted();

describe('the sample of the questions', () => {
  const sampled = sampleOf(SUITES);

  it('holds one in five of every suite that was not made to tune by, and fewer lures', () => {
    expect(sampled.filter(({ name }) => name.startsWith('tuning'))).toEqual([]);
    for (const { name, cases } of sampled) {
      const all = SUITES.find((suite) => suite.name === name)?.cases.length ?? 0;
      const share = cases.length / all;
      expect({ name, isDrawn: share > 0.02 && share < 0.35 }).toEqual({ name, isDrawn: true });
    }
  });

  it('is the same for any order of the suites', () => {
    expect(ids(sampleOf(SUITES.toReversed()))).toEqual(ids(sampled));
  });
});
