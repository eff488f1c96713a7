import type { Quantity } from '../../domain/quantity.ts';
import { sameQuantity } from '../../facts/quantities/compare.ts';
import type { Snapshot } from '../snapshot.ts';
import { type LexiconMatch, namesOf } from '../understand/lexicon.ts';
import { isSameResult } from './arithmetic.ts';
import type { Aspect, ClaimContext } from './claims.ts';
import type { Claim } from './figures.ts';
import { clauseOf, figuresBetween, governing, sameClause } from './proximity.ts';
import { isOtherRatio } from './ratios.ts';
import type { Support } from './sources.ts';

/** How a name in a sentence stands to the row that holds a figure. */
type Standing =
  | 'own' // names what the row is of
  | 'rival' // names what another row of the cited words is of
  | 'foreign' // nothing that is cited names it
  | 'part' // a part of the name of what the row is of, which says less: "output" for the output of vehicles
  | 'passing'; // the cited words name it, but none of their rows is of it

/** What a figure is told to be of (an industry, a product, a company) is what it is of. */
export const ofSubject: Aspect = (claim, support, context) => {
  const { fact } = support;
  const { snapshot, reading } = context;
  if (!fact) return undefined;
  const chain = snapshot.withWider(fact.subject);
  const kind = snapshot.term(fact.subject)?.kind;
  const entity = kind === 'organisation' || kind === 'other';
  const judged = reading.terms
    .filter(({ ids }) => ids.some((id) => snapshot.isDefining(id) || id === fact.subject))
    .filter(({ start }) => !ATTRIBUTED.test(reading.clauses.text.slice(0, start)))
    .map((term) => ({ ...term, standing: standingOf(term, chain, support, context, 'subject') }));
  const fault = misnamed(claim, judged, fact.subject !== '' && snapshot.isDefining(fact.subject), context);
  const expected = snapshot.term(fact.subject)?.en ?? support.quote.text;
  if (fault) return { code: 'subject differs', found: wordsOf(fault, reading.clauses.text), expected };
  if (fact.subject === '' || judged.some(({ standing }) => standing === 'own')) return undefined;
  const share = snapshot.indicator(fact.indicator)?.transformation === 'share';
  const written = support.quote.quantities.find((one) => sameQuantity(one, support.quantity));
  const asWritten = written !== undefined && TOTAL.test(clauseOf(support.quote.clauses, written));
  const total = !share && !asWritten && TOTAL.test(clauseOf(reading.clauses, claim.figure));
  const unnamed = total || (entity && !FIRM.test(reading.clauses.text));
  return unnamed ? { code: 'subject differs', found: reading.clauses.text, expected } : undefined;
};

/** "According to the department", "comes from Jing Maoming of the department": who says it is not what it is of. */
const ATTRIBUTED =
  /\b(?:according to|(?:comes?|came|is|are) from|(?:said|told|cited|reported|given|named) by|says|citing)\s(?:[\p{L}’'.-]+\s){0,6}$|(?:据|根据)$/iu;

/** Words by which a figure is told of everything there is, where it is only of one industry or product. */
const TOTAL = /\b(?:total|overall|all)\b|总(?!计)|全[市省国]/iu;

/** The figure of a company or a park must be told of one, not of the city that it lies in. */
const FIRM =
  /\b(?:company|firm|producer|manufacturer|maker|enterprise|subsidiary|park|its?)\b|企业|园区|公司|厂商|厂家|该厂|其/i;

/** What a figure is told to measure is what it measures. */
export const ofIndicator: Aspect = (claim, support, context) => {
  const { fact } = support;
  const { snapshot, reading } = context;
  const other = { code: 'subject differs', found: claim.figure.text } as const;
  if (!fact) return isOtherRatio(claim, support, context) ? other : undefined;
  const indicator = snapshot.indicator(fact.indicator);
  const judged = reading.indicators
    .filter((name) => isAttached(claim.figure, name, context) || name.ids.some((id) => carries(id, claim, context)))
    .map((name) => ({
      ...name,
      standing: standingOf(name, snapshot.withWider(fact.indicator), support, context, 'indicator'),
    }))
    .filter(({ ids, standing }) => standing !== 'passing' || ids.some((id) => measures(id, claim, context)));
  const fault = misnamed(claim, judged, true, context);
  if (fault) {
    return {
      code: 'subject differs',
      found: wordsOf(fault, reading.clauses.text),
      expected: indicator?.en ?? fact.indicator,
    };
  }
  return isOtherRatio(claim, support, context) ? { ...other, expected: indicator?.en ?? fact.indicator } : undefined;
};

type Judged = LexiconMatch & { standing: Standing };

function wordsOf({ start, end }: LexiconMatch, text: string): string {
  return text.slice(start, end);
}

/** True where an indicator is measured as such a figure is. */
function measures(id: string, { figure }: Claim, { snapshot }: ClaimContext): boolean {
  return snapshot.indicator(id)?.dimension === figure.dimension;
}

/** True where an indicator's figures can be such a figure; any level may have a rate of growth or a share. */
function carries(id: string, claim: Claim, context: ClaimContext): boolean {
  const { dimension } = claim.figure;
  return dimension === 'ratio' || dimension === 'rank' || measures(id, claim, context);
}

/** "50GWh的回收量": said of the figure whether or not it can be measured so. */
function isAttached({ end }: Quantity, { start }: LexiconMatch, { reading }: ClaimContext): boolean {
  return start >= end && /^\s*(?:的|(?:of|in) )\s*$/u.test(reading.clauses.text.slice(end, start));
}

function standingOf(
  { ids, start, end }: LexiconMatch,
  own: readonly string[],
  { quote }: Support,
  { snapshot, sources, reading }: ClaimContext,
  field: 'subject' | 'indicator',
): Standing {
  if (ids.some((id) => own.includes(id))) return 'own';
  if (isPartOfName(reading.clauses.text.slice(start, end), own, snapshot)) return 'part';
  if (sources.facts.some((other) => snapshot.withWider(other[field]).some((id) => ids.includes(id)))) return 'rival';
  const spoken = [quote, ...sources.quotes].some(({ concepts }) => ids.some((id) => concepts.has(id)));
  return spoken ? 'passing' : 'foreign';
}

/** "Battery" of the power battery industry, "produced" of vehicles produced. */
function isPartOfName(words: string, own: readonly string[], snapshot: Snapshot): boolean {
  const names = own.flatMap((id) => namesOf(snapshot.indicator(id) ?? snapshot.term(id)));
  const isHan = /\p{Script=Han}/u.test(words);
  return names.some((name) =>
    isHan ? name.includes(words) : ` ${name} `.toLowerCase().includes(` ${words.toLowerCase()} `),
  );
}

/**
 * The name that is wrongly given to a figure. Of names that speak for and against it the nearest one decides; where
 * none speaks for it, any name of its own clause speaks against it.
 */
function misnamed(
  { figure }: Claim,
  names: readonly Judged[],
  mustBeNamed: boolean,
  { reading: { clauses, figures: all }, formulas }: ClaimContext,
): Judged | undefined {
  // "The number went up by 258: 418 − 160 = 258": what is told of a result is told of what it is computed from.
  const figures = all.filter((one) => one === figure || !formulas.some(({ result }) => isSameResult(one, result)));
  const isOperand = formulas.some(({ operands }) => operands.includes(figure));
  const hasOwn = names.some(({ standing }) => standing === 'own');
  const able = names.filter((name) => {
    if (name.standing === 'own') return true;
    if (name.standing === 'part') return false;
    const near = sameClause(clauses, figure, name);
    const next = sameClause(clauses, figure, name, 'strong') && figuresBetween(figures, figure, name) === 0;
    if (name.standing === 'passing') return mustBeNamed && !hasOwn && (near || (isOperand && next));
    return near || next;
  });
  const told = governing(clauses, figures, figure, able);
  return told && told.standing !== 'own' ? told : undefined;
}
