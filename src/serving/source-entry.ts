import type { Source } from '../answering/look-ups/result.ts';
import type { Document } from '../domain/document.ts';

/** A document without its text, which may be large. */
export type DocumentHeader = Omit<Document, 'body'>;

/** A source as its readers see it in a list. */
export interface SourceEntry extends Omit<Source, 'document'> {
  document: DocumentHeader;
}

export function headerOf({ body: _, ...header }: Document): DocumentHeader {
  return header;
}
