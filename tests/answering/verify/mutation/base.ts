import { gather } from '../../../../src/answering/evidence/gather.ts';
import { compose } from '../../../../src/answering/extractive/compose.ts';
import { decide } from '../../../../src/answering/extractive/decide.ts';
import type { Snapshot } from '../../../../src/answering/snapshot.ts';
import { understandInContext } from '../../../../src/answering/understand/follow-up.ts';
import type { Citation, DraftSentence } from '../../../../src/domain/answer.ts';
import { CASES } from '../../../questions/cases.ts';
import { PROSE } from '../prose/all.ts';
import type { Prose } from '../prose/prose.ts';

/** What "last year" in a question is read against; fixed, so that the same drafts come out every day. */
const TODAY = '2026-01-15';

/** The sentences that the offline drafter writes to the project's questions, each once. */
export async function drafted(snapshot: Snapshot): Promise<DraftSentence[]> {
  const sentences = new Map<string, DraftSentence>();
  for (const { question, history = [] } of CASES) {
    const understood = understandInContext({ text: question, history }, snapshot, TODAY);
    const plan = decide(understood, await gather(understood, snapshot), snapshot);
    for (const sentence of compose(plan, snapshot, understood.language).sentences) {
      sentences.set(sentence.text, sentence);
    }
  }
  return [...sentences.values()];
}

/** The hand-written sentences with their citations. */
export function prose(snapshot: Snapshot): DraftSentence[] {
  return PROSE.map((one) => draftOf(one, snapshot));
}

/** A hand-written sentence as a draft. */
export function draftOf({ text, cites }: Prose, snapshot: Snapshot): DraftSentence {
  return { text, citations: cites.map(([document, words]) => citeSentence(document, words, snapshot)), facts: [] };
}

/** The citation of some words and no more. @throws Error where the document has not got them */
export function citeWords(id: string, quote: string, snapshot: Snapshot): Citation {
  const { body, title } = snapshot.document(id);
  const start = body.indexOf(quote);
  if (start < 0) throw new Error(`${id} has not got "${quote}"`);
  return { document: id, title, quote, start, end: start + quote.length };
}

/** The citation of the whole sentence that holds some words. @throws Error where no sentence holds them */
export function citeSentence(id: string, words: string, snapshot: Snapshot): Citation {
  const { body, title } = snapshot.document(id);
  const at = body.indexOf(words);
  const span = snapshot.corpus.passages
    .filter(({ document }) => document === id)
    .flatMap(({ sentences }) => sentences)
    .find(({ start, end }) => at >= start && at < end);
  if (at < 0 || !span) throw new Error(`no sentence of ${id} holds "${words}"`);
  return { document: id, title, quote: body.slice(span.start, span.end), start: span.start, end: span.end };
}
