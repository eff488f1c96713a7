import { describe, expect, it } from 'vitest';
import { tallyCitations } from '../../src/eval/citations.ts';
import { changesBetween, regressions } from '../../src/eval/compare.ts';
import { scoreRanking } from '../../src/eval/ranking.ts';
import { mean, proportion, quantile } from '../../src/eval/statistics.ts';
import type { Metric, Report } from '../../src/eval/summary.ts';
import { ownCorpus } from '../own-corpus.ts';
import { answerOf, citationOf } from './case.ts';

function report(metrics: Partial<Record<Metric, number>>): Report {
  const estimates = Object.entries(metrics).map(([name, value]) => [name, { value, low: 0, high: 1, of: 9 }]);
  const group = { questions: 9, metrics: Object.fromEntries(estimates) };
  const latency = { median: 0, p95: 0 };
  const half = { all: group, answerable: group, categories: {}, languages: {}, suites: {}, refusals: [], latency };
  return { drafter: 'extractive', halves: { a: half } };
}

function passage(start: number) {
  return { document: 'one', start, end: start + 10 };
}

describe('scoring a ranking of passages', () => {
  const ranked = [passage(0), passage(10), passage(20), passage(30), passage(40), passage(50)];

  it('is perfect when the only relevant passage comes first', () => {
    expect(scoreRanking(ranked, [{ document: 'one', start: 2, end: 4 }])).toEqual({
      recallAt5: 1,
      reciprocalRank: 1,
      ndcgAt10: 1,
    });
  });

  it('falls with the rank, and recall counts the first five', () => {
    const scores = scoreRanking(ranked, [passage(10), passage(50)]);
    expect(scores.reciprocalRank).toBe(0.5);
    expect(scores.recallAt5).toBe(0.5);
    expect(scores.ndcgAt10).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(7)) / (1 + 1 / Math.log2(3)), 10);
  });

  it('is nothing when nothing relevant is found', () => {
    const other = { document: 'two', start: 0, end: 5 };
    expect(scoreRanking(ranked, [other])).toEqual({ recallAt5: 0, reciprocalRank: 0, ndcgAt10: 0 });
  });

  it('gains nothing from passages that overlap on the same words', () => {
    const overlapping = [passage(0), passage(1), passage(20)];
    expect(scoreRanking(overlapping, [{ document: 'one', start: 2, end: 9 }]).ndcgAt10).toBe(1);
  });
});

describe('statistics', () => {
  it("gives Wilson's interval", () => {
    const estimate = proportion(81, 263);
    expect(estimate?.low).toBeCloseTo(0.2553, 4);
    expect(estimate?.high).toBeCloseTo(0.3662, 4);
  });

  it('is sure of nothing even where all is well', () => {
    expect(proportion(10, 10)?.low).toBeCloseTo(0.7225, 4);
    expect(proportion(0, 0)).toBeUndefined();
  });

  it('gives the same bootstrap interval every time, around the mean', () => {
    const values = [1, 0, 1, 1, 0, 1, 0.5];
    const estimate = mean(values);
    expect(estimate).toEqual(mean(values));
    expect(estimate?.low).toBeLessThan(estimate?.value ?? 0);
    expect(estimate?.high).toBeGreaterThan(estimate?.value ?? 1);
  });

  it('finds quantiles', () => {
    expect(quantile([3, 1, 2, 4], 0.5)).toBe(3);
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe('tallying citations', async () => {
  const snapshot = await ownCorpus();
  const { body } = snapshot.document('yibin-power-battery-capital');
  const quote = 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan';
  const start = body.indexOf(quote);
  const citation = { ...citationOf(quote), start, end: start + quote.length };

  it('counts sentences cited, quotes that are verbatim, figures that are borne out', () => {
    const answer = answerOf(
      { text: 'It reached 88.9 billion yuan.', citations: [citation] },
      { text: 'It reached 98.8 billion yuan.', citations: [{ ...citation, quote: quote.toUpperCase() }] },
      { text: 'Nobody knows.', citations: [] },
    );
    expect(tallyCitations(answer, snapshot)).toEqual({
      coverage: { held: 2, of: 3 },
      validity: { held: 1, of: 2 },
      support: { held: 1, of: 2 },
    });
  });
});

describe('comparing reports', () => {
  it('calls more wrong answers and less coverage worse, and fewer correct answers only different', () => {
    const changes = changesBetween(
      report({ correct: 0.9, wrong: 0.01, coverage: 1 }),
      report({ correct: 0.8, wrong: 0.02, coverage: 0.99 }),
    );
    expect(changes.map(({ metric }) => metric)).toEqual(['correct', 'wrong', 'coverage']);
    expect(regressions(changes).map(({ metric }) => metric)).toEqual(['wrong', 'coverage']);
  });

  it('is content with what stays and with what improves', () => {
    expect(regressions(changesBetween(report({ wrong: 0.02 }), report({ wrong: 0.01 })))).toEqual([]);
    expect(changesBetween(report({ wrong: 0.02 }), report({ wrong: 0.02 }))).toEqual([]);
  });
});
