import type { Language } from '../../domain/answer.ts';
import type { Fact } from '../../domain/fact.ts';
import { formatInMagnitude, formatQuantity } from '../../facts/quantities/format.ts';
import { convertible, isUneven, toBase } from '../../facts/quantities/units.ts';
import { wordingOf } from '../../wording/wording.ts';
import type { Snapshot } from '../snapshot.ts';
import type { AskedUnit } from '../understand/asked-unit.ts';

/**
 * The figure in the answer's language; beside it the unit that was asked for and, where the source is in another
 * language, the figure as the source has it.
 */
export function figureOf(
  fact: Fact,
  snapshot: Snapshot,
  language: Language,
  unit: AskedUnit | undefined,
): { figure: string; original?: string } {
  const source = snapshot.document(fact.document).language.startsWith('zh') ? 'zh' : 'en';
  const inWords = countedInWords(fact, snapshot, language);
  const asked = unit && convertible(fact.unit, unit.unit) ? inUnit(fact, unit) : inWords;
  const figure = asked === inWords ? inWords : wordingOf(language).alsoWritten(inWords, asked);
  const original = figureInWords(fact, source);
  return original === figureInWords(fact, language) ? { figure } : { figure, original };
}

/** So many digits are told of what does not come out even. */
const DIGITS = 3;

/** A figure in a unit of its own dimension: 90 GWh as 90,000 MWh, 2 km as 1.24 miles. */
function inUnit(fact: Fact, unit: AskedUnit): string {
  const factor = toBase(1, fact.unit) / toBase(1, unit.unit);
  const { value, upper, qualifier } = fact;
  const inOther = (own: number) =>
    isUneven(fact.unit, unit.unit) ? Number((own * factor).toPrecision(DIGITS)) : own * factor;
  const converted = {
    value: inOther(value),
    unit: unit.unit,
    hedge: qualifier,
    ...(upper !== undefined && { upper: inOther(upper) }),
  };
  return unit.unit === '%' || unit.unit === 'pp' ? figureInWords(fact, 'en') : formatInMagnitude(converted, unit);
}

/** A figure with its hedge and, where it is a bare number of things, what these are counted in. */
export function countedInWords(fact: Fact, snapshot: Snapshot, language: Language): string {
  const figure = figureInWords(fact, language);
  return fact.unit === '1' ? wordingOf(language).counted(figure, nameOf(fact.indicator, snapshot, language)) : figure;
}

/** A figure with its hedge; a fall is said to be one instead of carrying a minus sign. */
export function figureInWords(fact: Fact, language: Language): string {
  const { value, unit, qualifier: hedge, sense } = fact;
  const shape = { unit, hedge, ...(fact.upper !== undefined && { upper: fact.upper }), ...(sense && { sense }) };
  if (value >= 0) return formatQuantity({ value, ...shape }, language);
  return wordingOf(language).fall(formatQuantity({ value: -value, ...shape }, language));
}

/** What an indicator is called. */
export function nameOf(indicator: string, snapshot: Snapshot, language: Language): string {
  return snapshot.indicator(indicator)?.[language] ?? indicator;
}
