import type { Document } from '../../domain/document.ts';
import { formatDate } from '../../facts/periods/format.ts';
import { type Asked, resolveDocument } from './resolve.ts';
import type { Source } from './result.ts';

/** The documents of the corpus. */
export function listSources(asked: Asked): Source[] {
  return asked.snapshot.corpus.documents.map((document) => sourceOf(document, asked));
}

/** One document by its id or a part of its title. @throws ExpectedError UNKNOWN_DOCUMENT */
export function lookUpSource(typed: string, asked: Asked): Source {
  return sourceOf(asked.snapshot.document(resolveDocument(typed, asked)), asked);
}

function sourceOf(document: Document, { snapshot, language }: Asked): Source {
  const own = (row: { document: string }) => row.document === document.id;
  return {
    document,
    published: formatDate(document.published, language),
    places: document.places.map((code) => snapshot.gazetteer.label(code, language)),
    figures: snapshot.corpus.facts.filter(own).length,
    measures: snapshot.corpus.measures.filter(own).length,
  };
}
