import type { Snapshot } from '../answering/snapshot.ts';
import type { Span } from '../domain/document.ts';
import type { EvalCase } from './case.ts';
import { formsOf, occurs } from './forms.ts';

/** Words that an answer can rest on, in their place. */
export interface Relevant extends Span {
  document: string;
}

/**
 * Where a question's answer stands: the quotes it names; where it names none, the sentences of its documents that say
 * one of the things wanted. Empty when there is no telling, and for what cannot be answered.
 */
export function relevantTo({ support, expect }: EvalCase, snapshot: Snapshot): Relevant[] {
  if (support.length > 0) {
    return support.map(({ document, quote }) => {
      const start = snapshot.document(document).body.indexOf(quote);
      if (start < 0) throw new Error(`"${quote}" does not stand in ${document}`);
      return { document, start, end: start + quote.length };
    });
  }
  if (expect.abstained === true) return [];
  const forms = expect.contains.flatMap((requirement) => formsOf(requirement)).filter((form) => /\d/u.test(form));
  const spans = new Map<string, Relevant>();
  for (const { document, sentences } of snapshot.corpus.passages) {
    if (!expect.documents.includes(document)) continue;
    const { body } = snapshot.document(document);
    for (const { start, end } of sentences) {
      if (forms.some((form) => occurs(form, body.slice(start, end)))) {
        spans.set(`${document}:${start}`, { document, start, end });
      }
    }
  }
  return [...spans.values()];
}

/** True where what was found holds some of the words wanted. */
export function overlaps(found: Relevant, wanted: Relevant): boolean {
  return found.document === wanted.document && found.start < wanted.end && wanted.start < found.end;
}
