import type { DraftSentence } from '../../domain/answer.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Fault } from './fault.ts';

/** Every sentence is cited, and every citation is verbatim where it says it is. */
export function judgeCitations(sentence: DraftSentence, snapshot: Snapshot): Fault[] {
  if (sentence.citations.length === 0) return [{ code: 'uncited', found: sentence.text }];
  return sentence.citations.flatMap(({ document: id, start, end, quote }): Fault[] => {
    const document = snapshot.corpus.documents.find((one) => one.id === id);
    if (!document) return [{ code: 'unknown document', found: id }];
    const expected = document.body.slice(start, end);
    return quote !== '' && expected === quote ? [] : [{ code: 'quote not verbatim', found: quote, expected }];
  });
}
