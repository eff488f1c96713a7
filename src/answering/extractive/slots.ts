import { wantedPlaces } from '../evidence/fitting.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Mention, meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';

/** A compound question never unfolds into more simple ones than this. */
const MAX_SLOTS = 12;

/** A question that names one place, one period, one indicator and one thing at the most. */
export interface SimpleQuestion extends Understanding {
  /** Only figures of the status asked for answer it: a result set beside a target. */
  statusOnly?: boolean;
  /** One of several periods that the question sets side by side: it needs a level of each. */
  isOneOfPeriods?: boolean;
}

/**
 * Unfolds a compound question into simple ones that name one place, one period, one indicator and one thing at the
 * most: "patents in Yibin in 2021 and 2022" gives two. Each must find its own figure, or the answer says that it
 * did not.
 */
export function unfold(asked: Understanding, snapshot: Snapshot): SimpleQuestion[] {
  const question = ofEachPeriod(asked);
  const places = wantedPlaces(question, snapshot);
  const simple: SimpleQuestion[] = [];
  for (const place of orNone(places)) {
    for (const time of timesOf(question)) {
      for (const indicator of orNone(separate(question.indicators, snapshot))) {
        for (const term of orNone(separate(question.terms, snapshot))) {
          simple.push({
            ...question,
            ...time,
            places: question.places.filter(({ candidates }) => place === undefined || candidates[0] === place),
            indicators: indicator ? [indicator] : question.indicators,
            terms: term ? [term] : question.terms,
          });
        }
      }
    }
  }
  return simple.slice(0, MAX_SLOTS);
}

/** "Did it meet its goal for 2023": the result and the goal of that very time. */
export const GOAL_MET =
  /\b(?:meet|met|reach|reached|hit|miss|missed|fulfil|fulfilled|achieve|achieved|short of)\b.*\b(?:goals?|targets?|aims?)\b|\b(?:goals?|targets?|aims?)\b.*\b(?:met|reached|hit|missed|fulfilled|achieved)\b|(?:完成|达到|实现|达成).*(?:目标|任务|指标)|(?:目标|任务|指标).*(?:完成|达到|实现|达成)/i;

/** "The output of 2023 against the goal for 2025": each time has its own status. */
function ofEachPeriod(question: Understanding): Understanding {
  const { status, ...open } = question;
  const isGoal = status !== undefined && status !== 'actual';
  return isGoal && question.asks.has('comparison') && question.periods.length > 1 ? open : question;
}

/** A result compared with a target is looked for in its own period; the target has another one. */
function timesOf(
  question: Understanding,
): Pick<SimpleQuestion, 'periods' | 'status' | 'statusOnly' | 'isOneOfPeriods'>[] {
  const { asks, periods, status } = question;
  if (status === 'target' && GOAL_MET.test(question.text)) {
    return [
      { periods, status: 'actual', statusOnly: true },
      { periods, status, statusOnly: true },
    ];
  }
  if (asks.has('comparison') && periods.length < 2 && status !== undefined && status !== 'actual') {
    return [
      { periods, status: 'actual', statusOnly: true },
      { periods: [], status, statusOnly: true },
    ];
  }
  const several = periods.length > 1 ? { isOneOfPeriods: true } : {};
  return orNone(periods).map((period) => ({ periods: period ? [period] : [], ...several }));
}

/** Enumerated names to be answered one by one; none when one figure can be about all of them. */
function separate(named: readonly Mention[], snapshot: Snapshot): readonly Mention[] {
  const mentions = meantOf(named);
  if (!mentions.some(({ joined }) => joined)) return [];
  const oneFigure = snapshot.candidates.facts.some(({ concepts }) =>
    mentions.every(({ ids }) => ids.some((id) => concepts.has(id))),
  );
  return oneFigure ? [] : mentions;
}

function orNone<Item>(items: readonly Item[]): readonly (Item | undefined)[] {
  return items.length === 0 ? [undefined] : items;
}
