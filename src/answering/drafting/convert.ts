import type { Citation, DraftSentence } from '../../domain/answer.ts';
import type { Span } from '../../domain/document.ts';
import type { Fact } from '../../domain/fact.ts';
import { matchesFactValue } from '../../facts/quantities/compare.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Source } from './exhibits.ts';
import type { Ledger } from './ledger.ts';
import type { DraftedSentence } from './port.ts';

/**
 * A sentence of the model in our own terms: its pointers into the evidence as verbatim words of documents, with the
 * rows of the fact table that it states. A calculation stays what it is, words: the verifiers read and recompute it.
 */
export function toDraftSentence(drafted: DraftedSentence, ledger: Ledger, snapshot: Snapshot): DraftSentence {
  const { text } = drafted;
  const sources = drafted.citations.flatMap((pointer) => ledger.sourcesOf(pointer));
  const citations = withoutNested(sources.map(({ citation }) => citation));
  return { text, citations, facts: statedFacts(text, sources, citations, snapshot).map(({ id }) => id) };
}

/** Rows that are cited as such, and those within the cited words whose figure the sentence gives. */
function statedFacts(
  text: string,
  sources: readonly Source[],
  citations: readonly Citation[],
  snapshot: Snapshot,
): Fact[] {
  const asRow = new Set(sources.map(({ fact }) => fact));
  const figures = parseQuantities(text);
  return snapshot.corpus.facts.filter((fact) => {
    if (asRow.has(fact.id)) return true;
    const inWords = citations.some((citation) => holds(citation, { document: fact.document, ...fact.span }));
    return inWords && figures.some((figure) => matchesFactValue(figure, fact));
  });
}

/** Each stretch of words once, and none that lies within another one; in the order in which they were cited. */
function withoutNested(citations: readonly Citation[]): Citation[] {
  const kept: Citation[] = [];
  for (const citation of citations.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((wider) => holds(wider, citation))) kept.push(citation);
  }
  return [...new Set(citations)].filter((citation) => kept.includes(citation));
}

function holds(outer: Citation, inner: Span & { document: string }): boolean {
  return outer.document === inner.document && outer.start <= inner.start && inner.end <= outer.end;
}
