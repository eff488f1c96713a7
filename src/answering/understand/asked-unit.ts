import type { Dimension } from '../../domain/quantity.ts';

/** A unit that the asker wants the figure in: "in million tonnes", 多少亿元. */
export interface AskedUnit {
  /** Canonical unit code. */
  unit: string;
  /** What one of it is in that unit: 1e8 for 亿元. */
  scale: number;
  /** As it is written behind a number. */
  written: string;
  start: number;
  end: number;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const UNITS: Readonly<Record<string, string>> = {
  yuan: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  元: 'CNY',
  元人民币: 'CNY',
  dollars: 'USD',
  dollar: 'USD',
  'us dollars': 'USD',
  usd: 'USD',
  美元: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  欧元: 'EUR',
  tonnes: 't',
  tons: 't',
  'metric tons': 't',
  kilograms: 'kg',
  kg: 'kg',
  吨: 't',
  公斤: 'kg',
  gwh: 'GWh',
  mwh: 'MWh',
  kwh: 'kWh',
  gw: 'GW',
  mw: 'MW',
  kw: 'kW',
  'gigawatt-hours': 'GWh',
  gigawatts: 'GW',
  吉瓦时: 'GWh',
  兆瓦时: 'MWh',
  吉瓦: 'GW',
  兆瓦: 'MW',
  千瓦: 'kW',
  'per cent': '%',
  percent: '%',
  'percentage points': 'pp',
  个百分点: 'pp',
  百分点: 'pp',
};
const ASKED = new RegExp(
  `(?:\\b(?:in|how many|how much)\\s+|以|多少|几|换算成|按|折合)(${alternatives(SCALES)})?\\s*(${alternatives(UNITS)})(?![a-z])`,
  'u',
);

/** Words that tell what a figure is of, where no unit is named. */
const DIMENSIONS: readonly [Dimension, RegExp][] = [
  ['mass', /\btonn?e?s?\b|\btons?\b|\bweight\b|吨/],
  ['money', /\bworth\b|\b(?<!output )value of\b|\bmoney\b|\bfunds?\b|\byuan\b|\bdollars?\b|金额|多少钱|亿元|万元|美元/],
  ['ratio', /\bpercent(?:age)?\b|\bfraction\b|\bshare\b|\bproportion\b|\brate\b|占比|比重|比例|百分/],
  ['count', /\bhow many\b|\bnumber\b|多少(?:家|个|项|件|座|条|人|种)|几(?:家|个|项|件|座|条|种)|数量/],
];

/** The unit that a question asks for; `folded` in lower case. */
export function askedUnit(folded: string): AskedUnit | undefined {
  const match = ASKED.exec(folded);
  if (!match) return undefined;
  const [, scale, name = ''] = match;
  const unit = UNITS[name] ?? '';
  // A symbol is written as it should be (GWh), a word as the asker wrote it.
  const unitText = name === unit.toLowerCase() ? unit : name;
  const written = scale && /^[a-z]/.test(scale) ? `${scale} ${unitText}` : `${scale ?? ''}${unitText}`;
  const end = match.index + match[0].length;
  return { unit, scale: SCALES[scale ?? ''] ?? 1, written, start: end - written.length, end };
}

/** What kind of figure a question asks for, where its words tell. */
export function askedDimension(folded: string): Dimension | undefined {
  const asked = DIMENSIONS.filter(([, pattern]) => pattern.test(folded)).map(([dimension]) => dimension);
  // "How many contracts, and what were they worth" asks for both.
  return asked.includes('money') && asked.includes('count') ? undefined : asked[0];
}

/** The longer spellings first, so that 万亿 is not read as 万. */
function alternatives(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
