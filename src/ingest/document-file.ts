import { stringify } from 'yaml';
import type { DocumentDraft, Origin } from '../domain/ingest.ts';

/** What a draft leaves to be said in words: how its date is known, and what was done to its text. */
export interface DraftWords {
  publishedEvidence: string;
  cleaning: string;
}

/** A draft as a document file of the corpus (docs/corpus.md), to be written as `documents/<id>.md`. */
export function formatDocumentFile({ header, body, origin }: DocumentDraft, words: DraftWords): string {
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
    ...(origin !== undefined && { fetched: originFields(origin) }),
  };
  return `${headerText(values)}\n${body}\n`;
}

/** A header with its dashes. */
export function headerText(values: Readonly<Record<string, unknown>>): string {
  return `---\n${stringify(values, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n`;
}

/** An origin as a header has it. */
export function originFields({ from, to, at, text, etag, lastModified, gone }: Origin): Record<string, string> {
  const fields = { from, to, at, text, etag, last_modified: lastModified, gone };
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}
