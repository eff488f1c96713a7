import type { Draft, DraftSentence, ModelWork } from '../../domain/answer.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { StandInReason } from '../../wording/wording.ts';
import type { Plan } from '../extractive/plan.ts';
import type { Inquiry } from '../inquiry.ts';
import { Account } from './account.ts';
import { type Checked, checkSentence } from './check.ts';
import { completeConflicts } from './conflicts.ts';
import { ModelFailure } from './failure.ts';
import { isGap } from './gap.ts';
import { Ledger } from './ledger.ts';
import { offer } from './offer.ts';
import type { Drafter, DraftRequest } from './port.ts';
import { type Audience, Release } from './release.ts';
import { standInReason } from './stand-in.ts';
import { toolsOver } from './tools.ts';

export interface DraftOptions {
  signal?: AbortSignal;
  audience?: Audience;
}

/** A draft of which every sentence has been verified, or why there is none. */
export type Outcome = { work: ModelWork } & ({ draft: Draft } | { standIn: StandInReason });

/**
 * Has the model draft an answer, verifies it, has it mend once what does not hold, and drops what still does not.
 * Never rejects because of the model.
 */
export async function draftAnswer(inquiry: Inquiry, drafter: Drafter, options: DraftOptions = {}): Promise<Outcome> {
  const { snapshot, understood, plan, rewrite } = inquiry;
  const release = new Release(options.audience);
  const account = new Account(drafter, rewrite);
  const session = { inquiry, drafter, account, ledger: new Ledger(), signal: options.signal };
  try {
    const checked = await draftOnce(session, release);
    const mended = await mend(checked, session);
    const removed = mended.flatMap(({ findings }) => findings);
    const kept = mended.filter(({ findings }) => findings.length === 0).map(({ sentence }) => sentence);
    if (lostItsCore(kept, mended, plan)) {
      release.withdraw();
      return { standIn: 'unverified', work: { ...account.total, removed, standIn: true } };
    }
    const draft = completeConflicts({ sentences: kept }, snapshot, understood.language);
    release.finish(draft.sentences);
    return { draft, work: { ...account.total, removed, standIn: false } };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    release.withdraw();
    account.spend(error.usage, drafter.model);
    return { standIn: standInReason(error.kind), work: { ...account.total, removed: [], standIn: true } };
  }
}

/** Everything that is at hand while one answer is written. */
interface Session {
  inquiry: Inquiry;
  drafter: Drafter;
  account: Account;
  ledger: Ledger;
  signal: AbortSignal | undefined;
}

/** The first draft, each of its sentences checked, and released if it holds, as soon as it is written. */
async function draftOnce({ inquiry, drafter, account, ledger, signal }: Session, release: Release): Promise<Checked[]> {
  const { snapshot, plan, evidence, understood, today } = inquiry;
  const checked: Checked[] = [];
  ledger.enter(offer(plan, evidence, snapshot, understood.language));
  const request = { ...requestFor(inquiry, ledger), tools: toolsOver(snapshot, ledger, understood.language, today) };
  const result = await drafter.draft(request, {
    ...(signal && { signal }),
    onSentence(drafted) {
      const one = checkSentence(drafted, checked.length, ledger, snapshot);
      checked.push(one);
      release.offer(one);
    },
  });
  account.spend(result.usage, result.model, result.rounds);
  return checked;
}

/** Has faulty sentences written anew, once. A repair that does not come about leaves them faulty. */
async function mend(checked: readonly Checked[], session: Session): Promise<readonly Checked[]> {
  const { inquiry, drafter, account, ledger, signal } = session;
  const findings = checked.flatMap((one) => one.findings);
  if (findings.length === 0) return checked;
  const repair = { sentences: checked.map(({ sentence }) => sentence.text), findings };
  try {
    const result = await drafter.draft({ ...requestFor(inquiry, ledger), repair }, signal ? { signal } : {});
    account.spend(result.usage, result.model, result.rounds);
    return checked.flatMap((one, index) => {
      const anew = result.sentences.filter(({ replaces }) => replaces === index);
      return anew.length === 0 ? [one] : anew.map((drafted) => checkSentence(drafted, index, ledger, inquiry.snapshot));
    });
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    account.spend(error.usage, drafter.model);
    return checked;
  }
}

function requestFor({ text, history, understood }: Inquiry, ledger: Ledger): DraftRequest {
  return { question: text, language: understood.language, history, evidence: ledger.blocks };
}

/**
 * True where nothing is left; where the first sentence had to go, which answers the question while the others lean on it;
 * and where sentences had to go and what is left no longer answers.
 */
function lostItsCore(kept: readonly DraftSentence[], drafted: readonly Checked[], plan: Plan): boolean {
  if (kept.length === 0) return true;
  if (kept.length === drafted.length) return false;
  if (drafted[0] && drafted[0].findings.length > 0) return true;
  const aboutFigures = plan.abstain === undefined && plan.facts.length > 0;
  return (
    kept.every(({ text }) => isGap(text)) ||
    (aboutFigures && !kept.some(({ text }) => parseQuantities(text).length > 0))
  );
}
