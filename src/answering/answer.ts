import type { Answer, AnswerSentence, Citation, Draft, Language, Question } from '../domain/answer.ts';
import type { Conflict, Fact } from '../domain/fact.ts';
import { formatPeriod } from '../facts/periods/format.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { type AbstainReason, wordingOf } from '../wording/wording.ts';
import { gather } from './evidence/gather.ts';
import { compose } from './extractive/compose.ts';
import { decide } from './extractive/decide.ts';
import type { Plan } from './extractive/plan.ts';
import { noticesOf } from './notices.ts';
import type { Snapshot } from './snapshot.ts';
import { understandInContext } from './understand/follow-up.ts';
import { languageOf, normaliseQuestion, type Understanding } from './understand/understand.ts';
import { verifyDraft } from './verify/verify.ts';

/** The longest question that is read, in characters. */
export const MAX_QUESTION = 1000;

/**
 * The way of a question: understand, gather, decide, compose, verify. What the verifiers find wanting is not posted.
 * `today` (EDTF) is what "last year" is read against. Never throws on anything that a person can type.
 */
export async function answerQuestion(question: Question, snapshot: Snapshot, today: string): Promise<Answer> {
  const text = normaliseQuestion(question.text);
  const language = languageOf(text);
  if (text.length > MAX_QUESTION) return refusal(question, language, { kind: 'too long', limit: MAX_QUESTION });
  const understood = understandInContext(question, snapshot, today);
  const evidence = await gather(understood, snapshot);
  const plan = decide(understood, evidence, snapshot);
  const draft = compose(plan, snapshot, understood.language);
  const findings = verifyDraft(draft, snapshot);
  const faulty = new Set(findings.map(({ sentence }) => sentence));
  const verified: Draft = { sentences: draft.sentences.filter((_, index) => !faulty.has(index)) };
  return assemble(question, understood, plan, verified, snapshot);
}

function refusal(question: Question, language: Language, reason: AbstainReason): Answer {
  return {
    question: question.text,
    language,
    answer: wordingOf(language).abstain(reason),
    abstained: true,
    sentences: [],
    figures: { checked: 0, total: 0 },
    facts: [],
    measures: [],
    conflicts: [],
    notices: [],
  };
}

function assemble(question: Question, understood: Understanding, plan: Plan, draft: Draft, snapshot: Snapshot): Answer {
  const { language } = understood;
  const facts = [...new Set(draft.sentences.flatMap((sentence) => sentence.facts))].flatMap(
    (id) => snapshot.fact(id) ?? [],
  );
  const abstain = plan.abstain ?? (draft.sentences.length === 0 ? { kind: 'words' as const, words: [] } : undefined);
  const sentences = draft.sentences.map(({ text, citations }): AnswerSentence => ({ text, citations }));
  const figures = sentences.reduce((sum, { text }) => sum + parseQuantities(text).length, 0);
  return {
    question: question.text,
    language,
    answer: [opening(abstain, plan, snapshot, language, sentences.length > 0), ...marked(sentences)]
      .filter(Boolean)
      .join('\n'),
    abstained: abstain !== undefined,
    sentences,
    figures: { checked: figures, total: figures },
    facts,
    measures: plan.measures,
    conflicts: conflictsOf(facts, snapshot),
    notices: noticesOf(understood, plan, facts, snapshot),
  };
}

/** What stands before the cited sentences: why there is no answer, or how a claim of the asker fares. */
function opening(
  abstain: AbstainReason | undefined,
  plan: Plan,
  snapshot: Snapshot,
  language: Language,
  hasNearest: boolean,
): string {
  const wording = wordingOf(language);
  if (abstain) {
    const reason = wording.abstain(worded(abstain, snapshot, language));
    return hasNearest ? `${reason}\n${wording.nearest}` : reason;
  }
  const claim = plan.remarks.find((remark) => remark.kind === 'supported' || remark.kind === 'contradicted');
  if (!claim) return '';
  return claim.kind === 'contradicted' ? wording.contradicted(claim.claim) : wording.supported;
}

/** A reason names places and periods by code; the reader gets their names. */
function worded(reason: AbstainReason, snapshot: Snapshot, language: Language): AbstainReason {
  if (reason.kind === 'place') return { ...reason, place: snapshot.gazetteer.label(reason.place, language) };
  if (reason.kind === 'period') return { ...reason, period: formatPeriod(reason.period, language) };
  return reason;
}

/** Sentences with their [n] marks; equal citations share a number. */
function marked(sentences: readonly AnswerSentence[]): string[] {
  const numbers = new Map<string, number>();
  const mark = ({ document, start, end }: Citation) => {
    const key = `${document}:${start}:${end}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `[${number}]`;
  };
  return sentences.map(({ text, citations }) => `${text} ${citations.map(mark).join('')}`);
}

function conflictsOf(facts: readonly Fact[], snapshot: Snapshot): Conflict[] {
  const ids = new Set(facts.map(({ id }) => id));
  return snapshot.conflicts.filter((conflict) => conflict.facts.some((id) => ids.has(id)));
}
