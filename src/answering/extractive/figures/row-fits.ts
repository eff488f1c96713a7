import type { Fact } from '../../../domain/fact.ts';
import type { Dimension } from '../../../domain/quantity.ts';
import { convertible, unitOf } from '../../../facts/quantities/units.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { asksPayment } from '../../understand/asked-unit.ts';
import { SIZES } from '../../understand/sizes.ts';
import type { Understanding } from '../../understand/understand.ts';
import { ASKS_PART, askedAspect } from '../aspect/asked-aspect.ts';
import { isOfAspect, isOfIndicators } from '../aspect/fact-aspect.ts';
import { isBareSum, LEAST_BARE_SUM } from '../claims.ts';
import { wordsOfOtherSides } from '../matter/named-sides.ts';
import { partsOf } from '../matter/question-parts.ts';
import { holdsAmounts, lacksHead, namesMeasure } from '../named.ts';
import { ranksSaid } from '../ranking/asked-rank.ts';
import type { SimpleQuestion } from '../slots.ts';
import { claimsRank } from '../telling/word-tests.ts';
import { isRowOfWords } from './row-figure.ts';
import { isOfWhole } from './row-whole.ts';

/** A figure must cover this much of the question, by weight. */
const FACT_COVERAGE = 0.66;
/** And this much where a word or name of weight is missing from it. */
const FACT_COVERAGE_WITH_GAP = 0.76;
/** And this much where what is missing only tells the other side of a comparison. */
const FACT_COVERAGE_OF_SIDE = 0.6;

/** A figure answers when it is about what the question names; words alone never make up for a name. The cheapest test is first. */
export function fits(match: Match, question: SimpleQuestion, snapshot: Snapshot): boolean {
  const { fact } = match.candidate;
  const { status, unit } = fact ?? {};
  return (
    !(question.statusOnly && status !== question.status) &&
    // What has been reached is not told by what is aimed at, and the other way round.
    !(question.status && (question.status === 'actual') !== (status === 'actual')) &&
    !match.missing.some((name) => snapshot.isDefining(name)) &&
    coversEnough(match, question, snapshot) &&
    !(unit && question.unit && !suits(unit, question.unit.unit) && !isReckonedFrom(match, question, snapshot)) &&
    isOfDimension(match, question, snapshot) &&
    (!onlyBeside(match, question, snapshot) || isOfOneDescribed(match, question, snapshot)) &&
    !lacksHead(match, question) &&
    isOfClaim(fact, question) &&
    !(fact && !isOfAspect(fact, question, snapshot)) &&
    !(fact && !isRowOfWords(fact, question, snapshot)) &&
    !(fact && claimsRank(question) && ranksSaid(fact.quote).length === 0) &&
    (!fact || isOfWhole(fact, question.text, snapshot)) &&
    holdsAmounts(match.candidate, question) &&
    namesMeasure(match.candidate, question, snapshot)
  );
}

function coversEnough({ missing, coverage }: Match, question: SimpleQuestion, snapshot: Snapshot): boolean {
  if (missing.length === 0) return coverage >= FACT_COVERAGE;
  const ofOther = wordsOfOtherSides(question.text, question.places, question.otherPlaces ?? []);
  if (coverage >= FACT_COVERAGE_OF_SIDE && missing.every((name) => ofOther.has(name))) return true;
  if (question.indicators.length === 0 || coverage < FACT_COVERAGE_WITH_GAP) return false;
  // A second name of the measure may be missing, a word never: "carbonate" makes a capacity another one.
  const [first = ''] = partsOf(question.text);
  const others = new Set(tokens(question.text).filter((word) => !tokens(first).includes(word)));
  return missing.every((name) => (snapshot.indicator(name) ?? snapshot.term(name)) || others.has(name));
}

/** "Has it reached 100 companies?" is told by a figure of the same kind. */
function isOfClaim(fact: Fact | undefined, { asks, quantities, indicators }: Understanding): boolean {
  const claims = quantities.filter(({ kind }) => kind !== 'ordinal');
  if (!asks.has('yes-no') || claims.length === 0 || !fact) return true;
  const isOfMoney = unitOf(fact.unit)?.dimension === 'money';
  // "Did it reach 100 billion" of a place or an industry is not told by what others have agreed to invest there.
  if (
    isOfMoney &&
    indicators.length === 0 &&
    !SIZES.includes(fact.indicator) &&
    !claims.some(({ value }) => value === fact.value)
  )
    return false;
  return claims.some((claim) =>
    isBareSum(claim)
      ? isOfMoney || Math.abs(fact.value) >= LEAST_BARE_SUM
      : convertible(fact.unit, claim.unit) || claim.value === Math.abs(fact.value) || claim.dimension === 'ratio',
  );
}

/** Kinds of figures that are asked for in no other sense: "what share" is not answered by an amount. */
const TELLING: ReadonlySet<Dimension> = new Set(['ratio', 'duration', 'length', 'count']);

/** How a number of things changed is told by a rate as well, and a rate can be reckoned from two levels. */
function isOfDimension(match: Match, question: SimpleQuestion, snapshot: Snapshot): boolean {
  const { dimension, asks, text } = question;
  const isMoney = dimension === 'money' && /\bmoney\b|钱/i.test(text);
  const isTelling = dimension !== undefined && (TELLING.has(dimension) || isMoney || asksPayment(text.toLowerCase()));
  if (!isTelling || isReckonedFrom(match, question, snapshot)) return true;
  const told = snapshot.indicator(match.candidate.fact?.indicator ?? '')?.dimension;
  return told === dimension || (dimension === 'count' && asks.has('change') && told === 'ratio');
}

/** "The growth from 2021 to 2022 in percent": a level from which, with another one, it can be reckoned. */
function isReckonedFrom({ candidate: { fact } }: Match, question: SimpleQuestion, snapshot: Snapshot): boolean {
  const { dimension, periods, isOneOfPeriods = false, text } = question;
  if (dimension !== 'ratio' || !fact || !askedAspect(question).growth || ASKS_PART.test(text)) return false;
  const isOfTwo = isOneOfPeriods || periods.some(({ edtf }) => edtf.includes('/'));
  return (
    isOfTwo &&
    snapshot.indicator(fact.indicator)?.transformation === 'level' &&
    isOfIndicators(fact, question, snapshot)
  );
}

/** A figure can be given in the unit that is asked for; money is given in the currency that it has. */
function suits(unit: string, asked: string): boolean {
  return convertible(unit, asked) || (unitOf(unit)?.dimension === 'money' && unitOf(asked)?.dimension === 'money');
}

/** What is measured must be named by the row itself: "battery industry" in a title makes no company's revenue its own. */
export function onlyBeside({ beside }: Match, question: Understanding, snapshot: Snapshot): boolean {
  const defining = question.terms.filter(({ ids }) => ids.some((id) => snapshot.isDefining(id)));
  return defining.length > 0 && defining.every(({ ids }) => beside.includes(ids[0] ?? ''));
}

/** "The recycler in Longnan: what is it called, and what did it earn": a company that the words before its figure describe so. */
function isOfOneDescribed({ candidate, beside }: Match, { asks }: Understanding, snapshot: Snapshot): boolean {
  const { fact, document, span } = candidate;
  if (!fact || !asks.has('who') || !snapshot.isOrganisation(fact.subject)) return false;
  const said = snapshot.terms.findNested(snapshot.sentenceBefore(document, span)).flatMap(({ ids }) => ids);
  const describes = (id: string) => said.some((one) => snapshot.withWider(one).includes(id));
  return said.includes(fact.subject) && beside.every(describes);
}
