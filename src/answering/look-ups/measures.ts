import type { Measure } from '../../domain/fact.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { lastDay, periodRange } from '../../facts/periods/compare.ts';
import { formatPeriod } from '../../facts/periods/format.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import { lookUpWordingOf } from '../../wording/look-ups.ts';
import { wordingOf } from '../../wording/wording.ts';
import { type Asked, resolvePlace } from './resolve.ts';
import { type LookUp, type Section, section } from './result.ts';
import { figureLine, measureLine, within } from './rows.ts';

/**
 * Policy measures, of a place, on a topic, or all, by topic: a place's own first, then those of the places within it,
 * each under its name. @throws ExpectedError UNKNOWN_PLACE
 */
export function lookUpMeasures(asked: Asked, filter: { place?: string; topic?: string } = {}): LookUp {
  const { snapshot, language } = asked;
  const place = filter.place === undefined ? undefined : resolvePlace(filter.place, asked);
  const all = place ? within(snapshot.corpus.measures, place.code, snapshot) : snapshot.corpus.measures;
  const measures = filter.topic === undefined ? all : measuresOn(filter.topic, all, asked);
  const sections = topicsOf(measures, asked, place?.code);
  const title = [place?.label, filter.topic].filter((part) => part !== undefined).join(language === 'zh' ? '，' : ', ');
  const notices = sections.length > 0 ? [] : nothing(all, asked);
  return {
    title: title || wordingOf(language).allMeasures,
    sections,
    notices: [...(place?.notices ?? []), ...notices],
  };
}

/** Measures by topic; of a place its own first, then the others under the place that each is of. */
export function topicsOf(measures: readonly Measure[], asked: Asked, place?: PlaceCode): Section[] {
  const { snapshot, language } = asked;
  const own = place === undefined ? measures : measures.filter((measure) => measure.place === place);
  const inner = measures.filter((measure) => !own.includes(measure));
  const label = (code: PlaceCode) => snapshot.gazetteer.label(code, language);
  const isMixed = own.length > 0 && inner.length > 0;
  const headingOf = (topic: string) =>
    isMixed && place !== undefined ? lookUpWordingOf(language).what(label(place), topic) : topic;
  const linesOf = (rows: readonly Measure[]) =>
    rows.map((measure) => measureLine(measure, asked, { place: place === undefined }));
  return [
    ...[...Map.groupBy(own, (measure) => topicOf(measure, asked))].map(([topic, rows]) =>
      section(headingOf(topic), linesOf(rows)),
    ),
    ...[...Map.groupBy(inner, (measure) => measure.place)].map(([code, rows]) => section(label(code), linesOf(rows))),
  ];
}

function topicOf({ topic }: Measure, { snapshot, language }: Asked): string {
  return snapshot.term(topic)?.[language] ?? topic;
}

/** Measures of a topic that typed words name or, where there is none, measures in whose words they occur. */
function measuresOn(words: string, measures: readonly Measure[], { snapshot }: Asked): Measure[] {
  const topics = new Set(snapshot.term(words) ? [words] : snapshot.terms.find(words).flatMap(({ ids }) => ids));
  const onTopic = measures.filter(({ topic }) => snapshot.withWider(topic).some((id) => topics.has(id)));
  if (onTopic.length > 0) return onTopic;
  const wanted = tokens(words);
  return measures.filter(({ actor, summary, summaryZh, quote }) => {
    const said = new Set(tokens([actor, summary, summaryZh, quote].join('\n')));
    return wanted.length > 0 && wanted.every((token) => said.has(token));
  });
}

function nothing(measures: readonly Measure[], asked: Asked): string[] {
  const wording = lookUpWordingOf(asked.language);
  const given = [...new Set(measures.map((measure) => topicOf(measure, asked)))];
  return given.length === 0 ? [wording.noMeasures] : [wording.noMeasures, wording.topics(given)];
}

/**
 * Figures and measures of a place in the order of time: under the year in which each ends, by its first day, so that
 * what is of a whole year stands before what was announced in the course of it. @throws ExpectedError UNKNOWN_PLACE
 */
export function lookUpTimeline(name: string, asked: Asked): LookUp {
  const { snapshot, language } = asked;
  const place = resolvePlace(name, asked);
  const inner = (row: { place: string }) => ({ place: row.place !== place.code });
  const entries = [
    ...within(snapshot.corpus.facts, place.code, snapshot).map((fact) => ({
      period: fact.period,
      line: figureLine(fact, asked, { ...inner(fact), what: true }),
    })),
    ...within(snapshot.corpus.measures, place.code, snapshot).map((measure) => ({
      period: measure.date,
      line: measureLine(measure, asked, inner(measure)),
    })),
  ]
    .map(({ period, line }) => ({ year: lastDay(period).slice(0, 4), from: periodRange(period).min ?? '', line }))
    .sort((one, other) => one.year.localeCompare(other.year) || one.from.localeCompare(other.from));
  const sections = [...Map.groupBy(entries, ({ year }) => year)].map(([year, group]) =>
    section(
      year === '' ? lookUpWordingOf(language).undated : formatPeriod(year, language),
      group.map(({ line }) => line),
    ),
  );
  const notices = sections.length > 0 ? [] : [wordingOf(language).nothingRecorded];
  return { title: place.label, sections, notices: [...place.notices, ...notices] };
}
