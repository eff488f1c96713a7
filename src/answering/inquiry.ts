import type { Question, Turn } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import { planAroundTold } from './around-told.ts';
import { boundedHistory } from './drafting/history.ts';
import type { Rewrite, Rewriter } from './drafting/port.ts';
import { isTheSameAgain } from './earlier.ts';
import { type Evidence, gather } from './evidence/gather.ts';
import { decide } from './extractive/decide.ts';
import { EMPTY_PLAN, type Plan } from './extractive/plan.ts';
import { planInParts, planOfEarlier } from './in-parts.ts';
import { planSideBySide } from './side-by-side.ts';
import type { Snapshot } from './snapshot.ts';

import { understandInContext } from './understand/follow-up.ts';
import { understandProper } from './understand/lead-in.ts';
import { normaliseQuestion } from './understand/text.ts';
import { type Understanding, understand } from './understand/understand.ts';

/** A question with all that code found out about it. */
export interface Inquiry {
  question: Question;
  /** The question in NFKC form without control characters. */
  text: string;
  /** The earlier turns as far as a model is shown them. */
  history: readonly Turn[];
  understood: Understanding;
  evidence: Evidence;
  /** What can be said without a model. */
  plan: Plan;
  snapshot: Snapshot;
  /** What "last year" is read against. */
  today: Edtf;
  /** What a model made of a follow-up that code could not follow. */
  rewrite?: Rewrite;
}

/**
 * Understands a question, gathers evidence and decides what it says. A follow-up that leads nowhere that way is worth
 * a small call: it is looked into once more in the words that `rewriter` finds for it. Those are never shown.
 */
export async function inquire(
  question: Question,
  snapshot: Snapshot,
  today: Edtf,
  rewriter?: Partial<Rewriter>,
  signal?: AbortSignal,
): Promise<Inquiry> {
  const text = normaliseQuestion(question.text);
  const history = boundedHistory(question.history);
  const found = await lookInto(understandInContext(question, snapshot, today), snapshot);
  const earlier = history.length > 0 ? await planByEarlier({ ...question, text }, snapshot, today) : undefined;
  if (earlier) return { question, text, history, snapshot, today, ...found, plan: earlier };
  if (await isTheSameAgain(found.plan, { ...question, text }, snapshot, today))
    return { question, text, history, snapshot, today, ...found, plan: NOTHING };
  const open = found.plan.abstain !== undefined || isPartial(found.plan);
  const asked = { ...question, text };
  const inParts = open ? await planInParts(asked, snapshot, today) : undefined;
  const parts = open && !inParts ? await planSideBySide(asked, found.understood, snapshot, today) : inParts;
  // What tells no more than all at once did is only another choice of words.
  const better = parts && (found.plan.abstain || !isPartial(parts)) ? { plan: parts } : {};
  const proper = open && !parts ? understandProper(question, snapshot, today) : undefined;
  const without = proper && (await lookInto(proper, snapshot));
  const told = without && !without.plan.abstain ? without : {};
  const first = { question, text, history, snapshot, today, ...found, ...better, ...told };
  if (!first.plan.abstain || history.length === 0) return first;
  const rewrite = await rewriter?.rewriteFollowUp?.(text, history, signal);
  if (!rewrite) return first;
  const { language } = found.understood;
  const again = await lookInto({ ...understand(rewrite.question, snapshot, today), language }, snapshot);
  return { ...first, ...(again.plan.abstain ? {} : again), rewrite };
}

/** The sources do not say. */
const NOTHING: Plan = { ...EMPTY_PLAN, abstain: { kind: 'words', words: [] } };

/** What is told of the very words or figures that the question before was told. */
async function planByEarlier(question: Question, snapshot: Snapshot, today: Edtf): Promise<Plan | undefined> {
  return (await planAroundTold(question, snapshot, today)) ?? (await planOfEarlier(question, snapshot, today));
}

/** Whether a plan leaves a part of the question open. */
function isPartial({ remarks }: Plan): boolean {
  return remarks.some(({ kind }) => kind === 'part unanswered');
}

async function lookInto(understood: Understanding, snapshot: Snapshot) {
  const evidence = await gather(understood, snapshot);
  return { understood, evidence, plan: decide(understood, evidence, snapshot) };
}
