import { answerQuestion } from '../answering/answer.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import type { Answer, Question } from '../domain/answer.ts';

/** The whole way of a question with one way of drafting; `today` is in EDTF. */
export type Asker = (question: Question, snapshot: Snapshot, today: string) => Promise<Answer>;

/** The ways of drafting that can be evaluated, by the name given on the command line. */
export const ASKERS: Readonly<Record<string, Asker>> = {
  extractive: answerQuestion,
};
