import type { Language, Turn } from '../../src/domain/answer.ts';

export const CATEGORIES = [
  'value',
  'several',
  'comparison',
  'ranking',
  'target',
  'policy',
  'date',
  'who',
  'yes-no',
  'follow-up',
  'unanswerable',
  'false-premise',
  'ambiguous',
  'other-units',
  'arithmetic',
  'alias',
  'typo',
  'injection',
] as const;
type Category = (typeof CATEGORIES)[number];

/** Ways of writing the same thing, any of which will do. */
export type Forms = readonly string[];

interface Expected {
  /** `either` where a labelled nearest answer and "the sources do not say" are both right. */
  abstained: boolean | 'either';
  /** Each must occur in the answer's text (see `occurs`); of an inner array, any one. */
  contains?: readonly (string | Forms)[];
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

/**
 * Whether a text says a form, whatever the case of its letters. A number counts only as a whole: "20 billion" does
 * not occur in "120 billion", nor "94" in "94.9" or in "94,000".
 */
export function occurs(form: string, text: string): boolean {
  const before = /^\d/u.test(form) ? '(?<!\\d|\\d[.,])' : '';
  const after = /\d$/u.test(form) ? '(?!\\d|[.,]\\d)' : '';
  return new RegExp(before + RegExp.escape(form) + after, 'iu').test(text);
}

/** The forms of one requirement, which may be a single one. */
export function formsOf(requirement: string | Forms): Forms {
  return typeof requirement === 'string' ? [requirement] : requirement;
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
