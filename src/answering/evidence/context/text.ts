import type { Corpus } from '../../../domain/corpus.ts';
import type { Span } from '../../../domain/document.ts';

/** Between two sentences: the end of a paragraph. */
export const PARAGRAPH = /\n\s*\n/;

/** The sentences of a document in order. */
export interface Text {
  spans: readonly Span[];
  /** The sentence before the nth; of a table's row the table's header, with what introduces the table. */
  before: (at: number) => string;
}

/** Makes a text of a document's body and of the spans of its sentences. */
export function textOf(body: string, spans: readonly Span[]): Text {
  const isRow = spans.map(({ start }) => body[start] === '|');
  /** Where the table begins that a row is of, and each other sentence itself. */
  const begins: number[] = [];
  for (const at of spans.keys()) begins.push(isRow[at] && isRow[at - 1] ? (begins[at - 1] ?? at) : at);
  const textAt = (at: number): string => body.slice(spans[at]?.start ?? 0, spans[at]?.end ?? 0);
  return {
    spans,
    before(at) {
      const header = begins[at] ?? at;
      return header < at ? `${textAt(header)} ${textAt(header - 1)}` : textAt(at - 1);
    },
  };
}

/** The sentences of each document, in order. */
export function sentencesByDocument(corpus: Corpus): Map<string, readonly Span[]> {
  const byDocument = new Map<string, Map<number, Span>>();
  for (const { document, sentences } of corpus.passages) {
    const spans = byDocument.get(document) ?? new Map<number, Span>();
    byDocument.set(document, spans);
    for (const span of sentences) spans.set(span.start, span);
  }
  return new Map(
    [...byDocument].map(([id, spans]) => [id, [...spans.values()].sort((a, b) => a.start - b.start)] as const),
  );
}
