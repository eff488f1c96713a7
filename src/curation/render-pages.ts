import type { Language } from '../domain/answer.ts';
import { ExpectedError } from '../domain/errors.ts';
import { wordError } from '../wording/errors.ts';
import { type PageWording, pageWordingOf } from '../wording/page-notes.ts';
import type { PageNote, TextDifference } from './page-notes.ts';
import type { Bounded } from './report.ts';

/** A page of which there is something to say: in a line, and in more of them. */
export interface PageInWords {
  head: string;
  details: readonly string[];
}

/** What became of the pages; those that have not changed are only counted. */
export function pagesInWords(pages: readonly PageNote[], language: Language): { counts: string; notes: PageInWords[] } {
  const wording = pageWordingOf(language);
  const count = (kind: PageNote['kind']): number => pages.filter((page) => page.kind === kind).length;
  return {
    counts: wording.counts({
      unchanged: count('unchanged'),
      changed: count('changed'),
      gone: count('gone'),
      failed: count('failed'),
    }),
    notes: pages.flatMap((page) => pageInWords(page, wording, language)),
  };
}

function pageInWords(page: PageNote, wording: PageWording, language: Language): PageInWords[] {
  switch (page.kind) {
    case 'unchanged':
      return [];
    case 'gone':
      return [{ head: wording.gone(page), details: [] }];
    case 'failed': {
      const reason = wordError(new ExpectedError(page.code, { ...page.context }), language);
      return [{ head: wording.failed({ ...page, reason }), details: [] }];
    }
    case 'changed': {
      const { added, removed } = page.difference.sentences;
      const head = wording.changed({ document: page.document, added: added.total, removed: removed.total });
      return [{ head, details: differenceInWords(page.difference, wording) }];
    }
  }
}

function differenceInWords({ sentences, figures }: TextDifference, wording: PageWording): string[] {
  return [
    ...lines(sentences.removed, wording.removed, wording),
    ...lines(sentences.added, wording.added, wording),
    ...(figures.added > 0 ? [wording.figuresAdded(figures.added)] : []),
    ...lines(figures.lost, wording.figureLost, wording),
  ];
}

function lines<T>({ total, shown }: Bounded<T>, line: (item: T) => string, { more }: PageWording): string[] {
  const hidden = total - shown.length;
  return [...shown.map(line), ...(hidden > 0 ? [more(hidden)] : [])];
}
