import type { Citation, Language } from '../../domain/answer.ts';
import type { DocumentHeader } from '../../serving/source-entry.ts';

/** A piece of a message that is never cut: a sentence, or a row with its note. Markdown, already made harmless. */
export interface Block {
  markdown: string;
  /** Numbers of the citations that its marks name. */
  marks: readonly number[];
  /** Stands above it, once for all that follow it under the same heading, again on a new page. */
  heading?: string;
  /** Begins a part of the message: a blank line stands before it. */
  isApart?: boolean;
}

/** What a reader sees of an answer or a look-up, before it is cut into pages. */
export interface Sheet {
  language: Language;
  accent: number;
  title?: string;
  blocks: readonly Block[];
  /** Citation [n] is `citations[n - 1]`. */
  citations: readonly Citation[];
  /** Lines under the sources of every page. */
  foot: readonly string[];
}

/** The present documents by id; one that an older answer rests on may have gone. */
export type DocumentById = (id: string) => DocumentHeader | undefined;

/** Numbers citations in the order of their first use; equal ones share a number. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly citations: Citation[] = [];

  mark(citation: Citation): number {
    const key = `${citation.document}:${citation.start}:${citation.end}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.citations.push(citation);
    this.#numbers.set(key, this.citations.length);
    return this.citations.length;
  }

  marks(citations: readonly Citation[]): number[] {
    return [...new Set(citations.map((citation) => this.mark(citation)))];
  }
}

/** Marks as they stand behind a sentence; the brackets are escaped so that nothing makes a link of them. */
export function markText(marks: readonly number[]): string {
  return marks.map(oneMark).join('');
}

/** Marks in a list of sources, where runs of three and more are drawn together: [1]–[4][6]. */
export function markRanges(marks: readonly number[]): string {
  const runs: number[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run?.at(-1) === mark - 1) run.push(mark);
    else runs.push([mark]);
  }
  return runs
    .map((run) => (run.length < 3 ? markText(run) : [run[0], run.at(-1)].map((mark) => oneMark(mark ?? 0)).join('–')))
    .join('');
}

const oneMark = (mark: number): string => String.raw`\[${mark}\]`;
