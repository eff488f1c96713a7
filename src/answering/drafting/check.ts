import type { DraftSentence, Finding } from '../../domain/answer.ts';
import type { Snapshot } from '../snapshot.ts';
import { verifySentence } from '../verify/verify.ts';
import { toDraftSentence } from './convert.ts';
import { GAP_OPENINGS } from './gap.ts';
import type { Ledger } from './ledger.ts';
import type { DraftedSentence } from './port.ts';

/** A sentence of the model with what is wrong with it; nothing is, if it may be shown. */
export interface Checked {
  sentence: DraftSentence;
  findings: readonly Finding[];
}

/** Checks the sentence of a draft that has the given index. A citation of what was never shown is a fault of its own. */
export function checkSentence(drafted: DraftedSentence, index: number, ledger: Ledger, snapshot: Snapshot): Checked {
  const sentence = toDraftSentence(drafted, ledger, snapshot);
  const strays = drafted.strays.map((found): Finding => ({ code: 'unknown document', sentence: index, found }));
  const findings = verifySentence(sentence, snapshot, { gapOpenings: GAP_OPENINGS }).map((fault) => ({
    ...fault,
    sentence: index,
  }));
  return { sentence, findings: [...strays, ...findings] };
}
