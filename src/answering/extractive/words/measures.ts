import type { Edtf } from '../../../domain/period.ts';
import { findPeriods } from '../../../facts/periods/find.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { isToThePoint } from '../aspect/sentence-status.ts';
import { tellsFigure } from '../figures/states-figure.ts';
import { tellCause } from '../telling/tells-cause.ts';
import { tellsDate } from '../telling/tells-date.ts';
import { isOfEvent } from '../telling/tells-event.ts';
import { tellsOtherOne } from '../telling/tells-other.ts';
import type { Tells } from '../telling/word-tests.ts';
import type { WordOptions } from '../word-options.ts';
import { fits, scoreOfNaming, standsAside } from './fits.ts';
import { OWN_COVERAGE, SAME_ANSWER } from './required.ts';

const MEASURE_COVERAGE = 0.6;
const MEASURE_COVERAGE_OF_FIGURE = 0.8;
/** Of an enumeration ("what does the plan support"), everything this close to the best is an item. */
const SAME_LIST = 0.3;
/** Of a list of named things ("which projects"), fewer measures are another item than of a policy. */
const SAME_THINGS = 0.2;
const MAX_MEASURES = 8;
/** Whether something is so is told by the best, not by all that comes near. */
const MAX_MEASURES_OF_YES_NO = 2;

/** Asks until or by when: the date on which a measure was announced does not tell. */
const DEADLINE =
  /\b(?:by|until|till) when\b|\bdeadline\b|\bexpire|\bhow long\b|什么时候(?:为止|结束|到期)|到什么时候|截止|期限/i;

/** The measures that answer a question about policy, the best first. */
export function selectMeasures(
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
  options: WordOptions,
): Match[] {
  const deadline = DEADLINE.test(question.text);
  const named = scoreOfNaming([...evidence.measures, ...evidence.sentences], question, snapshot);
  const fitting = evidence.measures.filter(
    (match) =>
      fits(match, snapshot, options) &&
      !standsAside(match, named, question, snapshot) &&
      (!options.withDate || tellsDate(match.candidate.quote, options.question.text, publishedOf(match, snapshot))) &&
      options.tests.every((tells) => measureTells(match, tells)) &&
      isToThePoint(match.candidate, options, snapshot) &&
      !tellsOtherOne(match.candidate.quote, options.question.text) &&
      match.coverage >= (options.withFigure ? MEASURE_COVERAGE_OF_FIGURE : MEASURE_COVERAGE) &&
      match.own >= OWN_COVERAGE &&
      (!options.withFigure || tellsOwnFigure(match.candidate, options, snapshot)) &&
      (!deadline || findPeriods(match.candidate.quote, undefined).length > 0),
  );
  // Where one speaks of what is measured, another that does not is only beside it.
  const telling = options.withCause ? tellCause(fitting) : options.withDate ? ofEventFirst(fitting, question) : fitting;
  const ofIndicator = telling.filter(({ indicator }) => indicator);
  const kept = ofIndicator.length > 0 ? ofIndicator : telling;
  const best = kept[0]?.score ?? 0;
  const [policy, list] = [question.asks.has('policy'), question.asks.has('list')];
  const enumerates = policy || list;
  const margin = policy ? SAME_LIST : list ? SAME_THINGS : SAME_ANSWER;
  const near = kept.filter(({ score }) => score >= best - margin);
  const most = options.isYesNo && !enumerates ? MAX_MEASURES_OF_YES_NO : MAX_MEASURES;
  return (question.places.length === 0 ? inTurns(near) : near).slice(0, most);
}

/** Of measures that were taken from one sentence with several dates, those that sum up the event that is asked for. */
function ofEventFirst(fitting: readonly Match[], { text }: Understanding): readonly Match[] {
  const own = fitting.filter(({ candidate: { measure } }) => measure && isOfEvent(measure.summary, '', text));
  return own.length > 0 ? own : fitting;
}

/** What a measure says in the words of its source, or in those of either summary. */
function measureTells(match: Match, tells: Tells): boolean {
  const { quote, measure } = match.candidate;
  return [quote, measure?.summary ?? '', measure?.summaryZh ?? ''].some((words) => tells(words, match));
}

/** A measure's figure is one of its own place: those of the places within make up none of a country. */
function tellsOwnFigure(candidate: Candidate, options: WordOptions, snapshot: Snapshot): boolean {
  const { places } = options;
  const isOwn = places.length === 0 || places.some((place) => place === candidate.places[0]);
  return isOwn && tellsFigure(candidate, options, snapshot);
}

/** The best of every place, then the second best of every place: "which places …" is not answered by one of them. */
function inTurns(matches: readonly Match[]): Match[] {
  const groups = [...Map.groupBy(matches, ({ candidate }) => candidate.places[0]).values()];
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
}

function publishedOf({ candidate }: Match, snapshot: Snapshot): Edtf {
  return snapshot.document(candidate.document).published;
}
