import { createHash } from 'node:crypto';
import type { Suite } from '../../src/eval/case.ts';

/** Of how many questions one is drawn; of lures, which outnumber all others, fewer. */
const ONE_OF = { questions: 5, lures: 16 };

/**
 * Questions drawn by their ids alone, for ways of drafting that cost money or somebody's time. Those that were made to
 * tune by are left out.
 */
export function sampleOf(suites: readonly Suite[]): Suite[] {
  return suites
    .filter(({ name }) => !name.startsWith('tuning'))
    .map((suite) => {
      const oneOf = suite.name.startsWith('lures') ? ONE_OF.lures : ONE_OF.questions;
      return { ...suite, cases: suite.cases.filter(({ id }) => numberOf(id) % oneOf === 0) };
    });
}

function numberOf(id: string): number {
  return createHash('sha256').update(`sample:${id}`).digest().readUInt32BE(0);
}
