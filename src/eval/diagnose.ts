import type { Candidate } from '../answering/evidence/candidate.ts';
import { type Evidence, gather } from '../answering/evidence/gather.ts';
import type { Match } from '../answering/evidence/match.ts';
import { compose } from '../answering/extractive/compose.ts';
import { decide } from '../answering/extractive/decide.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import { understandInContext } from '../answering/understand/follow-up.ts';
import type { Understanding } from '../answering/understand/understand.ts';
import type { Answer, Question } from '../domain/answer.ts';
import { overlaps, type Relevant } from './relevance.ts';

/** The stage at which the right words were lost, in the order of the pipeline. */
type Stage =
  | 'not retrieved'
  | 'place'
  | 'period'
  | 'indicator'
  | 'coverage'
  | 'outranked'
  | 'verification'
  | 'shown as nearest only'
  | 'wording'
  | 'should abstain'
  | 'no quote named';

export interface Diagnosis {
  stage: Stage;
  /** 1-based rank of the first passage that holds the right words; undefined when none of those looked at does. */
  passageRank?: number;
  /** The best candidate that holds the right words, with its 1-based rank among those of its kind. */
  candidate?: { kind: Candidate['kind']; rank: number; coverage: number; missing: readonly string[] };
}

export interface Failure {
  question: Question;
  answer: Answer;
  /** True where saying nothing is right. */
  mayAbstain: boolean;
  relevant: readonly Relevant[];
  /** The passages as the answer's own search ranks them. */
  ranked: readonly Relevant[];
  today: string;
}

/** Below this, a candidate is not about enough of the question to be answered with. */
const ENOUGH = 0.6;

/** Tells where the right passage or fact ranked, and which stage lost it. */
export async function diagnose(failure: Failure, snapshot: Snapshot): Promise<Diagnosis> {
  const { question, relevant, ranked, today } = failure;
  if (relevant.length === 0) return { stage: failure.mayAbstain ? 'should abstain' : 'no quote named' };
  const rank = ranked.findIndex((passage) => relevant.some((wanted) => overlaps(passage, wanted)));
  const passageRank = rank < 0 ? {} : { passageRank: rank + 1 };
  const understood = understandInContext(question, snapshot, today);
  const evidence = await gather(understood, snapshot);
  const best = bestMatch(evidence, relevant);
  if (!best) return { stage: 'not retrieved', ...passageRank };
  const { coverage, missing, candidate } = best.match;
  return {
    stage: stageOf(best.match, understood, evidence, failure, snapshot),
    ...passageRank,
    candidate: { kind: candidate.kind, rank: best.rank, coverage, missing },
  };
}

function stageOf(
  match: Match,
  understood: Understanding,
  evidence: Evidence,
  { answer, relevant }: Failure,
  snapshot: Snapshot,
): Stage {
  const cites = (sentences: readonly Pick<Answer['sentences'][number], 'citations'>[]) =>
    sentences.some(({ citations }) =>
      citations.some((citation) => relevant.some((wanted) => overlaps(citation, wanted))),
    );
  if (cites(answer.sentences)) return answer.abstained ? 'shown as nearest only' : 'wording';
  const draft = compose(decide(understood, evidence, snapshot), snapshot, understood.language);
  if (cites(draft.sentences)) return 'verification';
  if (!match.place) return 'place';
  if (!match.period) return 'period';
  if (!match.indicator) return 'indicator';
  return match.coverage < ENOUGH ? 'coverage' : 'outranked';
}

/** The best match over the right words: one that fits before one that does not, then by score. */
function bestMatch(evidence: Evidence, relevant: readonly Relevant[]): { match: Match; rank: number } | undefined {
  return [evidence.facts, evidence.measures, evidence.sentences]
    .flatMap((kind) => kind.map((match, index) => ({ match, rank: index + 1 })))
    .filter(({ match }) => relevant.some((wanted) => overlaps(positionOf(match), wanted)))
    .sort((a, b) => fits(b.match) - fits(a.match) || b.match.score - a.match.score)[0];
}

function fits({ place, period, indicator }: Match): number {
  return Number(place) + Number(period) + Number(indicator);
}

function positionOf({ candidate }: Match): Relevant {
  return { document: candidate.document, start: candidate.span.start, end: candidate.span.end };
}
