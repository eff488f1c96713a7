import type { Usage } from '../domain/answer.ts';

/** US dollars for a million tokens. */
interface Price {
  input: number;
  output: number;
  cacheWrite: number;
  cacheRead: number;
}

/**
 * List prices, verify: as printed on platform.claude.com (model overviews and pricing page) in October 2026, for
 * cache entries of five minutes. Haiku's are those for prompts up to 100,000 tokens, far above any of ours.
 */
export const PRICES: { readonly asOf: string; readonly models: Readonly<Record<string, Price>> } = {
  asOf: '2026-10-24',
  models: {
    'claude-opus-5-5': { input: 4, output: 20, cacheWrite: 5, cacheRead: 0.2 },
    'claude-sonnet-5-5': { input: 2, output: 10, cacheWrite: 2.5, cacheRead: 0.1 },
    'claude-haiku-5-5': { input: 0.1, output: 0.5, cacheWrite: 0.125, cacheRead: 0.01 },
  },
};

/** What the usage costs in US dollars; undefined for a model whose price is not in the table. */
export function cost(usage: Usage, model: string): number | undefined {
  const price = PRICES.models[model];
  if (!price) return undefined;
  const total =
    usage.input * price.input +
    usage.output * price.output +
    usage.cacheWrite * price.cacheWrite +
    usage.cacheRead * price.cacheRead;
  return total / 1_000_000;
}
