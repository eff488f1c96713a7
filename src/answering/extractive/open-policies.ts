import type { MeasureStatus } from '../../domain/fact.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import { saysNoMore, sidesOf } from './open-sides.ts';
import type { Plan } from './plan.ts';
import { planOfMeasures } from './plan-words.ts';

/** Asks for policies by that name, and for nothing that would tell which: "what steps has Yichun taken". */
const ASKS_POLICIES =
  /\b(?:what|which) (?:\w+ ){0,2}?(?:measures|steps|actions|efforts|initiatives|polic(?:y|ies)|incentives)\b|\bcompar\w* (?:the )?(?:\w+ )?polic(?:y|ies)\b|(?:哪些|什么|啥)(?:\p{Script=Han}{0,6}?)(?:政策|措施|举措|办法)|(?:政策|措施|举措)(?:有哪些|是什么|对比|比较)/iu;
const IN_WORDS =
  /^(?:measur|step|action|effort|initi|polici|incent|adopt|taken?|took|introduc|compar|政策|措施|举措|办法|采取|出台|推出|对比|比较)/;
const MAX_MEASURES = 8;
/** What is in force comes first, and last what a place has achieved, which is less of a policy. */
const ORDER: readonly MeasureStatus[] = ['in force', 'announced', 'proposed', 'achieved'];

/**
 * The measures of each place that a question names, one place after the other in turns. Undefined where the question
 * says more of what it wants than the place and the field, or where one of the places has no measure.
 */
export function planOpenPolicies(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan | undefined {
  if (!ASKS_POLICIES.test(question.text) || !saysNoMore(question, IN_WORDS)) return undefined;
  const sides = sidesOf(question, evidence.measures, snapshot);
  if (!sides) return undefined;
  const each = Math.floor(MAX_MEASURES / sides.length);
  const measures = sides.flatMap((side) => inOrder(side).slice(0, each));
  return planOfMeasures(measures, question, evidence, snapshot);
}

function inOrder(matches: readonly Match[]): Match[] {
  const rank = ({ candidate: { measure } }: Match) => (measure ? ORDER.indexOf(measure.status) : ORDER.length);
  return matches.toSorted((a, b) => rank(a) - rank(b) || b.score - a.score);
}
