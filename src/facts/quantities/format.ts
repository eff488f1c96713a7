import type { Language } from '../../domain/answer.ts';
import type { Hedge, Quantity } from '../../domain/quantity.ts';
import { CHINESE_DIGITS } from './chinese-numerals.ts';
import { scale } from './numeral.ts';
import type { Unit } from './unit-table.ts';
import { kindOf, unitOf } from './units.ts';

/** What is needed to write a quantity. */
export type Writable = Pick<Quantity, 'value' | 'unit'> & Partial<Pick<Quantity, 'upper' | 'hedge' | 'sense' | 'noun'>>;

const HEDGES: Readonly<Record<Language, Readonly<Record<Hedge, string>>>> = {
  en: {
    '': '',
    about: 'about ',
    over: 'over ',
    nearly: 'nearly ',
    under: 'less than ',
    'at least': 'at least ',
    'at most': 'up to ',
  },
  zh: { '': '', about: '约', over: '超过', nearly: '将近', under: '不到', 'at least': '至少', 'at most': '最多' },
};

/** Magnitudes, the greatest first, with the decimals up to which a figure is told in them. */
const MAGNITUDES: Readonly<Record<Language, ReadonlyArray<{ exponent: number; word: string; decimals: number }>>> = {
  en: [
    { exponent: 12, word: ' trillion', decimals: 4 },
    { exponent: 9, word: ' billion', decimals: 4 },
    { exponent: 6, word: ' million', decimals: 4 },
  ],
  zh: [
    { exponent: 12, word: '万亿', decimals: 4 },
    { exponent: 8, word: '亿', decimals: 4 },
    { exponent: 4, word: '万', decimals: 2 },
  ],
};

const ENGLISH_COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ENGLISH_PARTS = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/**
 * Writes a quantity as a phrase: "over 140,000 metric tons", "US$4.64 billion", 超过14万吨. `parseQuantities` reads the
 * phrase back as the same quantity, hedge included; a fraction only where its denominator is at most ten.
 */
export function formatQuantity(quantity: Writable, language: Language): string {
  const hedge = HEDGES[language][quantity.hedge ?? ''];
  switch (kindOf(quantity.unit)) {
    case 'multiple':
      return formatMultiple(quantity, hedge, language);
    case 'fraction':
      return hedge + formatFraction(quantity.value, language);
    case 'ordinal':
      return language === 'zh' ? `${hedge}第${quantity.value}位` : `${hedge}No. ${quantity.value}`;
    case 'count':
      return hedge + formatCount(quantity, language);
    default:
      return hedge + formatAmount(quantity, language);
  }
}

/**
 * Writes a quantity in a magnitude that somebody asked for: `{ scale: 1e8, written: '亿元' }` gives "889亿元", and
 * `{ scale: 1e6, written: 'million tonnes' }` "over 0.14 million tonnes". The hedge is written in the unit's language.
 */
export function formatInMagnitude(quantity: Writable, asked: { scale: number; written: string }): string {
  const language = /\p{Script=Han}/u.test(asked.written) ? 'zh' : 'en';
  const values = [quantity.value, ...(quantity.upper === undefined ? [] : [quantity.upper])];
  const numbers = values.map((value) => digitsText(Number((value / asked.scale).toPrecision(12)), language)).join('–');
  return `${HEDGES[language][quantity.hedge ?? '']}${numbers}${language === 'en' ? ' ' : ''}${asked.written}`;
}

function formatCount(quantity: Writable, language: Language): string {
  const noun = quantity.noun ?? '';
  return numberText(quantity, language) + (language === 'en' && noun !== '' ? ` ${noun}` : noun);
}

function formatAmount(quantity: Writable, language: Language): string {
  const unit = unitOf(quantity.unit);
  if (unit === undefined) return `${numberText(quantity, language)} ${quantity.unit}`;
  const [over = '', under] = quantity.unit.split('/');
  const before = language === 'en' ? unitOf(over)?.writeBefore : undefined;
  if (before !== undefined && under === undefined) {
    const sign = quantity.value < 0 ? '-' : '';
    return `${sign}${before}${numberText({ ...quantity, value: Math.abs(quantity.value) }, language)}`;
  }
  const single = quantity.value === 1 && quantity.upper === undefined;
  const name = under === undefined ? unitName(unit, language, single) : rateName(over, under, language);
  const apart = language === 'en' && name !== '%' ? ' ' : '';
  return numberText(quantity, language) + apart + name;
}

function rateName(over: string, under: string, language: Language): string {
  return [over, under].map((code) => symbolName(unitOf(code), language)).join('/');
}

function symbolName(unit: Unit | undefined, language: Language): string {
  return (language === 'zh' ? unit?.zh?.[0] : undefined) ?? unit?.symbols?.[0] ?? unit?.en?.[0] ?? '';
}

function unitName(unit: Unit, language: Language, single: boolean): string {
  if (language === 'zh') return symbolName(unit, language);
  const words = unit.write ?? symbolName(unit, language);
  return single && unit.write?.endsWith('s') ? words.slice(0, -1) : words;
}

/** *By* 4.5 times is what was added; five*fold* is what was reached; without either, the source does not say. */
function formatMultiple(quantity: Writable, hedge: string, language: Language): string {
  const { value, upper, sense } = quantity;
  const number = numberText(quantity, language);
  if (language === 'zh') return `${sense === 'by' ? '增长' : sense === 'to' ? '增至' : ''}${hedge}${number}倍`;
  if (sense !== 'to') return `${sense === 'by' ? 'by ' : ''}${hedge}${number} times`;
  const word = upper === undefined && value > 1 ? ENGLISH_COUNTS[value] : undefined;
  return hedge + (word === undefined ? `${number}-fold` : `${word}fold`);
}

function formatFraction(value: number, language: Language): string {
  const parts = ENGLISH_PARTS.findIndex((_, i) => i > 1 && Math.abs(value * i - Math.round(value * i)) < 1e-9);
  const count = Math.round(value * parts);
  if (parts < 2 || count < 1 || count >= parts) return decimalText(value);
  if (language === 'zh') return `${chineseSmall(parts)}分之${chineseSmall(count)}`;
  const plural = count === 1 ? '' : 's';
  return `${ENGLISH_COUNTS[count]}-${ENGLISH_PARTS[parts]}${plural}`;
}

function chineseSmall(value: number): string {
  return value === 10 ? '十' : (CHINESE_DIGITS[value] ?? '');
}

/** The number or range in digits with its word of magnitude: "1.5 billion", "3–5", 8.1万. */
function numberText({ value, upper, unit }: Writable, language: Language): string {
  const values = upper === undefined ? [value] : [value, upper];
  const kind = kindOf(unit);
  const plain = kind !== 'amount' && kind !== 'count';
  const magnitude = plain ? undefined : MAGNITUDES[language].find((candidate) => suits(values, candidate));
  const numbers = values.map((number) => digitsText(scale(number, -(magnitude?.exponent ?? 0)), language));
  return numbers.join('–') + (magnitude?.word ?? '');
}

function suits(values: readonly number[], { exponent, decimals }: { exponent: number; decimals: number }): boolean {
  return values.every((value) => {
    const coefficient = scale(value, -exponent);
    return Math.abs(coefficient) >= 1 && (decimalText(coefficient).split('.')[1] ?? '').length <= decimals;
  });
}

/** Digits with thousands grouped; in Chinese only where four plain digits could be taken for a year. */
function digitsText(value: number, language: Language): string {
  const text = decimalText(value);
  const mayBeYear = /^(?:19|20)\d\d$/.test(text);
  if (language === 'zh' && !mayBeYear) return text;
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A number without exponent: 1e-7 as 0.0000001. */
function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : BigInt(value).toString();
}
