import type { AnswerSentence, Citation } from '../domain/answer.ts';

/** Sentences with their [n] marks, numbered as they come; equal citations share a number. */
export function markSentences(sentences: readonly AnswerSentence[]): string[] {
  const numbers = new Map<string, number>();
  const mark = ({ document, start, end }: Citation) => {
    const key = `${document}:${start}:${end}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `[${number}]`;
  };
  return sentences.map(({ text, citations }) =>
    [text, [...new Set(citations.map(mark))].join('')].filter(Boolean).join(' '),
  );
}
