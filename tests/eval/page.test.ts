import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/eval/page.ts';
import type { Report } from '../../src/eval/summary.ts';

const BASELINE = JSON.parse(readFileSync(join(import.meta.dirname, 'baseline.json'), 'utf8')) as Report;
const PAGE = readFileSync(join(import.meta.dirname, '../../docs/quality.md'), 'utf8');

const share = (value: number) => ({ value, low: value - 0.04, high: value + 0.04, of: 100 });
const group = { questions: 100, metrics: { correct: share(0.5), wrong: share(0.125) } };
const summary = {
  all: group,
  answerable: group,
  categories: { policy: group },
  languages: { zh: group },
  suites: { 'new texts': group },
  refusals: [{ rule: 'lacks a word', refused: 9, alone: 4 }],
  latency: { median: 1, p95: 2 },
};

describe('the tables of a report', () => {
  it('give per cent with their intervals, and a point where there is nothing to count', () => {
    const page = renderPage({ drafter: 'extractive', halves: { b: summary } });
    expect(page).toContain('| unread half, in Chinese | 100 | 50.0 (46–54) | · | 12.5 (9–17) | · | · | · |');
    expect(page).toContain('| wrong at most 1 % | 12.5 (9–17) |');
    expect(page).toContain('| lacks a word | 9 | 4 |');
  });

  it('leave out a half that was not asked', () => {
    expect(renderPage({ drafter: 'extractive', halves: { a: summary } })).not.toContain('unread');
  });

  it('stand in the documentation as the committed baseline has them', () => {
    expect(PAGE).toContain(renderPage(BASELINE));
  });
});
