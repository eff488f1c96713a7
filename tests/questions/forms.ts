import type { Forms } from '../../src/eval/forms.ts';

/** Money in billions of yuan, as either language writes it: 88.9 billion, 889亿. */
export function yuan(billions: number): Forms {
  const yi = round(billions * 10);
  const english = billions < 1 ? [`${round(billions * 1000)} million`, `${billions} billion`] : [`${billions} billion`];
  return [...english, `${yi}亿`, `${grouped(yi)}亿`];
}

/** A percentage; a change may be worded as a fall, so that the sign is left to the sentence. */
export function percent(value: number): Forms {
  return [`${value}%`, `${value} %`, `${value} percent`, `${value} per cent`];
}

/** Percentage points, which are not percent. */
export function points(value: number): Forms {
  return [`${value} percentage point`, `${value}个百分点`, `${value} pp`];
}

/** A count: 9,000 or 9000 or 0.9万. */
export function count(value: number): Forms {
  const myriads = value >= 10_000 ? [`${round(value / 10_000)}万`] : [];
  return [...new Set([`${value}`, grouped(value), ...myriads])];
}

/** A mass in tonnes: 140,000, 1 million, 14万吨. */
export function tonnes(value: number): Forms {
  const millions = value >= 1_000_000 ? [`${value / 1_000_000} million`] : [];
  return [grouped(value), ...millions, `${round(value / 10_000)}万吨`];
}

/** That somebody aims at a figure, in any words that say so. */
export const TARGET: Forms = [
  'target',
  'goal',
  'aim',
  'striv',
  'intend',
  'plans to',
  'planned',
  'wants',
  '目标',
  '力争',
  '计划',
  '拟',
];
export const EXPECTED: Forms = ['expect', 'potential', 'could', '预期', '预计', '潜力', '有望'];

function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function round(value: number): number {
  return Number(value.toFixed(6));
}
