import type { Fact, Indicator } from '../../../domain/fact.ts';
import type { Dimension, Quantity } from '../../../domain/quantity.ts';
import { containsPeriod } from '../../../facts/periods/compare.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import type { Snapshot } from '../../snapshot.ts';
import { meantOf } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';
import { clauseOf, clausesOf } from '../../verify/proximity.ts';
import { termsOf } from '../terms.ts';
import { ASKS_PART, type AskedAspect, askedAspect } from './asked-aspect.ts';
import { countsNew, mayTellAddition, tellsAddition, tellsRate, tellsRemainder, tellsYearly } from './told-aspect.ts';

/** True for a rate of growth or of change, and for the change of such a rate. */
export function isGrowth({ indicator }: Fact, snapshot: Snapshot): boolean {
  return ['growth', 'change'].includes(snapshot.indicator(indicator)?.transformation ?? '');
}

/** Whether a row tells of a quantity what the question wants to know of it: its level, its growth, what came new. */
export function isOfAspect(fact: Fact, question: Understanding, snapshot: Snapshot): boolean {
  const asked = askedAspect(question);
  const own = ownWords(fact);
  if (isGrowth(fact, snapshot)) return isGrowthAsked(asked, question, fact, snapshot);
  if (asked.remainder && !tellsRemainder(own)) return false;
  const { en = '' } = snapshot.indicator(fact.indicator) ?? {};
  if (ASKS_SPENT.test(question.text) && IS_AGREED.test(en)) return false;
  if (asked.stock && !CAME_NEW.test(en) && isAddition(fact)) return false;
  // "An addition to the capacity" answers for nothing but the addition.
  if (!asked.added && !asked.growth && IS_PART.test(fact.note)) return false;
  return isOfTerms(fact, asked, own);
}

/** Asks what has been spent, which nobody has who has only agreed to. */
const ASKS_SPENT =
  /\b(?:actually|really|in fact|already|so far|to date|by now)\b[^?]*\b(?:invested|spent|paid|disbursed)\b|\b(?:spent|disbursed|paid out)\b|实际(?:投|完成|到位|支)|到位|已(?:经)?(?:投了|投入|落实|花)/i;
const IS_AGREED = /\bagreed\b/i;
const NAMES_AGREED = /\bagree|\bcommit|\bpledg|\bpromis|\bsign|\bcontract|签|协议|承诺/i;

/** Whether a row tells what has been agreed of a question that is for what has been done: "did they invest so much?". */
export function isOnlyAgreed({ indicator }: Fact, { text }: Understanding, snapshot: Snapshot): boolean {
  return IS_AGREED.test(snapshot.indicator(indicator)?.en ?? '') && !NAMES_AGREED.test(text);
}

/** An indicator that counts what comes new by its very name. */
const CAME_NEW = /\bnew(?:ly)?\b/i;
/** A note that a row is no level. */
const IS_PART = /\bnot the whole\b|\baddition to\b/i;

/** A sum is told neither by a ceiling nor by what each one gets, and the other way round. */
function isOfTerms(fact: Fact, asked: AskedAspect, own: string): boolean {
  const terms = termsOf(fact, 'en');
  const isRate = terms !== '';
  if (asked.sum && (isRate || fact.qualifier === 'at most')) return false;
  if (asked.yearly && isRate && !tellsYearly(terms)) return false;
  return !asked.perUnit || fact.unit.includes('/') || tellsRate(`${fact.note} ${own}`);
}

/** How much more there was is told by a rate of the very thing: no change of the rate, no value for a volume. */
function isGrowthAsked(asked: AskedAspect, question: Understanding, fact: Fact, snapshot: Snapshot): boolean {
  const { dimension, text, indicators, quantities } = question;
  const base = snapshot.indicator(snapshot.indicator(fact.indicator)?.base ?? '');
  if (base?.transformation === 'growth' && !asked.rateChange) return false;
  // How long something takes is not told by how much sooner it is done.
  if (snapshot.indicator(fact.indicator)?.dimension === 'duration' && !ASKS_SAVED.test(text)) return false;
  // A ceiling of what single ones grew by is no growth of all of them.
  if (indicators.length === 0 && fact.qualifier === 'at most' && !OF_FIRMS.test(text)) return false;
  const isNamed = meantOf(indicators).length === 0 || isOfIndicators(fact, question, snapshot);
  if (!isNamed) return false;
  const measured = base?.transformation === 'growth' ? snapshot.indicator(base.base ?? '') : base;
  if (measured && !isReckoned(asked, measured)) return false;
  if (indicators.some(({ ids }) => ids.includes(fact.indicator)) || asked.growth || asked.rateChange) return true;
  if (question.asks.has('change') || question.asks.has('difference')) return true;
  const isClaimed = quantities.some(({ dimension: claimed }) => claimed === 'ratio');
  return (dimension === 'ratio' && !ASKS_PART.test(text)) || isClaimed;
}

const ASKS_SAVED =
  /\bsav|\b(?:faster|quicker|sooner|earlier|shorter|less|fewer|speed\w*)\b|\bshorten|\breduc|\bcut\b|\bimprov|\bchang|\bbenefit|\beffect|省|快|缩短|提前|减少|提速|加快|变化|效果/i;

/** Names the single ones. */
const OF_FIRMS = /\bmany\b|\b(?:companies|enterprises|firms|manufacturers)\b|企业|公司/i;

function isReckoned({ reckoned }: AskedAspect, { dimension }: Indicator): boolean {
  if (reckoned === 'volume') return dimension !== 'money';
  return reckoned !== 'value' || dimension === 'money' || dimension === 'ratio' || dimension === 'rank';
}

/** The note on a row and the clause of its source that its figure stands in. */
function ownWords(fact: Fact): string {
  return `${fact.note} ${clauseIn(fact) ?? ''}`;
}

function clauseIn(fact: Fact): string | undefined {
  const figure = figureIn(fact);
  return figure && clauseOf(clausesOf(fact.quote, []), figure);
}

/** Where a row's figure stands in its quote. */
function figureIn({ quote, value, unit }: Fact): Quantity | undefined {
  return parseQuantities(quote).find((one) => one.value === Math.abs(value) && one.unit === unit);
}

/** True for a row that counts what came new, as its note or its own words have it. */
function isAddition(fact: Fact): boolean {
  const figure = figureIn(fact);
  return tellsAddition(ownWords(fact)) || (figure !== undefined && countsNew(fact.quote, figure));
}

/** True for a row whose figure may count what came new; what is aimed at has all still to come. */
export function maybeAddition(fact: Fact, snapshot: Snapshot): boolean {
  if (fact.status !== 'actual') return true;
  const { en = '' } = snapshot.indicator(fact.indicator) ?? {};
  return mayTellAddition(`${en} ${fact.note} ${clauseIn(fact) ?? fact.quote}`);
}

/**
 * Of a sentence's figures those that nobody has recorded as something else: what the table says of a figure goes before
 * what the words around it seem to say.
 */
export function asRecorded(
  figures: readonly Quantity[],
  { document, span }: Candidate,
  question: Understanding,
  snapshot: Snapshot,
): readonly Quantity[] {
  const rows = snapshot.factsWithin(document, span);
  return figures.filter((figure) => {
    const recorded = rows.filter((fact) => Math.abs(fact.value) === figure.value && fact.unit === figure.unit);
    return recorded.length === 0 || recorded.some((fact) => isAsked(fact, question, snapshot));
  });
}

const CAPACITY = /^production-capacity/;
const OUTPUT = /^output/;

/** Whether a row is of the status, the time and the aspect that are asked for. */
function isAsked(fact: Fact, question: Understanding, snapshot: Snapshot): boolean {
  const { status, periods } = question;
  if (status && (status === 'actual') !== (fact.status === 'actual')) return false;
  const ofTime = periods.some(
    ({ edtf, relative, sense }) => relative || sense === 'by' || containsPeriod(edtf, fact.period),
  );
  if ((periods.length > 0 && !ofTime) || !isOfAspect(fact, question, snapshot)) return false;
  if (askedAspect(question).growth && !isGrowth(fact, snapshot)) return false;
  const asked = meantOf(question.indicators).flatMap(({ ids }) => ids);
  const kind = kindOf(fact.indicator, snapshot);
  // What somebody wants to produce is told by what it wants to be able to.
  if (fact.status !== 'actual' && CAPACITY.test(fact.indicator) && asked.some((id) => OUTPUT.test(id))) return true;
  return isOfIndicators(fact, question, snapshot) || asked.every((id) => kindOf(id, snapshot) !== kind);
}

/** What kind of quantity an indicator is or, for a rate, what kind it is the rate of. */
function kindOf(id: string, snapshot: Snapshot): Dimension | undefined {
  const { base, dimension } = snapshot.indicator(id) ?? {};
  return base ? kindOf(base, snapshot) : dimension;
}

/** True for a row of one of the indicators that a question names, be it only in a bare word. */
export function isOfIndicators({ indicator }: Fact, { indicators }: Understanding, snapshot: Snapshot): boolean {
  const wider = snapshot.withWider(indicator);
  return indicators.some(({ ids }) => ids.some((id) => wider.includes(id)));
}
