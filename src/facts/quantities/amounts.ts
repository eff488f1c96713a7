import type { Hedge, Quantity } from '../../domain/quantity.ts';
import { isYear } from './dates.ts';
import type { Token } from './lex.ts';
import { type Measured, readMeasured } from './measured.ts';
import { senseOf } from './multiples.ts';
import { isLabel } from './names.ts';
import { scale } from './numeral.ts';
import type { Lead, Meaning, Reading } from './reading.ts';
import { convertible, kindOf, toBase, unitOf } from './units.ts';

const RANGE_MARKS = new Set(['-', '–', '—', '~', '〜', '至', '到', 'to', 'or', '或']);
const PAIR_MARKS = new Set(['and', '和', '与']);
const MINUS = new Set(['-', '−', '–']);

/** Amounts, counts, percentages and multiples, single or as a range: the numbers with a value and perhaps a unit. */
export function readAmount(tokens: readonly Token[], i: number, lead: Lead): Reading | undefined {
  const negative = isMinus(tokens, i);
  const from = negative ? i + 1 : i;
  const first = readMeasured(tokens, from);
  if (first === undefined) return undefined;
  const second = negative ? undefined : readUpperEnd(tokens, first, lead);
  const range = second && rangeOf(first, second);
  const next = range?.next ?? first.next;
  const unit = range?.unit ?? first.unit;
  if (unit === undefined || unit === '1') {
    if (!isCount(tokens, from, next, first, { ...lead, hedged: lead.hedged || range !== undefined })) return { next };
  }
  const value = range?.value ?? scale(first.coefficient, first.exponent);
  const own = first.upper === undefined ? undefined : scale(first.upper, first.exponent);
  const upper = range?.upper ?? own;
  const classifier = first.classifier ?? range?.classifier;
  const hedge = first.hedge ?? range?.hedge;
  const meaning: Meaning = {
    ...kindAndSense(tokens, unit ?? '1', next, lead),
    value: negative ? -value : value,
    ...(upper === undefined ? {} : { upper }),
    ...(classifier === undefined ? {} : { noun: classifier }),
    ...(hedge === undefined ? {} : { hedge }),
  };
  return { next, meaning };
}

function kindAndSense(
  tokens: readonly Token[],
  unit: string,
  next: number,
  lead: Lead,
): Pick<Quantity, 'kind' | 'dimension' | 'unit' | 'sense'> {
  const kind = kindOf(unit);
  const dimension = unitOf(unit)?.dimension ?? 'count';
  return kind === 'multiple'
    ? { kind, dimension, unit, sense: senseOf(tokens, lead.start, next) }
    : { kind, dimension, unit };
}

/** A minus sign, not the hyphen of a word or the dash of a range: "fell to -3.2%". */
function isMinus(tokens: readonly Token[], i: number): boolean {
  const [before, sign, number] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (sign === undefined || !MINUS.has(sign.raw) || number?.gap !== 0) return false;
  return before === undefined || sign.gap > 0 || before.kind === 'han' || '(（:：'.includes(before.raw);
}

/**
 * What follows `first` as the other end of a range. "From 3% to 5%" and "by 10 GWh to 50 GWh" tell of a change and
 * are two quantities, not a range.
 */
function readUpperEnd(tokens: readonly Token[], first: Measured, lead: Lead): Measured | undefined {
  const mark = tokens[first.next];
  const following = tokens[first.next + 1];
  if (mark === undefined || following === undefined || mark.gap === 2) return undefined;
  if (!RANGE_MARKS.has(mark.lower) && !(lead.between && PAIR_MARKS.has(mark.lower))) return undefined;
  if (mark.kind === 'mark' && mark.gap !== following.gap) return undefined;
  const second = readMeasured(tokens, first.next + 1);
  if (second === undefined || (second.unit === undefined && isYear(following))) return undefined;
  const before = tokens[lead.start - 1]?.lower ?? '';
  const lends = first.unit === undefined && (second.unit !== undefined || second.scaled);
  if (['from', '从', '由'].includes(before) && !lends) return undefined;
  return before === 'by' && first.unit !== undefined && first.unit !== '%' ? undefined : second;
}

interface Range {
  value: number;
  upper: number;
  unit: string | undefined;
  classifier: string | undefined;
  hedge: Hedge | undefined;
  next: number;
}

/** The two ends in one unit, each lent what only the other states; undefined when they are no ends of one range. */
function rangeOf(first: Measured, second: Measured): Range | undefined {
  const unit = first.unit ?? second.unit;
  const secondUnit = second.unit ?? (first.priced ? first.unit : undefined);
  if (first.unit !== undefined && (secondUnit === undefined || !convertible(first.unit, secondUnit))) return undefined;
  const written = scale(second.coefficient, second.exponent);
  const upper = unit === secondUnit || !unit ? written : toBase(written, secondUnit ?? unit) / toBase(1, unit);
  const borrows = !first.scaled && (first.unit === undefined || first.priced);
  const exponents = borrows ? lentExponents(second) : [first.exponent];
  const value = exponents.map((exponent) => scale(first.coefficient, exponent)).find((lower) => lower < upper);
  const { classifier, hedge, next } = second;
  return value === undefined ? undefined : { value, upper, unit, classifier, hedge, next };
}

/** The magnitudes that the upper end may lend, the likeliest first: 三至五千万 lends 千万, 三十至五十万 only 万. */
function lentExponents({ exponent, script }: Measured): number[] {
  return script === 'chinese' ? [exponent, exponent - (exponent % 4), 0] : [exponent, 0];
}

/** Whether a number without a unit is meant as a number of things, rather than as a year, a name or an article. */
function isCount(tokens: readonly Token[], from: number, next: number, first: Measured, lead: Lead): boolean {
  const [before, after] = [tokens[from - 1], tokens[next]];
  if (first.coefficient === 1 && first.exponent === 0 && first.script !== 'digits' && !lead.hedged) return false;
  if (first.classifier !== undefined) return true;
  if (first.script === 'digits') {
    if (isYear(tokens[from]) && next === from + 1) return lead.comparesAmounts;
    return !isLabel(tokens, from, next);
  }
  if (first.script === 'english') {
    const compound = after?.raw === '-' && after.gap === 0 && tokens[next + 1]?.gap === 0;
    return !compound && !(before?.raw === '-' && tokens[from]?.gap === 0);
  }
  return first.scaled || (isBoundary(after) && (lead.hedged || isBoundary(before)));
}

/** The end of the text or a full stop: what a bare Chinese numeral must stand between, for 一、 heads a list. */
function isBoundary(token: Token | undefined): boolean {
  return token === undefined || '，。,;；'.includes(token.raw);
}
