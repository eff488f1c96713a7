import { periodRange } from '../../../facts/periods/compare.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import { isRowAsked, tellsGrowth } from '../../evidence/cell.ts';
import { placeFits, wantedPlaces } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import { wordHeld } from '../../evidence/held.ts';
import { judge, type Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { looksAhead } from '../../understand/asked-status.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import { isOfTimeAhead } from '../aspect/sentence-status.ts';
import { asksSpan } from '../figures/spans.ts';
import { partsOf } from '../matter/question-parts.ts';
import { unfold } from '../slots.ts';
import { tellCause } from '../telling/tells-cause.ts';
import type { WordOptions } from '../word-options.ts';
import { scoreOfNaming } from './names.ts';
import { SAME_ANSWER } from './required.ts';
import { SENTENCE_RULES } from './rules.ts';

const MAX_SENTENCES = 2;
/** How much less of a question than the best a sentence may cover: what is further from it tells of another matter. */
const ON_TOPIC = 0.35;

/** The sentences that answer a question, each of the simple ones within it, in the source's own words. */
export function selectSentences(
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
  options: WordOptions,
): Match[] {
  const sentences = evidence.sentences.filter(
    ({ candidate: { cell } }) => cell === undefined || isRowAsked(cell, question, snapshot),
  );
  const whole = bestSentences(sentences, snapshot, options);
  const simple = unfold(question, snapshot);
  if (meetEveryPlace(whole, question, snapshot) || simple.length < 2) return whole;
  const parts = simple.map((part) => {
    const judged = sentences.map(({ candidate }) => judge(candidate, part, snapshot, evidence.reading));
    return bestSentences(judged, snapshot, options).slice(0, 1);
  });
  return parts.some((part) => part.length === 0) ? [] : distinct(parts.flat());
}

/** Words about one of two places named do not answer: all of the places must be met. */
export function meetEveryPlace(matches: readonly Match[], question: Understanding, snapshot: Snapshot): boolean {
  if (matches.length === 0) return false;
  return wantedPlaces(question, snapshot).every((place) =>
    matches.some(({ candidate }) => placeFits(candidate, place, snapshot)),
  );
}

function distinct(matches: readonly Match[]): Match[] {
  return [...new Map(matches.map((match) => [told(match.candidate), match])).values()];
}

/** What a candidate says, as a key. */
function told({ quote, cell }: Candidate): string {
  return cell ? `${cell.column}\n${quote}` : quote;
}

function bestSentences(matches: readonly Match[], snapshot: Snapshot, options: WordOptions): Match[] {
  // Of two that cover alike, the one whose own words do.
  const ranked = matches.toSorted((a, b) => b.score - a.score || b.own - a.own);
  const named = scoreOfNaming(matches, options.question, snapshot);
  const fitting = ranked.filter((match) =>
    SENTENCE_RULES.every(({ keeps }) => keeps(match, { options, snapshot, named })),
  );
  const least = mostCovered(ranked) - ON_TOPIC;
  const onTopic = resultsFirst(
    fitting.filter(({ coverage }) => coverage >= least),
    snapshot,
    options,
  );
  const telling = options.withCause ? tellCause(onTopic, options) : namingFirst(onTopic, options);
  const best = telling[0]?.score ?? 0;
  const near = telling.filter(({ score }) => score >= best - SAME_ANSWER);
  return latestOfRows(near, options.question).slice(0, asksOneFigure(options) ? 1 : MAX_SENTENCES);
}

/** How far the words that say themselves what a figure is of may be behind those beside which it is said. */
const BESIDE_IT = 0.1;

/** "What do provincial champions get": one that says "provincial" goes before another award of the same paragraph. */
function namingFirst(matches: readonly Match[], { withFigure, question }: WordOptions): readonly Match[] {
  const heavy = question.rest.filter((word) => !isLightWord(word));
  const says = ({ candidate: { words, quote } }: Match) =>
    heavy.some((word) => wordHeld(word, counterpartsOf(word), { words, quote, nearby: new Set() }) > 0);
  const [best] = matches;
  if (!withFigure || !best || heavy.length === 0 || best.candidate.cell || says(best)) return matches;
  const naming = matches.filter((match) => match.score >= best.score - BESIDE_IT && says(match));
  return naming.length > 0 ? naming : matches;
}

/** Where a question for a figure leaves open of which time, what is goes before what is still to come. */
function resultsFirst(matches: readonly Match[], snapshot: Snapshot, options: WordOptions): readonly Match[] {
  const { status, asks, text, periods } = options.question;
  const isOpen = status === undefined && !asks.has('target') && periods.length === 0 && !looksAhead(text.toLowerCase());
  const results = matches.filter(({ candidate }) => !isOfTimeAhead(candidate, snapshot));
  return isOpen && options.withFigure && results.length > 0 ? results : matches;
}

/** How much of a question the sentence covers that covers most of it, of the right place. */
function mostCovered(matches: readonly Match[]): number {
  return Math.max(0, ...matches.filter(({ place }) => place).map(({ coverage }) => coverage));
}

/** Whether one figure is asked for, which a second one beside it would only gainsay. */
function asksOneFigure({ withFigure, question: { text, turn } }: WordOptions): boolean {
  return withFigure && !asksSpan(text) && partsOf(turn ?? text).length < 2;
}

function isGrowthColumn({ candidate: { cell } }: Match): boolean {
  return cell !== undefined && tellsGrowth(cell);
}

/**
 * Of several columns of a row that answer alike, the latest: 2021 | 2022 | 2023 to a question that names no year. How
 * something has grown is told by the column that says so.
 */
function latestOfRows(matches: readonly Match[], question: Understanding): Match[] {
  const rows = Map.groupBy(matches, ({ candidate }) => (candidate.cell ? candidate.quote : candidate));
  const asked = (row: readonly Match[]) =>
    question.asks.has('change') && row.some(isGrowthColumn) ? row.filter(isGrowthColumn) : row;
  return [...rows.values()].flatMap((row) =>
    asked(row)
      .toSorted((a, b) => endOf(b).localeCompare(endOf(a)))
      .slice(0, 1),
  );
}

/** The last day that a candidate speaks of, as text that sorts; before all days where it names none. */
function endOf({ candidate: { periods } }: Match): string {
  return (
    periods
      .map((period) => periodRange(period).max ?? '9999')
      .sort()
      .at(-1) ?? ''
  );
}
