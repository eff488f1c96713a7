import type { Corpus } from '../../domain/corpus.ts';
import type { Document, Span } from '../../domain/document.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';

/** What a sentence is about: what it names itself, else what the text before it was about. */
export interface SentenceContext {
  places: readonly PlaceCode[];
  periods: readonly Edtf[];
  /** The sentence before it; empty for the first. */
  before: string;
}

/** Reads a document's sentences in order, on first use, and remembers what each is about. */
export function createContexts(
  corpus: Corpus,
  gazetteer: Gazetteer,
  known: ReadonlySet<PlaceCode>,
): (document: string, span: Span) => SentenceContext {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const sentences = sentencesByDocument(corpus);
  const read = new Map<string, Map<number, SentenceContext>>();
  return (id, span) => {
    let contexts = read.get(id);
    if (!contexts) {
      const document = documents.get(id);
      contexts = document ? readContexts(document, sentences.get(id) ?? [], gazetteer, known) : new Map();
      read.set(id, contexts);
    }
    return contextAt(contexts, span.start) ?? { places: documents.get(id)?.places ?? [], periods: [], before: '' };
  };
}

/** The context of the sentence that holds an offset: a measure's quote may begin in the middle of one. */
function contextAt(contexts: ReadonlyMap<number, SentenceContext>, offset: number): SentenceContext | undefined {
  const exact = contexts.get(offset);
  if (exact) return exact;
  const starts = [...contexts.keys()].filter((start) => start <= offset);
  return contexts.get(Math.max(...starts));
}

function sentencesByDocument(corpus: Corpus): Map<string, readonly Span[]> {
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

function readContexts(
  document: Document,
  sentences: readonly Span[],
  gazetteer: Gazetteer,
  known: ReadonlySet<PlaceCode>,
): Map<number, SentenceContext> {
  const contexts = new Map<number, SentenceContext>();
  let carriedPlaces = document.places;
  let carriedPeriods: readonly Edtf[] = [];
  let before = '';
  let end = 0;
  for (const span of sentences) {
    const text = document.body.slice(span.start, span.end);
    const newParagraph = /\n\s*\n/.test(document.body.slice(end, span.start));
    end = span.end;
    const found = gazetteer.find(text, { known, context: [...document.places] });
    const places = [...new Set(found.flatMap(({ candidates }) => candidates.slice(0, 1)))];
    const periods = findPeriods(text, document.published).map(({ edtf }) => edtf);
    if (newParagraph) carriedPeriods = [];
    // A place that only occurs in passing (an export market) does not become what the next sentence is about.
    const topical = places.filter((place) =>
      document.places.some((own) => own === place || gazetteer.contains(own, place)),
    );
    if (topical.length > 0) carriedPlaces = topical;
    if (periods.length > 0) carriedPeriods = periods;
    contexts.set(span.start, {
      places:
        places.length > 0 ? [...new Set([...places, ...(topical.length > 0 ? [] : carriedPlaces)])] : carriedPlaces,
      periods: carriedPeriods,
      before,
    });
    before = text;
  }
  return contexts;
}
