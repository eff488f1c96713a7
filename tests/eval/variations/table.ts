import { HALVES, type Half } from '../../../src/eval/half.ts';
import { rows } from '../../../src/eval/page.ts';
import { proportion } from '../../../src/eval/statistics.ts';
import type { Retyped } from './measure.ts';
import type { Variation } from './variation.ts';

/** The unread half first: it is what counts. */
const SHOWN: readonly Half[] = HALVES.toReversed();

/** What becomes of right answers and right refusals when a question is typed otherwise, as a table in Markdown, in per cent. */
export function renderVariations(retyped: readonly Retyped[], variations: readonly Variation[]): string {
  const lines = variations.map((variation) => [
    variation.heldBack ? `${variation.name} †` : variation.name,
    ...SHOWN.flatMap((half) => cellsOf(retyped.filter((each) => each.half === half && each.variation === variation))),
  ]);
  const titles = SHOWN.flatMap((half) => ['n', 'lost', 'wrong', 'lured'].map((title) => `*${half}* ${title}`));
  return rows([['typed otherwise', ...titles], ['---', ...titles.map(() => '--:')], ...lines]);
}

/** Of right answers: how many there are, the shares lost and gone wrong; of right refusals the share that is answered. */
function cellsOf(retyped: readonly Retyped[]): string[] {
  const answers = retyped.filter((each) => each.case.expect.abstained === false);
  const refusals = retyped.filter((each) => each.case.expect.abstained !== false);
  return [String(answers.length), share(answers, 'missing'), share(answers, 'wrong'), share(refusals, 'wrong')];
}

function share(retyped: readonly Retyped[], verdict: Retyped['verdict']): string {
  const held = retyped.filter((each) => each.verdict === verdict).length;
  const estimate = proportion(held, retyped.length);
  return estimate ? (estimate.value * 100).toFixed(1) : '·';
}

/** What went otherwise in the half that may be read, a question a paragraph. */
export function renderChanged(retyped: readonly Retyped[]): string {
  return retyped
    .filter(({ half, verdict, variation }) => half === 'a' && verdict !== 'correct' && !variation.heldBack)
    .map(
      (each) =>
        `${each.verdict}, ${each.variation.name}, ${each.case.id}\n  ${each.case.question}\n  ${each.question}\n  ${each.answer.split('\n')[0]}`,
    )
    .join('\n\n');
}
