import type { Snapshot } from '../answering/snapshot.ts';
import type { Answer } from '../domain/answer.ts';
import type { RetrievalQuery } from '../retrieval/retrieve.ts';
import type { EvalCase, Suite } from './case.ts';
import { type CitationTallies, tallyCitations } from './citations.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import type { Asker } from './drafters.ts';
import { type Half, halfOf } from './half.ts';
import { type Judgement, judge } from './judge.ts';
import { type RankingScores, scoreRanking } from './ranking.ts';
import { refusalsBy } from './refusals.ts';
import { type Relevant, relevantTo } from './relevance.ts';

/** What became of one question. */
export interface Outcome {
  case: EvalCase;
  half: Half;
  answer: Answer;
  judgement: Judgement;
  citations: CitationTallies;
  /** Only where it is known which passages are relevant. */
  ranking?: RankingScores;
  /** Only for what went wrong in the half that may be read. */
  diagnosis?: Diagnosis;
  /** By which rules the right sentence was refused; only where an answer was and should not have been. */
  refusedBy?: readonly string[];
  milliseconds: number;
}

/** "Last year" must mean the same year whenever the evaluation is run. */
export const TODAY = '2025-01-15';
/** How deep a relevant passage is looked for. */
const DEPTH = 50;

/** What the questions are put to. */
export interface Subject {
  /** Opens a corpus folder, the project's own unless another is named. */
  open: (corpus?: string) => Promise<Snapshot>;
  asker: Asker;
}

/** Asks every question of the suites that is in one of the halves, one after the other. */
export async function runSuites(
  suites: readonly Suite[],
  { open, asker }: Subject,
  halves: readonly Half[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { corpus, cases } of suites) {
    const snapshot = await open(corpus);
    for (const one of cases.filter(({ id }) => halves.includes(halfOf(id)))) {
      outcomes.push(await runCase(one, snapshot, asker));
    }
  }
  return outcomes;
}

async function runCase(one: EvalCase, snapshot: Snapshot, asker: Asker): Promise<Outcome> {
  const { listening, queries } = listenIn(snapshot);
  const question = { text: one.question, history: one.history };
  const started = performance.now();
  const answer = await asker(question, listening, TODAY);
  const milliseconds = performance.now() - started;
  const judgement = judge(one, answer);
  const relevant = relevantTo(one, snapshot);
  const ranked = await rank(queries, snapshot);
  const half = halfOf(one.id);
  const task = { question, answer, relevant, ranked, today: TODAY };
  const mayAbstain = one.expect.abstained !== false;
  const refused = answer.abstained && one.expect.abstained === false && relevant.length > 0;
  const failed = half === 'a' && judgement.verdict !== 'correct';
  return {
    case: one,
    half,
    answer,
    judgement,
    citations: tallyCitations(answer, snapshot),
    ...(relevant.length > 0 && { ranking: scoreRanking(ranked, relevant) }),
    ...(failed && { diagnosis: await diagnose({ ...task, mayAbstain }, snapshot) }),
    ...(refused && { refusedBy: await refusalsBy(question, relevant, snapshot, TODAY) }),
    milliseconds,
  };
}

/** A snapshot that remembers what its retriever was asked, so that the ranking scored is the one the answer saw. */
function listenIn(snapshot: Snapshot): { listening: Snapshot; queries: RetrievalQuery[] } {
  const queries: RetrievalQuery[] = [];
  const retriever: Snapshot['retriever'] = {
    search(query) {
      queries.push(query);
      return snapshot.retriever.search(query);
    },
  };
  return { listening: { ...snapshot, retriever }, queries };
}

/** The ranking of the first query, to a depth at which a missing passage can be placed. */
async function rank([query]: readonly RetrievalQuery[], snapshot: Snapshot): Promise<Relevant[]> {
  if (!query) return [];
  const found = await snapshot.retriever.search({ ...query, limit: DEPTH });
  return found.map(({ passage }) => ({ document: passage.document, start: passage.start, end: passage.end }));
}
