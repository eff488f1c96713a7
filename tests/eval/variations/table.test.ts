import { expect, it } from 'vitest';
import { halfOf } from '../../../src/eval/half.ts';
import { caseOf } from '../case.ts';
import type { Retyped } from './measure.ts';
import { renderChanged, renderVariations } from './table.ts';
import type { Variation } from './variation.ts';

const variation = { name: 'louder', language: 'en', vary: (question: string) => question } as const;
const ids = Array.from({ length: 40 }, (_, number) => `id-${number}`);
const retyped: Retyped[] = ids.map((id, number) => ({
  case: { ...caseOf({ abstained: false }), id },
  half: halfOf(id),
  variation,
  question: 'HOW MUCH?',
  verdict: number % 2 === 0 ? 'missing' : 'correct',
  answer: `Answer of ${id}.`,
}));

it('counts the answers that are lost, in each half', () => {
  const lost = (half: string) => {
    const of = retyped.filter((each) => each.half === half);
    return ((of.filter(({ verdict }) => verdict === 'missing').length / of.length) * 100).toFixed(1);
  };
  expect(renderVariations(retyped, [variation])).toContain(`| ${lost('b')} | 0.0 | · |`);
  expect(renderVariations(retyped, [variation])).toContain(`| ${lost('a')} | 0.0 | · |`);
});

it('counts refusals that became answers apart', () => {
  const lured: Retyped[] = retyped.map((each) => ({
    ...each,
    case: { ...each.case, expect: { ...each.case.expect, abstained: true } },
    verdict: 'wrong',
  }));
  expect(renderVariations(lured, [variation])).toContain('| louder | 0 | · | · | 100.0 | 0 | · | · | 100.0 |');
});

it('shows nothing of the half that nobody reads', () => {
  const shown = renderChanged(retyped);
  const expected = retyped.filter(({ half, verdict }) => half === 'a' && verdict !== 'correct');
  expect(retyped.filter(({ answer }) => shown.includes(answer))).toEqual(expected);
});

it('marks what nothing is mended by, and shows nothing of it', () => {
  const heldBack: Variation = { ...variation, heldBack: true };
  const unseen = retyped.map((each) => ({ ...each, variation: heldBack }));
  expect(renderVariations(unseen, [heldBack])).toContain('| louder † |');
  expect(renderChanged(unseen)).toBe('');
});
