import type { Edtf } from '../../domain/period.ts';
import { periodRange } from '../../facts/periods/compare.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { words as readWords, tokens } from '../../retrieval/analyzer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { isRowAsked } from '../evidence/cell.ts';
import { placeFits, wantedPlaces } from '../evidence/fitting.ts';
import type { Evidence } from '../evidence/gather.ts';
import { judge, type Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import { isLightWord } from '../understand/light-words.ts';
import type { Understanding } from '../understand/understand.ts';
import { tellContrary } from '../verify/contraries.ts';
import { isToThePoint } from './aspect/sentence-status.ts';
import { LIST_MARKER } from './figures/read-figure.ts';
import { asksSpan, tellsSpan } from './figures/spans.ts';
import { statesFigure, tellsFigure } from './figures/states-figure.ts';
import { partsOf } from './matter/question-parts.ts';
import { lacksHead } from './named.ts';
import { askedKind } from './ranking/asked-rank.ts';
import { onlyBeside } from './select.ts';
import { unfold } from './slots.ts';
import { holdsNamed } from './telling/holds-named.ts';
import { leavesAside } from './telling/left-out.ts';
import { tellCause } from './telling/tells-cause.ts';
import { asksEnd, tellsDate } from './telling/tells-date.ts';
import { isOfEvent } from './telling/tells-event.ts';
import { tellsOtherOne } from './telling/tells-other.ts';
import type { Tells } from './telling/word-tests.ts';
import type { WordOptions } from './word-options.ts';

/** A sentence or measure must cover this much of the question, by weight. */
const SENTENCE_COVERAGE = 0.68;
/** So much where nothing of weight is missing from it and its surroundings. */
const COVERAGE_OF_ALL = 0.5;
/** And this much where it does not speak of the indicator that is named. */
const COVERAGE_WITHOUT_INDICATOR = 0.85;
/** So much where a single word is missing that only says how a thing is done. */
const COVERAGE_BUT_ONE = 0.7;
const MEASURE_COVERAGE = 0.6;
const MEASURE_COVERAGE_OF_FIGURE = 0.8;
/** Words of weight that a sentence must tell beyond the question. */
const ENOUGH_MORE = 2;
/** And so much of it by its own words: what stands around it only completes it. */
const OWN_COVERAGE = 0.3;
/**
 * Of a sentence that takes up the one before it ("there are none"), which says the rest; and of one that tells when or
 * why, where what stands around it has all else that is asked. A figure is of what its own sentence says.
 */
const OWN_COVERAGE_LEANING = 0.1;
/** Of words that tell a span of time, which seldom say again what it is of. */
const OWN_COVERAGE_OF_SPAN = 0.2;
/** Of an enumeration ("what does the plan support"), everything this close to the best is an item. */
const SAME_LIST = 0.3;
/** Of a list of named things ("which projects"), fewer measures are another item than of a policy. */
const SAME_THINGS = 0.2;
const SAME_ANSWER = 0.06;
const MAX_MEASURES = 8;
/** Whether something is so is told by the best, not by all that comes near. */
const MAX_MEASURES_OF_YES_NO = 2;
const MAX_SENTENCES = 2;

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
      !(match.score <= named && match.beside.length > 1 && onlyBeside(match, question, snapshot)) &&
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

/** The score of the best that names the very thing that is asked about: what only stands beside it is then no answer. */
function scoreOfNaming(matches: readonly Match[], question: Understanding, snapshot: Snapshot): number {
  const defining = question.terms.flatMap(({ ids }) => (ids.some((id) => snapshot.isDefining(id)) ? [ids] : []));
  const naming = matches.filter(
    ({ place, period, candidate }) =>
      place && period && defining.every((ids) => ids.some((id) => candidate.concepts.has(id))),
  );
  return Math.max(Number.NEGATIVE_INFINITY, ...naming.map(({ score }) => score));
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

/** What only repeats the question ("the province no longer subsidises factory buildings") does not answer it. */
function tellsMore(quote: string, question: string): boolean {
  const asked = new Set(tokens(question));
  const more = new Set(tokens(quote).filter((word) => !asked.has(word) && !isLightWord(word)));
  // Which of the places it is, is told by a name.
  const least = askedKind(question) === undefined ? ENOUGH_MORE : 1;
  return more.size >= least || /\d/.test(quote.replace(LIST_MARKER, ''));
}

function enough({ indicator, missing }: Match, { question }: WordOptions): number {
  if (!indicator) return COVERAGE_WITHOUT_INDICATOR;
  return missing.length === 0 && !asksEnd(question.text) ? COVERAGE_OF_ALL : SENTENCE_COVERAGE;
}

function ownCoverage({ candidate, missing }: Match, options: WordOptions): number {
  const { withFigure, withDate, withCause, isYesNo, question } = options;
  if (missing.length > 0) return candidate.leans ? OWN_COVERAGE_LEANING : OWN_COVERAGE;
  if (asksSpan(question.text) && tellsSpan(candidate.quote)) return OWN_COVERAGE_OF_SPAN;
  const isSaid = (withDate || withCause) && !withFigure && !isYesNo;
  return candidate.leans || isSaid ? OWN_COVERAGE_LEANING : OWN_COVERAGE;
}

function distinct(matches: readonly Match[]): Match[] {
  return [...new Map(matches.map((match) => [told(match.candidate), match])).values()];
}

/** What a candidate says, as a key. */
function told({ quote, cell }: Candidate): string {
  return cell ? `${cell.column}\n${quote}` : quote;
}

function bestSentences(matches: readonly Match[], snapshot: Snapshot, options: WordOptions): Match[] {
  const ranked = matches.toSorted((a, b) => b.score - a.score);
  const named = scoreOfNaming(matches, options.question, snapshot);
  const fitting = ranked.filter(
    (match) =>
      !tellContrary(match.candidate.quote, options.question.text) &&
      (options.isYesNo || tellsMore(match.candidate.quote, options.question.text)) &&
      fits(match, snapshot, options) &&
      !(match.score <= named && match.beside.length > 1 && onlyBeside(match, options.question, snapshot)) &&
      isToThePoint(match.candidate, options, snapshot) &&
      !tellsOtherOne(match.candidate.quote, options.question.text) &&
      !leavesAside(match.candidate.quote, options.question.text) &&
      !isOfUnnamedCompany(match.candidate, options.question, snapshot) &&
      match.coverage >= enough(match, options) &&
      match.own >= ownCoverage(match, options) &&
      (!options.withFigure || statesFigure(match, options, snapshot)) &&
      (!options.withDate || (match.indicator && tellsDate(match.candidate.quote, options.question.text))) &&
      options.tests.every((tells) => tells(match.candidate.quote, match)),
  );
  const telling = options.withCause ? tellCause(fitting) : fitting;
  const best = telling[0]?.score ?? 0;
  const near = telling.filter(({ score }) => score >= best - SAME_ANSWER);
  return latestOfRows(near).slice(0, asksOneFigure(options) ? 1 : MAX_SENTENCES);
}

/** Whether one figure is asked for, which a second one beside it would only gainsay. */
function asksOneFigure({ withFigure, question: { text, turn } }: WordOptions): boolean {
  return withFigure && !asksSpan(text) && partsOf(turn ?? text).length < 2;
}

/** Of several columns of a row that answer alike, the latest: 2021 | 2022 | 2023 to a question that names no year. */
function latestOfRows(matches: readonly Match[]): Match[] {
  const rows = Map.groupBy(matches, ({ candidate }) => (candidate.cell ? candidate.quote : candidate));
  return [...rows.values()].flatMap((row) => row.toSorted((a, b) => endOf(b).localeCompare(endOf(a))).slice(0, 1));
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

/** "The company saw revenue reach 120 million": what a company has, its city has not. */
const COMPANY_AHEAD =
  /^["“]?(?:the|its|this) (?:company|firm|group|manufacturer|maker|refiner)\b|^["“]?(?:该|这家)?(?:公司|企业)(?!数|家)/i;
const NAMES_COMPANY = /\b(?:compan(?:y|ies)|firms?|group|manufacturers?|makers?|refiners?|who)\b|公司|企业|厂|谁/i;

function isOfUnnamedCompany({ quote }: Candidate, { text, terms, places }: Understanding, snapshot: Snapshot): boolean {
  if (places.length === 0 || !COMPANY_AHEAD.test(quote) || NAMES_COMPANY.test(text)) return false;
  return !terms.some(({ ids }) => ids.some((id) => snapshot.term(id)?.kind === 'organisation'));
}

/** Names of the question must be there: words alone never make up for a missing place, period or term. */
function fits(match: Match, snapshot: Snapshot, options: WordOptions): boolean {
  const { question, withDate } = options;
  if (!match.place || !match.period || lacksHead(match, question)) return false;
  // "Did the profit grow?" is told by no sentence that is silent about profits.
  if (question.asks.has('yes-no') && question.asks.has('change') && !match.indicator) return false;
  if (!holdsNamed(match.candidate, question, snapshot)) return false;
  const all = question.asks.has('who') || withDate;
  if (lacksOneWord(match, options, snapshot)) return true;
  return !match.missing.some((name) => all || snapshot.term(name) !== undefined || isWord(name, snapshot));
}

/** What turns a question round: words without it tell of the opposite, or of something else. */
const TURNS_ROUND =
  /\b(?:abolish|scrap|cancel|clos|lose|lost|losing|loss|leav|left|fail|reject|refus|den[iy]|withdr[ae]w|repeal|ban|oppos|critici|against|stop|halt|quit|delay|postpon|suspend|sue|suing|object|protest|drop|cut|end|miss|exclu|without|never|no longer|not|un[a-z]{4,}|non[a-z]{4,}|second|third|next|other|former|previous|private|foreign|rural|female|women)[a-z]*/i;

/**
 * Whether one English word that says how a thing is done is all that is missing from words which otherwise tell what a
 * question wants to hear: "which academic warned about the dependence on minicars". A name, a thing counted and a
 * figure's own words must be there, and so must what turns a question round.
 */
function lacksOneWord(
  { missing, coverage }: Match,
  { question, withFigure, isYesNo }: WordOptions,
  snapshot: Snapshot,
): boolean {
  const [word = ''] = missing;
  if (missing.length !== 1 || coverage < COVERAGE_BUT_ONE || withFigure || isYesNo || !/^[a-z]+$/.test(word))
    return false;
  if (question.heads.includes(word) || !isWord(word, snapshot)) return false;
  const all = readWords(question.text);
  const at = all.findIndex(({ token }) => token === word);
  const [used, next] = [all[at], all[at + 1]];
  const written = used ? question.text.slice(used.start, used.end) : '';
  // "Retired employees" are others than employees.
  const qualifies = [...question.indicators, ...question.terms].some((name) => name.words[0] === next?.token);
  return !qualifies && /^\p{Ll}/u.test(written) && !TURNS_ROUND.test(written);
}

function publishedOf({ candidate }: Match, snapshot: Snapshot): Edtf {
  return snapshot.document(candidate.document).published;
}

/** True for a word, not a name: a word of weight that is missing may turn the question round ("lose", "abolish"). */
function isWord(name: string, snapshot: Snapshot): boolean {
  return snapshot.term(name) === undefined && snapshot.indicator(name) === undefined;
}
