import type { AnswerSentence, Citation } from '../domain/answer.ts';

/** The marks [n] of some sentences' citations, numbered as they come; equal citations share a number. */
export function marksOf(sentences: readonly AnswerSentence[]): ReadonlyMap<string, string> {
  const keys = new Set(sentences.flatMap(({ citations }) => citations.map(keyOf)));
  return new Map([...keys].map((key, index) => [key, `[${index + 1}]`]));
}

/** The given marks of some citations, each once. */
export function marksIn(citations: readonly Citation[], marks: ReadonlyMap<string, string>): string {
  return [...new Set(citations.map((citation) => marks.get(keyOf(citation)) ?? ''))].join('');
}

/** Sentences with their marks behind them; a Chinese full stop brings its own space. */
export function markSentences(sentences: readonly AnswerSentence[]): string[] {
  const marks = marksOf(sentences);
  return sentences.map(({ text, citations }) => {
    const own = marksIn(citations, marks);
    return own === '' ? text : `${text}${spaceBefore(text)}${own}`;
  });
}

/** What stands between a text and its marks. */
export function spaceBefore(text: string): string {
  return /[。！？；”）]$/u.test(text) ? '' : ' ';
}

function keyOf({ document, start, end }: Citation): string {
  return `${document}:${start}:${end}`;
}
