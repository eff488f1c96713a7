import { answerQuestion } from '../../../src/answering/answer.ts';
import type { Drafter } from '../../../src/answering/drafting/port.ts';
import type { Snapshot } from '../../../src/answering/snapshot.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { tallyCitations } from '../../../src/eval/citations.ts';
import type { QuestionCase } from '../../questions/case.ts';
import { TODAY } from '../asking.ts';
import type { HostileModel } from './hostile.ts';

/** Lies of one kind over all questions, and those that were shown. */
export interface Played {
  kind: string;
  told: number;
  shown: readonly string[];
}

/** Puts the questions to a model that lies, over the fake service that `hostile` speaks through. */
export async function playHostile(
  cases: readonly QuestionCase[],
  model: Drafter,
  hostile: HostileModel,
  snapshot: Snapshot,
): Promise<Played[]> {
  const lies: { kind: string; lie: string; shown: boolean }[] = [];
  for (const { question, history = [] } of cases) {
    hostile.told.clear();
    const { answer } = await answerQuestion({ text: question, history }, snapshot, TODAY, { model });
    // The mark of the citation stands before or behind the last full stop.
    for (const [lie, kind] of hostile.told) lies.push({ kind, lie, shown: answer.includes(lie.slice(0, -1)) });
  }
  return [...Map.groupBy(lies, ({ kind }) => kind)].map(([kind, told]) => ({
    kind,
    told: told.length,
    shown: [...new Set(told.filter(({ shown }) => shown).map(({ lie }) => lie))],
  }));
}

/** How a model fared that does its work. */
export interface Fared {
  /** Questions for which it was asked, the evidence being enough. */
  written: number;
  /** What is wrong with which question; empty where all is well. */
  faults: readonly string[];
}

/** Puts the questions to a model that does its work. */
export async function playGood(cases: readonly QuestionCase[], model: Drafter, snapshot: Snapshot): Promise<Fared> {
  const faults: string[] = [];
  let written = 0;
  for (const { id, question, history = [], expect } of cases) {
    const answer = await answerQuestion({ text: question, history }, snapshot, TODAY, { model });
    written += answer.work ? 1 : 0;
    const unanswered = answer.abstained && answer.work !== undefined && expect.abstained === false;
    faults.push(
      ...[...(unanswered ? ['not answered'] : []), ...faultsOf(answer, snapshot)].map((one) => `${id}: ${one}`),
    );
  }
  return { written, faults };
}

/** What an answer lacks of being cited and checked throughout, told by other means than the verifiers. */
function faultsOf(answer: Answer, snapshot: Snapshot): string[] {
  const { coverage, validity, support } = tallyCitations(answer, snapshot);
  const { checked, total } = answer.figures;
  return [
    ...(coverage.held < coverage.of ? ['a sentence without a citation'] : []),
    ...(validity.held < validity.of ? ['a citation that is not verbatim'] : []),
    ...(support.held < support.of ? ['a figure that is not borne out'] : []),
    ...(checked < total ? ['a figure that is not checked'] : []),
    // Where only a follow-up was rewritten, the model was not asked for an answer.
    ...(answer.work?.standIn && answer.work.rounds > 0 ? ['another answer stands in'] : []),
  ];
}
