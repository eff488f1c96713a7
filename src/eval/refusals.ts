import { gather } from '../answering/evidence/gather.ts';
import { refusalsOf } from '../answering/extractive/words/refusals.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import { understandInContext } from '../answering/understand/follow-up.ts';
import type { Question } from '../domain/answer.ts';
import { overlaps, type Relevant } from './relevance.ts';

/** The right sentence was not among those looked at, or every rule would have let it through. */
const NOT_LOOKED_AT = '(not looked at)';
const BY_NO_RULE = '(by no rule)';

/**
 * By which rules the sentence that holds the answer was refused; of several such sentences, the one refused by the
 * fewest.
 */
export async function refusalsBy(
  question: Question,
  relevant: readonly Relevant[],
  snapshot: Snapshot,
  today: string,
): Promise<readonly string[]> {
  const understood = understandInContext(question, snapshot, today);
  const evidence = await gather(understood, snapshot);
  const right = evidence.sentences.filter(({ candidate: { document, span } }) =>
    relevant.some((wanted) => overlaps({ document, ...span }, wanted)),
  );
  const [fewest] = right
    .map((match) => refusalsOf(match, understood, evidence, snapshot))
    .sort((a, b) => a.length - b.length);
  if (!fewest) return [NOT_LOOKED_AT];
  return fewest.length === 0 ? [BY_NO_RULE] : fewest;
}

/** How often a rule refused the right sentence, and how often it was the only one. */
export interface RefusalCount {
  rule: string;
  refused: number;
  alone: number;
}

/** The rules that refused the right sentences, the most frequent first. */
export function countRefusals(refused: readonly (readonly string[])[]): RefusalCount[] {
  const counts = new Map<string, RefusalCount>();
  for (const rules of refused) {
    for (const rule of rules) {
      const { refused: before, alone } = counts.get(rule) ?? { refused: 0, alone: 0 };
      counts.set(rule, { rule, refused: before + 1, alone: alone + (rules.length === 1 ? 1 : 0) });
    }
  }
  return [...counts.values()].sort((a, b) => b.refused - a.refused || a.rule.localeCompare(b.rule));
}
