import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { whyNoFigure } from '../figures/states-figure.ts';
import { onlyTelling } from '../matter/only-telling.ts';
import { wordOptions } from '../word-options.ts';
import { scoreOfNaming } from './names.ts';
import { SENTENCE_RULES, STATES_FIGURE, TELLS_ASKED } from './rules.ts';

/** Of a part, a whole, or a number of something else than what is asked: refused before any rule looks. */
const OF_ANOTHER_MATTER = 'of another matter';

/**
 * The names of all rules by which one of the evidence's sentences is refused as an answer; none where each of them
 * would let it through, and where another one was preferred.
 */
export function refusalsOf(
  match: Match,
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): readonly string[] {
  const options = wordOptions(question, snapshot);
  const named = scoreOfNaming(evidence.sentences, question, snapshot);
  const isTelling = onlyTelling(question, { ...evidence, sentences: [match] }, snapshot).sentences.length > 0;
  const refusing = SENTENCE_RULES.filter(({ keeps }) => !keeps(match, { options, snapshot, named }));
  const untold = options.tests.filter(({ tells }) => !tells(match.candidate.quote, match));
  const names = refusing.flatMap(({ name }) => {
    if (name === STATES_FIGURE) return [`figure: ${whyNoFigure(match, options, snapshot).join(' and ')}`];
    return name === TELLS_ASKED ? untold.map((test) => `does not tell ${test.name}`) : [name];
  });
  return [...(isTelling ? [] : [OF_ANOTHER_MATTER]), ...names];
}
