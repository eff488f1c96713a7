import { HALVES } from './half.ts';
import { METRICS, type Metric, type Report } from './summary.ts';

export interface Change {
  half: string;
  metric: Metric;
  before: number;
  after: number;
}

/** How the metrics over all questions of a half moved; halves that only one report has are passed over. */
export function changesBetween(before: Report, after: Report): Change[] {
  return HALVES.flatMap((half) => {
    const [earlier, later] = [before.halves[half]?.all.metrics, after.halves[half]?.all.metrics];
    if (!earlier || !later) return [];
    return METRICS.flatMap((metric) => {
      const [from, to] = [earlier[metric]?.value, later[metric]?.value];
      return from === undefined || to === undefined || from === to ? [] : [{ half, metric, before: from, after: to }];
    });
  });
}

/** What must never get worse: wrong answers, and how far sentences and figures are borne out by what they cite. */
const HIGHER_IS_BETTER = { coverage: true, validity: true, support: true, wrong: false } as const;

export function regressions(changes: readonly Change[]): Change[] {
  return changes.filter(({ metric, before, after }) => {
    if (!(metric in HIGHER_IS_BETTER)) return false;
    return HIGHER_IS_BETTER[metric as keyof typeof HIGHER_IS_BETTER] ? after < before : after > before;
  });
}
