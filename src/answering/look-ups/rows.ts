import type { Fact, Measure } from '../../domain/fact.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { containsPeriod, lastDay } from '../../facts/periods/compare.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { formatPeriod } from '../../facts/periods/format.ts';
import { lookUpWordingOf } from '../../wording/look-ups.ts';
import { sentenceOfFact, sentenceOfMeasure } from '../extractive/compose.ts';
import { countedInWords, figureInWords } from '../extractive/figure-in-words.ts';
import { summaryOf } from '../extractive/terms.ts';
import { conflictNotice } from '../notices.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Asked } from './resolve.ts';
import type { Line } from './result.ts';

/** What a row says besides its period and figure; the rest stands in the heading above it. */
interface Shown {
  place?: boolean;
  what?: boolean;
}

/** A fact as a row, with its citation and its note. */
export function figureLine(fact: Fact, asked: Asked, shown: Shown = {}): Line {
  const { snapshot, language } = asked;
  const source = snapshot.document(fact.document).language.startsWith('zh') ? 'zh' : 'en';
  const [figure, original] = [figureInWords(fact, language), figureInWords(fact, source)];
  const text = lookUpWordingOf(language).figure({
    ...(shown.place && { place: snapshot.gazetteer.label(fact.place, language) }),
    ...(shown.what && { what: whatOf(fact, asked) }),
    period: formatPeriod(fact.period, language, { markUncertain: true }),
    figure: countedInWords(fact, snapshot, language),
    ...(original !== figure && { original }),
    status: fact.status,
  });
  const note = language === 'zh' ? fact.noteZh : fact.note;
  const { citations } = sentenceOfFact(fact, snapshot, language);
  const notes = [...(note === '' ? [] : [note]), ...revisionsOf(fact, asked)];
  return { text, citations, ...(notes.length > 0 && { note: notes.join(' ') }) };
}

/** That a later word on a figure is given, or that it is that word itself. */
function revisionsOf({ id }: Fact, { snapshot, language }: Asked): string[] {
  return snapshot.conflicts
    .filter(({ kind, facts }) => (kind === 'revision' || kind === 'correction') && facts.includes(id))
    .flatMap((conflict) => conflictNotice(conflict, snapshot, language));
}

/** A measure as a row, with its citation; where another has taken its place, with that. */
export function measureLine(measure: Measure, asked: Asked, shown: Pick<Shown, 'place'> = {}): Line {
  const { snapshot, language } = asked;
  const text = lookUpWordingOf(language).measure({
    ...(shown.place && { place: snapshot.gazetteer.label(measure.place, language) }),
    summary: summaryOf(measure, language),
    status: measure.status,
    date: formatPeriod(measure.date, language, { markUncertain: true }),
  });
  const { citations } = sentenceOfMeasure(measure, snapshot, language);
  const later = snapshot.supersededBy(measure.id);
  if (!later) return { text, citations };
  const date = formatPeriod(later.date, language, { markUncertain: true });
  return {
    text: `${text}${lookUpWordingOf(language).supersededBy(summaryOf(later, language), date)}`,
    citations: [...citations, ...sentenceOfMeasure(later, snapshot, language).citations],
  };
}

/** What a fact measures, as a heading: "power battery industry: output value". */
export function whatOf({ subject, indicator }: Fact, { snapshot, language }: Asked): string {
  return lookUpWordingOf(language).what(
    snapshot.term(subject)?.[language] ?? '',
    snapshot.indicator(indicator)?.[language] ?? indicator,
  );
}

/** The rows of a place and of all that lies within it. */
export function within<Row extends { place: PlaceCode }>(
  rows: readonly Row[],
  place: PlaceCode,
  { gazetteer }: Snapshot,
): Row[] {
  return rows.filter((row) => gazetteer.contains(place, row.place));
}

/** The facts of the periods that typed words name; all where they name none, of which `unreadPeriod` tells. */
export function factsDuring(words: string | undefined, facts: readonly Fact[]): readonly Fact[] {
  const periods = periodsIn(words);
  if (periods.length === 0) return facts;
  return facts.filter(({ period }) => periods.some(({ edtf }) => containsPeriod(edtf, period)));
}

/** That typed words for a period name none, where it is so. */
export function unreadPeriod(words: string | undefined, { language }: Pick<Asked, 'language'>): string[] {
  return words === undefined || periodsIn(words).length > 0 ? [] : [lookUpWordingOf(language).unreadPeriod(words)];
}

function periodsIn(words: string | undefined) {
  return words === undefined ? [] : findPeriods(words, undefined);
}

/** For sorting: the latest period first, then the largest value, a first rank before a second. */
export function latestFirst(one: Fact, other: Fact): number {
  const larger = one.unit === 'rank' ? one.value - other.value : other.value - one.value;
  return lastDay(other.period).localeCompare(lastDay(one.period)) || larger;
}
