import { tokens } from '../../../retrieval/analyzer.ts';
import type { Match } from '../../evidence/match.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { LIST_MARKER } from '../figures/read-figure.ts';
import { asksSpan, tellsSpan } from '../figures/spans.ts';
import { askedKind } from '../ranking/asked-rank.ts';
import { asksEnd } from '../telling/tells-date.ts';
import type { WordOptions } from '../word-options.ts';

/** A sentence must cover this much of the question, by weight. */
const SENTENCE_COVERAGE = 0.68;
/** So much where nothing of weight is missing from it and its surroundings. */
const COVERAGE_OF_ALL = 0.5;
/** And this much where it does not speak of the indicator that is named. */
const COVERAGE_WITHOUT_INDICATOR = 0.85;
/** So much where it names somebody in the office that is asked for, or who said it: of these a text has few. */
export const COVERAGE_OF_SPEAKER = 0.55;
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
/** What comes this close to the best answers as well. */
export const SAME_ANSWER = 0.06;

/** What only repeats the question ("the province no longer subsidises factory buildings") does not answer it. */
export function tellsMore(quote: string, question: string): boolean {
  const asked = new Set(tokens(question));
  const more = new Set(tokens(quote).filter((word) => !asked.has(word) && !isLightWord(word)));
  // Which of the places it is, is told by a name.
  const least = askedKind(question) === undefined ? ENOUGH_MORE : 1;
  return more.size >= least || /\d/.test(quote.replace(LIST_MARKER, ''));
}

/** How much of a question a sentence must cover to answer it. */
export function enough({ indicator, missing }: Match, { question, withSpeaker }: WordOptions): number {
  if (!indicator) return COVERAGE_WITHOUT_INDICATOR;
  if (withSpeaker) return missing.length === 0 ? COVERAGE_OF_ALL : COVERAGE_OF_SPEAKER;
  return missing.length === 0 && !asksEnd(question.text) ? COVERAGE_OF_ALL : SENTENCE_COVERAGE;
}

/** How much of a question it must cover by its own words. */
export function ownCoverage({ candidate, missing }: Match, options: WordOptions): number {
  const { withFigure, withDate, withCause, isYesNo, question } = options;
  // Who said it stands behind the words that were said.
  if (question.asks.has('who') && candidate.quotes) return 0;
  if (missing.length > 0) return candidate.leans ? OWN_COVERAGE_LEANING : OWN_COVERAGE;
  if (asksSpan(question.text) && tellsSpan(candidate.quote)) return OWN_COVERAGE_OF_SPAN;
  const isSaid = (withDate || withCause) && !withFigure && !isYesNo;
  return candidate.leans || isSaid ? OWN_COVERAGE_LEANING : OWN_COVERAGE;
}
