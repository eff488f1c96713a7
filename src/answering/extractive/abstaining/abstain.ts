import type { AbstainReason } from '../../../wording/wording.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { goalsClaimed } from '../matter/goals-claimed.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import { planSentences } from '../plan-words.ts';
import type { FigureSelection } from '../select.ts';
import { asksWords, factsElsewhere, MAX_NEAREST, nearestFacts, nearestMeasures, nearestSentences } from './nearest.ts';
import { reasonOf } from './reason.ts';

/** Why there is no answer, and what comes nearest: figures of the place and its sentences, figures of other places. */
export function abstain(
  question: Understanding,
  figures: FigureSelection,
  evidence: Evidence,
  snapshot: Snapshot,
): Plan {
  const ofFigure = reasonOf(figures.unanswered[0] ?? question, evidence, snapshot);
  // What one of several places has nothing of, another may have.
  const isOfOnePlace = ofFigure.kind === 'words' && question.places.length > 1;
  const reason = isOfOnePlace ? reasonOf(question, evidence, snapshot) : ofFigure;
  const goals = goalsClaimed(question, evidence);
  if (goals.length > 0) {
    const unsaid: AbstainReason = reason.kind === 'words' ? { kind: 'goal' } : reason;
    return { ...EMPTY_PLAN, facts: goals.slice(0, MAX_NEAREST), abstain: unsaid };
  }
  return { ...EMPTY_PLAN, ...offered(question, figures, { reason, evidence, snapshot }), abstain: reason };
}

/** What comes near; a figure is told with the words that may say more, of another time without. */
function offered(
  question: Understanding,
  figures: FigureSelection,
  { reason, evidence, snapshot }: { reason: AbstainReason; evidence: Evidence; snapshot: Snapshot },
): Partial<Plan> {
  const inWords = asksWords(question);
  const near = nearestFacts(question, evidence, snapshot);
  const several = new Set(near.map(({ place }) => place)).size > 1;
  const own = figures.facts.length > 0 && !several ? figures.facts : near;
  const facts = inWords ? [] : own.slice(0, MAX_NEAREST);
  // Outside the field, nothing comes near; of a place that the sources do not have, only other places do.
  if (reason.kind === 'off topic' || reason.kind === 'place')
    return { facts: facts.length > 0 || inWords ? facts : factsElsewhere(question, evidence, snapshot) };
  if (facts.length > 0 && reason.kind !== 'words') return { facts };
  const {
    sentences,
    facts: unsaid,
    remarks,
  } = planSentences(nearestSentences(question, evidence, reason, snapshot), snapshot);
  const measures = inWords ? nearestMeasures(evidence) : [];
  const room = MAX_NEAREST - measures.length;
  // Of two places, the figures of both stand side by side.
  const told = sentences.slice(0, several ? room - facts.length : room);
  const rows = [...new Set([...facts, ...unsaid])].slice(0, room - told.length);
  if (rows.length + measures.length + told.length > 0) return { facts: rows, measures, sentences: told, remarks };
  return inWords ? {} : { facts: factsElsewhere(question, evidence, snapshot) };
}
