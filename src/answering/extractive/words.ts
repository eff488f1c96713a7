import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';

/** A sentence or measure must cover this much of the question, by weight. */
const SENTENCE_COVERAGE = 0.68;
const MEASURE_COVERAGE = 0.6;
const REVIEWED_COVERAGE = 0.9;
/** Of an enumeration ("what does the plan support"), everything this close to the best is an item. */
const SAME_LIST = 0.3;
const SAME_ANSWER = 0.06;
const MAX_MEASURES = 8;
const MAX_SENTENCES = 2;

/** The measures that answer a question about policy, the best first. */
export function selectMeasures(question: Understanding, evidence: Evidence, snapshot: Snapshot): Match[] {
  const fitting = evidence.measures.filter((match) => fits(match, snapshot) && match.coverage >= MEASURE_COVERAGE);
  const best = fitting[0]?.score ?? 0;
  const enumerates = question.asks.has('policy') || question.asks.has('list');
  return fitting.filter(({ score }) => score >= best - (enumerates ? SAME_LIST : SAME_ANSWER)).slice(0, MAX_MEASURES);
}

/** The sentences that answer a question in the source's own words, the best first. */
export function selectSentences(evidence: Evidence, snapshot: Snapshot, options: { withFigure: boolean }): Match[] {
  const fitting = evidence.sentences.filter(
    (match) =>
      fits(match, snapshot) &&
      match.coverage >= SENTENCE_COVERAGE &&
      (!options.withFigure || statesFigure(match, snapshot)),
  );
  const best = fitting[0]?.score ?? 0;
  return fitting.filter(({ score }) => score >= best - SAME_ANSWER).slice(0, MAX_SENTENCES);
}

/** The figures of a reviewed document are in its fact table: its sentences only help where they leave no doubt. */
function statesFigure({ candidate, coverage, beside }: Match, snapshot: Snapshot): boolean {
  if (beside.some((name) => snapshot.isDefining(name))) return false;
  if (snapshot.document(candidate.document).reviewed && coverage < REVIEWED_COVERAGE) return false;
  return parseQuantities(candidate.quote).length > 0;
}

/** Names of the question must be there: words alone never make up for a missing place, period or term. */
function fits(match: Match, snapshot: Snapshot): boolean {
  if (!match.place || !match.period) return false;
  return !match.missing.some((name) => snapshot.isDefining(name) || isWord(name, snapshot));
}

/** True for a word, not a name: a word of weight that is missing may turn the question round ("lose", "abolish"). */
export function isWord(name: string, snapshot: Snapshot): boolean {
  return snapshot.term(name) === undefined && snapshot.indicator(name) === undefined;
}
