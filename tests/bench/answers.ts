import { answerQuestion } from '../../src/answering/answer.ts';
import { gather } from '../../src/answering/evidence/gather.ts';
import { compose } from '../../src/answering/extractive/compose.ts';
import { decide } from '../../src/answering/extractive/decide.ts';
import { createSnapshot, type Snapshot } from '../../src/answering/snapshot.ts';
import { understandInContext } from '../../src/answering/understand/follow-up.ts';
import { verifyDraft } from '../../src/answering/verify/verify.ts';
import type { GeneratedCorpus } from './corpus.ts';
import { memoryInUse, quantile, type Timing, timed, timeRounds } from './measure.ts';

/** The whole way of a question over one corpus. Times in milliseconds, sizes in bytes. */
export interface AnswerFigures {
  passages: number;
  facts: number;
  /** Making the snapshot, its index included. */
  prepare: number;
  memory: number;
  ask: Timing;
  /** Median time of each stage, in the order of the way. */
  stages: Readonly<Record<string, number>>;
  /** Share of the questions about generated documents that get the figure that stands there. */
  right?: number;
}

const TODAY = '2025-01-15';

/** Asks verified extractive answers of one corpus: `questions`, and those that its own documents answer. */
export async function measureAnswers(
  { corpus, gazetteer, questions: generated }: GeneratedCorpus,
  questions: readonly string[],
  rounds: number,
): Promise<AnswerFigures> {
  const before = await memoryInUse();
  const { result: snapshot, ms: prepare } = await timed(() => createSnapshot(corpus, gazetteer));
  // What is read on first use belongs to the memory, not to the times.
  const step = Math.max(1, Math.floor(generated.length / questions.length));
  const own = generated.filter((_, index) => index % step === 0);
  let right = 0;
  for (const { text, figure } of own) if ((await ask(text, snapshot)).includes(figure)) right += 1;
  const asked = [...questions, ...own.map(({ text }) => text)];
  return {
    passages: corpus.passages.length,
    facts: corpus.facts.length,
    prepare,
    ask: await timeRounds(asked, rounds, (text) => ask(text, snapshot)),
    stages: await timeStages(asked, snapshot),
    memory: (await memoryInUse()) - before,
    ...(own.length > 0 && { right: right / own.length }),
  };
}

async function ask(text: string, snapshot: Snapshot): Promise<string> {
  return (await answerQuestion({ text, history: [] }, snapshot, TODAY)).answer;
}

async function timeStages(questions: readonly string[], snapshot: Snapshot): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  async function stage<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
    const { result, ms } = await timed(run);
    (times[name] ??= []).push(ms);
    return result;
  }
  for (const text of questions) {
    const understood = await stage('understand', () => understandInContext({ text, history: [] }, snapshot, TODAY));
    const evidence = await stage('gather evidence', () => gather(understood, snapshot));
    const plan = await stage('decide', () => decide(understood, evidence, snapshot));
    const draft = await stage('compose', () => compose(plan, snapshot, understood.language));
    await stage('verify', () => verifyDraft(draft, snapshot));
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, quantile(all, 0.5)]));
}
