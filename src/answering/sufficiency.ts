import type { Match } from './evidence/match.ts';
import type { Inquiry } from './inquiry.ts';

/** What a passage must cover of a question that nothing answers word for word, before a model is asked to read it. */
const WORTH_READING = 0.55;

/**
 * Whether the evidence is enough to have a model write. It is when code finds an answer itself; and when something
 * about the right place and time covers much of the question and lacks none of the things that it names, so that only
 * the wording stands between question and answer. Else the sources do not say, and no model is asked.
 */
export function isSufficient({ plan, evidence, snapshot }: Inquiry): boolean {
  if (!plan.abstain) return true;
  if (plan.abstain.kind !== 'words') return false;
  const near = (match: Match) =>
    match.place &&
    match.period &&
    match.coverage >= WORTH_READING &&
    match.missing.every((name) => !snapshot.isDefining(name) && snapshot.rarity(name) !== undefined);
  return [...evidence.sentences, ...evidence.facts, ...evidence.measures].some(near);
}
