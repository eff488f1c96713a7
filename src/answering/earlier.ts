import type { Question } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import { gather } from './evidence/gather.ts';
import { decide } from './extractive/decide.ts';
import type { Plan } from './extractive/plan.ts';
import type { Snapshot } from './snapshot.ts';
import { understandInContext } from './understand/follow-up.ts';
import type { Understanding } from './understand/understand.ts';

/** A question that was put before another one, and what it was told. */
export interface Earlier {
  asked: Understanding;
  told: Plan;
}

/** The asker's question before this one, understood in its own context; undefined where there is none. */
export function askedBefore(question: Question, snapshot: Snapshot, today: Edtf): Understanding | undefined {
  const turns = question.history.filter(({ role }) => role === 'user');
  const last = turns.at(-1);
  return last && understandInContext({ ...question, text: last.content, history: turns.slice(0, -1) }, snapshot, today);
}

/** That question looked into again; undefined where there is none, or where it was told nothing. */
export async function toldBefore(question: Question, snapshot: Snapshot, today: Edtf): Promise<Earlier | undefined> {
  const asked = askedBefore(question, snapshot, today);
  if (!asked) return undefined;
  const told = decide(asked, await gather(asked, snapshot), snapshot);
  return told.abstain ? undefined : { asked, told };
}
