import { spansOverlap } from '../../../domain/document.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { Plan } from '../plan.ts';
import { WORD_ASKS } from '../word-options.ts';

/** Where no place is named, what another text says is this close to the best, or about something else. */
const SAME_MATTER = 0.12;

/**
 * A plan in words without what only shares some words with the question: whatever stands beside the best sentence or
 * measure must be of all that this is of.
 */
export function withoutStrays(plan: Plan, question: Understanding, evidence: Evidence): Plan {
  const measured = evidence.measures.filter(
    ({ candidate: { measure } }) => measure !== undefined && plan.measures.includes(measure),
  );
  const quoted = evidence.sentences.filter(({ candidate }) => plan.sentences.includes(candidate));
  const [best] = [...quoted, ...measured].sort((a, b) => b.score - a.score);
  if (!best) return plan;
  const belongs = (match: Match) => match === best || isOfMatter(match, best, question);
  const strays = [...measured, ...quoted].filter((match) => !belongs(match)).map(({ candidate }) => candidate);
  return {
    ...plan,
    measures: plan.measures.filter((measure) => !strays.some((stray) => stray.measure === measure)),
    sentences: plan.sentences.filter((sentence) => !strays.includes(sentence)),
  };
}

function isOfMatter(match: Match, best: Match, { places, asks, terms }: Understanding): boolean {
  const isOfText = match.candidate.document === best.candidate.document;
  // A measure and the sentence that it was taken from say the same.
  if (isOfText && spansOverlap(match.candidate.span, best.candidate.span)) return true;
  if (match.missing.some((name) => !best.missing.includes(name))) return false;
  if (terms.some(({ ids }) => speaksOf(best, ids) && !speaksOf(match, ids))) return false;
  if (isOfText) return true;
  if (match.beside.some((name) => ![...best.beside, ...best.missing].includes(name))) return false;
  if (places.length > 0) return true;
  // Who does it, and when, is told by one text; what another says of the like is about somebody else.
  return !WORD_ASKS.some((ask) => asks.has(ask)) && match.score >= best.score - SAME_MATTER;
}

function speaksOf({ candidate }: Match, ids: readonly string[]): boolean {
  return ids.some((id) => candidate.concepts.has(id) || candidate.mentioned.has(id));
}
