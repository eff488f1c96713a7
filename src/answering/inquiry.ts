import type { Question, Turn } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import { planAroundTold } from './around-told.ts';
import { boundedHistory } from './drafting/history.ts';
import type { Rewrite, Rewriter } from './drafting/port.ts';
import { isTheSameAgain } from './earlier.ts';
import { type Evidence, gather } from './evidence/gather.ts';
import { decide } from './extractive/decide.ts';
import { leavesOpen, leavingAside, NOTHING, type Plan } from './extractive/plan.ts';
import { planInParts, planOfEarlier } from './in-parts.ts';
import { planSideBySide } from './side-by-side.ts';
import type { Snapshot } from './snapshot.ts';
import { asAsked } from './understand/as-asked.ts';
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
  /** What a model made of a follow-up that code could not follow, or failed to. */
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
  const again = await lookAgain({ ...question, text: asAsked(text, snapshot) }, found, snapshot, today);
  const first = { question, text, history, snapshot, today, ...found, ...again };
  if (!first.plan.abstain || history.length === 0) return first;
  const rewrite = await rewriter?.rewriteFollowUp?.(text, history, signal);
  if (rewrite?.question === undefined) return { ...first, ...(rewrite && { rewrite }) };
  const { language } = found.understood;
  const rewritten = await lookInto({ ...understand(rewrite.question, snapshot, today), language }, snapshot);
  return { ...first, ...(rewritten.plan.abstain ? {} : rewritten), rewrite };
}

/** What one way of looking into a question found. */
type Found = Pick<Inquiry, 'understood' | 'evidence' | 'plan'>;

/**
 * What the other ways of looking into a question say better than the first: by what the question before was told, part by
 * part, figure beside figure, or without what only leads up to it. Nothing where none does.
 */
async function lookAgain(asked: Question, found: Found, snapshot: Snapshot, today: Edtf): Promise<Partial<Found>> {
  const earlier = await planByEarlier(asked, found.plan, snapshot, today);
  if (earlier) return { plan: earlier };
  const isOpen = found.plan.abstain !== undefined || leavesOpen(found.plan);
  if (!isOpen) return {};
  const inParts = await planInParts(asked, found.understood, snapshot, today);
  const parts = inParts ?? (await planSideBySide(asked, found.understood, snapshot, today));
  // What tells no more than all at once did is only another choice of words.
  if (parts) return found.plan.abstain || !leavesOpen(parts) ? { plan: parts } : {};
  const proper = understandProper(asked, snapshot, today);
  const without = proper && (await lookInto(proper.understood, snapshot));
  if (!without || without.plan.abstain) return {};
  return { ...without, plan: leavingAside(without.plan, proper.leftAside) };
}

/** What is told of the very words or figures that the question before was told; nothing where they would be told again. */
async function planByEarlier(asked: Question, plan: Plan, snapshot: Snapshot, today: Edtf): Promise<Plan | undefined> {
  if (asked.history.length === 0) return undefined;
  const told = (await planAroundTold(asked, snapshot, today)) ?? (await planOfEarlier(asked, snapshot, today));
  if (told) return told;
  return (await isTheSameAgain(plan, asked, snapshot, today)) ? NOTHING : undefined;
}

async function lookInto(understood: Understanding, snapshot: Snapshot): Promise<Found> {
  const evidence = await gather(understood, snapshot);
  return { understood, evidence, plan: decide(understood, evidence, snapshot) };
}
