import type { Language } from '../../domain/answer.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Match } from '../evidence/match.ts';
import type { Plan } from '../extractive/plan.ts';
import type { Snapshot } from '../snapshot.ts';
import { conflictExhibit, type Exhibit, factExhibit, measureExhibit, passageExhibit } from './exhibits.ts';
import { estimateTokens } from './tokens.ts';

/** What the model is shown at most, in tokens as estimated; with question and history it comes to about 4,000. */
const EVIDENCE_TOKENS = 2800;
/** What one look-up adds at most. */
export const LOOK_UP_TOKENS = 900;
const MAX_FACTS = 12;
const MAX_MEASURES = 8;
/** Rows that cover less of the question would only crowd out the texts. */
const ROW_COVERAGE = 0.5;
/** What the service adds around a block and around each of its sentences, in tokens. */
const OVERHEAD = { block: 25, sentence: 8 };

/**
 * The evidence for a question, the surest first, as far as the budget goes: what the plan rests on, the rows that fit
 * as well, and the passages with the sentences that fit best. Figures that contradict one another come together.
 */
export function offer(plan: Plan, evidence: Evidence, snapshot: Snapshot, language: Language): Exhibit[] {
  const facts = distinct([...plan.facts, ...rowsOf(evidence.facts, ({ fact }) => fact)]).slice(0, MAX_FACTS);
  const measures = distinct([...plan.measures, ...rowsOf(evidence.measures, ({ measure }) => measure)]);
  return within(EVIDENCE_TOKENS, [
    ...conflictsOf(facts, snapshot, language),
    ...facts.map((fact) => factExhibit(fact, snapshot, language)),
    ...measures.slice(0, MAX_MEASURES).map((measure) => measureExhibit(measure, snapshot, language)),
    ...passagesOf(evidence.sentences, snapshot),
  ]);
}

/** Exhibits in order until the next one would break the budget; smaller ones behind it may still fit. */
export function within(budget: number, exhibits: readonly Exhibit[]): Exhibit[] {
  let left = budget;
  return exhibits.filter((exhibit) => {
    const size = sizeOf(exhibit);
    if (size > left) return false;
    left -= size;
    return true;
  });
}

/** The passages of sentences, in the order of their best one. */
export function passagesOf(sentences: readonly Match[], snapshot: Snapshot): Exhibit[] {
  const fitFirst = [...sentences].sort((a, b) => fit(b) - fit(a));
  const passages = fitFirst.flatMap(({ candidate: { document, span } }) =>
    snapshot.corpus.passages
      .filter((passage) => passage.document === document && passage.start <= span.start && span.end <= passage.end)
      .slice(0, 1),
  );
  return distinct(passages).map((passage) => passageExhibit(passage, snapshot));
}

/** Both sides of each contradiction that one of the facts is part of. */
export function conflictsOf(facts: readonly Fact[], snapshot: Snapshot, language: Language): Exhibit[] {
  return snapshot.conflicts
    .filter((conflict) => conflict.kind !== 'definition' && facts.some(({ id }) => conflict.facts.includes(id)))
    .flatMap((conflict) => conflictExhibit(conflict, snapshot, language) ?? []);
}

function rowsOf<Row>(matches: readonly Match[], rowOf: (candidate: Match['candidate']) => Row | undefined): Row[] {
  return matches
    .filter(({ place, period, coverage }) => place && period && coverage >= ROW_COVERAGE)
    .flatMap(({ candidate }) => rowOf(candidate) ?? []);
}

/** A sentence about the right place and time is worth more than one that only shares words. */
function fit({ score, place, period }: Match): number {
  return score + Number(place) + Number(period);
}

function distinct<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function sizeOf({ block }: Exhibit): number {
  const sentences = block.sentences.map((sentence) => estimateTokens(sentence) + OVERHEAD.sentence);
  return sentences.reduce((sum, size) => sum + size, OVERHEAD.block + estimateTokens(block.title));
}
