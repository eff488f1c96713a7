import { inquire } from '../../src/answering/inquiry.ts';
import { remembering } from '../../src/answering/remembering.ts';
import type { Snapshot } from '../../src/answering/snapshot.ts';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import { type Relevant, relevantTo } from '../../src/eval/relevance.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import type { RetrievalItem, RetrievalQuery } from '../../src/retrieval/retrieve.ts';
import { SUITES } from '../eval/suites.ts';

/** A question of the evaluation with where its answer stands. */
export interface RatedQuestion {
  text: string;
  relevant: readonly Relevant[];
  /** What the bot finds it to ask for, with the other ways to say it. */
  items: readonly RetrievalItem[];
}

const TODAY = '2025-01-15';

/** A question that stands for itself and has an answer in the texts of its suite. */
interface AnswerableQuestion extends Pick<RatedQuestion, 'text' | 'relevant'> {
  snapshot: Snapshot;
}

/** The evaluation's questions that have an answer and stand for themselves, each text once. */
export async function answerableQuestions(): Promise<AnswerableQuestion[]> {
  const open = remembering(openCorpus);
  const found = new Map<string, AnswerableQuestion>();
  for (const { corpus = BUILT_IN_CORPUS, cases } of SUITES) {
    const snapshot = await open(corpus);
    for (const one of cases.filter(({ history }) => history.length === 0)) {
      const relevant = relevantTo(one, snapshot);
      if (relevant.length > 0) found.set(one.question, { text: one.question, relevant, snapshot });
    }
  }
  return [...found.values()];
}

/** Those questions, each with what the bot asks its index for. */
export async function ratedQuestions(): Promise<RatedQuestion[]> {
  const rated: RatedQuestion[] = [];
  for (const { text, relevant, snapshot } of await answerableQuestions())
    rated.push({ text, relevant, items: await itemsFor(text, snapshot) });
  return rated;
}

async function itemsFor(text: string, snapshot: Snapshot): Promise<readonly RetrievalItem[]> {
  const asked: RetrievalQuery[] = [];
  const retriever: Snapshot['retriever'] = {
    search(query) {
      asked.push(query);
      return snapshot.retriever.search(query);
    },
  };
  await inquire({ text, history: [] }, { ...snapshot, retriever }, TODAY);
  return asked[0]?.items ?? [];
}
