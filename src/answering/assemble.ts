import type { Answer, Draft, Language, Question } from '../domain/answer.ts';
import type { Conflict, Fact, Measure } from '../domain/fact.ts';
import { formatPeriod } from '../facts/periods/format.ts';
import { sameQuantity } from '../facts/quantities/compare.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { type AbstainReason, wordingOf } from '../wording/wording.ts';
import { isGap } from './drafting/gap.ts';
import { EMPTY_PLAN, type Plan } from './extractive/plan.ts';
import type { Inquiry } from './inquiry.ts';
import { markSentences } from './marks.ts';
import { conflictNotice, noticesOf } from './notices.ts';
import type { Snapshot } from './snapshot.ts';

/** An answer without evidence: the question cannot be taken at all. */
export function refuse(question: Question, language: Language, reason: AbstainReason): Answer {
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

/** The answer that a verified draft of the plan's own sentences makes. */
export function assemblePlanned(inquiry: Inquiry, draft: Draft): Answer {
  const { plan, snapshot, understood } = inquiry;
  const nothing = draft.sentences.length === 0;
  const abstain = plan.abstain ?? (nothing ? { kind: 'words' as const, words: [] } : undefined);
  const opening = abstain
    ? abstention(abstain, snapshot, understood.language, !nothing)
    : claimed(plan, understood.language);
  const lines = [...opening, ...markSentences(draft.sentences), ...leftOpen(plan, understood.language)];
  return assemble(inquiry, { draft, lines, abstained: abstain !== undefined, plan });
}

/**
 * The answer that a model's verified draft makes. One that begins with what the sources do not say leaves the question
 * unanswered, and what it goes on with is what comes nearest; where it tells of gaps alone, `nearest` is offered as such.
 */
export function assembleWritten(inquiry: Inquiry, draft: Draft, nearest: Draft): Answer {
  const { snapshot, understood } = inquiry;
  const cited = draft.sentences.filter(({ text }) => !isGap(text));
  const [first] = draft.sentences;
  const abstained = first === undefined || isGap(first.text);
  const offered = cited.length === 0 ? nearest.sentences : [];
  const marked = markSentences([...draft.sentences, ...offered]);
  const written = draft.sentences.length;
  const heading = offered.length > 0 ? [wordingOf(understood.language).nearest] : [];
  const lines = [...marked.slice(0, written), ...heading, ...marked.slice(written)];
  const kept = { sentences: [...cited, ...offered] };
  return assemble(inquiry, { draft: kept, lines, abstained, plan: planOf(kept, abstained, snapshot) });
}

interface Written {
  /** The cited sentences. */
  draft: Draft;
  lines: readonly string[];
  abstained: boolean;
  plan: Plan;
}

function assemble({ question, understood, snapshot }: Inquiry, { draft, lines, abstained, plan }: Written): Answer {
  const facts = [...new Set(draft.sentences.flatMap((sentence) => sentence.facts))].flatMap(
    (id) => snapshot.fact(id) ?? [],
  );
  const sentences = draft.sentences.map(({ text, citations }) => ({ text, citations }));
  const figures = sentences.reduce((sum, { text }) => sum + countFigures(text), 0);
  const conflicts = conflictsOf(facts, snapshot);
  const contradiction = abstained ? [] : onlyContradiction(conflicts, facts, snapshot, understood.language);
  return {
    question: question.text,
    language: understood.language,
    answer: [...contradiction, ...lines].join('\n'),
    abstained,
    sentences,
    figures: { checked: figures, total: figures },
    facts,
    measures: plan.measures,
    conflicts,
    notices: noticesOf(understood, plan, { sentences, facts }, snapshot).filter(
      (notice) => !contradiction.includes(notice),
    ),
  };
}

/** What a draft amounts to as a plan: the measures it cites, and whether nobody has reviewed what it rests on. */
function planOf({ sentences }: Draft, abstained: boolean, snapshot: Snapshot): Plan {
  const citations = sentences.flatMap((sentence) => sentence.citations);
  const isCited = ({ document, span }: Measure) =>
    citations.some((one) => one.document === document && one.start <= span.start && span.end <= one.end);
  return {
    ...EMPTY_PLAN,
    ...(abstained && { abstain: { kind: 'words', words: [] } }),
    measures: snapshot.corpus.measures.filter(isCited),
    remarks: citations.every(({ document }) => snapshot.document(document).reviewed) ? [] : [{ kind: 'unreviewed' }],
  };
}

function abstention(reason: AbstainReason, snapshot: Snapshot, language: Language, hasNearest: boolean): string[] {
  const wording = wordingOf(language);
  if (!hasNearest) return [wording.abstain(worded(reason, snapshot, language))];
  // What comes nearest may be the answer after all, in words that code does not know for the question's.
  const isUnsure = reason.kind === 'words' && reason.words.length === 0;
  return [isUnsure ? wording.unsure : wording.abstain(worded(reason, snapshot, language)), wording.nearest];
}

/** How a claim of the asker fares. */
function claimed(plan: Plan, language: Language): string[] {
  const wording = wordingOf(language);
  const claim = plan.remarks.find((remark) => remark.kind === 'supported' || remark.kind === 'contradicted');
  if (!claim) return [];
  return [claim.kind === 'contradicted' ? wording.contradicted(claim.claim) : wording.supported];
}

/** Which questions within the question the sources do not answer. */
function leftOpen({ remarks }: Plan, language: Language): string[] {
  const wording = wordingOf(language);
  return remarks.flatMap((remark) => (remark.kind === 'part unanswered' ? [wording.partUnanswered(remark.part)] : []));
}

/** A reason names places and periods by code; the reader gets their names. */
function worded(reason: AbstainReason, snapshot: Snapshot, language: Language): AbstainReason {
  if (reason.kind === 'place' || reason.kind === 'whole')
    return { ...reason, place: snapshot.gazetteer.label(reason.place, language) };
  if (reason.kind === 'period') return { ...reason, period: formatPeriod(reason.period, language) };
  return reason;
}

/** The figures of a sentence; one that is said again, in other words or another unit, counts once. */
function countFigures(text: string): number {
  const figures = parseQuantities(text);
  return figures.filter((figure, at) => figures.findIndex((other) => sameQuantity(other, figure)) === at).length;
}

/** Where an answer is nothing but two figures that contradict one another, neither is the answer: that is said first. */
function onlyContradiction(
  conflicts: readonly Conflict[],
  facts: readonly Fact[],
  snapshot: Snapshot,
  language: Language,
): string[] {
  return conflicts
    .filter(({ kind, facts: ids }) => kind === 'conflict' && facts.every(({ id }) => ids.includes(id)))
    .flatMap((conflict) => conflictNotice(conflict, snapshot, language));
}

function conflictsOf(facts: readonly Fact[], snapshot: Snapshot): Conflict[] {
  const ids = new Set(facts.map(({ id }) => id));
  return snapshot.conflicts.filter((conflict) => conflict.facts.some((id) => ids.has(id)));
}
