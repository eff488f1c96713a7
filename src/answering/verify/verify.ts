import type { Draft, DraftSentence, Finding } from '../../domain/answer.ts';
import type { Snapshot } from '../snapshot.ts';
import { judgeCitations } from './citations.ts';
import { judgeFigures } from './figures.ts';
import { judgeSafety } from './safety.ts';
import { sourcesOf } from './sources.ts';
import { judgeDirection, judgeNegation, judgePeriods, judgePlaces, judgeStatus } from './statements.ts';

/** A finding before it is known which sentence it is about. */
export type Fault = Omit<Finding, 'sentence'>;

/** What is wrong with a draft, sentence by sentence; empty for one that may be posted. The same for every drafter. */
export function verifyDraft(draft: Draft, snapshot: Snapshot): Finding[] {
  return draft.sentences.flatMap((sentence, index) =>
    verifySentence(sentence, snapshot).map((fault) => ({ ...fault, sentence: index })),
  );
}

/** What is wrong with one sentence. A citation that does not hold makes every further check meaningless. */
export function verifySentence(sentence: DraftSentence, snapshot: Snapshot): Fault[] {
  const citations = judgeCitations(sentence, snapshot);
  if (citations.length > 0) return citations;
  const sources = sourcesOf(sentence, snapshot);
  const { faults, rows } = judgeFigures(sentence, sources);
  return [
    ...judgeSafety(sentence),
    ...(sentence.formula && !sources.computed ? [{ code: 'formula wrong' as const, found: sentence.text }] : []),
    ...faults,
    ...judgePeriods(sentence, sources, rows, snapshot),
    ...judgePlaces(sentence, sources, rows, snapshot),
    ...judgeStatus(sentence, sources, rows),
    ...judgeNegation(sentence, sources),
    ...judgeDirection(sentence, rows),
  ];
}
