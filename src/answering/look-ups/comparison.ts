import type { Fact } from '../../domain/fact.ts';
import { samePeriod } from '../../facts/periods/compare.ts';
import { type Differing, lookUpWordingOf } from '../../wording/look-ups.ts';
import { computable } from '../extractive/arithmetic.ts';
import { compose } from '../extractive/compose.ts';
import { EMPTY_PLAN } from '../extractive/plan.ts';
import { type Filter, filtered, type Group, grouped, kindsOf } from './figures.ts';
import { nearestPair, unlikeness } from './nearest.ts';
import { type Asked, type ResolvedPlace, resolvePlace } from './resolve.ts';
import { type Line, type LookUp, type Section, section } from './result.ts';
import { figureLine, unreadPeriod, whatOf, within } from './rows.ts';

/** Beside figures that compare, so many of one place alone are shown; else it is only told what they are. */
const MAX_ROWS = 6;

/**
 * Two places side by side: first what is given for both, with the difference where the figures allow one, then in short
 * what is given for one of them. Where they share nothing, the two figures that come nearest to one another.
 * @throws ExpectedError UNKNOWN_PLACE, UNKNOWN_INDICATOR
 */
export function lookUpComparison(a: string, b: string, asked: Asked, filter: Filter = {}): LookUp {
  const wording = lookUpWordingOf(asked.language);
  const [one, other] = [resolvePlace(a, asked), resolvePlace(b, asked)];
  if (one.code === other.code) return { title: one.label, sections: [], notices: [wording.samePlace(one.label)] };
  const [ours, theirs] = [sideOf(one, other, filter, asked), sideOf(other, one, filter, asked)];
  const both = [ours, theirs];
  const groups = grouped([...ours.facts, ...theirs.facts], (fact) => whatOf(fact, asked), asked);
  const isShared = (group: Group) => both.every(({ facts }) => facts.some((fact) => group.facts.includes(fact)));
  const shared = groups.filter(isShared).map(({ key, facts }) => section(key, besideOneAnother(facts, asked)));
  const unshared = groups.filter((group) => !isShared(group));
  const mayList = shared.length > 0 || filter.indicator !== undefined;
  const near = shared.length === 0 ? nearest(ours, theirs, unshared, asked) : [];
  const sections = [...shared, ...near, ...both.flatMap((side) => ofOneOnly(side, unshared, mayList, asked))];
  const notices = [
    ...one.notices,
    ...other.notices,
    ...unreadPeriod(filter.period, asked),
    ...both.flatMap(({ notice }) => notice ?? []),
    ...(both.every(({ facts }) => facts.length > 0) && shared.length === 0 ? [wording.nothingShared] : []),
  ];
  return { title: `${one.label} – ${other.label}`, sections, notices };
}

/** A place compared, with what is given for it. */
interface Side {
  place: ResolvedPlace;
  /** Whose figures these are, in words. */
  label: string;
  facts: readonly Fact[];
  /** That it has no figures of its own. */
  notice?: string;
}

/** The figures of a place itself or, where there are none, those of the places within it that are not the other's. */
function sideOf(place: ResolvedPlace, beside: ResolvedPlace, filter: Filter, asked: Asked): Side {
  const { corpus, gazetteer } = asked.snapshot;
  const wording = lookUpWordingOf(asked.language);
  const ownFacts = corpus.facts.filter((fact) => fact.place === place.code);
  const own = filtered(ownFacts, filter, asked);
  if (own.length > 0) return { place, label: place.label, facts: own };
  const isBesides = (fact: Fact) =>
    gazetteer.contains(place.code, beside.code) && gazetteer.contains(beside.code, fact.place);
  const inner = within(corpus.facts, place.code, asked.snapshot).filter((fact) => !isBesides(fact));
  const facts = filtered(inner, filter, asked);
  if (facts.length === 0) return { place, label: place.label, facts, notice: wording.noFigures(place.label) };
  return { place, label: wording.placesWithin(place.label), facts, notice: wording.innerOnly(place.label) };
}

/** Figures of one thing for two places; in what they differ is said where they are not to be ranked. */
function besideOneAnother(group: readonly Fact[], asked: Asked): Line[] {
  const pairs = group.flatMap((fact, index) =>
    group
      .slice(index + 1)
      .filter((match) => match.place !== fact.place)
      .map((match) => [fact, match] as const),
  );
  return [
    ...group.map((fact) => figureLine(fact, asked, { place: true })),
    ...differences(pairs, asked),
    ...differLine(unlikeIn(pairs, asked), asked),
  ];
}

type Pair = readonly [Fact, Fact];

/** In what the figures of two places differ; where some of them are alike, only whether others are in another unit. */
function unlikeIn(pairs: readonly Pair[], { snapshot }: Asked): ReadonlySet<Differing> {
  const each = pairs.map(([one, other]) => unlikeness(one, other, snapshot));
  const all = each.flat();
  const areAlike = each.some((parts) => parts.length === 0);
  return new Set(areAlike ? all.filter((part) => part === 'unit' || part === 'currency') : all);
}

function differLine(parts: ReadonlySet<Differing>, { language }: Asked): Line[] {
  return parts.size === 0 ? [] : [{ text: lookUpWordingOf(language).differ([...parts]), citations: [] }];
}

/** What code computes from figures of one period for two places. */
function differences(pairs: readonly Pair[], { snapshot, language }: Asked): Line[] {
  const ofOnePeriod = pairs.filter(([one, other]) => samePeriod(one.period, other.period));
  return ofOnePeriod.flatMap((pair) => {
    const plan = { ...EMPTY_PLAN, formulas: computable(pair, snapshot) };
    return compose(plan, snapshot, language).sentences.map(({ text, citations }) => ({ text, citations }));
  });
}

/** What is given for one place alone: its figures where they are few, else only what they are. */
function ofOneOnly(side: Side, unshared: readonly Group[], mayList: boolean, asked: Asked): Section[] {
  const own = unshared.filter((group) => group.facts.some((fact) => side.facts.includes(fact)));
  const figures = own.flatMap((group) => group.facts);
  if (figures.length === 0) return [];
  const wording = lookUpWordingOf(asked.language);
  const lines =
    mayList && figures.length <= MAX_ROWS
      ? figures.map((fact) => figureLine(fact, asked, { what: true, place: fact.place !== side.place.code }))
      : [{ text: wording.figuresOn({ count: figures.length, ...kindsOf(own, asked) }), citations: [] }];
  return [section(wording.onlyFor(side.label), lines)];
}

/** The two figures, one of each place, that have most in common, and in what they differ. */
function nearest(ours: Side, theirs: Side, groups: readonly Group[], asked: Asked): Section[] {
  const inOrder = groups.flatMap(({ facts }) => facts);
  const [left = [], right = []] = [ours, theirs].map(({ facts }) => inOrder.filter((fact) => facts.includes(fact)));
  const pair = nearestPair(left, right, asked.snapshot);
  if (!pair) return [];
  const lines = pair.map((fact) => figureLine(fact, asked, { place: true, what: true }));
  const apart = differLine(new Set(unlikeness(...pair, asked.snapshot)), asked);
  return [section(lookUpWordingOf(asked.language).nearestPair, [...lines, ...apart])];
}
