import { answerQuestion } from '../answering/answer.ts';
import type { Drafter, Rewriter } from '../answering/drafting/port.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import type { Answer, Question } from '../domain/answer.ts';

/** The whole way of a question with one way of drafting; `today` is in EDTF. */
export type Asker = (question: Question, snapshot: Snapshot, today: string) => Promise<Answer>;

/** Makes a way of drafting ready, once it is chosen. */
export type OpenAsker = () => Promise<Asker>;

/** Questions are answered without a model. */
export const EXTRACTIVE = 'extractive';

/** The ways of drafting that need nothing, by the name given on the command line. */
export const ASKERS: Readonly<Record<string, OpenAsker>> = {
  [EXTRACTIVE]: () => Promise.resolve(answerQuestion),
};

/** Questions are answered by a model; nothing is cached, so that every answer is timed and paid. */
export function askerOf(model: Drafter & Rewriter): Asker {
  return (question, snapshot, today) => answerQuestion(question, snapshot, today, { model });
}
