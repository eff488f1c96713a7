import type { PlaceMention } from '../../domain/place.ts';
import { wantedPlaces } from '../evidence/fitting.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Mention, meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';
import { indicatorsOfSide } from './matter/named-sides.ts';

/** A compound question never unfolds into more simple ones than this. */
const MAX_SLOTS = 12;

/** A question that names one place, one period, one indicator and one thing at the most. */
export interface SimpleQuestion extends Understanding {
  /** Only figures of the status asked for answer it: a result set beside a target. */
  statusOnly?: boolean;
  /** One of several periods that the question sets side by side: it needs a level of each. */
  isOneOfPeriods?: boolean;
  /** The places that the others of the question are about. */
  otherPlaces?: Understanding['places'];
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
    const isThis = ({ candidates: [code] }: PlaceMention) => place === undefined || code === place;
    const [own, otherPlaces] = [question.places.filter(isThis), question.places.filter((each) => !isThis(each))];
    const indicators = indicatorsOfSide(separate(question.indicators, snapshot), question.text, own, otherPlaces);
    for (const time of timesOf(question)) {
      for (const indicator of orNone(indicators)) {
        for (const term of orNone(separate(question.terms, snapshot))) {
          simple.push({
            ...(indicator ? ofIndicator(indicator, question, snapshot) : question),
            ...time,
            places: own,
            ...(otherPlaces.length > 0 && { otherPlaces }),
            terms: term ? [term] : question.terms,
          });
        }
      }
    }
  }
  const [first] = simple;
  return simple.length === 1 && first && isAsAsked(first, asked) ? [asked] : simple.slice(0, MAX_SLOTS);
}

/** Whether a simple question is all that was asked, so that nothing need be judged by it anew. */
function isAsAsked(simple: SimpleQuestion, asked: Understanding): boolean {
  const keys = new Set([...Object.keys(simple), ...Object.keys(asked)]) as Set<keyof Understanding>;
  const isSame = (key: keyof Understanding) => simple[key] === asked[key] || areAlike(simple[key], asked[key]);
  return [...keys].every(isSame);
}

function areAlike(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** What one of several indicators is asked for: a kind of figure that only another one has is not asked of it. */
function ofIndicator(indicator: Mention, question: Understanding, snapshot: Snapshot): Understanding {
  const { dimension, ...open } = question;
  const has = ({ ids }: Mention) => ids.some((id) => snapshot.indicator(id)?.dimension === dimension);
  const isOthers = dimension !== undefined && !has(indicator) && question.indicators.some(has);
  return { ...(isOthers ? open : question), indicators: [indicator] };
}

/** "Did it meet its goal for 2023": the result and the goal of that very time. */
export const GOAL_MET =
  /\b(?:mak(?:e|es|ing)|made) (?:its|the|their|this|that) (?:[\w-]+ ){0,3}(?:goals?|targets?)\b|\b(?:meet|met|reach|reached|hit|miss|missed|fulfil|fulfilled|achieve|achieved|short of)\b.*\b(?:goals?|targets?|aims?)\b|\b(?:goals?|targets?|aims?)\b.*\b(?:met|reached|hit|missed|fulfilled|achieved)\b|(?:完成|达到|实现|达成).*(?:目标|任务|指标)|(?:目标|任务|指标).*(?:完成|达到|实现|达成)/i;

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
  const times = ofEachYear(question);
  const several = times.length > 1 ? { isOneOfPeriods: true } : {};
  return orNone(times).map((period) => ({ periods: period ? [period] : [], ...several }));
}

/** "In each year from 2022 to 2024", 2022到2024每年的产值目标分别是多少. */
const EACH_YEAR =
  /\b(?:each|every|per) year\b|\byear by year\b|\beach of (?:the|these|those) (?:\w+ )?years\b|[每各逐分]年|分别/i;
const YEARS = /^(\d{4})\/(\d{4})$/;
/** More years than this are told by what there is of them. */
const MAX_YEARS = 5;

/** The periods that a question names; of a span of years that it asks for year by year, each of them. */
function ofEachYear({ periods, text }: Understanding): Understanding['periods'] {
  const [span, ...others] = periods;
  const [, first = '', last = ''] = YEARS.exec(span?.edtf ?? '') ?? [];
  const count = Number(last) - Number(first) + 1;
  if (!span || others.length > 0 || first === '' || count > MAX_YEARS || !EACH_YEAR.test(text)) return periods;
  return Array.from({ length: count }, (_, at) => ({ ...span, edtf: String(Number(first) + at) }));
}

/** Enumerated names to be answered one by one; none when one figure can be about all of them. */
function separate(named: readonly Mention[], snapshot: Snapshot): readonly Mention[] {
  const mentions = meantOf(named);
  if (!mentions.some(({ joined }) => joined)) return [];
  if (isLevelWithRate(mentions, snapshot)) return mentions;
  const oneFigure = snapshot.candidates.facts.some(({ concepts }) =>
    mentions.every(({ ids }) => ids.some((id) => concepts.has(id))),
  );
  return oneFigure ? [] : mentions;
}

/** "The output and its share of the country's": what has the share is one figure, the share another. */
function isLevelWithRate([level, rate, ...others]: readonly Mention[], snapshot: Snapshot): boolean {
  if (!level || !rate?.joined || others.length > 0) return false;
  const bases = rate.ids.map((id) => snapshot.indicator(id)?.base);
  return bases.some((base) => base !== undefined && level.ids.includes(base));
}

function orNone<Item>(items: readonly Item[]): readonly (Item | undefined)[] {
  return items.length === 0 ? [undefined] : items;
}
