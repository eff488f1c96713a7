import type { Draft, Language } from '../../domain/answer.ts';
import { sentenceOfFact } from '../extractive/compose.ts';
import type { Snapshot } from '../snapshot.ts';
import { verifySentence } from '../verify/verify.ts';

/** Adds, at the end, the other side of each contradiction of which a draft tells one side only. */
export function completeConflicts(draft: Draft, snapshot: Snapshot, language: Language): Draft {
  const told = new Set(draft.sentences.flatMap(({ facts }) => facts));
  const untold = snapshot.conflicts
    .filter(({ kind, facts }) => kind === 'conflict' && facts.some((id) => told.has(id)))
    .flatMap(({ facts }) => facts.filter((id) => !told.has(id)));
  const added = [...new Set(untold)]
    .flatMap((id) => snapshot.fact(id) ?? [])
    .map((fact) => sentenceOfFact(fact, snapshot, language))
    .filter((sentence) => verifySentence(sentence, snapshot).length === 0);
  return added.length === 0 ? draft : { sentences: [...draft.sentences, ...added] };
}
