import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { tellCause } from '../telling/tells-cause.ts';
import { isOfEvent } from '../telling/tells-event.ts';
import type { WordOptions } from '../word-options.ts';
import { scoreOfNaming } from './names.ts';
import { SAME_ANSWER } from './required.ts';
import { MEASURE_RULES } from './rules.ts';

/** Of an enumeration ("what does the plan support"), everything this close to the best is an item. */
const SAME_LIST = 0.3;
/** Of a list of named things ("which projects"), fewer measures are another item than of a policy. */
const SAME_THINGS = 0.2;
const MAX_MEASURES = 8;
/** Whether something is so is told by the best, not by all that comes near. */
const MAX_MEASURES_OF_YES_NO = 2;

/** The measures that answer a question about policy, the best first. */
export function selectMeasures(
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
  options: WordOptions,
): Match[] {
  const named = scoreOfNaming([...evidence.measures, ...evidence.sentences], question, snapshot);
  const fitting = evidence.measures.filter((match) =>
    MEASURE_RULES.every(({ keeps }) => keeps(match, { options, snapshot, named })),
  );
  // Where one speaks of what is measured, another that does not is only beside it.
  const telling = options.withCause
    ? tellCause(fitting, options)
    : options.withDate
      ? ofEventFirst(fitting, question)
      : fitting;
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

/** The best of every place, then the second best of every place: "which places …" is not answered by one of them. */
function inTurns(matches: readonly Match[]): Match[] {
  const groups = [...Map.groupBy(matches, ({ candidate }) => candidate.places[0]).values()];
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
}
