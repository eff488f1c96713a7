import type { Fact } from '../../domain/fact.ts';
import { lookUpWordingOf } from '../../wording/look-ups.ts';
import { wordingOf } from '../../wording/wording.ts';
import { byWeight } from '../by-weight.ts';
import { laterWordFirst, latestNotice } from './latest.ts';
import { topicsOf } from './measures.ts';
import { type Asked, factsAbout, namedBy, resolvePlace } from './resolve.ts';
import { type LookUp, type Section, section } from './result.ts';
import { factsDuring, figureLine, latestFirst, unreadPeriod, whatOf, within } from './rows.ts';

/** So many kinds of figures are named where the figures themselves are not shown. */
const MAX_KINDS = 8;

/** Typed words that narrow a look-up down. */
export interface Filter {
  /** Names an indicator, a subject, or both: "output value", "lithium carbonate". */
  indicator?: string;
  /** Names a period: "2022", "first half of 2023". */
  period?: string;
}

/**
 * Every figure of a place and of what lies within it, by what is measured; of a place without figures its measures.
 * @throws ExpectedError UNKNOWN_PLACE, UNKNOWN_INDICATOR
 */
export function lookUpPlace(name: string, asked: Asked, filter: Filter = {}): LookUp {
  const { snapshot, language } = asked;
  const place = resolvePlace(name, asked);
  const all = within(snapshot.corpus.facts, place.code, snapshot);
  const measures = within(snapshot.corpus.measures, place.code, snapshot);
  if (all.length === 0 && measures.length > 0) {
    if (filter.indicator !== undefined) namedBy(filter.indicator, asked);
    const notices = [...place.notices, lookUpWordingOf(language).measuresOnly(place.label)];
    return { title: place.label, sections: topicsOf(measures, asked, place.code), notices };
  }
  const facts = filtered(all, filter, asked);
  const sections = grouped(facts, (fact) => whatOf(fact, asked), asked).map(({ key, facts: group }) =>
    section(
      key,
      group.map((fact) => figureLine(fact, asked, { place: fact.place !== place.code })),
    ),
  );
  const notices = sections.length > 0 ? latestNotice(facts, asked) : nothing(all, asked);
  return {
    title: place.label,
    sections,
    notices: [...place.notices, ...unreadPeriod(filter.period, asked), ...notices],
  };
}

/**
 * An indicator for all places, like with like: subjects, units and statuses apart, in each the latest period first
 * and within it the largest value. @throws ExpectedError UNKNOWN_INDICATOR
 */
export function lookUpIndicator(name: string, asked: Asked, filter: Pick<Filter, 'period'> = {}): LookUp {
  const { snapshot, language } = asked;
  const facts = filtered(snapshot.corpus.facts, { ...filter, indicator: name }, asked);
  const isOwn = ({ facts: [fact] }: Group) => fact !== undefined && snapshot.withWider(fact.indicator).includes(name);
  const groups = grouped(facts, seriesOf, asked).toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  const wording = lookUpWordingOf(language);
  const sections = groups.flatMap(({ facts: group }): Section[] => {
    const [first] = group;
    if (!first) return [];
    const lines = group.map((fact) => figureLine(fact, asked, { place: true }));
    return [section(wording.withStatus(whatOf(first, asked), first.status), lines)];
  });
  const title = wordingOf(language).indicatorTitle(snapshot.indicator(name)?.[language] ?? name);
  const ranks = groups.some(({ facts: group }) => new Set(group.map(({ place }) => place)).size > 1);
  const unread = unreadPeriod(filter.period, asked);
  if (sections.length === 0) return { title, sections, notices: [...unread, ...nothing([], asked)] };
  const notices = [...unread, ...severalNamed(name, facts, asked), ...(ranks ? [wording.ranked] : [])];
  return { title, sections, notices: [...notices, ...latestNotice(facts, asked)] };
}

/** That a word names more than one indicator that figures are given for. */
function severalNamed(name: string, facts: readonly Fact[], asked: Asked): string[] {
  const { snapshot, language } = asked;
  const given = new Set(facts.flatMap(({ indicator }) => snapshot.withWider(indicator)));
  const named = [...namedBy(name, asked).indicators].filter((id) => given.has(id));
  const names = [...new Set(named.map((id) => snapshot.indicator(id)?.[language] ?? id))];
  return names.length > 1 ? [lookUpWordingOf(language).severalNamed(name, names)] : [];
}

/** The facts that typed words leave over. @throws ExpectedError UNKNOWN_INDICATOR */
export function filtered(facts: readonly Fact[], { indicator, period }: Filter, asked: Asked): readonly Fact[] {
  const during = factsDuring(period, facts);
  return indicator === undefined ? during : factsAbout(indicator, during, asked);
}

/** What figures must share to be put one below the other as larger and smaller. */
function seriesOf({ subject, indicator, unit, status }: Fact): string {
  return [subject, indicator, unit, status].join(' ');
}

/** Figures of one thing. */
export interface Group {
  key: string;
  facts: readonly Fact[];
}

/** Groups of like facts in the order of their weight, in each the latest first. */
export function grouped(facts: readonly Fact[], keyOf: (fact: Fact) => string, { snapshot }: Asked): Group[] {
  const groups = [...Map.groupBy(facts, keyOf)].map(([key, group]) => ({
    key,
    facts: laterWordFirst(group.toSorted(latestFirst), snapshot),
  }));
  return byWeight(groups, snapshot);
}

/** What figures are of, by subject, the weightiest first; of the kinds beyond the first few only how many there are. */
export function kindsOf(
  groups: readonly Group[],
  { snapshot, language }: Asked,
): { things: { subject: string; indicators: string[] }[]; more: number } {
  const named = groups.slice(0, MAX_KINDS).flatMap(({ facts }) => facts.slice(0, 1));
  const things = [...Map.groupBy(named, ({ subject }) => subject)].map(([subject, facts]) => ({
    subject: snapshot.term(subject)?.[language] ?? '',
    indicators: facts.map(({ indicator }) => snapshot.indicator(indicator)?.[language] ?? indicator),
  }));
  return { things, more: groups.length - named.length };
}

/** That there is nothing, and what there is instead. */
function nothing(facts: readonly Fact[], asked: Asked): string[] {
  const kinds = kindsOf(
    grouped(facts, (fact) => whatOf(fact, asked), asked),
    asked,
  );
  const wording = lookUpWordingOf(asked.language);
  return facts.length === 0 ? [wording.noFigures()] : [wording.noFigures(), wording.recorded(kinds)];
}
