import type { Formula } from '../../domain/answer.ts';
import type { Fact, Measure } from '../../domain/fact.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { AbstainReason } from '../../wording/wording.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { AskedUnit } from '../understand/asked-unit.ts';
import type { Rank } from './ranking/asked-rank.ts';

/** Something the reader should know besides the sentences; worded by the composer. */
export type Remark =
  | { kind: 'only place' }
  | { kind: 'not alike' }
  | { kind: 'supported' }
  | { kind: 'contradicted'; claim: string }
  | { kind: 'unreviewed' }
  /** The rows of a table stand in the order of their figures. */
  | { kind: 'in order'; order: 'most' | 'least' }
  | { kind: 'not converted' }
  /** A question within the question, in its own words, that the answer leaves open. */
  | { kind: 'part unanswered'; part: string }
  /** Words beside the question that were not read as a part of it. */
  | { kind: 'left aside'; words: string }
  /** What came of it is asked for, and only what was aimed at is told. */
  | { kind: 'goal only' }
  /** The time asked for, of a part of which figures are told. */
  | { kind: 'part of time'; edtf: Edtf }
  /** The place asked for, of which only places within have figures. */
  | { kind: 'parts only'; place: PlaceCode };

/** The figure that has a rank among so many, counted from the largest or from the smallest. */
export interface Leader extends Rank {
  fact: Fact;
  count: number;
}

/** What an answer will say, before it is put into words. */
export interface Plan {
  /** Set when the question is not answered; the facts are then only the nearest ones. */
  abstain?: AbstainReason;
  facts: readonly Fact[];
  formulas: readonly Formula[];
  /** Who has a rank among so many places compared. */
  leader?: Leader;
  measures: readonly Measure[];
  sentences: readonly Candidate[];
  remarks: readonly Remark[];
  /** The unit that the asker wants figures in, beside the source's own. */
  unit?: AskedUnit;
}

export const EMPTY_PLAN: Plan = { facts: [], formulas: [], measures: [], sentences: [], remarks: [] };

/** The sources do not say, and nothing comes near. */
export const NOTHING: Plan = { ...EMPTY_PLAN, abstain: { kind: 'words', words: [] } };

/** Whether a plan leaves a part of the question open. */
export function leavesOpen({ remarks }: Plan): boolean {
  return remarks.some(({ kind }) => kind === 'part unanswered');
}

/** A plan that owns up to parts of the question of which it tells nothing, in the words of the question. */
export function leavingOpen(plan: Plan, parts: readonly string[]): Plan {
  return { ...plan, remarks: [...plan.remarks, ...parts.map((part) => ({ kind: 'part unanswered' as const, part }))] };
}

/** A plan that owns up to words beside the question that were not read as a part of it. */
export function leavingAside(plan: Plan, said: readonly string[]): Plan {
  return { ...plan, remarks: [...plan.remarks, ...said.map((words) => ({ kind: 'left aside' as const, words }))] };
}

/** All that a plan tells word for word, in the order of the answer. */
export function toldBy({ facts, measures, sentences }: Plan): readonly (Fact | Measure | Candidate)[] {
  return [...facts, ...measures, ...sentences];
}

/** Two answers as one, each thing in it told once. */
export function joinPlans(one: Plan, other: Plan): Plan {
  return {
    ...EMPTY_PLAN,
    facts: both(one.facts, other.facts),
    formulas: both(one.formulas, other.formulas),
    measures: both(one.measures, other.measures),
    sentences: both(one.sentences, other.sentences),
    remarks: one.remarks.length > 0 ? one.remarks : other.remarks,
  };
}

function both<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  return [...new Set([...one, ...other])];
}
