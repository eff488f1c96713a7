import { stringify } from 'yaml';
import type { DocumentDraft } from '../domain/ingest.ts';

/** What a draft leaves to be said in words: how its date is known, and what was done to its text. */
export interface DraftWords {
  publishedEvidence: string;
  cleaning: string;
}

/** A draft as a document file of the corpus (docs/corpus.md), to be written as `documents/<id>.md`. */
export function formatDocumentFile({ header, body }: DocumentDraft, words: DraftWords): string {
  const { id, title, publisher, kind, published, language, url, places } = header;
  const values = {
    id: id.value,
    title: title.value,
    publisher: publisher.value,
    kind: kind.value,
    published: published.value,
    published_evidence: words.publishedEvidence,
    language: language.value,
    ...(url !== undefined && { url: url.value }),
    ...(places !== undefined && { places }),
    cleaning: words.cleaning,
  };
  return `---\n${stringify(values, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${body}\n`;
}
