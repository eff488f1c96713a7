import { beforeAll, describe, expect, it } from 'vitest';
import { ownCorpus } from '../../own-corpus.ts';
import { drafted, prose } from './mutation/base.ts';
import { type Score, scoreOf } from './mutation/score.ts';

/** What the verifiers must catch: of all mutants, and of each kind of change. */
const MIN_SCORE = 0.99;
const MIN_SCORE_OF_A_KIND = 0.97;

describe('the mutation score', () => {
  let score: Score;
  beforeAll(async () => {
    const snapshot = await ownCorpus();
    score = scoreOf([...(await drafted(snapshot)), ...prose(snapshot)], snapshot);
  }, 60_000);

  it('rests on hundreds of true sentences, none of which is found fault with', () => {
    expect(score.sentences).toBeGreaterThan(300);
    expect(score.falseAlarms.map(({ text }) => text)).toEqual([]);
  });

  it('is at least 99 % of thousands of false sentences', () => {
    expect(score.mutants).toBeGreaterThan(4000);
    expect(score.caught / score.mutants).toBeGreaterThanOrEqual(MIN_SCORE);
  });

  it('does not hide a kind of change that goes through', () => {
    const weak = score.kinds.filter(({ mutants, caught }) => mutants === 0 || caught / mutants < MIN_SCORE_OF_A_KIND);
    expect(weak.map(({ kind, missed }) => ({ kind, missed: missed.map(({ text }) => text) }))).toEqual([]);
  });
});
