import type { Fact } from '../../domain/fact.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { lastDay, samePeriod } from '../../facts/periods/compare.ts';
import { lookUpWordingOf } from '../../wording/look-ups.ts';
import { computable } from '../extractive/arithmetic.ts';
import { compose } from '../extractive/compose.ts';
import { EMPTY_PLAN } from '../extractive/plan.ts';
import { type Filter, filtered, type Group, grouped, kindsOf, nothing } from './figures.ts';
import { type Asked, type ResolvedPlace, resolvePlace } from './resolve.ts';
import type { Line, LookUp, Section } from './result.ts';
import { figureLine, unreadPeriod, whatOf, within } from './rows.ts';

/** Beside figures that compare, so many of one place alone are shown; else it is only told what they are. */
const MAX_ROWS = 6;
/** Of each place, so many of the weightiest things are tried for the nearest pair. */
const MAX_TRIED = 100;

/**
 * Two places side by side: first what is given for both, with the difference where the figures allow one, then in short
 * what is given for one of them. Where they share nothing, the two figures that come nearest to one another.
 * @throws ExpectedError UNKNOWN_PLACE, UNKNOWN_INDICATOR
 */
export function lookUpComparison(a: string, b: string, asked: Asked, filter: Filter = {}): LookUp {
  const wording = lookUpWordingOf(asked.language);
  const [one, other] = [resolvePlace(a, asked), resolvePlace(b, asked)];
  if (one.code === other.code) return { title: one.label, sections: [], notices: [wording.samePlace(one.label)] };
  const [left, right] = sides(one.code, other.code, asked);
  const ours: Side = { place: one, facts: filtered(left, filter, asked) };
  const theirs: Side = { place: other, facts: filtered(right, filter, asked) };
  const both = [ours, theirs];
  const groups = grouped([...ours.facts, ...theirs.facts], (fact) => whatOf(fact, asked), asked);
  const isShared = (group: Group) => both.every(({ facts }) => facts.some((fact) => group.facts.includes(fact)));
  const shared = groups
    .filter(isShared)
    .map(({ key, facts }) => ({ heading: key, lines: besideOneAnother(facts, asked) }));
  const unshared = groups.filter((group) => !isShared(group));
  const mayList = shared.length > 0 || filter.indicator !== undefined;
  const near = shared.length === 0 ? nearestPair(ours, theirs, unshared, asked) : [];
  const sections = [...shared, ...near, ...both.flatMap((side) => ofOneOnly(side, unshared, mayList, asked))];
  const notices = [
    ...one.notices,
    ...other.notices,
    ...unreadPeriod(filter.period, asked),
    ...(sections.length === 0 ? nothing([], asked) : emptySides(both, asked)),
    ...(both.every(({ facts }) => facts.length > 0) && shared.length === 0 ? [wording.nothingShared] : []),
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
  if (gazetteer.contains(a, b)) return [left.filter((fact) => !right.includes(fact)), right];
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

/** What is given for one place alone: its figures where they are few, else only what they are. */
function ofOneOnly({ place, facts }: Side, unshared: readonly Group[], mayList: boolean, asked: Asked): Section[] {
  const own = unshared.filter((group) => group.facts.some((fact) => facts.includes(fact)));
  const figures = own.flatMap((group) => group.facts);
  if (figures.length === 0) return [];
  const wording = lookUpWordingOf(asked.language);
  const heading = wording.onlyFor(place.label);
  const lines =
    mayList && figures.length <= MAX_ROWS
      ? figures.map((fact) => figureLine(fact, asked, { what: true, place: fact.place !== place.code }))
      : [{ text: wording.figuresOn({ count: figures.length, ...kindsOf(own, asked) }), citations: [] }];
  return [{ heading, lines }];
}

/** The two figures, one of each place, that have most in common; none where all differ in what they measure. */
function nearestPair(ours: Side, theirs: Side, groups: readonly Group[], asked: Asked): Section[] {
  const latest = groups.flatMap(({ facts }) => facts.slice(0, 1));
  const [left, right] = [ours, theirs].map(({ facts }) =>
    latest.filter((fact) => facts.includes(fact)).slice(0, MAX_TRIED),
  );
  const pairs = (left ?? []).flatMap((fact) => (right ?? []).map((match) => [fact, match] as const));
  const rated = pairs.map((pair) => ({ pair, likeness: likeness(...pair, asked) }));
  const best = rated.reduce((top, each) => (each.likeness > (top?.likeness ?? 0) ? each : top), rated[0]);
  if (best === undefined || best.likeness === 0) return [];
  const lines = best.pair.map((fact) => figureLine(fact, asked, { place: true, what: true }));
  return [{ heading: lookUpWordingOf(asked.language).nearestPair, lines }];
}

/** How much two figures have in common; 0 where they are in different units. What is measured counts most. */
function likeness(one: Fact, other: Fact, { snapshot }: Asked): number {
  if (one.unit !== other.unit) return 0;
  const shareWider = (a: string, b: string) =>
    a !== '' && snapshot.withWider(a).some((id) => snapshot.withWider(b).includes(id));
  const [year, match] = [one, other].map(({ period }) => Number(lastDay(period).slice(0, 4)));
  return (
    (one.indicator === other.indicator ? 8 : 0) +
    (shareWider(one.subject, other.subject) ? 4 : 0) +
    (one.status === other.status ? 2 : 0) +
    1 / (1 + Math.abs((year ?? 0) - (match ?? 0)))
  );
}
