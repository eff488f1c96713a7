import { splitSentences } from '../corpus/sentences.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { type Bounded, bounded } from './report.ts';

/** What became of the page that a document was fetched from. */
export type PageNote = { document: string; address: string } & (
  | { kind: 'unchanged' }
  /** `text` is the SHA-256 of what it says now. */
  | { kind: 'changed'; text: string; difference: TextDifference }
  /** The text that was fetched stays; the day since when it is all that is left of the page. */
  | { kind: 'gone'; since: string }
  /** Nothing is known of the page, for the reason of an ExpectedError. */
  | { kind: 'failed'; code: ErrorCode; context: Readonly<Record<string, unknown>> }
);

/** How the text of a page differs from the one that is kept. */
export interface TextDifference {
  sentences: { added: Bounded<string>; removed: Bounded<string> };
  figures: {
    /** How many quantities the new sentences hold. */
    added: number;
    /** Reviewed figures whose quotes no longer stand in the text. */
    lost: Bounded<QuotedFigure>;
  };
}

export interface QuotedFigure {
  id: string;
  quote: string;
}

export interface ComparedTexts {
  before: string;
  after: string;
  /** BCP 47. */
  language: string;
  /** Figures that are taken from the text before. */
  figures: readonly QuotedFigure[];
}

/** Nobody reads more of a page sentence by sentence. */
const SHOWN = 10;

export function compareTexts({ before, after, language, figures }: ComparedTexts): TextDifference {
  const [old, present] = [sentencesOf(before, language), sentencesOf(after, language)];
  const added = [...present].filter((sentence) => !old.has(sentence));
  return {
    sentences: {
      added: bounded(added, SHOWN),
      removed: bounded(
        [...old].filter((sentence) => !present.has(sentence)),
        SHOWN,
      ),
    },
    figures: {
      added: added.reduce((count, sentence) => count + parseQuantities(sentence).length, 0),
      lost: bounded(
        figures.filter(({ quote }) => !after.includes(quote)),
        SHOWN,
      ),
    },
  };
}

/** Sentences as they are read: how a page breaks its lines makes no difference. */
function sentencesOf(text: string, language: string): Set<string> {
  return new Set(
    splitSentences(text, language).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ')),
  );
}
