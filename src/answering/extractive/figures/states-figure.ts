import type { Fact } from '../../../domain/fact.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { asksPayment } from '../../understand/asked-unit.ts';
import { ASKS_PART } from '../aspect/asked-aspect.ts';
import { asRecorded } from '../aspect/fact-aspect.ts';
import { figuresOfAspect } from '../aspect/sentence-aspect.ts';
import { tellsGrowth } from '../aspect/told-aspect.ts';
import type { WordOptions } from '../word-options.ts';
import { maySay } from './amount-asked.ts';
import { isNoSize, isOnlyBound, isOtherBound } from './bounds.ts';
import { figureRefusals, tellsFigureAsked } from './clause-figures.ts';
import { LIST_MARKER, type ReadFigure } from './read-figure.ts';
import { asksSpan, tellsSpan } from './spans.ts';

/** Of a reviewed sentence, this much of the question must be covered. */
const REVIEWED_COVERAGE = 0.9;
/** Of a reviewed sentence for what no row can be about, because the question names no indicator. */
const WHOLE_COVERAGE = 0.8;

/** Whether a reviewed sentence's own rows have a figure of that place and indicator, and of no company that is not asked about. */
function holdsFactOf(
  { document, span }: Candidate,
  { indicators, places, question }: WordOptions,
  snapshot: Snapshot,
): boolean {
  const isNamed = (subject: string) => question.terms.some(({ ids }) => ids.includes(subject));
  return snapshot
    .factsWithin(document, span)
    .some(
      (fact) =>
        (indicators.length === 0 || snapshot.withWider(fact.indicator).some((id) => indicators.includes(id))) &&
        (!snapshot.isOrganisation(fact.subject) || isNamed(fact.subject)) &&
        (places.length === 0 || places.some((place) => snapshot.gazetteer.contains(place, fact.place))),
    );
}

/**
 * Whether a sentence states a figure of the kind that is asked for, of the indicator that is named. The figures of a
 * reviewed document are in its fact table: its sentences only help where they leave no doubt.
 */
export function statesFigure(match: Match, options: WordOptions, snapshot: Snapshot): boolean {
  const { candidate, indicator } = match;
  if (asksSpan(options.question.text) && tellsSpan(candidate.quote)) return true;
  if (snapshot.document(candidate.document).reviewed && !isBeyondDoubt(match, options, snapshot)) return false;
  return indicator && tellsFigure(candidate, options, snapshot);
}

/** Whether words state a figure of the kind and aspect that is asked for, and of what is asked for. */
export function tellsFigure(candidate: Candidate, options: WordOptions, snapshot: Snapshot): boolean {
  return tellsFigureAsked(candidate, options.question, snapshot, ofKindAndAspect(candidate, options, snapshot));
}

/** Why a sentence states no such figure as is asked for. */
export function whyNoFigure(match: Match, options: WordOptions, snapshot: Snapshot): readonly string[] {
  const { candidate, indicator } = match;
  const isReviewed = snapshot.document(candidate.document).reviewed;
  if (isReviewed && !isBeyondDoubt(match, options, snapshot)) return ['its rows do not give it'];
  if (!indicator) return ['of another indicator'];
  return figureRefusals(candidate, options.question, snapshot, ofKindAndAspect(candidate, options, snapshot));
}

function ofKindAndAspect(candidate: Candidate, options: WordOptions, snapshot: Snapshot) {
  const starts = startsOfAspect(candidate, options, snapshot);
  return (figure: ReadFigure): boolean =>
    isOfKind(figure, options) && (starts === undefined || starts.has(figure.quantity.start));
}

/** Where the figures of a sentence stand that are of the status and aspect asked for; of a cell its headers tell. */
function startsOfAspect(
  candidate: Candidate,
  { question }: WordOptions,
  snapshot: Snapshot,
): ReadonlySet<number> | undefined {
  if (candidate.cell) return undefined;
  const text = candidate.quote.replace(LIST_MARKER, '');
  const figures = asRecorded(figuresOfAspect(parseQuantities(text), text, question), candidate, question, snapshot);
  return new Set(figures.map(({ start }) => start));
}

function isOfKind({ quantity, text, own }: ReadFigure, { question, dimension: wanted }: WordOptions): boolean {
  const { dimension, kind } = quantity;
  if (dimension === 'rank' && wanted === undefined && !question.asks.has('ranking')) return false;
  const asksPart = ASKS_PART.test(question.text);
  // "10 percent of the cost" tells what is paid as well.
  const paid = wanted === 'money' && asksPayment(question.text.toLowerCase());
  const fits =
    (wanted === undefined ? maySay(dimension, question) : dimension === wanted) ||
    (paid && dimension === 'ratio' && kind !== 'multiple');
  if (text === '' && isOnlyBound(own, question.text)) return false;
  if (isOtherBound(text, quantity, question.text) || isNoSize(quantity, question.text)) return false;
  return fits && !((asksPart || paid) && tellsGrowth(text, quantity));
}

/** Whether all that the rows of a sentence tell is of companies that a question for a place does not name. */
function isOfOthersAlone({ document, span }: Candidate, { question }: WordOptions, snapshot: Snapshot): boolean {
  const rows = question.places.length > 0 ? snapshot.factsWithin(document, span) : [];
  const isOther = ({ subject }: Fact) =>
    snapshot.isOrganisation(subject) && !question.terms.some(({ ids }) => ids.includes(subject));
  return rows.length > 0 && rows.every((row) => isOther(row));
}

/** Whether a reviewed sentence leaves no doubt: it, or one of its rows, is about all of what is asked. */
function isBeyondDoubt(
  { candidate, coverage, beside, missing }: Match,
  options: WordOptions,
  snapshot: Snapshot,
): boolean {
  if (isOfOthersAlone(candidate, options, snapshot)) return false;
  if (options.indicators.length === 0 && missing.length === 0 && coverage >= WHOLE_COVERAGE) return true;
  if (coverage < REVIEWED_COVERAGE || beside.some((name) => snapshot.isDefining(name))) return false;
  return holdsFactOf(candidate, options, snapshot);
}
