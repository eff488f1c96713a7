import { type Answer, type Draft, MAX_QUESTION, type Question } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import { wordingOf } from '../wording/wording.ts';
import { assemblePlanned, assembleWritten, refuse } from './assemble.ts';
import { Account } from './drafting/account.ts';
import type { AnswerCache } from './drafting/cache.ts';
import { completeConflicts, laterFirst } from './drafting/conflicts.ts';
import { draftAnswer } from './drafting/draft.ts';
import type { Drafter, Rewriter } from './drafting/port.ts';
import type { Audience } from './drafting/release.ts';
import { compose } from './extractive/compose.ts';
import { EMPTY_PLAN, type Plan } from './extractive/plan.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Snapshot } from './snapshot.ts';
import { isSufficient } from './sufficiency.ts';
import { languageOf, normaliseQuestion } from './understand/text.ts';
import { verifyDraft } from './verify/verify.ts';

/** Figures that are offered where a model finds that the question itself is not answered. */
const MAX_NEAREST = 3;

export interface AnswerOptions {
  /** Writes the answer; without it, or where it fails, the answer is put together from the plan alone. */
  model?: Drafter & Partial<Rewriter>;
  cache?: AnswerCache;
  /** Who may see the answer, as an identifier; from the cache only they get it. */
  readers?: string;
  /** Told of each sentence that the model has written as soon as it is verified. */
  audience?: Audience;
  signal?: AbortSignal;
}

/**
 * The way of a question: understand, gather, decide; draft, verify, mend; assemble. What the verifiers find wanting is
 * not posted. `today` (EDTF) is what "last year" is read against. Never throws on anything that a person can type, nor
 * on any failure of the model.
 */
export async function answerQuestion(
  question: Question,
  snapshot: Snapshot,
  today: Edtf,
  options: AnswerOptions = {},
): Promise<Answer> {
  const text = normaliseQuestion(question.text);
  if (text.length > MAX_QUESTION)
    return refuse(question, languageOf(text, question.language), { kind: 'too long', limit: MAX_QUESTION });
  const { model, cache, readers = '' } = options;
  const inquiry = await inquire(question, snapshot, today, model, options.signal);
  if (!model) return planned(inquiry);
  const { total: spent } = new Account(model, inquiry.rewrite);
  if (!isSufficient(inquiry)) {
    const work = inquiry.rewrite && { ...spent, removed: [], standIn: true };
    return { ...planned(inquiry), ...(work && { work }) };
  }
  const { language } = inquiry.understood;
  const key = { ...inquiry, language, corpus: snapshot.version, drafter: model.version, readers };
  const known = cache?.get(key, spent);
  if (known) return { ...known, question: question.text };
  const answer = await written(inquiry, model, options);
  if (!answer.work?.standIn) cache?.set(key, answer);
  return answer;
}

/** The answer that code gives alone. */
function planned(inquiry: Inquiry): Answer {
  return assemblePlanned(inquiry, verified(inquiry.plan, inquiry));
}

/** The answer that a model writes; where it fails, or what it writes does not hold, the planned one, marked as such. */
async function written(inquiry: Inquiry, model: Drafter, options: AnswerOptions): Promise<Answer> {
  const outcome = await draftAnswer(inquiry, model, options);
  if ('standIn' in outcome) {
    const answer = planned(inquiry);
    const notice = wordingOf(answer.language).standIn[outcome.standIn];
    return { ...answer, notices: [notice, ...answer.notices], work: outcome.work };
  }
  const nearest = verified(nearestIn(inquiry.plan), inquiry);
  return { ...assembleWritten(inquiry, outcome.draft, nearest), work: outcome.work };
}

/** What is offered where a model finds that the question is not answered: what code would have, or the figures it chose. */
function nearestIn({ abstain, facts, measures, sentences }: Plan): Plan {
  const rows = { ...EMPTY_PLAN, facts: facts.slice(0, MAX_NEAREST) };
  return abstain ? { ...rows, measures, sentences } : rows;
}

/** A plan in sentences, as far as they pass. */
function verified(plan: Plan, { snapshot, understood }: Inquiry): Draft {
  const draft = compose(plan, snapshot, understood.language);
  const faulty = new Set(verifyDraft(draft, snapshot).map(({ sentence }) => sentence));
  const passed = { sentences: draft.sentences.filter((_, index) => !faulty.has(index)) };
  return laterFirst(completeConflicts(passed, snapshot, understood.language), snapshot);
}
