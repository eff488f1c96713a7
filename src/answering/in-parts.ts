import type { Question } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import { planBesideTold } from './around-told.ts';
import { askedBefore, toldTo } from './earlier.ts';
import { type Evidence, gather, onlyThat } from './evidence/gather.ts';
import { decide } from './extractive/decide.ts';
import { isOfTold, kindAskedOf, planDerived } from './extractive/matter/derived-rows.ts';
import { lacksSum, partsBeyondFigures, partsOf } from './extractive/matter/question-parts.ts';
import { EMPTY_PLAN, joinPlans, leavingOpen, NOTHING, type Plan, toldBy } from './extractive/plan.ts';
import type { Snapshot } from './snapshot.ts';
import type { Ask } from './understand/asks.ts';
import { asksByValue, completedBy, understandInContext, withPlaceAndTime } from './understand/follow-up.ts';
import { meantOf } from './understand/mentions.ts';
import { type Understanding, understand } from './understand/understand.ts';

/** More questions than this are not strung together by anybody who wants an answer. */
const MAX_PARTS = 3;

/**
 * What is said to a question that strings several together ("what is the rate now, and what is it to be in 2028"), where
 * nothing says all of it at once: the first is answered by itself, each other one by the documents that answered the first,
 * about what it named. Of a first part without one, the others are told as far as rows do; which part stays open is
 * said. `all` is the question understood as a whole.
 */
export async function planInParts(
  question: Question,
  all: Understanding,
  snapshot: Snapshot,
  today: Edtf,
): Promise<Plan | undefined> {
  const [first = '', ...others] = partsOf(question.text);
  if (others.length === 0 || others.length >= MAX_PARTS) return undefined;
  const alone = understandInContext({ ...question, text: first }, snapshot, today);
  const understood = isCutShort(first) ? withPlaceAndTime(alone, all) : alone;
  const evidence = await gather(understood, snapshot);
  const plan = decide(understood, evidence, snapshot);
  if (plan.abstain) return planLater(first, others, understood, snapshot, today);
  const own = others.map((part) => understand(part, snapshot, today, understood.language));
  const whole = await withParts(plan, own, understood, snapshot);
  // What answers the first part alone may be of something else that the others would have told apart.
  return whole.answered > 0 || isSure(plan, understood, all) ? whole.plan : undefined;
}

/** Whether rows tell what a part names as measured; a place that only a later part names may be that of all. */
function isSure(plan: Plan, { indicators, places }: Understanding, all: Understanding): boolean {
  const isPlaced = places.length > 0 || all.places.length === 0;
  return meantOf(indicators).length > 0 && isOfRows(plan) && isPlaced;
}

/** Of a question whose first part has no answer, the other parts as far as each stands by itself. */
async function planLater(
  first: string,
  others: readonly string[],
  before: Understanding,
  snapshot: Snapshot,
  today: Edtf,
): Promise<Plan | undefined> {
  const placed = { ...before, indicators: [], terms: [], rest: [], asks: new Set<Ask>() };
  let told: Plan | undefined;
  const left = [first];
  for (const part of others) {
    const own = understand(part, snapshot, today, before.language);
    const asked = completedBy(own, placed, snapshot);
    const plan = standsAlone(own) ? decide(asked, await gather(asked, snapshot), snapshot) : NOTHING;
    if (plan.abstain || !isOfRows(plan)) left.push(part);
    else told = told ? joinPlans(told, plan) : plan;
  }
  return told && leavingOpen(told, left);
}

/** Whether a part of a question says itself what it asks for: what "it" and "they" are, the part before would tell. */
function standsAlone({ text, indicators, terms, asks }: Understanding): boolean {
  const measured = meantOf(indicators).length > 0 || asks.has('value');
  return measured && (terms.length > 0 || (indicators.length > 0 && !LEANS.test(text)));
}

const LEANS = /\b(?:it|its|they|them|their|that|those|these|this|he|she|his|her|there|ones?)\b|它|他|她|其|这|那|该/i;

/** Whether a plan tells rows of the fact table and nothing else. */
function isOfRows({ facts, measures, sentences }: Plan): boolean {
  return facts.length > 0 && measures.length + sentences.length === 0;
}

/** "How many patents [and how many employees did Yibin have in 2022]": the rest of it stands in the last part. */
function isCutShort(part: string): boolean {
  return /^how (?:many|much)\b/i.test(part) && !PREDICATE.test(part);
}

const PREDICATE = /\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|must|should|\w{3,}ed)\b/i;

/**
 * A follow-up to the very figures that the question before it was told: what share of a whole they are, how they changed,
 * and what it asks besides. Undefined where it asks anything else.
 */
export async function planOfEarlier(question: Question, snapshot: Snapshot, today: Edtf): Promise<Plan | undefined> {
  const [first = '', ...others] = partsOf(question.text);
  const before = askedBefore(question, snapshot, today);
  if (!before || others.length >= MAX_PARTS) return undefined;
  const read = (part: string) => understand(part, snapshot, today, before.language);
  const own = read(first);
  // Most follow-ups ask nothing of the kind: the question before is not looked into again for those.
  if (kindAskedOf(own) === undefined || asksByValue(own)) return undefined;
  const told = await toldTo(before, snapshot);
  if (!told || told.facts.length === 0) return undefined;
  const derived = planDerived(told.facts, own, snapshot);
  if (!derived) return undefined;
  return (await withParts(derived, others.map(read), completedBy(own, before, snapshot), snapshot)).plan;
}

/** A plan with what the later parts of its question are told, or that they are told nothing. */
async function withParts(
  first: Plan,
  parts: readonly Understanding[],
  before: Understanding,
  snapshot: Snapshot,
): Promise<{ plan: Plan; answered: number }> {
  const documents = new Set(toldBy(first).map(({ document }) => document));
  let plan = first;
  let answered = 0;
  for (const part of parts) {
    const { text } = part;
    const derived = planDerived(plan.facts, part, snapshot) ?? planBesideTold(plan, text, snapshot);
    const more = derived ?? (await planPart(part, before, documents, snapshot));
    const joined = joinPlans(plan, more);
    // What says it all again must have a figure for each.
    const again = saysNothingNew(joined, plan) && partsBeyondFigures([before.text, text], joined).includes(text);
    const isOfOther = !derived && !isOfTold(more.facts, plan.facts, part, snapshot);
    const isTold = !more.abstain && !lacksSum(text, more) && !again && !isOfOther;
    if (isTold) answered += 1;
    plan = isTold ? joined : leavingOpen(plan, [text]);
  }
  return { plan, answered };
}

/**
 * What the documents say to a later part of a question. What names a measure alone ("and how fast did exports grow") is of
 * the thing that the part before named, unless nothing is told of that.
 */
async function planPart(
  part: Understanding,
  before: Understanding,
  documents: ReadonlySet<string>,
  snapshot: Snapshot,
): Promise<Plan> {
  const asked = completedBy(part, before, snapshot);
  const ofSame = part.indicators.length > 0 && part.terms.length === 0 && before.terms.length > 0;
  const readings = ofSame ? [{ ...asked, terms: before.terms }, asked] : [asked];
  const plans: Plan[] = [];
  for (const reading of readings) {
    const plan = decide(reading, within(await gather(reading, snapshot), documents), snapshot);
    if (!plan.abstain && plan.facts.length > 0) return plan;
    plans.push(plan);
  }
  return plans.find(({ abstain }) => !abstain) ?? plans[0] ?? EMPTY_PLAN;
}

/** Whether a plan that another was joined to tells no more than before. */
function saysNothingNew(joined: Plan, plan: Plan): boolean {
  return sizeOf(joined) === sizeOf(plan);
}

function sizeOf({ facts, formulas, measures, sentences }: Plan): number {
  return facts.length + formulas.length + measures.length + sentences.length;
}

function within(evidence: Evidence, documents: ReadonlySet<string>): Evidence {
  return onlyThat(evidence, ({ candidate }) => documents.has(candidate.document));
}
