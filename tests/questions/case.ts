import type { Language, Turn } from '../../src/domain/answer.ts';
import type { Category } from '../../src/eval/case.ts';
import type { Requirement } from '../../src/eval/forms.ts';

interface Expected {
  /** `either` where a labelled nearest answer and "the sources do not say" are both right. */
  abstained: boolean | 'either';
  /** Each must occur in the answer's text (see `occurs`); of an inner array, any one. */
  contains?: readonly Requirement[];
  /** None may occur in the answer's text. */
  forbids?: readonly string[];
  /** Each is part of the quote of some citation. */
  quotes?: readonly string[];
  /** Documents that must be among those cited. */
  documents?: readonly string[];
}

/** A question with what a right answer to it must and must not say. */
export interface QuestionCase {
  id: string;
  question: string;
  /** Earlier turns, the oldest first. */
  history?: readonly Turn[];
  language: Language;
  category: Category;
  expect: Expected;
  /** What makes the question worth asking. */
  why: string;
}

/** A finished exchange, for the history of a follow-up. */
export function exchange(question: string, answer: string): Turn[] {
  return [
    { role: 'user', content: question },
    { role: 'assistant', content: answer },
  ];
}

/** A question in Chinese; its id is marked as such. */
export function zh(
  id: string,
  question: string,
  rest: Omit<QuestionCase, 'id' | 'question' | 'language'>,
): QuestionCase {
  return { id: `zh-${id}`, question, language: 'zh', ...rest };
}

/** A question in Chinese that the sources cannot answer. */
export function zhUnanswerable(id: string, question: string, why: string): QuestionCase {
  return zh(id, question, { category: 'unanswerable', expect: { abstained: true }, why });
}
