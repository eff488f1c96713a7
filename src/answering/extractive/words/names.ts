import { words as readWords } from '../../../retrieval/analyzer.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { onlyBeside } from '../figures/row-fits.ts';
import type { WordOptions } from '../word-options.ts';
import { COVERAGE_OF_SPEAKER } from './required.ts';

/** So much must be covered where a single word is missing that only says how a thing is done. */
const COVERAGE_BUT_ONE = 0.7;

/** Names of the question must be there: words alone never make up for a missing term, or for one of weight. */
export function hasNames(match: Match, snapshot: Snapshot, options: WordOptions): boolean {
  const all = options.question.asks.has('who') || options.withDate;
  if (lacksOneWord(match, options, snapshot)) return true;
  return !match.missing.some((name) => all || snapshot.term(name) !== undefined || isWord(name, snapshot));
}

/** What turns a question round: words without it tell of the opposite, or of something else. */
const TURNS_ROUND =
  /\b(?:abolish|scrap|cancel|clos|lose|lost|losing|loss|leav|left|fail|reject|refus|den[iy]|withdr[ae]w|repeal|ban|oppos|critici|against|stop|halt|quit|delay|postpon|suspend|sue|suing|object|protest|drop|cut|end|miss|exclu|without|never|no longer|not|un[a-z]{4,}|non[a-z]{4,}|second|third|next|other|former|previous|private|foreign|rural|female|women)[a-z]*/i;

/**
 * Whether one English word that says how a thing is done is all that is missing from words which otherwise tell who or
 * why: "which academic warned about the dependence on minicars". A name, a thing counted and a figure's own words must
 * be there, and so must what turns a question round.
 */
function lacksOneWord(
  { missing, coverage }: Match,
  { question, withFigure, withSpeaker, isYesNo }: WordOptions,
  snapshot: Snapshot,
): boolean {
  const [word = ''] = missing;
  const least = withSpeaker ? COVERAGE_OF_SPEAKER : COVERAGE_BUT_ONE;
  if (missing.length !== 1 || coverage < least || withFigure || isYesNo || !/^[a-z]+$/.test(word)) return false;
  // Of dates, lists and policies as many wrong answers came of it as right ones.
  if (!question.asks.has('who') && !question.asks.has('why')) return false;
  if (question.heads.includes(word) || !isWord(word, snapshot)) return false;
  const all = readWords(question.text);
  const at = all.findIndex(({ token }) => token === word);
  const [used, next] = [all[at], all[at + 1]];
  const written = used ? question.text.slice(used.start, used.end) : '';
  // "Retired employees" are others than employees; who "aspires to a cluster" has one in mind.
  const isBefore = used !== undefined && next !== undefined && next.start <= used.end + 1;
  const qualifies =
    isBefore && [...question.indicators, ...question.terms].some((name) => name.words[0] === next?.token);
  return !qualifies && /^\p{Ll}/u.test(written) && !TURNS_ROUND.test(written);
}

/** True for a word, not a name: a word of weight that is missing may turn the question round ("lose", "abolish"). */
function isWord(name: string, snapshot: Snapshot): boolean {
  return snapshot.term(name) === undefined && snapshot.indicator(name) === undefined;
}

/** The score of the best that names the very thing that is asked about: what only stands beside it is then no answer. */
export function scoreOfNaming(matches: readonly Match[], question: Understanding, snapshot: Snapshot): number {
  const defining = question.terms.flatMap(({ ids }) => (ids.some((id) => snapshot.isDefining(id)) ? [ids] : []));
  const naming = matches.filter(
    ({ place, period, candidate, missing }) =>
      place &&
      period &&
      !missing.some((name) => snapshot.term(name) !== undefined) &&
      defining.every((ids) => ids.some((id) => candidate.concepts.has(id))),
  );
  return Math.max(Number.NEGATIVE_INFINITY, ...naming.map(({ score }) => score));
}

/** Whether names of the question only stand beside a candidate, where one that scores as high has them itself. */
export function standsAside(match: Match, named: number, question: Understanding, snapshot: Snapshot): boolean {
  return match.score <= named && match.beside.length > 1 && onlyBeside(match, question, snapshot);
}
