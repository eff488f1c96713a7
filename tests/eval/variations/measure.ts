import { answerQuestion } from '../../../src/answering/answer.ts';
import type { Snapshot } from '../../../src/answering/snapshot.ts';
import type { EvalCase, Suite } from '../../../src/eval/case.ts';
import { type Half, halfOf } from '../../../src/eval/half.ts';
import { type Judgement, judge } from '../../../src/eval/judge.ts';
import { type Subject, TODAY } from '../../../src/eval/run.ts';
import type { Variation } from './variation.ts';

/** A question that is answered or refused rightly as it stands, and what became of it when it was typed otherwise. */
export interface Retyped {
  case: EvalCase;
  half: Half;
  variation: Variation;
  question: string;
  verdict: Judgement['verdict'];
  answer: string;
}

/** Puts every question of the suites that comes out right once more in each way that changes it, one after the other. */
export async function retype(
  suites: readonly Suite[],
  variations: readonly Variation[],
  open: Subject['open'],
): Promise<Retyped[]> {
  const retyped: Retyped[] = [];
  for (const { corpus, cases } of suites) {
    const snapshot = await open(corpus);
    for (const one of cases) {
      const typed = variations
        .filter(({ language }) => language === one.language)
        .map((variation) => ({ variation, question: variation.vary(one.question, one.id) }))
        .filter(({ question }) => question !== one.question);
      if (typed.length === 0 || (await put(one, one.question, snapshot)).verdict !== 'correct') continue;
      for (const each of typed)
        retyped.push({ case: one, half: halfOf(one.id), ...each, ...(await put(one, each.question, snapshot)) });
    }
  }
  return retyped;
}

async function put(one: EvalCase, question: string, snapshot: Snapshot): Promise<Pick<Retyped, 'verdict' | 'answer'>> {
  const answer = await answerQuestion({ text: question, history: one.history }, snapshot, TODAY);
  return { verdict: judge(one, answer).verdict, answer: answer.answer };
}
