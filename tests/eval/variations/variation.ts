import type { Language } from '../../../src/domain/answer.ts';

/** A question typed otherwise; the same text where there is nothing in it to be typed so. */
export type Vary = (question: string, seed: string) => string;

/** One way in which people type a question otherwise than it should be typed, its meaning kept. */
export interface Variation {
  name: string;
  language: Language;
  vary: Vary;
  /** That nothing is mended by what it shows: neither its questions nor their answers are looked at. */
  heldBack?: boolean;
}

const OPENING =
  /^(?:What|Which|Who|Whose|When|Where|Why|How|Is|Are|Was|Were|Did|Does|Do|Has|Have|Had|Can|Could|By|In)\b/;
const END = /[?？]\s*$/u;

/** Puts words before a question. */
export const before =
  (words: string): Vary =>
  (question) =>
    `${words}${question}`;

/** Puts words behind a question. */
export const behind =
  (words: string): Vary =>
  (question) =>
    `${question}${words}`;

/** Puts words before a question, which then goes on in small letters unless it begins with a name. */
export const leading =
  (words: string): Vary =>
  (question) =>
    `${words}${uncapitalised(question)}`;

/** Puts words before what could be asked without them. */
export const asking =
  (words: string): Vary =>
  (question) =>
    OPENING.test(question) ? `${words}${uncapitalised(question)}` : question;

/** Takes the question mark off. */
export const withoutEnd: Vary = (question) => question.replace(END, '');

/** Puts words before the question mark and that mark otherwise. */
export const beforeEnd =
  (words: string, end: string): Vary =>
  (question) =>
    END.test(question) ? question.replace(END, `${words}${end}`) : question;

/** Puts words in the place of the question mark, or behind a question without one. */
export const forEnd =
  (words: string): Vary =>
  (question, seed) =>
    `${withoutEnd(question, seed)}${words}`;

function uncapitalised(question: string): string {
  return question.replace(OPENING, (word) => word.toLowerCase());
}
