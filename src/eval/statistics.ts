/** An estimate with its 95 % interval; `of` is what it was counted on. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  of: number;
}

const Z = 1.959964;

/** A proportion with Wilson's score interval; undefined for nothing of nothing. */
export function proportion(held: number, of: number): Estimate | undefined {
  if (of === 0) return undefined;
  const p = held / of;
  const scale = 1 + Z ** 2 / of;
  const centre = p + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  return { value: p, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale), of };
}

const RESAMPLES = 1000;

/** A mean with a bootstrap interval; the same values always give the same interval. */
export function mean(values: readonly number[]): Estimate | undefined {
  if (values.length === 0) return undefined;
  const random = generator(values.length);
  const means = Array.from({ length: RESAMPLES }, () => average(values.map(() => pick(values, random)))).sort(
    (a, b) => a - b,
  );
  return {
    value: average(values),
    low: means[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: means[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
    of: values.length,
  };
}

/** The value below which a share of the values lies; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pick(values: readonly number[], random: () => number): number {
  return values[Math.floor(random() * values.length)] ?? 0;
}

/** A linear congruential generator (Numerical Recipes): good enough to resample, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
