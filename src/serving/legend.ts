import type { Snapshot } from '../answering/snapshot.ts';
import type { Citation, Language } from '../domain/answer.ts';
import type { Span } from '../domain/document.ts';
import { spansOverlap } from '../domain/document.ts';
import type { Fact } from '../domain/fact.ts';
import type { PlaceCode } from '../domain/place.ts';
import { type DocumentHeader, headerOf } from './source-entry.ts';

/** The ids that occur in what is to be shown; what is not known any more is left out of the legend. */
export interface LegendRequest {
  language: Language;
  documents?: readonly string[];
  places?: readonly PlaceCode[];
  /** Ids of indicators and of terms. */
  names?: readonly string[];
  facts?: readonly string[];
}

/** What ids stand for, so that an answer can be shown by somebody who does not hold the corpus. */
export interface Legend {
  documents: Readonly<Record<string, DocumentHeader>>;
  /** Labels: "Yichun, Jiangxi". */
  places: Readonly<Record<PlaceCode, string>>;
  names: Readonly<Record<string, string>>;
  facts: Readonly<Record<string, Fact>>;
}

export function legend(request: LegendRequest, snapshot: Snapshot): Legend {
  const { language, documents = [], places = [], names = [], facts = [] } = request;
  const known = new Map(snapshot.corpus.documents.map((document) => [document.id, document]));
  return {
    documents: table(documents, (id) => {
      const document = known.get(id);
      return document && headerOf(document);
    }),
    places: table(places, (code) => snapshot.gazetteer.label(code, language)),
    names: table(names, (id) => (snapshot.indicator(id) ?? snapshot.term(id))?.[language]),
    facts: table(facts, (id) => snapshot.fact(id)),
  };
}

function table<T>(ids: readonly string[], find: (id: string) => T | undefined): Record<string, T> {
  const found = [...new Set(ids)].flatMap((id) => {
    const value = find(id);
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(found);
}

/** Quoted words in the passages that they stand in: `before + quote + after` is a stretch of the document. */
export interface PassageAround {
  before: string;
  quote: string;
  after: string;
  document: DocumentHeader;
}

/** A document that was taken in anew may have its words elsewhere. */
export function passageAround(
  { document: id, quote, ...span }: Citation,
  snapshot: Snapshot,
): PassageAround | undefined {
  const document = snapshot.corpus.documents.find((each) => each.id === id);
  if (!document) return undefined;
  const { body } = document;
  const start = body.slice(span.start, span.end) === quote ? span.start : body.indexOf(quote);
  if (start === -1) return undefined;
  const end = start + quote.length;
  const around = stretchAround({ start, end }, id, snapshot);
  return {
    before: body.slice(around.start, start),
    quote,
    after: body.slice(end, around.end),
    document: headerOf(document),
  };
}

function stretchAround(span: Span, document: string, { corpus }: Snapshot): Span {
  const touched = corpus.passages.filter((passage) => passage.document === document && spansOverlap(passage, span));
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
}
