import type { Hedge } from '../../domain/quantity.ts';
import { chineseDigit } from './chinese-numerals.ts';
import { innerHedge } from './hedges.ts';
import type { Token } from './lex.ts';
import { type MagnitudeContext, readMagnitude } from './magnitudes.ts';
import { type Numeral, scale } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { type Found, Phrases } from './phrases.ts';
import { CLASSIFIERS, type Unit } from './unit-table.ts';
import { UNITS_AFTER, UNITS_BEFORE, unitOf } from './units.ts';

/** A numeral with its magnitude and unit: one end of an amount. */
export interface Measured {
  coefficient: number;
  /** The upper end where the numeral itself is a range (两三个). */
  upper?: number;
  exponent: number;
  /** A word of magnitude was written, so that a range does not lend it another. */
  scaled: boolean;
  unit?: string;
  /** The unit is a currency that stood before the number. */
  priced?: boolean;
  classifier?: string;
  hedge?: Hedge;
  script: Numeral['script'];
  next: number;
}

/** Units whose number counts tens of another unit: 三成 is 30 %, two decades 20 years. */
const TENS = new Phrases<string>().add('成', '%').add('decades', 'a').add('decade', 'a');
/** 成 before these is no tenth but a verb or noun: 成为, 成立. */
const NOT_TENTHS = new Set('为立功员果本都长品熟分效就交绩份因像');
/** 六大产业 counts six; in 4680大圆柱电池 the number is a model's. */
const MOST_MAJOR = 100;
const COUNTED = new Phrases<string>();
for (const classifier of CLASSIFIERS) COUNTED.add(classifier, classifier);

/** Whether a unit, a classifier or a word of magnitude begins at a token. */
export function unitStarts(tokens: readonly Token[], i: number): boolean {
  if (tokens[i] === undefined || tokens[i]?.raw === '年') return false;
  if (matchUnit(tokens, i) !== undefined || COUNTED.longest(tokens, i) !== undefined) return true;
  return readMagnitude(tokens, i, { money: false, unitAt: () => false }).next > i;
}

/** The unit at token `i`, a hyphen before it allowed. */
function matchUnit(tokens: readonly Token[], i: number): Found<Unit> | undefined {
  const hyphen = tokens[i]?.raw === '-' && tokens[i]?.gap === 0 && tokens[i + 1]?.gap === 0;
  const at = hyphen ? i + 1 : i;
  return (tokens[at]?.gap ?? 2) < 2 ? UNITS_AFTER.longest(tokens, at) : undefined;
}

/**
 * Reads `[currency] numeral [magnitude] [unit]` from token `i`. A currency after the number repeats the one before it
 * (RMB 5 million yuan) or says which dollar is meant ($5 million AUD).
 */
export function readMeasured(tokens: readonly Token[], i: number): Measured | undefined {
  const currency = UNITS_BEFORE.longest(tokens, i);
  const numeral = readNumeral(tokens, currency?.next ?? i);
  if (numeral === undefined) return undefined;
  const unitAt = (at: number): boolean => matchUnit(tokens, at) !== undefined;
  const result = readScaled(tokens, numeral, { money: currency !== undefined, unitAt });
  if (currency === undefined) return readUnit(tokens, result);
  const price = (unit: string, next: number): Measured =>
    readDenominator(tokens, { ...result, priced: true, unit, next });
  const after = UNITS_AFTER.longest(tokens, result.next);
  const closer =
    after?.value.dimension === 'money' &&
    [after.value.code, 'USD'].includes(currency.value.code) &&
    tokens[after.next]?.kind !== 'number';
  if (after !== undefined && closer) return price(after.value.code, after.next);
  return price(currency.value.code, result.next);
}

/** Adds what stands between the numeral and its unit: 多 or 余, words of magnitude, and lower places (1亿2000万). */
function readScaled(tokens: readonly Token[], numeral: Numeral, context: MagnitudeContext): Measured {
  const before = innerHedge(tokens, numeral.next);
  const magnitude = readMagnitude(tokens, before?.next ?? numeral.next, context);
  const after = innerHedge(tokens, magnitude.next);
  const hedge = after?.value ?? before?.value;
  const measured: Measured = {
    coefficient: numeral.coefficient * magnitude.factor,
    exponent: numeral.exponent + magnitude.exponent,
    scaled: numeral.scaled || magnitude.exponent > 0,
    script: numeral.script,
    next: after?.next ?? magnitude.next,
    ...(numeral.upper === undefined ? {} : { upper: numeral.upper }),
    ...(hedge === undefined ? {} : { hedge }),
  };
  return hedge === undefined ? addLowerPlaces(tokens, measured, context) : measured;
}

/** 1亿2000万 and 3万5千: a second number with a smaller magnitude, glued to the first. */
function addLowerPlaces(tokens: readonly Token[], measured: Measured, context: MagnitudeContext): Measured {
  const token = tokens[measured.next];
  if (measured.exponent < 4 || token?.kind !== 'number' || token.gap > 0) return measured;
  const magnitude = readMagnitude(tokens, measured.next + 1, context);
  if (magnitude.exponent === 0 || magnitude.exponent >= measured.exponent) return measured;
  const lower = scale(Number(token.raw.replaceAll(',', '')), magnitude.exponent);
  const coefficient = scale(measured.coefficient, measured.exponent) + lower;
  return { ...measured, coefficient, exponent: 0, next: magnitude.next };
}

/** Adds the unit or classifier after the number. */
function readUnit(tokens: readonly Token[], measured: Measured): Measured {
  const tens = readTens(tokens, measured);
  if (tens !== undefined) return tens;
  const odd = tokens[measured.next]?.raw === '个' && tokens[measured.next + 1]?.raw === '多';
  if (odd) return readOddMonths(tokens, measured);
  const { next } = measured;
  const unit = matchUnit(tokens, next);
  const classifier = (tokens[next]?.gap ?? 2) < 2 ? COUNTED.longest(tokens, next) : undefined;
  const major = classifier?.value !== '大' || measured.coefficient <= MOST_MAJOR;
  if (classifier !== undefined && major && classifier.next > (unit?.next ?? 0)) {
    return { ...measured, unit: '1', classifier: classifier.value, next: classifier.next };
  }
  if (unit === undefined) return measured;
  return readDenominator(tokens, addRemainder(tokens, { ...measured, unit: unit.value.code, next: unit.next }));
}

function readTens(tokens: readonly Token[], measured: Measured): Measured | undefined {
  const found = TENS.longest(tokens, measured.next);
  const after = tokens[found?.next ?? -1];
  if (found === undefined || measured.scaled) return undefined;
  if (found.value !== '%') return { ...measured, exponent: measured.exponent + 1, unit: found.value, next: found.next };
  if (after !== undefined && NOT_TENTHS.has(after.raw)) return undefined;
  const tenths = after?.gap === 0 ? chineseDigit(after.raw) : undefined;
  if (tenths === undefined) return { ...measured, exponent: 1, unit: '%', next: found.next };
  return { ...measured, coefficient: measured.coefficient * 10 + tenths, exponent: 0, unit: '%', next: found.next + 1 };
}

/** 3个多月, 2个多小时: the 多 stands inside the unit. */
function readOddMonths(tokens: readonly Token[], measured: Measured): Measured {
  const { next } = measured;
  const month = tokens[next + 2]?.raw === '月' ? { code: 'mo', next: next + 3 } : undefined;
  const other = UNITS_AFTER.longest(tokens, next + 2);
  const unit = month ?? (other && { code: other.value.code, next: other.next });
  if (unit === undefined) return { ...measured, unit: '1', classifier: '个', next: next + 1 };
  return { ...measured, unit: unit.code, hedge: 'over', next: unit.next };
}

/** What a Chinese unit of time or 倍 may have after it: 3年半 is three and a half years, 3年多 over three. */
function addRemainder(tokens: readonly Token[], measured: Measured): Measured {
  const [rest, after] = [tokens[measured.next], tokens[measured.next + 1]];
  const divisible = measured.unit === 'times' || unitOf(measured.unit ?? '')?.dimension === 'duration';
  if (!divisible || rest?.gap !== 0 || '导径数次元家个'.includes(after?.raw ?? '。')) return measured;
  if (rest.raw === '半') return { ...measured, coefficient: measured.coefficient + 0.5, next: measured.next + 1 };
  return rest.raw === '多' ? { ...measured, hedge: 'over', next: measured.next + 1 } : measured;
}

/** "Wh/kg", "yuan per ton", 元/吨: the unit becomes a rate. A time below the line ("/year") only says how often. */
function readDenominator(tokens: readonly Token[], measured: Measured): Measured {
  const mark = tokens[measured.next];
  if (mark === undefined || !['/', 'per', '每'].includes(mark.lower)) return measured;
  const below = UNITS_AFTER.longest(tokens, measured.next + 1);
  if (below === undefined || (below.value.dimension === 'duration' && below.value.code !== 'h')) return measured;
  const rate = unitOf(`${measured.unit}/${below.value.code}`);
  return rate === undefined ? measured : { ...measured, unit: rate.code, next: below.next };
}
