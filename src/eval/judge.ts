import type { Answer } from '../domain/answer.ts';
import type { EvalCase } from './case.ts';
import { meets, type ReadText, readText, says } from './forms.ts';

/** As in CRAG: a right answer counts +1, none or half of one 0, a wrong one −1. */
export const POINTS = { correct: 1, missing: 0, wrong: -1 } as const;
type Verdict = keyof typeof POINTS;

export interface Judgement {
  verdict: Verdict;
  /** What is amiss, in a few words; empty when the answer is correct. */
  reason: string;
  /** Only of a question that was abstained from although the sources answer it: what comes nearest says all of it. */
  shown?: boolean;
}

const CORRECT: Judgement = { verdict: 'correct', reason: '' };

/** Judges an answer by its words and citations alone; no model takes part. */
export function judge(question: EvalCase, answer: Answer): Judgement {
  const { abstained, forbids } = question.expect;
  const text = readText([answer.answer, ...answer.notices].join('\n'));
  const forbidden = forbids.find((form) => says(form, text));
  if (forbidden !== undefined) return { verdict: 'wrong', reason: `says "${forbidden}"` };
  if (answer.abstained && abstained !== false) return CORRECT;
  if (answer.abstained) {
    const shown = judgeContents(question, answer, text) === CORRECT;
    // What code shows as nearest it is not sure of; a model that says what is missing first tells the rest as it is.
    return shown && isWritten(answer) ? CORRECT : { verdict: 'missing', reason: 'abstained', shown };
  }
  if (abstained === true) return { verdict: 'wrong', reason: 'answered what the sources do not say' };
  return judgeContents(question, answer, text);
}

function isWritten({ work }: Answer): boolean {
  return work !== undefined && !work.standIn;
}

function judgeContents({ expect }: EvalCase, answer: Answer, text: ReadText): Judgement {
  const lacking = expect.contains.filter((requirement) => !meets(requirement, text));
  const uncited = expect.documents.filter((id) => !citedDocuments(answer).has(id));
  if (expect.contains.length > 0 && lacking.length === expect.contains.length) {
    return { verdict: 'wrong', reason: `says nothing of ${worded(lacking)}` };
  }
  if (expect.contains.length === 0 && uncited.length > 0) {
    return { verdict: 'wrong', reason: `does not cite ${uncited.join(', ')}` };
  }
  const unsaid = expect.caveats.filter((requirement) => !meets(requirement, text));
  if (unsaid.length > 0) return { verdict: 'wrong', reason: `does not say ${worded(unsaid)}` };
  if (lacking.length > 0) return { verdict: 'missing', reason: `lacks ${worded(lacking)}` };
  if (uncited.length > 0) return { verdict: 'missing', reason: `does not cite ${uncited.join(', ')}` };
  return CORRECT;
}

function citedDocuments({ sentences }: Answer): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ citations }) => citations.map(({ document }) => document)));
}

function worded(requirements: EvalCase['expect']['contains']): string {
  return requirements.map((one) => JSON.stringify(typeof one === 'string' ? one : one[0])).join(', ');
}
