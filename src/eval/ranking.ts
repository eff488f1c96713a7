import { overlaps, type Relevant } from './relevance.ts';

/** How well a ranked list of passages serves one question. */
export interface RankingScores {
  /** Share of what is relevant that stands in the first five. */
  recallAt5: number;
  /** 1 / rank of the first relevant passage. */
  reciprocalRank: number;
  /** Normalised discounted cumulative gain of the first ten. */
  ndcgAt10: number;
}

const log2Discount = (index: number) => 1 / Math.log2(index + 2);

/**
 * Scores a ranking. Passages overlap, so the gain of a passage is the number of relevant spans that it shows for the
 * first time; the ideal ranking shows one more with every passage.
 */
export function scoreRanking(ranked: readonly Relevant[], relevant: readonly Relevant[]): RankingScores {
  const firstRanks = relevant.map((wanted) => ranked.findIndex((passage) => overlaps(passage, wanted)));
  const found = firstRanks.filter((rank) => rank >= 0);
  const shown = new Set(found.filter((rank) => rank < 10));
  const gained = [...shown].reduce((sum, rank) => sum + log2Discount(rank), 0);
  const distinct = Math.max(1, shown.size + firstRanks.filter((rank) => rank < 0 || rank >= 10).length);
  const ideal = Array.from({ length: Math.min(10, distinct) }, (_, index) => log2Discount(index)).reduce(
    (sum, gain) => sum + gain,
    0,
  );
  return {
    recallAt5: found.filter((rank) => rank < 5).length / relevant.length,
    reciprocalRank: found.length === 0 ? 0 : 1 / (Math.min(...found) + 1),
    ndcgAt10: gained / ideal,
  };
}
