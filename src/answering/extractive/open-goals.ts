import { unitOf } from '../../facts/quantities/units.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Ask } from '../understand/asks.ts';
import type { Understanding } from '../understand/understand.ts';
import { saysNoMore, sidesOf } from './open-sides.ts';
import { EMPTY_PLAN, type Plan } from './plan.ts';
import { GOAL_MET } from './slots.ts';

/** Asks for several goals by that name: 目标 may be one or many. */
const ASKS_GOALS = /\b(?:targets|goals|aims|objectives)\b|目标/iu;
/** Asks for one of them, in Chinese: 目标是多少. */
const ASKS_ONE = /多少|几/u;
const IN_WORDS = /^(?:target|goal|aim|object|set|list|all|目标|全部|所有|列出|设定|提出|制定)/;
const MAX_GOALS = 12;

/**
 * All goals that the fact table has of the places and times that a question names. Undefined where the question says
 * more of what it wants than that, or where one of the places has no goal.
 */
export function planOpenGoals(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan | undefined {
  if (!isOpen(question)) return undefined;
  const sides = sidesOf(question, evidence.facts.filter(isGoal), snapshot);
  if (!sides) return undefined;
  const each = Math.floor(MAX_GOALS / sides.length);
  const facts = sides.flatMap((side) => inOrder(side).slice(0, each));
  return { ...EMPTY_PLAN, facts: [...new Set(facts)] };
}

/** How long a plan lasts is no goal of it. */
function isGoal({ candidate: { fact } }: Match): boolean {
  return fact?.status === 'target' && unitOf(fact.unit)?.dimension !== 'duration';
}

/** What asks for a list of goals may be taken to ask; why they are so, or whether they were met, is another matter. */
const MAY_ASK: ReadonlySet<Ask> = new Set(['list', 'target', 'value']);

function isOpen(question: Understanding): boolean {
  const { text, asks, status } = question;
  const several = status === 'target' && ASKS_GOALS.test(text) && !ASKS_ONE.test(text);
  const nothingElse = [...asks].every((ask) => MAY_ASK.has(ask)) && !GOAL_MET.test(text);
  return several && nothingElse && saysNoMore(question, IN_WORDS);
}

/** The nearest time first, and what is of one time as the source has it. */
function inOrder(matches: readonly Match[]) {
  return matches
    .flatMap(({ candidate: { fact } }) => fact ?? [])
    .toSorted((a, b) => a.period.localeCompare(b.period) || a.span.start - b.span.start);
}
