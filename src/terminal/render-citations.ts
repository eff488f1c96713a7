import { citationsOf } from '../answering/look-ups/result.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import type { AnswerSentence, Language } from '../domain/answer.ts';
import { readPublisher } from '../domain/publisher.ts';
import { formatDate } from '../facts/periods/format.ts';
import { wordingOf } from '../wording/wording.ts';
import type { Style } from './style.ts';

/** What rendering needs to know besides what is rendered. */
export interface Page {
  snapshot: Snapshot;
  language: Language;
  style: Style;
}

const INDENT = 6;

/** The quoted words behind each mark, document by document; empty where nothing is cited. */
export function renderCitations(sentences: readonly AnswerSentence[], { snapshot, language, style }: Page): string {
  const numbered = citationsOf(sentences).map((citation, index) => ({ ...citation, mark: `[${index + 1}]` }));
  const wording = wordingOf(language);
  const documents = Map.groupBy(numbered, ({ document }) => document);
  return [...documents]
    .map(([id, citations]) => {
      const { title, publisher, published } = snapshot.document(id);
      const head = style.wrap(
        `${title} — ${wording.publisher(readPublisher(publisher))}, ${formatDate(published, language)}`,
        2,
      );
      const quotes = citations.map(({ mark, quote }) =>
        painted(style.wrap(`${mark.padStart(INDENT - 1)} “${oneLine(quote)}”`, INDENT), style),
      );
      return [style.bold(head), ...quotes].join('\n');
    })
    .join('\n');
}

/** The mark of every citation of some sentences, by the numbers that `renderCitations` gives them. */
export function marksOf(sentences: readonly AnswerSentence[]): (sentence: AnswerSentence) => string {
  const all = citationsOf(sentences);
  return ({ citations }) =>
    citations
      .map(
        (one) =>
          all.findIndex(
            (other) => other.document === one.document && other.start === one.start && other.end === one.end,
          ) + 1,
      )
      .map((number) => `[${number}]`)
      .join('');
}

/** Wrapped text with its marks in colour. */
export function painted(text: string, style: Style): string {
  return text.replaceAll(/\[\d+\]/g, (mark) => style.accent(mark));
}

/** A quotation may run over lines of the document (a table, a list). */
function oneLine(quote: string): string {
  return quote.replaceAll(/\s+/g, ' ');
}
