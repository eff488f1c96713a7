import { type Span, spansOverlap } from '../../domain/document.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { type Candidate, figuresOf } from '../evidence/candidate.ts';
import type { Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import { asksPayment } from '../understand/asked-unit.ts';
import type { WordOptions } from './word-options.ts';

/** Of a reviewed sentence, this much of the question must be covered. */
const REVIEWED_COVERAGE = 0.9;
/** Of a reviewed sentence for what no row can be about, because the question names no indicator. */
const WHOLE_COVERAGE = 0.8;

/** Whether a reviewed sentence's own rows have a figure of that place and indicator. */
function holdsFactOf({ document, span }: Candidate, { indicators, places }: WordOptions, snapshot: Snapshot): boolean {
  return snapshot.corpus.facts.some(
    (fact) =>
      fact.document === document &&
      spansOverlap(fact.span, span) &&
      (indicators.length === 0 || snapshot.withWider(fact.indicator).some((id) => indicators.includes(id))) &&
      (places.length === 0 || places.some((place) => snapshot.gazetteer.contains(place, fact.place))),
  );
}

/**
 * Whether a sentence states a figure of the kind that is asked for, of the indicator that is named. The figures of a
 * reviewed document are in its fact table: its sentences only help where they leave no doubt.
 */
export function statesFigure(match: Match, options: WordOptions, snapshot: Snapshot): boolean {
  const { candidate, indicator } = match;
  if (snapshot.document(candidate.document).reviewed && !isBeyondDoubt(match, options, snapshot)) return false;
  return indicator && hasFigure(candidate, options);
}

/** The number of a point in a list tells nothing. */
export const LIST_MARKER = /^[（(]?\d{1,3}[.)、）．]\s*/;

/** Asks for a part of a whole, which no growth tells though both are per cent. */
export const ASKS_PART = /\bshare\b|\b(?:pro)?portion\b|\bslice\b|\bfraction\b|占比|占.{0,12}(?:多少|几成)|比重|比例/i;
/** What stands around a figure that tells of growth. */
const GREW_BY =
  /(?:\b(?:grew|grown|rose|risen|increas\w+|fell|fallen|dropped|declin\w+|up|down)(?: by)?|增长|下降|增|降)\s*$/i;
const OF_GROWTH =
  /^\s*(?:year-on-year |annual )?(?:increase|growth|rise|more|higher|up|decline|decrease|fall|drop|less|lower)\b/i;

/** Whether words state a figure of the kind that is asked for, where the question tells. */
export function hasFigure(candidate: Candidate, asked: WordOptions): boolean {
  const text = candidate.quote.replace(LIST_MARKER, '');
  const isGrowth = ({ start, end }: Span) => GREW_BY.test(text.slice(0, start)) || OF_GROWTH.test(text.slice(end));
  const asksPart = ASKS_PART.test(asked.question);
  // "10 percent of the cost" tells what is paid as well.
  const paid = asked.dimension === 'money' && asksPayment(asked.question.toLowerCase());
  const figures = candidate.cell ? figuresOf(candidate) : parseQuantities(text);
  return figures.some(
    (figure) =>
      (asked.dimension === undefined ||
        figure.dimension === asked.dimension ||
        (paid && figure.dimension === 'ratio')) &&
      !((asksPart || paid) && isGrowth(figure)),
  );
}

/** Whether a reviewed sentence leaves no doubt: it, or one of its rows, is about all of what is asked. */
function isBeyondDoubt(
  { candidate, coverage, beside, missing }: Match,
  options: WordOptions,
  snapshot: Snapshot,
): boolean {
  if (options.indicators.length === 0 && missing.length === 0 && coverage >= WHOLE_COVERAGE) return true;
  if (coverage < REVIEWED_COVERAGE || beside.some((name) => snapshot.isDefining(name))) return false;
  return holdsFactOf(candidate, options, snapshot);
}
