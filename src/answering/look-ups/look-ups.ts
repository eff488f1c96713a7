import type { AnswerSentence, Language } from '../../domain/answer.ts';
import type { Document } from '../../domain/document.ts';
import type { Fact, Measure } from '../../domain/fact.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { containsPeriod, periodRange } from '../../facts/periods/compare.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { formatDate } from '../../facts/periods/format.ts';
import { wordingOf } from '../../wording/wording.ts';
import { computable, rankLike } from '../extractive/arithmetic.ts';
import { compose, sentenceOfFact, sentenceOfMeasure } from '../extractive/compose.ts';
import { EMPTY_PLAN } from '../extractive/plan.ts';
import type { Snapshot } from '../snapshot.ts';
import { resolveDocument, resolveIndicators, resolvePlace, resolveTopics } from './resolve.ts';
import type { LookUp, Section, Source } from './result.ts';

/** What every look-up needs to know besides what was typed. */
export interface Asked {
  snapshot: Snapshot;
  language: Language;
}

/** Every figure of a place and of what lies within it, by indicator; throws UNKNOWN_PLACE, UNKNOWN_INDICATOR. */
export function lookUpPlace(name: string, asked: Asked, filter: { indicator?: string; period?: string } = {}): LookUp {
  const { snapshot, language } = asked;
  const place = resolvePlace(name, snapshot, language);
  const facts = factsOf(filtered(snapshot.corpus.facts, filter, asked), place, snapshot);
  return lookUp(snapshot.gazetteer.label(place, language), byIndicator(facts, asked), facts, asked);
}

/** An indicator for all places, like with like, the largest first; throws UNKNOWN_INDICATOR. */
export function lookUpIndicator(name: string, asked: Asked): LookUp {
  const { snapshot, language } = asked;
  const facts = filtered(snapshot.corpus.facts, { indicator: name }, asked);
  const groups = Map.groupBy(facts, (fact) => [fact.indicator, fact.subject, fact.status, fact.unit].join(' '));
  const sections = [...groups.values()].map((group) => {
    const { order } = rankLike(group, snapshot);
    const ranked = [...order, ...group.filter((fact) => !order.includes(fact))];
    return { heading: headingOf(ranked[0], asked), lines: ranked.map((fact) => factLine(fact, asked)) };
  });
  return lookUp(wordingOf(language).indicatorTitle(name), sections, facts, asked);
}

/** Two places side by side, with the difference where they measure the same thing; throws UNKNOWN_PLACE. */
export function lookUpComparison(a: string, b: string, asked: Asked, indicator?: string): LookUp {
  const { snapshot, language } = asked;
  const places = [a, b].map((name) => resolvePlace(name, snapshot, language));
  const pool = filtered(snapshot.corpus.facts, indicator === undefined ? {} : { indicator }, asked);
  const sides = places.map((place) => factsOf(pool, place, snapshot));
  const sections = places.map((place, i) => ({
    heading: snapshot.gazetteer.label(place, language),
    lines: (sides[i] ?? []).map((fact) => factLine(fact, asked)),
  }));
  const differences = comparablePairs(sides[0] ?? [], sides[1] ?? []).flatMap(
    (pair) => compose({ ...EMPTY_PLAN, formulas: computable(pair, snapshot) }, snapshot, language).sentences,
  );
  if (differences.length > 0) sections.push({ heading: wordingOf(language).computed, lines: differences });
  const title = places.map((place) => snapshot.gazetteer.label(place, language)).join(' – ');
  const result = lookUp(title, sections, sides.flat(), asked);
  if (differences.length > 0) return result;
  return { ...result, notices: [wordingOf(language).notAlike, ...result.notices] };
}

/** Policy measures, of a place, of a topic, or all; throws UNKNOWN_PLACE. */
export function lookUpMeasures(asked: Asked, filter: { place?: string; topic?: string } = {}): LookUp {
  const { snapshot, language } = asked;
  const place = filter.place === undefined ? undefined : resolvePlace(filter.place, snapshot, language);
  const topics = filter.topic === undefined ? undefined : new Set(resolveTopics(filter.topic, snapshot));
  const measures = snapshot.corpus.measures.filter(
    (measure) =>
      (place === undefined || within(place, measure.place, snapshot)) &&
      (topics === undefined || snapshot.withWider(measure.topic).some((id) => topics.has(id))),
  );
  const groups = Map.groupBy(measures, ({ topic }) => topic);
  const sections = [...groups].map(([topic, group]) => ({
    heading: snapshot.term(topic)?.[language] ?? topic,
    lines: group.map((measure) => sentenceOfMeasure(measure, snapshot, language)),
  }));
  const title = [place && snapshot.gazetteer.label(place, language), filter.topic].filter(Boolean).join(', ');
  return lookUp(title || wordingOf(language).allMeasures, sections, [], asked);
}

/** Figures and measures of a place in the order of time; throws UNKNOWN_PLACE. */
export function lookUpTimeline(name: string, asked: Asked): LookUp {
  const { snapshot, language } = asked;
  const place = resolvePlace(name, snapshot, language);
  const facts = factsOf(snapshot.corpus.facts, place, snapshot);
  const measures = snapshot.corpus.measures.filter((measure) => within(place, measure.place, snapshot));
  const entries = [
    ...facts.map((fact) => ({ year: yearOf(fact.period), line: factLine(fact, asked) })),
    ...measures.map((measure) => ({
      year: yearOf(measure.date),
      line: sentenceOfMeasure(measure, snapshot, language),
    })),
  ].sort((one, other) => one.year.localeCompare(other.year));
  const sections = [...Map.groupBy(entries, ({ year }) => year)].map(([year, group]) => ({
    heading: year,
    lines: group.map(({ line }) => line),
  }));
  return lookUp(snapshot.gazetteer.label(place, language), sections, facts, asked);
}

/** The documents of the corpus. */
export function listSources({ snapshot, language }: Asked): Source[] {
  return snapshot.corpus.documents.map((document) => sourceOf(document, { snapshot, language }));
}

/** One document; throws UNKNOWN_DOCUMENT. */
export function lookUpSource(typed: string, asked: Asked): Source {
  return sourceOf(asked.snapshot.document(resolveDocument(typed, asked.snapshot)), asked);
}

function sourceOf(document: Document, { snapshot, language }: Asked): Source {
  const own = ({ document: id }: Fact | Measure) => id === document.id;
  return {
    document,
    published: formatDate(document.published, language),
    figures: snapshot.corpus.facts.filter(own).length,
    measures: snapshot.corpus.measures.filter(own).length,
  };
}

function lookUp(title: string, sections: readonly Section[], facts: readonly Fact[], { language }: Asked): LookUp {
  const notes = facts.map(({ note, noteZh }) => (language === 'zh' ? noteZh : note)).filter((note) => note !== '');
  const filled = sections.filter(({ lines }) => lines.length > 0);
  const notices = filled.length === 0 ? [wordingOf(language).nothingRecorded] : [...new Set(notes)];
  return { title, sections: filled, notices };
}

function filtered(facts: readonly Fact[], filter: { indicator?: string; period?: string }, asked: Asked): Fact[] {
  const { snapshot, language } = asked;
  const indicators = filter.indicator ? new Set(resolveIndicators(filter.indicator, snapshot, language)) : undefined;
  const periods = filter.period ? findPeriods(filter.period, undefined).map(({ edtf }) => edtf) : undefined;
  return facts.filter(
    ({ indicator, period }) =>
      (!indicators || snapshot.withWider(indicator).some((id) => indicators.has(id))) &&
      (!periods || periods.some((asked) => containsPeriod(asked, period))),
  );
}

function factsOf(facts: readonly Fact[], place: PlaceCode, snapshot: Snapshot): Fact[] {
  return facts.filter((fact) => within(place, fact.place, snapshot));
}

function within(outer: PlaceCode, inner: PlaceCode, snapshot: Snapshot): boolean {
  return outer === inner || snapshot.gazetteer.contains(outer, inner);
}

function byIndicator(facts: readonly Fact[], asked: Asked): Section[] {
  const groups = Map.groupBy(facts, (fact) => headingOf(fact, asked));
  return [...groups].map(([heading, group]) => ({
    heading,
    lines: group
      .toSorted((a, b) => yearOf(b.period).localeCompare(yearOf(a.period)))
      .map((fact) => factLine(fact, asked)),
  }));
}

function headingOf(fact: Fact | undefined, { snapshot, language }: Asked): string {
  return fact ? (snapshot.indicator(fact.indicator)?.[language] ?? fact.indicator) : '';
}

function factLine(fact: Fact, { snapshot, language }: Asked): AnswerSentence {
  const { text, citations } = sentenceOfFact(fact, snapshot, language);
  return { text, citations };
}

/** Pairs of one indicator, subject and status from either side, of the same period. */
function comparablePairs(one: readonly Fact[], other: readonly Fact[]): Fact[][] {
  const key = (fact: Fact) => [fact.indicator, fact.subject, fact.status, fact.period].join(' ');
  return one.flatMap((fact) => other.filter((match) => key(match) === key(fact)).map((match) => [fact, match]));
}

function yearOf(edtf: string): string {
  return periodRange(edtf).max?.slice(0, 4) ?? periodRange(edtf).min?.slice(0, 4) ?? edtf;
}
