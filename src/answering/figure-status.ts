import type { FactStatus } from '../domain/fact.ts';
import type { Edtf } from '../domain/period.ts';
import { periodRange } from '../facts/periods/compare.ts';

const TARGET =
  /\btargets?\b|\bgoals?\b|\baim|\bplans? to\b|\bstriv|\bintend|\bseeks? to\b|\bwill\b|\bshall\b|目标|力争|计划|规划|拟|将(?:达|建|形成|突破|超)|争取/iu;
const EXPECTED =
  /\bexpect|\bpotential|\bcould\b|\bforecast|\bproject(?:ed|ion)\b|\bestimated to\b|预计|预期|有望|潜力|预测/iu;

/** Whether the words of a sentence tell a result, a goal or an expectation. */
export function toldStatus(sentence: string): FactStatus {
  if (EXPECTED.test(sentence)) return 'expected';
  return TARGET.test(sentence) ? 'target' : 'actual';
}

/**
 * True where a period begins after the day of publication, so that nothing of it can be a result yet. False where
 * either has no place in time: a day without a year, an open side.
 */
export function isAhead(period: Edtf | undefined, published: Edtf): boolean {
  if (period === undefined || published.startsWith('X')) return false;
  const [{ min }, { max }] = [periodRange(period), periodRange(published)];
  return min !== null && max !== null && min > max;
}
