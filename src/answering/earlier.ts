import type { Question } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import { gather } from './evidence/gather.ts';
import { decide } from './extractive/decide.ts';
import { kindAskedOf } from './extractive/matter/derived-rows.ts';
import type { Plan } from './extractive/plan.ts';
import type { Snapshot } from './snapshot.ts';
import { understandInContext } from './understand/follow-up.ts';
import { isLightWord } from './understand/light-words.ts';
import { type Understanding, understand } from './understand/understand.ts';

/** The asker's question before this one, understood in its own context; undefined where there is none. */
export function askedBefore(question: Question, snapshot: Snapshot, today: Edtf): Understanding | undefined {
  const turns = question.history.filter(({ role }) => role === 'user');
  const last = turns.at(-1);
  return last && understandInContext({ ...question, text: last.content, history: turns.slice(0, -1) }, snapshot, today);
}

/** What such a question was told; undefined where that was nothing. */
export async function toldTo(asked: Understanding, snapshot: Snapshot): Promise<Plan | undefined> {
  const told = decide(asked, await gather(asked, snapshot), snapshot);
  return told.abstain ? undefined : told;
}

/**
 * Whether a follow-up that asks for no figure ("and what happens to the waste?") would be told the very figures that the
 * question before it was: those are of what that one asked.
 */
export async function isTheSameAgain(
  plan: Plan,
  question: Question,
  snapshot: Snapshot,
  today: Edtf,
): Promise<boolean> {
  const { facts, formulas, measures, sentences } = plan;
  const isFigures = facts.length > 0 && [formulas, measures, sentences].every((other) => other.length === 0);
  if (plan.abstain || !isFigures) return false;
  const own = understand(question.text, snapshot, today);
  const asksFigure = own.asks.has('value') || own.dimension !== undefined || kindAskedOf(own) !== undefined;
  const saysMore = own.terms.length > 0 || own.rest.some((word) => !isLightWord(word));
  if (asksFigure || own.indicators.length > 0 || own.places.length + own.periods.length > 0 || !saysMore) return false;
  const before = askedBefore(question, snapshot, today);
  const told = before && (await toldTo(before, snapshot));
  return told !== undefined && facts.every((fact) => told.facts.includes(fact));
}
