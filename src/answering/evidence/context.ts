import type { Corpus } from '../../domain/corpus.ts';
import type { Span } from '../../domain/document.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { remembering } from '../remembering.ts';
import { readContexts, type SentenceContext } from './context/read.ts';
import { sentencesByDocument, textOf } from './context/text.ts';

export interface Contexts {
  /** The sentences of a document in order, its headings among them; none of an unknown one. */
  sentencesOf: (document: string) => readonly Span[];
  /** What the sentence that holds a span is about; a document's sentences are read in order, on first use. */
  contextOf: (document: string, span: Span) => SentenceContext;
  /** What stands before it. Nothing else is read for that, so that a corpus of many figures is soon ready. */
  sentenceBefore: (document: string, span: Span) => string;
}

/** Tells of each sentence of a corpus what it is about, and what stands before it. */
export function createContexts(corpus: Corpus, gazetteer: Gazetteer, known: ReadonlySet<PlaceCode>): Contexts {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const sentences = sentencesByDocument(corpus);
  const texts = remembering((id) => textOf(documents.get(id)?.body ?? '', sentences.get(id) ?? []));
  const contexts = remembering((id) => {
    const document = documents.get(id);
    return document ? readContexts(document, texts(id), gazetteer, known) : new Map<number, SentenceContext>();
  });
  return {
    sentencesOf: (id) => sentences.get(id) ?? [],
    contextOf: (id, span) =>
      contextAt(contexts(id), span.start) ?? {
        places: documents.get(id)?.places ?? [],
        periods: [],
        before: '',
        around: '',
        subjects: new Set(),
      },
    sentenceBefore(id, span) {
      const { spans, before } = texts(id);
      return before(spans.findLastIndex(({ start }) => start <= span.start));
    },
  };
}

/** The context of the sentence that holds an offset: a measure's quote may begin in the middle of one. */
function contextAt(contexts: ReadonlyMap<number, SentenceContext>, offset: number): SentenceContext | undefined {
  const exact = contexts.get(offset);
  if (exact) return exact;
  const starts = [...contexts.keys()].filter((start) => start <= offset);
  return contexts.get(Math.max(...starts));
}
