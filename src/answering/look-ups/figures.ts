import type { Fact } from '../../domain/fact.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { samePeriod } from '../../facts/periods/compare.ts';
import { lookUpWordingOf } from '../../wording/look-ups.ts';
import { wordingOf } from '../../wording/wording.ts';
import { computable } from '../extractive/arithmetic.ts';
import { compose } from '../extractive/compose.ts';
import { EMPTY_PLAN } from '../extractive/plan.ts';
import { byWeight } from './order.ts';
import { type Asked, factsAbout, type ResolvedPlace, resolvePlace } from './resolve.ts';
import type { Line, LookUp, Section } from './result.ts';
import { factsDuring, figureLine, latestFirst, whatOf, within } from './rows.ts';

/** Typed words that narrow a look-up down. */
export interface Filter {
  /** Names an indicator, a subject, or both: "output value", "lithium carbonate". */
  indicator?: string;
  /** Names a period: "2022", "first half of 2023". */
  period?: string;
}

/**
 * Every figure of a place and of what lies within it, by what is measured.
 * @throws ExpectedError UNKNOWN_PLACE, UNKNOWN_INDICATOR
 */
export function lookUpPlace(name: string, asked: Asked, filter: Filter = {}): LookUp {
  const place = resolvePlace(name, asked);
  const all = within(asked.snapshot.corpus.facts, place.code, asked.snapshot);
  const facts = filtered(all, filter, asked);
  const sections = grouped(facts, (fact) => whatOf(fact, asked), asked).map(({ key, facts: group }) => ({
    heading: key,
    lines: group.map((fact) => figureLine(fact, asked, { place: fact.place !== place.code })),
  }));
  const notices = sections.length > 0 ? [] : nothing(all, asked);
  return { title: place.label, sections, notices: [...place.notices, ...notices] };
}

/**
 * An indicator for all places, like with like: subjects, units and statuses apart, in each the latest period first
 * and within it the largest value. @throws ExpectedError UNKNOWN_INDICATOR
 */
export function lookUpIndicator(name: string, asked: Asked, filter: Pick<Filter, 'period'> = {}): LookUp {
  const { snapshot, language } = asked;
  const facts = filtered(snapshot.corpus.facts, { ...filter, indicator: name }, asked);
  const groups = grouped(facts, seriesOf, asked).map(({ facts: group }) => group);
  const wording = lookUpWordingOf(language);
  const sections = groups.flatMap((group): Section[] => {
    const [first] = group;
    if (!first) return [];
    const lines = group.map((fact) => figureLine(fact, asked, { place: true }));
    return [{ heading: wording.withStatus(whatOf(first, asked), first.status), lines }];
  });
  const title = wordingOf(language).indicatorTitle(snapshot.indicator(name)?.[language] ?? name);
  const ranks = groups.some((group) => new Set(group.map(({ place }) => place)).size > 1);
  if (sections.length === 0) return { title, sections, notices: nothing([], asked) };
  return { title, sections, notices: ranks ? [wording.ranked] : [] };
}

/**
 * Two places side by side: first what is given for both, with the difference where the figures allow one, then what
 * is given for one of them. @throws ExpectedError UNKNOWN_PLACE, UNKNOWN_INDICATOR
 */
export function lookUpComparison(a: string, b: string, asked: Asked, filter: Filter = {}): LookUp {
  const [one, other] = [resolvePlace(a, asked), resolvePlace(b, asked)];
  const [left, right] = sides(one.code, other.code, asked);
  const ours: Side = { place: one, facts: filtered(left, filter, asked) };
  const theirs: Side = { place: other, facts: filtered(right, filter, asked) };
  const groups = grouped([...ours.facts, ...theirs.facts], (fact) => whatOf(fact, asked), asked);
  const isShared = (group: readonly Fact[]) =>
    [ours, theirs].every(({ facts }) => facts.some((fact) => group.includes(fact)));
  const shared = groups
    .filter((group) => isShared(group.facts))
    .map(({ key, facts }) => ({ heading: key, lines: besideOneAnother(facts, asked) }));
  const unshared = groups.flatMap(({ facts }) => (isShared(facts) ? [] : facts));
  const single = [ours, theirs].flatMap(({ place, facts }): Section[] => {
    const own = unshared.filter((fact) => facts.includes(fact));
    const lines = own.map((fact) => figureLine(fact, asked, { what: true, place: fact.place !== place.code }));
    return lines.length > 0 ? [{ heading: lookUpWordingOf(asked.language).onlyFor(place.label), lines }] : [];
  });
  const sections = [...shared, ...single];
  const bothGiven = ours.facts.length > 0 && theirs.facts.length > 0;
  const notices = [
    ...one.notices,
    ...other.notices,
    ...(sections.length === 0 ? nothing([], asked) : emptySides([ours, theirs], asked)),
    ...(bothGiven && shared.length === 0 ? [wordingOf(asked.language).notAlike] : []),
  ];
  return { title: `${one.label} – ${other.label}`, sections, notices };
}

/** A place compared, with what is given for it. */
interface Side {
  place: ResolvedPlace;
  facts: readonly Fact[];
}

function emptySides(both: readonly Side[], { language }: Asked): string[] {
  return both.flatMap(({ place, facts }) =>
    facts.length === 0 ? [lookUpWordingOf(language).nothingFor(place.label)] : [],
  );
}

/** The facts of either place; of places one in the other, what belongs to both counts for the inner one. */
function sides(a: PlaceCode, b: PlaceCode, { snapshot }: Asked): [Fact[], Fact[]] {
  const { facts } = snapshot.corpus;
  const { gazetteer } = snapshot;
  const [left, right] = [within(facts, a, snapshot), within(facts, b, snapshot)];
  if (a !== b && gazetteer.contains(a, b)) return [left.filter((fact) => !right.includes(fact)), right];
  return [left, right.filter((fact) => !left.includes(fact))];
}

function besideOneAnother(group: readonly Fact[], asked: Asked): Line[] {
  return [...group.map((fact) => figureLine(fact, asked, { place: true })), ...differences(group, asked)];
}

/** What code computes from figures of one period for two places. */
function differences(group: readonly Fact[], { snapshot, language }: Asked): Line[] {
  const pairs = group.flatMap((fact, index) =>
    group
      .slice(index + 1)
      .filter((match) => match.place !== fact.place && samePeriod(fact.period, match.period))
      .map((match) => [fact, match]),
  );
  return pairs.flatMap((pair) => {
    const plan = { ...EMPTY_PLAN, formulas: computable(pair, snapshot) };
    return compose(plan, snapshot, language).sentences.map(({ text, citations }) => ({ text, citations }));
  });
}

function filtered(facts: readonly Fact[], { indicator, period }: Filter, asked: Asked): readonly Fact[] {
  const during = factsDuring(period, facts);
  return indicator === undefined ? during : factsAbout(indicator, during, asked);
}

/** What figures must share to be put one below the other as larger and smaller. */
function seriesOf({ subject, indicator, unit, status }: Fact): string {
  return [subject, indicator, unit, status].join(' ');
}

interface Group {
  key: string;
  facts: readonly Fact[];
}

/** Groups of like facts in the order of their weight, in each the latest first. */
function grouped(facts: readonly Fact[], keyOf: (fact: Fact) => string, { snapshot }: Asked): Group[] {
  const groups = [...Map.groupBy(facts, keyOf)].map(([key, group]) => ({ key, facts: group.toSorted(latestFirst) }));
  return byWeight(groups, snapshot);
}

/** That there is nothing, and what there is instead. */
function nothing(facts: readonly Fact[], asked: Asked): string[] {
  const names = [...new Set(facts.map((fact) => whatOf(fact, asked)))];
  const { nothingRecorded } = wordingOf(asked.language);
  return names.length === 0 ? [nothingRecorded] : [nothingRecorded, lookUpWordingOf(asked.language).recorded(names)];
}
