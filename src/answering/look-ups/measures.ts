import type { Measure } from '../../domain/fact.ts';
import { lastDay } from '../../facts/periods/compare.ts';
import { formatPeriod } from '../../facts/periods/format.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import { lookUpWordingOf } from '../../wording/look-ups.ts';
import { wordingOf } from '../../wording/wording.ts';
import { type Asked, resolvePlace } from './resolve.ts';
import type { LookUp } from './result.ts';
import { figureLine, measureLine, within } from './rows.ts';

/** Policy measures, of a place, on a topic, or all, by topic. @throws ExpectedError UNKNOWN_PLACE */
export function lookUpMeasures(asked: Asked, filter: { place?: string; topic?: string } = {}): LookUp {
  const { snapshot, language } = asked;
  const place = filter.place === undefined ? undefined : resolvePlace(filter.place, asked);
  const all = place ? within(snapshot.corpus.measures, place.code, snapshot) : snapshot.corpus.measures;
  const measures = filter.topic === undefined ? all : measuresOn(filter.topic, all, asked);
  const topicOf = ({ topic }: Measure) => snapshot.term(topic)?.[language] ?? topic;
  const sections = [...Map.groupBy(measures, topicOf)].map(([heading, group]) => ({
    heading,
    lines: group.map((measure) => measureLine(measure, asked, { place: measure.place !== place?.code })),
  }));
  const title = [place?.label, filter.topic].filter((part) => part !== undefined).join(language === 'zh' ? '，' : ', ');
  const notices = sections.length > 0 ? [] : nothing(all, topicOf, asked);
  return {
    title: title || wordingOf(language).allMeasures,
    sections,
    notices: [...(place?.notices ?? []), ...notices],
  };
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

function nothing(measures: readonly Measure[], topicOf: (measure: Measure) => string, { language }: Asked): string[] {
  const { nothingRecorded } = wordingOf(language);
  const topics = [...new Set(measures.map(topicOf))];
  return topics.length === 0 ? [nothingRecorded] : [nothingRecorded, lookUpWordingOf(language).topics(topics)];
}

/** Figures and measures of a place in the order of time, by year. @throws ExpectedError UNKNOWN_PLACE */
export function lookUpTimeline(name: string, asked: Asked): LookUp {
  const { snapshot, language } = asked;
  const place = resolvePlace(name, asked);
  const inner = (row: { place: string }) => ({ place: row.place !== place.code });
  const entries = [
    ...within(snapshot.corpus.facts, place.code, snapshot).map((fact) => ({
      when: lastDay(fact.period),
      line: figureLine(fact, asked, { ...inner(fact), what: true }),
    })),
    ...within(snapshot.corpus.measures, place.code, snapshot).map((measure) => ({
      when: lastDay(measure.date),
      line: measureLine(measure, asked, inner(measure)),
    })),
  ].sort((one, other) => one.when.localeCompare(other.when));
  const years = Map.groupBy(entries, ({ when }) => when.slice(0, 4));
  const sections = [...years].map(([year, group]) => ({
    heading: year === '' ? lookUpWordingOf(language).undated : formatPeriod(year, language),
    lines: group.map(({ line }) => line),
  }));
  const notices = sections.length > 0 ? [] : [wordingOf(language).nothingRecorded];
  return { title: place.label, sections, notices: [...place.notices, ...notices] };
}
