import { type HeadedText, readHeadedText } from '../corpus/header.ts';
import type { IngestNote } from '../domain/ingest.ts';

export type Header = NonNullable<HeadedText['header']>;

const KEYS: Record<keyof Header, true> = {
  id: true,
  title: true,
  publisher: true,
  kind: true,
  published: true,
  published_evidence: true,
  language: true,
  url: true,
  places: true,
  cleaning: true,
  fetched: true,
};

const UNCLOSED = /^---[ \t]*\n(?:[A-Za-z_]+:.*\n|[ \t]+.*\n|-[ \t].*\n)*\n*/u;

/** A text and its front matter as docs/corpus.md describes it. What is wrong with it becomes notes; what is right is kept. */
export function splitFrontMatter(text: string, notes: IngestNote[]): { header: Header; body: string } {
  const { header = {}, body } = readHeadedText(text, (line, message) =>
    notes.push({ code: 'header fault', line, message }),
  );
  const opened = /^---[ \t]*\n/u.test(text);
  // A header that is never closed is read as text by the corpus; its lines are no words of the article.
  const isUnclosed = opened && body.startsWith('---');
  if (!opened || isUnclosed) return { header, body: isUnclosed ? body.replace(UNCLOSED, '') : body };
  const yaml = text.slice(0, text.length - body.length);
  for (const [, key = ''] of yaml.matchAll(/^([\p{L}_-]+):/gmu)) {
    if (!(key in KEYS)) notes.push({ code: 'header key unknown', key });
  }
  return { header, body };
}
